/** The keys of a fake store: those of a team, of one user, and of the App Store Server API. */

import { randomBytes, randomUUID, webcrypto } from "node:crypto";

/** A role that a key can have, as `UserRole` of Apple's document. */
export type FakeRole =
  | "ADMIN"
  | "FINANCE"
  | "ACCOUNT_HOLDER"
  | "SALES"
  | "MARKETING"
  | "APP_MANAGER"
  | "DEVELOPER"
  | "ACCESS_TO_REPORTS"
  | "CUSTOMER_SUPPORT";

/** One of the option `keys`. */
export interface FakeKeyOptions {
  /**
   * A team's key for App Store Connect, a user's own (without an issuer), or an In-App Purchase key for the Server API.
   *
   * @default "team"
   */
  readonly kind?: "team" | "individual" | "server" | undefined;
  /**
   * What a key for App Store Connect may do. With `SALES`, `FINANCE` and `ACCESS_TO_REPORTS` it only reads: a write is 403.
   *
   * @default "ADMIN"
   */
  readonly role?: FakeRole | undefined;
  /** The app that tokens of a Server key name in `bid`. @default any */
  readonly bundleId?: string | undefined;
  /** Whether the key was revoked, so that its tokens are 401. @default false */
  readonly revoked?: boolean | undefined;
}

/** What a client needs of a team's key: `createConnectClient({ ...credentials, baseUrl })`. */
export interface FakeCredentials {
  readonly keyId: string;
  readonly issuerId: string;
  /** PKCS#8 in PEM, the format of Apple's `.p8` files. */
  readonly privateKey: string;
}

/** One key of a fake store. */
export interface FakeKey {
  readonly kind: "team" | "individual" | "server";
  readonly role: FakeRole;
  readonly bundleId: string | undefined;
  /** An individual key has no `issuerId`. */
  readonly credentials: Omit<FakeCredentials, "issuerId"> & { readonly issuerId?: string };
  readonly revoked: boolean;
  /** Revokes the key: from now on its tokens are 401. */
  revoke(): void;
}

/** A key with what the fake store alone needs of it. */
export interface StoredKey extends FakeKey {
  readonly publicKey: webcrypto.CryptoKey;
  /** Undoes `revoke`. */
  reset(): void;
}

const algorithm = { name: "ECDSA", namedCurve: "P-256" };

/** Makes the keys, new ones at each call. A team's key with the role ADMIN comes first if there is no team's key. */
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
