/** The largest page of each collection. Apple's default is smaller, so each page would cost a request more than it has to. */
import type { QueryValues } from "../client/url.js";
import { otherPageSizes, usualPageSize } from "../generated/connect/page-sizes.js";

/** Returns the maximum of `limit` in Apple's document for a GET path that returns resources, or 0 if it has no `limit`. */
export function maxPageSize(path: string): number {
  return Object.hasOwn(otherPageSizes, path) ? otherPageSizes[path]! : usualPageSize;
}

/**
 * Adds the largest page size that the route allows to a query without `limit`.
 *
 * @param path a path of Apple's document that returns a collection or a related resource.
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
  return size === 0 || !isPlain || hasLimit ? query : { ...query, limit: Math.min(size, take) };
}
