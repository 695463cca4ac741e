/** `financeReport`: what Apple pays, by fiscal month and region. */
import type { Requester } from "../../client/untyped-request.js";
import { checkNames, type Names, requireOneOf, requireStrings } from "../../options.js";
import { download, limitsOf, type ReportOptions, reportOptionNames } from "./download.js";
import { createReport, type Report } from "./report.js";
import { checkFiscalMonth } from "./report-dates.js";
import type { RowOf } from "./sales-columns.js";
import type { ColumnKinds } from "./typed-cells.js";

/** A finance report: all regions have one of their own, and the detailed one has all of them. */
export type FinanceReportKind =
  | {
      type: "FINANCIAL";
      /** The region, such as `US` or `EU`; `ZZ` for all of them in one report. */
      region: string;
    }
  | {
      type: "FINANCE_DETAIL";
      /** There is one for all regions. @default "Z1" */
      region?: "Z1" | undefined;
    };

/** Options of {@link financeReport}. */
export type FinanceReportOptions = FinanceReportKind & FinanceReportDetails;

/** Options of {@link financeReport} besides the kind of report. */
export interface FinanceReportDetails extends ReportOptions {
  /** The number under "Payments and Financial Reports" in App Store Connect. */
  vendorNumber: string;
  /** The month of Apple's fiscal year, `YYYY-MM`: `2027-01` is about October 2026. */
  date: string;
}

/** A row of a `FINANCIAL` report. Columns by "Financial report fields" in App Store Connect Help. */
export type FinancialRow = RowOf<
  | "UPC"
  | "ISRC/ISBN"
  | "Vendor Identifier"
  | "Partner Share Currency"
  | "Sales or Return"
  | "Apple Identifier"
  | "Artist/Show/Developer/Author"
  | "Title"
  | "Label/Studio/Network/Developer/Publisher"
  | "Grid"
  | "Product Type Identifier"
  | "ISAN/Other Identifier"
  | "Country Of Sale"
  | "Pre-order Flag"
  | "Promo Code"
  | "Customer Currency",
  "Quantity" | "Partner Share" | "Extended Partner Share" | "Customer Price",
  "Start Date" | "End Date"
>;

/** A row of a `FINANCE_DETAIL` report. */
export type FinanceDetailRow = RowOf<
  | "Apple Identifier"
  | "SKU"
  | "Title"
  | "Developer Name"
  | "Product Type Identifier"
  | "Country of Sale"
  | "Partner Share Currency"
  | "Customer Currency"
  | "Sale or Return"
  | "Promo Code"
  | "Order Type"
  | "Region",
  "Quantity" | "Partner Share" | "Extended Partner Share" | "Customer Price",
  "Transaction Date" | "Settlement Date"
>;

/** The rows of the finance reports by type. */
export interface FinanceRows {
  FINANCIAL: FinancialRow;
  FINANCE_DETAIL: FinanceDetailRow;
}

/** A finance report: its rows, and the lines behind them. */
export interface FinanceReport<Row> extends Report<Row> {
  /**
   * The lines behind the rows, each as its cells: totals such as `["Total_Rows", "7"]`, or sums by country. There once `rows` has
   * ended.
   */
  readonly trailer: readonly (readonly string[])[];
}

const kinds: ColumnKinds = {
  Quantity: "number",
  "Partner Share": "number",
  "Extended Partner Share": "number",
  "Customer Price": "number",
  "Start Date": "date",
  "End Date": "date",
  "Transaction Date": "date",
  "Settlement Date": "date",
};

const names: Names<FinanceReportKind & FinanceReportDetails> = {
  ...reportOptionNames,
  vendorNumber: true,
  date: true,
  type: true,
  region: true,
};
const elsewhere = { reportDate: 'is "date" here', reportType: 'is "type" here', regionCode: 'is "region" here' };
const path = "/v1/financeReports";

/** The most lines that are kept behind the rows. */
const longestTrailer = 10_000;

/**
 * Requests a finance report. Its rows are read as they arrive, in constant memory. Sends one request.
 *
 * A month that Apple responds to with "no sales" is a report with `isEmpty` and no rows. Apple responds so to a month that is not
 * closed yet as well, so an empty report does not prove that nothing was earned. Roles: Admin, Finance; a team key.
 *
 * @throws {TypeError} if the region does not fit the type, or the month is wrong or has not begun; nothing is sent.
 * @throws {ApiError} for an error response.
 * @see https://developer.apple.com/documentation/appstoreconnectapi/get-v1-financereports
 * @example
 * const report = await financeReport(connect, { vendorNumber, type: "FINANCIAL", region: "ZZ", date: "2026-11" });
 * for await (const row of report) console.log(row.Title, row["Extended Partner Share"], row["Partner Share Currency"]);
 */
export async function financeReport<const Options extends FinanceReportOptions>(
  client: Requester,
  options: Options,
): Promise<FinanceReport<FinanceRows[Options["type"]]>>;
export async function financeReport(client: Requester, options: FinanceReportOptions): Promise<FinanceReport<unknown>> {
  checkNames(options, names, "an option of financeReport", elsewhere);
  const { vendorNumber, type, date, onProgress, now = Date.now } = options;
  requireStrings({ vendorNumber });
  requireOneOf("type", type, ["FINANCIAL", "FINANCE_DETAIL"]);
  const region = chooseRegion(options);
  checkFiscalMonth(date, now);
  const query = {
    "filter[vendorNumber]": vendorNumber,
    "filter[reportType]": type,
    "filter[regionCode]": region,
    "filter[reportDate]": date,
  };
  const { body, isEmpty } = await download(client, path, query, limitsOf(options));
  const trailer: (readonly string[])[] = [];
  const rules = {
    report: `GET ${path}`,
    kinds,
    isHeader,
    isTrailer,
    onTrailer: (cells: readonly string[]) => {
      if (trailer.length < longestTrailer) trailer.push(cells);
    },
  };
  return Object.assign(createReport({ body, isEmpty, rules, onProgress }), { trailer });
}

/** @throws {TypeError} naming `region`. */
function chooseRegion({ type, region }: FinanceReportKind): string {
  if (type === "FINANCE_DETAIL") {
    requireOneOf("region", region ?? "Z1", ["Z1"]);
    return "Z1";
  }
  if (typeof region !== "string" || !/^[A-Z][A-Z0-9]$/.test(region) || (region as string) === "Z1")
    throw new TypeError(
      '"region" of a FINANCIAL report must be two capital letters, such as "US", or "ZZ" for all regions',
    );
  return region;
}

/** A detailed report has lines about the vendor and the month before the names of the columns. */
const isHeader = (cells: readonly string[]): boolean => cells.includes("Quantity") && cells.length > 5;

/** Totals, or the head of a table of sums by country. */
const isTrailer = (cells: readonly string[], columns: readonly string[]): boolean =>
  cells[0]!.startsWith("Total_") || cells.length < columns.length / 2;
