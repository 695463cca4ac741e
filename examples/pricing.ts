/**
 * Shows the prices of a subscription by territory, and changes them.
 *
 *     npx tsx examples/pricing.ts SUBSCRIPTION_ID
 *         --territory USA                    show the price points of the territory instead
 *         --price 4.99 --from 2027-01-01     with --territory: the price from that day on, for new subscribers
 *         --everywhere                       with --price: the equal price in all other territories too
 *         --yes                              make the change; without it it is only printed
 */

import { parseArgs } from "node:util";
import { collect, resolve, setPrices } from "storeconnect";
import { change, run, UsageError } from "./command.js";
import { table } from "./terminal.js";

const { values, positionals } = parseArgs({
  options: {
    territory: { type: "string" },
    price: { type: "string" },
    from: { type: "string" },
    everywhere: { type: "boolean" },
    yes: { type: "boolean", default: false },
  },
  allowPositionals: true,
});
const { territory, price, from: startDate, everywhere, yes } = values;

await run(async (connect) => {
  const [subscription] = positionals;
  if (subscription === undefined) throw new UsageError("Expected: SUBSCRIPTION_ID [options]");
  const path = { id: subscription };
  if (territory === undefined) {
    const prices = await collect(connect, "/v1/subscriptions/{id}/prices", {
      params: { path, query: { include: ["territory", "subscriptionPricePoint"] } },
    });
    const rows = resolve(prices).map(({ territory: of, subscriptionPricePoint: point, startDate: from, preserved }) => [
      of?.id ?? "",
      of?.currency ?? "",
      point?.customerPrice ?? "",
      point?.proceeds ?? "",
      from ?? "now",
      preserved ? "existing subscribers" : "",
    ]);
    rows.sort(([a = ""], [b = ""]) => a.localeCompare(b));
    console.log(table(["Territory", "Currency", "Price", "Proceeds", "From", "For"], rows));
  } else if (price === undefined) {
    const query = { "filter[territory]": [territory] };
    const points = resolve(await collect(connect, "/v1/subscriptions/{id}/pricePoints", { params: { path, query } }));
    const rows = points.map((point) => [point.customerPrice, point.proceeds, point.proceedsYear2].map(String));
    rows.sort(([a], [b]) => Number(a) - Number(b));
    console.log(table(["Price", "Proceeds", "After a year"], rows));
  } else {
    const territories = everywhere ? undefined : [territory];
    const options = { subscription, territory, price, startDate, territories, preserveCurrentPrice: true };
    const where = everywhere ? "all territories" : territory;
    await change(yes, `set ${price} in ${where} from ${startDate ?? "now"} on`, () => setPrices(connect, options));
  }
});
