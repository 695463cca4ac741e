/** The interface that every request goes through: decorators wrap one another, with `fetch` innermost. */
import type { Bytes } from "../encoding/bytes.js";
import type { RetryOptions } from "./retry/options.js";

/** Limits of one call. */
export interface CallLimits {
  /**
   * Aborts the call at any moment, also while its response streams. The call rejects with the signal's reason. A write
   * that was in flight may have taken effect nevertheless.
   */
  signal?: AbortSignal | undefined;
  /** The `timeoutMs` of this call, in place of the client's. */
  timeoutMs?: number | undefined;
  /** The `retry` of this call. Each member replaces the client's; one that is left out is the client's. */
  retry?: RetryOptions | undefined;
}

/** What a decorator knows about a call besides the request. */
export interface CallContext extends CallLimits {
  /** The path with its braces, `/v1/apps/{id}`; for an untyped call the path itself. */
  readonly path: string;
  /** Whether the caller gets the body of a successful response as a stream. If not, each attempt reads the body. */
  readonly stream?: boolean | undefined;
  /** Receives the body of a successful response; the response is then returned without it. */
  readonly read?: ((response: Response, bytes: Bytes) => void) | undefined;
  /** The number of the call, counted by its client from 1. */
  readonly call?: number | undefined;
  /** The number of the attempt, from 1. */
  readonly attempt?: number | undefined;
  /** The body that each attempt sends. A stream can be sent once, so it is read into memory first if there may be retries. */
  readonly body?: BodyInit | undefined;
  /** When the call's `timeoutMs` has passed, in milliseconds of the clock for limits. */
  readonly deadlineMs?: number | undefined;
}

/** A request to send: a `Request`, or only its parts, since making a `Request` costs more than all the decorators. */
export interface OutgoingRequest {
  readonly url: string;
  readonly method: string;
  readonly headers: Headers;
  readonly body?: BodyInit | null | undefined;
  /** The `Request` of middleware that this one is a copy of; its other settings are kept. */
  readonly settings?: Request | undefined;
}

/** Sends one request and returns its response. */
export type Transport = (request: OutgoingRequest, context: CallContext) => Promise<Response>;
