import { getEventListeners } from "node:events";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { sleep } from "../../src/transport/abort.js";
import { createGate } from "../../src/transport/quota/semaphore.js";
import { untilAborted } from "../../src/until-aborted.js";

describe("sleep", () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  it.each([0, 1, 2 ** 31 - 1, 2 ** 31, 3 * 2 ** 31 + 5])("lasts %d ms, not less and not more", async (ms) => {
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

  it.each([Number.NaN, Number.POSITIVE_INFINITY, -1, undefined])("rejects %o, a time that never comes", async (ms) => {
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

  it("leaves no listener behind when it ends by itself", async () => {
    const { signal } = new AbortController();
    const ended = sleep(10, signal);
    expect(getEventListeners(signal, "abort")).toHaveLength(1);
    await vi.advanceTimersByTimeAsync(10);
    await ended;
    expect(getEventListeners(signal, "abort")).toHaveLength(0);
  });
});

describe("untilAborted", () => {
  it.each([
    ["resolves", () => Promise.resolve()],
    ["rejects", () => Promise.reject(new Error("mine"))],
  ])("leaves no listener behind when its promise %s", async (_, start) => {
    const { signal } = new AbortController();
    await untilAborted<unknown>(start(), signal).catch(() => {});
    expect(getEventListeners(signal, "abort")).toHaveLength(0);
  });
});

describe("the queue of a semaphore", () => {
  it("leaves no listener behind on the signal of a caller that got its slot", async () => {
    const gate = createGate(1);
    const { signal } = new AbortController();
    await gate.enter(signal);
    const second = gate.enter(signal);
    expect(getEventListeners(signal, "abort")).toHaveLength(1);
    gate.leave();
    await second;
    expect(getEventListeners(signal, "abort")).toHaveLength(0);
  });

  it("gives no slot to a caller that has left the queue", async () => {
    const gate = createGate(1);
    await gate.enter(undefined);
    const controller = new AbortController();
    const left = gate.enter(controller.signal).catch((reason: unknown) => reason);
    const next = gate.enter(undefined);
    controller.abort("left");
    expect(await left).toBe("left");
    gate.leave();
    await next;
  });
});
