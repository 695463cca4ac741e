/** The prices of a subscription: Apple reports the equal price points, and each territory gets a price of its own. */
import type { PageRequestOptions } from "../../../client/paginate.js";
import type { Requester } from "../../../client/untyped-request.js";
import { collect } from "../../collect.js";
import { resolve } from "../../resources/resolve.js";
import { create } from "../../writes/create.js";
import { update } from "../../writes/update.js";
import { choosePoints, type PriceOptions, type SetPrice, territoriesOf, toSetPrice } from "./price.js";

/** What can be said about the price of a subscription besides. */
export interface SubscriptionPriceOptions {
  /** Whether those who subscribe already keep their price. @default false */
  preserveCurrentPrice?: boolean | undefined;
  /** The codes of the territories that get the price. @default all */
  territories?: readonly string[] | undefined;
}

/**
 * Sets the prices of all territories in one request, or adds one price for each territory: a PATCH with prices sets all that the
 * subscription has, also its first ones, while a POST plans a change of one that is there.
 */
export async function setSubscriptionPrices(
  { client, id, request }: { readonly client: Requester; readonly id: string; readonly request: PageRequestOptions },
  options: PriceOptions & SubscriptionPriceOptions,
): Promise<SetPrice[]> {
  const { territories, startDate, preserveCurrentPrice } = options;
  const points = await collect(client, "/v1/subscriptions/{id}/pricePoints", {
    ...request,
    params: { path: { id }, query: { "filter[territory]": territoriesOf(options), include: ["territory"] } },
  });
  const chosen = choosePoints(resolve(points), options);
  const equal = await collect(client, "/v1/subscriptionPricePoints/{id}/equalizations", {
    ...request,
    params: { path: { id: chosen[0]?.id ?? "" }, query: { "filter[territory]": territories, include: ["territory"] } },
  });
  const set = new Map(resolve(equal).map((point) => [point.territory?.id, toSetPrice(point)]));
  for (const point of chosen) set.set(point.territory?.id, toSetPrice(point));
  const all = [...set.values()].filter(({ territory }) => territories === undefined || territories.includes(territory));
  const prices = all.map(({ territory, pricePoint }) => ({
    startDate,
    preserveCurrentPrice,
    territory,
    subscriptionPricePoint: pricePoint,
  }));
  if (startDate === undefined && territories === undefined)
    await update(client, "/v1/subscriptions/{id}", id, { prices }, request);
  else
    for (const price of prices) await create(client, "/v1/subscriptionPrices", { ...price, subscription: id }, request);
  return all;
}
