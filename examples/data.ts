/**
 * Takes data out of App Store Connect. Only reads.
 *
 *     npx tsx examples/data.ts sales VENDOR_NUMBER [DATE]     units and proceeds of a day
 */

import type { ConnectClient } from "storeconnect";
import { run, UsageError } from "./command.js";
import { table } from "./terminal.js";

const [command, ...rest] = process.argv.slice(2);

await run(async (connect) => {
  if (command === "sales") await showSales(connect, ...rest);
  else throw new UsageError("Expected: sales VENDOR_NUMBER [DATE]");
});

async function showSales(connect: ConnectClient, vendorNumber?: string, date?: string): Promise<void> {
  if (vendorNumber === undefined) throw new UsageError("Expected: sales VENDOR_NUMBER [DATE]");
  const { data: report } = await connect.GET("/v1/salesReports", {
    params: {
      query: {
        "filter[vendorNumber]": [vendorNumber],
        "filter[reportType]": ["SALES"],
        "filter[reportSubType]": ["SUMMARY"],
        "filter[frequency]": ["DAILY"],
        "filter[version]": ["1_1"],
        ...(date !== undefined && { "filter[reportDate]": [date] }),
      },
    },
  });

  const totals = new Map<string, { units: number; proceeds: number }>();
  for (const row of await rowsOf(report)) {
    const key = `${row.get("Title")}\t${row.get("Currency of Proceeds")}`;
    const total = totals.get(key) ?? { units: 0, proceeds: 0 };
    const units = Number(row.get("Units"));
    total.units += units;
    total.proceeds += units * Number(row.get("Developer Proceeds"));
    totals.set(key, total);
  }
  console.log(
    table(
      ["App", "Currency", "Units", "Proceeds"],
      [...totals].map(([key, { units, proceeds }]) => [...key.split("\t"), String(units), proceeds.toFixed(2)]),
    ),
  );
}

/** The rows of a report: tab-separated lines in gzip, whose first line has the names of the columns. */
async function rowsOf(report: Blob): Promise<Map<string, string>[]> {
  const lines = await new Response(report.stream().pipeThrough(new DecompressionStream("gzip"))).text();
  const [head = [], ...rows] = lines
    .split("\n")
    .filter((line) => line !== "")
    .map((line) => line.split("\t"));
  return rows.map((cells) => new Map(head.map((column, index) => [column.trim(), cells[index]?.trim() ?? ""])));
}
