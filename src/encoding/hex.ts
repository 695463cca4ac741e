/** Bytes as hex digits and back: how object identifiers and digests are written in code. */

import type { Bytes } from "./bytes.js";

export const toHex = (bytes: Uint8Array | undefined): string => {
  let text = "";
  for (const byte of bytes ?? []) text += digits[byte >> 4]! + digits[byte & 15]!;
  return text;
};

export const fromHex = (hex: string): Bytes => Uint8Array.from(hex.match(/../g) ?? [], (pair) => Number(`0x${pair}`));

const digits = "0123456789abcdef";
