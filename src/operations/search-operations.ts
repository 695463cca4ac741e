/** The search as the table's users see it: its index and library are loaded when they are first needed. */
import type { OperationSearch, SearchResult } from "./search/search.js";

/** Options of {@link searchOperations}. */
export interface SearchOptions {
  /**
   * How many operations at most.
   *
   * @default 10
   */
  readonly limit?: number | undefined;
}

let known: OperationSearch | undefined;

/**
 * Finds operations by the words that people use: `reply to a review`, `who can test my app`, `phased rollout`.
 *
 * Words are compared with the names in paths, operation ids, attributes, parameters and listed values, with a table of synonyms,
 * and with tolerance for typing errors and words that are only begun. The verb decides the method. The same words always give the
 * same result.
 *
 * @param words a phrase; of a very long one, only the start is read.
 * @returns the operations that fit, the best first; empty if nothing fits.
 * @throws {TypeError} if `limit` is not a positive integer.
 *
 * @example
 * ```ts
 * const [best] = await searchOperations("reply to a review", { limit: 3 });
 * best?.operation.path; // "/v1/customerReviewResponses"
 * ```
 */
export async function searchOperations(
  words: string,
  { limit = 10 }: SearchOptions = {},
): Promise<readonly SearchResult[]> {
  if (!Number.isInteger(limit) || limit < 1) throw new TypeError('"limit" must be a positive integer');
  if (known === undefined) {
    const { createSearch } = await import("./search/search.js");
    known ??= createSearch();
  }
  return known.search(words, limit);
}
