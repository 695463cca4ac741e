/** The hourly rate limit of the key, with Apple's header and 429. */

import { ErrorResponse } from "../error-response.js";

export interface RateLimit {
  /** Counts a request. Returns whether it is within the limit. */
  count(): boolean;
  /** The value of `X-Rate-Limit` after the requests counted so far. */
  header(): string;
  /** The response to a request over the limit. */
  exceeded(): ErrorResponse;
}

/** Counts up to `hourlyLimit` requests. The hour never ends, so the count never goes down. */
export function createRateLimit(hourlyLimit: number): RateLimit {
  let used = 0;
  return {
    count() {
      used += 1;
      return used <= hourlyLimit;
    },
    header: () => `user-hour-lim:${hourlyLimit};user-hour-rem:${Math.max(0, hourlyLimit - used)};`,
    exceeded: () =>
      new ErrorResponse(429, {
        code: "RATE_LIMIT_EXCEEDED",
        title: "The key's requests are used up.",
        detail: `The key has ${hourlyLimit} requests an hour.`,
      }),
  };
}
