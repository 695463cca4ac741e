/**
 * What needs Node: key files, requests through curl, a budget shared by processes.
 *
 * @module
 */
export { type CurlArguments, type CurlFetchOptions, curlFetch } from "./curl-fetch.js";
export { privateKeyFromFile } from "./key-file.js";
export { createSharedQuotaStore, type RedisClient, type SharedQuotaStoreOptions } from "./shared-quota.js";
