/** Faults of the headers. */

import { withHeaders } from "../../http/effect.js";
import { type FaultKind, isString, isTrue, isWhole } from "../kind.js";

export const retryAfterSeconds: FaultKind<number> = {
  check: isWhole(0),
  effect: (seconds) => ({ change: (response) => withHeaders(response, { "retry-after": String(seconds) }) }),
};

export const retryAfterDateSeconds: FaultKind<number> = {
  check: isWhole(0),
  effect: (seconds) => ({
    change: (response, { now }) => withHeaders(response, { "retry-after": httpDate(now() + seconds * 1_000) }),
  }),
};

export const rateLimit: FaultKind<string> = {
  check: isString,
  effect: (value) => ({ change: (response) => withHeaders(response, { "x-rate-limit": value }) }),
};

export const withoutRateLimit: FaultKind<true> = {
  check: isTrue,
  effect: () => ({
    change({ headers: { "x-rate-limit": _, ...headers } = {}, ...response }) {
      return { ...response, headers };
    },
  }),
};

export const dateOffsetMs: FaultKind<number> = {
  check: isWhole(-(2 ** 45), 2 ** 45),
  effect: (offsetMs) => ({
    change: (response, { now }) => withHeaders(response, { date: httpDate(now() + offsetMs) }),
  }),
};

const httpDate = (milliseconds: number): string => new Date(milliseconds).toUTCString();
