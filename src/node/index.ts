/**
 * What needs Node: key files, and a quota that many processes share.
 *
 * @module
 */

export { privateKeyFromFile } from "./key-file.js";
export { createSharedQuotaStore, type RedisClient, type SharedQuotaStoreOptions } from "./shared-quota.js";
