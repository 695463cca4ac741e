/** `fake.fetch`: the same as the global fetch with the server, without a socket. */
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { createConnectClient, getApps, items } from "../../../src/index.js";
import { createFakeAppStore, type FakeAppStore } from "../../../src/testing/index.js";
import { signToken, tidewatch } from "../../helpers/plain-client.js";

let fake: FakeAppStore;
let headers: Record<string, string>;
beforeAll(async () => {
  fake = await createFakeAppStore({ listen: false, maxPageSize: 3 });
  headers = { authorization: `Bearer ${await signToken(fake)}` };
});
afterAll(() => fake.close());
beforeEach(() => fake.reset());

const apple = "https://api.appstoreconnect.apple.com";
const send = (path: string, init: RequestInit = {}) =>
  fake.fetch(`${apple}${path}`, { ...init, headers: { ...headers, ...init.headers } });
const withFault = (fault: object, init: RequestInit = {}) =>
  send("/v1/apps", { ...init, headers: { "x-fake-fault": JSON.stringify(fault) } });

describe("fake.fetch", () => {
  it("serves a client that has no other option than its key", async () => {
    const connect = createConnectClient({ ...fake.credentials, fetch: fake.fetch });
    expect(Object.keys(await getApps(connect))).toHaveLength(7);
    expect(fake.requests).toHaveLength(3);
    expect(JSON.stringify(fake.requests)).not.toMatch(/bearer/i);
  });

  it("takes a string, a URL and a Request", async () => {
    const url = `${apple}/v1/apps/${tidewatch}`;
    const responses = await Promise.all([
      fake.fetch(url, { headers }),
      fake.fetch(new URL(url), { headers }),
      fake.fetch(new Request(url, { headers })),
    ]);
    expect(responses.map(({ status }) => status)).toEqual([200, 200, 200]);
    expect(responses.map((response) => response.url)).toEqual([url, url, url]);
  });

  it("gives the same response as the server", async () => {
    await using other = await createFakeAppStore();
    const authorization = `Bearer ${await signToken(other)}`;
    for (const path of ["/v1/apps?limit=2", "/v1/nowhere", "/v1/apps?sort=nothing"]) {
      const [socket, process] = await Promise.all(
        [fetch, other.fetch].map((way) => way(other.baseUrl + path, { headers: { authorization } })),
      );
      const bodies = await Promise.all([socket!, process!].map(async (response) => await response.text()));
      const withoutIds = bodies.map((body) => body.replaceAll(/"id":"[\da-f]{8}-[^"]+"/g, ""));
      expect(withoutIds[1]).toBe(withoutIds[0]);
      expect(process!.status).toBe(socket!.status);
      expect(process!.headers.get("content-type")).toBe(socket!.headers.get("content-type"));
    }
  });

  it("writes links with the origin of the request, whichever of Apple's hosts it has", async () => {
    await using other = await createFakeAppStore();
    const connect = createConnectClient({ ...other.credentials, fetch: other.fetch });
    const links: string[] = [];
    for await (const app of items(connect, "/v1/apps", { params: { query: { limit: 3 } } })) {
      links.push(app.links?.self ?? "");
    }
    expect(links).toHaveLength(7);
    expect(links.every((link) => link.startsWith(`${apple}/v1/apps/`))).toBe(true);
    const created = await connect.POST("/v1/betaGroups", {
      body: {
        data: {
          type: "betaGroups",
          attributes: { name: "Friends" },
          relationships: { app: { data: { type: "apps", id: tidewatch } } },
        },
      },
    });
    expect(created.response.headers.get("location")).toMatch(/^https:\/\/api\.appstoreconnect\.apple\.com\/v1\//);
  });

  it("rejects a request to another host as one that does not exist, and sends nothing", async () => {
    const failed = fake.fetch("https://other.example/v1/apps", { headers });
    await expect(failed).rejects.toMatchObject({ name: "TypeError", cause: { code: "ENOTFOUND" } });
    expect(fake.requests).toHaveLength(0);
  });

  it("reads a body from a stream, and responds 413 to one that is too long", async () => {
    const stream = (pieces: number) =>
      new ReadableStream({
        start(controller) {
          for (let piece = 0; piece < pieces; piece++) controller.enqueue(new Uint8Array(1_048_576));
          controller.close();
        },
      });
    const post = (pieces: number) =>
      send("/v1/betaGroups", {
        method: "POST",
        headers: { "content-type": "application/json" },
        body: stream(pieces),
        duplex: "half",
      } as RequestInit);
    expect((await post(10)).status).toBe(400);
    expect((await post(11)).status).toBe(413);
  });

  it("aborts before, during the wait for headers, and in the body", async () => {
    const reason = new Error("enough");
    await expect(send("/v1/apps", { signal: AbortSignal.abort(reason) })).rejects.toBe(reason);
    expect(fake.requests).toHaveLength(0);

    const waiting = new AbortController();
    const pending = withFault({ delayMs: 60_000 }, { signal: waiting.signal });
    setTimeout(() => waiting.abort(reason), 20);
    await expect(pending).rejects.toBe(reason);

    const reading = new AbortController();
    const response = await withFault({ bodyDelayMs: 60_000 }, { signal: reading.signal });
    setTimeout(() => reading.abort(reason), 20);
    await expect(response.text()).rejects.toBe(reason);
  });

  it("streams a body in pieces, and stops when its reader cancels", async () => {
    const response = await withFault({ dripMs: 5 });
    let pieces = 0;
    for await (const _ of response.body!) pieces += 1;
    expect(pieces).toBe(20);
    const cancelled = await withFault({ dripMs: 5 });
    await cancelled.body!.cancel();
  });

  it("follows a redirect to its own hosts without the token, as fetch does", async () => {
    const target = "https://api.storekit.apple.com";
    const followed = await withFault({ redirectTo: target });
    expect(followed.status).toBe(401);
    expect(followed.url).toBe(`${target}/v1/apps`);
    expect((await withFault({ redirectTo: target }, { redirect: "manual" })).status).toBe(302);
    await expect(withFault({ redirectTo: target }, { redirect: "error" })).rejects.toThrow(TypeError);
    await expect(withFault({ redirectTo: "https://other.example" })).rejects.toThrow(TypeError);
  });

  it("rejects with the codes of Node's fetch for broken connections", async () => {
    await expect(withFault({ reset: true })).rejects.toMatchObject({
      message: "fetch failed",
      cause: { code: "ECONNRESET", syscall: "read" },
    });
    const cut = await withFault({ resetInBody: 10 });
    await expect(cut.text()).rejects.toMatchObject({ message: "terminated", cause: { code: "ECONNRESET" } });
  });
});
