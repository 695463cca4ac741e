import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { missingDates } from "../../../src/connect/reports/analytics-gaps.js";
import { type AnalyticsInstance, type AnalyticsMark, analyticsReports } from "../../../src/connect/reports/index.js";
import { type ConnectClient, createConnectClient } from "../../../src/index.js";
import { createFakeAppStore, type FakeAppStore } from "../../../src/testing/index.js";
import { tidewatch } from "../../helpers/plain-client.js";

let fake: FakeAppStore;
let connect: ConnectClient;
const app = tidewatch;
const downloads = { app, reports: ["App Downloads Standard"], granularity: "DAILY" } as const;

beforeAll(async () => {
  fake = await createFakeAppStore({ settings: { gzipMembers: 2 } });
  connect = createConnectClient({ ...fake.credentials, baseUrl: fake.baseUrl });
});
beforeEach(() => fake.reset());
afterAll(() => fake.close());

async function allOf<Value>(values: AsyncIterable<Value>): Promise<Value[]> {
  const all: Value[] = [];
  for await (const value of values) all.push(value);
  return all;
}

/** Makes the request and lets so many days pass. */
async function afterDays(days: number): Promise<void> {
  await analyticsReports(connect, { app });
  fake.clock.advance(`P${days}D`);
}

const instancesOf = async (options: object = {}): Promise<AnalyticsInstance[]> =>
  allOf((await analyticsReports(connect, { ...downloads, ...options })).instances());

const sent = (method: string): number => fake.requests.filter((one) => one.method === method).length;

describe("analyticsReports", () => {
  it("makes a request once, and reuses it", async () => {
    const first = await analyticsReports(connect, { app });
    const second = await analyticsReports(connect, { app });
    expect([first.request?.isNew, second.request?.isNew]).toEqual([true, false]);
    expect(second.request).toMatchObject({ id: first.request?.id, accessType: "ONGOING", isStopped: false });
    const snapshot = await analyticsReports(connect, { app, accessType: "ONE_TIME_SNAPSHOT" });
    expect(snapshot.request?.id).not.toBe(first.request?.id);
    expect(sent("POST")).toBe(2);
    expect(await allOf(first.instances())).toEqual([]);
  });

  it("has no request and no instances without one, if it must not make one", async () => {
    const analytics = await analyticsReports(connect, { app, create: false });
    expect([analytics.request, await allOf(analytics.instances()), sent("POST")]).toEqual([undefined, [], 0]);
  });

  it("uses the request that another process has made meanwhile", async () => {
    await analyticsReports(connect, { app });
    fake.fault({ method: "GET", path: "/v1/apps/{id}/analyticsReportRequests", emptyPage: true });
    const { request } = await analyticsReports(connect, { app });
    expect(request?.isNew).toBe(false);
  });

  it("reads the rows of the chosen reports, the oldest first, with the checksum of each segment verified", async () => {
    await afterDays(3);
    const progress: (number | undefined)[] = [];
    const instances = await instancesOf({
      onProgress: ({ receivedBytes, totalBytes }: { receivedBytes: number; totalBytes: number | undefined }) =>
        progress.push(receivedBytes, totalBytes),
    });
    const dates = instances.map(({ processingDate }) => processingDate);
    expect(dates).toHaveLength(3);
    expect(dates).toEqual(dates.toSorted());
    expect(instances[0]!.report).toMatchObject({ name: "App Downloads Standard", category: "COMMERCE" });
    const rows = await allOf(instances[0]!.rows());
    expect(rows).toHaveLength(6);
    expect(rows[0]).toMatchObject({ Date: dates[0], "App Apple Identifier": app, Territory: "US" });
    expect(rows[0]!["Counts"]).toBeTypeOf("number");
    expect(progress.at(-2)).toBe(progress.at(-1));
  });

  it("continues behind its mark, which is plain JSON, and forgets what Apple no longer lists", async () => {
    await afterDays(3);
    const analytics = await analyticsReports(connect, downloads);
    let mark: AnalyticsMark | undefined;
    for await (const instance of analytics.instances()) {
      await allOf(instance.rows());
      mark = JSON.parse(JSON.stringify(analytics.mark));
      if (Object.values(mark!.reports)[0]!["DAILY"]!.ids.length === 2) break;
    }
    const rest = await instancesOf({ mark });
    expect(rest).toHaveLength(1);
    rest[0]!.done();
    fake.clock.advance("P1D");
    expect(await instancesOf({ mark })).toHaveLength(2);
    const [report, granularities] = Object.entries(mark!.reports)[0]!;
    const old = { version: 1, reports: { [report]: { DAILY: { through: "2020-01-01", ids: ["gone"] } } } } as const;
    const behind = await analyticsReports(connect, { ...downloads, mark: old });
    expect(await allOf(behind.instances())).toHaveLength(4);
    expect(behind.mark.reports[report]!["DAILY"]!.ids).toEqual([]);
    expect(granularities["DAILY"]!.ids).toHaveLength(2);
  });

  it("rejects something other than a mark", async () => {
    for (const mark of [{}, { version: 2, reports: {} }, { version: 1, reports: { a: { DAILY: { ids: 1 } } } }, "x"])
      await expect(instancesOf({ mark })).rejects.toThrow('"mark" must be the mark of an earlier run');
  });

  it("reports duplicates, which it reads once, and missing days", async () => {
    await afterDays(5);
    const [first, second, third] = await instancesOf();
    // As Apple does at times: one date twice, and one not at all.
    const changed = new Map([[second!.id, first!.processingDate]]);
    const fetch = async (request: Request): Promise<Response> => {
      const response = await globalThis.fetch(request);
      if (!request.url.includes("/instances")) return response;
      const document = (await response.json()) as { data: { id: string; attributes: { processingDate: string } }[] };
      for (const { id, attributes } of document.data)
        attributes.processingDate = changed.get(id) ?? attributes.processingDate;
      return Response.json(document);
    };
    const odd = createConnectClient({ ...fake.credentials, baseUrl: fake.baseUrl, fetch });
    const analytics = await analyticsReports(odd, downloads);
    const read = await allOf(analytics.instances());
    expect(read.map(({ id }) => id)).not.toContain(second!.id);
    expect(analytics.duplicates).toMatchObject([
      { processingDate: first!.processingDate, ids: [first!.id, second!.id], report: "App Downloads Standard" },
    ]);
    expect(analytics.missing).toMatchObject([{ processingDate: second!.processingDate, granularity: "DAILY" }]);
    const both = await analyticsReports(odd, { ...downloads, includeDuplicates: true });
    expect((await allOf(both.instances())).length).toBe(read.length + 1);
    expect(third!.processingDate > second!.processingDate).toBe(true);
  });
});

describe("a segment of an analytics report", () => {
  /** The first instance, whose segments are downloaded by `respond`. */
  async function instanceWith(respond: (request: Request) => Promise<Response>): Promise<AnalyticsInstance> {
    await afterDays(1);
    return (await instancesOf({ fetch: respond }))[0]!;
  }
  const failure = async (respond: (request: Request) => Promise<Response>): Promise<Error & { code?: string }> => {
    const instance = await instanceWith(respond);
    return allOf(instance.rows()).then(
      () => new Error("no error"),
      (error: Error) => error,
    );
  };
  const everything = (error: unknown): string =>
    error instanceof Error
      ? [error.message, error.stack, JSON.stringify(error), everything(error.cause)].join("\n")
      : String(error);

  it("is downloaded without the token, and again after 5xx", async () => {
    const requests: Request[] = [];
    const instance = await instanceWith(async (request) => {
      requests.push(request);
      if (requests.length < 3) return new Response("busy", { status: 503, headers: { "Retry-After": "0" } });
      return globalThis.fetch(request);
    });
    expect(await allOf(instance.rows())).toHaveLength(6);
    expect(requests).toHaveLength(3);
    expect(requests.every(({ headers }) => !headers.has("Authorization"))).toBe(true);
  });

  it("with another size or checksum is an error at its end, and is not in the mark", async () => {
    await afterDays(1);
    const analytics = await analyticsReports(connect, {
      ...downloads,
      fetch: async (request) => {
        const bytes = new Uint8Array(await (await globalThis.fetch(request)).arrayBuffer());
        // The operating system of the gzip header, which only the checksum covers.
        bytes[9] = bytes[9]! ^ 1;
        return new Response(bytes);
      },
    });
    for await (const instance of analytics.instances())
      await expect(allOf(instance.rows())).rejects.toMatchObject({ code: "ERR_REPORT_CHECKSUM", property: "checksum" });
    expect(analytics.mark.reports).toEqual({});
    const cut = await failure(async (request) => {
      const bytes = await (await globalThis.fetch(request)).arrayBuffer();
      return new Response(bytes.slice(0, -4));
    });
    expect(cut).toMatchObject({ code: "ERR_REPORT_CHECKSUM", property: "size" });
  });

  it.each([
    [
      "an expired URL",
      async () => new Response("<Error><Code>AccessDenied</Code></Error>", { status: 403 }),
      "403 AccessDenied",
    ],
    [
      "a lost connection",
      async (request: Request) => Promise.reject(new TypeError(`failed: ${request.url}`)),
      "no response",
    ],
    [
      "a body that breaks off",
      async (request: Request) =>
        new Response(new ReadableStream({ pull: (controller) => controller.error(new Error(request.url)) })),
      "broke off",
    ],
  ])(
    "ends in an error that does not contain the signed URL: %s",
    async (_, respond, problem) => {
      const urls: string[] = [];
      const error = await failure((request) => {
        urls.push(request.url);
        return respond(request);
      });
      expect(error.code).toBe("ERR_NETWORK");
      expect(error.message).toContain(problem);
      const { search, pathname } = new URL(urls[0]!);
      expect(search).toContain("Signature=");
      expect(everything(error)).not.toContain(search.slice(1));
      expect(everything(error)).not.toContain(pathname);
    },
    120_000,
  );

  it("ends when the signal aborts", async () => {
    await afterDays(1);
    const controller = new AbortController();
    const [instance] = await instancesOf({
      signal: controller.signal,
      fetch: async () =>
        new Response(new ReadableStream({ pull: () => controller.abort(new Error("enough")) }, { highWaterMark: 0 })),
    });
    await expect(allOf(instance!.rows())).rejects.toThrow("enough");
  });
});

describe("missingDates", () => {
  it.each([
    ["DAILY", ["2026-02-27", "2026-03-02"], undefined, ["2026-02-28", "2026-03-01"]],
    ["DAILY", ["2026-03-02", "2026-03-01"], "2026-02-26", ["2026-02-27", "2026-02-28"]],
    ["DAILY", ["2026-03-02"], "2026-03-05", []],
    ["WEEKLY", ["2026-02-01", "2026-02-15"], undefined, ["2026-02-08"]],
    ["MONTHLY", ["2025-11-01", "2026-02-01"], undefined, ["2025-12-01", "2026-01-01"]],
    ["HOURLY", ["2025-11-01", "2026-02-01"], undefined, []],
    ["DAILY", [], "2026-02-26", []],
  ])("of %s %j after %s are %j", (granularity, dates, through, missing) => {
    expect(missingDates(granularity, dates, through)).toEqual(missing);
  });
});
