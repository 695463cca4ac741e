import { decodeBase64Strict } from "../../encoding/base64.js";
import type { Bytes } from "../../encoding/bytes.js";
import { parseJsonObject } from "../../encoding/json-object.js";
import { VerificationError } from "../../errors/index.js";
import { maxCertificateBytes } from "./certificate.js";
import { chainLengthError } from "./chain.js";

/** A compact JWS (RFC 7515 §3.1), decoded but not verified. */
export interface CompactJws {
  /** The header as sent. Payloads with the same chain have the same one, so a known header is not decoded again. */
  readonly encodedHeader: string;
  readonly payload: Bytes;
  /** r and s, 32 bytes each (RFC 7518 §3.4). */
  readonly signature: Bytes;
  /** The bytes that were signed. */
  readonly signedBytes: Bytes;
}

/** The longest encoded header that is read, in characters; Apple's have about 5,000. */
const maxHeaderCharacters = 32_768;

const encoder = new TextEncoder();

/** @throws {VerificationError} when the form of `signed` is wrong; the header is not decoded. */
export function parseCompactJws(signed: unknown, maxBytes: number): CompactJws {
  if (typeof signed !== "string") {
    throw new VerificationError("ERR_VERIFICATION_FORMAT", "Signed data must be a string");
  }
  if (signed.length > maxBytes) {
    throw new VerificationError(
      "ERR_VERIFICATION_TOO_LARGE",
      `Signed data has ${signed.length} characters, more than the limit of ${maxBytes}`,
    );
  }
  const firstDot = signed.indexOf(".");
  if (firstDot > maxHeaderCharacters) {
    throw new VerificationError(
      "ERR_VERIFICATION_TOO_LARGE",
      `The header has ${firstDot} characters, more than the limit of ${maxHeaderCharacters}`,
    );
  }
  const lastDot = signed.lastIndexOf(".");
  const ascii = encodeAscii(signed);
  if (!ascii || firstDot === lastDot || signed.indexOf(".", firstDot + 1) !== lastDot) {
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
    encodedHeader: signed.slice(0, firstDot),
    payload: decodePart(ascii.subarray(firstDot + 1, lastDot), "payload"),
    signature,
    signedBytes: ascii.subarray(0, lastDot),
  };
}

/** One byte for each character, or `undefined` when one of them is not ASCII. */
function encodeAscii(string: string): Bytes | undefined {
  // Half the time of `encode`, which measures the string first.
  const bytes = new Uint8Array(string.length);
  const { read, written } = encoder.encodeInto(string, bytes);
  return read === string.length && written === string.length ? bytes : undefined;
}

function decodePart(ascii: Uint8Array, name: string): Bytes {
  const bytes = decodeBase64Strict(ascii, "base64url");
  if (bytes === undefined || bytes.length === 0) {
    throw new VerificationError("ERR_VERIFICATION_FORMAT", `The ${name} is not base64url without padding`);
  }
  return bytes;
}

const maxEntryCharacters = Math.ceil(maxCertificateBytes / 3) * 4;

/**
 * The certificates of a header as DER, leaf first.
 *
 * @throws {VerificationError} for a malformed header, or for one that requires anything but ES256.
 */
export function parseJwsHeader(encodedHeader: string): Bytes[] {
  const bytes = decodePart(encoder.encode(encodedHeader), "header");
  let header: Record<string, unknown>;
  try {
    header = parseJsonObject(bytes);
  } catch (cause) {
    throw new VerificationError("ERR_VERIFICATION_HEADER", `The header ${(cause as SyntaxError).message}`);
  }
  if (header["alg"] !== "ES256") {
    throw new VerificationError("ERR_VERIFICATION_ALGORITHM", "The header's alg must be ES256");
  }
  // RFC 7515 §4.1.11: a critical extension that is not understood makes the signature invalid.
  if ("crit" in header) throw new VerificationError("ERR_VERIFICATION_HEADER", "The header has critical extensions");
  const x5c = header["x5c"] ?? [];
  if (!Array.isArray(x5c)) throw new VerificationError("ERR_VERIFICATION_HEADER", "The header's x5c must be an array");
  // Before any entry is decoded, since nothing is verified yet.
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
  const der = typeof entry === "string" ? decodeBase64Strict(encoder.encode(entry), "base64") : undefined;
  if (der === undefined) throw new VerificationError("ERR_VERIFICATION_CERTIFICATE", `x5c[${index}] is not base64`);
  return der;
}
