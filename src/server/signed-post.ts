/** Shared by the handlers of signed data that Apple posts: limits of size and time, choice of verifier, error reports. */

import { readLimited } from "../encoding/read-limited.js";
import { TimeoutError, VerificationError } from "../errors/index.js";
import { callSafely } from "../transport/safe-call.js";
import { untilAborted } from "../until-aborted.js";

/** The maximum length of a body in bytes. Apple's notifications have about 10 kB. */
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
 * The `signedPayload` of a request, or `undefined` if the body is longer than 1,048,576 bytes; no more is read.
 *
 * @throws {VerificationError} for a body that is not `{ "signedPayload": "…" }`.
 * @throws {unknown} the error of an incomplete body, or the reason of `signal`.
 */
export async function readSignedPayload({ body }: Request, signal: AbortSignal): Promise<string | undefined> {
  const { bytes, end, error } = await readLimited(body, { limitBytes: maxBytes, signal });
  if (end === "failed") throw error;
  if (end === "limit") return undefined;
  let signedPayload: unknown;
  try {
    ({ signedPayload } = JSON.parse(new TextDecoder().decode(bytes)) as { signedPayload?: unknown });
  } catch {
    // Reported below, as any other malformed body.
  }
  if (typeof signedPayload === "string") return signedPayload;
  throw new VerificationError("ERR_VERIFICATION_FORMAT", 'The body is not { "signedPayload": "…" } as JSON');
}

/** The verifiers of an option. @throws {TypeError} when there is none, or one lacks `method`. */
export function requireVerifiers<Method extends string, V extends Record<Method, unknown>>(
  verifier: V | readonly V[],
  method: Method,
): readonly V[] {
  const verifiers = [verifier].flat() as V[];
  if (verifiers.length === 0 || verifiers.some((one) => typeof one?.[method] !== "function")) {
    throw new TypeError('"verifier" must be a verifier, or a list with at least one');
  }
  return verifiers;
}

/** The result of the first verifier of the right environment. */
export async function verifyWithOneOf<V, T>(
  [verifier, ...others]: readonly V[],
  verify: (verifier: V) => Promise<T>,
): Promise<T> {
  try {
    return await verify(verifier!);
  } catch (error) {
    const isOtherEnvironment = error instanceof VerificationError && error.code === "ERR_VERIFICATION_ENVIRONMENT";
    if (!isOtherEnvironment || others.length === 0) throw error;
    return verifyWithOneOf(others, verify);
  }
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
