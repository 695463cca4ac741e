import { describe, expect, it, vi } from "vitest";
import { createConnectClient } from "../../src/index.js";

describe("the body of an error response", () => {
  it("is read up to 256 KiB, and the rest is cancelled", async () => {
    let pulled = 0;
    let isCancelled = false;
    const endless = new ReadableStream({
      pull(controller) {
        pulled += 1;
        controller.enqueue(new TextEncoder().encode("x".repeat(65_536)));
      },
      cancel() {
        isCancelled = true;
      },
    });
    const connect = createConnectClient({
      token: "a-token",
      fetch: async () => new Response(endless, { status: 400 }),
    });
    const { error } = await connect.GET("/v1/apps", { throwOnError: false });
    expect(error?.errors?.[0]?.detail).toHaveLength(500);
    expect(pulled).toBeLessThanOrEqual(6);
    expect(isCancelled).toBe(true);
  });

  it("is read for 5 seconds, after which the call ends with the status and what has arrived", async () => {
    // What makes errors is loaded for the first one, which takes a while that the clock of the test has not.
    const failing = createConnectClient({ token: "a-token", fetch: async () => new Response("", { status: 404 }) });
    await expect(failing.request("apps")).rejects.toThrow();
    vi.useFakeTimers();
    try {
      const slow = (): Response =>
        new Response(new ReadableStream({ start: (it) => it.enqueue(new TextEncoder().encode("half of it")) }), {
          status: 404,
        });
      const connect = createConnectClient({ token: "a-token", fetch: async () => slow() });
      let ended: unknown;
      connect.request("apps").catch((error: unknown) => {
        ended = error;
      });
      await vi.advanceTimersByTimeAsync(4_999);
      expect(ended).toBeUndefined();
      await vi.advanceTimersByTimeAsync(1);
      expect(ended).toMatchObject({ code: "ERR_NOT_FOUND", errors: [{ detail: "half of it" }] });
      expect(vi.getTimerCount()).toBe(0);
    } finally {
      vi.useRealTimers();
    }
  });
});
