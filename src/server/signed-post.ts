/** What the endpoints that Apple posts signed data to have in common: limits of size and time, verifiers, reports. */
import { readLimited } from "../encoding/read-limited.js";
import { TimeoutError, VerificationError } from "../errors/index.js";
import { callSafely } from "../transport/safe-call.js";
import { untilAborted } from "../until-aborted.js";

/** The longest body that is read, in bytes. Apple's notifications have some 10 kB. */
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
 * The `signedPayload` of a request, or `undefined` where the body is longer than 1,048,576 bytes; no more is read.
 *
 * @throws {VerificationError} for a body that is not `{ "signedPayload": "…" }`.
 * @throws the error of a body that breaks off, or the reason of `signal`.
 */
export async function readSignedPayload({ body }: Request, signal: AbortSignal): Promise<string | undefined> {
  const { bytes, end, error } = await readLimited(body, { limitBytes: maxBytes, signal });
  if (end === "failed") throw error;
  if (end === "limit") return undefined;
  let signedPayload: unknown;
  try {
    ({ signedPayload } = JSON.parse(new TextDecoder().decode(bytes)) as { signedPayload?: unknown });
  } catch {
    // Reported below, like any other body of the wrong form.
  }
  if (typeof signedPayload === "string") return signedPayload;
  throw new VerificationError("ERR_VERIFICATION_FORMAT", 'The body is not { "signedPayload": "…" } as JSON');
}

/** The verifiers of an option. @throws {TypeError} where there is none, or one without `method`. */
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

/** What the first verifier of the right environment makes of it. */
export async function verifyWithOneOf<V, T>(
  [verifier, ...others]: readonly V[],
  verify: (verifier: V) => Promise<T>,
): Promise<T> {
  try {
    return await verify(verifier!);
  } catch (error) {
    const isOfOther = error instanceof VerificationError && error.code === "ERR_VERIFICATION_ENVIRONMENT";
    if (!isOfOther || others.length === 0) throw error;
    return verifyWithOneOf(others, verify);
  }
}

/** The status for a request that was not accepted. */
export function statusOf(error: unknown): number {
  if (error instanceof TimeoutError) return 503;
  if (!(error instanceof VerificationError)) return 500;
  return error.code === "ERR_VERIFICATION_REVOCATION_UNKNOWN" ? 503 : 400;
}

/**
 * Calls `onError` and waits for it, at most until `signal` aborts. What it throws or rejects with is written to the
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
