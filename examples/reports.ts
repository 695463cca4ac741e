/**
 * Downloads reports and adds them up, with a progress bar. Only reads, but for the first request of analytics reports.
 *
 *     npx tsx examples/reports.ts sales VENDOR_NUMBER
 *         --days 7             the last days, up to the day before yesterday
 *     npx tsx examples/reports.ts analytics BUNDLE_ID
 *         --report NAME        the report, by default "App Downloads Standard"
 *         --mark FILE          continues where the run before ended, whose mark is in this file
 */

import { readFile, writeFile } from "node:fs/promises";
import { parseArgs } from "node:util";
import type { ConnectClient } from "storeconnect";
import { type AnalyticsMark, analyticsReports, salesReport } from "storeconnect/reports";
import { findApp, run, UsageError } from "./command.js";
import { showProgress, table } from "./terminal.js";

const { values, positionals } = parseArgs({
  options: {
    days: { type: "string", default: "7" },
    report: { type: "string", default: "App Downloads Standard" },
    mark: { type: "string" },
  },
  allowPositionals: true,
});

await run(async (connect) => {
  const [command, subject] = positionals;
  if (command === "sales" && subject !== undefined) await showSales(connect, subject, Number(values.days));
  else if (command === "analytics" && subject !== undefined) await showAnalytics(connect, subject);
  else throw new UsageError("Expected: sales VENDOR_NUMBER, or analytics BUNDLE_ID");
});

/** The units of each day and app. A day without sales is an empty report. */
async function showSales(connect: ConnectClient, vendorNumber: string, days: number): Promise<void> {
  const units = new Map<string, Map<string, number>>();
  const dates = Array.from({ length: days }, (_, index) =>
    new Date(Date.now() - (days + 1 - index) * 86_400_000).toISOString().slice(0, 10),
  );
  for (const [index, date] of dates.entries()) {
    showProgress(index / days, date);
    const ofDay = new Map<string, number>();
    const report = await salesReport(connect, { vendorNumber, type: "SALES", frequency: "DAILY", date });
    for await (const row of report) ofDay.set(row.Title, (ofDay.get(row.Title) ?? 0) + (row.Units ?? 0));
    units.set(date, ofDay);
  }
  showProgress(1, `${days} reports`);
  const apps = [...new Set([...units.values()].flatMap((ofDay) => [...ofDay.keys()]))].sort();
  console.log(
    table(
      ["Day", ...apps],
      dates.map((date) => [date, ...apps.map((app) => String(units.get(date)?.get(app) ?? 0))]),
    ),
  );
}

/** The counts of each territory in the instances that were not read yet. */
async function showAnalytics(connect: ConnectClient, bundleId: string): Promise<void> {
  const app = await findApp(connect, bundleId);
  const analytics = await analyticsReports(connect, {
    app: app.id,
    reports: [values.report],
    granularity: "DAILY",
    mark: values.mark === undefined ? undefined : await readMark(values.mark),
    onProgress: ({ receivedBytes, totalBytes = receivedBytes }) =>
      showProgress(receivedBytes / totalBytes, `${values.report}, ${totalBytes} bytes`),
  });
  if (analytics.request?.isNew) console.log("Requested. The first reports come in one or two days.");
  const counts = new Map<string, number>();
  for await (const instance of analytics.instances()) {
    for await (const { Territory, Counts } of instance.rows())
      counts.set(String(Territory), (counts.get(String(Territory)) ?? 0) + Number(Counts));
    // Now, and not at the end: what was added up is not read again.
    if (values.mark !== undefined) await writeFile(values.mark, JSON.stringify(analytics.mark));
  }
  console.log(
    table(
      ["Territory", "Counts"],
      [...counts].map(([territory, count]) => [territory, String(count)]),
    ),
  );
  for (const { processingDate } of analytics.missing) console.log(`There is nothing for ${processingDate}.`);
  for (const { processingDate, ids } of analytics.duplicates)
    console.log(`There are ${ids.length} instances for ${processingDate}; the first one was read.`);
}

async function readMark(file: string): Promise<AnalyticsMark | undefined> {
  try {
    return JSON.parse(await readFile(file, "utf8"));
  } catch {
    // The first run.
    return undefined;
  }
}
