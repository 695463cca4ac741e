/** `Retry-After` as the App Store Server API writes it. */

/** No wait in seconds is as large; a UNIX time in milliseconds has been since 1973. */
const earliestUnixMs = 100_000_000_000;

/**
 * The milliseconds from `nowMs` until the time that a `Retry-After` header names, 0 for a time that has passed, or
 * `undefined` where there is no header or it can't be read.
 *
 * Apple sends a UNIX time in milliseconds; seconds and an HTTP date, which the standard has, are understood as well:
 * a proxy may answer in Apple's place.
 *
 * @see https://developer.apple.com/documentation/appstoreserverapi/identifying-rate-limits
 */
export function retryAfterMs(header: string | null | undefined, nowMs: number): number | undefined {
  const text = header?.trim();
  if (!text) return undefined;
  if (/^\d+$/.test(text)) {
    const value = Number(text);
    return value >= earliestUnixMs ? Math.max(0, value - nowMs) : value * 1_000;
  }
  const date = Date.parse(text);
  return Number.isNaN(date) ? undefined : Math.max(0, date - nowMs);
}
