/** Credentials from environment variables. */
import { homedir } from "node:os";
import { importPrivateKey } from "../../auth/key.js";
import { TokenError } from "../../errors/index.js";
import { type Credentials, credentialsFromText, type KeyFileOptions, type KeyText, readKeyFile } from "./key-file.js";
import { type Environment, findKeyFile, usualFolders } from "./key-folders.js";
import { showPath } from "./shown-path.js";

/** Where the variables are, and whom to warn. */
export interface EnvironmentOptions extends Pick<KeyFileOptions, "warn"> {
  /** @default process.env */
  env?: Environment | undefined;
}

/** What one tool calls its variables. */
interface Names {
  readonly keyId: string;
  readonly issuerId: string;
  readonly key: string;
  readonly keyPath: string;
}

const ours: Names = {
  keyId: "ASC_KEY_ID",
  issuerId: "ASC_ISSUER_ID",
  key: "ASC_PRIVATE_KEY",
  keyPath: "ASC_PRIVATE_KEY_PATH",
};

/** @see https://docs.fastlane.tools/actions/app_store_connect_api_key/ */
const fastlane: Names = {
  keyId: "APP_STORE_CONNECT_API_KEY_KEY_ID",
  issuerId: "APP_STORE_CONNECT_API_KEY_ISSUER_ID",
  key: "APP_STORE_CONNECT_API_KEY_KEY",
  keyPath: "APP_STORE_CONNECT_API_KEY_KEY_FILEPATH",
};
const fastlaneFile = "APP_STORE_CONNECT_API_KEY_PATH";
const passphraseName = "ASC_PRIVATE_KEY_PASSPHRASE";

/**
 * The credentials that the environment names, ready for `createConnectClient(await credentialsFromEnvironment())`.
 *
 * Looked for in this order; the first that has its key id counts, and the variables of the others are left alone:
 * 1. `ASC_KEY_ID`, with `ASC_ISSUER_ID` (left out for an individual key) and the key in `ASC_PRIVATE_KEY` or a file at
 *    `ASC_PRIVATE_KEY_PATH`
 * 2. fastlane's `APP_STORE_CONNECT_API_KEY_KEY_ID`, with `…_ISSUER_ID` and `…_KEY` or `…_KEY_FILEPATH`
 * 3. fastlane's JSON key file at `APP_STORE_CONNECT_API_KEY_PATH`
 *
 * Without the key or its path it is looked for by its id, as {@link findPrivateKey} does. The key may be in any form that
 * the option `privateKey` takes, so fastlane's `…_IS_KEY_CONTENT_BASE64` is not needed. `ASC_PRIVATE_KEY_PASSPHRASE` opens
 * an encrypted key. A path may begin with `~/`. An empty variable counts as one that is not set.
 *
 * @throws {TokenError} naming the variables that are missing, or the one whose key can't sign; never with its content.
 */
export async function credentialsFromEnvironment({
  env = process.env,
  warn,
}: EnvironmentOptions = {}): Promise<Credentials> {
  const options = { passphrase: env[passphraseName] || undefined, passphraseName };
  const names = [ours, fastlane].find(({ keyId }) => env[keyId]);
  const file = env[fastlaneFile];
  if (!names && file) return credentialsFromText(await readKeyFile(inHome(file), warn), options);
  if (!names) {
    throw new TokenError(
      `The environment names no key: set ${listOf(ours)} (or fastlane's ${listOf(fastlane)}, or ${fastlaneFile}).`,
    );
  }
  const keyId = env[names.keyId]!;
  const issuerId = env[names.issuerId];
  const { text, keyName } = await readKey(keyId, names, env, warn);
  const privateKey = await importPrivateKey(text, { ...options, keyName });
  return { keyId, ...(issuerId && { issuerId }), privateKey };
}

/** The key that the variables hold or point to, or else the one that is found by its id. */
async function readKey(keyId: string, names: Names, env: Environment, warn: KeyFileOptions["warn"]): Promise<KeyText> {
  const text = env[names.key];
  if (text) return { text, keyName: names.key };
  const folders = usualFolders(env);
  const path = env[names.keyPath] || (await findKeyFile(keyId, folders));
  if (path) return readKeyFile(inHome(path), warn);
  throw new TokenError(
    `${names.keyId} is set, but neither ${names.key} nor ${names.keyPath}, and none of these folders has a file named after the key: ${folders.map(showPath).join(", ")}.`,
  );
}

const listOf = ({ keyId, issuerId, key, keyPath }: Names): string => `${keyId}, ${issuerId} and ${key} or ${keyPath}`;

const inHome = (path: string): string => path.replace(/^~(?=\/)/, () => homedir());
