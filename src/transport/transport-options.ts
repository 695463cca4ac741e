/** How a client sends its requests: the options that all clients share. */
import type { Names } from "../options.js";
import type { Hooks, Logger } from "./observe.js";
import type { QuotaOptions } from "./quota/options.js";
import type { RetryOptions } from "./retry/options.js";

/** Sends a request and returns its response: a replacement for the global `fetch`. */
export type Fetch = (request: Request) => Promise<Response>;

/** Options of a client for sending requests. */
export interface TransportOptions {
  /**
   * The address of the API: https, or http on the loopback host, with or without a path that precedes the path of each
   * call. No user, query or hash. The token is sent to this origin only.
   *
   * @default Apple's host
   */
  baseUrl?: string | undefined;
  /** Further origins that may receive the token, such as a proxy's: `https://host[:port]`, no path. @default none */
  trustedOrigins?: readonly string[] | undefined;
  /** Sends each request. It gets the signal that aborts it, and must not follow redirects. @default the global `fetch` */
  fetch?: Fetch | undefined;
  /**
   * Milliseconds for a whole call: all attempts, and the waits before and between them.
   *
   * @default no limit of its own: each attempt has `attemptTimeoutMs` for its token and as much again for its response, a
   * wait between two attempts is at most `retry.maxDelayMs`, and a wait for a slot of `quota` has no limit
   */
  timeoutMs?: number | undefined;
  /**
   * Milliseconds for one attempt, up to the last byte of its response, or the first byte of a stream. A token that takes
   * longer than this ends the attempt too, before anything is sent.
   *
   * @default 30_000
   */
  attemptTimeoutMs?: number | undefined;
  /**
   * The longest body of a successful response that is read into memory: a whole number of bytes from 1, counted after
   * decompression. A longer one ends the call with a {@link BodyTooLargeError}. A stream has no limit.
   *
   * @default 268_435_456 (256 MiB)
   */
  maxBodyBytes?: number | undefined;
  /** Which requests are retried, and how often. */
  retry?: RetryOptions | undefined;
  /**
   * Whether the client only reads: a request that can change something is rejected with a {@link ReadOnlyError} before
   * anything is sent, an untyped one too.
   *
   * @default false
   */
  readOnly?: boolean | undefined;
  /** How requests are paced to stay within the key's quota. @default not paced */
  quota?: QuotaOptions | undefined;
  /** Functions that are called before and after each attempt. */
  hooks?: Hooks | undefined;
  /** Receives log lines, for example `console`. @default none */
  logger?: Logger | undefined;
}

/** The names of {@link TransportOptions}, for the clients' check of unknown options. */
export const transportOptionNames: Names<TransportOptions> = {
  baseUrl: true,
  trustedOrigins: true,
  fetch: true,
  timeoutMs: true,
  attemptTimeoutMs: true,
  maxBodyBytes: true,
  retry: true,
  readOnly: true,
  quota: true,
  hooks: true,
  logger: true,
};
