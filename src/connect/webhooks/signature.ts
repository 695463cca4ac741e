/** The signature of a webhook: HMAC-SHA256 over the raw body, as hex in the header `x-apple-signature`. */

import type { Bytes } from "../../encoding/bytes.js";
import { toHex } from "../../encoding/hex.js";
import { VerificationError } from "../../errors/index.js";

/** The header that has the signature. */
export const signatureHeader = "x-apple-signature";

const hmac = { name: "HMAC", hash: "SHA-256" } as const;

/** Verifies the signature of a body; throws if it is not by one of the secrets. */
export type SignatureCheck = (body: Uint8Array, signature: Bytes) => Promise<void>;

/**
 * Keeps the keys of the secrets, since making one takes as long as a verification.
 *
 * @throws {TypeError} unless there is a secret, and each is a non-empty string.
 */
export function createSignatureCheck(secrets: string | readonly string[]): SignatureCheck {
  const list = [secrets].flat() as readonly string[];
  if (list.length === 0 || list.some((secret) => typeof secret !== "string" || secret === "")) {
    throw new TypeError('"secrets" must be a non-empty string, or a list with at least one');
  }
  let keys: Promise<readonly CryptoKey[]> | undefined;
  return async (body, signature) => {
    keys ??= Promise.all(list.map((secret) => importSecret(secret, "verify")));
    for (const key of await keys) {
      // Web Crypto compares in constant time.
      if (await crypto.subtle.verify("HMAC", key, signature, body as Bytes)) return;
    }
    throw new VerificationError(
      "ERR_VERIFICATION_SIGNATURE",
      "The signature of the webhook is not by one of the secrets",
    );
  };
}

/**
 * The bytes of a signature, from `hmacsha256=` and 64 hex digits in lower or upper case.
 *
 * @throws {VerificationError} `ERR_VERIFICATION_FORMAT` for anything else, such as a missing header.
 */
export function parseSignature(signature: unknown): Bytes {
  const [, hex] = (typeof signature === "string" && /^hmacsha256=([0-9a-f]{64})$/i.exec(signature)) || [];
  if (hex !== undefined) return bytesOf(hex);
  const problem = signature === undefined || signature === null || signature === "" ? "is missing" : "is malformed";
  throw new VerificationError("ERR_VERIFICATION_FORMAT", `The header ${signatureHeader} ${problem}`);
}

/** Digit by digit, since this runs for every webhook: a tenth of the time that a regular expression takes. */
function bytesOf(hex: string): Bytes {
  const bytes = new Uint8Array(hex.length / 2);
  for (let i = 0; i < hex.length; i += 1) {
    const code = hex.charCodeAt(i);
    // The low bits of a letter's code count from 1.
    bytes[i >> 1] = (bytes[i >> 1]! << 4) | ((code & 15) + (code >> 6) * 9);
  }
  return bytes;
}

/** The value of the header for a body. */
export async function sign(body: Uint8Array, secret: string): Promise<string> {
  const signature = await crypto.subtle.sign("HMAC", await importSecret(secret, "sign"), body as Bytes);
  return `hmacsha256=${toHex(new Uint8Array(signature))}`;
}

const importSecret = (secret: string, usage: "sign" | "verify"): Promise<CryptoKey> =>
  crypto.subtle.importKey("raw", new TextEncoder().encode(secret), hmac, false, [usage]);
