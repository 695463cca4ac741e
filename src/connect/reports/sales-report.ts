/** `salesReport`: sales and trends reports. */
import type { Requester } from "../../client/untyped-request.js";
import { type ApiError, isApiError } from "../../errors/index.js";
import { checkNames, type Names, requireStrings } from "../../options.js";
import { download, limitsOf, type ReportOptions, reportOptionNames } from "./download.js";
import { createReport, type Report } from "./report.js";
import { checkReportDate } from "./report-dates.js";
import { type SalesRows, salesColumnKinds, type UnknownRow } from "./sales-columns.js";
import { type ChosenSalesReport, chooseSalesReport, type SalesReportKind } from "./sales-kinds.js";

/** Options of {@link salesReport}. */
export type SalesReportOptions = SalesReportKind & SalesReportDetails;

/** Options of {@link salesReport} besides the kind of report. */
export interface SalesReportDetails extends ReportOptions {
  /** The number under "Payments and Financial Reports" in App Store Connect. The API has no list of them. */
  vendorNumber: string;
  /**
   * The day, `YYYY-MM-DD`; for a weekly report the Sunday that ends the week; for a monthly one `YYYY-MM`, for a yearly one
   * `YYYY`. Required: without it Apple sends the latest report of some types and none of others.
   */
  date: string;
}

/** The rows of a sales report by its type. */
export type SalesRowOf<Type extends string> = Type extends keyof SalesRows ? SalesRows[Type] : UnknownRow;

const names: Names<SalesReportKind & SalesReportDetails> = {
  ...reportOptionNames,
  vendorNumber: true,
  date: true,
  type: true,
  subType: true,
  frequency: true,
  version: true,
};
const elsewhere = { reportDate: 'is "date" here', reportType: 'is "type" here', reportSubType: 'is "subType" here' };

/**
 * Requests a sales and trends report. Its rows are read as they arrive, in constant memory. Sends one request, and a second one
 * if no version was given and Apple names a newer one than is known here.
 *
 * A date without sales is a report with `isEmpty` and no rows. A report that is not available yet is a {@link NotFoundError}:
 * those of a day are there by 8 a.m. Pacific time of the next day. Roles: Admin, Finance, Sales; a team key.
 *
 * @throws {TypeError} if the combination does not exist, or the date does not fit it or is in the future; nothing is sent.
 * @throws {NotFoundError} for a report that is not available.
 * @throws {ApiError} for any other error response.
 * @see https://developer.apple.com/documentation/appstoreconnectapi/get-v1-salesreports
 * @example
 * const report = await salesReport(connect, { vendorNumber, type: "SALES", frequency: "DAILY", date: "2026-11-01" });
 * for await (const row of report) total += (row.Units ?? 0) * (row["Developer Proceeds"] ?? 0);
 */
export async function salesReport<const Options extends SalesReportOptions>(
  client: Requester,
  options: Options,
): Promise<Report<SalesRowOf<Options["type"]>>>;
export async function salesReport(client: Requester, options: SalesReportOptions): Promise<Report<unknown>> {
  checkNames(options, names, "an option of salesReport", elsewhere);
  const { vendorNumber, type, frequency, date, onProgress, now = Date.now } = options;
  requireStrings({ vendorNumber });
  const chosen = chooseSalesReport(options);
  checkReportDate(date, frequency, now);
  const request = ({ subType, version }: ChosenSalesReport) =>
    download(
      client,
      path,
      {
        "filter[vendorNumber]": vendorNumber,
        "filter[reportType]": type,
        "filter[reportSubType]": subType,
        "filter[frequency]": frequency,
        "filter[reportDate]": date,
        "filter[version]": version,
      },
      limitsOf(options),
    );
  const kinds = Object.hasOwn(salesColumnKinds, type) ? salesColumnKinds[type as keyof SalesRows] : undefined;
  const { body, isEmpty } = await request(chosen).catch((error: unknown) => {
    const latest = options.version === undefined && isApiError(error) ? latestVersion(error) : undefined;
    if (latest === undefined || latest === chosen.version) throw error;
    return request({ ...chosen, version: latest });
  });
  return createReport({ body, isEmpty, rules: { report: `GET ${path}`, kinds }, onProgress });
}

const path = "/v1/salesReports";

/** The version that Apple names when it rejects one: "The latest version for this report is 1_4." */
function latestVersion({ status, errors }: ApiError): string | undefined {
  if (status !== 400) return undefined;
  for (const { title, detail } of errors) {
    const [, version] = /latest version for this report is (\d+_\d+)/i.exec(`${title} ${detail}`) ?? [];
    if (version !== undefined) return version;
  }
  return undefined;
}
