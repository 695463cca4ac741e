/** The quota options: which windows the requests of a key are paced by. */
import { requireCount } from "../../options.js";
import type { QuotaStore, QuotaWindow } from "./store.js";

/**
 * How requests are paced. Each attempt counts as a request. With `{}` nothing is counted, and requests wait only for what
 * the server reports in `X-Rate-Limit`: while no requests remain, one is sent from time to time as a probe.
 */
export interface QuotaOptions {
  /** Requests in any 60 minutes: a whole number from 1. Apple allows a key about 3,600. @default the server's limit only */
  hourly?: number | undefined;
  /** Requests in any 60 seconds: a whole number from 1. @default the server's limit only */
  minute?: number | undefined;
  /** Requests of this client in flight at a time: a whole number from 1. @default no limit */
  concurrency?: number | undefined;
  /**
   * The store that counts `hourly` and `minute`. Clients with the same store share the quota of a key; for several
   * processes see `createSharedQuotaStore` in `storeconnect/node`. @default a store in memory for this client alone
   */
  store?: QuotaStore | undefined;
}

/** The windows that `options` name. @throws {TypeError} naming an option that is wrong. */
export function checkQuota({ hourly, minute, concurrency, store }: QuotaOptions): readonly QuotaWindow[] {
  const windows: QuotaWindow[] = [];
  if (hourly !== undefined) windows.push({ windowMs: 3_600_000, limit: requireCount("quota.hourly", hourly) });
  if (minute !== undefined) windows.push({ windowMs: 60_000, limit: requireCount("quota.minute", minute) });
  if (concurrency !== undefined) requireCount("quota.concurrency", concurrency);
  if (store !== undefined && (typeof store.take !== "function" || typeof store.giveBack !== "function"))
    throw new TypeError('"quota.store" must have the methods "take" and "giveBack"');
  return windows;
}
