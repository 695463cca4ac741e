import { describe, expect, test } from "vitest";
import { backoffMs, serverDelayMs } from "../../../src/transport/retry/delay.js";

const now = Date.parse("2026-11-22T12:00:00Z");
const date = "Sun, 22 Nov 2026 12:00:00 GMT";
const limits = (text: string): Record<string, string> => ({ "x-rate-limit": text });

describe("the wait that a server asks for", () => {
  test.each<[string, number, Record<string, string>, number | undefined]>([
    ["seconds", 429, { "retry-after": "7" }, 7_000],
    ["no seconds at all", 429, { "retry-after": "0" }, 0],
    ["a part of a second", 503, { "retry-after": "0.5" }, 500],
    ["spaces around", 429, { "retry-after": " 7 " }, 7_000],
    ["a date", 429, { "retry-after": "Sun, 22 Nov 2026 12:00:30 GMT" }, 30_000],
    ["a date that has passed", 429, { "retry-after": "Sun, 22 Nov 2026 11:00:00 GMT" }, 0],
    [
      "a date, by the server's clock",
      429,
      { "retry-after": "Sun, 22 Nov 2026 13:00:30 GMT", date: "Sun, 22 Nov 2026 13:00:00 GMT" },
      30_000,
    ],
    [
      "a date beside a Date that is none",
      429,
      { "retry-after": "Sun, 22 Nov 2026 12:00:30 GMT", date: "today" },
      30_000,
    ],
    ["an old form of date", 429, { "retry-after": "Sunday, 22-Nov-26 12:00:30 GMT", date }, 30_000],
    ["a UNIX time in milliseconds", 429, { "retry-after": String(now + 30_500) }, 30_500],
    ["a UNIX time in milliseconds that has passed", 429, { "retry-after": String(now - 1) }, 0],
    ["a UNIX time, by the server's clock", 429, { "retry-after": String(now + 30_500), date }, 30_500],
    ["the most seconds that are no UNIX time", 429, { "retry-after": "99999999999" }, 99_999_999_999_000],
    [
      "Retry-After before X-Rate-Limit",
      429,
      { "retry-after": "1", ...limits("user-hour-lim:1;user-hour-rem:0;") },
      1_000,
    ],
    ["less than nothing", 429, { "retry-after": "-5" }, undefined],
    ["a word", 429, { "retry-after": "soon" }, undefined],
    ["a date of no calendar", 429, { "retry-after": "Sun, 99 Nov 2026 12:00:30 GMT" }, undefined],
    ["nothing", 429, {}, undefined],
    ["an empty header", 429, { "retry-after": "" }, undefined],
    ["an hour used up", 429, limits("user-hour-lim:3500;user-hour-rem:0;"), 3_600_000],
    ["an hour used up beyond its end", 429, limits("user-hour-lim:3500;user-hour-rem:-1;"), 3_600_000],
    [
      "a minute used up",
      429,
      limits("user-hour-lim:3500;user-hour-rem:9;user-minute-lim:300;user-minute-rem:0;"),
      60_000,
    ],
    ["both used up", 429, limits("user-minute-rem:0, user-hour-rem:0"), 3_600_000],
    ["neither used up", 429, limits("user-hour-lim:3500;user-hour-rem:9;"), undefined],
    ["an hour used up by a request that went well", 500, limits("user-hour-lim:3500;user-hour-rem:0;"), undefined],
  ])("%s", (_, status, headers, expected) => {
    expect(serverDelayMs(status, new Headers(headers), now)).toBe(expected);
  });
});

describe("the wait where the server asks for none", () => {
  test.each([
    [1, 60_000, 1, 1_000],
    [2, 60_000, 1, 2_000],
    [5, 60_000, 1, 16_000],
    [5, 60_000, 0.25, 4_000],
    [9, 60_000, 1, 60_000],
    [2_000, 60_000, 1, 60_000],
    [3, 10, 0.5, 5],
    [3, 60_000, 0, 0],
  ])("after attempt %i, at most %i ms, at %d of its width: %i ms", (attempt, maxDelayMs, random, expected) => {
    expect(backoffMs(attempt, maxDelayMs, () => random)).toBe(expected);
  });
});
