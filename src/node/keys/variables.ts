/** The environment variables of keys: the names of ours, and of fastlane's. */
import { homedir } from "node:os";

/** The names that one tool gives its variables. */
export interface VariableNames {
  readonly keyId: string;
  readonly issuerId: string;
  readonly key: string;
  readonly keyPath: string;
}

export const ours: VariableNames = {
  keyId: "ASC_KEY_ID",
  issuerId: "ASC_ISSUER_ID",
  key: "ASC_PRIVATE_KEY",
  keyPath: "ASC_PRIVATE_KEY_PATH",
};

/** @see https://docs.fastlane.tools/actions/app_store_connect_api_key/ */
export const fastlane: VariableNames = {
  keyId: "APP_STORE_CONNECT_API_KEY_KEY_ID",
  issuerId: "APP_STORE_CONNECT_API_KEY_ISSUER_ID",
  key: "APP_STORE_CONNECT_API_KEY_KEY",
  keyPath: "APP_STORE_CONNECT_API_KEY_KEY_FILEPATH",
};
export const fastlaneFile = "APP_STORE_CONNECT_API_KEY_PATH";

/** The sets that have a key id, in the order in which they count. */
export const variableSets: readonly VariableNames[] = [ours, fastlane];

/** A path of a variable, which may begin with `~/`. */
export const inHome = (path: string): string => path.replace(/^~(?=\/)/, () => homedir());
