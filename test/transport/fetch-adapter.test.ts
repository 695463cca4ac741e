import { setTimeout as delay } from "node:timers/promises";
import { afterEach, describe, expect, it, vi } from "vitest";
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

describe("globalFetch on Deno", () => {
  afterEach(() => vi.unstubAllGlobals());

  it("sends the body of a write as a Blob, which Deno does not send a second time", async () => {
    const sent: RequestInit[] = [];
    vi.stubGlobal("Deno", {});
    vi.stubGlobal("fetch", async (_: unknown, init: RequestInit) => {
      sent.push(init);
      return Response.json({ data: { type: "webhookPings", id: "1" } }, { status: 201 });
    });
    const connect = createConnectClient({ token: "a-token" });
    await connect.request("webhookPings", { method: "POST", body: { data: "ü" } });
    await connect.request("apps");
    const [post, get] = sent;
    expect(post!.body).toBeInstanceOf(Blob);
    expect(await (post!.body as Blob).text()).toBe('{"data":"ü"}');
    expect(new Headers(post!.headers).get("content-type")).toBe("application/json");
    expect(get!.body).toBeUndefined();
  });
});
