/**
 * What needs Node: key files, environment variables, and a quota that many processes share.
 *
 * @module
 */

export { credentialsFromEnvironment, type EnvironmentOptions } from "./environment.js";
export { type Credentials, credentialsFromFile, type KeyFileOptions, privateKeyFromFile } from "./key-file.js";
export { type Environment, type FindKeyOptions, findPrivateKey } from "./key-folders.js";
export { createSharedQuotaStore, type RedisClient, type SharedQuotaStoreOptions } from "./shared-quota.js";
