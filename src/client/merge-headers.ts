/** Merges the headers of a call. */
import { mergeHeaders } from "openapi-fetch";

/** `defaults`, with the headers of the caller in place of those of the same name. */
export const mergeWith = (defaults: Record<string, string>, headers: HeadersInit | undefined): Headers =>
  mergeHeaders(defaults, headers && toMergeable(headers));

/** openapi-fetch would read an array of pairs as an object with the keys 0, 1, 2. */
const toMergeable = (headers: HeadersInit): Headers | Record<string, string> =>
  Symbol.iterator in headers ? new Headers(headers as [string, string][]) : headers;
