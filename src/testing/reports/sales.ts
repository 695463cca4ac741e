/** Sales reports, which are downloads of gzip-compressed tables. */

import { gzipSync } from "node:zlib";
import { ErrorResponse, parameterError } from "../error-response.js";
import type { FakeResponse } from "../http/exchange.js";
import type { OtherRequest } from "../json-api/router.js";

/** The format of `filter[reportDate]` for each frequency. */
const reportDates: Readonly<Record<string, RegExp>> = {
  DAILY: /^\d{4}-\d\d-\d\d$/,
  WEEKLY: /^\d{4}-\d\d-\d\d$/,
  MONTHLY: /^\d{4}-\d\d$/,
  YEARLY: /^\d{4}$/,
};

/** The columns of Apple's sales summary. */
const salesColumns = [
  ...["Provider", "Provider Country", "SKU", "Developer", "Title", "Version", "Product Type Identifier", "Units"],
  ...["Developer Proceeds", "Begin Date", "End Date", "Customer Currency", "Country Code", "Currency of Proceeds"],
  ...["Apple Identifier", "Customer Price", "Promo Code", "Parent Identifier", "Subscription", "Period", "Category"],
  ...["CMB", "Device", "Supported Platforms", "Proceeds Reason", "Preserved Pricing", "Client", "Order Type"],
] as const;

type SalesRow = Partial<Record<(typeof salesColumns)[number], string>>;

const markets = [
  { "Country Code": "US", "Customer Currency": "USD" },
  { "Country Code": "DE", "Customer Currency": "EUR" },
  { "Country Code": "JP", "Customer Currency": "JPY" },
] as const;

/** One row for each app and market. The fake store has the sales summary only: any other report is 404, as a missing one. */
export function respondWithSales({ operation, parameters, media, world }: OtherRequest): FakeResponse | undefined {
  if (operation.path !== "/v1/salesReports") return undefined;
  const now = world.clock.now();
  const first = (name: string): string => parameters.get(`filter[${name}]`)?.[0] ?? "";
  const today = new Date(now).toISOString().slice(0, 10);
  const frequency = first("frequency");
  const date = first("reportDate") || today.slice(0, frequency === "YEARLY" ? 4 : frequency === "MONTHLY" ? 7 : 10);

  if (!reportDates[frequency]?.test(date)) {
    throw new ErrorResponse(
      400,
      parameterError("INVALID", "filter[reportDate]", `does not fit the frequency ${frequency}`),
    );
  }
  if (first("reportType") !== "SALES" || first("reportSubType") !== "SUMMARY" || date > today) {
    throw new ErrorResponse(404, {
      code: "NOT_FOUND",
      title: "There is no such report.",
      detail: "The fake store has the sales summary only, up to today.",
    });
  }

  const [year, month = "01", day = "01"] = date.split("-");
  const rows = [...world.store.list("apps")].flatMap((app, appIndex) =>
    markets.map((market, marketIndex): SalesRow => {
      const price = (appIndex % 3) + 0.99;
      return {
        Provider: "APPLE",
        "Provider Country": "US",
        SKU: String(app.attributes["sku"] ?? ""),
        Developer: "Example Developer",
        Title: String(app.attributes["name"] ?? ""),
        Version: "1.0",
        "Product Type Identifier": "1F",
        Units: String((appIndex + 1) * (marketIndex + 2)),
        "Developer Proceeds": (price * 0.85).toFixed(2),
        "Begin Date": `${month}/${day}/${year}`,
        "End Date": `${month}/${day}/${year}`,
        ...market,
        "Currency of Proceeds": market["Customer Currency"],
        "Apple Identifier": app.id,
        "Customer Price": price.toFixed(2),
        Category: "Utilities",
        Device: "iPhone",
        "Supported Platforms": "iOS",
      };
    }),
  );
  const lines = [salesColumns, ...rows.map((row) => salesColumns.map((column) => row[column] ?? ""))];
  const body = gzipSync(lines.map((line) => `${line.join("\t")}\n`).join(""));
  return { status: 200, headers: { "content-type": media }, body };
}
