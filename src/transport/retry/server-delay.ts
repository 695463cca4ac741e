/** The wait that a response asks for. Loaded for the first response that is an error. */
import { parseRateLimit } from "../quota/rate-limit.js";
import { dateOf } from "./delay.js";

/** Smaller numbers are seconds (up to 3,000 years), larger ones UNIX times in milliseconds (since 1973). */
const earliestUnixMs = 100_000_000_000;

/**
 * Milliseconds that the server asks to wait; `undefined` if it does not ask. `Retry-After` is a number of seconds, a date,
 * or a UNIX time in milliseconds (App Store Server API). Times are compared with the `Date` of the response, so that a wrong
 * local clock has no effect. For a 429 without `Retry-After` it is the length of the window that `X-Rate-Limit` reports as
 * used up, which is the longest that a slot of a rolling window can take.
 */
export function serverDelayMs(status: number, headers: Headers, nowMs: number): number | undefined {
  const retryAfter = headers.get("Retry-After")?.trim() ?? "";
  const number = /^\d+(\.\d+)?$/.test(retryAfter) ? Number(retryAfter) : Number.NaN;
  if (number < earliestUnixMs) return number * 1_000;
  // A date begins with the name of a day: Date.parse would also accept "-5".
  const until = /^[a-z]{3}/i.test(retryAfter) ? Date.parse(retryAfter) : number;
  if (!Number.isNaN(until)) return Math.max(0, until - (dateOf(headers) ?? nowMs));

  if (status !== 429) return undefined;
  const { hourRemaining = 1, minuteRemaining = 1 } = parseRateLimit(headers.get("X-Rate-Limit")) ?? {};
  if (hourRemaining <= 0) return 3_600_000;
  return minuteRemaining <= 0 ? 60_000 : undefined;
}
