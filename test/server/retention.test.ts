import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { createRetentionMessagingHandler, type RetentionMessage } from "../../src/server/retention.js";
import { createVerifier } from "../../src/server/verify.js";
import { createAppleChain, signJws } from "../helpers/apple-chain.js";
import * as payloads from "../helpers/verification-cases/payloads.js";

const chain = await createAppleChain();
const { bundleId, appAppleId, now, realtimeRequest } = payloads;
const verifierOf = (environment: "Production" | "Sandbox") =>
  createVerifier({ bundleId, appAppleId, environment, now: () => now, rootCertificates: [chain.root.der] });
const verifier = verifierOf("Production");
const message = { message: { messageIdentifier: "9fc7b1a4-0b44-4d0e-9f0c-5f6a0c9d1f11" } };

const post = (body: BodyInit) => new Request("https://example.com/retention", { method: "POST", body });
const posted = async (payload: object = realtimeRequest, by = chain) =>
  post(JSON.stringify({ signedPayload: await signJws(by, payload) }));

type Options = Parameters<typeof createRetentionMessagingHandler>[0];

/** A handler that shows one message, and the errors that were reported to it. */
function createRecorder(options: Partial<Options> = {}) {
  const onError = vi.fn();
  const respond = vi.fn<Options["respond"]>(() => message);
  const handle = createRetentionMessagingHandler({ verifier, respond, onError, ...options });
  return { handle, respond, onError };
}

describe("createRetentionMessagingHandler", () => {
  it("responds to a verified request with the message that respond chose, as JSON", async () => {
    const { handle, respond } = createRecorder();
    const response = await handle(await posted());
    expect([response.status, response.headers.get("Content-Type")]).toEqual([200, "application/json"]);
    expect(await response.json()).toEqual(message);
    expect(respond.mock.calls).toEqual([[realtimeRequest, { signal: expect.any(AbortSignal) }]]);
  });

  it.each<[string, RetentionMessage]>([
    ["alternateProduct", { alternateProduct: { messageIdentifier: "1", productId: "p" } }],
    ["promotionalOffer", { promotionalOffer: { messageIdentifier: "1", promotionalOfferSignatureV2: "a.b.c" } }],
    ["advancedCommerceInfo", { advancedCommerceInfo: { messageIdentifier: "1", advancedCommerceData: "e30=" } }],
  ])("sends %s, of a promise too", async (_, chosen) => {
    const { handle } = createRecorder({ respond: async () => chosen });
    expect(await (await handle(await posted())).json()).toEqual(chosen);
  });

  it("responds 204 where respond chooses no message, so that Apple shows the default", async () => {
    const { handle, onError } = createRecorder({ respond: () => undefined });
    const response = await handle(await posted());
    expect([response.status, await response.text()]).toEqual([204, ""]);
    expect(onError).not.toHaveBeenCalled();
  });

  it.each<[string, unknown]>([
    ["two messages", { ...message, alternateProduct: { messageIdentifier: "1" } }],
    ["none", {}],
    ["an unknown member", { notice: {} }],
    ["null", null],
    ["text", "message"],
  ])("responds 500 where respond returns %s, which Apple would ignore", async (_, wrong) => {
    const { handle, onError } = createRecorder({ respond: () => wrong as RetentionMessage });
    expect((await handle(await posted())).status).toBe(500);
    expect(onError).toHaveBeenCalledWith(
      expect.objectContaining({ message: expect.stringContaining('"respond" must return exactly one of message') }),
      realtimeRequest,
    );
  });

  it.each([
    ["throws", () => raise()],
    ["rejects", async () => raise()],
  ])("responds 500 and reports the error where respond %s", async (_, respond) => {
    const { handle, onError } = createRecorder({ respond });
    expect((await handle(await posted())).status).toBe(500);
    expect(onError).toHaveBeenCalledWith(expect.objectContaining({ message: "away" }), realtimeRequest);
  });

  it.each<[number, string, () => Request | Promise<Request>]>([
    [405, "of another method", () => new Request("https://example.com/retention")],
    [400, "without a signed payload", () => post("{}")],
    [400, "that is a notification", () => posted({ ...payloads.notification, data: payloads.data })],
    [400, "about another app", () => posted({ ...realtimeRequest, appAppleId: 1 })],
    [400, "of another environment", () => posted({ ...realtimeRequest, environment: "Sandbox" })],
    [400, "signed by a stranger", async () => posted(realtimeRequest, await createAppleChain())],
    [413, "of more than a megabyte", () => post("x".repeat(1_048_577))],
  ])("responds %i to a request %s and does not call respond", async (status, _, request) => {
    const { handle, respond } = createRecorder();
    expect((await handle(await request())).status).toBe(status);
    expect(respond).not.toHaveBeenCalled();
  });

  it("takes requests of two environments with two verifiers", async () => {
    const { handle } = createRecorder({ verifier: [verifier, verifierOf("Sandbox")] });
    expect((await handle(await posted({ ...realtimeRequest, environment: "Sandbox" }))).status).toBe(200);
  });

  it.each<[string, object]>([
    ["verifier", { verifier: [] }],
    ["respond", { respond: undefined }],
    ["timeoutMs", { timeoutMs: 0 }],
  ])("rejects a wrong %s by its name", (option, wrong) => {
    expect(() => createRecorder(wrong)).toThrow(`"${option}"`);
  });

  describe("with a respond that hangs", () => {
    beforeEach(() => void vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout"] }));
    afterEach(() => void vi.useRealTimers());

    it("responds 503 after 700 ms, as long as Apple waits, and aborts the signal", async () => {
      let start = (_: AbortSignal): void => {};
      const started = new Promise<AbortSignal>((resolve) => {
        start = resolve;
      });
      const { handle, onError } = createRecorder({
        respond: (_, { signal }) => {
          start(signal);
          return new Promise(() => {});
        },
      });
      const response = handle(await posted());
      const signal = await started;
      await vi.advanceTimersByTimeAsync(699);
      expect(signal.aborted).toBe(false);
      await vi.advanceTimersByTimeAsync(1);
      expect((await response).status).toBe(503);
      expect(signal.aborted).toBe(true);
      expect(onError).toHaveBeenCalledWith(expect.objectContaining({ code: "ERR_TIMEOUT" }), realtimeRequest);
      expect(vi.getTimerCount()).toBe(0);
    });
  });
});

function raise(): never {
  throw new Error("away");
}
