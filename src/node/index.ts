/**
 * What needs Node: key files and environment variables, a quota that many processes share, a fetch through curl.
 *
 * @module
 */

export { type CurlArguments, type CurlFetchOptions, curlFetch } from "./curl-fetch.js";
export { credentialsFromEnvironment, type EnvironmentOptions } from "./environment.js";
export { type Credentials, credentialsFromFile, type KeyFileOptions, privateKeyFromFile } from "./key-file.js";
export { type Environment, type FindKeyOptions, findPrivateKey } from "./key-folders.js";
export { createSharedQuotaStore, type RedisClient, type SharedQuotaStoreOptions } from "./shared-quota.js";
