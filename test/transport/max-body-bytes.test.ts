import { gzipSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import { type ConnectClient, createConnectClient } from "../../src/index.js";
import { createFaultServer, type Fault } from "../helpers/fault-server.js";

const json = JSON.stringify({ data: [], filler: "x".repeat(1_000) });
const limit = json.length;

/** A response of `text`, compressed to a small part of it. */
const gzipped =
  (text: string, status = 200): Fault =>
  (_, response) => {
    response.writeHead(status, { "Content-Type": "application/json", "Content-Encoding": "gzip" });
    response.end(gzipSync(text));
  };

const clientOf = (baseUrl: string, maxBodyBytes = limit): ConnectClient =>
  createConnectClient({ token: "a-token", baseUrl, maxBodyBytes, retry: { maxDelayMs: 1 } });
const longer = json.replace("x", "xx");

describe("maxBodyBytes", () => {
  it("lets a body of exactly as many bytes through, counted after decompression", async () => {
    await using server = await createFaultServer(gzipped(json));
    await expect(clientOf(server.baseUrl).request("apps")).resolves.toEqual(JSON.parse(json));
  });

  it.each([
    ["GET", 200],
    ["POST", 201],
  ])(
    "ends a %s whose body is one byte longer with ERR_BODY_TOO_LARGE, and does not repeat it",
    async (method, status) => {
      await using server = await createFaultServer(gzipped(longer, status));
      await expect(clientOf(server.baseUrl).request("apps", { method })).rejects.toMatchObject({
        code: "ERR_BODY_TOO_LARGE",
        method,
        path: "/v1/apps",
        status,
        maxBodyBytes: limit,
        message: expect.stringContaining(
          `responded with ${status} and a body of more than ${limit} bytes ("maxBodyBytes")`,
        ),
      });
      expect(server.requests).toHaveLength(1);
    },
  );

  it("holds for each way to read a body, and also where middleware runs", async () => {
    await using server = await createFaultServer(gzipped(longer));
    const connect = clientOf(server.baseUrl);
    for (const parseAs of ["json", "text", "blob", "arrayBuffer"] as const)
      await expect(connect.GET("/v1/apps", { parseAs })).rejects.toMatchObject({ code: "ERR_BODY_TOO_LARGE" });
    connect.use({ onRequest: () => undefined });
    await expect(connect.GET("/v1/apps")).rejects.toMatchObject({ code: "ERR_BODY_TOO_LARGE" });
  });

  it("does not hold for a stream", async () => {
    await using server = await createFaultServer(gzipped(longer));
    const stream = await clientOf(server.baseUrl).request("apps", { as: "stream" });
    expect(await new Response(stream).text()).toBe(longer);
  });

  it("stops reading a body without end soon after the limit", async () => {
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
