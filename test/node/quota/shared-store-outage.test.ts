/**
 * The promises of createSharedQuotaStore's doc comment, with a real Redis that fails under four processes. The server that
 * receives the requests counts them. Each test fits into one window of an hour, so that every request counts.
 */
import { type ChildProcess, fork } from "node:child_process";
import { randomUUID } from "node:crypto";
import { once } from "node:events";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { fileURLToPath } from "node:url";
import { Redis } from "ioredis";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { createSharedQuotaStore } from "../../../src/node/quota/shared-store.js";
import type { Order, Report } from "../../helpers/outage-worker.js";
import { createRedisServer, hasRedisServer } from "../../helpers/redis-server.js";
import { startTcpProxy, type TcpProxy } from "../../helpers/tcp-proxy.js";

if (!hasRedisServer) console.warn("skipped the tests in which Redis fails: redis-server is not installed");

const limit = 40;
const processes = 4;
/** If one process took everything, each other process still has its share. */
const pacedLimit = limit * (2 - 1 / processes);

describe.skipIf(!hasRedisServer)("createSharedQuotaStore in four processes while Redis fails", () => {
  const server = createRedisServer();
  /** The first two processes connect to Redis through one proxy, the others through another. */
  let west: TcpProxy;
  let east: TcpProxy;
  let workers: ChildProcess[];
  let arrived = 0;
  let onArrival: () => void = () => {};
  const counting = createServer((_, response) => {
    arrived += 1;
    onArrival();
    response.end("ok");
  });

  async function order(worker: ChildProcess, what: Order): Promise<Report> {
    const reported = once(worker, "message");
    worker.send(what);
    return ((await reported) as [Report])[0];
  }
  const orderAll = (what: Order, of = workers): Promise<Report[]> => Promise.all(of.map((one) => order(one, what)));
  const everyoneTries = (of = workers): Promise<Report[]> => orderAll({ attempts: limit, limit }, of);
  const open = (onStoreFailure: "refuse" | "pace-locally", of = workers): Promise<unknown> =>
    orderAll({ open: { keyPrefix: prefix, onStoreFailure, processes } }, of);
  let prefix: string;
  /** Nothing survives, since the server does not write to disk. */
  async function restartEmpty(): Promise<void> {
    await server.kill();
    await server.start();
  }

  beforeAll(async () => {
    await server.start();
    [west, east] = await Promise.all([startTcpProxy(server.socket), startTcpProxy(server.socket)]);
    await new Promise<void>((resolve) => counting.listen(0, "127.0.0.1", resolve));
    const url = `http://127.0.0.1:${(counting.address() as AddressInfo).port}/`;
    const script = fileURLToPath(new URL("../../helpers/outage-worker.ts", import.meta.url));
    workers = [west, west, east, east].map(({ port }) =>
      fork(script, [String(port), url], { execArgv: ["--import", "tsx"] }),
    );
    prefix = randomUUID();
    await open("refuse");
  });
  afterAll(async () => {
    for (const worker of workers) worker.kill();
    await Promise.all([west.close(), east.close(), server.dispose()]);
    counting.closeAllConnections();
    await new Promise((resolve) => counting.close(resolve));
  });
  beforeEach(() => {
    arrived = 0;
    onArrival = () => {};
    prefix = randomUUID();
  });

  it('sends no more than the limit with "refuse" when Redis is killed midway and comes back empty', async () => {
    await open("refuse");
    let killed: Promise<void> | undefined;
    onArrival = () => {
      if (arrived === 15) killed = server.kill();
    };
    await everyoneTries();
    await killed;
    expect(arrived).toBeGreaterThanOrEqual(15);
    await server.start();
    await everyoneTries();
    await everyoneTries();
    expect(arrived).toBeLessThanOrEqual(limit);
  });

  it('sends no more than the limit with "refuse" when Redis comes back empty twice', async () => {
    await open("refuse");
    await orderAll({ attempts: 7, limit });
    for (let time = 0; time < 2; time++) {
      await restartEmpty();
      for (const report of await everyoneTries()) expect(report.sent).toBe(0);
    }
    expect(arrived).toBe(28);
  });

  it('sends no more than twice the limit with "refuse" when only new processes ask after a loss', async () => {
    await open("refuse", workers.slice(0, 2));
    await everyoneTries(workers.slice(0, 2));
    await restartEmpty();
    await open("refuse", workers.slice(2));
    await order(workers[2]!, { attempts: 10, limit });
    // The processes that know the old count find the loss, and from then on no process is granted more.
    await everyoneTries(workers.slice(0, 2));
    await everyoneTries();
    expect(arrived).toBe(limit + 10);
  });

  it('sends no more than three times the limit with "pace-locally" when only new processes ask after a loss', async () => {
    await open("pace-locally", workers.slice(0, 2));
    await everyoneTries(workers.slice(0, 2));
    await restartEmpty();
    await open("pace-locally", workers.slice(2));
    await everyoneTries(workers.slice(2));
    await everyoneTries();
    await everyoneTries();
    expect(arrived).toBeGreaterThan(limit);
    expect(arrived).toBeLessThanOrEqual(3 * limit);
  });

  it('sends no more than 2 - 1/processes of the limit with "pace-locally" when one took all and Redis stays away', async () => {
    await open("pace-locally");
    expect(await order(workers[0]!, { attempts: limit, limit })).toMatchObject({ sent: limit });
    // Redis has nothing left for the others.
    await everyoneTries();
    expect(arrived).toBe(limit);
    await server.kill();
    await everyoneTries();
    expect(arrived).toBeLessThanOrEqual(pacedLimit);
    await server.start();
    await everyoneTries();
    await everyoneTries();
    expect(arrived).toBeLessThanOrEqual(pacedLimit);
  });

  it('sends no more than 2 - 1/processes of the limit with "pace-locally" when Redis is killed midway and comes back empty', async () => {
    await open("pace-locally");
    let killed: Promise<void> | undefined;
    onArrival = () => {
      if (arrived === 15) killed = server.kill();
    };
    await everyoneTries();
    await killed;
    await server.start();
    await everyoneTries();
    await everyoneTries();
    expect(arrived).toBeGreaterThanOrEqual(limit / processes);
    expect(arrived).toBeLessThanOrEqual(pacedLimit);
  });

  it('sends no more than the limit with "refuse" when a partition cuts off half of the processes', async () => {
    await open("refuse");
    await orderAll({ attempts: 5, limit });
    east.partition();
    const [one, , other] = await everyoneTries();
    expect(one!.rejected).toBe(0);
    expect(other!.sent).toBe(0);
    east.heal();
    await everyoneTries();
    expect(arrived).toBeLessThanOrEqual(limit);
  });

  it('sends no more than 2 - 1/processes of the limit with "pace-locally" when a partition cuts off half of the processes', async () => {
    await open("pace-locally");
    east.partition();
    await everyoneTries();
    expect(arrived).toBeGreaterThan(limit);
    east.heal();
    await everyoneTries();
    expect(arrived).toBeLessThanOrEqual(pacedLimit);
  });

  it('sends no more than 2 - 1/processes of the limit with "pace-locally" when a partition of all processes heals', async () => {
    await open("pace-locally");
    await orderAll({ attempts: 1, limit });
    west.partition();
    east.partition();
    await everyoneTries();
    west.heal();
    east.heal();
    await everyoneTries();
    await everyoneTries();
    expect(arrived).toBeGreaterThanOrEqual(limit);
    expect(arrived).toBeLessThanOrEqual(pacedLimit);
  });
});

describe.skipIf(!hasRedisServer)("createSharedQuotaStore after Redis has lost its count", () => {
  const server = createRedisServer();
  let redis: Redis;
  const windowMs = 2_000;
  const windows = [{ windowMs, limit: 4 }];

  beforeAll(async () => {
    await server.start();
    redis = new Redis({ path: server.socket });
  });
  afterAll(async () => {
    redis.disconnect();
    await server.dispose();
  });

  it('waits one whole window with "refuse", and then has the whole limit again', async () => {
    const reasons: Error[] = [];
    const store = createSharedQuotaStore({
      redis,
      keyPrefix: randomUUID(),
      onStoreFailure: "refuse",
      timeoutMs: 20_000,
      onAway: (reason) => reasons.push(reason),
    });
    for (let taken = 0; taken < 3; taken++) expect(await store.take("key", windows)).toBe(0);
    const lostAt = performance.now();
    await redis.flushall();
    const take = async (): Promise<void> => {
      for (;;) {
        const waitMs = await store.take("key", windows);
        if (waitMs === 0) return;
        expect(waitMs).toBeLessThanOrEqual(windowMs + windowMs / 60 + 1);
        await new Promise((resolve) => setTimeout(resolve, waitMs));
      }
    };
    await take();
    expect(performance.now() - lostAt).toBeGreaterThanOrEqual(windowMs - 50);
    expect(reasons.map(({ message }) => message)).toEqual([expect.stringContaining("Redis has lost its count")]);
  });

  it("does not start the wait again for each process that finds the same loss", async () => {
    const keyPrefix = randomUUID();
    const hour = [{ windowMs: 3_600_000, limit: 4 }];
    const create = () => createSharedQuotaStore({ redis, keyPrefix, onStoreFailure: "refuse", timeoutMs: 20_000 });
    const [one, other] = [create(), create()];
    for (const store of [one, other]) expect(await store.take("key", hour)).toBe(0);
    await redis.flushall();
    expect(await one.take("key", hour)).toBeGreaterThan(3_500_000);
    const closedUntil = await redis.hget(`${keyPrefix}:3600000:key`, "closedUntil");
    expect(await other.take("key", hour)).toBeGreaterThan(3_500_000);
    expect(await redis.hget(`${keyPrefix}:3600000:key`, "closedUntil")).toBe(closedUntil);
  });

  it("notices an old snapshot of the count", async () => {
    const store = createSharedQuotaStore({ redis, keyPrefix: "old", onStoreFailure: "refuse", timeoutMs: 20_000 });
    const hour = [{ windowMs: 3_600_000, limit: 40 }];
    for (let taken = 0; taken < 3; taken++) await store.take("key", hour);
    const snapshot = await redis.dumpBuffer("old:3600000:key");
    for (let taken = 0; taken < 3; taken++) await store.take("key", hour);
    await redis.restore("old:3600000:key", 3_600_000, snapshot, "REPLACE");
    expect(await store.take("key", hour)).toBeGreaterThan(3_500_000);
  });

  it("does not take a key that expired after its window for a loss", async () => {
    const store = createSharedQuotaStore({ redis, keyPrefix: "short", onStoreFailure: "refuse", timeoutMs: 20_000 });
    const short = [{ windowMs: 1_000, limit: 1 }];
    expect(await store.take("key", short)).toBe(0);
    while (await redis.exists("short:1000:key")) await new Promise((resolve) => setTimeout(resolve, 20));
    expect(await store.take("key", short)).toBe(0);
  });
});
