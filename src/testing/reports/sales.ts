/** Sales reports, which are downloads of gzip-compressed tables. */

import { ErrorResponse, parameterError } from "../error-response.js";
import type { FakeResponse } from "../http/exchange.js";
import type { OtherRequest } from "../json-api/router.js";
import type { StoredResource } from "../store/resource.js";
import { gzipMembers } from "./gzip.js";
import { numberFrom } from "./numbers.js";
import { type SalesReportKind, salesReports, unknownReport } from "./sales-columns.js";

/** The format of `filter[reportDate]` for each frequency, and the part of a date that it has. */
const reportDates: Readonly<Record<string, { readonly format: RegExp; readonly length: number }>> = {
  DAILY: { format: /^\d{4}-\d\d-\d\d$/, length: 10 },
  WEEKLY: { format: /^\d{4}-\d\d-\d\d$/, length: 10 },
  MONTHLY: { format: /^\d{4}-\d\d$/, length: 7 },
  YEARLY: { format: /^\d{4}$/, length: 4 },
};

const markets = [
  { country: "US", currency: "USD" },
  { country: "DE", currency: "EUR" },
  { country: "JP", currency: "JPY" },
] as const;

/** One row for each app and market. A report of a day to come is 404, as a missing one. */
export function respondWithSales({ operation, parameters, media, world }: OtherRequest): FakeResponse | undefined {
  if (operation.path !== "/v1/salesReports") return undefined;
  const first = (name: string): string => parameters.get(`filter[${name}]`)?.[0] ?? "";
  const [type, subType, frequency] = [first("reportType"), first("reportSubType"), first("frequency")];
  const { columns, kinds } = salesReports[type] ?? unknownReport;
  const { format, length } = reportDates[frequency] ?? reportDates["DAILY"]!;
  const today = new Date(world.clock.now()).toISOString().slice(0, 10);
  const date = first("reportDate") || today.slice(0, length);
  const ofSubType = kinds.filter(({ subTypes }) => subTypes.includes(subType));
  const kind = ofSubType.find(({ frequencies }) => frequencies.includes(frequency));
  const list = (names: readonly string[]): string => [...new Set(names)].join(" or ");
  const errors = [
    ...(kinds.length > 0 && ofSubType.length === 0
      ? [
          parameterError(
            "INVALID",
            "filter[reportSubType]",
            `is ${list(kinds.flatMap(({ subTypes }) => subTypes))} for the type ${type}`,
          ),
        ]
      : []),
    ...(ofSubType.length > 0 && !kind
      ? [
          parameterError(
            "INVALID",
            "filter[frequency]",
            `is ${list(ofSubType.flatMap(({ frequencies }) => frequencies))} for the type ${type} ${subType}`,
          ),
        ]
      : []),
    ...(format.test(date)
      ? []
      : [parameterError("INVALID", "filter[reportDate]", `does not fit the frequency ${frequency}`)]),
    ...versionErrors(kind, first("version")),
  ];
  if (errors.length > 0) throw new ErrorResponse(400, errors);
  if (date > today.slice(0, length)) {
    throw new ErrorResponse(404, {
      code: "NOT_FOUND",
      title: "There is no such report.",
      detail: "Report is not available yet. Try again later.",
    });
  }
  const rows = [...world.store.list("apps")].flatMap((app) =>
    markets.map((market) => {
      const cells = cellsOf(app, market, date, `${type}/${subType}`);
      return columns.map(
        (column) => cells[column] ?? (/^(Active|Eligible|Units|Ordered|Subscribers)/.test(column) ? "0" : ""),
      );
    }),
  );
  if (rows.length === 0) throw noSales();
  const text = [columns, ...rows].map((line) => `${line.join("\t")}\n`).join("");
  return { status: 200, headers: { "content-type": media }, body: gzipMembers(text, world.settings.gzipMembers) };
}

/** Apple names the latest version when it rejects one. Only reports with several versions can't do without it. */
function versionErrors(kind: SalesReportKind | undefined, version: string): ReturnType<typeof parameterError>[] {
  const { versions = [] } = kind ?? {};
  if (versions.length === 0 || versions.includes(version) || (version === "" && versions[0] !== "1_3")) return [];
  const detail = `is invalid. The latest version for this report is ${versions.at(-1)}`;
  return [parameterError("INVALID", "filter[version]", detail)];
}

/** 404 of a date on which nothing was sold: Apple has no code of its own for it. */
export function noSales(): ErrorResponse {
  return new ErrorResponse(404, {
    code: "NOT_FOUND",
    title: "The specified resource does not exist",
    detail: "There were no sales for the date specified.",
  });
}

type Market = (typeof markets)[number];

/** The values of a row by the names of all columns that have one. */
function cellsOf(
  app: StoredResource,
  { country, currency }: Market,
  date: string,
  kind: string,
): Record<string, string> {
  const [year = "", month = "01", day = "01"] = date.split("-");
  const usDate = `${month}/${day}/${year}`;
  const isoDate = `${year}-${month}-${day}`;
  const count = (name: string, below: number): string =>
    String(1 + numberFrom(`${app.id}/${country}/${date}/${kind}/${name}`, below));
  const price = numberFrom(app.id, 3) + 0.99;
  const name = String(app.attributes["name"] ?? "");
  const proceeds = (price * 0.7).toFixed(2);
  return {
    ...{ Provider: "APPLE", "Provider Country": "US", Developer: "Example Developer", Version: "1.0" },
    ...{ SKU: String(app.attributes["sku"] ?? ""), Title: name, "App Name": name, "App Apple ID": app.id },
    ...{ "Apple Identifier": app.id, "Product Type Identifier": "1F", Category: "Utilities", Device: "iPhone" },
    ...{
      "Supported Platforms": "iOS",
      "Country Code": country,
      Country: country,
      "Begin Date": usDate,
      "End Date": usDate,
    },
    ...{ "Start Date": usDate, "Event Date": isoDate, Date: isoDate, "Purchase Date": isoDate },
    ...{ "Original Start Date": isoDate, "Pre-Order Start Date": usDate, "Pre-Order End Date": usDate },
    ...{ "Customer Price": price.toFixed(2), "Developer Proceeds": proceeds, "Customer Currency": currency },
    ...{ "Currency of Proceeds": currency, "Proceeds Currency": currency, Event: "Renew", State: "" },
    ...{
      "Subscription Name": `${name} Pro`,
      "Subscription Apple ID": `${app.id}1`,
      "Subscription Group ID": `${app.id}2`,
    },
    ...{ "Standard Subscription Duration": "1 Month", "Install Type": "First Time", Channel: "App Store" },
    ...{ "Subscriber ID": String(10 ** 9 + numberFrom(`${app.id}/${country}/subscriber`, 10 ** 9)) },
    ...{ "Offer Name": "Spring", "Offer Code": "SPRING", "Offer Reference Name": "Spring", "Offer ID": "spring" },
    ...{ Units: count("units", 40), Ordered: count("ordered", 20), Canceled: "0", Quantity: count("quantity", 20) },
    ...{ "Cumulative Ordered": count("cumulative", 200), "Cumulative Canceled": "0", Redemptions: count("codes", 9) },
    ...{ "Active Standard Price Subscriptions": count("active", 500), Subscribers: count("subscribers", 500) },
    ...{ Installs: count("installs", 900), "First Annual Installs": count("annual", 300) },
    ...{ "Eligible Subscribers": count("eligible", 50), "Consecutive Paid Periods": count("periods", 12) },
  };
}
