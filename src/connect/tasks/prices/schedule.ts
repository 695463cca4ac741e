/** The price schedules of apps and in-app purchases: Apple equalizes the price of the base territory itself. */
import type { PageRequestOptions } from "../../../client/paginate.js";
import type { Requester } from "../../../client/untyped-request.js";
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

interface Limits {
  readonly client: Requester;
  readonly id: string;
  readonly options: PriceOptions;
  readonly request: PageRequestOptions;
}

/** Replaces the price schedule of an app. */
export async function setAppPrice({ client, id, options, request }: Limits): Promise<SetPrice[]> {
  const points = await collect(client, "/v1/apps/{id}/appPricePoints", {
    ...request,
    params: { path: { id }, query: { "filter[territory]": territoriesOf(options), include: ["territory"] } },
  });
  const chosen = choosePoints(resolve(points), options);
  const current = await readCurrent(client, `/v1/apps/${encodeURIComponent(id)}/appPriceSchedule`, options, request);
  const kept =
    current === undefined
      ? []
      : resolve(
          await collect(client, "/v1/appPriceSchedules/{id}/manualPrices", {
            ...request,
            params: { path: { id: current }, query: { include: ["appPricePoint"] } },
          }),
        ).map(({ appPricePoint: point, ...price }) => ({ ...price, point }));
  const manualPrices = newPrices(kept, chosen, options).map(({ point, ...dates }) => ({
    ...dates,
    appPricePoint: point,
  }));
  const schedule = { app: id, baseTerritory: options.territory, manualPrices };
  await create(client, "/v1/appPriceSchedules", schedule, request);
  return chosen.map(toSetPrice);
}

/** Replaces the price schedule of an in-app purchase. */
export async function setInAppPurchasePrice({ client, id, options, request }: Limits): Promise<SetPrice[]> {
  const points = await collect(client, "/v2/inAppPurchases/{id}/pricePoints", {
    ...request,
    params: { path: { id }, query: { "filter[territory]": territoriesOf(options), include: ["territory"] } },
  });
  const chosen = choosePoints(resolve(points), options);
  const url = `/v2/inAppPurchases/${encodeURIComponent(id)}/iapPriceSchedule`;
  const current = await readCurrent(client, url, options, request);
  const kept =
    current === undefined
      ? []
      : resolve(
          await collect(client, "/v1/inAppPurchasePriceSchedules/{id}/manualPrices", {
            ...request,
            params: { path: { id: current }, query: { include: ["inAppPurchasePricePoint"] } },
          }),
        ).map(({ inAppPurchasePricePoint: point, ...price }) => ({ ...price, point }));
  const manualPrices = newPrices(kept, chosen, options).map(({ point, ...dates }) => ({
    ...dates,
    inAppPurchasePricePoint: point,
  }));
  const schedule = { inAppPurchase: id, baseTerritory: options.territory, manualPrices };
  await create(client, "/v1/inAppPurchasePriceSchedules", schedule, request);
  return chosen.map(toSetPrice);
}

/**
 * The id of the schedule that holds until the start date; undefined if the price begins now, or there is no schedule.
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
