/** Keeps the requests of a key within its quota: they wait for a slot rather than get a 429. */
import { QuotaStoreError } from "../../errors/index.js";
import { untilAborted } from "../../until-aborted.js";
import { sleep as realSleep } from "../abort.js";
import { monotonicNow } from "../clock.js";
import type { Transport } from "../transport.js";
import { checkQuota, type QuotaOptions } from "./options.js";
import { parseRateLimit } from "./rate-limit.js";
import { createSemaphore } from "./semaphore.js";
import { createServerQuota } from "./server-quota.js";
import { createMemoryQuotaStore } from "./store.js";

/** The options, and what the client adds to them. */
export interface QuotaSettings extends QuotaOptions {
  /** The id of the key whose requests are counted. */
  key: string;
  /** The clock of windows, in milliseconds. @default a monotonic clock */
  now?: (() => number) | undefined;
  sleep?: ((ms: number, signal: AbortSignal | undefined) => Promise<void>) | undefined;
}

/**
 * A transport whose requests wait for a slot in each window of `key`, in the order in which they come. A request that is
 * aborted while it waits rejects with the signal's reason at once, and takes no slot.
 *
 * @throws {TypeError} naming an option that is wrong.
 * @throws {QuotaStoreError} from a call, if the store returns no valid wait.
 */
export function withQuota(send: Transport, settings: QuotaSettings): Transport {
  const { key, concurrency, now = monotonicNow, sleep = realSleep } = settings;
  const { store = createMemoryQuotaStore({ now }) } = settings;
  const windows = checkQuota(settings);
  const inFlightSlots = createSemaphore(concurrency ?? Number.POSITIVE_INFINITY);
  /** One request at a time asks the store, so that requests keep their order. */
  const storeQueue = createSemaphore(1);
  const server = createServerQuota(now);

  async function takeSlot(signal: AbortSignal | undefined): Promise<void> {
    for (;;) {
      const taking = Promise.resolve(store.take(key, windows));
      const waitMs = await untilAborted(taking, signal).catch((error: unknown) => {
        // The store may still hand out a slot, which the aborted request does not need.
        if (signal?.aborted) taking.then((ms) => (ms === 0 ? store.giveBack(key, windows) : undefined)).catch(() => {});
        throw error;
      });
      if (!Number.isFinite(waitMs)) throw toStoreError(waitMs);
      if (waitMs <= 0) return;
      await sleep(waitMs, signal);
    }
  }

  async function waitForSlot(route: string, signal: AbortSignal | undefined): Promise<void> {
    for (;;) {
      const waitMs = server.waitMs(route);
      if (waitMs > 0) {
        await sleep(waitMs, signal);
        continue;
      }
      await storeQueue.acquire(signal);
      try {
        // Requests that were ahead in the queue may have taken the last slots.
        if (server.waitMs(route) > 0) continue;
        if (windows.length > 0) await takeSlot(signal);
        server.sent(route);
        return;
      } finally {
        storeQueue.release();
      }
    }
  }

  return async (request, context) => {
    const { signal } = context;
    const route = `${request.method} ${context.path}`;
    await inFlightSlots.acquire(signal);
    try {
      await waitForSlot(route, signal);
      let response: Response | undefined;
      try {
        response = await send(request, context);
        return response;
      } finally {
        server.ended(route, parseRateLimit(response?.headers.get("X-Rate-Limit") ?? null));
      }
    } finally {
      inFlightSlots.release();
    }
  };
}

/** The error for an invalid wait, after which the store would otherwise be asked again at once, in an endless loop. */
function toStoreError(waitMs: unknown): QuotaStoreError {
  const given = typeof waitMs === "number" || waitMs === undefined || waitMs === null ? String(waitMs) : typeof waitMs;
  const message = `The request was not sent: "take" of "quota.store" must resolve with a finite number of milliseconds, not with ${given}.`;
  return new QuotaStoreError(message);
}
