/** The price schedules of apps and in-app purchases: Apple equalizes the price of the base territory itself. */
import type { PageRequestOptions } from "../../../client/paginate.js";
import type { Requester } from "../../../client/untyped-request.js";
import { fillPath } from "../../../client/url.js";
import { isNotFoundError } from "../../../errors/index.js";
import { collect } from "../../collect.js";
import { resolve } from "../../resources/resolve.js";
import { create } from "../../writes/create.js";
import { choosePoints, type Point, type PriceOptions, type SetPrice, territoriesOf, toSetPrice } from "./price.js";

/** A manual price of the schedule that there is. */
interface Price {
  readonly startDate?: string | null;
  readonly endDate?: string | null;
  readonly point: Pick<Point, "id"> | null;
}

/** A manual price of the new schedule. */
interface NewPrice {
  readonly startDate?: string | undefined;
  readonly endDate?: string | undefined;
  readonly point: string;
}

/** Whose price is set, and how its requests are sent. */
interface Target {
  readonly client: Requester;
  readonly id: string;
  readonly options: PriceOptions;
  readonly request: PageRequestOptions;
}

/** What differs between the schedules of apps and of in-app purchases. */
interface Schedules {
  /** The price points of the territories whose prices are given. */
  points(): Promise<Point[]>;
  /** The URL of the schedule that there is. */
  readonly url: string;
  /** The manual prices of a schedule. */
  prices(scheduleId: string): Promise<Price[]>;
  create(prices: readonly NewPrice[]): Promise<unknown>;
}

/** Replaces the price schedule of an app. */
export function setAppPrice(target: Target): Promise<SetPrice[]> {
  const { client, id, options, request } = target;
  const query = { "filter[territory]": territoriesOf(options), include: ["territory"] } as const;
  return replaceSchedule(target, {
    points: async () =>
      resolve(await collect(client, "/v1/apps/{id}/appPricePoints", { ...request, params: { path: { id }, query } })),
    url: fillPath("/v1/apps/{id}/appPriceSchedule", { id }),
    async prices(scheduleId) {
      const prices = await collect(client, "/v1/appPriceSchedules/{id}/manualPrices", {
        ...request,
        params: { path: { id: scheduleId }, query: { include: ["appPricePoint"] } },
      });
      return resolve(prices).map(({ appPricePoint: point, ...price }) => ({ ...price, point }));
    },
    create(prices) {
      const manualPrices = prices.map(({ point: appPricePoint, ...dates }) => ({ ...dates, appPricePoint }));
      const schedule = { app: id, baseTerritory: options.territory, manualPrices };
      return create(client, "/v1/appPriceSchedules", schedule, request);
    },
  });
}

/** Replaces the price schedule of an in-app purchase. */
export function setInAppPurchasePrice(target: Target): Promise<SetPrice[]> {
  const { client, id, options, request } = target;
  const query = { "filter[territory]": territoriesOf(options), include: ["territory"] } as const;
  return replaceSchedule(target, {
    points: async () =>
      resolve(
        await collect(client, "/v2/inAppPurchases/{id}/pricePoints", { ...request, params: { path: { id }, query } }),
      ),
    url: fillPath("/v2/inAppPurchases/{id}/iapPriceSchedule", { id }),
    async prices(scheduleId) {
      const prices = await collect(client, "/v1/inAppPurchasePriceSchedules/{id}/manualPrices", {
        ...request,
        params: { path: { id: scheduleId }, query: { include: ["inAppPurchasePricePoint"] } },
      });
      return resolve(prices).map(({ inAppPurchasePricePoint: point, ...price }) => ({ ...price, point }));
    },
    create(prices) {
      const manualPrices = prices.map(({ point, ...dates }) => ({ ...dates, inAppPurchasePricePoint: point }));
      const schedule = { inAppPurchase: id, baseTerritory: options.territory, manualPrices };
      return create(client, "/v1/inAppPurchasePriceSchedules", schedule, request);
    },
  });
}

async function replaceSchedule(
  { client, options, request }: Target,
  { points, url, prices, create: createSchedule }: Schedules,
): Promise<SetPrice[]> {
  const chosen = choosePoints(await points(), options);
  const current = await readCurrent(client, url, options, request);
  const kept = current === undefined ? [] : await prices(current);
  await createSchedule(newPrices(kept, chosen, options));
  return chosen.map(toSetPrice);
}

/**
 * The id of the schedule that holds until the start date; undefined if the price begins now, or without a schedule.
 *
 * @throws {TypeError} if its prices are equalized from another territory.
 */
async function readCurrent(
  client: Requester,
  url: string,
  { startDate, territory }: PriceOptions,
  request: PageRequestOptions,
): Promise<string | undefined> {
  if (startDate === undefined) return undefined;
  try {
    const { data } = await client.request<ScheduleDocument>(url, { ...request, query: { include: ["baseTerritory"] } });
    const base = data.relationships?.baseTerritory?.data?.id;
    if (base !== territory)
      throw new TypeError(
        `"territory" must be ${base}, from which the prices before "startDate" are equalized, not ${territory}`,
      );
    return data.id;
  } catch (error) {
    if (isNotFoundError(error)) return undefined;
    throw error;
  }
}

interface ScheduleDocument {
  readonly data: {
    readonly id: string;
    readonly relationships?: { readonly baseTerritory?: { readonly data?: { readonly id: string } | null } };
  };
}

/** The manual prices of the new schedule: those of before, which end when the new ones begin, and the new ones. */
function newPrices(current: readonly Price[], chosen: readonly Point[], { startDate }: PriceOptions): NewPrice[] {
  const kept = current.flatMap(({ startDate: from, endDate, point }) => {
    const isBefore = point !== null && startDate !== undefined && (from ?? "") < startDate;
    const until = endDate && startDate && endDate < startDate ? endDate : startDate;
    return isBefore ? [{ startDate: from ?? undefined, endDate: until, point: point.id }] : [];
  });
  return [...kept, ...chosen.map(({ id }) => ({ startDate, point: id }))];
}
