/** Private keys from files. */
import { readFile, stat } from "node:fs/promises";
import { type ImportOptions, importPrivateKey } from "../../auth/key.js";
import { parseKeyFile, type ToKeyError } from "../../auth/key-text.js";
import { TokenError } from "../../errors/index.js";
import { looksLikePath } from "./shown-path.js";

/** How a key file is read. */
export interface KeyFileOptions {
  /** What opens the key if it is encrypted; not used for one that isn't. */
  passphrase?: string | undefined;
  /**
   * Called with one sentence where the file can be read by others than its owner. Not on Windows, which has no such bits.
   *
   * @default nobody is told
   */
  warn?: ((message: string) => void) | undefined;
}

/** A key with its ids, as `createConnectClient` takes it: `createConnectClient({ ...credentials })`. */
export interface Credentials {
  keyId: string;
  /** Not there for an individual key. */
  issuerId?: string;
  /** A key that signs but can't be read out, so credentials may be printed. */
  privateKey: CryptoKey;
}

/**
 * The private key in a file (`AuthKey_….p8`), as the option `privateKey` takes it. The file may hold whatever that option
 * takes as text; the key that comes back signs, but can't be read out.
 *
 * @throws {TokenError} naming the file: where it can't be read, with the system's code; where it is no P-256 private key,
 * saying what it is; where `passphrase` is missing or wrong.
 */
export async function privateKeyFromFile(
  path: string | URL,
  { passphrase, warn }: KeyFileOptions = {},
): Promise<CryptoKey> {
  const { text, keyName } = await readKeyFile(path, warn);
  return importPrivateKey(text, { passphrase, keyName });
}

/**
 * The key and its ids in fastlane's JSON key file. Its `duration` and `in_house` are not used.
 *
 * @see https://docs.fastlane.tools/app-store-connect-api/
 * @throws {TokenError} naming the file: where it can't be read, is no such file, or has no `key_id`; and as
 * {@link privateKeyFromFile}.
 */
export async function credentialsFromFile(
  path: string | URL,
  { passphrase, warn }: KeyFileOptions = {},
): Promise<Credentials> {
  return credentialsFromText(await readKeyFile(path, warn), { passphrase });
}

/** The text of a key, and what the key is called in errors. */
export interface KeyText {
  readonly text: string;
  readonly keyName: string;
}

/** @throws {TokenError} as {@link credentialsFromFile}. */
export async function credentialsFromText({ text, keyName }: KeyText, options: ImportOptions): Promise<Credentials> {
  const toError: ToKeyError = (what) => new TokenError(`${keyName} ${what}.`);
  const { keyId, issuerId, key } = parseKeyFile(text, toError);
  if (!keyId) throw toError('has no "key_id"');
  const privateKey = await importPrivateKey(key, { ...options, keyName });
  return { keyId, ...(issuerId && { issuerId }), privateKey };
}

/** @throws {TokenError} naming the file and the system's code where it can't be read. */
export async function readKeyFile(path: string | URL, warn: KeyFileOptions["warn"]): Promise<KeyText> {
  const keyName = `The key file ${path instanceof URL ? path.pathname : path}`;
  const { text, mode } = await read(path).catch((error: NodeJS.ErrnoException) => {
    // Both the name and the cause would show it.
    if (!looksLikePath(String(path))) {
      throw new TokenError(
        `The path of the key file looks like a key and is not shown; it can't be read (${error.code ?? "unknown"}); give a key as "privateKey", or in ASC_PRIVATE_KEY.`,
      );
    }
    throw new TokenError(`${keyName} can't be read (${error.code ?? "unknown"}).`, { cause: error });
  });
  if (mode & othersRead && process.platform !== "win32") {
    const bits = (mode & 0o777).toString(8);
    warn?.(`${keyName} can be read by others than its owner (mode ${bits}); chmod 600 ends that.`);
  }
  return { text, keyName };
}

async function read(path: string | URL): Promise<{ text: string; mode: number }> {
  const [text, { mode }] = await Promise.all([readFile(path, "utf8"), stat(path)]);
  return { text, mode };
}

/** Readable by the group, or by everybody. */
const othersRead = 0o044;
