/**
 * What needs Node: key files and environment variables, a quota that many processes share, a fetch through curl.
 *
 * @module
 */

export { type CurlArguments, type CurlFetchOptions, curlFetch } from "./curl/fetch.js";
export { credentialsFromEnvironment, type EnvironmentOptions } from "./keys/environment.js";
export { type Credentials, credentialsFromFile, type KeyFileOptions, privateKeyFromFile } from "./keys/key-file.js";
export { type Environment, type FindKeyOptions, findPrivateKey } from "./keys/key-folders.js";
export { createSharedQuotaStore, type RedisClient, type SharedQuotaStoreOptions } from "./quota/shared-store.js";
