/** Calls of any URL, untyped: what the helpers are built on, and the way to what has no type yet. */
import type { CallLimits } from "../transport/transport.js";

/** Options of an untyped call. */
export interface RequestOptions extends CallLimits {
  /** @default "GET" */
  method?: string;
  /**
   * Joined to what the URL has already: strings, numbers, booleans, Dates (as ISO 8601) and lists of them, which are
   * joined by commas. `undefined` and `null` are left out, everything is encoded. An empty list is a TypeError: left out,
   * it would mean everything.
   */
  query?: Readonly<Record<string, unknown>>;
  /** Sent as JSON. */
  body?: unknown;
  headers?: HeadersInit;
}

/**
 * Calls any URL of the API: `"apps"` (below `/v1`), `"/v1/apps"`, `"v2/…"`, or a full URL on the client's host.
 * One request.
 *
 * `as` says what comes back: `"json"` (the default) the parsed body, `undefined` where there is none; `"text"` its text;
 * `"stream"` its stream; `"response"` the whole response, whatever its status.
 *
 * @throws {ApiError} for a status that is no success, unless the whole response was asked for.
 * @throws {HostError} for a URL on another host, before anything is sent.
 */
export interface RequestCall {
  <Json = unknown>(url: string, options?: RequestOptions & { as?: "json" }): Promise<Json>;
  (url: string, options: RequestOptions & { as: "text" }): Promise<string>;
  (url: string, options: RequestOptions & { as: "stream" }): Promise<ReadableStream<Uint8Array> | null>;
  (url: string, options: RequestOptions & { as: "response" }): Promise<Response>;
}

/** Whatever can call a URL of the API: every client of this package. */
export interface Requester {
  request: RequestCall;
}
