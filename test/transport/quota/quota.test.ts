import { setImmediate as afterPromises } from "node:timers/promises";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type QuotaOptions, withQuota } from "../../../src/transport/quota/quota.js";
import { createMemoryQuotaStore, type QuotaStore } from "../../../src/transport/quota/store.js";
import { createVirtualClock, type VirtualClock } from "../../helpers/virtual-clock.js";

const minuteMs = 60_000;
const hourMs = 3_600_000;

interface Sent {
  path: string;
  at: number;
  answer: (rateLimit?: string) => void;
  fail: (error: Error) => void;
}

/** A paced client over a server that answers at once, or when the test says so. */
function createPaced(quota: QuotaOptions & { key?: string }, { clock = createVirtualClock(), answers = true } = {}) {
  const sent: Sent[] = [];
  let rateLimit: string | undefined;
  const send = withQuota(
    (request, { path }) =>
      new Promise((resolve, reject) => {
        const answer = (header = rateLimit): void =>
          resolve(new Response(request.url, { headers: header ? { "X-Rate-Limit": header } : {} }));
        sent.push({ path, at: clock.now(), answer, fail: reject });
        if (answers) answer();
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
  return { clock, sent, ended, get, say: (header: string | undefined) => (rateLimit = header) };
}

const pathsOf = (sent: readonly Sent[]): string[] => sent.map(({ path }) => path);
const times = <T>(count: number, make: (index: number) => T): T[] => Array.from({ length: count }, (_, at) => make(at));

describe("withQuota, counting", () => {
  it("lets as many through as the hour has, and the others when it has passed, in their order", async () => {
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

  it("keeps to the hour and to the minute", async () => {
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

  it("never passes its limits, however the requests come", async () => {
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

  it("shares the budget of a key between clients with the same store, and only then", async () => {
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

  it("has as many on the way as concurrency says, and lets the next go when one has ended, however it ended", async () => {
    const { get, sent, clock } = createPaced({ concurrency: 2 }, { answers: false });
    const calls = times(4, (number) => get(`/${number}`));
    await clock.pass(0);
    expect(pathsOf(sent)).toEqual(["/0", "/1"]);
    sent[1]!.answer();
    await clock.pass(0);
    expect(pathsOf(sent)).toEqual(["/0", "/1", "/2"]);
    sent[0]!.fail(new TypeError("fetch failed"));
    await expect(calls[0]).rejects.toThrow("fetch failed");
    await clock.pass(0);
    expect(pathsOf(sent)).toEqual(["/0", "/1", "/2", "/3"]);
  });

  it("keeps the order in which requests came, also with a store that takes its time", async () => {
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

  it("passes on what the store throws, and works again when the store does", async () => {
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
  const reason = new Error("changed my mind");

  it.each([
    ["for its turn at the store", { hourly: 1 }],
    ["for a seat", { concurrency: 1 }],
  ])("rejects with the signal's reason at once while it waits %s, and the next goes in its place", async (_, quota) => {
    const { get, sent, clock } = createPaced(quota, { answers: false });
    get("/first");
    get("/second");
    const abort = new AbortController();
    const aborted = get("/aborted", { signal: abort.signal });
    get("/last");
    await clock.pass(0);
    abort.abort(reason);
    await expect(aborted).rejects.toBe(reason);
    for (let hours = 0; hours < 3; hours++) {
      sent[hours]?.answer();
      await clock.pass(2 * hourMs);
    }
    expect(pathsOf(sent)).toEqual(["/first", "/second", "/last"]);
  });

  it("rejects at once while it waits for the hour to pass, and leaves no timer behind", async () => {
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

  it("rejects at once while the server has nothing left", async () => {
    const { get, clock, say } = createPaced({});
    say("user-hour-rem:0;");
    await get("/");
    const abort = new AbortController();
    const aborted = get("/", { signal: abort.signal });
    await clock.pass(0);
    abort.abort(reason);
    await expect(aborted).rejects.toBe(reason);
    expect(clock.sleepers()).toBe(0);
  });

  it("gives back the place that a slow store hands out too late", async () => {
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

  it("takes no place for one that was aborted before", async () => {
    const { get, sent } = createPaced({ hourly: 1 });
    await expect(get("/", { signal: AbortSignal.abort(reason) })).rejects.toBe(reason);
    await get("/next");
    expect(pathsOf(sent)).toEqual(["/next"]);
  });
});

describe("withQuota, listening to the server", () => {
  it("believes the server when it says that fewer remain than were counted", async () => {
    const { get, sent, clock, say } = createPaced({ hourly: 1_000 });
    say("user-hour-lim:3600;user-hour-rem:0;");
    await get("/0");
    for (const number of times(5, (index) => index + 1)) get(`/${number}`);
    await clock.pass(minuteMs - 1);
    expect(sent).toHaveLength(1);
  });

  it("sends one request from time to time to hear whether the server has places again, more rarely each time", async () => {
    const { get, sent, clock, say } = createPaced({});
    say("user-hour-rem:-3;");
    await get("/0");
    for (const number of times(6, (index) => index + 1)) get(`/${number}`);
    await clock.pass(10 * minuteMs);
    expect(sent.map(({ at }) => at / minuteMs)).toEqual([0, 1, 3, 7]);
    say("user-hour-rem:50;");
    await clock.pass(10 * minuteMs);
    expect(sent.map(({ at }) => at / minuteMs)).toEqual([0, 1, 3, 7, 15, 15, 15]);
  });

  it("has no more under way than the server said remain", async () => {
    const { get, sent, clock } = createPaced({}, { answers: false });
    get("/0");
    await clock.pass(0);
    sent[0]!.answer("user-hour-rem:2;");
    for (const number of times(4, (index) => index + 1)) get(`/${number}`);
    await clock.pass(0);
    expect(pathsOf(sent)).toEqual(["/0", "/1", "/2"]);
    // One that is lost may have been counted.
    sent[1]!.fail(new TypeError("fetch failed"));
    await clock.pass(1_000);
    expect(sent).toHaveLength(3);
    sent[2]!.answer("user-hour-rem:1;");
    await clock.pass(1_000);
    expect(pathsOf(sent)).toEqual(["/0", "/1", "/2", "/3"]);
  });

  it("keeps the minute of each operation for itself", async () => {
    const { get, sent, clock, say } = createPaced({});
    say("user-minute-lim:250;user-minute-rem:0;");
    await get("/prices", { method: "POST" });
    say(undefined);
    get("/prices", { method: "POST" });
    get("/prices");
    get("/apps");
    await clock.pass(9_999);
    expect(pathsOf(sent)).toEqual(["/prices", "/prices", "/apps"]);
    await clock.pass(1);
    expect(pathsOf(sent)).toEqual(["/prices", "/prices", "/apps", "/prices"]);
  });

  it("forgets what was said of an operation long ago", async () => {
    const { get, sent, clock, say } = createPaced({});
    say("user-minute-rem:0;");
    await get("/old");
    get("/old");
    await clock.pass(10_000);
    expect(sent).toHaveLength(2); // too soon: it would wait for twice as long now
    await clock.pass(100_000);
    await get("/new");
    await get("/old");
    get("/old");
    await clock.pass(10_000);
    expect(sent).toHaveLength(5);
  });

  it("waits for nothing where the server says nothing", async () => {
    const { get, sent, clock } = createPaced({});
    await Promise.all(times(50, (number) => get(`/${number}`)));
    expect(sent).toHaveLength(50);
    expect(clock.sleepers()).toBe(0);
  });

  it("is refused little by a server whose budget others use too", async () => {
    const clock: VirtualClock = createVirtualClock();
    const counted: number[] = [];
    let refused = 0;
    const limit = 100;
    const count = (): number => {
      const used = counted.filter((at) => at > clock.now() - hourMs).length;
      if (used < limit) counted.push(clock.now());
      else refused += 1;
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
    let answered = 0;
    for (const _ of times(60, () => 0))
      send(new Request("https://example.com"), { path: "/" }).then(() => (answered += 1));
    await clock.pass(90 * minuteMs);
    expect(answered).toBe(60);
    expect(refused).toBeLessThan(15);
  });
});

describe("withQuota, its options", () => {
  const send = async (): Promise<Response> => new Response();

  it.each(["hourly", "minute", "concurrency"] as const)("refuses a %s that is no whole number from 1", (option) => {
    for (const value of [0, -1, 1.5, Number.NaN, Number.POSITIVE_INFINITY, "60" as unknown as number])
      expect(() => withQuota(send, { key: "key", [option]: value })).toThrow(
        new TypeError(`"quota.${option}" must be a whole number from 1`),
      );
  });

  it("refuses a store that is none", () => {
    expect(() => withQuota(send, { key: "key", store: {} as QuotaStore })).toThrow(/"quota\.store"/);
  });
});

describe("a system clock that is set back", () => {
  it("does not keep a full minute in the memory store full for longer than a minute", async () => {
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

  it("does not make the server's budget wait for longer than until its next probe", async () => {
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
      const answer = async (): Promise<Response> =>
        new Response("", { headers: { "X-Rate-Limit": "user-hour-rem:0;" } });
      const send = withQuota(answer, { key: "key", sleep });
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

describe("a quota store whose answer is not a time", () => {
  it.each([undefined, null, Number.NaN, Number.POSITIVE_INFINITY, "5", {}])(
    "fails the call with ERR_QUOTA_STORE and is asked once: %o",
    async (answer) => {
      let asked = 0;
      const take = async (): Promise<number> => {
        asked += 1;
        // The busy loop of before would never end.
        return asked > 20 ? 0 : (answer as number);
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

  it("may be a plain number in place of a promise", async () => {
    const store = { take: () => 0, giveBack: () => {} } as unknown as QuotaStore;
    const { get, sent, clock } = createPaced({ hourly: 5, store });
    await Promise.all([get("/"), clock.pass(0)]);
    expect(sent).toHaveLength(1);
  });
});
