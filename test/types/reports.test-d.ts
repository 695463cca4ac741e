/** Never run: the compiler is the test. Only combinations that exist compile, and rows have the columns of their report. */
import type { ConnectClient, GetRoutes } from "storeconnect";
import { type CsvPath, csvRows, financeReport, type SalesRow, salesReport } from "storeconnect/reports";

type Equal<A, B> = (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false;
const holds = <_Claim extends true>(): void => {};

declare const connect: ConnectClient;
const given = { vendorNumber: "1", date: "2026-11-01" };

export async function reports(): Promise<void> {
  // ---- Sales

  const sales = await salesReport(connect, { ...given, type: "SALES", frequency: "DAILY" });
  for await (const row of sales) {
    holds<Equal<typeof row, SalesRow>>();
    holds<Equal<typeof row.Units, number | null>>();
    holds<Equal<(typeof row)["Begin Date"], string | null>>();
    holds<Equal<typeof row.Title, string>>();
    // A column that is not known
    holds<Equal<(typeof row)["New Column"], string | number | null>>();
  }
  await salesReport(connect, { ...given, type: "SALES", subType: "SUMMARY", frequency: "YEARLY", version: "1_0" });
  const events = await salesReport(connect, {
    ...given,
    type: "SUBSCRIPTION_EVENT",
    frequency: "DAILY",
    version: "1_3",
  });
  for await (const row of events) holds<Equal<typeof row.Quantity, number | null>>();
  const installs = await salesReport(connect, {
    ...given,
    type: "INSTALLS",
    subType: "SUMMARY_CHANNEL",
    frequency: "YEARLY",
  });
  for await (const row of installs) holds<Equal<(typeof row)["Device"], string>>();
  for await (const row of sales.records()) holds<Equal<(typeof row)["Units"], string>>();

  // @ts-expect-error subscriptions have no monthly report
  await salesReport(connect, { ...given, type: "SUBSCRIPTION", frequency: "MONTHLY" });
  // @ts-expect-error the subscriber report is detailed
  await salesReport(connect, { ...given, type: "SUBSCRIBER", subType: "SUMMARY", frequency: "DAILY" });
  // @ts-expect-error there is no such version
  await salesReport(connect, { ...given, type: "SALES", frequency: "DAILY", version: "1_4" });
  // @ts-expect-error installs have several sub-types
  await salesReport(connect, { ...given, type: "INSTALLS", frequency: "YEARLY" });
  // @ts-expect-error installs by channel are yearly
  await salesReport(connect, { ...given, type: "INSTALLS", subType: "SUMMARY_CHANNEL", frequency: "MONTHLY" });
  // @ts-expect-error the date is required
  await salesReport(connect, { vendorNumber: "1", type: "SALES", frequency: "DAILY" });
  // @ts-expect-error newsstand reports are daily and weekly
  await salesReport(connect, { ...given, type: "NEWSSTAND", frequency: "YEARLY" });

  // ---- Finance

  const finance = await financeReport(connect, { ...given, type: "FINANCIAL", region: "ZZ" });
  for await (const row of finance) holds<Equal<(typeof row)["Country Of Sale"], string>>();
  const detail = await financeReport(connect, { ...given, type: "FINANCE_DETAIL" });
  for await (const row of detail) holds<Equal<(typeof row)["Settlement Date"], string | null>>();
  // @ts-expect-error a report of one region needs the region
  await financeReport(connect, { ...given, type: "FINANCIAL" });
  // @ts-expect-error there is one detailed report, for all regions
  await financeReport(connect, { ...given, type: "FINANCE_DETAIL", region: "EU" });

  // ---- CSV

  const points = await csvRows(connect, "/v1/apps/{id}/appPricePoints", { params: { path: { id: "1" } } });
  for await (const row of points) holds<Equal<(typeof row)["customerPrice"], string>>();
  // Each path of the table is a GET of the document; the table itself is tested with the generator.
  holds<CsvPath extends keyof GetRoutes ? true : false>();
  holds<"/v1/apps/{id}/appPricePoints" extends CsvPath ? true : false>();
  // @ts-expect-error apps have no CSV
  await csvRows(connect, "/v1/apps", {});
  // @ts-expect-error the id is missing
  await csvRows(connect, "/v1/apps/{id}/appPricePoints", {});
}
