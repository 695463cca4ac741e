/** Retention Messaging: what Apple posts when a customer may cancel, verified, and your response to it, typed. */
import type { RealtimeResponseBody } from "../generated/server/schemas.js";
import { requireMs } from "../options.js";
import { untilAborted } from "../until-aborted.js";
import {
  emptyResponse,
  logError,
  readSignedPayload,
  report,
  requireVerifiers,
  statusOf,
  verifyWithOneOf,
  withinTime,
} from "./signed-post.js";
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

/** What `respond` gets beside the request. */
export interface RetentionContext {
  /** Aborts after `timeoutMs`, when Apple has stopped waiting. */
  readonly signal: AbortSignal;
}

/** Options of {@link createRetentionMessagingHandler}. */
export interface RetentionMessagingOptions {
  /**
   * Verifies the requests. Several where one URL is for several environments: the first one of the right environment
   * counts.
   */
  verifier: RetentionVerifier | readonly RetentionVerifier[];
  /** Chooses what the customer sees; `undefined` leaves it to the default message of the product. */
  respond: (
    request: VerifiedRealtimeRequest,
    context: RetentionContext,
  ) => RetentionMessage | undefined | Promise<RetentionMessage | undefined>;
  /**
   * Milliseconds from the arrival of a request to its response: more than 0, less than 2,147,483,648. After that the
   * response is 503 and the `signal` of `respond` aborts. In production Apple waits for 700 ms, the network included; in
   * the sandbox the performance test has a `responseTimeThreshold`.
   *
   * @default 700
   */
  timeoutMs?: number | undefined;
  /**
   * Called for every failure: of verification, of `respond`, of time. The response waits for it, at most until
   * `timeoutMs`. Errors that it throws or rejects with are written to the console.
   *
   * @default the failure is written to the console
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
 * A handler for the URL that "Configure Realtime URL" gives to Apple, `(Request) => Response` as Workers, Deno, Bun, Hono
 * and Next.js take it.
 *
 * The response is 200 with the message that `respond` chose, or 204 where it chose none; 400 to what fails verification,
 * 405 to all but POST, 413 to more than 1,048,576 bytes; 500 where `respond` failed or returned something else than one
 * message, 503 where revocation could not be asked about or `timeoutMs` passed. Apple does not repeat a request: to all
 * but 200 it shows the default message, or none where there is no default.
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
  if (typeof respond !== "function") throw new TypeError('"respond" must be a function');
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

/** Apple ignores a response with more than one message. @throws {TypeError} for such a one, or one without any. */
function requireOneMessage(message: RetentionMessage): RetentionMessage {
  const members = Object.entries(message ?? {}).filter(([, value]) => value !== undefined);
  if (members.length === 1 && kinds.includes(members[0]![0])) return message;
  throw new TypeError(`"respond" must return exactly one of ${kinds.join(", ")}, or undefined`);
}
