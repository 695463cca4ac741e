/** The retry options: which requests are sent again, and how often. */
import { longestTimerMs } from "../../options.js";

/** An attempt that failed and is followed by another one. */
export interface RetryEvent {
  /** The HTTP method. */
  readonly method: string;
  /** The path with its braces, such as `/v1/apps/{id}`. */
  readonly path: string;
  /** The number of the attempt that failed, from 1. */
  readonly attempt: number;
  /** Milliseconds until the next attempt. */
  readonly delayMs: number;
  /** The HTTP status, if the attempt got a response. */
  readonly status?: number | undefined;
  /** The error, if the attempt got no response. */
  readonly error?: unknown;
}

/** When a request is sent again. In the options of a call, each member replaces that of the client. */
export interface RetryOptions {
  /**
   * The most attempts of a call, the first one included: a whole number from 1. With 1 only a 401 is retried, except for a
   * body that is a stream: that is sent as it is read, and a 401 is final. With more attempts, a stream is read into memory
   * before the first one, so that it can be sent again.
   *
   * @default 3
   */
  limit?: number | undefined;
  /**
   * The methods that are retried after a network error, a timeout or a 5xx. A write named here may take effect twice. A 429
   * is retried for every method, since the request had no effect. A 401 is retried once, with a new token, and does not
   * count towards `limit`.
   *
   * @default ["GET", "HEAD"]
   */
  methods?: readonly string[] | undefined;
  /** The statuses that are retried. 409 is not allowed: it would fail the same way. @default [429, 500, 502, 503, 504] */
  statusCodes?: readonly number[] | undefined;
  /**
   * The longest wait between two attempts: from 0 to 2,147,483,647 milliseconds. If the server asks for a longer one, its
   * response is final, and `RateLimitError.retryAfterMs` is the wait that it asked for.
   *
   * @default 60_000
   */
  maxDelayMs?: number | undefined;
}

/** Retry options with every member set. */
export type RetryPolicy = { readonly [Name in keyof RetryOptions]-?: NonNullable<RetryOptions[Name]> };

const defaultPolicy: RetryPolicy = {
  limit: 3,
  methods: ["GET", "HEAD"],
  statusCodes: [429, 500, 502, 503, 504],
  maxDelayMs: 60_000,
};

/** `options`, completed from `policy`. @throws {TypeError} naming a member that is out of its bounds. */
export function toRetryPolicy(options: RetryOptions = {}, policy: RetryPolicy = defaultPolicy): RetryPolicy {
  const {
    limit = policy.limit,
    methods = policy.methods,
    statusCodes = policy.statusCodes,
    maxDelayMs = policy.maxDelayMs,
  } = options;
  if (!Number.isInteger(limit) || limit < 1) throw new TypeError('"retry.limit" must be a whole number from 1');
  if (!(maxDelayMs >= 0 && maxDelayMs <= longestTimerMs))
    throw new TypeError('"retry.maxDelayMs" must be from 0 to 2,147,483,647 milliseconds');
  if (statusCodes.includes(409))
    throw new TypeError('"retry.statusCodes" must not include 409: a repeat would fail too');
  return { limit, methods: methods.map((method) => method.toUpperCase()), statusCodes, maxDelayMs };
}
