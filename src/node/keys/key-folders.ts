/** The folders in which Apple's command line tools find private keys, and the names of the files. */
import { access } from "node:fs/promises";
import { homedir } from "node:os";
import { join, resolve } from "node:path";
import { TokenError } from "../../errors/index.js";
import { type KeyFileOptions, privateKeyFromFile } from "./key-file.js";
import { showPath } from "./shown-path.js";

/** Options of {@link findPrivateKey}. */
export interface FindKeyOptions extends KeyFileOptions {
  /** The key's id: the part of the file name after `AuthKey_`. */
  keyId: string;
  /**
   * The folders to search, in this order.
   *
   * @default the folder of the variable API_PRIVATE_KEYS_DIR, if it is set, then ./private_keys, ~/private_keys,
   * ~/.private_keys and ~/.appstoreconnect/private_keys
   */
  folders?: readonly string[] | undefined;
}

/** The names of the files that App Store Connect offers: the keys of a team, of a person, and for in-app purchases. */
const fileNames = (keyId: string): string[] =>
  ["AuthKey", "ApiKey", "SubscriptionKey"].map((kind) => `${kind}_${keyId}.p8`);

/** Variables by name, such as `process.env`. */
export type Environment = Readonly<Record<string, string | undefined>>;

/** The folders that Apple's altool searches, beginning with the one that the user names. */
export function usualFolders(env: Environment = process.env): string[] {
  const { API_PRIVATE_KEYS_DIR: own } = env;
  const home = homedir();
  return [
    ...(own ? [own] : []),
    "private_keys",
    ...["private_keys", ".private_keys", join(".appstoreconnect", "private_keys")].map((folder) => join(home, folder)),
  ];
}

/**
 * Finds the private key with an id in the folders that Apple's tools search: `AuthKey_KEYID.p8`, `ApiKey_KEYID.p8` or
 * `SubscriptionKey_KEYID.p8`. The first file that exists counts, even if it is not a key.
 *
 * @throws {TypeError} if `keyId` can't be part of a file name.
 * @throws {TokenError} naming the folders, if none of them has the file; also as {@link privateKeyFromFile} does.
 */
export async function findPrivateKey({
  keyId,
  folders = usualFolders(),
  passphrase,
  warn,
}: FindKeyOptions): Promise<CryptoKey> {
  if (!isKeyId(keyId)) throw new TypeError('"keyId" must be letters and digits, as App Store Connect shows it');
  const path = await findKeyFile(keyId, folders);
  if (path) return privateKeyFromFile(path, { passphrase, warn });
  throw new TokenError(`${fileNames(keyId)[0]} is in none of these folders: ${folders.map(showPath).join(", ")}.`);
}

/** The path of the first file that is named after the key. */
export async function findKeyFile(keyId: string, folders: readonly string[]): Promise<string | undefined> {
  if (!isKeyId(keyId)) return undefined; // it must not leave the folder
  for (const folder of folders) {
    for (const path of fileNames(keyId).map((name) => resolve(folder, name))) {
      const exists = await access(path).then(
        () => true,
        () => false,
      );
      if (exists) return path;
    }
  }
  return undefined;
}

const isKeyId = (keyId: string): boolean => /^\w{1,40}$/.test(keyId);
