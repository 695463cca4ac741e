import { getEventListeners } from "node:events";
import { gzipSync } from "node:zlib";
import { afterEach, describe, expect, it, vi } from "vitest";
import { type ConnectClient, createConnectClient } from "../../src/index.js";
import { createAttempt } from "../../src/transport/attempt.js";
import { createFaultServer, type Fault, success } from "../helpers/fault-server.js";

describe("createAttempt", () => {
  it.each<[string, () => Promise<Response>]>([
    ["succeeds", async () => new Response("{}")],
    ["gets an error response", async () => new Response("{}", { status: 500 })],
    ["fails", () => Promise.reject(new TypeError("fetch failed"))],
  ])("leaves no listener on its signal when the attempt %s", async (_, fetch) => {
    const { signal } = new AbortController();
    const send = createAttempt(fetch, { attemptTimeoutMs: 1_000, maxBodyBytes: 100 });
    const request = { url: "https://h.example/", method: "GET", headers: new Headers() };
    await send(request, { path: "/", signal }).catch(() => {});
    expect(getEventListeners(signal, "abort")).toHaveLength(0);
  });
});

describe("attemptTimeoutMs", () => {
  it.each(["GET", "POST"])("limits the wait for a token with a TimeoutError, before %s is sent", async (method) => {
    await using server = await createFaultServer(success);
    const connect = createConnectClient({
      token: () => new Promise(() => {}),
      baseUrl: server.baseUrl,
      attemptTimeoutMs: 20,
      retry: { limit: 1 },
    });
    await expect(connect.request("apps", { method })).rejects.toMatchObject({
      code: "ERR_TIMEOUT",
      limit: "attemptTimeoutMs",
      timeoutMs: 20,
      message: `${method} /v1/apps had no token within 20 ms ("attemptTimeoutMs")`,
    });
    expect(server.requests).toHaveLength(0);
  });

  it.each([
    ["a token that never comes", { token: () => new Promise<string>(() => {}) }],
    ["a response that never comes", { token: "a-token", fetch: () => new Promise<Response>(() => {}) }],
  ])("is 30 seconds by default for %s", async (_, options) => {
    vi.useFakeTimers();
    try {
      const connect = createConnectClient({ ...options, retry: { limit: 1 } });
      let ended: unknown;
      connect.request("apps").catch((error: unknown) => {
        ended = error;
      });
      await vi.advanceTimersByTimeAsync(29_999);
      expect(ended).toBeUndefined();
      await vi.advanceTimersByTimeAsync(1);
      expect(ended).toMatchObject({ code: "ERR_TIMEOUT", limit: "attemptTimeoutMs", timeoutMs: 30_000 });
      expect(vi.getTimerCount()).toBe(0);
    } finally {
      vi.useRealTimers();
    }
  });
});

describe("maxBodyBytes", () => {
  const json = JSON.stringify({ data: [], filler: "x".repeat(1_000) });
  const limit = json.length;
  const longer = json.replace("x", "xx");

  /** A response with the body `content`, compressed to a small part of its length. */
  const gzipped =
    (content: string, status = 200): Fault =>
    (_, response) => {
      response.writeHead(status, { "Content-Type": "application/json", "Content-Encoding": "gzip" });
      response.end(gzipSync(content));
    };

  const createClient = (baseUrl: string): ConnectClient =>
    createConnectClient({ token: "a-token", baseUrl, maxBodyBytes: limit, retry: { maxDelayMs: 1 } });

  it("allows a body of exactly that many bytes, counted after decompression", async () => {
    await using server = await createFaultServer(gzipped(json));
    await expect(createClient(server.baseUrl).request("apps")).resolves.toEqual(JSON.parse(json));
  });

  it.each([
    ["GET", 200],
    ["POST", 201],
  ])("ends a %s whose body is one byte longer with ERR_BODY_TOO_LARGE, without a retry", async (method, status) => {
    await using server = await createFaultServer(gzipped(longer, status));
    await expect(createClient(server.baseUrl).request("apps", { method })).rejects.toMatchObject({
      code: "ERR_BODY_TOO_LARGE",
      method,
      path: "/v1/apps",
      status,
      maxBodyBytes: limit,
      message: expect.stringContaining(`a body of more than ${limit} bytes ("maxBodyBytes")`),
    });
    expect(server.requests).toHaveLength(1);
  });

  it("limits every way to read a body, with and without middleware", async () => {
    await using server = await createFaultServer(gzipped(longer));
    const connect = createClient(server.baseUrl);
    for (const parseAs of ["json", "text", "blob", "arrayBuffer"] as const)
      await expect(connect.GET("/v1/apps", { parseAs })).rejects.toMatchObject({ code: "ERR_BODY_TOO_LARGE" });
    connect.use({ onRequest: () => undefined });
    await expect(connect.GET("/v1/apps")).rejects.toMatchObject({ code: "ERR_BODY_TOO_LARGE" });
  });

  it("does not limit a stream", async () => {
    await using server = await createFaultServer(gzipped(longer));
    const stream = await createClient(server.baseUrl).request("apps", { as: "stream" });
    expect(await new Response(stream).text()).toBe(longer);
  });

  it("stops the reading of an endless body soon after the limit", async () => {
    let pulled = 0;
    let isCancelled = false;
    const endless = new ReadableStream({
      pull(controller) {
        pulled += 1;
        controller.enqueue(new Uint8Array(1_024));
      },
      cancel() {
        isCancelled = true;
      },
    });
    const connect = createConnectClient({
      token: "a-token",
      maxBodyBytes: 10 * 1_024,
      fetch: async () => new Response(endless),
    });
    await expect(connect.request("apps")).rejects.toMatchObject({ code: "ERR_BODY_TOO_LARGE" });
    expect(pulled).toBeLessThan(15);
    expect(isCancelled).toBe(true);
  });

  it.each([0, -1, 1.5, Number.NaN, Number.POSITIVE_INFINITY, "5"])("must be a whole number from 1, not %o", (value) => {
    expect(() => createConnectClient({ token: "a-token", maxBodyBytes: value as number })).toThrow(
      '"maxBodyBytes" must be a whole number from 1',
    );
  });
});

describe("createAttempt on Deno", () => {
  afterEach(() => vi.unstubAllGlobals());

  it("sends the body of a write as a Blob, which Deno does not send a second time", async () => {
    const sent: RequestInit[] = [];
    vi.stubGlobal("Deno", {});
    vi.stubGlobal("fetch", async (_: unknown, init: RequestInit) => {
      sent.push(init);
      return Response.json({ data: { type: "webhookPings", id: "1" } }, { status: 201 });
    });
    const connect = createConnectClient({ token: "a-token" });
    await connect.request("webhookPings", { method: "POST", body: { data: "ü" } });
    connect.use({ onRequest: () => undefined });
    await connect.request("webhookPings", { method: "POST", body: { data: "ü" } });
    await connect.request("apps");
    const [post, withMiddleware, get] = sent;
    for (const { body } of [post!, withMiddleware!]) {
      expect(body).toBeInstanceOf(Blob);
      expect(await (body as Blob).text()).toBe('{"data":"ü"}');
    }
    expect(new Headers(post!.headers).get("content-type")).toBe("application/json");
    expect(get!.body).toBeUndefined();
  });
});
