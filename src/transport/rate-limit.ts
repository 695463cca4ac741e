/** Apple's `X-Rate-Limit` header: what is left of a key's requests. */
import type { RateLimit } from "../errors.js";

export type { RateLimit } from "../errors.js";

const fields: Readonly<Record<string, keyof RateLimit>> = {
  "user-hour-lim": "hourLimit",
  "user-hour-rem": "hourRemaining",
  "user-minute-lim": "minuteLimit",
  "user-minute-rem": "minuteRemaining",
};

/**
 * The windows that a header like `user-hour-lim:3500;user-hour-rem:500;` tells, or undefined where it tells none.
 *
 * @see https://developer.apple.com/documentation/appstoreconnectapi/identifying-rate-limits
 */
export function parseRateLimit(header: string | null): RateLimit | undefined {
  const limit: RateLimit = {};
  for (const [, name, value] of (header ?? "").matchAll(/([\w-]+)\s*:\s*(-?\d+)/g)) {
    const field = fields[name!.toLowerCase()];
    if (field) limit[field] = Number(value);
  }
  return Object.keys(limit).length > 0 ? limit : undefined;
}
