/** The prices that can be chosen: a ladder in dollars, and its steps in each currency. Close to Apple's, and always the same. */

import { unitsForDollar } from "../sample/territories.js";

/** From a price in cents, in steps, so many prices. */
const ranges: readonly (readonly [from: number, step: number, count: number])[] = [
  [0, 0, 1],
  [29, 10, 228],
  [2349, 50, 154],
  [10_099, 100, 150],
  [25_499, 500, 100],
  [75_999, 1000, 83],
  [160_999, 10_000, 84],
];

const cents: readonly number[] = ranges.flatMap(([from, step, count]) =>
  Array.from({ length: count }, (_, index) => from + index * step),
);

/** How many prices a territory has. The first is free. */
export const tierCount: number = cents.length;

/** What customers pay and the developer gets, as responses write it. */
export interface Price {
  readonly customerPrice: string;
  readonly proceeds: string;
  /** After a subscriber's first year. */
  readonly proceedsYear2: string;
}

/** The price of a tier in a currency. Currencies with many units for a dollar have no decimals. */
export function priceOf(tier: number, currency: string): Price {
  const units = unitsForDollar[currency] ?? 1;
  const decimals = units >= 100 ? 0 : 2;
  const price = Number((((cents[tier] ?? 0) * units) / 100).toFixed(decimals));
  const written = (amount: number): string => amount.toFixed(decimals);
  return {
    customerPrice: written(price),
    proceeds: written(price * 0.7),
    proceedsYear2: written(price * 0.85),
  };
}
