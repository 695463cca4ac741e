import { once } from "node:events";
import { connect } from "node:net";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { createFakeAppStore, type FakeAppStore } from "../../src/testing/index.js";
import { authorized, errorOf, json, signToken, withStore } from "./plain-client.js";

let shared: FakeAppStore;
beforeAll(async () => {
  shared = await createFakeAppStore();
});
afterAll(() => shared.close());

describe("the store", () => {
  test("counts down in X-Rate-Limit and answers 429 when nothing is left", async () => {
    await withStore({ hourlyLimit: 2 }, async (request) => {
      const answers = [await request("/v1/apps"), await request("/v1/nowhere"), await request("/v1/apps")];
      expect(answers.map(({ status }) => status)).toEqual([200, 404, 429]);
      expect(answers.map(({ headers }) => headers.get("x-rate-limit"))).toEqual([
        "user-hour-lim:2;user-hour-rem:1;",
        "user-hour-lim:2;user-hour-rem:0;",
        "user-hour-lim:2;user-hour-rem:0;",
      ]);
      expect(errorOf(answers[2]!).code).toBe("RATE_LIMIT_EXCEEDED");
    });
  });

  test("records every request without its token", async () => {
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

  test("serves the resources it is given, and no others", async () => {
    const app = { type: "apps", id: "1", attributes: { name: "Only one" } };
    const build = {
      type: "builds",
      id: "2",
      attributes: { version: "7" },
      relationships: { app: { data: { type: "apps", id: "1" } } },
    };
    await withStore({ resources: [app, build] }, async (request) => {
      expect((await request("/v1/apps")).document.data).toHaveLength(1);
      expect((await request("/v1/apps/1/builds")).document.data[0].attributes).toEqual({ version: "7" });
    });
  });

  test("refuses resources of an unknown type, and the same one twice", async () => {
    const app = { type: "apps", id: "1", attributes: {} };
    await expect(createFakeAppStore({ resources: [{ ...app, type: "pears" }] })).rejects.toThrow(
      new TypeError('"resources" holds the type "pears", which the fake store does not know'),
    );
    await expect(createFakeAppStore({ resources: [app, app] })).rejects.toThrow(TypeError);
  });

  test("shares nothing with another store", async () => {
    await withStore({}, async (_, other) => {
      expect(other.credentials.keyId).not.toBe(shared.credentials.keyId);
      const token = await signToken(other);
      const response = await fetch(`${shared.baseUrl}/v1/apps`, { headers: { authorization: `Bearer ${token}` } });
      expect(response.status).toBe(401);
    });
  });

  test("rejects when its port is taken", async () => {
    await expect(createFakeAppStore({ port: Number(new URL(shared.baseUrl).port) })).rejects.toThrow(/EADDRINUSE/);
  });

  test("ends open connections when closed, also twice", async () => {
    const store = await createFakeAppStore();
    await (await authorized(store))("/v1/apps");
    const halfRequest = connect(Number(new URL(store.baseUrl).port), "127.0.0.1").on("error", () => {});
    halfRequest.write("POST / HTTP/1.1\r\nhost: 127.0.0.1\r\nexpect: 100-continue\r\ncontent-length: 9\r\n\r\n");
    await once(halfRequest, "data");
    await store.close();
    await store.close();
    await expect(fetch(store.baseUrl)).rejects.toThrow();
  });
});
