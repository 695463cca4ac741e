/** Where Apple's command line tools look for private keys, and how they name them. */
import { access } from "node:fs/promises";
import { homedir } from "node:os";
import { join, resolve } from "node:path";
import { TokenError } from "../../errors/index.js";
import { type KeyFileOptions, privateKeyFromFile } from "./key-file.js";
import { showPath } from "./shown-path.js";

export interface FindKeyOptions extends KeyFileOptions {
  /** The key's id: the part of the file's name behind `AuthKey_`. */
  keyId: string;
  /**
   * The folders to look in, the first one first.
   *
   * @default the folder of the variable API_PRIVATE_KEYS_DIR, if it is set, then ./private_keys, ~/private_keys,
   * ~/.private_keys and ~/.appstoreconnect/private_keys
   */
  folders?: readonly string[] | undefined;
}

/** As App Store Connect names what it lets you download: of a team, of a person, for in-app purchases. */
const fileNames = (keyId: string): string[] =>
  ["AuthKey", "ApiKey", "SubscriptionKey"].map((kind) => `${kind}_${keyId}.p8`);

/** Variables by name, such as `process.env`. */
export type Environment = Readonly<Record<string, string | undefined>>;

/** The folders in which Apple's altool looks, the one that the user names first. */
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
 * The private key with this id, from the folders where Apple's tools look for it: `AuthKey_KEYID.p8`, `ApiKey_KEYID.p8` or
 * `SubscriptionKey_KEYID.p8`. The first file that is there counts, even if it turns out to be no key.
 *
 * @throws {TypeError} for a `keyId` that can't be part of a file's name.
 * @throws {TokenError} naming the folders, where none has the file; and as {@link privateKeyFromFile}.
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
  if (!isKeyId(keyId)) return undefined; // it must not lead out of the folder
  for (const folder of folders) {
    for (const path of fileNames(keyId).map((name) => resolve(folder, name))) {
      const isThere = await access(path).then(
        () => true,
        () => false,
      );
      if (isThere) return path;
    }
  }
  return undefined;
}

const isKeyId = (keyId: string): boolean => /^\w{1,40}$/.test(keyId);
