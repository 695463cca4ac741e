/** Keys for ECDSA that follow from a seed, so that a fake store with the same seed has the same keys. */

import { createECDH, createHash, createPrivateKey, type KeyObject } from "node:crypto";

/** The curves, with the number of points of each, which a private key is less than. */
const curves = {
  "P-256": {
    name: "prime256v1",
    order: 0xffffffff00000000ffffffffffffffffbce6faada7179e84f3b9cac2fc632551n,
    bytes: 32,
  },
  "P-384": {
    name: "secp384r1",
    order: 0xffffffffffffffffffffffffffffffffffffffffffffffffc7634d81f4372ddf581a0db248b0a77aecec196accc52973n,
    bytes: 48,
  },
} as const;

/** A curve that keys are derived for. */
export type Curve = keyof typeof curves;

/**
 * The private key that follows from `seed`. Whoever knows the seed knows the key: it protects nothing, and signs test data
 * alone.
 */
export function deriveKey(curve: Curve, seed: string): KeyObject {
  const { name, order, bytes } = curves[curve];
  const digest = createHash("sha512").update(`${curve} ${seed}`).digest("hex");
  const scalar = (BigInt(`0x${digest}`) % (order - 1n)) + 1n;
  const secret = Buffer.from(scalar.toString(16).padStart(2 * bytes, "0"), "hex");
  const exchange = createECDH(name);
  exchange.setPrivateKey(secret);
  const point = exchange.getPublicKey();
  const encode = (part: Buffer): string => part.toString("base64url");
  return createPrivateKey({
    format: "jwk",
    key: {
      kty: "EC",
      crv: curve,
      d: encode(secret),
      x: encode(point.subarray(1, 1 + bytes)),
      y: encode(point.subarray(1 + bytes)),
    },
  });
}
