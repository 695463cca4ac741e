/** Reads private keys from files. */
import { readFile, stat } from "node:fs/promises";
import { importPrivateKey } from "../../auth/import-key.js";
import type { ImportOptions } from "../../auth/key.js";
import { parseKeyFile } from "../../auth/key-text.js";
import { TokenError } from "../../errors/index.js";
import { looksLikePath } from "./shown-path.js";

/** Options for reading a key file. */
export interface KeyFileOptions {
  /** Decrypts an encrypted key; ignored for any other. */
  passphrase?: string | undefined;
  /**
   * Called with one sentence if others than its owner can read the file. Not called on Windows, which has no such mode bits.
   *
   * @default no warning
   */
  warn?: ((message: string) => void) | undefined;
}

/** A key with its ids, ready for `createConnectClient({ ...credentials })`. */
export interface Credentials {
  keyId: string;
  /** Missing for an individual key. */
  issuerId?: string;
  /** A key that is not extractable, so credentials may be printed. */
  privateKey: CryptoKey;
}

/**
 * Reads the private key in a file (`AuthKey_….p8`), ready for the option `privateKey`. The file may have any format that this
 * option accepts as a string. The key that is returned is not extractable.
 *
 * @throws {TokenError} naming the file: if it can't be read, with the code of the system; if it is not a P-256 private key,
 * with what it is instead; if `passphrase` is missing or wrong.
 */
export async function privateKeyFromFile(
  path: string | URL,
  { passphrase, warn }: KeyFileOptions = {},
): Promise<CryptoKey> {
  const { content, keyName } = await readKeyFile(path, warn);
  return importPrivateKey(content, { passphrase, keyName });
}

/**
 * Reads the key and its ids from fastlane's JSON key file. Its `duration` and `in_house` are ignored.
 *
 * @see https://docs.fastlane.tools/app-store-connect-api/
 * @throws {TokenError} naming the file, if it can't be read, is not such a file, or has no `key_id`; also as
 * {@link privateKeyFromFile} does.
 */
export async function credentialsFromFile(
  path: string | URL,
  { passphrase, warn }: KeyFileOptions = {},
): Promise<Credentials> {
  return credentialsFromSource(await readKeyFile(path, warn), { passphrase });
}

/** A key or a key file as a string, and the name by which errors call it. */
export interface KeySource {
  readonly content: string;
  readonly keyName: string;
}

/** @throws {TokenError} as {@link credentialsFromFile} does. */
export async function credentialsFromSource(
  { content, keyName }: KeySource,
  options: ImportOptions,
): Promise<Credentials> {
  const invalid = (what: string): TokenError => new TokenError(`${keyName} ${what}.`);
  const { keyId, issuerId, key } = parseKeyFile(content, invalid);
  if (!keyId) throw invalid('has no "key_id"');
  const privateKey = await importPrivateKey(key, { ...options, keyName });
  return { keyId, ...(issuerId && { issuerId }), privateKey };
}

/** @throws {TokenError} naming the file and the code of the system if it can't be read. */
export async function readKeyFile(path: string | URL, warn: KeyFileOptions["warn"]): Promise<KeySource> {
  const keyName = `The key file ${path instanceof URL ? path.pathname : path}`;
  const { content, mode } = await read(path).catch((error: NodeJS.ErrnoException) => {
    // Both the name and the cause would show the key.
    if (!looksLikePath(String(path))) {
      throw new TokenError(
        `The path of the key file looks like a key and is not shown; it can't be read (${error.code ?? "unknown"}); give a key as "privateKey", or in ASC_PRIVATE_KEY.`,
      );
    }
    throw new TokenError(`${keyName} can't be read (${error.code ?? "unknown"}).`, { cause: error });
  });
  if (mode & othersRead && process.platform !== "win32") {
    const bits = (mode & 0o777).toString(8);
    warn?.(`${keyName} can be read by others than its owner (mode ${bits}); run chmod 600 on it.`);
  }
  return { content, keyName };
}

async function read(path: string | URL): Promise<{ content: string; mode: number }> {
  const [content, { mode }] = await Promise.all([readFile(path, "utf8"), stat(path)]);
  return { content, mode };
}

/** Mode bits: readable by the group, or by others. */
const othersRead = 0o044;
