/**
 * The type of a verification case, and a function that runs one. Cases are plain data and this module uses neither Vitest nor
 * Node, so that every runtime runs the same cases.
 */
import type { Verifier, VerifierOptions } from "../../../src/server/verify.js";

export interface VerificationCase {
  name: string;
  /** Root certificates as base64 of the DER; `now` in milliseconds since 1970. */
  options: Omit<VerifierOptions, "now" | "rootCertificates" | "revocation"> & {
    now: number;
    rootCertificates?: string[];
    revocation?: "soft" | "hard";
  };
  /** The responses of OCSP responders by URL: base64 of the body, or a status. A missing one fails to connect. */
  responders?: Record<string, string | number>;
  method: keyof Verifier;
  /** Mostly a string; untyped, since a caller may pass any value. */
  signed: unknown;
  /** A transaction to verify first, so that its chain is known when `signed` is verified. */
  before?: string;
  /** The expected error; missing for valid data. */
  code?: string;
}

type CreateVerifier = (options: VerifierOptions) => Verifier;

/** Runs a case: a description of an unexpected result, or `undefined`. */
export async function runCase(createVerifier: CreateVerifier, one: VerificationCase): Promise<string | undefined> {
  const { options, responders = {}, before, method, signed, code } = one;
  const { now, rootCertificates, revocation, ...rest } = options;
  const verifier = createVerifier({
    ...rest,
    now: () => now,
    ...(rootCertificates && { rootCertificates: rootCertificates.map(fromBase64) }),
    ...(revocation && { revocation: { mode: revocation, fetch: async (url) => respond(responders[String(url)]) } }),
  });
  if (before !== undefined) await verifier.verifyTransaction(before);
  try {
    await verifier[method](signed as string);
  } catch (error) {
    if (!(error instanceof Error) || error.name !== "VerificationError") return `threw ${String(error)}`;
    const actual = (error as Error & { code: string }).code;
    return actual === code ? undefined : `was rejected with ${actual} (${error.message}), not with ${code}`;
  }
  return code === undefined ? undefined : `was accepted, not rejected with ${code}`;
}

function respond(given: string | number | undefined): Response {
  if (given === undefined) throw new TypeError("fetch failed");
  return typeof given === "number" ? new Response(null, { status: given }) : new Response(fromBase64(given));
}

function fromBase64(base64: string): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(atob(base64), (char) => char.charCodeAt(0));
}
