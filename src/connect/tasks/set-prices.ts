/** `setPrices`: one price, equalized over all territories. */
import type { Requester } from "../../client/untyped-request.js";
import { checkNames, type Names, requireBoolean } from "../../options.js";
import { type Identified, identify } from "../writes/identifier.js";
import { checkPrices, type PriceOptions, type SetPrice } from "./prices/price.js";
import { setAppPrice, setInAppPurchasePrice } from "./prices/schedule.js";
import { type SubscriptionPriceOptions, setSubscriptionPrices } from "./prices/subscription.js";

/** Options of {@link setPrices}: one product, its price in one territory, and when it begins. */
export type SetPricesOptions = PriceOptions &
  (
    | ({ app: Identified<"apps">; inAppPurchase?: undefined; subscription?: undefined } & NotOfSubscriptions)
    | ({ inAppPurchase: Identified<"inAppPurchases">; app?: undefined; subscription?: undefined } & NotOfSubscriptions)
    | ({
        subscription: Identified<"subscriptions">;
        app?: undefined;
        inAppPurchase?: undefined;
      } & SubscriptionPriceOptions)
  );

type NotOfSubscriptions = { [Name in keyof SubscriptionPriceOptions]?: undefined };

const optionNames: Names<SetPricesOptions> = {
  app: true,
  inAppPurchase: true,
  subscription: true,
  territory: true,
  price: true,
  exceptions: true,
  startDate: true,
  preserveCurrentPrice: true,
  territories: true,
  signal: true,
  timeoutMs: true,
  retry: true,
  headers: true,
};

/**
 * Sets the price of an app, an in-app purchase or a subscription from the price in one territory; the prices of the others are
 * Apple's equalizations of it. Returns the prices that were sent: the given ones for an app or an in-app purchase, whose other
 * prices Apple equalizes itself, and those of all territories for a subscription.
 *
 * For an app or an in-app purchase it replaces the price schedule: `territory` becomes its base, and manual prices of before
 * are gone from `startDate` on, but for `exceptions`. Sends a request for each page of price points and one to create the schedule,
 * and with `startDate` two more for the schedule until then.
 *
 * For a subscription it sends a request for each page of price points and of equalizations. One more request sets the prices of all
 * territories, from now on. With `startDate` or `territories` each territory needs a request of its own, one after another: if one
 * fails, those before it have the new price. A subscription whose first prices are set needs all of them.
 *
 * Needs the role Admin or App Manager.
 *
 * @throws {TypeError} if no price point has the price (the message names the nearest), or if an option is missing, wrong or
 * unknown. Nothing is changed.
 * @throws {ConflictError} if Apple does not accept the prices.
 * @throws {UnknownOutcomeError} if the response to the change is lost.
 * @see https://developer.apple.com/documentation/appstoreconnectapi/post-v1-appPriceSchedules
 * @example await setPrices(connect, { subscription: id, territory: "USA", price: "4.99", startDate: "2027-01-01" });
 */
export async function setPrices(client: Requester, options: SetPricesOptions): Promise<SetPrice[]> {
  checkNames(options, optionNames, "an option of setPrices");
  checkPrices(options);
  const { app, inAppPurchase, subscription, signal, timeoutMs, retry, headers } = options;
  if ([app, inAppPurchase, subscription].filter((one) => one !== undefined).length !== 1)
    throw new TypeError('one of "app", "inAppPurchase" and "subscription" must name the product');
  if (options.preserveCurrentPrice !== undefined) requireBoolean("preserveCurrentPrice", options.preserveCurrentPrice);
  const request = { signal, timeoutMs, retry, headers };
  if (subscription !== undefined) {
    const { id } = identify(client, "subscription", "subscriptions", subscription);
    return await setSubscriptionPrices({ client, id, request }, options);
  }
  if (options.territories !== undefined || options.preserveCurrentPrice !== undefined)
    throw new TypeError('"territories" and "preserveCurrentPrice" are options of the price of a subscription');
  if (app !== undefined)
    return await setAppPrice({ client, id: identify(client, "app", "apps", app).id, options, request });
  const { id } = identify(client, "inAppPurchase", "inAppPurchases", inAppPurchase);
  return await setInAppPurchasePrice({ client, id, options, request });
}
