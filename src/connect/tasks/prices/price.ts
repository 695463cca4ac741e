/** Prices as callers give them, and the price points that have them. */
import type { PageRequestOptions } from "../../../client/paginate.js";

/** The price of a product in a territory, and when it begins. */
export interface PriceOptions extends PageRequestOptions {
  /** The territory whose price is given, and from which the others are equalized: `"USA"`, Apple's code of three letters. */
  territory: string;
  /** What customers pay in the currency of the territory: `"4.99"` or 4.99. It must be the price of a price point. */
  price: string | number;
  /** Prices of other territories, by their codes, which are not equalized: `{ JPN: 600 }`. @default none */
  exceptions?: Readonly<Record<string, string | number>> | undefined;
  /** The first day of the price, `"2027-01-01"`. @default now */
  startDate?: string | undefined;
}

/** A price that was set. */
export interface SetPrice {
  /** Apple's code of the territory. */
  readonly territory: string;
  /** What customers pay, as Apple writes it. */
  readonly customerPrice: string;
  /** The id of the price point. */
  readonly pricePoint: string;
}

/** A price point as `resolve` returns it. */
export interface Point {
  readonly id: string;
  readonly customerPrice?: string | null;
  readonly territory: { readonly id: string } | null;
}

/** @throws {TypeError} for a price, a territory or a date that is not one. */
export function checkPrices({ territory, price, exceptions = {}, startDate }: PriceOptions): void {
  for (const code of [territory, ...Object.keys(exceptions)])
    if (typeof code !== "string" || !/^[A-Z]{3}$/.test(code))
      throw new TypeError(
        `"territory" and the names of "exceptions" must be codes such as "USA", not ${JSON.stringify(code)}`,
      );
  for (const [name, value] of Object.entries({ price, ...exceptions }))
    if (!(String(value).trim() !== "" && Number(value) >= 0 && Number(value) < Number.POSITIVE_INFINITY))
      throw new TypeError(`"${name}" must be a price such as "4.99", not ${JSON.stringify(value)}`);
  const isDay = startDate === undefined || new Date(startDate).toJSON()?.slice(0, 10) === startDate;
  if (!isDay) throw new TypeError(`"startDate" must be a day such as "2027-01-01", not ${JSON.stringify(startDate)}`);
}

/** The codes of the territories whose prices are given. */
export const territoriesOf = ({ territory, exceptions = {} }: PriceOptions): string[] => [
  ...new Set([territory, ...Object.keys(exceptions)]),
];

/**
 * Returns the price points of the prices that are given: of the territory first, then of the exceptions.
 *
 * @throws {TypeError} if a territory has no price point of the price; the message names the nearest ones.
 */
export function choosePoints(points: readonly Point[], options: PriceOptions): Point[] {
  const { territory, price, exceptions } = options;
  return territoriesOf(options).map((code) => {
    const wanted = Number(code === territory ? price : exceptions?.[code]);
    const own = points.filter((point) => point.territory?.id === code);
    const found = own.find(({ customerPrice }) => Number(customerPrice) === wanted);
    if (found) return found;
    const near = own.map(({ customerPrice }) => Number(customerPrice)).sort((a, b) => a - b);
    const neighbors = [near.filter((one) => one < wanted).at(-1), near.find((one) => one > wanted)];
    const nearest = neighbors.filter((one) => one !== undefined).join(" and ");
    throw new TypeError(
      `${code} has no price point of ${wanted}; ${nearest ? `the nearest are ${nearest}` : "it has no price points"}`,
    );
  });
}

/** What was set, for the caller. */
export const toSetPrice = ({ id, customerPrice, territory }: Point): SetPrice => ({
  territory: territory?.id ?? "",
  customerPrice: customerPrice ?? "",
  pricePoint: id,
});
