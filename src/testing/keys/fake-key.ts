/** The keys of a fake store: those of a team, of one user, and of the App Store Server API. */

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
