import { getEventListeners } from "node:events";
import { setTimeout as delay } from "node:timers/promises";
import { describe, expect, test } from "vitest";
import { createConnectClient } from "../../src/index.js";
import { describeAborts } from "../helpers/abort-suite.js";
import { createFaultServer, type Fault, refusal, slowBody, slowHeaders, success } from "../helpers/fault-server.js";

describeAborts("the global fetch", (request) => fetch(request));

test("an abort after the end changes nothing", async () => {
  await using server = await createFaultServer(success);
  const controller = new AbortController();
  const connect = createConnectClient({ token: "a-token", baseUrl: server.baseUrl });
  const { data } = await connect.GET("/v1/apps", { signal: controller.signal });
  controller.abort();
  expect(data?.data).toHaveLength(1);
});

test("a signal of AbortSignal.timeout ends a call with its own TimeoutError", async () => {
  await using server = await createFaultServer(slowHeaders);
  const connect = createConnectClient({ token: "a-token", baseUrl: server.baseUrl });
  await expect(connect.GET("/v1/apps", { signal: AbortSignal.timeout(50) })).rejects.toMatchObject({
    name: "TimeoutError",
    constructor: DOMException,
  });
});

describe("a fetch that does not listen to its signal", () => {
  test("is not waited for, and its late answer is let go of", async () => {
    let cancelled = false;
    let answer: (response: Response) => void = () => {};
    const connect = createConnectClient({
      token: "a-token",
      attemptTimeoutMs: 20,
      retry: { limit: 1 },
      fetch: () =>
        new Promise((resolve) => {
          answer = resolve;
        }),
    });
    await expect(connect.GET("/v1/apps")).rejects.toMatchObject({ code: "ERR_TIMEOUT", limit: "attemptTimeoutMs" });
    const cancel = (): void => {
      cancelled = true;
    };
    answer(new Response(new ReadableStream({ cancel })));
    await delay(5);
    expect(cancelled).toBe(true);
  });
});

test("calls with time limits and signals leave neither timer, socket nor listener behind", async () => {
  const closing: Fault = (request, response) => {
    response.setHeader("connection", "close");
    success(request, response);
  };
  await using server = await createFaultServer(
    closing,
    refusal(500, "E", { connection: "close" }),
    closing,
    slowBody(),
  );
  const timers = (): number => process.getActiveResourcesInfo().filter((name) => name === "Timeout").length;
  const { signal } = new AbortController();
  const before = timers();

  const connect = createConnectClient({
    token: "a-token",
    baseUrl: server.baseUrl,
    timeoutMs: 20_000,
    attemptTimeoutMs: 10_000,
    retry: { maxDelayMs: 5 },
  });
  await connect.GET("/v1/apps", { signal });
  await connect.GET("/v1/apps", { signal });
  const stream = await connect.request("apps", { as: "stream", signal });
  await stream!.cancel();
  await connect.GET("/v1/apps", { signal, timeoutMs: 500 }).catch(() => {});
  expect(server.requests).toHaveLength(5);

  // The sockets of the requests, that is: after an abort undici opens one ahead, which is its own affair.
  await expect
    .poll(() => server.requests.map(({ socket }) => socket.destroyed))
    .toEqual([true, true, true, true, true]);
  expect(getEventListeners(signal, "abort")).toHaveLength(0);
  expect(timers() - before).toBeLessThanOrEqual(0);
});
