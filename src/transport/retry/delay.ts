/** Times for the next attempt: the clock of a response, and a backoff. */

/** The `Date` of a response, in milliseconds since 1970. */
export function dateOf(headers: Headers): number | undefined {
  const date = Date.parse(headers.get("Date") ?? "");
  return Number.isNaN(date) ? undefined : date;
}

/** Full jitter, which spreads clients out: a random time up to 1, 2, 4 … seconds after attempt 1, 2, 3 …. */
export function backoffMs(attempt: number, maxDelayMs: number, random: () => number): number {
  return random() * Math.min(maxDelayMs, 1_000 * 2 ** (attempt - 1));
}
