/** Signs data as the App Store does: compact JWS with ES256 and the chain of certificates in the header. */

import { createPrivateKey, sign } from "node:crypto";
import type { AppleChain } from "../certificates/apple-chain.js";

/** Signs a payload; the result is a compact JWS. */
export type Signer = (payload: object) => string;

export function createSigner({ x5c, leafKey }: Pick<AppleChain, "x5c" | "leafKey">): Signer {
  const key = createPrivateKey(leafKey);
  const header = encode({ alg: "ES256", x5c });
  return (payload) => {
    const input = `${header}.${encode(payload)}`;
    const signature = sign("sha256", Buffer.from(input), { key, dsaEncoding: "ieee-p1363" });
    return `${input}.${signature.toString("base64url")}`;
  };
}

const encode = (value: object): string => Buffer.from(JSON.stringify(value)).toString("base64url");
