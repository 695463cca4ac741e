import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { describe, expect, it } from "vitest";
import { type ConnectOptions, createConnectClient } from "../../src/index.js";
import { createFaultServer, refusal, refusingTheFirstToken, success } from "../helpers/fault-server.js";

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

/** A server that tells when the first part of a body arrives, and answers at its end. */
async function createEarlyServer() {
  let resolve: (text: string) => void = () => {};
  const first = new Promise<string>((arrived) => {
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
  return { baseUrl, first, [Symbol.asyncDispose]: close };
}

describe("a request body that is a stream", () => {
  it.each<[string, Partial<ConnectOptions>]>([
    ["retry.limit is 1", { retry: { limit: 1 } }],
    ["no status and no method is repeated", { retry: { statusCodes: [500], methods: ["GET"] } }],
  ])("goes out as it comes in where %s", async (_, options) => {
    await using server = await createEarlyServer();
    const connect = createConnectClient({ token: "a-token", baseUrl: server.baseUrl, timeoutMs: 5_000, ...options });
    let rest: ReadableStreamDefaultController<Uint8Array> | undefined;
    const body = new ReadableStream<Uint8Array>({
      start(controller) {
        rest = controller;
        controller.enqueue(bytes("first"));
      },
    });
    const call = connect.request("apps", { method: "POST", body });
    // Read whole into memory first, it would never come: the rest is not there yet.
    await Promise.race([
      server.first.then((text) => expect(text).toBe("first")),
      call.then(() => expect.unreachable("the call ended before its body")),
    ]);
    rest?.enqueue(bytes("rest"));
    rest?.close();
    await expect(call).resolves.toEqual({});
  });

  const streamOf = (text: string): ReadableStream => new Response(text).body!;

  it("is sent again whole where it may be repeated", async () => {
    await using server = await createFaultServer(
      refusal(429, "RATE_LIMIT_EXCEEDED", { "retry-after": "0" }),
      refusingTheFirstToken(),
      success,
    );
    const connect = createConnectClient({ token: "a-token", baseUrl: server.baseUrl });
    await connect.request("apps", { method: "POST", body: streamOf("whole") }).catch(() => {});
    expect(server.requests.length).toBeGreaterThan(1);
  });

  it("is not sent again after a 401 where retry.limit is 1", async () => {
    await using server = await createFaultServer(refusal(401), success);
    const token = (): string => `token-${server.requests.length}`;
    const connect = createConnectClient({ token, baseUrl: server.baseUrl, retry: { limit: 1 } });
    await expect(connect.request("apps", { method: "POST", body: streamOf("once") })).rejects.toMatchObject({
      code: "ERR_AUTHENTICATION",
    });
    expect(server.requests).toHaveLength(1);
  });
});
