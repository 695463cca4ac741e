import { describe, expect, test, vi } from "vitest";
import { createConnectClient } from "../../src/index.js";
import { createFaultServer, redirectTo, refusal, resetBeforeHeaders, success, text } from "../helpers/fault-server.js";

describe("the limit of a whole call", () => {
  test("is not waited for where a wait would pass it: the answer stands", async () => {
    await using server = await createFaultServer(refusal(429, "RATE_LIMIT_EXCEEDED", { "retry-after": "30" }));
    const connect = createConnectClient({ token: "a-token", baseUrl: server.baseUrl, timeoutMs: 5_000 });
    await expect(connect.request("apps")).rejects.toMatchObject({ code: "ERR_RATE_LIMIT", retryAfterMs: 30_000 });
    expect(server.requests).toHaveLength(1);
  });

  test("of a call replaces the client's", async () => {
    await using server = await createFaultServer(() => {});
    const connect = createConnectClient({ token: "a-token", baseUrl: server.baseUrl, timeoutMs: 5_000 });
    await expect(connect.GET("/v1/apps", { timeoutMs: 50 })).rejects.toMatchObject({
      code: "ERR_TIMEOUT",
      limit: "timeoutMs",
      timeoutMs: 50,
    });
  });

  test("ends a token that is never made", async () => {
    const connect = createConnectClient({ token: () => new Promise(() => {}), timeoutMs: 20 });
    await expect(connect.request("apps", { method: "POST" })).rejects.toMatchObject({ code: "ERR_TIMEOUT" });
  });
});

describe("the limit of an attempt", () => {
  test.each(["GET", "POST"])(
    "ends a token that is never made with a TimeoutError, and nothing was sent (%s)",
    async (method) => {
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
    },
  );

  test.each([
    ["a token that is never made", { token: () => new Promise<string>(() => {}) }],
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

  test("is 5 seconds for the body of an error response, whose status stands", async () => {
    vi.useFakeTimers();
    try {
      const slow = (): Response =>
        new Response(new ReadableStream({ start: (it) => it.enqueue(new TextEncoder().encode("half of it")) }), {
          status: 404,
        });
      const connect = createConnectClient({ token: "a-token", fetch: async () => slow() });
      let ended: unknown;
      connect.request("apps").catch((error: unknown) => {
        ended = error;
      });
      await vi.advanceTimersByTimeAsync(4_999);
      expect(ended).toBeUndefined();
      await vi.advanceTimersByTimeAsync(1);
      expect(ended).toMatchObject({ code: "ERR_NOT_FOUND", errors: [{ detail: "half of it" }] });
      expect(vi.getTimerCount()).toBe(0);
    } finally {
      vi.useRealTimers();
    }
  });
});

describe("retry options of a call", () => {
  test("replace the client's one by one", async () => {
    await using server = await createFaultServer(resetBeforeHeaders, success);
    const connect = createConnectClient({ token: "a-token", baseUrl: server.baseUrl, retry: { maxDelayMs: 5 } });
    await connect.request("betaGroups", { method: "POST", body: {}, retry: { methods: ["post"] } });
    expect(server.requests).toHaveLength(2);
  });

  test("tell onRetry what happened", async () => {
    await using server = await createFaultServer(refusal(503), resetBeforeHeaders, success);
    const seen: unknown[] = [];
    const connect = createConnectClient({ token: "a-token", baseUrl: server.baseUrl, retry: { maxDelayMs: 5 } });
    await connect.GET("/v1/apps", { retry: { onRetry: (event) => seen.push(event) } });
    expect(seen).toMatchObject([
      { method: "GET", path: "/v1/apps", attempt: 1, status: 503, error: undefined },
      { method: "GET", path: "/v1/apps", attempt: 2, status: undefined, error: { code: "ERR_NETWORK" } },
    ]);
  });

  test.each([
    ["retry.limit", { retry: { limit: 0 } }],
    ["retry.limit", { retry: { limit: 1.5 } }],
    ["retry.maxDelayMs", { retry: { maxDelayMs: -1 } }],
    ["retry.maxDelayMs", { retry: { maxDelayMs: Number.POSITIVE_INFINITY } }],
    ["retry.maxDelayMs", { retry: { maxDelayMs: 2 ** 31 } }],
    ["retry.maxDelayMs", { retry: { maxDelayMs: Number.NaN } }],
    ["retry.statusCodes", { retry: { statusCodes: [409] } }],
    ["timeoutMs", { timeoutMs: 0 }],
    ["timeoutMs", { timeoutMs: Number.POSITIVE_INFINITY }],
  ])("are refused with a TypeError that names %s, for the client and for a call", async (name, options) => {
    const message = new RegExp(`^"${name}" must`);
    expect(() => createConnectClient({ token: "a-token", ...options })).toThrow(message);
    const connect = createConnectClient({ token: "a-token", fetch: async () => new Response("{}") });
    await expect(connect.GET("/v1/apps", options)).rejects.toThrow(message);
  });
});

describe("a write of unknown outcome", () => {
  test("stays unknown where the repeat that the caller asked for is not even sent", async () => {
    const reset = Object.assign(new TypeError("fetch failed"), {
      cause: Object.assign(new Error("x"), { code: "ECONNRESET" }),
    });
    const refused = Object.assign(new TypeError("fetch failed"), {
      cause: Object.assign(new Error("y"), { code: "ECONNREFUSED" }),
    });
    const faults = [reset, refused, refused];
    const connect = createConnectClient({
      token: "a-token",
      fetch: () => Promise.reject(faults.shift()),
      retry: { methods: ["POST"], maxDelayMs: 1 },
    });
    await expect(connect.request("betaGroups", { method: "POST" })).rejects.toMatchObject({
      code: "ERR_UNKNOWN_OUTCOME",
      method: "POST",
      path: "/v1/betaGroups",
      cause: { code: "ERR_NETWORK" },
    });
    expect(faults).toHaveLength(0);
  });

  test("knows the status that had come", async () => {
    await using server = await createFaultServer(text(201, "{"));
    const connect = createConnectClient({ token: "a-token", baseUrl: server.baseUrl });
    const error: unknown = await connect.request("betaGroups", { method: "POST" }).catch((thrown: unknown) => thrown);
    expect(error).toMatchObject({ code: "ERR_UNKNOWN_OUTCOME", status: 201 });
    expect((error as Error).message).toBe(
      "POST /v1/betaGroups responded with 201, but the response body was lost; read the resource before you retry. POST /v1/betaGroups answered 201 with a body that is not JSON",
    );
  });
});

test("of a refusal without end a quarter of a megabyte is read, and the rest let go of", async () => {
  let pulled = 0;
  let cancelled = false;
  const endless = new ReadableStream({
    pull(controller) {
      pulled += 1;
      controller.enqueue(new TextEncoder().encode("x".repeat(65_536)));
    },
    cancel() {
      cancelled = true;
    },
  });
  const connect = createConnectClient({ token: "a-token", fetch: async () => new Response(endless, { status: 400 }) });
  const { error } = await connect.GET("/v1/apps", { throwOnError: false });
  expect(error?.errors?.[0]?.detail).toHaveLength(500);
  expect(pulled).toBeLessThanOrEqual(6);
  expect(cancelled).toBe(true);
});

describe("where a token goes", () => {
  test("to trusted origins, and nowhere else", async () => {
    await using api = await createFaultServer(success);
    await using trusted = await createFaultServer(success);
    await using other = await createFaultServer(success);
    const connect = createConnectClient({
      token: "a-token",
      baseUrl: api.baseUrl,
      trustedOrigins: [trusted.baseUrl],
    });
    await connect.request(`${trusted.baseUrl}/v1/apps?cursor=2`);
    expect(trusted.requests[0]).toMatchObject({
      url: "/v1/apps?cursor=2",
      headers: { authorization: "Bearer a-token" },
    });
    await expect(connect.request(`${other.baseUrl}/v1/apps`)).rejects.toMatchObject({ code: "ERR_HOST" });
    expect(other.requests).toHaveLength(0);
  });

  test("not where middleware leads", async () => {
    await using api = await createFaultServer(success);
    await using other = await createFaultServer(success);
    const connect = createConnectClient({ token: "a-token", baseUrl: api.baseUrl });
    connect.use({ onRequest: () => new Request(other.baseUrl) });
    await expect(connect.GET("/v1/apps")).rejects.toMatchObject({ code: "ERR_HOST" });
    expect(other.requests).toHaveLength(0);
  });

  test("not across a redirect that middleware allowed", async () => {
    await using other = await createFaultServer(success);
    await using api = await createFaultServer(redirectTo(other.baseUrl));
    const connect = createConnectClient({ token: "a-token", baseUrl: api.baseUrl });
    connect.use({ onRequest: ({ request }) => new Request(request, { redirect: "follow" }) });
    const { error, response } = await connect.GET("/v1/apps", { throwOnError: false });
    expect(response.status).toBe(302);
    expect(error?.errors?.[0]?.detail).toMatch(/redirects/);
    expect(other.requests).toHaveLength(0);
  });

  test.each([
    ["baseUrl", { baseUrl: "http://api.example.com" }],
    ["trustedOrigins", { trustedOrigins: ["http://api.example.com"] }],
    ["trustedOrigins", { trustedOrigins: ["api.example.com"] }],
  ])("not in the clear: a TypeError names %s", (name, options) => {
    expect(() => createConnectClient({ token: "a-token", ...options })).toThrow(new RegExp(`^"${name}" must be`));
  });

  test("not into the error about a token that no header can carry", async () => {
    const connect = createConnectClient({ token: "very\nsecret" });
    const error = await connect.GET("/v1/apps").catch((thrown: unknown) => thrown);
    expect(error).toMatchObject({ code: "ERR_TOKEN" });
    expect(String((error as Error).stack)).not.toMatch(/very|secret/);
  });
});
