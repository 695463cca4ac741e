/** The largest page of each collection. Apple's default is smaller, so each page would cost a request more than it has to. */
import type { QueryValues } from "../client/url.js";

/** Apple lists price points, which are as many as prices times territories, in larger pages. */
const largePages =
  /^\/v\d+\/(inAppPurchases|inAppPurchasePricePoints|subscriptions|subscriptionPricePoints)\/[^/]+\/(relationships\/)?(pricePoints|equalizations|adjustedEqualizations)$/;

/** The name of a collection is a plural, also before the number of a version: `appStoreVersionExperimentsV2`. */
const collection = /s(V\d+)?$/;

/**
 * Returns the maximum of `limit` in Apple's document for a GET path, or undefined if the route has no `limit`. Test: "is the
 * maximum of limit in Apple's document" (test/connect/page-size.test.ts).
 */
export function maxPageSize(path: string): number | undefined {
  if (!collection.test(path)) return undefined;
  return largePages.test(path) ? 8000 : 200;
}

/**
 * Adds the largest page size that the route allows to a query without `limit`.
 *
 * @param take the number of resources that the caller needs: a page is not larger.
 */
export function withPageSize(
  path: string,
  query: QueryValues = {},
  take: number = Number.POSITIVE_INFINITY,
): QueryValues {
  const size = maxPageSize(path);
  // A query that is not a plain object is a TypeError where it is serialized; a copy would hide it.
  const isPlain = typeof query === "object" && !(Symbol.iterator in query);
  const hasLimit = query["limit"] !== undefined && query["limit"] !== null;
  return size === undefined || !isPlain || hasLimit ? query : { ...query, limit: Math.min(size, take) };
}
