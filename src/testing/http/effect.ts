/** What a fault or a quirk does to one request. */

import type { FakeRequest, FakeResponse } from "./exchange.js";

/** The circumstances of a request, for the effects on it. */
export interface Circumstances {
  readonly request: FakeRequest;
  /** The token of the request; an effect never repeats it. */
  readonly token: string;
  /** The fake store's time in milliseconds since 1970. */
  now(): number;
  /** A number from 0 up to 1, the same in each run with the same seed. */
  random(): number;
}

/** An effect on requests. Both functions are called once for each request that it applies to. */
export interface Effect {
  /** Responds in place of the store, which then carries nothing out; undefined to let it. May throw an `ErrorResponse`. */
  respond?(circumstances: Circumstances): FakeResponse | undefined;
  /** Changes the response, error responses too. */
  change?(response: FakeResponse, circumstances: Circumstances): FakeResponse;
}

/** A response with further headers. */
export function withHeaders(response: FakeResponse, headers: Readonly<Record<string, string>>): FakeResponse {
  return { ...response, headers: { ...response.headers, ...headers } };
}

/** A response whose JSON document was changed; one that is not a JSON object is left as it is. */
export function withDocument(
  response: FakeResponse,
  change: (document: Record<string, unknown>) => Record<string, unknown>,
): FakeResponse {
  const { text, body, ...rest } = response;
  if (ArrayBuffer.isView(body)) return response;
  const document: unknown = text === undefined ? body : JSON.parse(text);
  if (typeof document !== "object" || document === null || Array.isArray(document)) return response;
  return { ...rest, text: JSON.stringify(change({ ...document })) };
}
