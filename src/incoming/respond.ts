/** What every handler of requests that Apple posts does: limits of size and time, the response, reports of errors. */

import type { Bytes } from "../encoding/bytes.js";
import { readLimited } from "../encoding/read-limited.js";
import { TimeoutError, VerificationError } from "../errors/index.js";
import { callSafely } from "../transport/safe-call.js";
import { untilAborted } from "../until-aborted.js";

/** The maximum length of a body in bytes. Apple's notifications have about 10 kB, its webhooks about 1 kB. */
const maxBytes = 1_048_576;

/** Runs `respond` with a signal that aborts with a {@link TimeoutError} after `timeoutMs`. */
export async function withinTime<T>(
  { method, url }: Request,
  timeoutMs: number,
  respond: (signal: AbortSignal) => Promise<T>,
): Promise<T> {
  const controller = new AbortController();
  const stop = (): void =>
    controller.abort(new TimeoutError({ method, path: new URL(url).pathname }, "timeoutMs", timeoutMs));
  const timer = setTimeout(stop, timeoutMs);
  try {
    return await respond(controller.signal);
  } finally {
    clearTimeout(timer);
  }
}

/**
 * The body of a request, or `undefined` if it is longer than 1,048,576 bytes; no more is read.
 *
 * @throws {unknown} the error of an incomplete body, or the reason of `signal`.
 */
export async function readBody({ body }: Request, signal: AbortSignal): Promise<Bytes | undefined> {
  const { bytes, end, error } = await readLimited(body, { limitBytes: maxBytes, signal });
  if (end === "failed") throw error;
  return end === "limit" ? undefined : bytes;
}

/** The response status for an error. */
export function statusOf(error: unknown): number {
  if (error instanceof TimeoutError) return 503;
  if (!(error instanceof VerificationError)) return 500;
  return error.code === "ERR_VERIFICATION_REVOCATION_UNKNOWN" ? 503 : 400;
}

/**
 * Calls `onError` and waits for it, at most until `signal` aborts. Errors that it throws or rejects with are written to the
 * console.
 */
export async function report<Failure extends unknown[]>(
  onError: (...failure: Failure) => unknown,
  failure: Failure,
  signal: AbortSignal,
): Promise<void> {
  const settled = new Promise<void>((resolve) => {
    const call = async (): Promise<void> => {
      try {
        await onError(...failure);
      } finally {
        resolve();
      }
    };
    callSafely(call, [], logError);
  });
  await untilAborted(settled, signal).catch(() => {});
}

/** Writes an error to the console. */
export const logError = (error: unknown): void => console.error(error);

/** A response without a body. */
export const emptyResponse = (status: number, headers: Record<string, string> = {}): Response =>
  new Response(null, { status, headers });
