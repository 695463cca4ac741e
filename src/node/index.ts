/**
 * Helpers that need Node.
 *
 * @module
 */

// Keys and credentials from files and the environment

export { type CredentialsSource, credentialsSources, type KeyPlace } from "./keys/credentials-sources.js";
export { credentialsFromEnvironment, type EnvironmentOptions } from "./keys/environment.js";
export { type Credentials, credentialsFromFile, type KeyFileOptions, privateKeyFromFile } from "./keys/key-file.js";
export { type Environment, type FindKeyOptions, findPrivateKey } from "./keys/key-folders.js";

// Files to upload

export { fileFromPath } from "./files/file-from-path.js";

// A quota that many processes share

export {
  createSharedQuotaStore,
  type QuotaStore,
  type QuotaWindow,
  type RedisClient,
  type SharedQuotaStoreOptions,
} from "./quota/shared-store.js";

// A fetch through curl

export { type CurlArguments, type CurlFetchOptions, curlFetch } from "./curl/fetch.js";

// A listener of node:http

export {
  createNodeListener,
  type NodeListenerOptions,
  type NodeRequest,
  type NodeResponse,
} from "./http/listener.js";
