/** The decorators in their order. */
import { requireCount, requireMs } from "../options.js";
import { untilAborted } from "../until-aborted.js";
import { type StandardFetch, withTimeout } from "./attempt.js";
import { assertOrigin, parseBaseUrl, parseTrustedOrigin, withAuthorization } from "./authorize.js";
import { monotonicNow } from "./clock.js";
import { withDeadline } from "./deadline.js";
import { createObserver, type Hooks, type Logger, withObservation } from "./observe.js";
import { type QuotaOptions, withQuota } from "./quota/quota.js";
import { type RateLimit, withRateLimit } from "./quota/rate-limit.js";
import { dateOf } from "./retry/delay.js";
import { type RetryEvent, type RetryOptions, toRetryPolicy } from "./retry/options.js";
import { withRetry } from "./retry/retry.js";
import type { OutgoingRequest, Transport } from "./transport.js";

/** Sends a request and answers its response: what may stand in place of the global `fetch`. */
export type Fetch = (request: Request) => Promise<Response>;

/** Options of a client about how its requests are sent. */
export interface TransportOptions {
  /**
   * Where the API is: https, or http on the loopback host, perhaps with a path that all others are below. No user, query
   * or hash. The token goes there and nowhere else.
   *
   * @default Apple's host
   */
  baseUrl?: string | undefined;
  /** Further origins that may see the token, such as a proxy's: `https://host[:port]`, no path. @default none */
  trustedOrigins?: readonly string[] | undefined;
  /** What sends a request. It gets the signal that ends it, and must not follow redirects. @default the global `fetch` */
  fetch?: Fetch | undefined;
  /**
   * Milliseconds for a whole call: all attempts, and the waits before and between them.
   *
   * @default no limit of its own: each attempt has `attemptTimeoutMs` for its token and as much again for its response, a
   * wait between two attempts is at most `retry.maxDelayMs`, and a wait for a slot of `quota` has no limit
   */
  timeoutMs?: number | undefined;
  /**
   * Milliseconds for one attempt, to the last byte of its response; of a stream to its first. A token that takes longer
   * than this ends the attempt too, before anything is sent.
   *
   * @default 30_000
   */
  attemptTimeoutMs?: number | undefined;
  /**
   * The longest body of a success that is read into memory: a whole number of bytes from 1, counted after decompression.
   * A longer one ends the call with a {@link BodyTooLargeError}. A stream has no limit.
   *
   * @default 268_435_456 (256 MiB)
   */
  maxBodyBytes?: number | undefined;
  /** What is sent again, and how often. */
  retry?: RetryOptions | undefined;
  /** How requests are paced, so that the key's budget holds. @default not at all */
  quota?: QuotaOptions | undefined;
  /** Called at the moments of each request. */
  hooks?: Hooks | undefined;
  /** Where log lines go, `console` for example. @default nowhere */
  logger?: Logger | undefined;
}

/** Where the tokens of a client come from. */
export interface TokenSupply {
  /** The token to send; asked before each attempt. */
  token: () => string | Promise<string>;
  /** Drops a token that the server rejected; returns the offset of the local clock if the server's time revealed a new one. */
  invalidate?: ((token: string, serverTimeMs: number | undefined) => number | undefined) | undefined;
  /** Whether another token can be had after one was refused. */
  renewable: boolean;
}

/** The options, and what a client adds to them. */
export interface StackOptions extends TransportOptions {
  baseUrl: string;
  tokens: TokenSupply;
  /** Whose budget the requests are counted in: the key's id. */
  quotaKey: string;
  /** What paces the requests in place of `quota`. */
  pace?: ((send: Transport) => Transport) | undefined;
  /** Called with each rate limit that the server reports. */
  onRateLimit?: ((rateLimit: RateLimit) => void) | undefined;
  /** The clock in place of the system's: of dates and of limits. @default Date.now, and for limits one that never goes back */
  now?: (() => number) | undefined;
  /** From 0 to 1, for the jitter of waits. */
  random?: (() => number) | undefined;
}

/**
 * The transport of a client, from the outside in:
 *
 *     deadline    once a call: it bounds everything below, waits too
 *     retry       each attempt goes through all that follows
 *     quota       each attempt takes a place, and waits for it before it takes its token
 *     authorize   below the waits, so that each attempt has a token that is young when it is sent
 *     observe     sees what is sent, so below the token, and how long the network took alone
 *     timeout     limits one attempt with its body, and names every failure for those above
 *     fetch
 *
 * @throws {TypeError} naming an option that is wrong.
 */
export function createTransport(options: StackOptions): Transport {
  const { baseUrl, trustedOrigins = [], fetch, timeoutMs, attemptTimeoutMs = 30_000 } = options;
  const { maxBodyBytes = 268_435_456 } = options;
  const { tokens, now = monotonicNow, now: wallNow = Date.now, random = Math.random } = options;
  requireMs("timeoutMs", timeoutMs);
  requireMs("attemptTimeoutMs", attemptTimeoutMs);
  requireCount("maxBodyBytes", maxBodyBytes);
  const origins = [parseBaseUrl("baseUrl", baseUrl).origin, ...trustedOrigins.map(parseTrustedOrigin)];
  const observer = createObserver(options.hooks, options.logger);

  let reportedOffsetMs: number | undefined;
  const refused = (token: string, headers: Headers): void => {
    const offsetMs = tokens.invalidate?.(token, dateOf(headers));
    if (offsetMs === undefined) return;
    if (reportedOffsetMs !== undefined && Math.abs(offsetMs - reportedOffsetMs) <= smallestNewOffsetMs) return;
    reportedOffsetMs = offsetMs;
    const [seconds, side] = [Math.round(Math.abs(offsetMs) / 1_000), offsetMs > 0 ? "behind" : "ahead of"];
    const message = `The local clock is ${seconds} s ${side} the server's; tokens are signed with the server's time.`;
    observer.tell("warning", { code: "CLOCK_SKEW", message, offsetMs }, "warn", message);
  };
  const notify = (event: RetryEvent): void => {
    const wait = Math.round(event.delayMs);
    observer.tell("retry", event, "info", `${event.method} ${event.path} is sent again in ${wait} ms`);
  };

  const attempt = withTimeout(fetch ? standardFetch(fetch) : globalFetch, { attemptTimeoutMs, maxBodyBytes });
  const metered = options.onRateLimit ? withRateLimit(attempt, options.onRateLimit) : attempt;
  const observed = withObservation(metered, observer, now);
  const authorized = withAuthorization(observed, { token: tokens.token, attemptTimeoutMs, refused, origins });
  const { quota, quotaKey, pace = quota && ((send) => withQuota(send, { ...quota, key: quotaKey, now })) } = options;
  const paced = pace ? pace(authorized) : authorized;
  const policy = toRetryPolicy(options.retry);
  const retried = withRetry(paced, { policy, renewable: tokens.renewable, notify, now, wallNow, random });
  const bounded = withDeadline(retried, { timeoutMs, now });

  let calls = 0;
  return async (request, context) => {
    // Before it waits for a place in the budget, which it would then use up for nothing.
    assertOrigin(request.url, origins);
    return bounded(request, { ...context, call: ++calls });
  };
}

/** Servers whose clocks differ by less are no news each time. */
const smallestNewOffsetMs = 60_000;

/** Looked up at each call, so that a `fetch` put in place later (a test's, a tracer's) is used. */
const globalFetch: StandardFetch = (request, init) => fetch(...partsOf(request, init));

/** A `fetch` of the caller, which may not listen to its signal: a late answer is let go of. */
function standardFetch(send: Fetch): StandardFetch {
  return async (request, init) => {
    const pending = send(new Request(...partsOf(request, init)));
    try {
      return await untilAborted(pending, init.signal ?? undefined);
    } catch (error) {
      pending.then((late) => late.body?.cancel()).catch(() => {});
      throw error;
    }
  };
}

/** The arguments of `fetch` and of `Request`; one made by middleware keeps its other settings. */
function partsOf(request: OutgoingRequest, init: RequestInit): [Request | string, RequestInit] {
  const { url, method, headers, settings = url } = request;
  return [settings, { method, headers, ...init }];
}
