/**
 * One of several processes that share a budget. Tries the given number of requests, gives up those that have to wait, and
 * prints how many were sent and how many would have waited.
 */
import { Redis } from "ioredis";
import { createSharedQuotaStore } from "../../src/node/quota/shared-store.js";
import { withQuota } from "../../src/transport/quota/quota.js";

const [redisUrl, keyPrefix, serverUrl, hourly, requests] = process.argv.slice(2) as [
  string,
  string,
  string,
  string,
  string,
];
const redis = new Redis(redisUrl);
const mustWait = new Error("must wait");
const send = withQuota(({ url }) => fetch(url), {
  key: "one-key",
  hourly: Number(hourly),
  concurrency: 4,
  store: createSharedQuotaStore({ redis, keyPrefix, onStoreFailure: "refuse", timeoutMs: 20_000 }),
  sleep: () => Promise.reject(mustWait),
});

let sent = 0;
let waiting = 0;
const one = async (): Promise<void> => {
  try {
    await (await send(new Request(serverUrl), { path: "/" })).text();
    sent += 1;
  } catch (error) {
    if (error !== mustWait) throw error;
    waiting += 1;
  }
};
await Promise.all(Array.from({ length: Number(requests) }, one));
console.log(JSON.stringify({ sent, waiting }));
redis.disconnect();
