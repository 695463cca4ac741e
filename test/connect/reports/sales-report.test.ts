import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { financeReport, type SalesReportOptions, salesReport } from "../../../src/connect/reports/index.js";
import { salesReportTable } from "../../../src/connect/reports/sales-kinds.js";
import { type ConnectClient, createConnectClient, isNotFoundError } from "../../../src/index.js";
import { createFakeAppStore, type FakeAppStore } from "../../../src/testing/index.js";
import { tidewatch } from "../../helpers/plain-client.js";

let fake: FakeAppStore;
let connect: ConnectClient;
const now = () => Date.parse("2026-11-03T12:00:00Z");
const daily = { vendorNumber: "85000000", type: "SALES", frequency: "DAILY", date: "2026-11-01", now } as const;

beforeAll(async () => {
  fake = await createFakeAppStore({ now, settings: { gzipMembers: 3 } });
  connect = createConnectClient({ ...fake.credentials, baseUrl: fake.baseUrl, now });
});
beforeEach(() => fake.reset());
afterAll(() => fake.close());

async function rowsOf<Row>(report: AsyncIterable<Row>): Promise<Row[]> {
  const rows: Row[] = [];
  for await (const row of report) rows.push(row);
  return rows;
}

describe("salesReport", () => {
  it("reads every row of a gzip of several members, with numbers and dates", async () => {
    const report = await salesReport(connect, daily);
    expect(report.isEmpty).toBe(false);
    const rows = await rowsOf(report);
    expect(rows).toHaveLength(21);
    const [first] = rows;
    expect(first).toMatchObject({ SKU: "TIDEWATCH", "Apple Identifier": tidewatch, "Begin Date": "2026-11-01" });
    expect(first!.Units).toBeTypeOf("number");
    expect(first!["Developer Proceeds"]).toBeTypeOf("number");
    expect(first!["Promo Code"]).toBe("");
    expect(Object.keys(first!)).toHaveLength(28);
  });

  it("has the same report as records, as one string, as bytes and as gzip", async () => {
    const [records] = [await rowsOf((await salesReport(connect, daily)).records())];
    const text = await (await salesReport(connect, daily)).text();
    expect(records[0]!["Begin Date"]).toBe("11/01/2026");
    expect(text.trimEnd().split("\n")).toHaveLength(22);
    expect(await new Response((await salesReport(connect, daily)).stream()).text()).toBe(text);
    const gzip = new Uint8Array(await new Response((await salesReport(connect, daily)).compressed()).arrayBuffer());
    expect([...gzip.subarray(0, 2)]).toEqual([0x1f, 0x8b]);
  });

  it("reads a report once, and reports its progress", async () => {
    const progress: number[] = [];
    const onProgress = ({ receivedBytes }: { receivedBytes: number }) => progress.push(receivedBytes);
    const report = await salesReport(connect, { ...daily, onProgress });
    await rowsOf(report);
    expect(progress.at(-1)).toBeGreaterThan(100);
    await expect(report.text()).rejects.toThrow("can be read once");
  });

  it("limits the string, not the rows", async () => {
    const report = await salesReport(connect, daily);
    await expect(report.text({ maxBodyBytes: 100 })).rejects.toMatchObject({ code: "ERR_BODY_TOO_LARGE" });
    await (await salesReport(connect, daily)).cancel();
  });

  it("is empty for a date without sales, and a NotFoundError for one that is not available or another 404", async () => {
    const detail = "There were no sales for the date specified.";
    fake.fault({ path: "/v1/salesReports", status: 404, detail });
    const report = await salesReport(connect, daily);
    expect(report.isEmpty).toBe(true);
    expect([await rowsOf(report), await (await salesReport(connect, daily)).isEmpty]).toEqual([[], false]);
    fake.fault({ path: "/v1/salesReports", status: 404, detail });
    expect(await (await salesReport(connect, daily)).text()).toBe("");
    for (const other of ["Report is not available yet.", "Invalid vendor number specified."]) {
      fake.fault({ path: "/v1/salesReports", status: 404, detail: other });
      const error = await salesReport(connect, daily).catch((thrown: unknown) => thrown);
      expect(isNotFoundError(error) && error.message).toContain(other);
    }
  });

  it("requests the newest version, and the one that Apple names instead if it is rejected", async () => {
    const versions = () => fake.requests.map(({ query }) => query["filter[version]"]);
    const subscriptions = { ...daily, type: "SUBSCRIPTION" } as const;
    expect(await rowsOf(await salesReport(connect, subscriptions))).toHaveLength(21);
    expect(versions()).toEqual(["1_4"]);
    const detail = "The version parameter you have specified is invalid. The latest version for this report is 1_3.";
    fake.fault({ path: "/v1/salesReports", status: 400, detail });
    await (await salesReport(connect, subscriptions)).cancel();
    expect(versions()).toEqual(["1_4", "1_4", "1_3"]);
    fake.fault({ path: "/v1/salesReports", status: 400, detail });
    await expect(salesReport(connect, { ...subscriptions, version: "1_4" })).rejects.toMatchObject({ status: 400 });
  });

  it("can be requested for every combination of its table, and each is accepted", async () => {
    const dates = { DAILY: "2026-11-01", WEEKLY: "2026-11-01", MONTHLY: "2026-10", YEARLY: "2025" };
    let count = 0;
    for (const { type, subTypes, frequencies } of salesReportTable)
      for (const subType of subTypes)
        for (const frequency of frequencies) {
          const options = { type, subType, frequency, date: dates[frequency], vendorNumber: "1", now };
          const report = await salesReport(connect, options as SalesReportOptions);
          expect(await rowsOf(report), `${type} ${subType} ${frequency}`).toHaveLength(21);
          count += 1;
        }
    expect(count).toBe(23);
  });

  it.each([
    [{ frequency: "DAILY", date: "2026-11" }, '"date" of a DAILY report must be YYYY-MM-DD, not "2026-11"'],
    [{ frequency: "DAILY", date: "2026-02-30" }, "not a day of the calendar: 2026-02-30"],
    [{ frequency: "DAILY", date: "2026-11-04" }, "must not be in the future"],
    [{ frequency: "WEEKLY", date: "2026-10-28" }, "the week of 2026-10-28 ends on 2026-11-01"],
    [{ frequency: "WEEKLY", date: "2026-11-08" }, "must not be in the future"],
    [{ frequency: "MONTHLY", date: "2026-13" }, "must be YYYY-MM"],
    [{ frequency: "MONTHLY", date: "2026-12" }, "must not be in the future"],
    [{ frequency: "YEARLY", date: "2027" }, "must not be in the future"],
    [{ frequency: "YEARLY", date: "26" }, "must be YYYY"],
    [{ frequency: "DAILY", date: undefined }, '"date" of a DAILY report'],
    [{ type: "SUBSCRIPTION", frequency: "MONTHLY", date: "2026-10" }, '"frequency" must be "DAILY"'],
    [{ type: "INSTALLS", frequency: "YEARLY", date: "2025" }, '"subType" must be "SUMMARY"'],
    [{ type: "SALES", subType: "DETAILED" }, '"subType" must be "SUMMARY"'],
    [{ type: "NOPE" }, '"type" must be "SALES"'],
    [{ version: "latest" }, '"version" must be two numbers'],
    [{ vendorNumber: "" }, '"vendorNumber" must be a non-empty string'],
    [{ reportDate: "2026-11-01" }, '"reportDate" is "date" here'],
    [{ now: () => Number.NaN }, '"now" must return milliseconds'],
  ])("rejects %j before anything is sent", async (options, message) => {
    await expect(salesReport(connect, { ...daily, ...options } as SalesReportOptions)).rejects.toThrow(message);
    await expect(salesReport(connect, { ...daily, ...options } as SalesReportOptions)).rejects.toThrow(TypeError);
    expect(fake.requests).toEqual([]);
  });

  it.each([
    ["DAILY", "2026-11-03"],
    ["WEEKLY", "2026-11-01"],
    ["MONTHLY", "2026-11"],
    ["YEARLY", "2026"],
  ] as const)("accepts a date that is not in the future: %s %s", async (frequency, date) => {
    await (await salesReport(connect, { ...daily, frequency, date })).cancel();
    expect(fake.requests).toHaveLength(1);
  });
});

describe("financeReport", () => {
  const monthly = { vendorNumber: "1", type: "FINANCIAL", region: "EU", date: "2026-09", now } as const;

  it("has its rows with numbers and dates, and the totals behind them in its trailer", async () => {
    const report = await financeReport(connect, monthly);
    const rows = await rowsOf(report);
    expect(rows).toHaveLength(7);
    expect(rows[0]).toMatchObject({ "Start Date": "2026-09-01", "Partner Share Currency": "EUR" });
    const sum = rows.reduce((total, row) => total + (row["Extended Partner Share"] ?? 0), 0);
    expect(report.trailer).toEqual([
      ["Total_Rows", "7"],
      ["Total_Amount", sum.toFixed(2)],
      ["Total_Units", String(rows.reduce((total, row) => total + (row.Quantity ?? 0), 0))],
    ]);
  });

  it("has details of all regions", async () => {
    const report = await financeReport(connect, { ...monthly, type: "FINANCE_DETAIL", region: undefined });
    const rows = await rowsOf(report);
    expect(rows[0]).toMatchObject({ Region: "Z1", "Transaction Date": "2026-09-14", "Settlement Date": "2026-09-16" });
  });

  it("is empty for a month that Apple has no sales for", async () => {
    const report = await financeReport(connect, { ...monthly, date: "2026-11" });
    expect([report.isEmpty, await rowsOf(report)]).toEqual([true, []]);
  });

  it.each([
    [{ region: "Z1" }, '"region" of a FINANCIAL report'],
    [{ region: "us" }, '"region" of a FINANCIAL report'],
    [{ type: "FINANCE_DETAIL" }, '"region" must be "Z1"'],
    [{ date: "2026" }, "must be a fiscal month, YYYY-MM"],
    [{ date: "2027-03" }, "the fiscal month 2027-03 has not begun"],
  ])("rejects %j before anything is sent", async (options, message) => {
    await expect(financeReport(connect, { ...monthly, ...options } as typeof monthly)).rejects.toThrow(message);
    expect(fake.requests).toEqual([]);
  });

  it("accepts the fiscal month that has begun, which is ahead of the calendar", async () => {
    expect((await financeReport(connect, { ...monthly, date: "2027-02" })).isEmpty).toBe(true);
  });
});
