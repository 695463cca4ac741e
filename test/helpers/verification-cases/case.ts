/**
 * The form of a verification case, and what runs one. Cases are plain data, so that the same ones, made once, run in
 * every runtime; this module is free of Vitest and Node for the same reason.
 */
import type { Verifier, VerifierOptions } from "../../../src/server/verify.js";

export interface VerificationCase {
  name: string;
  /** Root certificates as base64 of the DER; `now` in milliseconds. */
  options: Omit<VerifierOptions, "now" | "rootCertificates" | "revocation"> & {
    now: number;
    rootCertificates?: string[];
    revocation?: "soft" | "hard";
  };
  /** What an OCSP responder answers, by URL: base64 of the answer, or a status; nothing for a dead line. */
  responders?: Record<string, string | number>;
  method: keyof Verifier;
  /** Mostly text; untyped, since a caller may pass on anything. */
  signed: unknown;
  /** A transaction to verify first, so that its chain is known when `signed` comes. */
  before?: string;
  /** Missing when the data is good. */
  code?: string;
}

type CreateVerifier = (options: VerifierOptions) => Verifier;

/** What came of a case, in words, or `undefined` when it was what the case wants. */
export async function runCase(createVerifier: CreateVerifier, one: VerificationCase): Promise<string | undefined> {
  const { options, responders = {}, before, method, signed, code } = one;
  const { now, rootCertificates, revocation, ...rest } = options;
  const verifier = createVerifier({
    ...rest,
    now: () => now,
    ...(rootCertificates && { rootCertificates: rootCertificates.map(fromBase64) }),
    ...(revocation && { revocation: { mode: revocation, fetch: async (url) => answer(responders[String(url)]) } }),
  });
  if (before !== undefined) await verifier.verifyTransaction(before);
  try {
    await verifier[method](signed as string);
  } catch (error) {
    if (!(error instanceof Error) || error.name !== "VerificationError") return `threw ${String(error)}`;
    const actual = (error as Error & { code: string }).code;
    return actual === code ? undefined : `was refused with ${actual} (${error.message}), not with ${code}`;
  }
  return code === undefined ? undefined : `was accepted, not refused with ${code}`;
}

function answer(given: string | number | undefined): Response {
  if (given === undefined) throw new TypeError("fetch failed");
  return typeof given === "number" ? new Response(null, { status: given }) : new Response(fromBase64(given));
}

function fromBase64(text: string): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(atob(text), (char) => char.charCodeAt(0));
}
