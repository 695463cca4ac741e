import { describe, expect, it } from "vitest";
import { backoffMs } from "../../../src/transport/retry/delay.js";
import { serverDelayMs } from "../../../src/transport/retry/server-delay.js";

const now = Date.parse("2026-11-22T12:00:00Z");
const date = "Sun, 22 Nov 2026 12:00:00 GMT";
const limits = (value: string): Record<string, string> => ({ "x-rate-limit": value });

describe("serverDelayMs", () => {
  it.each<[string, number, Record<string, string>, number | undefined]>([
    ["seconds", 429, { "retry-after": "7" }, 7_000],
    ["0 seconds", 429, { "retry-after": "0" }, 0],
    ["a fraction of a second", 503, { "retry-after": "0.5" }, 500],
    ["seconds with spaces around", 429, { "retry-after": " 7 " }, 7_000],
    ["a date", 429, { "retry-after": "Sun, 22 Nov 2026 12:00:30 GMT" }, 30_000],
    ["a date that has passed", 429, { "retry-after": "Sun, 22 Nov 2026 11:00:00 GMT" }, 0],
    [
      "a date, compared with the Date of the response",
      429,
      { "retry-after": "Sun, 22 Nov 2026 13:00:30 GMT", date: "Sun, 22 Nov 2026 13:00:00 GMT" },
      30_000,
    ],
    ["a date, beside an invalid Date", 429, { "retry-after": "Sun, 22 Nov 2026 12:00:30 GMT", date: "today" }, 30_000],
    ["a date in an old format", 429, { "retry-after": "Sunday, 22-Nov-26 12:00:30 GMT", date }, 30_000],
    ["a UNIX time in milliseconds", 429, { "retry-after": String(now + 30_500) }, 30_500],
    ["a UNIX time in milliseconds that has passed", 429, { "retry-after": String(now - 1) }, 0],
    ["a UNIX time, compared with the Date of the response", 429, { "retry-after": String(now + 30_500), date }, 30_500],
    ["the largest number that is not a UNIX time", 429, { "retry-after": "99999999999" }, 99_999_999_999_000],
    [
      "Retry-After rather than X-Rate-Limit",
      429,
      { "retry-after": "1", ...limits("user-hour-lim:1;user-hour-rem:0;") },
      1_000,
    ],
    ["undefined for a negative number", 429, { "retry-after": "-5" }, undefined],
    ["undefined for a word", 429, { "retry-after": "soon" }, undefined],
    ["undefined for a date that does not exist", 429, { "retry-after": "Sun, 99 Nov 2026 12:00:30 GMT" }, undefined],
    ["undefined for no header", 429, {}, undefined],
    ["undefined for an empty header", 429, { "retry-after": "" }, undefined],
    ["an hour if the hour is used up", 429, limits("user-hour-lim:3500;user-hour-rem:0;"), 3_600_000],
    ["an hour if the hour is more than used up", 429, limits("user-hour-lim:3500;user-hour-rem:-1;"), 3_600_000],
    [
      "a minute if the minute is used up",
      429,
      limits("user-hour-lim:3500;user-hour-rem:9;user-minute-lim:300;user-minute-rem:0;"),
      60_000,
    ],
    ["an hour if both are used up", 429, limits("user-minute-rem:0, user-hour-rem:0"), 3_600_000],
    ["undefined if neither is used up", 429, limits("user-hour-lim:3500;user-hour-rem:9;"), undefined],
    [
      "undefined for another status, even if the hour is used up",
      500,
      limits("user-hour-lim:3500;user-hour-rem:0;"),
      undefined,
    ],
  ])("returns %s", (_, status, headers, expected) => {
    expect(serverDelayMs(status, new Headers(headers), now)).toBe(expected);
  });
});

describe("backoffMs", () => {
  it.each([
    [1, 60_000, 1, 1_000],
    [2, 60_000, 1, 2_000],
    [5, 60_000, 1, 16_000],
    [5, 60_000, 0.25, 4_000],
    [9, 60_000, 1, 60_000],
    [2_000, 60_000, 1, 60_000],
    [3, 10, 0.5, 5],
    [3, 60_000, 0, 0],
  ])(
    "after attempt %i, with at most %i ms and the random number %d, is %i ms",
    (attempt, maxDelayMs, random, expected) => {
      expect(backoffMs(attempt, maxDelayMs, () => random)).toBe(expected);
    },
  );
});
