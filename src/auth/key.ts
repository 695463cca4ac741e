/** The private key: which values it can be. */
import type { Bytes } from "../encoding/bytes.js";

/** The part of a `KeyObject` of `node:crypto` that is used here. Declared here because `node:` modules are not imported. */
export interface PrivateKeyObject {
  readonly type: string;
  readonly export: (options: { type: "pkcs8"; format: "der" }) => Uint8Array;
}

/**
 * A private key on curve P-256: the content of the `.p8` file as a string, or a key object with the usage `sign`.
 *
 * A string may be PEM (PKCS#8 as downloaded, SEC1, or encrypted PKCS#8) with real line breaks or escaped ones (`\n`), the
 * same without the BEGIN and END lines, the base64 of any of these, or a JSON key file of fastlane. An object may be a
 * `CryptoKey` or a `KeyObject` of `node:crypto`.
 */
export type PrivateKey = string | CryptoKey | PrivateKeyObject;

/** The passphrase of an encrypted key, and the names of key and passphrase in error messages. */
export interface ImportOptions {
  passphrase?: string | undefined;
  /** @default '"privateKey"' */
  keyName?: string | undefined;
  /** @default '"passphrase"' */
  passphraseName?: string | undefined;
}

/** @throws {TypeError} if `privateKey` is missing or has an unsupported type. */
export function requirePrivateKey(privateKey: unknown): asserts privateKey is PrivateKey {
  if (privateKey === undefined || privateKey === null || privateKey === "") {
    throw new TypeError('"privateKey" is missing');
  }
  if (typeof privateKey !== "string" && !isKeyObject(privateKey) && !isCryptoKey(privateKey)) {
    throw new TypeError('"privateKey" must be a string, a CryptoKey or a KeyObject');
  }
}

// Recognized by shape: a key may come from another realm or another implementation of Web Crypto.
export const isKeyObject = (key: unknown): key is PrivateKeyObject =>
  typeof (key as Partial<PrivateKeyObject>).export === "function";
const isCryptoKey = (key: unknown): key is CryptoKey => Array.isArray((key as Partial<CryptoKey>).usages);

/** The signing key of PKCS#8 bytes. */
export const importPkcs8 = (pkcs8: Bytes): Promise<CryptoKey> =>
  crypto.subtle.importKey("pkcs8", pkcs8, { name: "ECDSA", namedCurve: "P-256" }, false, ["sign"]);
