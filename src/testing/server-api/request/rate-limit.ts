/** Limits of requests an hour for each operation, with Apple's 429. */

import { errorOf } from "./error.js";

const hourMs = 3_600_000;

export interface RateLimit {
  /** Counts a request of an operation. @throws {ServerApiError} 4290000 with `Retry-After` for one over the limit. */
  count(operation: string): void;
  /** Starts all hours anew. */
  reset(): void;
}

/** @param limitOf the requests an hour of an operation; undefined for no limit. */
export function createRateLimit(limitOf: (operation: string) => number | undefined, now: () => number): RateLimit {
  const windows = new Map<string, { readonly end: number; used: number }>();
  return {
    count(operation) {
      const limit = limitOf(operation);
      if (limit === undefined) return;
      let window = windows.get(operation);
      if (!window || window.end <= now()) {
        window = { end: now() + hourMs, used: 0 };
        windows.set(operation, window);
      }
      window.used += 1;
      // Apple's Retry-After is a time in milliseconds since 1970.
      if (window.used > limit) throw errorOf(4290000, { "retry-after": String(Math.ceil(window.end)) });
    },
    reset: () => windows.clear(),
  };
}
