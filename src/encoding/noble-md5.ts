/** MD5 in JavaScript, for runtimes without their own. Loaded on first use. */
import { md5 } from "@noble/hashes/legacy.js";
import { toHex } from "./hex.js";
import type { Hash } from "./md5.js";

/** Starts an MD5. */
export function createNobleMd5(): Hash {
  const hash = md5.create();
  return { update: (bytes) => void hash.update(bytes), hex: () => toHex(hash.digest()) };
}
