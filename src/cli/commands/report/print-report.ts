/** The actions of `storeconnect report sales` and `report finance`. */
import {
  type FinanceReportOptions,
  financeReport,
  type SalesReportOptions,
  salesReport,
} from "../../../connect/reports/index.js";
import { type ClientOptions, createClient } from "../../client-options.js";
import { usageError } from "../../command-error.js";
import type { Row } from "../../output/rows.js";
import type { Shell } from "../../shell.js";
import { type ReportOutput, writeReport } from "./write-report.js";

interface VendorOptions extends ClientOptions, ReportOutput {
  readonly vendor?: string;
  readonly date: string;
  readonly type: string;
}

/** The options of `storeconnect report sales`. */
export interface SalesOptions extends VendorOptions {
  readonly frequency: string;
  readonly subType?: string;
  readonly reportVersion?: string;
}

/** The options of `storeconnect report finance`. */
export interface FinanceOptions extends VendorOptions {
  readonly region?: string;
}

/** Prints a sales report. */
export async function printSales(options: SalesOptions, shell: Shell): Promise<void> {
  const { type, frequency, subType, reportVersion: version, date } = options;
  const vendorNumber = vendorOf(options, shell);
  const connect = await createClient(options, shell);
  await writeReport(`${type} ${date}`, options, shell, async (onProgress) => {
    // The SDK checks the combination, and names what is wrong.
    const wanted = { vendorNumber, type, frequency, subType, version, date } as SalesReportOptions;
    const report = await salesReport(connect, { ...wanted, onProgress, signal: shell.signal });
    if (report.isEmpty) shell.stderr.write("note: There were no sales for the date.\n");
    return { ...report, rows: () => report.rows() as unknown as AsyncIterableIterator<Row> };
  });
}

/** Prints a finance report. The totals behind its rows are left out; `--raw` has them. */
export async function printFinance(options: FinanceOptions, shell: Shell): Promise<void> {
  const { type, region = type === "FINANCIAL" ? "ZZ" : undefined, date } = options;
  const vendorNumber = vendorOf(options, shell);
  const connect = await createClient(options, shell);
  await writeReport(`${type} ${date}`, options, shell, async (onProgress) => {
    const wanted = { vendorNumber, type, region, date } as FinanceReportOptions;
    const report = await financeReport(connect, { ...wanted, onProgress, signal: shell.signal });
    if (report.isEmpty) shell.stderr.write("note: Apple has no sales for the month, or it is not closed yet.\n");
    return { ...report, rows: () => report.rows() as unknown as AsyncIterableIterator<Row> };
  });
}

/** @throws {CommandError} without a vendor number. */
function vendorOf({ vendor }: VendorOptions, { env }: Shell): string {
  const found = vendor ?? env["ASC_VENDOR_NUMBER"];
  if (!found) throw usageError("--vendor is missing, and ASC_VENDOR_NUMBER is not set");
  return found;
}
