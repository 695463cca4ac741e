/** The rate limits of each key, with Apple's header and 429. */

import { ErrorResponse } from "../error-response.js";

/** How many requests each key has. */
export interface RateLimitOptions {
  /**
   * Requests an hour.
   *
   * @default 3_600
   */
  readonly hourly?: number | undefined;
  /**
   * Requests a minute.
   *
   * @default no such limit
   */
  readonly perMinute?: number | undefined;
  /**
   * The length of the hour in milliseconds of the fake store's clock. It begins with the first request, and the next one with
   * the first request after its end.
   *
   * @default 3_600_000
   */
  readonly windowMs?: number | undefined;
}

/** Counts the requests of one fake store. */
export interface RateLimit {
  /** Counts a request. Returns whether it is within the limits of the key. */
  count(keyId: string): boolean;
  /** The value of `X-Rate-Limit` after the requests counted so far. */
  header(keyId: string): string;
  /** The response to a request over a limit. */
  exceeded(): ErrorResponse;
  /** Sets all counts to 0. */
  reset(): void;
}

interface Count {
  startMs: number;
  used: number;
}

/** Creates the counts. A key that made no request yet has all of them left. */
export function createRateLimit(
  { hourly = 3_600, perMinute, windowMs = 3_600_000 }: RateLimitOptions,
  now: () => number,
): RateLimit {
  const windows = [
    { name: "hour", limit: hourly, lengthMs: windowMs, counts: new Map<string, Count>() },
    ...(perMinute === undefined
      ? []
      : [{ name: "minute", limit: perMinute, lengthMs: 60_000, counts: new Map<string, Count>() }]),
  ];
  return {
    count(keyId) {
      const time = now();
      let isWithin = true;
      for (const { limit, lengthMs, counts } of windows) {
        let count = counts.get(keyId);
        if (!count || time - count.startMs >= lengthMs) {
          count = { startMs: time, used: 0 };
          counts.set(keyId, count);
        }
        count.used += 1;
        isWithin &&= count.used <= limit;
      }
      return isWithin;
    },
    header: (keyId) =>
      windows
        .map(({ name, limit, counts }) => {
          const rest = Math.max(0, limit - (counts.get(keyId)?.used ?? 0));
          return `user-${name}-lim:${limit};user-${name}-rem:${rest};`;
        })
        .join(""),
    exceeded: () =>
      new ErrorResponse(429, {
        code: "RATE_LIMIT_EXCEEDED",
        title: "The key's requests are used up.",
        detail: `The key has ${windows.map(({ name, limit }) => `${limit} requests a${name === "hour" ? "n" : ""} ${name}`).join(" and ")}.`,
      }),
    reset() {
      for (const { counts } of windows) counts.clear();
    },
  };
}
