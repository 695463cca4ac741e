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
if (!redisUrl) console.warn("skipped the tests that need a Redis: REDIS_URL is not set");
if (!hasRedisServer) console.warn("skipped the tests in which Redis goes away: redis-server is not installed");

const seconds = (length: number, limit: number): QuotaWindow => ({ windowMs: length * 1_000, limit });
const hour = (limit: number): QuotaWindow => seconds(3_600, limit);

/** Takes slots until none is left. Returns their number. */
async function drain(store: QuotaStore, windows: readonly QuotaWindow[], key = "key"): Promise<number> {
  for (let taken = 0; ; taken++) if ((await store.take(key, windows)) > 0) return taken;
}

describe.skipIf(!redisUrl).each(["ioredis", "node-redis"])("createSharedQuotaStore over %s", (kind) => {
  let redis: RedisClient;
  let close: () => unknown;
  let keyPrefix: string;
  /** Each store works as in a process of its own: they share only Redis. */
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

  it("grants each slot once, whichever store is asked", async () => {
    const stores = [createStore(), createStore(), createStore()];
    const waits = await Promise.all(Array.from({ length: 30 }, (_, at) => stores[at % 3]!.take("key", [hour(10)])));
    expect(waits.filter((waitMs) => waitMs === 0)).toHaveLength(10);
    for (const waitMs of waits.filter((wait) => wait > 0)) {
      expect(waitMs).toBeGreaterThan(3_500_000);
      expect(waitMs).toBeLessThanOrEqual(3_660_000);
    }
  });

  it("takes a slot in every window or in none", async () => {
    const [one, other] = [createStore(), createStore()];
    expect(await drain(one, [hour(3), seconds(60, 10)])).toBe(3);
    expect(await drain(other, [hour(3), seconds(60, 10)])).toBe(0);
    // The minute has counted only three, although it was asked first each time.
    expect(await drain(other, [seconds(60, 10)])).toBe(7);
  });

  it("gives slots back", async () => {
    const [one, other] = [createStore(), createStore()];
    const windows = [hour(1), seconds(60, 1)];
    expect(await drain(one, windows)).toBe(1);
    await one.giveBack("key", windows);
    await one.giveBack("key", windows);
    expect(await drain(other, windows)).toBe(1);
  });

  it("counts each key separately", async () => {
    const store = createStore();
    expect(await drain(store, [hour(2)], "one")).toBe(2);
    expect(await drain(store, [hour(2)], "other")).toBe(2);
  });

  it("rolls its windows: no span as long as the window has more slots than the limit", async () => {
    const window = seconds(1, 10);
    const [one, other] = [createStore(), createStore()];
    const taken: { earliest: number; latest: number }[] = [];
    // The first six late in a window that does not roll; then as many as there are.
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

  it("leaves no key behind after its window", async () => {
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

  it("does not affect other limiters on the same client", async () => {
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

describe.skipIf(!redisUrl)("createSharedQuotaStore in four processes", () => {
  it("keeps all of them together to the limit", async () => {
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
  });
});

describe.skipIf(!hasRedisServer)("createSharedQuotaStore, when Redis goes away", () => {
  const server = createRedisServer();
  let redis: Redis;
  let at: number;
  const timeoutMs = 400;
  const onAway = vi.fn();
  const createStore = (options: Partial<Parameters<typeof createSharedQuotaStore>[0]> = {}): QuotaStore =>
    createSharedQuotaStore({ redis, timeoutMs, onAway, keyPrefix: randomUUID(), now: () => at, ...options });
  /** Resolves once the client is connected again. */
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

  it("continues with this process's share, less what it has used, even after Redis has come back empty", async () => {
    const store = createStore({ processes: 2 });
    for (let taken = 0; taken < 3; taken++) await store.take("key", [hour(10)]);
    await server.kill();
    expect(await drain(store, [hour(10)])).toBe(2);
    expect(onAway).toHaveBeenCalledOnce();

    await server.start();
    await reconnected();
    at += timeoutMs;
    // The new Redis does not know what others have used; this process has used its share.
    expect(await drain(store, [hour(10)])).toBe(0);
    expect(onAway).toHaveBeenCalledTimes(2);
    at += 3_661_000;
    expect(await drain(store, [hour(10)])).toBe(5);
  });

  it("uses the whole limit if the option processes is not set", async () => {
    const store = createStore();
    await server.kill();
    expect(await drain(store, [hour(10)])).toBe(10);
    await server.start();
    await reconnected();
  });

  it("rejects with the reason under onStoreFailure: refuse, and waits for a window once Redis is back without its count", async () => {
    const store = createStore({ onStoreFailure: "refuse" });
    expect(await store.take("key", [hour(10)])).toBe(0);
    await server.kill();
    const rejected = store.take("key", [hour(10)]);
    await expect(rejected).rejects.toBeInstanceOf(StoreConnectError);
    await expect(rejected).rejects.toMatchObject({ code: "ERR_QUOTA_STORE" });
    await expect(store.take("key", [hour(10)])).rejects.toThrow(/was not sent: the shared quota store is away \(/);

    await server.start();
    await reconnected();
    at += timeoutMs;
    expect(await store.take("key", [hour(10)])).toBeGreaterThan(3_500_000);
    expect(onAway).toHaveBeenCalledTimes(2);
  });

  it("waits no longer than its timeout for a Redis that hangs, and gives back the slot that it grants too late", async () => {
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
    ["keyPrefix", { keyPrefix: "" }],
    ["keyPrefix", { keyPrefix: 7 }],
    ["onAway", { onAway: "log" }],
    ["now", { now: 0 }],
  ])("names the option %s if it is wrong", (option, wrong) => {
    const options = option === "redis" ? { redis: wrong } : { redis, ...wrong };
    expect(() => createSharedQuotaStore(options as never)).toThrow(TypeError);
    expect(() => createSharedQuotaStore(options as never)).toThrow(new RegExp(`^"${option}" must be `));
  });

  it("asks a Redis that does not respond again only after the timeout", async () => {
    let at = 0;
    const asked = vi.fn(() => new Promise(() => {}));
    const store = createSharedQuotaStore({ redis: { eval: asked }, timeoutMs: 20, now: () => at });
    for (let call = 0; call < 5; call++) await store.take("key", [hour(10)]);
    expect(asked).toHaveBeenCalledTimes(1);
    at = 20;
    for (let call = 0; call < 5; call++) await store.take("key", [hour(10)]);
    expect(asked).toHaveBeenCalledTimes(2);
  });

  it.each([-1, 1])("is not affected by a system clock that is set by %i hours", async (hours) => {
    const asked = vi.fn(() => Promise.reject(new Error("no connection")));
    vi.useFakeTimers({ toFake: ["Date"] });
    try {
      const store = createSharedQuotaStore({ redis: { eval: asked }, timeoutMs: 20 });
      expect(await store.take("key", [seconds(60, 1)])).toBe(0);
      vi.setSystemTime(Date.now() + hours * 3_600_000);
      const waitMs = await store.take("key", [seconds(60, 1)]);
      expect(waitMs).toBeGreaterThan(50_000);
      expect(waitMs).toBeLessThanOrEqual(61_000);
      expect(asked).toHaveBeenCalledTimes(1);
      await rest(30);
      await store.take("key", [seconds(60, 1)]);
      expect(asked).toHaveBeenCalledTimes(2);
    } finally {
      vi.useRealTimers();
    }
  });

  it("paces locally without any Redis", async () => {
    expect(await drain(createSharedQuotaStore({ redis }), [hour(4)])).toBe(4);
  });

  it("takes only the message of a client's error into its own", async () => {
    const failure = Object.assign(new Error("WRONGPASS"), { command: { args: ["the-password"] } });
    const store = createSharedQuotaStore({ redis: { eval: () => Promise.reject(failure) }, onStoreFailure: "refuse" });
    const error = await store.take("key", [hour(1)]).catch((thrown: unknown) => thrown);
    expect(error).toMatchObject({ message: expect.stringContaining("WRONGPASS") });
    expect((error as Error).cause).toBeUndefined();
  });

  it("passes only the name and the message of a client's error to onAway", async () => {
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
  ])("ignores an onAway that %s", async (_, onAway) => {
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
    "%s in the reason for onAway that each process uses the whole limit, with the options %j",
    async (_, options, warned) => {
      const onAway = vi.fn();
      await createSharedQuotaStore({ redis, onAway, ...options })
        .take("key", [hour(1)])
        .catch(() => {});
      expect(onAway.mock.calls[0]![0].message.includes('"processes" is not set')).toBe(warned);
    },
  );

  it("gives a slot back to Redis if its own count is full", async () => {
    const points: string[] = [];
    // A Redis that always has a slot: it has lost its count, and this process never knew one.
    const eval_ = async (_: string, { arguments: values }: { arguments: string[] }): Promise<unknown> => {
      points.push(values[0]!);
      return [0, 0, "", 0, 0];
    };
    const store = createSharedQuotaStore({ redis: { eval: eval_ } as RedisClient });
    expect(await store.take("key", [hour(1)])).toBe(0);
    expect(await store.take("key", [hour(1)])).toBeGreaterThan(0);
    expect(points).toEqual(["1", "1", "-1"]);
  });

  it("names the package that is missing, even if it may pace locally", async () => {
    vi.doMock("rate-limiter-flexible", () => {
      throw new Error("Cannot find package");
    });
    const store = createSharedQuotaStore({ redis });
    await expect(store.take("key", [hour(1)])).rejects.toThrow(/npm install rate-limiter-flexible/);
    vi.doUnmock("rate-limiter-flexible");
  });
});
