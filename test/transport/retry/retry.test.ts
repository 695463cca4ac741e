import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { describe, expect, it } from "vitest";
import { type ConnectOptions, createConnectClient, type RetryEvent } from "../../../src/index.js";
import {
  createFaultServer,
  refusal,
  refusingTheFirstToken,
  resetBeforeHeaders,
  success,
} from "../../helpers/fault-server.js";

describe("a 401", () => {
  it("is retried once with another token, which does not count towards retry.limit", async () => {
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

  it("is final for a token that is a string, since a retry would send the same one", async () => {
    await using server = await createFaultServer(refusal(401), success);
    const connect = createConnectClient({ token: "a-token", baseUrl: server.baseUrl });
    await expect(connect.request("apps")).rejects.toMatchObject({ code: "ERR_AUTHENTICATION" });
    expect(server.requests).toHaveLength(1);
  });
});

describe("hooks.retry", () => {
  it("receives the status or the error of each attempt that is retried", async () => {
    await using server = await createFaultServer(refusal(503), resetBeforeHeaders, success);
    const events: RetryEvent[] = [];
    const connect = createConnectClient({
      token: "a-token",
      baseUrl: server.baseUrl,
      retry: { maxDelayMs: 5 },
      hooks: { retry: (event) => events.push(event) },
    });
    await connect.GET("/v1/apps");
    expect(events).toMatchObject([
      { method: "GET", path: "/v1/apps", attempt: 1, status: 503, error: undefined },
      { method: "GET", path: "/v1/apps", attempt: 2, status: undefined, error: { code: "ERR_NETWORK" } },
    ]);
  });
});

describe("a write of unknown outcome", () => {
  it("remains unknown if a retry that the caller asked for is never sent", async () => {
    const reset = Object.assign(new TypeError("fetch failed"), {
      cause: Object.assign(new Error("x"), { code: "ECONNRESET" }),
    });
    const unreachable = Object.assign(new TypeError("fetch failed"), {
      cause: Object.assign(new Error("y"), { code: "ECONNREFUSED" }),
    });
    const errors = [reset, unreachable, unreachable];
    const connect = createConnectClient({
      token: "a-token",
      fetch: () => Promise.reject(errors.shift()),
      retry: { methods: ["POST"], maxDelayMs: 1 },
    });
    await expect(connect.request("betaGroups", { method: "POST" })).rejects.toMatchObject({
      code: "ERR_UNKNOWN_OUTCOME",
      method: "POST",
      path: "/v1/betaGroups",
      cause: { code: "ERR_NETWORK" },
    });
    expect(errors).toHaveLength(0);
  });
});

/** A server that reports the first part of a body as soon as it arrives, and responds when the body has ended. */
async function createEarlyServer() {
  let resolve: (part: string) => void = () => {};
  const firstPart = new Promise<string>((arrived) => {
    resolve = arrived;
  });
  const server = createServer((request, response) => {
    request.once("data", (chunk) => resolve(String(chunk)));
    request.resume().once("end", () => response.end("{}"));
  });
  await new Promise<void>((listening) => server.listen(0, "127.0.0.1", listening));
  const baseUrl = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const close = async (): Promise<void> => {
    server.closeAllConnections();
    server.close();
  };
  return { baseUrl, firstPart, [Symbol.asyncDispose]: close };
}

describe("a request body that is a stream", () => {
  const encode = (part: string): Uint8Array => new TextEncoder().encode(part);
  const streamOf = (content: string): ReadableStream => new Response(content).body!;

  it.each<[string, Partial<ConnectOptions>]>([
    ["retry.limit is 1", { retry: { limit: 1 } }],
    ["neither 429 nor its method is retried", { retry: { statusCodes: [500], methods: ["GET"] } }],
  ])("is sent as it is read if %s", async (_, options) => {
    await using server = await createEarlyServer();
    const connect = createConnectClient({ token: "a-token", baseUrl: server.baseUrl, timeoutMs: 5_000, ...options });
    let rest: ReadableStreamDefaultController<Uint8Array> | undefined;
    const body = new ReadableStream<Uint8Array>({
      start(controller) {
        rest = controller;
        controller.enqueue(encode("first"));
      },
    });
    const call = connect.request("apps", { method: "POST", body });
    // If the body were read into memory first, nothing would arrive, since its rest is not there yet.
    await Promise.race([
      server.firstPart.then((part) => expect(part).toBe("first")),
      call.then(() => expect.unreachable("the call ended before its body")),
    ]);
    rest?.enqueue(encode("rest"));
    rest?.close();
    await expect(call).resolves.toEqual({});
  });

  it("is sent whole in each attempt if it may be retried", async () => {
    await using server = await createFaultServer(
      refusal(429, "RATE_LIMIT_EXCEEDED", { "retry-after": "0" }),
      refusingTheFirstToken(),
      success,
    );
    const connect = createConnectClient({ token: "a-token", baseUrl: server.baseUrl });
    await connect.request("apps", { method: "POST", body: streamOf("whole") }).catch(() => {});
    expect(server.requests.length).toBeGreaterThan(1);
    for (const { body } of server.requests) expect(body).toBe("whole");
  });

  it("is not sent again after a 401 if retry.limit is 1", async () => {
    await using server = await createFaultServer(refusal(401), success);
    const token = (): string => `token-${server.requests.length}`;
    const connect = createConnectClient({ token, baseUrl: server.baseUrl, retry: { limit: 1 } });
    await expect(connect.request("apps", { method: "POST", body: streamOf("once") })).rejects.toMatchObject({
      code: "ERR_AUTHENTICATION",
    });
    expect(server.requests).toHaveLength(1);
  });
});
