/** Imports the private key: the usual form here, any other form by `any-key.ts`, which is loaded for it. */
import { decodeBase64Lenient } from "../encoding/base64.js";
import type { Bytes } from "../encoding/bytes.js";
import { type ImportOptions, importPkcs8, isKeyObject, type PrivateKey } from "./key.js";

/** Whether a `CryptoKey` can sign tokens as it is. */
const isSigningKey = ({ type, algorithm, usages }: CryptoKey): boolean =>
  type === "private" && (algorithm as EcKeyAlgorithm | undefined)?.namedCurve === "P-256" && usages.includes("sign");

/**
 * Imports `privateKey` as a signing key that is not extractable. What Apple offers for download is read here; other forms, and
 * what is wrong with a key, by a module that is loaded for them.
 *
 * @throws {TokenError} if it is not a P-256 private key. The message says what it is, and never quotes it.
 */
export async function importPrivateKey(privateKey: PrivateKey, options: ImportOptions = {}): Promise<CryptoKey> {
  if (typeof privateKey !== "string" && !isKeyObject(privateKey) && isSigningKey(privateKey)) return privateKey;
  const pkcs8 = typeof privateKey === "string" && readDownloadedKey(privateKey);
  const key = pkcs8 && (await importPkcs8(pkcs8).catch(() => undefined));
  return key || (await import("./any-key.js")).importAnyKey(privateKey, options);
}

/** PEM of PKCS#8, alone in its string. What follows the length is the version 0, the algorithm "EC on P-256", and a string of bytes. */
const downloadedKey =
  /^\s*-----BEGIN PRIVATE KEY-----\s*(MI[GH].AgEAMBMGByqGSM49AgEGCCqGSM49AwEHB[\w+/=\s]+)-----END PRIVATE KEY-----\s*$/;
const headerBytes = 3;
const bytesBeforeKey = 29;

/** The bytes of a key as Apple offers it for download; `undefined` for any other, though it may be a good one. */
function readDownloadedKey(pem: string): Bytes | undefined {
  const bytes = decodeBase64Lenient(downloadedKey.exec(pem)?.[1] ?? "");
  const length = bytes?.length ?? 0;
  // Both lengths reach exactly to the end, so that nothing is missing or follows.
  return bytes?.[1] === 0x81 &&
    bytes[2] === length - headerBytes &&
    bytes[bytesBeforeKey - 1] === length - bytesBeforeKey
    ? bytes
    : undefined;
}
