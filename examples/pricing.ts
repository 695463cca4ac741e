/**
 * Shows the prices of a subscription by territory, and changes one.
 *
 *     npx tsx examples/pricing.ts SUBSCRIPTION_ID
 *         --territory USA                    show the price points of the territory instead
 *         --price 4.99 --from 2027-01-01     with --territory: the price from that day on, for new subscribers
 *         --yes                              make the change; without it it is only printed
 */

import { parseArgs } from "node:util";
import { type ConnectClient, collect, pages } from "storeconnect";
import { change, run, UsageError } from "./command.js";
import { table } from "./terminal.js";

const { values, positionals } = parseArgs({
  options: {
    territory: { type: "string" },
    price: { type: "string" },
    from: { type: "string" },
    yes: { type: "boolean", default: false },
  },
  allowPositionals: true,
});
const { territory, price, from, yes } = values;

await run(async (connect) => {
  const [id] = positionals;
  if (id === undefined) throw new UsageError("Expected: SUBSCRIPTION_ID [options]");
  if (territory === undefined) await showPrices(connect, id);
  else if (price === undefined) await showPricePoints(connect, id, territory);
  else await changePrice(connect, id, { territory, price });
});

/** The current and the planned prices. The price and the currency are resources of their own, in `included`. */
async function showPrices(connect: ConnectClient, id: string): Promise<void> {
  const prices = pages(connect, "/v1/subscriptions/{id}/prices", {
    params: {
      path: { id },
      query: {
        include: ["territory", "subscriptionPricePoint"],
        "fields[subscriptionPrices]": ["startDate", "preserved", "territory", "subscriptionPricePoint"],
        "fields[subscriptionPricePoints]": ["customerPrice", "proceeds"],
        "fields[territories]": ["currency"],
        limit: 200,
      },
    },
  });
  const rows: string[][] = [];
  for await (const { data, included = [] } of prices) {
    const currencies = new Map<string, string>();
    const points = new Map<string, { customerPrice?: string | null; proceeds?: string | null }>();
    for (const resource of included) {
      if (resource.type === "territories") currencies.set(resource.id, resource.attributes.currency ?? "");
      else points.set(resource.id, resource.attributes);
    }
    for (const { attributes, relationships } of data) {
      const code = relationships?.territory?.data?.id ?? "";
      const point = points.get(relationships?.subscriptionPricePoint?.data?.id ?? "");
      rows.push([
        code,
        currencies.get(code) ?? "",
        point?.customerPrice ?? "",
        point?.proceeds ?? "",
        attributes.startDate ?? "now",
        attributes.preserved ? "existing subscribers" : "",
      ]);
    }
  }
  rows.sort(([a = ""], [b = ""]) => a.localeCompare(b));
  console.log(table(["Territory", "Currency", "Price", "Proceeds", "From", "For"], rows));
}

async function pricePoints(connect: ConnectClient, id: string, code: string) {
  const points = await collect(connect, "/v1/subscriptions/{id}/pricePoints", {
    params: { path: { id }, query: { "filter[territory]": [code], limit: 8000 } },
  });
  return points.sort((a, b) => amount(a.attributes.customerPrice) - amount(b.attributes.customerPrice));
}

/** A price as a number; NaN if there is none. */
function amount(price: string | null | undefined): number {
  return Number.parseFloat(price ?? "");
}

async function showPricePoints(connect: ConnectClient, id: string, code: string): Promise<void> {
  const points = await pricePoints(connect, id, code);
  console.log(
    table(
      ["Price", "Proceeds", "After a year"],
      points.map(({ attributes: { customerPrice, proceeds, proceedsYear2 } }) => [
        customerPrice ?? "",
        proceeds ?? "",
        proceedsYear2 ?? "",
      ]),
    ),
  );
}

async function changePrice(
  connect: ConnectClient,
  id: string,
  wanted: { territory: string; price: string },
): Promise<void> {
  const points = await pricePoints(connect, id, wanted.territory);
  const point = points.find(({ attributes }) => amount(attributes.customerPrice) === amount(wanted.price));
  if (point === undefined) throw new UsageError(`${wanted.territory} has no price point ${wanted.price}.`);
  await change(yes, `set ${wanted.price} in ${wanted.territory} from ${from ?? "now"} on`, () =>
    connect.POST("/v1/subscriptionPrices", {
      body: {
        data: {
          type: "subscriptionPrices",
          attributes: { startDate: from, preserveCurrentPrice: true },
          relationships: {
            subscription: { data: { type: "subscriptions", id } },
            territory: { data: { type: "territories", id: wanted.territory } },
            subscriptionPricePoint: { data: { type: "subscriptionPricePoints", id: point.id } },
          },
        },
      },
    }),
  );
}
