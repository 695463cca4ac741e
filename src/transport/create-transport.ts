/** Composes the transport of a client from its decorators. */
import { requireBoolean, requireCount, requireMs } from "../options.js";
import { untilAborted } from "../until-aborted.js";
import { createAttempt } from "./attempt.js";
import { assertOrigin, parseBaseUrl, parseTrustedOrigin, withAuthorization } from "./authorize.js";
import { monotonicNow } from "./clock.js";
import { withDeadline } from "./deadline.js";
import { adaptFetch, globalFetch } from "./fetch-adapter.js";
import { createObservation, type Observation } from "./observation.js";
import { checkQuota } from "./quota/options.js";
import { type RateLimit, withRateLimit } from "./quota/rate-limit.js";
import { dateOf } from "./retry/delay.js";
import { type RetryEvent, toRetryPolicy } from "./retry/options.js";
import { withRetry } from "./retry/retry.js";
import type { Transport } from "./transport.js";
import type { TransportOptions } from "./transport-options.js";

/** Where the tokens of a client come from. */
export interface TokenSupply {
  /** Returns the token to send; called before each attempt. */
  token: () => string | Promise<string>;
  /**
   * Called with a token that the server rejected, and the server's time.
   *
   * @returns how far the local clock is behind the server's, in milliseconds, if that is new information
   */
  invalidate?: ((token: string, serverTimeMs: number | undefined) => number | undefined) | undefined;
  /** Whether `token` can return another token after the server has rejected one. */
  renewable: boolean;
}

/** The options of a client, and what the client adds to them. */
export interface CreateTransportOptions extends TransportOptions {
  baseUrl: string;
  tokens: TokenSupply;
  /** The id of the key whose requests `quota` counts. */
  quotaKey: string;
  /** The requests besides GET and HEAD that `readOnly` allows, as method and path. @default none */
  reads?: readonly string[] | undefined;
  /** Paces the requests in place of `quota`. */
  pace?: ((send: Transport) => Transport) | undefined;
  /** Called with each rate limit that the server reports. */
  onRateLimit?: ((rateLimit: RateLimit) => void) | undefined;
  /** A clock for dates and for limits. @default `Date.now` for dates, and a monotonic clock for limits */
  now?: (() => number) | undefined;
  /** A number from 0 to 1, for the jitter of waits. @default Math.random */
  random?: (() => number) | undefined;
}

/**
 * The transport of a client, from the outside in:
 *
 *     read-only   rejects writes, if the client only reads
 *     deadline    limits the whole call, including the waits below
 *     retry       sends each attempt through everything below
 *     quota       gives each attempt a slot, before the attempt gets its token
 *     authorize   adds the token after all waits, so that it is fresh when it is sent
 *     observe     reports what is sent, token included but redacted, and how long the network took
 *     rate limit  passes on the rate limit that each response reports
 *     attempt     limits one attempt with its body, and turns failures into errors of this package
 *     fetch
 *
 * @throws {TypeError} naming an option that is wrong.
 */
export function createTransport(options: CreateTransportOptions): Transport {
  const { baseUrl, trustedOrigins = [], timeoutMs, attemptTimeoutMs = 30_000, maxBodyBytes = 268_435_456 } = options;
  const {
    readOnly = false,
    reads = [],
    tokens,
    onRateLimit,
    now = monotonicNow,
    now: wallNow = Date.now,
    random = Math.random,
  } = options;
  requireMs("timeoutMs", timeoutMs);
  requireMs("attemptTimeoutMs", attemptTimeoutMs);
  requireCount("maxBodyBytes", maxBodyBytes);
  requireBoolean("readOnly", readOnly);
  const base = parseBaseUrl("baseUrl", baseUrl);
  const origins = [base.origin, ...trustedOrigins.map(parseTrustedOrigin)];
  const policy = toRetryPolicy(options.retry);
  const observation = createObservation(options.hooks, options.logger, now);

  const adapter = options.fetch ? adaptFetch(options.fetch) : globalFetch;
  const attempt = createAttempt(adapter, { attemptTimeoutMs, maxBodyBytes });
  const limited = onRateLimit ? withRateLimit(attempt, onRateLimit) : attempt;
  const observed = observation.report(limited);
  const onRejected = createRejectionHandler(tokens, observation);
  const authorized = withAuthorization(observed, { token: tokens.token, attemptTimeoutMs, onRejected, origins });
  const paced = withPacing(authorized, options, now);
  const notify = (event: RetryEvent): void => observation.emit((observer) => observer.retry(event));
  const retried = withRetry(paced, { policy, renewable: tokens.renewable, notify, now, wallNow, random });
  const bounded = withDeadline(retried, { timeoutMs, now });
  const basedReads = reads.map((read) => read.replace(" ", ` ${base.path}`));
  const allowed = readOnly ? loadReadOnly(bounded, basedReads) : bounded;

  let calls = 0;
  return async (request, context) => {
    // Checked before the wait for a slot, so that a request to a wrong host does not use one up.
    assertOrigin(request.url, origins);
    return allowed(request, { ...context, call: ++calls });
  };
}

/** Loaded for clients that only read. A request that it can't be loaded for is not sent. */
function loadReadOnly(send: Transport, reads: readonly string[]): Transport {
  return async (request, context) => {
    const { withReadOnly } = await import("./read-only.js");
    return withReadOnly(send, reads)(request, context);
  };
}

function withPacing(send: Transport, { quota, quotaKey, pace }: CreateTransportOptions, now: () => number): Transport {
  if (pace) return pace(send);
  if (!quota) return send;
  checkQuota(quota);
  let loading: Promise<Transport> | undefined;
  const load = async (): Promise<Transport> => {
    try {
      const { withQuota } = await import("./quota/quota.js");
      return withQuota(send, { ...quota, key: quotaKey, now });
    } catch (error) {
      // Tried again by the next call.
      loading = undefined;
      throw error;
    }
  };
  return async (request, context) => {
    // One transport for all calls, so that they share its slots. With a signal or without, calls wait for it in the same way, so
    // that they go on in their order.
    loading ??= load();
    const paced = await untilAborted(loading, context.signal ?? new AbortController().signal);
    return paced(request, context);
  };
}

/** Drops a token that the server rejected, and reports when the local clock is found to be off. */
function createRejectionHandler(
  tokens: TokenSupply,
  observation: Observation,
): (token: string, headers: Headers) => void {
  return (token, headers) => {
    const offsetMs = tokens.invalidate?.(token, dateOf(headers));
    if (offsetMs !== undefined) observation.emit((observer) => observer.clockSkew(offsetMs));
  };
}
