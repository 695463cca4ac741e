/** A quota store in Redis, so that many processes share the budget of one key. */
import type { RateLimiterRedis } from "rate-limiter-flexible";
import { StoreConnectError } from "../errors.js";
import { untilAborted } from "../transport/abort.js";
import { createMemoryQuotaStore, type QuotaStore, type QuotaWindow } from "../transport/quota-store.js";
import { rollingWindowScript } from "./rolling-window.js";

/** What is used of a Redis client: `ioredis`, `iovalkey`, or `redis` (also `@redis/client`) from version 4. */
export interface RedisClient {
  eval: (...script: never[]) => unknown;
}

/** Options of {@link createSharedQuotaStore}. */
export interface SharedQuotaStoreOptions {
  /** A client for Redis 5 or later, or for Valkey. It stays the caller's, who also closes it. */
  redis: RedisClient;
  /**
   * What happens while Redis can't be asked: `"pace-locally"` lets this process go on with its share of the budget;
   * `"refuse"` rejects requests before they are sent, with the code `ERR_QUOTA_STORE`.
   *
   * @default "pace-locally"
   */
  onStoreFailure?: "pace-locally" | "refuse" | undefined;
  /**
   * How many processes share the budget: a whole number from 1. While Redis can't be asked, each keeps to its part of
   * every limit, at least to 1.
   *
   * @default 1, so that each then has the whole budget, less what it has used itself
   */
  processes?: number | undefined;
  /** Milliseconds, more than 0, for an answer of Redis; one that failed is asked again after as long. @default 1_000 */
  timeoutMs?: number | undefined;
  /** What the names of the keys in Redis begin with. @default "storeconnect:quota" */
  keyPrefix?: string | undefined;
  /** Called with the reason each time Redis stops answering; a place to log. */
  onAway?: ((reason: unknown) => void) | undefined;
  /** Milliseconds since 1970. @default Date.now */
  now?: (() => number) | undefined;
}

/**
 * A store for the option `quota.store` of the clients in many processes. Their requests are counted in Redis, and also in
 * this process, so that it keeps to the limits by itself when Redis is away or has lost what it knew. One command a
 * window and request.
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
  if (onStoreFailure !== "pace-locally" && onStoreFailure !== "refuse")
    throw new TypeError('"onStoreFailure" must be "pace-locally" or "refuse"');
  if (!Number.isSafeInteger(processes) || processes < 1)
    throw new TypeError('"processes" must be a whole number from 1');
  if (!(timeoutMs > 0 && timeoutMs < 2 ** 31))
    throw new TypeError('"timeoutMs" must be more than 0 and less than 2,147,483,648 milliseconds');

  const local = createMemoryQuotaStore({ now });
  const shared = createRedisStore(redis, keyPrefix);
  let awayUntil: number | undefined;
  let whyAway: unknown;

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
      whyAway = error;
      // A client queues commands while it has no connection, and sends them when it has one again.
      if (onLateAnswer) asking.then(onLateAnswer).catch(() => {});
      if (isNew) onAway?.(error);
      return undefined;
    }
  }

  return {
    async take(key, windows) {
      const waitMs = await ask(
        () => shared.take(key, windows),
        (late) => (late === 0 ? shared.giveBack(key, windows) : undefined),
      );
      if (waitMs === undefined) {
        if (onStoreFailure === "refuse") throw refusal(whyAway);
        const share = windows.map(({ windowMs, limit }) => ({
          windowMs,
          limit: Math.max(1, Math.floor(limit / processes)),
        }));
        return local.take(key, share);
      }
      if (waitMs > 0) return waitMs;
      const localWaitMs = await local.take(key, windows);
      if (localWaitMs > 0) await ask(() => shared.giveBack(key, windows));
      return localWaitMs;
    },
    async giveBack(key, windows) {
      await local.giveBack(key, windows);
      await ask(() => shared.giveBack(key, windows));
    },
  };
}

/** The reason is told in words: what a client's error holds besides may be a password. */
function refusal(reason: unknown): StoreConnectError {
  const why = reason instanceof Error ? reason.message : "no reason was given";
  return new StoreConnectError(
    "ERR_QUOTA_STORE",
    `The request was not sent: the shared quota store is away (${why}), and "onStoreFailure" is "refuse".`,
  );
}

interface RedisStore extends QuotaStore {
  /** @throws {TypeError} where the package that counts is not installed. */
  loaded: () => Promise<unknown>;
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
  const storeClient = toStoreClient(redis);
  const limiters = new Map<string, RateLimiterRedis>();

  async function limiterOf({ windowMs, limit }: QuotaWindow): Promise<RateLimiterRedis> {
    const { RateLimiterRedis } = await loaded();
    const id = `${windowMs} ${limit}`;
    const limiter =
      limiters.get(id) ??
      new RateLimiterRedis({
        storeClient,
        useRedisPackage: true,
        customIncrTtlLuaScript: rollingWindowScript,
        keyPrefix: `${keyPrefix}:${windowMs}`,
        points: limit,
        duration: windowMs / 1_000,
      });
    limiters.set(id, limiter);
    return limiter;
  }

  async function takeOne(key: string, window: QuotaWindow): Promise<number> {
    const { RateLimiterRes } = await loaded();
    try {
      await (await limiterOf(window)).consume(key);
      return 0;
    } catch (refused) {
      if (refused instanceof RateLimiterRes) return Math.max(1, refused.msBeforeNext);
      throw refused;
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
        const waitMs = await takeOne(key, window);
        if (waitMs === 0) continue;
        await giveBack(key, sorted.slice(0, index));
        return waitMs;
      }
      return 0;
    },
  };
}

/**
 * What the library is given in place of the client: one form of `eval` for both kinds. The client itself it would teach
 * our script under a name of its own (ioredis' `defineCommand`), and so break other limiters on that client.
 */
function toStoreClient(redis: RedisClient): object {
  const run = redis.eval.bind(redis) as (...script: unknown[]) => Promise<unknown>;
  const isIoredis = "defineCommand" in redis;
  return {
    eval: (script: string, { keys, arguments: values }: { keys: string[]; arguments: string[] }) =>
      isIoredis ? run(script, keys.length, ...keys, ...values) : run(script, { keys, arguments: values }),
  };
}
