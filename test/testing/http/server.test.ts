import { once } from "node:events";
import { connect } from "node:net";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { createFakeAppStore, type FakeAppStore } from "../../../src/testing/index.js";
import { authorized, errorOf, json, signToken, withStore } from "../../helpers/plain-client.js";

let shared: FakeAppStore;
beforeAll(async () => {
  shared = await createFakeAppStore();
});
afterAll(() => shared.close());

describe("createFakeAppStore", () => {
  it("counts down in X-Rate-Limit and responds 429 when nothing is left", async () => {
    await withStore({ hourlyLimit: 2 }, async (request) => {
      const responses = [await request("/v1/apps"), await request("/v1/nowhere"), await request("/v1/apps")];
      expect(responses.map(({ status }) => status)).toEqual([200, 404, 429]);
      expect(responses.map(({ headers }) => headers.get("x-rate-limit"))).toEqual([
        "user-hour-lim:2;user-hour-rem:1;",
        "user-hour-lim:2;user-hour-rem:0;",
        "user-hour-lim:2;user-hour-rem:0;",
      ]);
      expect(errorOf(responses[2]!).code).toBe("RATE_LIMIT_EXCEEDED");
    });
  });

  it("records every request, without its token", async () => {
    await withStore({}, async (request, store) => {
      await request("/v1/apps?filter[name]=a,b&limit=1", { headers: { "x-note": "one" } });
      await request("/v1/betaGroups", json("POST", { data: 1 }));
      expect(store.requests).toHaveLength(2);
      expect(store.requests[0]).toMatchObject({
        method: "GET",
        path: "/v1/apps",
        query: { "filter[name]": "a,b", limit: "1" },
        headers: { "x-note": "one" },
        body: undefined,
      });
      expect(store.requests[1]).toMatchObject({ method: "POST", query: {}, body: { data: 1 } });
      expect(JSON.stringify(store.requests)).not.toMatch(/bearer/i);
    });
  });

  it("serves the given resources only", async () => {
    const app = { type: "apps", id: "1", attributes: { name: "Only one" } };
    const build = {
      type: "builds",
      id: "2",
      attributes: { version: "7" },
      relationships: { app: { data: { type: "apps", id: "1" } } },
    };
    await withStore({ resources: [app, build] }, async (request) => {
      expect((await request("/v1/apps")).document.data).toHaveLength(1);
      expect((await request("/v1/apps/1/builds")).document.data[0].attributes).toMatchObject({
        version: "7",
        expired: null,
      });
    });
  });

  it("rejects resources of an unknown type, and the same resource twice", async () => {
    const app = { type: "apps", id: "1", attributes: {} };
    await expect(createFakeAppStore({ resources: [{ ...app, type: "pears" }] })).rejects.toThrow(
      new TypeError(`"resources" has a resource of the type "pears", which Apple's document lacks`),
    );
    await expect(createFakeAppStore({ resources: [app, app] })).rejects.toThrow(TypeError);
  });

  it("does not accept the token of another store", async () => {
    await withStore({}, async (_, other) => {
      expect(other.credentials.keyId).not.toBe(shared.credentials.keyId);
      const token = await signToken(other);
      const response = await fetch(`${shared.baseUrl}/v1/apps`, { headers: { authorization: `Bearer ${token}` } });
      expect(response.status).toBe(401);
    });
  });

  it("rejects when its port is taken", async () => {
    await expect(createFakeAppStore({ port: Number(new URL(shared.baseUrl).port) })).rejects.toThrow(/EADDRINUSE/);
  });

  it("closes open connections, and may be closed twice", async () => {
    const store = await createFakeAppStore();
    await (await authorized(store))("/v1/apps");
    const halfRequest = connect(Number(new URL(store.baseUrl).port), "127.0.0.1").on("error", () => {});
    halfRequest.write("POST / HTTP/1.1\r\nhost: 127.0.0.1\r\nexpect: 100-continue\r\ncontent-length: 9\r\n\r\n");
    await once(halfRequest, "data");
    await store.close();
    await store.close();
    await expect(fetch(store.baseUrl)).rejects.toThrow();
  });

  /** Sends a request exactly as written, which fetch does not. */
  async function sendRaw(request: string): Promise<string> {
    const socket = connect(Number(new URL(shared.baseUrl).port), "127.0.0.1");
    socket.write(request);
    let response = "";
    for await (const chunk of socket) response += String(chunk);
    return response;
  }

  it.each(["//", "///v1/apps", "/%", "http://[", "*"])("responds 404 to the request target %s", async (target) => {
    const authorization = `Bearer ${await signToken(shared)}`;
    const head = `GET ${target} HTTP/1.1\r\nHost: x\r\nAuthorization: ${authorization}\r\nConnection: close\r\n\r\n`;
    expect(await sendRaw(head)).toMatch(/^HTTP\/1.1 404 /);
  });

  it("reports at most 100 errors for a body that has 200,000", async () => {
    const attributes = Object.fromEntries(Array.from({ length: 200_000 }, (_, at) => [`a${at}`, 1]));
    const send = await authorized(shared);
    const { status, document } = await send(
      "/v1/betaGroups",
      json("POST", { data: { type: "betaGroups", attributes } }),
    );
    expect(status).toBe(409);
    expect(document.errors).toHaveLength(100);
  });

  it("checks the token before it reads the body", async () => {
    await withStore({}, async (_, store) => {
      const { port } = new URL(store.baseUrl);
      const socket = connect(Number(port), "127.0.0.1");
      // The body is never sent.
      socket.write("POST /v1/betaGroups HTTP/1.1\r\nHost: x\r\nContent-Length: 300000000\r\n\r\n{");
      const [head] = await once(socket, "data");
      socket.destroy();
      expect(String(head)).toMatch(/^HTTP\/1.1 401 /);
      expect(store.requests[0]).toMatchObject({ method: "POST", body: undefined });
    });
  });

  it("responds 413 to a body of more than 10 MiB, and reads one of 10 MiB", async () => {
    const send = await authorized(shared);
    const statuses = [];
    for (const length of [10 * 1_024 * 1_024, 10 * 1_024 * 1_024 + 1]) {
      statuses.push((await send("/v1/betaGroups", json("POST", "x".repeat(length)))).status);
    }
    expect(statuses).toEqual([400, 413]);
  });
});
