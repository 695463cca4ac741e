import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { callStacks, csvRows, metricPoints } from "../../../src/connect/reports/index.js";
import { mediaTypes } from "../../../src/generated/connect/media-types.js";
import { type ConnectClient, createConnectClient } from "../../../src/index.js";
import { createFakeAppStore, type FakeAppStore } from "../../../src/testing/index.js";
import { tidewatch } from "../../helpers/plain-client.js";

let fake: FakeAppStore;
let connect: ConnectClient;
beforeAll(async () => {
  fake = await createFakeAppStore();
  connect = createConnectClient({ ...fake.credentials, baseUrl: fake.baseUrl });
});
afterAll(() => fake.close());

describe("csvRows", () => {
  it("reads price points in one response, with the columns of the CSV", async () => {
    const before = fake.requests.length;
    const report = await csvRows(connect, "/v1/apps/{id}/appPricePoints", {
      params: { path: { id: tidewatch }, query: { "filter[territory]": ["JPN"] } },
    });
    const rows = [];
    for await (const row of report) rows.push(row);
    expect(rows).toHaveLength(800);
    expect(rows[8]).toMatchObject({ customerPrice: "149", proceeds: "104", app: tidewatch, territory: "JPN" });
    expect(fake.requests.length - before).toBe(1);
  });

  it("has an error response as an error, and rejects a missing parameter before anything is sent", async () => {
    const values = "/v1/subscriptionOfferCodeOneTimeUseCodes/{id}/values";
    await expect(csvRows(connect, values, { params: { path: { id: "none" } } })).rejects.toMatchObject({ status: 404 });
    const before = fake.requests.length;
    await expect(csvRows(connect, values, {} as never)).rejects.toThrow(TypeError);
    expect(fake.requests.length).toBe(before);
  });

  it("is offered for every path of the document that has CSV", async () => {
    const paths = Object.entries(mediaTypes).flatMap(([call, types]) =>
      types.includes("text/csv") ? [call.slice(4)] : [],
    );
    for (const path of paths) {
      const error = await csvRows(connect, path as "/v1/apps/{id}/appPricePoints", {
        params: { path: { id: "none" } as never, query: {} as never },
      }).then(
        async (report) => void (await report.cancel()),
        (thrown: { status?: number }) => thrown.status,
      );
      expect([undefined, 400, 404], path).toContain(error);
    }
    expect(paths.length).toBeGreaterThanOrEqual(9);
  });
});

describe("metricPoints", () => {
  it("lists the values of performance metrics", async () => {
    const { data } = await connect.GET("/v1/apps/{id}/perfPowerMetrics", { params: { path: { id: tidewatch } } });
    const points = metricPoints(data);
    expect(points.length).toBeGreaterThan(0);
    expect(points[0]).toMatchObject({ platform: "IOS", device: "all_iphones", unit: "Seconds", version: "1.0.0" });
    expect(points[0]!.value).toBeTypeOf("number");
    expect(metricPoints({ productData: [{ metricCategories: [{ metrics: null }] }, {}] })).toEqual([]);
  });
});

describe("callStacks", () => {
  it("lists the frames of each stack, each before those that it calls, at any depth", () => {
    let deep: object = { symbolName: "end", isBlameFrame: true, sampleCount: 3 };
    for (let depth = 0; depth < 20_000; depth++) deep = { symbolName: `at ${depth}`, subFrames: [deep] };
    const [stack, ...others] = callStacks({
      productData: [
        {
          signatureId: "s",
          diagnosticLogs: [
            {
              diagnosticMetaData: { event: "hang", appVersion: "1.0" },
              callStackTree: [
                {
                  callStacks: [
                    { callStackRootFrames: [{ symbolName: "main", subFrames: [{ symbolName: "a" }, deep] }] },
                  ],
                },
              ],
            },
          ],
        },
      ],
    });
    expect(others).toEqual([]);
    expect(stack).toMatchObject({ signatureId: "s", event: "hang", appVersion: "1.0", deviceType: null });
    expect(stack!.frames.slice(0, 3).map(({ depth, symbol }) => [depth, symbol])).toEqual([
      [0, "main"],
      [1, "a"],
      [1, "at 19999"],
    ]);
    expect(stack!.frames.at(-1)).toMatchObject({ symbol: "end", isBlamed: true, sampleCount: 3, depth: 20_001 });
  });

  it("is empty without logs", () => {
    expect(callStacks({ productData: [{ diagnosticLogs: null }] })).toEqual([]);
  });
});
