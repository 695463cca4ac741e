/** Bytes to hex digits and back: the form of object identifiers and digests in code. */

import type { Bytes } from "./bytes.js";

export const toHex = (bytes: Uint8Array | undefined): string => {
  let hex = "";
  for (const byte of bytes ?? []) hex += digits[byte >> 4]! + digits[byte & 15]!;
  return hex;
};

/** The bytes of hex digits, which must be valid: in lower or upper case, and even in number. */
export const fromHex = (hex: string): Bytes => {
  const bytes = new Uint8Array(hex.length / 2);
  for (let i = 0; i < hex.length; i += 1) bytes[i >> 1] = (bytes[i >> 1]! << 4) | digitOf(hex.charCodeAt(i));
  return bytes;
};

/** 0 to 15: the low bits of a letter's code count from 1. */
const digitOf = (code: number): number => (code & 15) + (code >> 6) * 9;

const digits = "0123456789abcdef";
