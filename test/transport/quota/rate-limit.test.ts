import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parseRateLimit, type RateLimit, withRateLimit } from "../../../src/transport/quota/rate-limit.js";

describe("parseRateLimit", () => {
  it.each([
    ["Apple's example", "user-hour-lim:3500;user-hour-rem:500;", { hourLimit: 3500, hourRemaining: 500 }],
    ["no semicolon at the end", "user-hour-lim:3500;user-hour-rem:500", { hourLimit: 3500, hourRemaining: 500 }],
    [
      "both windows",
      "user-hour-lim:3600;user-hour-rem:3598;user-minute-lim:150;user-minute-rem:149;",
      { hourLimit: 3600, hourRemaining: 3598, minuteLimit: 150, minuteRemaining: 149 },
    ],
    ["the minute alone", "user-minute-lim:250;user-minute-rem:244;", { minuteLimit: 250, minuteRemaining: 244 }],
    [
      "two headers, as fetch joins them",
      "user-hour-lim:3600;user-hour-rem:3599;, user-minute-lim:150;user-minute-rem:149;",
      { hourLimit: 3600, hourRemaining: 3599, minuteLimit: 150, minuteRemaining: 149 },
    ],
    ["commas in place of semicolons", "user-hour-lim:3600,user-hour-rem:100", { hourLimit: 3600, hourRemaining: 100 }],
    ["thousands with commas", "user-hour-lim:3,600;user-hour-rem:-1,200", { hourLimit: 3600, hourRemaining: -1200 }],
    ["a negative remainder", "user-hour-lim:3600;user-hour-rem:-1;", { hourLimit: 3600, hourRemaining: -1 }],
    ["spaces", " user-hour-lim : 3600 ; user-hour-rem : 7 ", { hourLimit: 3600, hourRemaining: 7 }],
    ["an unknown entry", "user-day-lim:50000;user-hour-rem:7;", { hourRemaining: 7 }],
    ["a valid entry beside an invalid one", "user-hour-rem3545;user-hour-rem:3545;", { hourRemaining: 3545 }],
    ["the last of two that differ", "user-hour-rem:9;user-hour-rem:8;", { hourRemaining: 8 }],
  ])("reads %s", (_, header, expected) => expect(parseRateLimit(header)).toEqual(expected));

  it.each([
    null,
    "",
    "unlimited",
    "user-hour-lim",
    "user-hour-lim:",
    "user-hour-lim:many;",
    "user-hour-rem:1.5;",
    "user-hour-rem:12,34;",
    "user-hour-rem:7days",
    "superuser-hour-rem:7;",
    `user-hour-rem:${"9".repeat(40)};`,
  ])("returns undefined for %j", (header) => expect(parseRateLimit(header)).toBeUndefined());

  it("reads entries in any order and with either separator", () => {
    const numbers = fc.record(
      {
        hourLimit: fc.integer({ min: 0 }),
        hourRemaining: fc.integer(),
        minuteLimit: fc.integer({ min: 0 }),
        minuteRemaining: fc.integer(),
      },
      { requiredKeys: [] },
    );
    const keys = {
      hourLimit: "user-hour-lim",
      hourRemaining: "user-hour-rem",
      minuteLimit: "user-minute-lim",
      minuteRemaining: "user-minute-rem",
    };
    fc.assert(
      fc.property(numbers, fc.constantFrom(";", ",", "; ", ", "), fc.boolean(), (rateLimit, separator, reversed) => {
        const entries = Object.entries(rateLimit).map(([name, value]) => `${keys[name as keyof typeof keys]}:${value}`);
        if (reversed) entries.reverse();
        const parsed = parseRateLimit(entries.join(separator));
        expect(parsed ?? {}).toEqual(rateLimit);
      }),
      { seed: 1 },
    );
  });

  it("returns whole numbers or undefined, whatever the header is", () => {
    const piece = fc.constantFrom("user-", "hour", "minute", "-lim", "-rem", ":", ";", ",", "-", "1", "007", " ", "é");
    const header = fc.oneof(
      fc.string(),
      fc.array(piece).map((pieces) => pieces.join("")),
    );
    fc.assert(
      fc.property(header, (value) => {
        const parsed = parseRateLimit(value);
        if (parsed === undefined) return;
        expect(Object.keys(parsed).length).toBeGreaterThan(0);
        for (const number of Object.values(parsed)) expect(Number.isSafeInteger(number)).toBe(true);
      }),
      { seed: 1, numRuns: 1_000 },
    );
  });
});

describe("withRateLimit", () => {
  it("reports the rate limit of each response that has one", async () => {
    const headers = [{ "X-Rate-Limit": "user-hour-rem:5;" }, {}, { "X-Rate-Limit": "user-hour-rem:4;" }];
    const reported: RateLimit[] = [];
    const send = withRateLimit(
      async () => new Response(null, { headers: headers.shift() ?? {} }),
      (rateLimit) => reported.push(rateLimit),
    );
    for (let call = 0; call < 3; call++) await send(new Request("https://example.com"), { path: "/" });
    expect(reported).toEqual([{ hourRemaining: 5 }, { hourRemaining: 4 }]);
  });
});
