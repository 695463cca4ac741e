/** Bytes to hex digits and back: the form of object identifiers and digests in code. */

import type { Bytes } from "./bytes.js";

export const toHex = (bytes: Uint8Array | undefined): string => {
  let hex = "";
  for (const byte of bytes ?? []) hex += digits[byte >> 4]! + digits[byte & 15]!;
  return hex;
};

export const fromHex = (hex: string): Bytes => Uint8Array.from(hex.match(/../g) ?? [], (pair) => Number(`0x${pair}`));

const digits = "0123456789abcdef";
