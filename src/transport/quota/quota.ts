/** Keeps the requests of a key within its budget, by waiting rather than by being refused. */
import { QuotaStoreError } from "../../errors/index.js";
import { requireCount } from "../../options.js";
import { untilAborted } from "../../until-aborted.js";
import { sleep as realSleep } from "../abort.js";
import { monotonicNow } from "../clock.js";
import type { Transport } from "../transport.js";
import { parseRateLimit } from "./rate-limit.js";
import { createGate } from "./semaphore.js";
import { createServerBudget } from "./server-budget.js";
import { createMemoryQuotaStore, type QuotaStore, type QuotaWindow } from "./store.js";

/**
 * How requests are paced. Each attempt counts. With `{}` nothing is counted, and what the server says in `X-Rate-Limit`
 * alone makes requests wait: where it says that none remain, one goes out from time to time to hear whether that is over.
 */
export interface QuotaOptions {
  /** Requests in any 60 minutes: a whole number from 1. Apple allows a key 3,600 or so. @default no limit but the server's */
  hourly?: number | undefined;
  /** Requests in any 60 seconds: a whole number from 1. @default no limit but the server's */
  minute?: number | undefined;
  /** Requests of this client that wait for their answer at one time: a whole number from 1. @default no limit */
  concurrency?: number | undefined;
  /**
   * Where `hourly` and `minute` are counted. Clients with the same store share the budget of one key; for several
   * processes see `createSharedQuotaStore` in `storeconnect/node`. @default in memory, the client's own
   */
  store?: QuotaStore | undefined;
}

/** The options, and what the client adds to them. */
export interface QuotaSettings extends QuotaOptions {
  /** Whose requests are counted: the key's id. */
  key: string;
  now?: () => number;
  sleep?: (ms: number, signal: AbortSignal | undefined) => Promise<void>;
}

/**
 * A transport whose requests wait for a place in the budget of `key`, in the order in which they come. One that is
 * aborted while it waits rejects with the signal's reason at once and takes no place.
 *
 * @throws {TypeError} naming an option that is wrong.
 * @throws {QuotaStoreError} from a call, where the store says no time to wait.
 */
export function withQuota(send: Transport, settings: QuotaSettings): Transport {
  const { key, hourly, minute, concurrency, now = monotonicNow, sleep = realSleep } = settings;
  const { store = createMemoryQuotaStore({ now }) } = settings;
  const windows: QuotaWindow[] = [];
  for (const [option, limit, windowMs] of [
    ["hourly", hourly, 3_600_000],
    ["minute", minute, 60_000],
  ] as const) {
    if (limit !== undefined) windows.push({ windowMs, limit: requireCount(`quota.${option}`, limit) });
  }
  const seats = createGate(
    concurrency === undefined ? Number.POSITIVE_INFINITY : requireCount("quota.concurrency", concurrency),
  );
  if (typeof store.take !== "function" || typeof store.giveBack !== "function")
    throw new TypeError('"quota.store" must have the methods "take" and "giveBack"');
  /** One asks the store at a time, so that who came first goes first. */
  const turn = createGate(1);
  const server = createServerBudget(now);

  async function takePlace(signal: AbortSignal | undefined): Promise<void> {
    for (;;) {
      const taking = Promise.resolve(store.take(key, windows));
      const waitMs = await untilAborted(taking, signal).catch((error: unknown) => {
        // The place that may still come is of no use to anybody.
        if (signal?.aborted) taking.then((ms) => (ms === 0 ? store.giveBack(key, windows) : undefined)).catch(() => {});
        throw error;
      });
      if (!Number.isFinite(waitMs)) throw toStoreError(waitMs);
      if (waitMs <= 0) return;
      await sleep(waitMs, signal);
    }
  }

  async function waitForPlace(route: string, signal: AbortSignal | undefined): Promise<void> {
    for (;;) {
      const waitMs = server.waitMs(route);
      if (waitMs > 0) {
        await sleep(waitMs, signal);
        continue;
      }
      await turn.enter(signal);
      try {
        // Those before us may have used up what was left.
        if (server.waitMs(route) > 0) continue;
        if (windows.length > 0) await takePlace(signal);
        server.sent(route);
        return;
      } finally {
        turn.leave();
      }
    }
  }

  return async (request, context) => {
    const { signal } = context;
    const route = `${request.method} ${context.path}`;
    await seats.enter(signal);
    try {
      await waitForPlace(route, signal);
      let response: Response | undefined;
      try {
        response = await send(request, context);
        return response;
      } finally {
        server.ended(route, parseRateLimit(response?.headers.get("X-Rate-Limit") ?? null));
      }
    } finally {
      seats.leave();
    }
  };
}

/** A store that does not say how long to wait would be asked again at once, without end. */
function toStoreError(waitMs: unknown): QuotaStoreError {
  const given = typeof waitMs === "number" || waitMs === undefined || waitMs === null ? String(waitMs) : typeof waitMs;
  const message = `The request was not sent: "take" of "quota.store" must resolve with a finite number of milliseconds, not with ${given}.`;
  return new QuotaStoreError(message);
}
