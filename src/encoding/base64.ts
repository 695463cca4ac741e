/** Base64 (RFC 4648): strict for signed data, where one byte string has one spelling, and lenient for keys. */

import type { Bytes } from "./bytes.js";

type Alphabet = "base64" | "base64url";

const invalid = 255;
/** Made when they are first used, so that a bundle of code that only encodes does not contain them. */
const values: { [Name in Alphabet]?: Bytes } = {};

function tableOf(alphabet: Alphabet): Bytes {
  values[alphabet] ??= valuesOf(alphabet === "base64" ? "+/" : "-_");
  return values[alphabet];
}

function valuesOf(lastTwo: string): Bytes {
  const table = new Uint8Array(256).fill(invalid);
  const alphabet = `ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789${lastTwo}`;
  for (let i = 0; i < 64; i += 1) table[alphabet.charCodeAt(i)] = i;
  return table;
}

/**
 * The bytes that ASCII characters encode, or `undefined` when they are not the only valid spelling of those bytes.
 *
 * `base64` (RFC 4648 §4) must be padded, `base64url` (§5, as in JWS) must not be; neither may contain line breaks, and the
 * unused bits of the last character must be zero.
 */
export function decodeBase64Strict(ascii: Uint8Array, alphabet: Alphabet): Bytes | undefined {
  const table = tableOf(alphabet);
  let length = ascii.length;
  if (alphabet === "base64") {
    if (length % 4 !== 0) return undefined;
    while (length > ascii.length - 2 && ascii[length - 1] === 0x3d) length -= 1;
  }
  const rest = length % 4;
  if (rest === 1) return undefined;

  const bytes = new Uint8Array((length * 3) >> 2);
  const whole = length - rest;
  let seen = 0;
  let at = 0;
  for (let i = 0; i < whole; i += 4) {
    const a = table[ascii[i]!]!;
    const b = table[ascii[i + 1]!]!;
    const c = table[ascii[i + 2]!]!;
    const d = table[ascii[i + 3]!]!;
    seen |= a | b | c | d;
    bytes[at] = (a << 2) | (b >> 4);
    bytes[at + 1] = (b << 4) | (c >> 2);
    bytes[at + 2] = (c << 6) | d;
    at += 3;
  }
  if (rest > 0) {
    const a = table[ascii[whole]!]!;
    const b = table[ascii[whole + 1]!]!;
    const c = rest === 3 ? table[ascii[whole + 2]!]! : 0;
    seen |= a | b | c;
    bytes[at] = (a << 2) | (b >> 4);
    if (rest === 3) bytes[at + 1] = (b << 4) | (c >> 2);
    if (rest === 2 ? (b & 15) !== 0 : (c & 3) !== 0) return undefined;
  }
  // Values are 63 at most, so a higher bit comes from `invalid` only.
  return seen > 63 ? undefined : bytes;
}

/** The bytes of base64 as `atob` reads it: white space, missing padding and stray bits are ignored. */
export function decodeBase64Lenient(string: string): Bytes | undefined {
  try {
    return Uint8Array.from(atob(string), (character) => character.charCodeAt(0));
  } catch {
    return undefined;
  }
}

/** `bytes` as padded base64. */
export function encodeBase64(bytes: Uint8Array): string {
  let binary = "";
  for (const byte of bytes) binary += String.fromCharCode(byte);
  return btoa(binary);
}
