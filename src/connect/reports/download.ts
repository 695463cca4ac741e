/** What the downloads of reports have in common: their options, and the request. */
import type { Requester } from "../../client/untyped-request.js";
import { type ApiError, isNotFoundError } from "../../errors/index.js";
import type { Names } from "../../options.js";
import type { CallLimits } from "../../transport/transport.js";
import type { ReportProgress } from "./report.js";

/** Options of every report. */
export interface ReportOptions extends CallLimits {
  /** Called for each piece of compressed data that arrives while the report is read. An error that it throws ends the download. */
  onProgress?: ((progress: ReportProgress) => void) | undefined;
  /** The clock that dates are compared with, in milliseconds since 1970. @default Date.now */
  now?: (() => number) | undefined;
}

export const reportOptionNames: Names<ReportOptions> = {
  onProgress: true,
  now: true,
  signal: true,
  timeoutMs: true,
  retry: true,
};

/** The limits among the options of a report. */
export const limitsOf = ({ signal, timeoutMs, retry }: CallLimits): CallLimits => ({ signal, timeoutMs, retry });

/**
 * Requests a report. Returns null if Apple responds that there were no sales.
 *
 * @throws {ApiError} for any other error response.
 */
export async function download(
  client: Requester,
  path: string,
  query: Readonly<Record<string, string>>,
  limits: CallLimits,
): Promise<{ body: ReadableStream<Uint8Array> | null; isEmpty: boolean }> {
  try {
    const headers = { Accept: "application/a-gzip" };
    return { body: await client.request(path, { query, headers, as: "stream", ...limits }), isEmpty: false };
  } catch (error) {
    if (isNotFoundError(error) && hasNoSales(error)) return { body: null, isEmpty: true };
    throw error;
  }
}

/**
 * Whether a 404 reports that there were no sales for the date: "There were no sales for the date specified." Apple has no code of
 * its own for it. A report that is not available yet is a 404 with another sentence.
 */
const hasNoSales = ({ errors }: ApiError): boolean =>
  errors.some(({ title, detail }) => /\bno sales\b/i.test(`${title} ${detail}`));
