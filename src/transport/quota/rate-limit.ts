/** The quota of a key as the server reports it, in the header `X-Rate-Limit` of its responses. */
import type { RateLimit } from "../../errors/index.js";
import type { Transport } from "../transport.js";

export type { RateLimit } from "../../errors/index.js";

/**
 * Reads the header `X-Rate-Limit`, such as `user-hour-lim:3600;user-hour-rem:3545;`. Entries may be separated by commas
 * too, which is how `fetch` joins two headers of that name. Returns `undefined` if no entry is valid.
 */
export function parseRateLimit(header: string | null): RateLimit | undefined {
  if (header === null) return undefined;
  const rateLimit: Partial<Record<keyof RateLimit, number>> = {};
  for (const [, window, kind, value] of header.matchAll(entry)) {
    const number = Number(value!.replaceAll(",", ""));
    if (Number.isSafeInteger(number)) rateLimit[names[`${window}-${kind}` as keyof typeof names]] = number;
  }
  return Object.keys(rateLimit).length > 0 ? rateLimit : undefined;
}

/** A number may have commas between its thousands. One that continues in any other way is not a number. */
const entry = /(?<![^\s;,])user-(hour|minute)-(lim|rem)\s*:\s*(-?\d+(?:,\d{3}(?!\d))*)(?![^\s;,]|,\d)/g;

const names = {
  "hour-lim": "hourLimit",
  "hour-rem": "hourRemaining",
  "minute-lim": "minuteLimit",
  "minute-rem": "minuteRemaining",
} as const;

/** A transport that calls `onRateLimit` with the rate limit of each response that has one. */
export function withRateLimit(send: Transport, onRateLimit: (rateLimit: RateLimit) => void): Transport {
  return async (request, context) => {
    const response = await send(request, context);
    const rateLimit = parseRateLimit(response.headers.get("X-Rate-Limit"));
    if (rateLimit) onRateLimit(rateLimit);
    return response;
  };
}
