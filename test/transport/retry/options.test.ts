import { describe, expect, it } from "vitest";
import { createConnectClient } from "../../../src/index.js";
import { createFaultServer, resetBeforeHeaders, success } from "../../helpers/fault-server.js";

describe("the retry options of a call", () => {
  it("replace those of the client one by one", async () => {
    await using server = await createFaultServer(resetBeforeHeaders, success);
    const connect = createConnectClient({ token: "a-token", baseUrl: server.baseUrl, retry: { maxDelayMs: 5 } });
    await connect.request("betaGroups", { method: "POST", body: {}, retry: { methods: ["post"] } });
    expect(server.requests).toHaveLength(2);
  });
});

describe("the retry options of a client and of a call", () => {
  it.each([
    ["limit", { limit: 0 }],
    ["limit", { limit: 1.5 }],
    ["maxDelayMs", { maxDelayMs: -1 }],
    ["maxDelayMs", { maxDelayMs: Number.POSITIVE_INFINITY }],
    ["maxDelayMs", { maxDelayMs: 2 ** 31 }],
    ["maxDelayMs", { maxDelayMs: Number.NaN }],
    ["statusCodes", { statusCodes: [409] }],
  ])("are rejected with a TypeError that names retry.%s: %o", async (name, retry) => {
    const message = new RegExp(`^"retry.${name}" must`);
    expect(() => createConnectClient({ token: "a-token", retry })).toThrow(message);
    const connect = createConnectClient({ token: "a-token", fetch: async () => new Response("{}") });
    await expect(connect.GET("/v1/apps", { retry })).rejects.toThrow(message);
  });
});
