/** Shared by the handlers of signed data that Apple posts: the signed payload, and the choice of verifier. */

import { VerificationError } from "../errors/index.js";
import { readBody } from "../incoming/respond.js";

/**
 * The `signedPayload` of a request, or `undefined` if the body is longer than 1,048,576 bytes; no more is read.
 *
 * @throws {VerificationError} for a body that is not `{ "signedPayload": "…" }`.
 * @throws {unknown} the error of an incomplete body, or the reason of `signal`.
 */
export async function readSignedPayload(request: Request, signal: AbortSignal): Promise<string | undefined> {
  const bytes = await readBody(request, signal);
  if (bytes === undefined) return undefined;
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
