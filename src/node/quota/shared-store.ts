/** A quota store in Redis, so that many processes share the budget of one key. */
import type { RateLimiterRedis } from "rate-limiter-flexible";
import { QuotaStoreError } from "../../errors/index.js";
import { requireCount, requireMs, requireOneOf } from "../../options.js";
import { createMemoryQuotaStore, type QuotaStore, type QuotaWindow } from "../../transport/quota/store.js";
import { callSafely } from "../../transport/safe-call.js";
import { untilAborted } from "../../until-aborted.js";
import { overLimit, rollingWindowScript } from "./rolling-window-script.js";

/** What is used of a Redis client: `ioredis`, `iovalkey`, or `redis` (also `@redis/client`) from version 4. */
export interface RedisClient {
  eval: (...script: never[]) => unknown;
}

/** Options of {@link createSharedQuotaStore}. */
export interface SharedQuotaStoreOptions {
  /** A client for Redis 5 or later, or for Valkey. It stays the caller's, who also closes it. */
  redis: RedisClient;
  /**
   * What happens while Redis does not respond, and for one window after it has lost its count: `"pace-locally"` lets this
   * process go on with its share of the limit, less what it has used itself; `"refuse"` rejects requests with the code
   * `ERR_QUOTA_STORE` while Redis does not respond, and makes them wait for one window after a loss.
   *
   * @default "pace-locally"
   */
  onStoreFailure?: "pace-locally" | "refuse" | undefined;
  /**
   * How many processes share the budget: a whole number from 1. While Redis does not respond, each keeps to `limit /
   * processes`, rounded down, but at least 1. Set it wherever several processes pace locally: without it each of them has
   * the whole limit then, and the reason that `onAway` receives says so.
   *
   * @default 1
   */
  processes?: number | undefined;
  /** Milliseconds, more than 0, for an answer of Redis; one that failed is asked again after as long. @default 1_000 */
  timeoutMs?: number | undefined;
  /** What the names of the keys in Redis begin with. @default "storeconnect:quota" */
  keyPrefix?: string | undefined;
  /**
   * Called with the reason each time Redis stops responding or has lost its count; a place to log. The reason has the name
   * and the message of the client's error and nothing else, since the client's error may hold a password. Errors that
   * `onAway` throws or rejects with are ignored.
   */
  onAway?: ((reason: Error) => unknown) | undefined;
  /** Milliseconds since 1970. @default Date.now */
  now?: (() => number) | undefined;
}

/**
 * A store for the option `quota.store` of the clients in many processes. Their requests are counted in Redis, and also in
 * this process, so that it keeps to the limits by itself when Redis is away. One command a window and request.
 *
 * While Redis responds and keeps its data, all processes together never exceed a limit. When it fails, the requests in
 * any window are at most:
 *
 * | what happens | `"refuse"` | `"pace-locally"` |
 * |---|---|---|
 * | Redis does not respond, to all processes or to some | limit | limit x (2 - 1 / `processes`) |
 * | Redis loses its count, and the first to ask is a process that it responded to in the last window | limit | limit x (2 - 1 / `processes`) |
 * | Redis loses its count, and the first to ask are other processes, such as new ones | 2 x limit | 3 x limit |
 *
 * A process can't know what the others have used, therefore pacing locally can't promise more: where one process took the
 * whole limit, the others still take their shares (where the limit is less than `processes`, 1 each). With `processes`
 * left out the factor is the number of processes, plus one for what Redis hands out afterwards.
 *
 * Let Redis keep its data: with `appendonly yes` (AOF) a restart loses at most about the last second. A Redis that comes
 * back with an old snapshot is noticed as long as it has counted less since than it has lost.
 *
 * Needs the package `rate-limiter-flexible`.
 *
 * @throws {TypeError} naming an option that is wrong.
 * @example
 * const store = createSharedQuotaStore({ redis: new Redis(process.env.REDIS_URL), processes: 4 });
 * const connect = createConnectClient({ keyId, issuerId, privateKey, quota: { hourly: 3_000, store } });
 */
export function createSharedQuotaStore(options: SharedQuotaStoreOptions): QuotaStore {
  const { redis, onStoreFailure = "pace-locally", processes = 1, timeoutMs = 1_000, onAway, now = Date.now } = options;
  const { keyPrefix = "storeconnect:quota" } = options;
  if (typeof redis?.eval !== "function") throw new TypeError('"redis" must be a Redis client: it has no method "eval"');
  requireOneOf("onStoreFailure", onStoreFailure, ["pace-locally", "refuse"]);
  requireCount("processes", processes);
  requireMs("timeoutMs", timeoutMs);

  const local = createMemoryQuotaStore({ now });
  const shared = createRedisStore(redis, keyPrefix);
  const hasWholeLimit = onStoreFailure === "pace-locally" && options.processes === undefined;
  let awayUntil: number | undefined;
  let whyAway = "no reason was given";
  let isCountLost = false;

  function report(name: string, message: string): void {
    const warning = '; "processes" is not set: every process of this key now has the whole limit to itself';
    const reason = new Error(hasWholeLimit ? message + warning : message);
    reason.name = name;
    callSafely(onAway, [reason], undefined);
  }

  /** What Redis answers, or undefined while it is away. */
  async function ask<T>(question: () => Promise<T>, onLateAnswer?: (answer: T) => unknown): Promise<T | undefined> {
    if (awayUntil !== undefined && now() < awayUntil) return undefined;
    await shared.loaded();
    const asking = question();
    try {
      const answer = await untilAborted(asking, AbortSignal.timeout(timeoutMs));
      awayUntil = undefined;
      return answer;
    } catch (error) {
      const isNew = awayUntil === undefined;
      awayUntil = now() + timeoutMs;
      whyAway = (error instanceof Error && error.message) || "no reason was given";
      // A client queues commands while it has no connection, and sends them when it has one again.
      if (onLateAnswer) asking.then(onLateAnswer).catch(() => {});
      if (isNew) report(error instanceof Error ? error.name : "Error", whyAway);
      return undefined;
    }
  }

  /** Takes a place of this process's share, which Redis hears of with the next question. */
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
      const answer = await ask(
        () => shared.take(key, windows),
        ({ waitMs }) => (waitMs === 0 ? shared.giveBack(key, windows) : undefined),
      );
      if (answer === undefined) {
        if (onStoreFailure === "refuse") throw refusal(whyAway);
        return takeOfShare(key, windows);
      }
      if (answer.isCountLost) {
        if (!isCountLost) report("Error", "Redis has lost its count of requests, and counts anew after one window");
        isCountLost = true;
        if (onStoreFailure === "refuse") return answer.waitMs;
        return Math.min(answer.waitMs, await takeOfShare(key, windows));
      }
      if (answer.waitMs > 0) return answer.waitMs;
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

/** The reason is told in words: what a client's error holds besides may be a password. */
function refusal(why: string): QuotaStoreError {
  return new QuotaStoreError(
    `The request was not sent: the shared quota store is away (${why}), and "onStoreFailure" is "refuse".`,
  );
}

/** How Redis responds to the wish for a place. */
interface TakeResult {
  /** 0 where the place was taken. */
  waitMs: number;
  /** Redis hands out no place, since it has lost its count less than a window ago. */
  isCountLost: boolean;
}

interface RedisStore {
  /** @throws {TypeError} where the package that counts is not installed. */
  loaded: () => Promise<unknown>;
  /** Takes a place in each window or in none. */
  take: (key: string, windows: readonly QuotaWindow[]) => Promise<TakeResult>;
  giveBack: (key: string, windows: readonly QuotaWindow[]) => Promise<void>;
  /** Remembers a place that was taken without Redis; the next question for the window reports it. */
  addUnreported: (key: string, window: QuotaWindow) => void;
  /** Forgets one such place; false where there is none. */
  dropUnreported: (key: string, window: QuotaWindow) => boolean;
}

/** rate-limiter-flexible over `redis`: one limiter a window. */
function createRedisStore(redis: RedisClient, keyPrefix: string): RedisStore {
  let library: Promise<typeof import("rate-limiter-flexible")> | undefined;
  const loaded = (): Promise<typeof import("rate-limiter-flexible")> => {
    library ??= import("rate-limiter-flexible").catch((cause: unknown) => {
      throw new TypeError(
        'createSharedQuotaStore needs a package that is not there: run "npm install rate-limiter-flexible"',
        { cause },
      );
    });
    return library;
  };
  const counts = new Map<string, KnownCount>();
  const countOf = (name: string): KnownCount => {
    const found = counts.get(name) ?? { generation: "", places: 0, until: 0, unreported: 0 };
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
    } catch (refused) {
      if (!(refused instanceof RateLimiterRes)) throw refused;
      return {
        waitMs: Math.max(1, refused.msBeforeNext),
        isCountLost: refused.consumedPoints === window.limit + overLimit.countWasLost,
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
      // The short window first: it refuses more often, and then nothing has to be given back.
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
      // Within a window there are no more than the share, however long Redis is away.
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

/** What this process knows of one count in Redis: what Redis sent last, see {@link rollingWindowScript}. */
interface KnownCount {
  generation: string;
  places: number;
  until: number;
  /** Places that were taken while Redis was away. */
  unreported: number;
}

/**
 * What the library is given in place of the client: one form of `eval` for both kinds. The client itself it would teach
 * our script under a name of its own (ioredis' `defineCommand`), and so break other limiters on that client. It adds
 * what the process knows of the count to the arguments, and remembers what Redis returns.
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
      const { generation, places, until } = count;
      const values = [...given, generation, String(places), String(until), crypto.randomUUID(), String(reported)];
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

/** Answers may overtake one another: the larger number of places is the newer one. */
function remember(count: KnownCount, result: unknown): void {
  const [, , generation, places, until] = result as [unknown, unknown, string, unknown, unknown];
  if (generation === count.generation && Number(places) < count.places) return;
  Object.assign(count, { generation: String(generation), places: Number(places), until: Number(until) });
}
