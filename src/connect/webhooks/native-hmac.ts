/** HMAC-SHA256 with the runtime's own code, as far as it has some that needs no other thread. */

import type { Bytes } from "../../encoding/bytes.js";

interface NativeCrypto {
  createSecretKey(secret: Uint8Array): object;
  createHmac(hash: string, key: object): { update(body: Uint8Array): { digest(): Uint8Array } };
  timingSafeEqual(one: Uint8Array, other: Uint8Array): boolean;
}

/** Whether a signature of 32 bytes is that of the body. Compares in constant time. */
export type NativeVerify = (body: Uint8Array, signature: Bytes) => boolean;

/**
 * Verifies with `node:crypto` in Node, Bun and Deno: a third of the time of Web Crypto, most of which is spent on the way to another
 * thread and back. Undefined where it is missing.
 */
export function createNativeVerify(secret: Uint8Array): NativeVerify | undefined {
  const { process } = globalThis as { process?: { getBuiltinModule?: (name: string) => unknown } };
  const native = process?.getBuiltinModule?.("node:crypto") as NativeCrypto | undefined;
  if (!native) return undefined;
  try {
    const key = native.createSecretKey(secret);
    return (body, signature) =>
      native.timingSafeEqual(native.createHmac("sha256", key).update(body).digest(), signature);
  } catch {
    // A module that has only some of the functions.
    return undefined;
  }
}
