import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { retryAfterMs } from "../../src/server/retry-after.js";

const now = Date.UTC(2026, 5, 1);

describe("Retry-After", () => {
  test.each([
    ["a UNIX time in milliseconds, Apple's form", String(now + 2_500), 2_500],
    ["a time that has passed", String(now - 1), 0],
    ["seconds, a proxy's form", "120", 120_000],
    ["0 seconds", "0", 0],
    ["an HTTP date", new Date(now + 3_000).toUTCString(), 3_000],
    ["an HTTP date that has passed", new Date(now - 3_000).toUTCString(), 0],
  ])("is read as %s", (_, header, wait) => {
    expect(retryAfterMs(header, now)).toBe(wait);
  });
  test.each([[null], [undefined], [""], ["  "], ["soon"], ["-1s"], ["1e3x"]])("is nothing when it is %o", (header) => {
    expect(retryAfterMs(header, now)).toBeUndefined();
  });
  test("is never negative nor a fraction of nothing, whatever comes", () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.nat().map(String), fc.date().map(String)), (header) => {
        const wait = retryAfterMs(header, now);
        return wait === undefined || wait >= 0;
      }),
      { seed: 1 },
    );
  });
});
