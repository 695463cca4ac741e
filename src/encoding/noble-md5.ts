/** MD5 in JavaScript, for runtimes without their own. Loaded on first use. */
import { md5 } from "@noble/hashes/legacy.js";
import { toHex } from "./hex.js";

/** A hash that is being computed. */
export interface Hash {
  update(bytes: Uint8Array): void;
  /** The hash in hexadecimal. It can be read once. */
  hex(): string;
}

/** Starts an MD5. */
export function createNobleMd5(): Hash {
  const hash = md5.create();
  return { update: (bytes) => void hash.update(bytes), hex: () => toHex(hash.digest()) };
}
