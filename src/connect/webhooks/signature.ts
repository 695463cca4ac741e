/** The signature of a webhook: HMAC-SHA256 over the raw body, as hex in the header `x-apple-signature`. */

import type { Bytes } from "../../encoding/bytes.js";
import { toHex } from "../../encoding/hex.js";
import { VerificationError } from "../../errors/index.js";
import { createNativeVerify } from "./native-hmac.js";

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
  const verifiers = list.map(createVerify);
  return async (body, signature) => {
    for (const verify of verifiers) {
      const isSigned = verify(body, signature);
      if (typeof isSigned === "boolean" ? isSigned : await isSigned) return;
    }
    throw new VerificationError(
      "ERR_VERIFICATION_SIGNATURE",
      "The signature of the webhook is not by one of the secrets",
    );
  };
}

/** The longest body, in bytes, that is verified without another thread: less than 0.1 ms. Apple's have about 1 kB. */
const mostNativeBytes = 65_536;

/** Verifies signatures by one secret. Both ways compare in constant time. */
function createVerify(secret: string): (body: Uint8Array, signature: Bytes) => boolean | Promise<boolean> {
  const native = createNativeVerify(new TextEncoder().encode(secret));
  let key: CryptoKey | undefined;
  const verify = async (body: Uint8Array, signature: Bytes): Promise<boolean> => {
    // Not its promise is kept: in Workers a request can't wait for that of another.
    key ??= await importSecret(secret, "verify");
    return crypto.subtle.verify("HMAC", key, signature, body as Bytes);
  };
  return (body, signature) =>
    native && body.byteLength <= mostNativeBytes ? native(body, signature) : verify(body, signature);
}

const prefix = "hmacsha256=";
const signatureBytes = 32;

/**
 * The bytes of a signature, from `hmacsha256=` and 64 hex digits in lower or upper case.
 *
 * @throws {VerificationError} `ERR_VERIFICATION_FORMAT` for anything else, such as a missing header.
 */
export function parseSignature(signature: unknown): Bytes {
  const bytes = typeof signature === "string" ? bytesOf(signature) : undefined;
  if (bytes) return bytes;
  const problem = signature === undefined || signature === null || signature === "" ? "is missing" : "is malformed";
  throw new VerificationError("ERR_VERIFICATION_FORMAT", `The header ${signatureHeader} ${problem}`);
}

/** Digit by digit, since this runs for every webhook: a regular expression takes several times as long. */
function bytesOf(signature: string): Bytes | undefined {
  if (signature.length !== prefix.length + 2 * signatureBytes || !signature.startsWith(prefix)) return undefined;
  const bytes = new Uint8Array(signatureBytes);
  for (let i = prefix.length, at = 0; at < signatureBytes; i += 2, at += 1) {
    const high = digitOf(signature.charCodeAt(i));
    const low = digitOf(signature.charCodeAt(i + 1));
    if (high < 0 || low < 0) return undefined;
    bytes[at] = (high << 4) | low;
  }
  return bytes;
}

/** The value of a hex digit by its code; -1 for another character. */
function digitOf(code: number): number {
  if (code >= 0x30 && code <= 0x39) return code - 0x30;
  const letter = code | 0x20;
  return letter >= 0x61 && letter <= 0x66 ? letter - 0x57 : -1;
}

/** The value of the header for a body. */
export async function sign(body: Uint8Array, secret: string): Promise<string> {
  const signature = await crypto.subtle.sign("HMAC", await importSecret(secret, "sign"), body as Bytes);
  return `${prefix}${toHex(new Uint8Array(signature))}`;
}

const importSecret = (secret: string, usage: "sign" | "verify"): Promise<CryptoKey> =>
  crypto.subtle.importKey("raw", new TextEncoder().encode(secret), hmac, false, [usage]);
