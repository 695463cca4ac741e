/**
 * Takes data out of App Store Connect. Only reads.
 *
 *     npx tsx examples/data.ts sales VENDOR_NUMBER [DATE]     units and proceeds of a day
 *     npx tsx examples/data.ts reviews > reviews.csv          the reviews of all apps
 */

import { type ConnectClient, items } from "storeconnect";
import { salesReport } from "storeconnect/reports";
import { run, UsageError } from "./command.js";
import { table } from "./terminal.js";

const [command, ...rest] = process.argv.slice(2);

await run(async (connect) => {
  if (command === "sales") await showSales(connect, ...rest);
  else if (command === "reviews") await writeReviews(connect);
  else throw new UsageError("Expected: sales VENDOR_NUMBER [DATE], or reviews");
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

async function writeReviews(connect: ConnectClient): Promise<void> {
  console.log(csv(["App", "Date", "Rating", "Territory", "Nickname", "Title", "Review", "Response"]));
  const apps = items(connect, "/v1/apps", { params: { query: { "fields[apps]": ["name"], limit: 200 } } });
  for await (const app of apps) {
    const reviews = items(connect, "/v1/apps/{id}/customerReviews", {
      params: { path: { id: app.id }, query: { sort: ["createdDate"], include: ["response"], limit: 200 } },
    });
    for await (const { attributes: review, relationships } of reviews) {
      console.log(
        csv([
          app.attributes.name,
          review.createdDate,
          review.rating,
          review.territory,
          review.reviewerNickname,
          review.title,
          review.body,
          relationships?.response?.data ? "responded" : "",
        ]),
      );
    }
  }
}

/** One line of CSV: a cell with a comma, a quote or a line break is quoted, as RFC 4180 describes. */
function csv(cells: readonly (string | number | null | undefined)[]): string {
  return cells
    .map((cell) => String(cell ?? ""))
    .map((cell) => (/[",\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell))
    .join(",");
}
