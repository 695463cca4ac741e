import { describe, expect, it } from "vitest";
import { createConnectClient } from "../../src/index.js";
import { createFaultServer, refusal } from "../helpers/fault-server.js";

describe("timeoutMs", () => {
  it("ends a call at once if the wait before the next attempt would exceed it, with the last response", async () => {
    await using server = await createFaultServer(refusal(429, "RATE_LIMIT_EXCEEDED", { "retry-after": "30" }));
    const connect = createConnectClient({ token: "a-token", baseUrl: server.baseUrl, timeoutMs: 5_000 });
    await expect(connect.request("apps")).rejects.toMatchObject({ code: "ERR_RATE_LIMIT", retryAfterMs: 30_000 });
    expect(server.requests).toHaveLength(1);
  });

  it("of a call replaces that of the client", async () => {
    await using server = await createFaultServer(() => {});
    const connect = createConnectClient({ token: "a-token", baseUrl: server.baseUrl, timeoutMs: 5_000 });
    await expect(connect.GET("/v1/apps", { timeoutMs: 50 })).rejects.toMatchObject({
      code: "ERR_TIMEOUT",
      limit: "timeoutMs",
      timeoutMs: 50,
    });
  });

  it("limits the wait for a token", async () => {
    const connect = createConnectClient({ token: () => new Promise(() => {}), timeoutMs: 20 });
    await expect(connect.request("apps", { method: "POST" })).rejects.toMatchObject({ code: "ERR_TIMEOUT" });
  });

  it.each([0, Number.POSITIVE_INFINITY])("must not be %d, neither of a client nor of a call", async (timeoutMs) => {
    expect(() => createConnectClient({ token: "a-token", timeoutMs })).toThrow(/^"timeoutMs" must/);
    const connect = createConnectClient({ token: "a-token", fetch: async () => new Response("{}") });
    await expect(connect.GET("/v1/apps", { timeoutMs })).rejects.toThrow(/^"timeoutMs" must/);
  });
});
