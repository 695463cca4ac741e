import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { writeJson } from "../../src/encoding/json.js";

describe("writeJson", () => {
  const lists = 50_000;
  const around = (text: string): string => "[".repeat(lists) + text + "]".repeat(lists);

  it("writes any JSON value inside 50,000 lists as JSON.stringify writes it alone", () => {
    fc.assert(
      fc.property(fc.jsonValue({ maxDepth: 4 }), (value) => {
        let nested: unknown = JSON.parse(JSON.stringify(value));
        for (let depth = 0; depth < lists; depth += 1) nested = [nested];
        expect(writeJson(nested) === around(JSON.stringify(value))).toBe(true);
      }),
      { seed: 8, numRuns: 20 },
    );
  });
});
