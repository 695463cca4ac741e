/** The reports, which are downloads of gzip-compressed tables. */

import { gzipSync } from "node:zlib";
import { ErrorResponse, parameterError } from "../json-api/error-response.js";
import type { ParameterRules, QueryParameters } from "../json-api/parameters.js";
import type { ResourceStore } from "../store/resource-store.js";

/** How one report is served. */
export interface ReportRules {
  readonly contentType: string;
  readonly parameters: ReadonlyMap<string, ParameterRules>;
  /** Returns the file. `now` is in milliseconds since 1970. */
  readonly write: (store: ResourceStore, parameters: QueryParameters, now: number) => Buffer;
}

/** The rules of each report, by its path. */
export type ReportsByPath = Readonly<Record<string, ReportRules>>;

export const reportRules: ReportsByPath = {
  "/v1/salesReports": {
    contentType: "application/a-gzip",
    parameters: new Map<string, ParameterRules>([
      ["filter[vendorNumber]", { required: true }],
      [
        "filter[reportType]",
        {
          required: true,
          oneOf: [
            "SALES",
            "PRE_ORDER",
            "NEWSSTAND",
            "SUBSCRIPTION",
            "SUBSCRIPTION_EVENT",
            "SUBSCRIBER",
            "SUBSCRIPTION_OFFER_CODE_REDEMPTION",
            "INSTALLS",
            "FIRST_ANNUAL",
            "WIN_BACK_ELIGIBILITY",
          ],
        },
      ],
      [
        "filter[reportSubType]",
        {
          required: true,
          oneOf: ["SUMMARY", "DETAILED", "SUMMARY_INSTALL_TYPE", "SUMMARY_TERRITORY", "SUMMARY_CHANNEL"],
        },
      ],
      ["filter[frequency]", { required: true, oneOf: ["DAILY", "WEEKLY", "MONTHLY", "YEARLY"] }],
      ["filter[reportDate]", {}],
      ["filter[version]", {}],
    ]),
    write: writeSalesReport,
  },
};

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
function writeSalesReport(store: ResourceStore, parameters: QueryParameters, now: number): Buffer {
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
  const rows = store.list("apps").flatMap((app, appIndex) =>
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
  return gzipSync(lines.map((line) => `${line.join("\t")}\n`).join(""));
}
