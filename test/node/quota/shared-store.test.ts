import { execFile } from "node:child_process";
import { randomUUID } from "node:crypto";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { setImmediate as afterPromises, setTimeout as rest } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import { inspect, promisify } from "node:util";
import { createClient } from "@redis/client";
import { Redis } from "ioredis";
import { RateLimiterRedis } from "rate-limiter-flexible";
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from "vitest";
import { StoreConnectError } from "../../../src/errors/index.js";
import { createSharedQuotaStore, type RedisClient } from "../../../src/node/quota/shared-store.js";
import type { QuotaStore, QuotaWindow } from "../../../src/transport/quota/store.js";
import { createRedisServer, hasRedisServer } from "../../helpers/redis-server.js";

const redisUrl = process.env["REDIS_URL"];
if (!redisUrl) console.warn("skipped where a Redis is needed: REDIS_URL is not set");
if (!hasRedisServer) console.warn("skipped where a Redis goes away: this machine has no redis-server");

const seconds = (length: number, limit: number): QuotaWindow => ({ windowMs: length * 1_000, limit });
const hour = (limit: number): QuotaWindow => seconds(3_600, limit);

/** Takes until there is nothing left; how many that were. */
async function drain(store: QuotaStore, windows: readonly QuotaWindow[], key = "key"): Promise<number> {
  for (let taken = 0; ; taken++) if ((await store.take(key, windows)) > 0) return taken;
}

describe.skipIf(!redisUrl).each(["ioredis", "node-redis"])("createSharedQuotaStore over %s", (kind) => {
  let redis: RedisClient;
  let close: () => unknown;
  let keyPrefix: string;
  /** Each as in a process of its own: they share nothing but Redis. */
  const createStore = (): QuotaStore =>
    createSharedQuotaStore({ redis, keyPrefix, onStoreFailure: "refuse", timeoutMs: 20_000 });

  beforeAll(async () => {
    if (kind === "ioredis") {
      const client = new Redis(redisUrl!);
      redis = client;
      close = () => client.disconnect();
    } else {
      const client = createClient({ url: redisUrl! });
      redis = client;
      close = () => client.destroy();
      await client.connect();
    }
  });
  afterAll(() => close());
  beforeEach(() => {
    keyPrefix = `storeconnect-test:${randomUUID()}`;
  });

  it("gives out each place once, whichever store is asked", async () => {
    const stores = [createStore(), createStore(), createStore()];
    const waits = await Promise.all(Array.from({ length: 30 }, (_, at) => stores[at % 3]!.take("key", [hour(10)])));
    expect(waits.filter((waitMs) => waitMs === 0)).toHaveLength(10);
    for (const waitMs of waits.filter((wait) => wait > 0)) {
      expect(waitMs).toBeGreaterThan(3_500_000);
      expect(waitMs).toBeLessThanOrEqual(3_660_000);
    }
  });

  it("takes a place in every window or in none", async () => {
    const [one, other] = [createStore(), createStore()];
    expect(await drain(one, [hour(3), seconds(60, 10)])).toBe(3);
    expect(await drain(other, [hour(3), seconds(60, 10)])).toBe(0);
    // The minute has only the three counted, although it was asked first each time.
    expect(await drain(other, [seconds(60, 10)])).toBe(7);
  });

  it("takes places back", async () => {
    const [one, other] = [createStore(), createStore()];
    const windows = [hour(1), seconds(60, 1)];
    expect(await drain(one, windows)).toBe(1);
    await one.giveBack("key", windows);
    await one.giveBack("key", windows);
    expect(await drain(other, windows)).toBe(1);
  });

  it("counts each key for itself", async () => {
    const store = createStore();
    expect(await drain(store, [hour(2)], "one")).toBe(2);
    expect(await drain(store, [hour(2)], "other")).toBe(2);
  });

  it("rolls: no stretch as long as the window has more places than the limit", async () => {
    const window = seconds(1, 10);
    const [one, other] = [createStore(), createStore()];
    const taken: { earliest: number; latest: number }[] = [];
    // The first six late in a window that would not roll; then as many as there are.
    const begin = Date.now();
    while (Date.now() < begin + 2_600) {
      const earliest = Date.now();
      const store = taken.length % 2 ? one : other;
      const waitMs = await store.take("key", [window]);
      if (waitMs === 0) taken.push({ earliest, latest: Date.now() });
      await rest(waitMs === 0 ? 90 : Math.min(waitMs, 50));
      if (taken.length === 1) await rest(600);
    }
    expect(taken.length).toBeGreaterThan(12);
    for (const first of taken) {
      const surelyWithin = taken.filter(
        ({ earliest, latest }) => earliest >= first.earliest && latest < first.earliest + window.windowMs,
      );
      expect(surelyWithin.length).toBeLessThanOrEqual(window.limit);
    }
  });

  it("leaves no key behind when its window has passed", async () => {
    const client = new Redis(redisUrl!);
    await createStore().take("key", [seconds(60, 5), hour(5)]);
    const keys = [`${keyPrefix}:60000:key`, `${keyPrefix}:3600000:key`];
    const lifetimes = await Promise.all(keys.map((key) => client.pttl(key)));
    client.disconnect();
    expect(lifetimes[0]).toBeGreaterThan(55_000);
    expect(lifetimes[0]).toBeLessThanOrEqual(61_000);
    expect(lifetimes[1]).toBeGreaterThan(3_600_000);
    expect(lifetimes[1]).toBeLessThanOrEqual(3_660_000);
  });

  it("leaves other limiters on the same client as they are", async () => {
    const plain = new RateLimiterRedis({
      storeClient: redis,
      useRedisPackage: kind === "node-redis",
      keyPrefix: `${keyPrefix}:plain`,
      points: 2,
      duration: 100,
    });
    await drain(createStore(), [hour(1)]);
    await plain.consume("visitor");
    await plain.consume("visitor");
    await expect(plain.consume("visitor")).rejects.toMatchObject({ consumedPoints: 3 });
  });
});

describe.skipIf(!redisUrl)("four processes with one key", () => {
  it("together never pass the limit", async () => {
    let arrived = 0;
    const server = createServer((_, response) => {
      arrived += 1;
      response.end("ok");
    });
    await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
    const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
    const limit = 60;
    const worker = fileURLToPath(new URL("../../helpers/quota-worker.ts", import.meta.url));
    const args = [redisUrl!, `storeconnect-test:${randomUUID()}`, url, String(limit), "40"];
    const outputs = await Promise.all(
      Array.from({ length: 4 }, () =>
        promisify(execFile)(process.execPath, ["--import", "tsx", worker, ...args], { timeout: 60_000 }),
      ),
    );
    server.close();
    const reports = outputs.map(({ stdout }) => JSON.parse(stdout) as { sent: number; waiting: number });
    expect(arrived).toBe(limit);
    expect(reports.reduce((sum, { sent }) => sum + sent, 0)).toBe(limit);
    expect(reports.reduce((sum, { waiting }) => sum + waiting, 0)).toBe(4 * 40 - limit);
  }, 90_000);
});

describe.skipIf(!hasRedisServer)("createSharedQuotaStore, when Redis goes away", () => {
  const server = createRedisServer();
  let redis: Redis;
  let at: number;
  const timeoutMs = 400;
  const onAway = vi.fn();
  const createStore = (options: Partial<Parameters<typeof createSharedQuotaStore>[0]> = {}): QuotaStore =>
    createSharedQuotaStore({ redis, timeoutMs, onAway, keyPrefix: randomUUID(), now: () => at, ...options });
  /** Until the client has its connection back. */
  const reconnected = (): Promise<unknown> => redis.ping();

  beforeAll(async () => {
    at = Date.now();
    await server.start();
    redis = new Redis({ path: server.socket, retryStrategy: () => 20, maxRetriesPerRequest: null });
    redis.on("error", () => {});
    await reconnected();
  });
  beforeEach(() => onAway.mockClear());
  afterAll(async () => {
    redis.disconnect();
    await server.dispose();
  });

  it("goes on with this process's share, less what it has used, also while a Redis that came back empty waits", async () => {
    const store = createStore({ processes: 2 });
    for (let taken = 0; taken < 3; taken++) await store.take("key", [hour(10)]);
    await server.kill();
    expect(await drain(store, [hour(10)])).toBe(2);
    expect(onAway).toHaveBeenCalledOnce();

    await server.start();
    await reconnected();
    at += timeoutMs;
    // The new Redis knows nothing of what others have used; this process has used its share.
    expect(await drain(store, [hour(10)])).toBe(0);
    expect(onAway).toHaveBeenCalledTimes(2);
    at += 3_661_000;
    expect(await drain(store, [hour(10)])).toBe(5);
  });

  it("has the whole budget to itself where nothing was said of other processes", async () => {
    const store = createStore();
    await server.kill();
    expect(await drain(store, [hour(10)])).toBe(10);
    await server.start();
    await reconnected();
  });

  it("refuses when told to, says why, and waits for a window when Redis is back without its count", async () => {
    const store = createStore({ onStoreFailure: "refuse" });
    expect(await store.take("key", [hour(10)])).toBe(0);
    await server.kill();
    const refused = store.take("key", [hour(10)]);
    await expect(refused).rejects.toBeInstanceOf(StoreConnectError);
    await expect(refused).rejects.toMatchObject({ code: "ERR_QUOTA_STORE" });
    await expect(store.take("key", [hour(10)])).rejects.toThrow(/was not sent: the shared quota store is away \(/);

    await server.start();
    await reconnected();
    at += timeoutMs;
    expect(await store.take("key", [hour(10)])).toBeGreaterThan(3_500_000);
    expect(onAway).toHaveBeenCalledTimes(2);
  });

  it("waits no longer than its timeout for one that hangs, and gives back what that hands out too late", async () => {
    const keyPrefix = randomUUID();
    const store = createStore({ keyPrefix, onStoreFailure: "refuse" });
    expect(await store.take("key", [hour(3)])).toBe(0);
    server.hang();
    await expect(store.take("key", [hour(3)])).rejects.toThrow(/away/);
    server.resume();
    await reconnected();
    await afterPromises();
    await reconnected();
    at += timeoutMs;
    expect(await drain(store, [hour(3)])).toBe(2);
  });
});

describe("createSharedQuotaStore, its options", () => {
  const redis: RedisClient = { eval: () => Promise.reject(new Error("no connection")) };

  it.each([
    ["redis", {}],
    ["onStoreFailure", { onStoreFailure: "hope" }],
    ["processes", { processes: 0 }],
    ["timeoutMs", { timeoutMs: 0 }],
    ["timeoutMs", { timeoutMs: 2 ** 31 }],
  ])("names %s when it is wrong", (option, wrong) => {
    const options = option === "redis" ? { redis: wrong } : { redis, ...wrong };
    expect(() => createSharedQuotaStore(options as never)).toThrow(TypeError);
    expect(() => createSharedQuotaStore(options as never)).toThrow(new RegExp(`^"${option}" must be `));
  });

  it("asks one that does not answer again only after its timeout", async () => {
    let at = 0;
    const asked = vi.fn(() => new Promise(() => {}));
    const store = createSharedQuotaStore({ redis: { eval: asked }, timeoutMs: 20, now: () => at });
    for (let call = 0; call < 5; call++) await store.take("key", [hour(10)]);
    expect(asked).toHaveBeenCalledTimes(1);
    at = 20;
    for (let call = 0; call < 5; call++) await store.take("key", [hour(10)]);
    expect(asked).toHaveBeenCalledTimes(2);
  });

  it("works with no Redis in sight", async () => {
    expect(await drain(createSharedQuotaStore({ redis }), [hour(4)])).toBe(4);
  });

  it("keeps what a client's error holds to itself", async () => {
    const telling = Object.assign(new Error("WRONGPASS"), { command: { args: ["the-password"] } });
    const store = createSharedQuotaStore({ redis: { eval: () => Promise.reject(telling) }, onStoreFailure: "refuse" });
    const error = await store.take("key", [hour(1)]).catch((thrown: unknown) => thrown);
    expect(error).toMatchObject({ message: expect.stringContaining("WRONGPASS") });
    expect((error as Error).cause).toBeUndefined();
  });

  it("hands onAway the name and the message of a client's error, and nothing else of it", async () => {
    const failure = Object.assign(new Error("WRONGPASS", { cause: "the-password" }), {
      name: "ReplyError",
      command: { name: "auth", args: ["the-user", "the-password"] },
    });
    const onAway = vi.fn();
    const eval_ = (): Promise<never> => Promise.reject(failure);
    await createSharedQuotaStore({ redis: { eval: eval_ }, processes: 2, onAway }).take("key", [hour(1)]);
    const [reason] = onAway.mock.calls[0] as [Error];
    expect(reason).not.toBe(failure);
    expect(reason).toMatchObject({ name: "ReplyError", message: "WRONGPASS" });
    expect(inspect(reason, { depth: 9, showHidden: true })).not.toContain("the-");
  });

  it.each([
    [
      "throws",
      () => {
        throw new Error("of onAway");
      },
    ],
    ["rejects", () => Promise.reject(new Error("of onAway"))],
  ])("is not disturbed by an onAway that %s", async (_, onAway) => {
    const unhandled = vi.fn();
    process.on("unhandledRejection", unhandled);
    const store = createSharedQuotaStore({ redis, onAway });
    expect(await store.take("key", [hour(1)])).toBe(0);
    await afterPromises();
    process.off("unhandledRejection", unhandled);
    expect(unhandled).not.toHaveBeenCalled();
  });

  it.each([
    ["warns", {}, true],
    ["does not warn", { processes: 1 }, false],
    ["does not warn", { onStoreFailure: "refuse" }, false],
  ] as const)(
    "%s in the reason for onAway with %j of every process having the whole limit",
    async (_, options, warned) => {
      const onAway = vi.fn();
      await createSharedQuotaStore({ redis, onAway, ...options })
        .take("key", [hour(1)])
        .catch(() => {});
      expect(onAway.mock.calls[0]![0].message.includes('"processes" is not set')).toBe(warned);
    },
  );

  it("gives a place back in Redis that this process may not take by its own count", async () => {
    const points: string[] = [];
    // A Redis that always has a place: it has lost its count, and this process never knew one.
    const eval_ = async (_: string, { arguments: values }: { arguments: string[] }): Promise<unknown> => {
      points.push(values[0]!);
      return [0, 0, "", 0, 0];
    };
    const store = createSharedQuotaStore({ redis: { eval: eval_ } as RedisClient });
    expect(await store.take("key", [hour(1)])).toBe(0);
    expect(await store.take("key", [hour(1)])).toBeGreaterThan(0);
    expect(points).toEqual(["1", "1", "-1"]);
  });

  it("says which package is missing, also where it should pace locally", async () => {
    vi.doMock("rate-limiter-flexible", () => {
      throw new Error("Cannot find package");
    });
    const store = createSharedQuotaStore({ redis });
    await expect(store.take("key", [hour(1)])).rejects.toThrow(/npm install rate-limiter-flexible/);
    vi.doUnmock("rate-limiter-flexible");
  });
});
