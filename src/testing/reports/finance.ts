/** Finance reports: gzip-compressed tables of a fiscal month, with a trailer of totals. */

import { ErrorResponse, parameterError } from "../error-response.js";
import type { FakeResponse } from "../http/exchange.js";
import type { OtherRequest } from "../json-api/router.js";
import { gzipMembers } from "./gzip.js";
import { numberFrom } from "./numbers.js";
import { noSales } from "./sales.js";

const financialColumns = [
  ...["Start Date", "End Date", "UPC", "ISRC/ISBN", "Vendor Identifier", "Quantity", "Partner Share"],
  ...["Extended Partner Share", "Partner Share Currency", "Sales or Return", "Apple Identifier"],
  ...["Artist/Show/Developer/Author", "Title", "Label/Studio/Network/Developer/Publisher", "Grid"],
  ...["Product Type Identifier", "ISAN/Other Identifier", "Country Of Sale", "Pre-order Flag", "Promo Code"],
  ...["Customer Price", "Customer Currency"],
];

const detailColumns = [
  ...["Transaction Date", "Settlement Date", "Apple Identifier", "SKU", "Title", "Developer Name"],
  ...["Product Type Identifier", "Country of Sale", "Quantity", "Partner Share", "Extended Partner Share"],
  ...["Partner Share Currency", "Customer Price", "Customer Currency", "Sale or Return", "Promo Code"],
  ...["Order Type", "Region"],
];

/** The country and currency of a region's rows; any other region is in dollars. */
const regions: Readonly<Record<string, readonly [country: string, currency: string]>> = {
  AU: ["AU", "AUD"],
  CA: ["CA", "CAD"],
  EU: ["DE", "EUR"],
  GB: ["GB", "GBP"],
  JP: ["JP", "JPY"],
};

export function respondWithFinance({ operation, parameters, media, world }: OtherRequest): FakeResponse | undefined {
  if (operation.path !== "/v1/financeReports") return undefined;
  const first = (name: string): string => parameters.get(`filter[${name}]`)?.[0] ?? "";
  const [type, region, month] = [first("reportType"), first("regionCode"), first("reportDate")];
  const isDetail = type === "FINANCE_DETAIL";
  const errors = [
    ...(/^\d{4}-(0[1-9]|1[0-2])$/.test(month)
      ? []
      : [parameterError("INVALID", "filter[reportDate]", "must be YYYY-MM")]),
    ...(isDetail === (region === "Z1") && /^[A-Z][A-Z0-9]$/.test(region)
      ? []
      : [parameterError("INVALID", "filter[regionCode]", `does not fit the type ${type}`)]),
  ];
  if (errors.length > 0) throw new ErrorResponse(400, errors);
  if (month >= new Date(world.clock.now()).toISOString().slice(0, 7)) {
    // Apple responds with the same sentence to a month that is not closed yet.
    throw noSales();
  }
  const [country, currency] = regions[region] ?? ["US", "USD"];
  const [year = "", monthOfYear = ""] = month.split("-");
  const columns = isDetail ? detailColumns : financialColumns;
  let units = 0;
  let amount = 0;
  const rows = [...world.store.list("apps")].map((app) => {
    const quantity = 1 + numberFrom(`${app.id}/${region}/${month}`, 90);
    const price = numberFrom(app.id, 3) + 0.99;
    const share = Number((price * 0.7).toFixed(2));
    units += quantity;
    amount += quantity * share;
    const cells: Record<string, string> = {
      ...{ "Start Date": `${monthOfYear}/01/${year}`, "End Date": `${monthOfYear}/28/${year}`, Region: region },
      ...{ "Transaction Date": `${monthOfYear}/14/${year}`, "Settlement Date": `${monthOfYear}/16/${year}` },
      ...{ "Vendor Identifier": String(app.attributes["sku"] ?? ""), SKU: String(app.attributes["sku"] ?? "") },
      ...{
        Quantity: String(quantity),
        "Partner Share": share.toFixed(2),
        "Sales or Return": "S",
        "Sale or Return": "S",
      },
      ...{ "Extended Partner Share": (quantity * share).toFixed(2), "Partner Share Currency": currency },
      ...{ "Apple Identifier": app.id, Title: String(app.attributes["name"] ?? ""), "Product Type Identifier": "1F" },
      ...{ "Artist/Show/Developer/Author": "Example Developer", "Developer Name": "Example Developer" },
      ...{ "Country Of Sale": country, "Country of Sale": country, "Customer Price": price.toFixed(2) },
      ...{ "Customer Currency": currency },
    };
    return columns.map((column) => cells[column] ?? "");
  });
  if (rows.length === 0) throw noSales();
  const trailer = [
    ["Total_Rows", String(rows.length)],
    ["Total_Amount", amount.toFixed(2)],
    ["Total_Units", String(units)],
  ];
  const text = [columns, ...rows, ...trailer].map((line) => `${line.join("\t")}\n`).join("");
  return { status: 200, headers: { "content-type": media }, body: gzipMembers(text, world.settings.gzipMembers) };
}
