import { getEventListeners } from "node:events";
import { describe, expect, it } from "vitest";
import { createConnectClient, type QuotaStore } from "../../src/index.js";
import { withTimeout } from "../../src/transport/attempt.js";
import { createFaultServer, refusal, success } from "../helpers/fault-server.js";
import { makeSigningKey } from "../helpers/signing-key.js";

describe("a 401", () => {
  it("is repeated once with another token and is not counted in retry.limit", async () => {
    await using server = await createFaultServer(refusal(401), refusal(503), success);
    const token = (): string => `token-${server.requests.length}`;
    const connect = createConnectClient({ token, baseUrl: server.baseUrl, retry: { limit: 2, maxDelayMs: 1 } });
    await connect.request("apps");
    expect(server.requests.map(({ headers }) => headers.authorization)).toEqual([
      "Bearer token-0",
      "Bearer token-1",
      "Bearer token-2",
    ]);
  });

  it("is final for a token that was given ready, since the same one would be sent again", async () => {
    await using server = await createFaultServer(refusal(401), success);
    const connect = createConnectClient({ token: "a-token", baseUrl: server.baseUrl });
    await expect(connect.request("apps")).rejects.toMatchObject({ code: "ERR_AUTHENTICATION" });
    expect(server.requests).toHaveLength(1);
  });
});

describe("the quota", () => {
  /** A store that notes who takes a slot; the first one is given after a wait. */
  function createNotingStore(notes: string[]): QuotaStore {
    let isFirst = true;
    return {
      take: async (key) => {
        const waitMs = isFirst ? 5 : 0;
        isFirst = false;
        notes.push(waitMs > 0 ? "wait" : `slot of ${key}`);
        return waitMs;
      },
      giveBack: async () => {},
    };
  }

  it("gives each attempt a slot of its own, and the token is taken after the wait for it", async () => {
    await using server = await createFaultServer(refusal(503), success);
    const notes: string[] = [];
    const token = (): string => {
      notes.push("token");
      return "a-token";
    };
    const quota = { hourly: 10, store: createNotingStore(notes) };
    await createConnectClient({ token, baseUrl: server.baseUrl, quota, retry: { maxDelayMs: 1 } }).request("apps");
    const slot = expect.stringMatching(/^slot of/);
    expect(notes).toEqual(["wait", slot, "token", slot, "token"]);
  });

  it("counts two keys apart in one store", async () => {
    await using server = await createFaultServer(success);
    const { privateKey } = await makeSigningKey();
    const notes: string[] = [];
    const quota = { hourly: 10, store: createNotingStore(notes) };
    for (const keyId of ["ONE", "OTHER"])
      await createConnectClient({ keyId, issuerId: "I", privateKey, baseUrl: server.baseUrl, quota }).request("apps");
    expect(notes).toEqual(["wait", "slot of ONE", "slot of OTHER"]);
  });
});

describe("a write whose connection was never made", () => {
  it.each([
    "ERR_TLS_CERT_ALTNAME_INVALID",
    "CERT_HAS_EXPIRED",
    "DEPTH_ZERO_SELF_SIGNED_CERT",
    "SELF_SIGNED_CERT_IN_CHAIN",
    "UNABLE_TO_VERIFY_LEAF_SIGNATURE",
  ])("was not sent: %s is a NetworkError, not an unknown outcome", async (code) => {
    const cause = Object.assign(new Error("certificate"), { code });
    const fetch = (): Promise<Response> => Promise.reject(new TypeError("fetch failed", { cause }));
    const connect = createConnectClient({ token: "a-token", fetch });
    await expect(connect.request("apps", { method: "POST" })).rejects.toMatchObject({ code: "ERR_NETWORK" });
  });
});

describe("an event", () => {
  it("has no query of a signed URL", async () => {
    await using server = await createFaultServer(success);
    const urls: string[] = [];
    const connect = createConnectClient({
      token: "a-token",
      baseUrl: server.baseUrl,
      hooks: { request: ({ url }) => urls.push(url), response: ({ url }) => urls.push(url) },
    });
    await connect.request(`${server.baseUrl}/v1/apps?X-Amz-Signature=s3cr3t`);
    expect(urls).toEqual(Array(2).fill(`${server.baseUrl}/v1/apps?[redacted]`));
  });
});

describe("an attempt", () => {
  it.each<[string, () => Promise<Response>]>([
    ["succeeds", async () => new Response("{}")],
    ["is answered with an error", async () => new Response("{}", { status: 500 })],
    ["fails", () => Promise.reject(new TypeError("fetch failed"))],
  ])("leaves no listener on its signal when it %s", async (_, fetch) => {
    const { signal } = new AbortController();
    const send = withTimeout(fetch, { attemptTimeoutMs: 1_000, maxBodyBytes: 100 });
    const request = { url: "https://h.example/", method: "GET", headers: new Headers() };
    await send(request, { path: "/", signal }).catch(() => {});
    expect(getEventListeners(signal, "abort")).toHaveLength(0);
  });
});
