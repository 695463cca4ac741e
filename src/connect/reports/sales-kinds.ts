/** The sales and trends reports that exist: which sub-types, frequencies and versions each type has. */
import { requireOneOf } from "../../options.js";
import type { Frequency } from "./report-dates.js";

/**
 * A sales and trends report: a combination of type, sub-type, frequency and version that exists. The sub-type can be left out
 * where there is one only. The default version is the newest one.
 *
 * The source is the table of allowed values on Apple's page. Version 1_4 of the subscription reports, which is not on that page,
 * is the one that Apple's error responses name as the latest. `INSTALLS` is deprecated since version 4.6 of the API: Apple has
 * made no new ones since November 4, 2026.
 *
 * @see https://developer.apple.com/documentation/appstoreconnectapi/get-v1-salesreports
 */
export type SalesReportKind =
  | Kind<"SALES" | "PRE_ORDER", "SUMMARY", "DAILY" | "WEEKLY" | "MONTHLY" | "YEARLY", "1_0">
  | Kind<"NEWSSTAND", "DETAILED", "DAILY" | "WEEKLY", "1_0">
  | Kind<"SUBSCRIPTION" | "SUBSCRIPTION_EVENT", "SUMMARY", "DAILY", "1_3" | "1_4">
  | Kind<"SUBSCRIBER", "DETAILED", "DAILY", "1_3" | "1_4">
  | Kind<"SUBSCRIPTION_OFFER_CODE_REDEMPTION" | "WIN_BACK_ELIGIBILITY", "SUMMARY", "DAILY", "1_0">
  | KindOfMany<"FIRST_ANNUAL", "DETAILED", "DAILY", "1_0">
  | KindOfMany<"FIRST_ANNUAL", "SUMMARY", "YEARLY", "1_0">
  | KindOfMany<"INSTALLS", "SUMMARY" | "DETAILED", "MONTHLY", "1_2">
  | KindOfMany<
      "INSTALLS",
      "SUMMARY_CHANNEL" | "SUMMARY_INSTALL_TYPE" | "SUMMARY_TERRITORY" | "DETAILED",
      "YEARLY",
      "1_0" | "1_1"
    >;

/** A report whose type has one sub-type. */
interface Kind<Type extends string, SubType extends string, Often extends Frequency, Version extends string> {
  type: Type;
  subType?: SubType | undefined;
  frequency: Often;
  version?: Version | undefined;
}

/** A report whose type has several sub-types. */
interface KindOfMany<Type extends string, SubType extends string, Often extends Frequency, Version extends string>
  extends Kind<Type, SubType, Often, Version> {
  subType: SubType;
}

interface Row {
  readonly type: SalesReportKind["type"];
  readonly subTypes: readonly string[];
  readonly frequencies: readonly Frequency[];
  /** From the oldest to the newest. */
  readonly versions: readonly string[];
}

const always: readonly Frequency[] = ["DAILY", "WEEKLY", "MONTHLY", "YEARLY"];
const row = (
  type: Row["type"],
  subTypes: readonly string[],
  frequencies: readonly Frequency[],
  versions: readonly string[],
): Row => ({ type, subTypes, frequencies, versions });

/** The same as {@link SalesReportKind}, at run time. */
export const salesReportTable: readonly Row[] = [
  row("SALES", ["SUMMARY"], always, ["1_0"]),
  row("PRE_ORDER", ["SUMMARY"], always, ["1_0"]),
  row("NEWSSTAND", ["DETAILED"], ["DAILY", "WEEKLY"], ["1_0"]),
  row("SUBSCRIPTION", ["SUMMARY"], ["DAILY"], ["1_3", "1_4"]),
  row("SUBSCRIPTION_EVENT", ["SUMMARY"], ["DAILY"], ["1_3", "1_4"]),
  row("SUBSCRIBER", ["DETAILED"], ["DAILY"], ["1_3", "1_4"]),
  row("SUBSCRIPTION_OFFER_CODE_REDEMPTION", ["SUMMARY"], ["DAILY"], ["1_0"]),
  row("WIN_BACK_ELIGIBILITY", ["SUMMARY"], ["DAILY"], ["1_0"]),
  row("FIRST_ANNUAL", ["DETAILED"], ["DAILY"], ["1_0"]),
  row("FIRST_ANNUAL", ["SUMMARY"], ["YEARLY"], ["1_0"]),
  row("INSTALLS", ["SUMMARY", "DETAILED"], ["MONTHLY"], ["1_2"]),
  row(
    "INSTALLS",
    ["SUMMARY_CHANNEL", "SUMMARY_INSTALL_TYPE", "SUMMARY_TERRITORY", "DETAILED"],
    ["YEARLY"],
    ["1_0", "1_1"],
  ),
];

/** A report as it is requested. */
export interface ChosenSalesReport {
  readonly subType: string;
  readonly version: string;
}

/**
 * Checks the combination, and fills in what was left out.
 *
 * @throws {TypeError} naming the member that does not fit the ones before it.
 */
export function chooseSalesReport({ type, subType, frequency, version }: SalesReportKind): ChosenSalesReport {
  requireOneOf("type", type, distinct(salesReportTable.map((one) => one.type)));
  const ofType = salesReportTable.filter((one) => one.type === type);
  const subTypes = distinct(ofType.flatMap((one) => one.subTypes));
  const chosen = subType ?? (subTypes.length === 1 ? subTypes[0]! : undefined);
  requireOneOf("subType", chosen, subTypes);
  const ofSubType = ofType.filter((one) => one.subTypes.includes(chosen!));
  requireOneOf(
    "frequency",
    frequency,
    ofSubType.flatMap((one) => one.frequencies),
  );
  const { versions } = ofSubType.find((one) => one.frequencies.includes(frequency))!;
  // Apple adds versions without notice, so that one which is not in the table may exist.
  if (version !== undefined && !/^\d+_\d+$/.test(version))
    throw new TypeError('"version" must be two numbers with an underscore, such as "1_4"');
  return { subType: chosen!, version: version ?? versions.at(-1)! };
}

const distinct = <Value>(values: readonly Value[]): Value[] => [...new Set(values)];
