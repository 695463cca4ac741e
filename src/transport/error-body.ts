/** Reads the body of an error response: limited in size, without the secrets of the request that it may quote. */
import { readLimited } from "../encoding/read-limited.js";
import { withBody } from "./body.js";
import { redactText } from "./redact.js";

/** The most that is read of the body of an error response. An error document is far shorter. */
const errorBodyLimitBytes = 256 * 1_024;

/** Limits of {@link readErrorResponse}. */
export interface ErrorBodyOptions {
  /** The signal of the attempt: once it aborts, the body is what has arrived so far. */
  signal: AbortSignal;
  /** The signal of the caller: once it aborts, the reading rejects with its reason. */
  callerSignal: AbortSignal | undefined;
  /** Strings that are replaced in the body and in the headers, which go into errors. */
  secrets: readonly string[];
}

/**
 * The response with its body in memory, cut off at 256 KiB. A body that breaks off is kept as far as it arrived, so that
 * it does not hide the status.
 *
 * @throws the reason of `callerSignal`, once it aborts.
 */
export async function readErrorResponse(
  { status, statusText, headers, url, body }: Response,
  { signal, callerSignal, secrets }: ErrorBodyOptions,
): Promise<Response> {
  const { bytes, end, error } = await readLimited(body, { limitBytes: errorBodyLimitBytes, signal });
  if (end === "failed" && callerSignal?.aborted) throw error;
  const redact = (value: string): string => redactText(value, secrets);
  const safeHeaders = new Headers([...headers].map(([name, value]): [string, string] => [name, redact(value)]));
  return withBody(
    { status, statusText: redact(statusText), headers: safeHeaders, url },
    redact(new TextDecoder().decode(bytes)),
  );
}
