/** The seam that everything is sent through: decorators wrap one another, `fetch` is at the bottom. */
import type { Bytes } from "../encoding/bytes.js";
import type { RetryOptions } from "./retry/options.js";

/** Limits of one call. */
export interface CallLimits {
  /**
   * Aborts the call at any moment, also while its answer streams: it rejects with the signal's reason. A write that was
   * on its way may have been carried out nevertheless.
   */
  signal?: AbortSignal | undefined;
  /** As the client's `timeoutMs`, for this call. */
  timeoutMs?: number | undefined;
  /** As the client's `retry`, for this call; members that are left out are the client's. */
  retry?: RetryOptions | undefined;
}

/** What a decorator knows of a call besides the request. */
export interface CallContext extends CallLimits {
  /** The path with its braces, `/v1/apps/{id}`; of an untyped call the path itself. */
  readonly path: string;
  /** The body of a success goes to the caller as it streams in; else it is read as a part of the attempt. */
  readonly stream?: boolean | undefined;
  /** Takes the body of a success in place of the response, which then comes back without it. */
  readonly read?: ((response: Response, bytes: Bytes) => void) | undefined;
  /** The number of the call, counted by its client from 1. */
  readonly call?: number | undefined;
  /** The number of the attempt, from 1. */
  readonly attempt?: number | undefined;
  /** What each attempt sends: the bytes of a stream, which can be read only once, or the stream where one attempt is all. */
  readonly body?: BodyInit | undefined;
  /** When the call's `timeoutMs` will have passed, in milliseconds of the clock that the limits are kept by. */
  readonly deadlineMs?: number | undefined;
}

/** A request on its way: a `Request`, or just what is needed of one, since making one costs more than all the rest. */
export interface OutgoingRequest {
  readonly url: string;
  readonly method: string;
  readonly headers: Headers;
  readonly body?: BodyInit | null | undefined;
  /** The Request of middleware that this one is a copy of: its other settings are kept. */
  readonly settings?: Request | undefined;
}

/** Sends one request and answers its response; `fetch`, narrowed to what is used. */
export type Transport = (request: OutgoingRequest, context: CallContext) => Promise<Response>;
