/** Verifies webhooks of App Store Connect, and makes signed ones for tests. */

import { requireStrings } from "../../options.js";
import type { WebhookEvent } from "./events.js";
import { parseEvent } from "./parse.js";
import { createSignatureCheck, parseSignature, sign, signatureHeader } from "./signature.js";

/** A webhook as it arrived. */
export interface ReceivedWebhook {
  /** The body as it was sent, before any parser: one byte more or less makes the signature wrong. */
  body: Uint8Array | ArrayBuffer | string;
  /** The value of the header `x-apple-signature`, such as `request.headers.get("x-apple-signature")`. */
  signature: string | null | undefined;
}

/** Options of {@link createWebhookVerifier}. */
export interface WebhookVerifierOptions {
  /**
   * The secret that you gave the webhook in App Store Connect. To change it without losing events, pass the new and the old
   * one until Apple signs with the new one.
   */
  secrets: string | readonly string[];
}

/** Verifies webhooks with the secrets of one webhook. */
export interface WebhookVerifier {
  /**
   * The event of a webhook. Sends no request.
   *
   * @throws {VerificationError} `ERR_VERIFICATION_FORMAT` if the signature is missing or malformed,
   * `ERR_VERIFICATION_SIGNATURE` if it is not by one of the secrets, `ERR_VERIFICATION_PAYLOAD` if the body is not an event.
   * @throws {TypeError} if `body` is not bytes or a string, such as JSON that was parsed already.
   */
  verify: (webhook: ReceivedWebhook) => Promise<WebhookEvent>;
}

/**
 * Creates a verifier that keeps the keys of its secrets: up to twice as fast as {@link verifyWebhook}, for many webhooks.
 *
 * @throws {TypeError} unless `secrets` is a non-empty string or a list of them.
 * @example
 * const verifier = createWebhookVerifier({ secrets: [newSecret, oldSecret] });
 * const event = await verifier.verify({ body: await request.bytes(), signature: request.headers.get("x-apple-signature") });
 */
export function createWebhookVerifier({ secrets }: WebhookVerifierOptions): WebhookVerifier {
  const check = createSignatureCheck(secrets);
  return {
    async verify({ body, signature }) {
      const bytes = bytesOf("body", body);
      await check(bytes, parseSignature(signature));
      return parseEvent(bytes);
    },
  };
}

/**
 * Verifies one webhook: HMAC-SHA256 over the raw body, compared in constant time. Sends no request.
 *
 * A signature has no time in it, so that an old webhook verifies as well as a new one: `id` recognizes a repeat.
 *
 * @returns the event. Compare its `type`; events of types that Apple adds later have the type `"unknown"`.
 * @throws {VerificationError} `ERR_VERIFICATION_FORMAT` if the signature is missing or malformed,
 * `ERR_VERIFICATION_SIGNATURE` if it is not by one of the secrets, `ERR_VERIFICATION_PAYLOAD` if the body is not an event.
 * @throws {TypeError} naming an option that is missing or wrong.
 * @see https://developer.apple.com/documentation/appstoreconnectapi/configuring-webhook-notifications
 * @example
 * const event = await verifyWebhook({ body, signature: request.headers.get("x-apple-signature"), secrets });
 * if (event.type === "buildUploadStateUpdated") console.log(event.instance.id, event.attributes.newState);
 */
export async function verifyWebhook({
  secrets,
  ...webhook
}: ReceivedWebhook & WebhookVerifierOptions): Promise<WebhookEvent> {
  return createWebhookVerifier({ secrets }).verify(webhook);
}

/** Options of {@link signTestWebhook}. */
export interface TestWebhookOptions {
  /** The secret to sign with. */
  secret: string;
  /** What Apple would send: an object, which is written as JSON, or a body that is sent as it is. */
  payload: Readonly<Record<string, unknown>> | Uint8Array | string;
}

/** A signed webhook, as the second argument of `fetch` and of `new Request`. */
export interface TestWebhook {
  readonly method: "POST";
  readonly headers: { readonly "content-type": "application/json"; readonly "x-apple-signature": string };
  readonly body: ReturnType<Uint8Array["slice"]>;
}

/**
 * Signs a webhook as Apple does, for tests of your handler.
 *
 * @throws {TypeError} naming an option that is missing or wrong.
 * @example
 * const data = { type: "webhookPingCreated", id: "1", version: 1, attributes: { timestamp: new Date().toISOString() } };
 * const webhook = await signTestWebhook({ secret, payload: { data } });
 * const response = await handle(new Request("https://example.com/webhook", webhook));
 */
export async function signTestWebhook({ secret, payload }: TestWebhookOptions): Promise<TestWebhook> {
  requireStrings({ secret });
  const isObject = typeof payload === "object" && payload !== null && !ArrayBuffer.isView(payload);
  const body = bytesOf("payload", isObject ? JSON.stringify(payload) : (payload as Uint8Array | string)).slice();
  const headers = { "content-type": "application/json", [signatureHeader]: await sign(body, secret) } as const;
  return { method: "POST", headers, body };
}

/** @throws {TypeError} unless `body` is bytes or a string. */
function bytesOf(option: string, body: Uint8Array | ArrayBuffer | string): Uint8Array {
  if (typeof body === "string") return new TextEncoder().encode(body);
  if (body instanceof ArrayBuffer) return new Uint8Array(body);
  if (ArrayBuffer.isView(body)) return new Uint8Array(body.buffer, body.byteOffset, body.byteLength);
  throw new TypeError(`"${option}" must be the raw body: a Uint8Array, an ArrayBuffer or a string`);
}
