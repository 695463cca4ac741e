/** A quota store in Redis, which shares the budget of a key between many processes. */
import type { RateLimiterRedis } from "rate-limiter-flexible";
import { QuotaStoreError } from "../../errors/index.js";
import { requireCount, requireFunction, requireMs, requireOneOf, requireStrings } from "../../options.js";
import { monotonicNow } from "../../transport/clock.js";
import { createMemoryQuotaStore, type QuotaStore, type QuotaWindow } from "../../transport/quota/store.js";
import { callSafely } from "../../transport/safe-call.js";
import { untilAborted } from "../../until-aborted.js";
import { overLimit, rollingWindowScript } from "./rolling-window-script.js";

export type { QuotaStore, QuotaWindow } from "../../transport/quota/store.js";

/** A Redis client: `ioredis`, `iovalkey`, or `redis` (also `@redis/client`) from version 4. Only `eval` is used. */
export interface RedisClient {
  eval: (...script: never[]) => unknown;
}

/** Options of {@link createSharedQuotaStore}. */
export interface SharedQuotaStoreOptions {
  /** A client for Redis 5 or later, or for Valkey. The caller closes it. */
  redis: RedisClient;
  /**
   * The behaviour while Redis does not respond, and for one window after it has lost its count. With `"pace-locally"` this
   * process continues with its share of the limit, less what it has already used. With `"refuse"` requests fail with the
   * code `ERR_QUOTA_STORE` while Redis does not respond, and wait for one window after a loss.
   *
   * @default "pace-locally"
   */
  onStoreFailure?: "pace-locally" | "refuse" | undefined;
  /**
   * The number of processes that share the budget: a whole number from 1. While Redis does not respond, each of them keeps
   * to `limit / processes`, rounded down, but at least 1. Set it if several processes pace locally: otherwise each of them
   * uses the whole limit, and the reason that `onAway` receives warns of it.
   *
   * @default 1
   */
  processes?: number | undefined;
  /**
   * The time limit of a Redis command in milliseconds, more than 0. After a failure Redis is asked again once this time has
   * passed.
   *
   * @default 1_000
   */
  timeoutMs?: number | undefined;
  /**
   * The prefix of the keys in Redis.
   *
   * @default "storeconnect:quota"
   */
  keyPrefix?: string | undefined;
  /**
   * Called with the reason each time Redis stops responding or has lost its count; use it for logging. The reason has only
   * the name and the message of the client's error, which may itself contain a password. Errors that `onAway` throws or
   * rejects with are ignored.
   */
  onAway?: ((reason: Error) => unknown) | undefined;
  /**
   * The time in milliseconds of any clock that never goes back.
   *
   * @default performance.now, so that setting the system clock does no harm
   */
  now?: (() => number) | undefined;
}

/**
 * A store for the option `quota.store` of the clients in many processes. Requests are counted in Redis, and also in this
 * process, which keeps to the limits by itself while Redis is away. It costs one Redis command per window and request.
 *
 * While Redis responds and keeps its data, all processes together never exceed a limit. When it fails, the requests in
 * any window are at most:
 *
 * | what happens | `"refuse"` | `"pace-locally"` |
 * |---|---|---|
 * | Redis does not respond, to all processes or to some | limit | limit x (2 - 1 / `processes`) |
 * | Redis loses its count, and the first process to ask has had a response in the last window | limit | limit x (2 - 1 / `processes`) |
 * | Redis loses its count, and other processes ask first, such as new ones | 2 x limit | 3 x limit |
 *
 * Local pacing can't promise more, since a process does not know what the others have used: if one process took the whole
 * limit, the others still take their shares (1 each if the limit is less than `processes`). Without `processes` the factor
 * is the number of processes, plus one for what Redis grants afterwards.
 *
 * Make Redis persist its data: with `appendonly yes` (AOF) a restart loses about one second at most. An old snapshot is
 * noticed as long as Redis has counted less since the restart than it lost.
 *
 * Needs the package `rate-limiter-flexible`.
 *
 * @throws {TypeError} naming the option that is wrong.
 * @example
 * const store = createSharedQuotaStore({ redis: new Redis(process.env.REDIS_URL), processes: 4 });
 * const connect = createConnectClient({ keyId, issuerId, privateKey, quota: { hourly: 3_000, store } });
 */
export function createSharedQuotaStore(options: SharedQuotaStoreOptions): QuotaStore {
  const {
    redis,
    onStoreFailure = "pace-locally",
    processes = 1,
    timeoutMs = 1_000,
    onAway,
    now = monotonicNow,
  } = options;
  const { keyPrefix = "storeconnect:quota" } = options;
  if (typeof redis?.eval !== "function") throw new TypeError('"redis" must be a Redis client with the method "eval"');
  requireOneOf("onStoreFailure", onStoreFailure, ["pace-locally", "refuse"]);
  requireCount("processes", processes);
  requireMs("timeoutMs", timeoutMs);
  requireStrings({ keyPrefix });
  if (onAway !== undefined) requireFunction("onAway", onAway);
  requireFunction("now", now);

  const local = createMemoryQuotaStore({ now });
  const shared = createRedisStore(redis, keyPrefix);
  const hasWholeLimit = onStoreFailure === "pace-locally" && options.processes === undefined;
  let awayUntil: number | undefined;
  let whyAway = "no reason was given";
  let isCountLost = false;

  function report(name: string, message: string): void {
    const warning = '; "processes" is not set: each process of this key now uses the whole limit';
    const reason = new Error(hasWholeLimit ? message + warning : message);
    reason.name = name;
    callSafely(onAway, [reason], undefined);
  }

  /** The response of Redis, or undefined while Redis is away. */
  async function ask<T>(command: () => Promise<T>, onLateResponse?: (response: T) => unknown): Promise<T | undefined> {
    if (awayUntil !== undefined && now() < awayUntil) return undefined;
    await shared.loaded();
    const pending = command();
    try {
      const response = await untilAborted(pending, AbortSignal.timeout(timeoutMs));
      awayUntil = undefined;
      return response;
    } catch (error) {
      const isNew = awayUntil === undefined;
      awayUntil = now() + timeoutMs;
      whyAway = (error instanceof Error && error.message) || "no reason was given";
      // A client queues commands while it is disconnected, and sends them once it is connected again.
      if (onLateResponse) pending.then(onLateResponse).catch(() => {});
      if (isNew) report(error instanceof Error ? error.name : "Error", whyAway);
      return undefined;
    }
  }

  /** Takes a slot of this process's share. The next command reports it to Redis. */
  async function takeOfShare(key: string, windows: readonly QuotaWindow[]): Promise<number> {
    const share = windows.map(({ windowMs, limit }) => ({
      windowMs,
      limit: Math.max(1, Math.floor(limit / processes)),
    }));
    const waitMs = await local.take(key, share);
    if (waitMs === 0) for (const window of share) shared.addUnreported(key, window);
    return waitMs;
  }

  return {
    async take(key, windows) {
      const result = await ask(
        () => shared.take(key, windows),
        ({ waitMs }) => (waitMs === 0 ? shared.giveBack(key, windows) : undefined),
      );
      if (result === undefined) {
        if (onStoreFailure === "refuse") throw storeAwayError(whyAway);
        return takeOfShare(key, windows);
      }
      if (result.isCountLost) {
        if (!isCountLost)
          report("Error", "Redis has lost its count of requests, and starts a new count after one window");
        isCountLost = true;
        if (onStoreFailure === "refuse") return result.waitMs;
        return Math.min(result.waitMs, await takeOfShare(key, windows));
      }
      if (result.waitMs > 0) return result.waitMs;
      isCountLost = false;
      const localWaitMs = await local.take(key, windows);
      if (localWaitMs > 0) await ask(() => shared.giveBack(key, windows));
      return localWaitMs;
    },
    async giveBack(key, windows) {
      await local.giveBack(key, windows);
      const inRedis = windows.filter((window) => !shared.dropUnreported(key, window));
      if (inRedis.length > 0) await ask(() => shared.giveBack(key, inRedis));
    },
  };
}

/** Takes the message of the client's error only, since its other properties may contain a password. */
function storeAwayError(why: string): QuotaStoreError {
  return new QuotaStoreError(
    `The request was not sent: the shared quota store is away (${why}), and "onStoreFailure" is "refuse".`,
  );
}

/** The result of asking Redis for a slot. */
interface TakeResult {
  /** 0 if the slot was taken. */
  waitMs: number;
  /** Whether Redis grants no slots because it has lost its count less than a window ago. */
  isCountLost: boolean;
}

interface RedisStore {
  /** @throws {TypeError} if rate-limiter-flexible is not installed. */
  loaded: () => Promise<unknown>;
  /** Takes a slot in each window or in none. */
  take: (key: string, windows: readonly QuotaWindow[]) => Promise<TakeResult>;
  giveBack: (key: string, windows: readonly QuotaWindow[]) => Promise<void>;
  /** Remembers a slot that was taken without Redis; the next command for the window reports it. */
  addUnreported: (key: string, window: QuotaWindow) => void;
  /** Forgets one such slot. Returns false if there is none. */
  dropUnreported: (key: string, window: QuotaWindow) => boolean;
}

/** rate-limiter-flexible over `redis`, with one limiter per window. */
function createRedisStore(redis: RedisClient, keyPrefix: string): RedisStore {
  let library: Promise<typeof import("rate-limiter-flexible")> | undefined;
  const loaded = (): Promise<typeof import("rate-limiter-flexible")> => {
    library ??= import("rate-limiter-flexible").catch((cause: unknown) => {
      throw new TypeError(
        'createSharedQuotaStore needs the package rate-limiter-flexible: run "npm install rate-limiter-flexible"',
        { cause },
      );
    });
    return library;
  };
  const counts = new Map<string, KnownCount>();
  const countOf = (name: string): KnownCount => {
    const found = counts.get(name) ?? { generation: "", slots: 0, until: 0, unreported: 0 };
    counts.set(name, found);
    return found;
  };
  const prefixOf = ({ windowMs }: QuotaWindow): string => `${keyPrefix}:${windowMs}`;
  const storeClient = toStoreClient(redis, countOf);
  const limiters = new Map<string, RateLimiterRedis>();

  async function limiterOf(window: QuotaWindow): Promise<RateLimiterRedis> {
    const { RateLimiterRedis } = await loaded();
    const { windowMs, limit } = window;
    const id = `${windowMs} ${limit}`;
    const limiter =
      limiters.get(id) ??
      new RateLimiterRedis({
        storeClient,
        useRedisPackage: true,
        customIncrTtlLuaScript: rollingWindowScript,
        keyPrefix: prefixOf(window),
        points: limit,
        duration: windowMs / 1_000,
      });
    limiters.set(id, limiter);
    return limiter;
  }

  async function takeOne(key: string, window: QuotaWindow): Promise<TakeResult> {
    const { RateLimiterRes } = await loaded();
    try {
      await (await limiterOf(window)).consume(key);
      return { waitMs: 0, isCountLost: false };
    } catch (rejection) {
      if (!(rejection instanceof RateLimiterRes)) throw rejection;
      return {
        waitMs: Math.max(1, rejection.msBeforeNext),
        isCountLost: rejection.consumedPoints === window.limit + overLimit.countWasLost,
      };
    }
  }

  async function giveBack(key: string, windows: readonly QuotaWindow[]): Promise<void> {
    await Promise.all(windows.map(async (window) => (await limiterOf(window)).reward(key)));
  }

  return {
    loaded,
    giveBack,
    async take(key, windows) {
      // The shortest window first: it is full more often, and then there is nothing to give back.
      const sorted = windows.toSorted((one, other) => one.windowMs - other.windowMs);
      for (const [index, window] of sorted.entries()) {
        const result = await takeOne(key, window);
        if (result.waitMs === 0) continue;
        await giveBack(key, sorted.slice(0, index));
        return result;
      }
      return { waitMs: 0, isCountLost: false };
    },
    addUnreported(key, window) {
      const count = countOf(`${prefixOf(window)}:${key}`);
      // A window never has more than this process's share, however long Redis is away.
      count.unreported = Math.min(count.unreported + 1, window.limit);
    },
    dropUnreported(key, window) {
      const count = countOf(`${prefixOf(window)}:${key}`);
      if (count.unreported === 0) return false;
      count.unreported -= 1;
      return true;
    },
  };
}

/** The last known state of one count in Redis, see {@link rollingWindowScript}. */
interface KnownCount {
  generation: string;
  slots: number;
  until: number;
  /** Slots that were taken while Redis was away. */
  unreported: number;
}

/**
 * Wraps the client for the library, with one form of `eval` for all clients. With the client itself, the library would
 * define our script under a name of its own (`defineCommand` of ioredis), which breaks other limiters on that client. The
 * wrapper adds the known state of the count to the arguments, and remembers the state that Redis returns.
 */
function toStoreClient(redis: RedisClient, countOf: (name: string) => KnownCount): object {
  const run = redis.eval.bind(redis) as (...script: unknown[]) => Promise<unknown>;
  const isIoredis = "defineCommand" in redis;
  return {
    async eval(script: string, { keys, arguments: given }: { keys: [string]; arguments: string[] }): Promise<unknown> {
      const count = countOf(keys[0]);
      const isTaking = Number(given[0]) > 0;
      const reported = isTaking ? count.unreported : 0;
      count.unreported -= reported;
      const { generation, slots, until } = count;
      const values = [...given, generation, String(slots), String(until), crypto.randomUUID(), String(reported)];
      try {
        const result = await (isIoredis
          ? run(script, 1, keys[0], ...values)
          : run(script, { keys, arguments: values }));
        if (isTaking) remember(count, result);
        return result;
      } catch (error) {
        count.unreported += reported;
        throw error;
      }
    },
  };
}

/** Responses may arrive out of order: the larger number of slots is the newer one. */
function remember(count: KnownCount, result: unknown): void {
  const [, , generation, slots, until] = result as [unknown, unknown, string, unknown, unknown];
  if (generation === count.generation && Number(slots) < count.slots) return;
  Object.assign(count, { generation: String(generation), slots: Number(slots), until: Number(until) });
}
