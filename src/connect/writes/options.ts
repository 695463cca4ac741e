/** The options of every write. */
import type { Requester, RequestOptions } from "../../client/untyped-request.js";
import { checkNames, type Names } from "../../options.js";

/** Options of the request of a write: its limits and headers. */
export interface WriteOptions extends Omit<RequestOptions, "method" | "query" | "body"> {}

const optionNames: Names<WriteOptions> = { signal: true, timeoutMs: true, retry: true, headers: true };

/** @throws {TypeError} if an option is unknown, which can happen in code that is not type-checked. */
export function checkOptions(options: object, of: string, more: Readonly<Record<string, true>> = {}): void {
  checkNames(options, { ...optionNames, ...more }, `an option of ${of}`);
}

/** Sends a write, and returns the document of the response, or undefined if it has none. */
export const send = (
  client: Requester,
  method: string,
  url: string,
  body: unknown,
  options: WriteOptions,
): Promise<{ data?: unknown } | undefined> =>
  client.request(url, { ...options, method, ...(body !== undefined && { body }) });
