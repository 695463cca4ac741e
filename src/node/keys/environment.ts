/** Credentials from environment variables. */
import { importPrivateKey } from "../../auth/import-key.js";
import { TokenError } from "../../errors/index.js";
import {
  type Credentials,
  credentialsFromSource,
  type KeyFileOptions,
  type KeySource,
  readKeyFile,
} from "./key-file.js";
import { type Environment, findKeyFile, usualFolders } from "./key-folders.js";
import { showPath } from "./shown-path.js";
import { fastlane, fastlaneFile, inHome, ours, type VariableNames, variableSets } from "./variables.js";

/** Options of {@link credentialsFromEnvironment}. */
export interface EnvironmentOptions extends Pick<KeyFileOptions, "warn"> {
  /**
   * The variables.
   *
   * @default process.env
   */
  env?: Environment | undefined;
}

const passphraseName = "ASC_PRIVATE_KEY_PASSPHRASE";

/**
 * Reads the credentials from environment variables, ready for `createConnectClient(await credentialsFromEnvironment())`.
 *
 * The first of these sets whose key id is set counts, and the variables of the others are ignored:
 * 1. `ASC_KEY_ID`, with `ASC_ISSUER_ID` (left out for an individual key) and the key in `ASC_PRIVATE_KEY` or a file at
 *    `ASC_PRIVATE_KEY_PATH`
 * 2. fastlane's `APP_STORE_CONNECT_API_KEY_KEY_ID`, with `…_ISSUER_ID` and `…_KEY` or `…_KEY_FILEPATH`
 * 3. fastlane's JSON key file at `APP_STORE_CONNECT_API_KEY_PATH`
 *
 * Without the key and its path, the key is found by its id, as {@link findPrivateKey} does. It may be in any format that the
 * option `privateKey` accepts, so fastlane's `…_IS_KEY_CONTENT_BASE64` is not needed. `ASC_PRIVATE_KEY_PASSPHRASE` decrypts
 * an encrypted key. A path may begin with `~/`. An empty variable counts as one that is not set.
 *
 * @throws {TokenError} naming the variables that are missing, or the one whose key can't sign, without its content.
 */
export async function credentialsFromEnvironment({
  env = process.env,
  warn,
}: EnvironmentOptions = {}): Promise<Credentials> {
  const options = { passphrase: env[passphraseName] || undefined, passphraseName };
  const names = variableSets.find(({ keyId }) => env[keyId]);
  const file = env[fastlaneFile];
  if (!names && file) return credentialsFromSource(await readKeyFile(inHome(file), warn), options);
  if (!names) {
    throw new TokenError(
      `The environment has no key: set ${listOf(ours)} (or fastlane's ${listOf(fastlane)}, or ${fastlaneFile}).`,
    );
  }
  const keyId = env[names.keyId]!;
  const issuerId = env[names.issuerId];
  const { content, keyName } = await readKey(keyId, names, env, warn);
  const privateKey = await importPrivateKey(content, { ...options, keyName });
  return { keyId, ...(issuerId && { issuerId }), privateKey };
}

/** The key in a variable, or in the file that one names, or else in the file that is found by its id. */
async function readKey(
  keyId: string,
  names: VariableNames,
  env: Environment,
  warn: KeyFileOptions["warn"],
): Promise<KeySource> {
  const content = env[names.key];
  if (content) return { content, keyName: names.key };
  const folders = usualFolders(env);
  const path = env[names.keyPath] || (await findKeyFile(keyId, folders));
  if (path) return readKeyFile(inHome(path), warn);
  throw new TokenError(
    `${names.keyId} is set, but neither ${names.key} nor ${names.keyPath}, and none of these folders has a file named after the key: ${folders.map(showPath).join(", ")}.`,
  );
}

const listOf = ({ keyId, issuerId, key, keyPath }: VariableNames): string =>
  `${keyId}, ${issuerId} and ${key} or ${keyPath}`;
