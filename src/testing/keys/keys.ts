/** Makes the keys of a fake store. */

import { randomBytes, randomUUID, webcrypto } from "node:crypto";
import type { FakeKey, FakeKeyOptions } from "./fake-key.js";

/** A key with what the fake store alone needs of it. */
export interface StoredKey extends FakeKey {
  readonly publicKey: webcrypto.CryptoKey;
  /** Undoes `revoke`. */
  reset(): void;
}

const algorithm = { name: "ECDSA", namedCurve: "P-256" };

/** Generates the keys. Unless the list has a team key, one with the role ADMIN is added first. */
export async function createKeys(options: readonly FakeKeyOptions[] = []): Promise<readonly StoredKey[]> {
  const issuerId = randomUUID();
  const hasTeamKey = options.some(({ kind = "team" }) => kind === "team");
  return await Promise.all([...(hasTeamKey ? [] : [{}]), ...options].map((one) => createKey(one, issuerId)));
}

async function createKey(
  { kind = "team", role = "ADMIN", bundleId, revoked: isRevokedAtStart = false }: FakeKeyOptions,
  issuerId: string,
): Promise<StoredKey> {
  const pair = await webcrypto.subtle.generateKey(algorithm, true, ["sign", "verify"]);
  const pkcs8 = Buffer.from(await webcrypto.subtle.exportKey("pkcs8", pair.privateKey)).toString("base64");
  const lines = pkcs8.match(/.{1,64}/g)!.join("\n");
  let isRevoked = isRevokedAtStart;
  return {
    kind,
    role,
    bundleId,
    credentials: {
      keyId: randomBytes(5).toString("hex").toUpperCase(),
      ...(kind !== "individual" && { issuerId }),
      privateKey: `-----BEGIN PRIVATE KEY-----\n${lines}\n-----END PRIVATE KEY-----\n`,
    },
    publicKey: pair.publicKey,
    get revoked() {
      return isRevoked;
    },
    revoke() {
      isRevoked = true;
    },
    reset() {
      isRevoked = isRevokedAtStart;
    },
  };
}
