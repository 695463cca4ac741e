/**
 * One of several processes that share a budget while Redis fails. Its parent sends orders over IPC: to create a store, or to
 * make a number of attempts to take a slot. Each slot taken is one request to the parent's server.
 */
import { Redis } from "ioredis";
import { createSharedQuotaStore, type SharedQuotaStoreOptions } from "../../src/node/quota/shared-store.js";
import type { QuotaStore } from "../../src/transport/quota/store.js";

export type Order =
  | { open: Omit<SharedQuotaStoreOptions, "redis" | "onAway" | "now"> }
  | { attempts: number; limit: number };

export interface Report {
  sent: number;
  waiting: number;
  rejected: number;
}

const [redisPort, serverUrl] = process.argv.slice(2) as [string, string];
const redis = new Redis({
  port: Number(redisPort),
  host: "127.0.0.1",
  retryStrategy: () => 20,
  maxRetriesPerRequest: null,
});
redis.on("error", () => {});
const timeoutMs = 1_000;
let store: QuotaStore | undefined;
let at = Date.now();

async function attempt(report: Report, limit: number): Promise<void> {
  try {
    const waitMs = await store!.take("one-key", [{ windowMs: 3_600_000, limit }]);
    if (waitMs > 0) report.waiting += 1;
    else {
      await (await fetch(serverUrl)).text();
      report.sent += 1;
    }
  } catch (error) {
    if ((error as { code?: unknown }).code !== "ERR_QUOTA_STORE") throw error;
    report.rejected += 1;
  }
}

async function carryOut(order: Order): Promise<Report> {
  const report: Report = { sent: 0, waiting: 0, rejected: 0 };
  if ("open" in order) {
    await redis.ping();
    store = createSharedQuotaStore({ redis, timeoutMs, ...order.open, now: () => at });
    return report;
  }
  // Past the timeout a store asks Redis again.
  at += timeoutMs;
  for (let done = 0; done < order.attempts; done++) await attempt(report, order.limit);
  return report;
}

process.on("message", (order: Order) => void carryOut(order).then((report) => process.send!(report)));
process.on("disconnect", () => process.exit());
