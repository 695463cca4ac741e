/** Webhooks of App Store Connect: signatures, and the handler. */
import { type Cases, check, checkEqual, rejection } from "../case.js";

const secret = "This is my secret";
/** Apple's example, of the body `Hello, World!`. */
const signature = "hmacsha256=7f062172b01cb00b53ca068614674a3d982a34062a0f5d37687d5e3377e54657";
const long = "x".repeat(100_000);
const ping = (id: string, padding = "") => ({ data: { type: "webhookPingCreated", id, attributes: { padding } } });

export const webhooks: Cases = {
  "a signature is verified: Apple's example, and tampered ones": async ({ modules }) => {
    const { isStoreConnectError, isVerificationError, StoreConnectError, VerificationError, verifyWebhook } =
      modules["./webhooks"];
    const wrong = "ERR_VERIFICATION_SIGNATURE";
    // Signed, but not an event.
    const right = "ERR_VERIFICATION_PAYLOAD";
    const digits = signature.slice("hmacsha256=".length);
    for (const [body, header, code] of [
      ["Hello, World!", signature, right],
      ["Hello, World!", `hmacsha256=${digits.toUpperCase()}`, right],
      ["Hello, World?", signature, wrong],
      ["", signature, wrong],
      [long, signature, wrong],
      ["Hello, World!", signature.replace("=7", "=8"), wrong],
      ["Hello, World!", "", "ERR_VERIFICATION_FORMAT"],
    ] as const) {
      const error = await rejection(verifyWebhook({ body, signature: header, secrets: secret }));
      check(isVerificationError(error) && error instanceof VerificationError, `a VerificationError, not ${error}`);
      check(isStoreConnectError(error) && error instanceof StoreConnectError, "a StoreConnectError");
      checkEqual(error.code, code, `the code for ${body.slice(0, 20)}`);
    }
  },
  "a verifier accepts the body as bytes, signed with one of its secrets": async ({ modules }) => {
    const { createWebhookVerifier, signTestWebhook } = modules["./webhooks"];
    const verifier = createWebhookVerifier({ secrets: ["another", secret] });
    const signed = new Request("https://example.com", await signTestWebhook({ secret, payload: ping("7") }));
    const body = await signed.arrayBuffer();
    const event = await verifier.verify({ body, signature: signed.headers.get("x-apple-signature") });
    checkEqual([event.id, event.type], ["7", "webhookPingCreated"]);
  },
  "the handler handles each event once, and rejects a wrong signature": async ({ modules }) => {
    const { createWebhookHandler, signTestWebhook } = modules["./webhooks"];
    const ids: string[] = [];
    const handle = createWebhookHandler({
      secrets: ["another", secret],
      on: {},
      otherwise: ({ id }) => void ids.push(id),
      onError() {},
    });
    const statuses: number[] = [];
    for (const [id, by, padding] of [
      ["1", secret, ""],
      ["1", secret, ""],
      ["2", secret, long],
      ["3", "wrong", ""],
    ] as const) {
      const signed = await signTestWebhook({ secret: by, payload: ping(id, padding) });
      statuses.push((await handle(new Request("https://example.com/webhook", signed))).status);
    }
    checkEqual(
      [statuses, ids],
      [
        [200, 200, 200, 400],
        ["1", "2"],
      ],
    );
  },
  "a handler that takes too long is 503, with its signal aborted": async ({ modules }) => {
    const { createWebhookHandler, signTestWebhook, TimeoutError } = modules["./webhooks"];
    let reason: unknown;
    const handle = createWebhookHandler({
      secrets: secret,
      on: {},
      // Long enough for the signature on a machine with other work.
      timeoutMs: 1_000,
      onError() {},
      otherwise: (_, { signal }) =>
        new Promise<void>((resolve) => {
          signal.addEventListener("abort", () => {
            reason = signal.reason;
            resolve();
          });
        }),
    });
    const signed = await signTestWebhook({ secret, payload: ping("1") });
    checkEqual((await handle(new Request("https://example.com/webhook", signed))).status, 503);
    check(reason instanceof TimeoutError, `a TimeoutError, not ${reason}`);
  },
};
