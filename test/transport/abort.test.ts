import { getEventListeners } from "node:events";
import { setTimeout as delay } from "node:timers/promises";
import { describe, expect, test } from "vitest";
import { type ConnectClient, type ConnectOptions, createConnectClient } from "../../src/index.js";
import {
  createFaultServer,
  type Fault,
  refusal,
  refusingTheFirstToken,
  resetBeforeHeaders,
  slowBody,
  slowHeaders,
  success,
} from "../helpers/fault-server.js";

/** When the caller lets go, and how many requests have gone out by then. */
interface Moment {
  when: string;
  script: Fault[];
  sent: number;
  options?: (abort: () => void) => ConnectOptions<true> & { token?: () => string | Promise<string> };
  /** Milliseconds after the start; left out where an option aborts. */
  afterMs?: number;
  call?: (connect: ConnectClient, signal: AbortSignal) => Promise<unknown>;
}

const get = (connect: ConnectClient, signal: AbortSignal): Promise<unknown> => connect.GET("/v1/apps", { signal });
const post = (connect: ConnectClient, signal: AbortSignal): Promise<unknown> =>
  connect.request("betaGroups", { method: "POST", body: { data: {} }, signal });
const read = async (connect: ConnectClient, signal: AbortSignal): Promise<unknown> => {
  const stream = await connect.request("apps", { as: "stream", signal });
  for await (const _ of stream!);
  return undefined;
};

const moments: readonly Moment[] = [
  { when: "before the call", script: [success], sent: 0, afterMs: -1 },
  {
    when: "while the token is made",
    script: [success],
    sent: 0,
    options: (abort) => ({ token: () => new Promise(() => queueMicrotask(abort)) }),
  },
  { when: "while middleware runs", script: [success], sent: 0, afterMs: 20 },
  {
    when: "just before it is sent",
    script: [success],
    sent: 0,
    options: (abort) => ({ hooks: { request: abort } }),
  },
  { when: "while the answer is waited for", script: [slowHeaders], sent: 1, afterMs: 100 },
  { when: "while the body comes in", script: [slowBody()], sent: 1, afterMs: 100 },
  { when: "while the body of a refusal comes in", script: [slowBody(500)], sent: 1, afterMs: 100 },
  {
    when: "between two attempts",
    script: [refusal(429, "RATE_LIMIT_EXCEEDED", { "retry-after": "50" })],
    sent: 1,
    options: (abort) => ({ hooks: { retry: abort } }),
  },
  {
    when: "between a lost connection and the next attempt",
    script: [resetBeforeHeaders],
    sent: 1,
    options: (abort) => ({ hooks: { retry: abort }, retry: { methods: ["GET", "POST"] } }),
  },
  {
    when: "between a refused token and the next",
    script: [refusingTheFirstToken()],
    sent: 1,
    options: (abort) => ({ hooks: { retry: abort } }),
  },
  {
    when: "during the second attempt",
    script: [refusal(429, "RATE_LIMIT_EXCEEDED", { "retry-after": "0" }), slowHeaders],
    sent: 2,
    afterMs: 200,
  },
  { when: "while a stream is read", script: [slowBody(200)], sent: 1, afterMs: 100, call: read },
];

describe.each(moments)("an abort $when", ({ when, script, sent, options, afterMs, call }) => {
  test.each(
    call
      ? [["a stream", call]]
      : ([
          ["GET", get],
          ["POST", post],
        ] as const),
  )("ends %s with the signal's own reason and nothing more is sent", async (_, start) => {
    await using server = await createFaultServer(...script);
    const controller = new AbortController();
    const reason = new Error("the caller's own");
    const abort = (): void => controller.abort(reason);
    const connect = createConnectClient({
      token: () => "a-token",
      baseUrl: server.baseUrl,
      retry: { maxDelayMs: 60_000 },
      ...options?.(abort),
    });
    if (when === "while middleware runs") connect.use({ onRequest: () => delay(60) });
    if (when === "during the second attempt") connect.use({ onRequest: () => undefined });
    if (afterMs !== undefined && afterMs < 0) abort();
    else if (afterMs !== undefined) setTimeout(abort, afterMs);

    await expect(start(connect, controller.signal)).rejects.toBe(reason);
    await delay(30);
    expect(server.requests).toHaveLength(sent);
  });
});

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
