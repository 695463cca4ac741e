import { setImmediate as afterPromises } from "node:timers/promises";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { QuotaOptions } from "../../../src/transport/quota/options.js";
import { withQuota } from "../../../src/transport/quota/quota.js";
import { createMemoryQuotaStore, type QuotaStore } from "../../../src/transport/quota/store.js";
import { createVirtualClock, type VirtualClock } from "../../helpers/virtual-clock.js";

const minuteMs = 60_000;
const hourMs = 3_600_000;

interface Sent {
  path: string;
  at: number;
  respond: (rateLimit?: string) => void;
  fail: (error: Error) => void;
}

/** A paced transport to a server that responds at once, or with `responds: false` when the test calls `respond`. */
function createPaced(quota: QuotaOptions & { key?: string }, { clock = createVirtualClock(), responds = true } = {}) {
  const sent: Sent[] = [];
  let rateLimit: string | undefined;
  const send = withQuota(
    (request, { path }) =>
      new Promise((resolve, reject) => {
        const respond = (header = rateLimit): void =>
          resolve(new Response(request.url, { headers: header ? { "X-Rate-Limit": header } : {} }));
        sent.push({ path, at: clock.now(), respond, fail: reject });
        if (responds) respond();
      }),
    { key: "key", now: clock.now, sleep: clock.sleep, ...quota },
  );
  const ended: string[] = [];
  const get = (path: string, { signal, method = "GET" }: { signal?: AbortSignal; method?: string } = {}) => {
    const call = send(new Request(`https://example.com${path}`, { method }), { path, signal });
    call.then(
      () => ended.push(path),
      () => {},
    );
    return call;
  };
  return { clock, sent, ended, get, report: (header: string | undefined) => (rateLimit = header) };
}

const pathsOf = (sent: readonly Sent[]): string[] => sent.map(({ path }) => path);
const times = <T>(count: number, make: (index: number) => T): T[] => Array.from({ length: count }, (_, at) => make(at));

describe("withQuota, with limits", () => {
  it("sends as many requests as the hour has slots, and the others in order when slots are free again", async () => {
    const { get, sent, clock } = createPaced({ hourly: 2 });
    const calls = times(5, (number) => get(`/${number}`));
    await clock.pass(0);
    expect(pathsOf(sent)).toEqual(["/0", "/1"]);
    await clock.pass(hourMs);
    expect(pathsOf(sent)).toEqual(["/0", "/1"]);
    await clock.pass(minuteMs);
    expect(pathsOf(sent)).toEqual(["/0", "/1", "/2", "/3"]);
    await clock.pass(2 * hourMs);
    await Promise.all(calls);
    expect(pathsOf(sent)).toEqual(["/0", "/1", "/2", "/3", "/4"]);
  });

  it("keeps the limits of the hour and of the minute", async () => {
    const { get, sent, clock } = createPaced({ hourly: 5, minute: 2 });
    for (const call of times(12, (number) => get(`/${number}`))) call.catch(() => {});
    await clock.pass(5 * minuteMs);
    expect(sent).toHaveLength(5);
    await clock.pass(3 * hourMs);
    expect(sent).toHaveLength(12);
    for (const { at } of sent) {
      expect(sent.filter((other) => other.at >= at && other.at < at + minuteMs).length).toBeLessThanOrEqual(2);
      expect(sent.filter((other) => other.at >= at && other.at < at + hourMs).length).toBeLessThanOrEqual(5);
    }
  });

  it("never exceeds its limits, however the requests come", async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.integer({ min: 0, max: 40_000 }), { minLength: 1, maxLength: 40 }),
        fc.integer({ min: 1, max: 6 }),
        async (rests, minute) => {
          const { get, sent, clock } = createPaced({ minute });
          for (const rest of rests) {
            await clock.pass(rest);
            get("/");
          }
          await clock.pass(rests.length * 2 * minuteMs);
          expect(sent).toHaveLength(rests.length);
          for (const { at } of sent)
            expect(sent.filter((other) => other.at >= at && other.at < at + minuteMs).length).toBeLessThanOrEqual(
              minute,
            );
        },
      ),
      { seed: 1, numRuns: 30 },
    );
  });

  it("shares the quota of a key between clients with the same store, and between no others", async () => {
    const clock = createVirtualClock();
    const store = createMemoryQuotaStore({ now: clock.now });
    const clients = [
      createPaced({ hourly: 1, store }, { clock }),
      createPaced({ hourly: 1, store }, { clock }),
      createPaced({ hourly: 1, store, key: "another" }, { clock }),
      createPaced({ hourly: 1 }, { clock }),
    ];
    for (const client of clients) client.get("/");
    await clock.pass(0);
    expect(clients.map(({ sent }) => sent.length)).toEqual([1, 0, 1, 1]);
  });

  it("has at most `concurrency` requests in flight, and sends the next one when one has succeeded or failed", async () => {
    const { get, sent, clock } = createPaced({ concurrency: 2 }, { responds: false });
    const calls = times(4, (number) => get(`/${number}`));
    await clock.pass(0);
    expect(pathsOf(sent)).toEqual(["/0", "/1"]);
    sent[1]!.respond();
    await clock.pass(0);
    expect(pathsOf(sent)).toEqual(["/0", "/1", "/2"]);
    sent[0]!.fail(new TypeError("fetch failed"));
    await expect(calls[0]).rejects.toThrow("fetch failed");
    await clock.pass(0);
    expect(pathsOf(sent)).toEqual(["/0", "/1", "/2", "/3"]);
  });

  it("keeps the order of the requests, even with a store that is slow", async () => {
    const clock = createVirtualClock();
    const delays = [300, 200, 100, 0];
    const store: QuotaStore = {
      take: async () => {
        await clock.sleep(delays.shift()!, undefined);
        return 0;
      },
      giveBack: async () => {},
    };
    const { get, sent } = createPaced({ hourly: 10, store }, { clock });
    const calls = times(4, (number) => get(`/${number}`));
    await clock.pass(minuteMs);
    await Promise.all(calls);
    expect(pathsOf(sent)).toEqual(["/0", "/1", "/2", "/3"]);
  });

  it("rejects with the error of the store, and recovers when the store does", async () => {
    const failures = [new Error("no store")];
    const store: QuotaStore = {
      take: async () => {
        const failure = failures.shift();
        if (failure) throw failure;
        return 0;
      },
      giveBack: async () => {},
    };
    const { get, sent } = createPaced({ hourly: 1, concurrency: 1, store });
    await expect(get("/")).rejects.toThrow("no store");
    await get("/");
    expect(sent).toHaveLength(1);
  });
});

describe("withQuota, when a request is aborted", () => {
  const reason = new Error("the caller's own");

  it.each([
    ["to ask the store", { hourly: 1 }],
    ["for a slot of concurrency", { concurrency: 1 }],
  ])(
    "rejects with the signal's reason at once while it waits %s, and the next request is sent instead",
    async (_, quota) => {
      const { get, sent, clock } = createPaced(quota, { responds: false });
      get("/first");
      get("/second");
      const abort = new AbortController();
      const aborted = get("/aborted", { signal: abort.signal });
      get("/last");
      await clock.pass(0);
      abort.abort(reason);
      await expect(aborted).rejects.toBe(reason);
      for (let hours = 0; hours < 3; hours++) {
        sent[hours]?.respond();
        await clock.pass(2 * hourMs);
      }
      expect(pathsOf(sent)).toEqual(["/first", "/second", "/last"]);
    },
  );

  it("rejects at once while it waits for a slot in the hour, and leaves no timer behind", async () => {
    const { get, sent, clock } = createPaced({ hourly: 1 });
    await get("/first");
    const abort = new AbortController();
    const aborted = get("/aborted", { signal: abort.signal });
    await clock.pass(minuteMs);
    expect(clock.sleepers()).toBe(1);
    abort.abort(reason);
    await expect(aborted).rejects.toBe(reason);
    expect(clock.sleepers()).toBe(0);
    get("/next");
    await clock.pass(hourMs);
    expect(pathsOf(sent)).toEqual(["/first", "/next"]);
  });

  it("rejects at once while the server reports that no requests remain", async () => {
    const { get, clock, report } = createPaced({});
    report("user-hour-rem:0;");
    await get("/");
    const abort = new AbortController();
    const aborted = get("/", { signal: abort.signal });
    await clock.pass(0);
    abort.abort(reason);
    await expect(aborted).rejects.toBe(reason);
    expect(clock.sleepers()).toBe(0);
  });

  it("gives back the slot that a slow store hands out too late", async () => {
    let handOut = (_: number): void => {};
    const given: string[] = [];
    const store: QuotaStore = {
      take: () => new Promise((resolve) => (handOut = resolve)),
      giveBack: async (key) => void given.push(key),
    };
    const { get, sent } = createPaced({ hourly: 1, store });
    const abort = new AbortController();
    const aborted = get("/", { signal: abort.signal });
    await afterPromises();
    abort.abort(reason);
    await expect(aborted).rejects.toBe(reason);
    expect(given).toEqual([]);
    handOut(0);
    await afterPromises();
    expect(given).toEqual(["key"]);
    expect(sent).toEqual([]);
  });

  it("takes no slot for a request that was aborted before", async () => {
    const { get, sent } = createPaced({ hourly: 1 });
    await expect(get("/", { signal: AbortSignal.abort(reason) })).rejects.toBe(reason);
    await get("/next");
    expect(pathsOf(sent)).toEqual(["/next"]);
  });
});

describe("withQuota, with the rate limit that the server reports", () => {
  it("waits if the server reports fewer remaining requests than were counted", async () => {
    const { get, sent, clock, report } = createPaced({ hourly: 1_000 });
    report("user-hour-lim:3600;user-hour-rem:0;");
    await get("/0");
    for (const number of times(5, (index) => index + 1)) get(`/${number}`);
    await clock.pass(minuteMs - 1);
    expect(sent).toHaveLength(1);
  });

  it("sends one request as a probe from time to time, more rarely after each probe that reports 0", async () => {
    const { get, sent, clock, report } = createPaced({});
    report("user-hour-rem:-3;");
    await get("/0");
    for (const number of times(6, (index) => index + 1)) get(`/${number}`);
    await clock.pass(10 * minuteMs);
    expect(sent.map(({ at }) => at / minuteMs)).toEqual([0, 1, 3, 7]);
    report("user-hour-rem:50;");
    await clock.pass(10 * minuteMs);
    expect(sent.map(({ at }) => at / minuteMs)).toEqual([0, 1, 3, 7, 15, 15, 15]);
  });

  it("has at most as many requests in flight as the server reported as remaining", async () => {
    const { get, sent, clock } = createPaced({}, { responds: false });
    get("/0");
    await clock.pass(0);
    sent[0]!.respond("user-hour-rem:2;");
    for (const number of times(4, (index) => index + 1)) get(`/${number}`);
    await clock.pass(0);
    expect(pathsOf(sent)).toEqual(["/0", "/1", "/2"]);
    // The server may have counted a request that was lost.
    sent[1]!.fail(new TypeError("fetch failed"));
    await clock.pass(1_000);
    expect(sent).toHaveLength(3);
    sent[2]!.respond("user-hour-rem:1;");
    await clock.pass(1_000);
    expect(pathsOf(sent)).toEqual(["/0", "/1", "/2", "/3"]);
  });

  it("keeps a minute window for each operation separately", async () => {
    const { get, sent, clock, report } = createPaced({});
    report("user-minute-lim:250;user-minute-rem:0;");
    await get("/prices", { method: "POST" });
    report(undefined);
    get("/prices", { method: "POST" });
    get("/prices");
    get("/apps");
    await clock.pass(9_999);
    expect(pathsOf(sent)).toEqual(["/prices", "/prices", "/apps"]);
    await clock.pass(1);
    expect(pathsOf(sent)).toEqual(["/prices", "/prices", "/apps", "/prices"]);
  });

  it("forgets a report about an operation when it is stale", async () => {
    const { get, sent, clock, report } = createPaced({});
    report("user-minute-rem:0;");
    await get("/old");
    get("/old");
    await clock.pass(10_000);
    expect(sent).toHaveLength(2); // too soon: the next probe would be due after twice the time
    await clock.pass(100_000);
    await get("/new");
    await get("/old");
    get("/old");
    await clock.pass(10_000);
    expect(sent).toHaveLength(5);
  });

  it("does not wait if the server reports no rate limit", async () => {
    const { get, sent, clock } = createPaced({});
    await Promise.all(times(50, (number) => get(`/${number}`)));
    expect(sent).toHaveLength(50);
    expect(clock.sleepers()).toBe(0);
  });

  it("gets few 429s from a server whose quota other clients use too", async () => {
    const clock: VirtualClock = createVirtualClock();
    const counted: number[] = [];
    let rejected = 0;
    const limit = 100;
    const count = (): number => {
      const used = counted.filter((at) => at > clock.now() - hourMs).length;
      if (used < limit) counted.push(clock.now());
      else rejected += 1;
      return limit - used - 1;
    };
    for (let other = 0; other < 90; other++) {
      await clock.pass(10_000);
      count();
    }
    const send = withQuota(
      async () => new Response("", { headers: { "X-Rate-Limit": `user-hour-lim:100;user-hour-rem:${count()};` } }),
      { key: "key", hourly: limit, concurrency: 4, now: clock.now, sleep: clock.sleep },
    );
    let succeeded = 0;
    for (const _ of times(60, () => 0))
      send(new Request("https://example.com"), { path: "/" }).then(() => (succeeded += 1));
    await clock.pass(90 * minuteMs);
    expect(succeeded).toBe(60);
    expect(rejected).toBeLessThan(15);
  });
});

describe("the options of withQuota", () => {
  const send = async (): Promise<Response> => new Response();

  it.each(["hourly", "minute", "concurrency"] as const)("reject a %s that is not a whole number from 1", (option) => {
    for (const value of [0, -1, 1.5, Number.NaN, Number.POSITIVE_INFINITY, "60" as unknown as number])
      expect(() => withQuota(send, { key: "key", [option]: value })).toThrow(
        new TypeError(`"quota.${option}" must be a whole number from 1`),
      );
  });

  it("reject a store without its methods", () => {
    expect(() => withQuota(send, { key: "key", store: {} as QuotaStore })).toThrow(/"quota\.store"/);
  });
});

describe("a system clock that is set back", () => {
  it("does not keep a minute window of the memory store full for longer than a minute", async () => {
    const [realDate, realClock] = [Date.now, performance.now];
    let [wall, steady] = [realDate(), 1_000];
    Date.now = () => wall;
    performance.now = () => steady;
    try {
      const store = createMemoryQuotaStore();
      const windows = [{ windowMs: minuteMs, limit: 1 }];
      expect(await store.take("key", windows)).toBe(0);
      wall -= hourMs;
      expect(await store.take("key", windows)).toBeLessThanOrEqual(minuteMs + 1_000);
      steady += minuteMs + 1_000;
      expect(await store.take("key", windows)).toBe(0);
    } finally {
      Date.now = realDate;
      performance.now = realClock;
    }
  });

  it("does not delay the next probe", async () => {
    const [realDate, realClock] = [Date.now, performance.now];
    let [wall, steady] = [realDate(), 1_000];
    Date.now = () => wall;
    performance.now = () => steady;
    try {
      const waits: number[] = [];
      const sleep = async (ms: number): Promise<void> => {
        waits.push(ms);
        steady += ms;
        wall += ms;
      };
      const respond = async (): Promise<Response> =>
        new Response("", { headers: { "X-Rate-Limit": "user-hour-rem:0;" } });
      const send = withQuota(respond, { key: "key", sleep });
      await send(new Request("https://example.com/"), { path: "/" });
      wall -= hourMs;
      await send(new Request("https://example.com/"), { path: "/" });
      expect(waits).toEqual([minuteMs]);
    } finally {
      Date.now = realDate;
      performance.now = realClock;
    }
  });
});

describe("a quota store that returns no valid wait", () => {
  it.each([undefined, null, Number.NaN, Number.POSITIVE_INFINITY, "5", {}])(
    "fails the call with ERR_QUOTA_STORE and is asked once: %o",
    async (result) => {
      let asked = 0;
      const take = async (): Promise<number> => {
        asked += 1;
        // Ends the endless loop that a missing check would cause.
        return asked > 20 ? 0 : (result as number);
      };
      const { get, sent, clock } = createPaced({ hourly: 5, store: { take, giveBack: async () => {} } });
      const ended = get("/").catch((error: unknown) => error);
      await clock.pass(hourMs);
      expect(asked).toBe(1);
      expect(sent).toHaveLength(0);
      expect(await ended).toMatchObject({
        code: "ERR_QUOTA_STORE",
        message: expect.stringContaining('"quota.store"'),
      });
    },
  );

  it("may return a plain number in place of a promise", async () => {
    const store = { take: () => 0, giveBack: () => {} } as unknown as QuotaStore;
    const { get, sent, clock } = createPaced({ hourly: 5, store });
    await Promise.all([get("/"), clock.pass(0)]);
    expect(sent).toHaveLength(1);
  });
});
