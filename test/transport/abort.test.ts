import { getEventListeners } from "node:events";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { createConnectClient } from "../../src/index.js";
import { sleep } from "../../src/transport/abort.js";
import { describeAborts } from "../helpers/abort-suite.js";
import { createFaultServer, type Fault, refusal, slowBody, slowHeaders, success } from "../helpers/fault-server.js";

describeAborts("the global fetch", (request) => fetch(request));

describe("the signal of a call", () => {
  it("has no effect when it aborts after the call has ended", async () => {
    await using server = await createFaultServer(success);
    const controller = new AbortController();
    const connect = createConnectClient({ token: "a-token", baseUrl: server.baseUrl });
    const { data } = await connect.GET("/v1/apps", { signal: controller.signal });
    controller.abort();
    expect(data?.data).toHaveLength(1);
  });

  it("ends the call with its own TimeoutError if it is of AbortSignal.timeout", async () => {
    await using server = await createFaultServer(slowHeaders);
    const connect = createConnectClient({ token: "a-token", baseUrl: server.baseUrl });
    await expect(connect.GET("/v1/apps", { signal: AbortSignal.timeout(50) })).rejects.toMatchObject({
      name: "TimeoutError",
      constructor: DOMException,
    });
  });

  it("is left without a listener, and the calls leave neither a timer nor a socket behind", async () => {
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

    // The sockets of these requests only: after an abort, undici opens another one in advance.
    await expect
      .poll(() => server.requests.map(({ socket }) => socket.destroyed))
      .toEqual([true, true, true, true, true]);
    expect(getEventListeners(signal, "abort")).toHaveLength(0);
    expect(timers() - before).toBeLessThanOrEqual(0);
  });
});

describe("sleep", () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  it.each([0, 1, 2 ** 31 - 1, 2 ** 31, 3 * 2 ** 31 + 5])("lasts exactly %d ms", async (ms) => {
    let isOver = false;
    void sleep(ms, undefined).then(() => {
      isOver = true;
    });
    if (ms > 0) await vi.advanceTimersByTimeAsync(ms - 1);
    expect(isOver).toBe(false);
    await vi.advanceTimersByTimeAsync(1);
    expect(isOver).toBe(true);
    expect(vi.getTimerCount()).toBe(0);
  });

  it.each([Number.NaN, Number.POSITIVE_INFINITY, -1, undefined])("rejects %o with a TypeError", async (ms) => {
    await expect(sleep(ms as number, undefined)).rejects.toThrow(TypeError);
    expect(vi.getTimerCount()).toBe(0);
  });

  it("leaves neither a timer nor a listener behind when its signal aborts in the second timer of a long wait", async () => {
    const controller = new AbortController();
    const ended = sleep(2 ** 32, controller.signal).catch((reason: unknown) => reason);
    await vi.advanceTimersByTimeAsync(2 ** 31 + 10);
    expect(vi.getTimerCount()).toBe(1);
    controller.abort("stop");
    expect(await ended).toBe("stop");
    expect(vi.getTimerCount()).toBe(0);
    expect(getEventListeners(controller.signal, "abort")).toHaveLength(0);
  });

  it("leaves no listener behind when the time has passed", async () => {
    const { signal } = new AbortController();
    const ended = sleep(10, signal);
    expect(getEventListeners(signal, "abort")).toHaveLength(1);
    await vi.advanceTimersByTimeAsync(10);
    await ended;
    expect(getEventListeners(signal, "abort")).toHaveLength(0);
  });
});
