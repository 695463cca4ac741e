/**
 * Takes data out of App Store Connect. Only reads.
 *
 *     npx tsx examples/data.ts sales VENDOR_NUMBER [DATE]     units and proceeds of a day
 */

import type { ConnectClient } from "storeconnect";
import { salesReport } from "storeconnect/reports";
import { run, UsageError } from "./command.js";
import { table } from "./terminal.js";

const [command, ...rest] = process.argv.slice(2);

await run(async (connect) => {
  if (command === "sales") await showSales(connect, ...rest);
  else throw new UsageError("Expected: sales VENDOR_NUMBER [DATE]");
});

/** The day before yesterday: yesterday's report may not be there yet. */
const latestDay = (): string => new Date(Date.now() - 2 * 86_400_000).toISOString().slice(0, 10);

async function showSales(connect: ConnectClient, vendorNumber?: string, date = latestDay()): Promise<void> {
  if (vendorNumber === undefined) throw new UsageError("Expected: sales VENDOR_NUMBER [DATE]");
  const report = await salesReport(connect, { vendorNumber, type: "SALES", frequency: "DAILY", date });
  const totals = new Map<string, { units: number; proceeds: number }>();
  for await (const row of report) {
    const key = `${row.Title}\t${row["Currency of Proceeds"]}`;
    const total = totals.get(key) ?? { units: 0, proceeds: 0 };
    const units = row.Units ?? 0;
    total.units += units;
    total.proceeds += units * (row["Developer Proceeds"] ?? 0);
    totals.set(key, total);
  }
  console.log(
    table(
      ["App", "Currency", "Units", "Proceeds"],
      [...totals].map(([key, { units, proceeds }]) => [...key.split("\t"), String(units), proceeds.toFixed(2)]),
    ),
  );
}
