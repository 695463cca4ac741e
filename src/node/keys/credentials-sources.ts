/** Where the environment has credentials, without their content. */
import { type Environment, findKeyFile, usualFolders } from "./key-folders.js";
import { showPath } from "./shown-path.js";
import { fastlaneFile, inHome, variableSets } from "./variables.js";

/**
 * Where a private key is: in a variable, or in a file that a variable names or that was found by the key's id. A path that looks
 * like a key is replaced by a placeholder.
 */
export type KeyPlace =
  | { readonly variable: string; readonly path?: undefined }
  | {
      readonly path: string;
      /** The variable that names the file; undefined if the file was found by the key's id. */
      readonly variable?: string | undefined;
    };

/** One set of variables with credentials. */
export interface CredentialsSource {
  /** The variable that is set: that of the key id, or that of fastlane's key file. */
  readonly variable: string;
  /** Whether the set has an issuer id; undefined for a key file, which has its own. */
  readonly hasIssuer: boolean | undefined;
  /** Where the private key is; undefined if it is in no variable and in no file. */
  readonly key: KeyPlace | undefined;
}

/**
 * Finds the sets of variables that have credentials, in the order in which they count: `credentialsFromEnvironment` uses the first
 * one and ignores the others. Reads no key, and returns no value of a variable but the path of a file.
 *
 * @returns an empty array if no variable of a key id or a key file is set.
 */
export async function credentialsSources({
  env = process.env,
}: {
  env?: Environment | undefined;
} = {}): Promise<CredentialsSource[]> {
  const sources: CredentialsSource[] = [];
  for (const { keyId, issuerId, key, keyPath } of variableSets) {
    const id = env[keyId];
    if (!id) continue;
    sources.push({ variable: keyId, hasIssuer: Boolean(env[issuerId]), key: await keyPlace(id, key, keyPath, env) });
  }
  const file = env[fastlaneFile];
  if (file) {
    sources.push({
      variable: fastlaneFile,
      hasIssuer: undefined,
      key: { path: showPath(inHome(file)), variable: fastlaneFile },
    });
  }
  return sources;
}

async function keyPlace(id: string, key: string, keyPath: string, env: Environment): Promise<KeyPlace | undefined> {
  if (env[key]) return { variable: key };
  const named = env[keyPath];
  if (named) return { path: showPath(inHome(named)), variable: keyPath };
  const found = await findKeyFile(id, usualFolders(env));
  return found === undefined ? undefined : { path: found };
}
