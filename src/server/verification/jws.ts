import { decodeBase64 } from "../../encoding/base64.js";
import type { Bytes } from "../../encoding/bytes.js";
import { parseJsonObject } from "../../encoding/json-object.js";
import { VerificationError } from "../../errors/index.js";
import { maxCertificateBytes } from "./certificate.js";
import { chainLengthError } from "./chain.js";

/** A compact JWS (RFC 7515 §3.1), taken apart but not believed. */
export interface CompactJws {
  /** The header as it was sent: the next one from the same key is the same text, and then needs no decoding. */
  readonly encodedHeader: string;
  readonly payload: Bytes;
  /** r and s, 32 bytes each (RFC 7518 §3.4). */
  readonly signature: Bytes;
  /** What the signature is over. */
  readonly signedBytes: Bytes;
}

/** The longest encoded header that is read, in characters; Apple's have about 5,000. */
const maxHeaderCharacters = 32_768;

/** Splits and decodes; throws when the form alone is wrong. */
export function parseCompactJws(text: unknown, maxBytes: number): CompactJws {
  if (typeof text !== "string") throw new VerificationError("ERR_VERIFICATION_FORMAT", "Signed data must be a string");
  if (text.length > maxBytes) {
    throw new VerificationError(
      "ERR_VERIFICATION_TOO_LARGE",
      `Signed data has ${text.length} characters, more than the limit of ${maxBytes}`,
    );
  }
  const firstDot = text.indexOf(".");
  if (firstDot > maxHeaderCharacters) {
    throw new VerificationError(
      "ERR_VERIFICATION_TOO_LARGE",
      `The header has ${firstDot} characters, more than the limit of ${maxHeaderCharacters}`,
    );
  }
  const lastDot = text.lastIndexOf(".");
  const ascii = new TextEncoder().encode(text);
  if (firstDot === lastDot || text.indexOf(".", firstDot + 1) !== lastDot || ascii.length !== text.length) {
    throw new VerificationError("ERR_VERIFICATION_FORMAT", "Signed data must be three base64url parts joined by dots");
  }
  const signature = decodePart(ascii.subarray(lastDot + 1), "signature");
  if (signature.length !== 64) {
    throw new VerificationError(
      "ERR_VERIFICATION_SIGNATURE",
      `An ES256 signature has 64 bytes, this one ${signature.length}`,
    );
  }
  return {
    encodedHeader: text.slice(0, firstDot),
    payload: decodePart(ascii.subarray(firstDot + 1, lastDot), "payload"),
    signature,
    signedBytes: ascii.subarray(0, lastDot),
  };
}

function decodePart(ascii: Uint8Array, name: string): Bytes {
  const bytes = decodeBase64(ascii, "base64url");
  if (bytes === undefined || bytes.length === 0) {
    throw new VerificationError("ERR_VERIFICATION_FORMAT", `The ${name} is not base64url without padding`);
  }
  return bytes;
}

const maxEntryCharacters = Math.ceil(maxCertificateBytes / 3) * 4;

/** The certificates of a header as DER bytes, leaf first; throws when the header asks for anything but ES256. */
export function parseJwsHeader(encodedHeader: string): Bytes[] {
  const bytes = decodePart(new TextEncoder().encode(encodedHeader), "header");
  let header: Record<string, unknown>;
  try {
    header = parseJsonObject(bytes);
  } catch (cause) {
    throw new VerificationError("ERR_VERIFICATION_HEADER", `The header ${(cause as SyntaxError).message}`);
  }
  if (header["alg"] !== "ES256") {
    throw new VerificationError("ERR_VERIFICATION_ALGORITHM", "The header's alg must be ES256");
  }
  // RFC 7515 §4.1.11: what is critical and not understood makes the signature invalid.
  if ("crit" in header) throw new VerificationError("ERR_VERIFICATION_HEADER", "The header has critical extensions");
  const x5c = header["x5c"] ?? [];
  if (!Array.isArray(x5c)) throw new VerificationError("ERR_VERIFICATION_HEADER", "The header's x5c must be an array");
  // Before any of them is decoded: nothing is proven yet.
  if (x5c.length > 3) throw chainLengthError(x5c.length);
  return x5c.map(parseX5cEntry);
}

function parseX5cEntry(entry: unknown, index: number): Bytes {
  if (typeof entry === "string" && entry.length > maxEntryCharacters) {
    throw new VerificationError(
      "ERR_VERIFICATION_CERTIFICATE",
      `x5c[${index}] has more than ${maxCertificateBytes} bytes`,
    );
  }
  const der = typeof entry === "string" ? decodeBase64(new TextEncoder().encode(entry), "base64") : undefined;
  if (der === undefined) throw new VerificationError("ERR_VERIFICATION_CERTIFICATE", `x5c[${index}] is not base64`);
  return der;
}
