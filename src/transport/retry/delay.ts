/** From an answer to the wait before the next attempt: pure, so that a table of cases says all. */
import { parseRateLimit } from "../quota/rate-limit.js";

/** As seconds it is three thousand years; UNIX times in milliseconds are larger since 1973. */
const earliestUnixMs = 100_000_000_000;

/**
 * Milliseconds that the server asks to wait, or undefined where it does not say: `Retry-After` in seconds, as a date, or
 * as the App Store Server API has it, a UNIX time in milliseconds (times against the answer's own `Date`, so that a wrong
 * local clock does no harm); else for a 429 the window of `X-Rate-Limit` that is used up. Both windows roll, so that is
 * the longest it can take.
 */
export function serverDelayMs(status: number, headers: Headers, nowMs: number): number | undefined {
  const retryAfter = headers.get("Retry-After")?.trim() ?? "";
  const number = /^\d+(\.\d+)?$/.test(retryAfter) ? Number(retryAfter) : Number.NaN;
  if (number < earliestUnixMs) return number * 1_000;
  // A name of a day first: Date.parse would also make a date of "-5".
  const until = /^[a-z]{3}/i.test(retryAfter) ? Date.parse(retryAfter) : number;
  if (!Number.isNaN(until)) return Math.max(0, until - (dateOf(headers) ?? nowMs));

  if (status !== 429) return undefined;
  const { hourRemaining = 1, minuteRemaining = 1 } = parseRateLimit(headers.get("X-Rate-Limit")) ?? {};
  if (hourRemaining <= 0) return 3_600_000;
  return minuteRemaining <= 0 ? 60_000 : undefined;
}

/** The `Date` of an answer, in milliseconds since 1970. */
export function dateOf(headers: Headers): number | undefined {
  const date = Date.parse(headers.get("Date") ?? "");
  return Number.isNaN(date) ? undefined : date;
}

/** Full jitter: anything from 0 to 1, 2, 4 … seconds after attempt 1, 2, 3 …, so that clients spread out. */
export function backoffMs(attempt: number, maxDelayMs: number, random: () => number): number {
  return random() * Math.min(maxDelayMs, 1_000 * 2 ** (attempt - 1));
}
