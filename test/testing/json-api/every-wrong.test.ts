import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { ErrorResponse } from "../../../src/testing/error-response.js";
import { additions } from "../../../src/testing/rules/additions.js";
import type { Operation } from "../../../src/testing/rules/operations.js";
import { readRules } from "../../../src/testing/rules/read-rules.js";
import { createRules } from "../../../src/testing/rules/rules.js";
import { behaviors } from "../../../src/testing/state/index.js";
import { createFakeRouter, type FakeRouter } from "../../helpers/fake-router.js";
import { createBodySampler } from "../../helpers/sample-body.js";
import { type WrongRequest, wrongBodies, wrongQueries } from "../../helpers/wrong-requests.js";

const rules = createRules(readRules(), additions);
const target = (type: string): string => `${type}-0`;

/** Why the response is not the expected one; undefined if it is. */
function complaint({ send }: FakeRouter, operation: Operation, wrong: WrongRequest): string | undefined {
  const path = `${operation.path.replace("{id}", target(operation.type))}${wrong.query ?? ""}`;
  try {
    const { status } = send({ method: operation.method, path, body: wrong.body });
    return `${status} for ${JSON.stringify(wrong)}`;
  } catch (error) {
    if (!(error instanceof ErrorResponse)) return `${error} for ${JSON.stringify(wrong)}`;
    const fits = error.entries.some(
      ({ code, source }) => code === wrong.code && JSON.stringify(source) === JSON.stringify(wrong.source),
    );
    const isWhole = error.entries.every(({ code, title, detail }) => code && title && detail);
    if (error.status === wrong.status && fits && isWhole && error.entries.length <= 100) return undefined;
    return `${error.status} ${JSON.stringify(error.entries)} for ${JSON.stringify(wrong)}`;
  }
}

describe("a wrong request to the fake store", () => {
  it.each([
    { part: "query", operations: rules.operations.filter(({ kind }) => kind !== "other") },
    { part: "body", operations: rules.operations.filter(({ body }) => body !== undefined) },
  ])(
    "is rejected at its place, whatever is wrong with its $part, for every operation, and changes nothing",
    ({ part, operations }) => {
      const router = createFakeRouter(rules, 1, behaviors);
      const before = JSON.stringify(router.world.store.snapshot());
      const failures = new Map<string, string>();
      let count = 0;
      for (const operation of operations) {
        const hasId = operation.path.includes("{id}");
        fc.assert(
          fc.property(fc.integer(), (seed) => {
            const sampler = createBodySampler({ rules, seed, target });
            const id = hasId ? target(operation.type) : undefined;
            const all = part === "query" ? wrongQueries(rules, operation) : wrongBodies(rules, operation, sampler, id);
            for (const wrong of all) {
              const found = complaint(router, operation, wrong);
              if (found) failures.set(`${operation.method} ${operation.path} ${wrong.title}`, found.slice(0, 600));
              count += 1;
            }
          }),
          { seed: 3, numRuns: 1 },
        );
      }
      expect([...failures].slice(0, 10)).toEqual([]);
      expect(count).toBeGreaterThan(5_000);
      expect(JSON.stringify(router.world.store.snapshot())).toBe(before);
    },
    120_000,
  );
});
