/** Untyped calls of any URL. The helpers use them, and callers can reach operations that have no types yet. */
import type { CallLimits } from "../transport/transport.js";

/** Options of an untyped call. */
export interface RequestOptions extends CallLimits {
  /** @default "GET" */
  method?: string | undefined;
  /**
   * Parameters that are added to those of the URL: strings, numbers, booleans, Dates (sent as ISO 8601) and lists of these,
   * which are joined by commas. Names and values are encoded; `undefined` and `null` are left out. An empty list is a
   * TypeError, since a filter that is left out matches everything.
   */
  query?: Readonly<Record<string, unknown>> | undefined;
  /** The body: a Blob, an ArrayBuffer, a view of one or a stream is sent as it is, any other value as JSON. */
  body?: unknown;
  /** Additional request headers. `Authorization` is always the client's own. */
  headers?: HeadersInit | undefined;
}

/** Untyped calls, whose option `as` selects what they return. */
export interface RequestCall {
  /**
   * Calls any URL of the API: `"apps"` (below `/v1`), `"/v1/apps"`, `"v2/…"`, or a full URL on the client's host. Returns the
   * parsed body, or `undefined` if it is empty. Sends one request, and repeats it as `retry` allows.
   *
   * @throws {ApiError} for a status that is not a success.
   * @throws {HostError} for a URL on another host; nothing is sent.
   */
  <Json = unknown>(url: string, options?: RequestOptions & { as?: "json" | undefined }): Promise<Json>;
  /**
   * Calls any URL of the API, and returns the body of the response as a string.
   *
   * @throws {ApiError} for a status that is not a success.
   * @throws {HostError} for a URL on another host; nothing is sent.
   */
  (url: string, options: RequestOptions & { as: "text" }): Promise<string>;
  /**
   * Calls any URL of the API, and returns the body of the response as a stream, or null if there is none.
   *
   * @throws {ApiError} for a status that is not a success.
   * @throws {HostError} for a URL on another host; nothing is sent.
   */
  (url: string, options: RequestOptions & { as: "stream" }): Promise<ReadableStream<Uint8Array> | null>;
  /**
   * Calls any URL of the API, and returns the whole response, whatever its status.
   *
   * @throws {HostError} for a URL on another host; nothing is sent.
   */
  (url: string, options: RequestOptions & { as: "response" }): Promise<Response>;
}

/** An object that can call any URL of the API: every client of this package. */
export interface Requester {
  request: RequestCall;
  /** The base URL of the requests, without a final slash. Helpers compare the URLs of resources with it. */
  readonly baseUrl?: string | undefined;
}
