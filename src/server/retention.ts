/** Retention Messaging: verifies what Apple posts when a customer may cancel, and sends your typed response. */

import type { RealtimeResponseBody } from "../generated/server/schemas.js";
import { emptyResponse, logError, report, statusOf, withinTime } from "../incoming/respond.js";
import { requireFunction, requireMs } from "../options.js";
import { untilAborted } from "../until-aborted.js";
import { readSignedPayload, requireVerifiers, verifyWithOneOf } from "./signed-post.js";
import type { VerifiedRealtimeRequest, Verifier } from "./verify.js";

type Kind = keyof RealtimeResponseBody;

/**
 * The response to a Retention Messaging request: exactly one of `message`, `alternateProduct`, `promotionalOffer` and
 * `advancedCommerceInfo`, each with the `messageIdentifier` (a UUID in lower case) of an approved message.
 */
export type RetentionMessage = {
  [One in Kind]: { [Member in One]: NonNullable<RealtimeResponseBody[Member]> & { messageIdentifier: string } } & {
    [Other in Exclude<Kind, One>]?: never;
  };
}[Kind];

/** Verifies Retention Messaging requests: a verifier of `createVerifier`. */
export type RetentionVerifier = Pick<Verifier, "verifyRealtimeRequest">;

/** The second argument of `respond`. */
export interface RetentionContext {
  /** Aborts after `timeoutMs`, when Apple no longer waits. */
  readonly signal: AbortSignal;
}

/** Options of {@link createRetentionMessagingHandler}. */
export interface RetentionMessagingOptions {
  /**
   * Verifies the requests. For a URL of several environments a list: the first verifier of the right environment is used.
   */
  verifier: RetentionVerifier | readonly RetentionVerifier[];
  /** Chooses what the customer sees; `undefined` for the default message of the product. */
  respond: (
    request: VerifiedRealtimeRequest,
    context: RetentionContext,
  ) => RetentionMessage | undefined | Promise<RetentionMessage | undefined>;
  /**
   * The longest time until the response, in milliseconds: more than 0, less than 2,147,483,648. After it the response is
   * 503 and the `signal` of `respond` aborts. In production Apple waits for 700 ms, including the network; in the sandbox
   * the performance test has a `responseTimeThreshold`.
   *
   * @default 700
   */
  timeoutMs?: number | undefined;
  /**
   * Called for every error of verification or `respond`, and for the time limit. The response waits for it, at most until
   * `timeoutMs`. Errors that it throws or rejects with are written to the console.
   *
   * @default writes the error to the console
   */
  onError?: ((error: unknown, request?: VerifiedRealtimeRequest) => unknown) | undefined;
}

const kinds: readonly string[] = [
  "message",
  "alternateProduct",
  "promotionalOffer",
  "advancedCommerceInfo",
] satisfies Kind[];

/**
 * Creates a handler for the URL that you set with "Configure Realtime URL", `(Request) => Response` as Workers, Deno, Bun,
 * Hono and Next.js take it.
 *
 * | status | when |
 * |---|---|
 * | 200 | `respond` returned a message, which is the body |
 * | 204 | `respond` returned `undefined` |
 * | 400 | verification failed |
 * | 405 | the method is not POST |
 * | 413 | the body has more than 1,048,576 bytes |
 * | 500 | `respond` failed, or returned anything but exactly one message |
 * | 503 | the revocation status is unknown, or `timeoutMs` has passed |
 *
 * Apple does not repeat a request. After any status but 200 it shows the default message, if there is one.
 *
 * @throws {TypeError} naming an option that is missing or wrong.
 * @see https://developer.apple.com/documentation/retentionmessaging/setting-up-retention-messaging-endpoint
 * @example
 * const handle = createRetentionMessagingHandler({
 *   verifier,
 *   respond: ({ productId, userLocale }) => ({ message: { messageIdentifier: messageFor(productId, userLocale) } }),
 * });
 */
export function createRetentionMessagingHandler(
  options: RetentionMessagingOptions,
): (request: Request) => Promise<Response> {
  const { respond, timeoutMs = 700, onError = logError } = options;
  const verifiers = requireVerifiers(options.verifier, "verifyRealtimeRequest");
  requireFunction("respond", respond);
  requireMs("timeoutMs", timeoutMs);

  async function handle(request: Request, signal: AbortSignal): Promise<Response> {
    let verified: VerifiedRealtimeRequest | undefined;
    try {
      const signedPayload = await readSignedPayload(request, signal);
      if (signedPayload === undefined) return emptyResponse(413);
      const verifying = verifyWithOneOf(verifiers, (verifier) => verifier.verifyRealtimeRequest(signedPayload));
      verified = await untilAborted(verifying, signal);
    } catch (error) {
      await report(onError, [error], signal);
      return emptyResponse(statusOf(error));
    }
    try {
      const message = await untilAborted(Promise.resolve(respond(verified, { signal })), signal);
      return message === undefined ? emptyResponse(204) : Response.json(requireOneMessage(message));
    } catch (error) {
      await report(onError, [error, verified], signal);
      return emptyResponse(signal.aborted ? 503 : 500);
    }
  }

  return async (request) => {
    if (request.method !== "POST") return emptyResponse(405, { Allow: "POST" });
    return withinTime(request, timeoutMs, (signal) => handle(request, signal));
  };
}

/** Apple ignores a response with more than one message. @throws {TypeError} unless there is exactly one. */
function requireOneMessage(message: RetentionMessage): RetentionMessage {
  const members = Object.entries(message ?? {}).filter(([, value]) => value !== undefined);
  if (members.length === 1 && kinds.includes(members[0]![0])) return message;
  throw new TypeError(`"respond" must return exactly one of ${kinds.join(", ")}, or undefined`);
}
