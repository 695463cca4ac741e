/** Which requests are sent again, and how often. */
import { longestTimerMs } from "../../options.js";

/** What happened before a repeat, and how long the wait is. */
export interface RetryEvent {
  method: string;
  /** The path with its braces. */
  path: string;
  /** The number of the attempt that failed, from 1. */
  attempt: number;
  /** Milliseconds until the next one. */
  delayMs: number;
  /** The status that was answered, where there was an answer. */
  status?: number | undefined;
  /** What went wrong, where there was none. */
  error?: unknown;
}

/** When a request is sent again. Of a call, each member replaces the client's. */
export interface RetryOptions {
  /**
   * How often a request is sent at most, the first time counted; 1 is never again. With 1 a body that is a stream goes out
   * as it comes in, and a 401 to it is final; else a stream is read into memory before the first attempt, so that it can be
   * sent again.
   *
   * @default 3
   */
  limit?: number | undefined;
  /**
   * The methods that are repeated after a network error, a timeout or a 5xx. A write named here may be carried out twice.
   * 429 is repeated for every method, since nothing was carried out; 401 once, with a new token, not counted in `limit`.
   *
   * @default ["GET", "HEAD"]
   */
  methods?: readonly string[] | undefined;
  /** The statuses that are repeated. 409 can't be one: the same request would be refused again. @default [429, 500, 502, 503, 504] */
  statusCodes?: readonly number[] | undefined;
  /**
   * The longest wait between two attempts: from 0 to 2,147,483,647 milliseconds. Where the server asks for a longer one, its answer stands at
   * once, and `RateLimitError.retryAfterMs` tells how long.
   *
   * @default 60_000
   */
  maxDelayMs?: number | undefined;
  /** Called before each wait. An error that it throws ends the call; a promise that it returns is not awaited. */
  onRetry?: ((event: RetryEvent) => void) | undefined;
}

/** Retry options with nothing left open. */
export interface RetryPolicy {
  limit: number;
  methods: readonly string[];
  statusCodes: readonly number[];
  maxDelayMs: number;
  onRetry?: ((event: RetryEvent) => void) | undefined;
}

const usual: RetryPolicy = {
  limit: 3,
  methods: ["GET", "HEAD"],
  statusCodes: [429, 500, 502, 503, 504],
  maxDelayMs: 60_000,
};

/** `options` over `policy`. @throws {TypeError} naming a member that is out of its bounds. */
export function toRetryPolicy(options: RetryOptions = {}, policy: RetryPolicy = usual): RetryPolicy {
  const {
    limit = policy.limit,
    methods = policy.methods,
    statusCodes = policy.statusCodes,
    maxDelayMs = policy.maxDelayMs,
    onRetry = policy.onRetry,
  } = options;
  if (!Number.isInteger(limit) || limit < 1) throw new TypeError('"retry.limit" must be a whole number from 1');
  if (!(maxDelayMs >= 0 && maxDelayMs <= longestTimerMs))
    throw new TypeError('"retry.maxDelayMs" must be from 0 to 2,147,483,647 milliseconds');
  if (statusCodes.includes(409))
    throw new TypeError('"retry.statusCodes" must not have 409: it would be refused again');
  return { limit, methods: methods.map((method) => method.toUpperCase()), statusCodes, maxDelayMs, onRetry };
}
