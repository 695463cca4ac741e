import { getEventListeners } from "node:events";
import { describe, expect, it } from "vitest";
import { createSemaphore } from "../../../src/transport/quota/semaphore.js";

describe("createSemaphore", () => {
  it("leaves no listener behind on the signal of a caller that got its slot", async () => {
    const semaphore = createSemaphore(1);
    const { signal } = new AbortController();
    await semaphore.acquire(signal);
    const second = semaphore.acquire(signal);
    expect(getEventListeners(signal, "abort")).toHaveLength(1);
    semaphore.release();
    await second;
    expect(getEventListeners(signal, "abort")).toHaveLength(0);
  });

  it("gives no slot to a caller that has left the queue", async () => {
    const semaphore = createSemaphore(1);
    await semaphore.acquire(undefined);
    const controller = new AbortController();
    const left = semaphore.acquire(controller.signal).catch((reason: unknown) => reason);
    const next = semaphore.acquire(undefined);
    controller.abort("left");
    expect(await left).toBe("left");
    semaphore.release();
    await next;
  });
});
