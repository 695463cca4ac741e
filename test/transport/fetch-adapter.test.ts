import { setTimeout as delay } from "node:timers/promises";
import { describe, expect, it } from "vitest";
import { createConnectClient } from "../../src/index.js";

describe("adaptFetch", () => {
  it("does not wait for a fetch that ignores its signal, and cancels the body of its late response", async () => {
    let isCancelled = false;
    let respond: (response: Response) => void = () => {};
    const connect = createConnectClient({
      token: "a-token",
      attemptTimeoutMs: 20,
      retry: { limit: 1 },
      fetch: () =>
        new Promise((resolve) => {
          respond = resolve;
        }),
    });
    await expect(connect.GET("/v1/apps")).rejects.toMatchObject({ code: "ERR_TIMEOUT", limit: "attemptTimeoutMs" });
    const cancel = (): void => {
      isCancelled = true;
    };
    respond(new Response(new ReadableStream({ cancel })));
    await delay(5);
    expect(isCancelled).toBe(true);
  });
});
