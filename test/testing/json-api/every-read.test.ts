import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { targetsOf } from "../../../scripts/generate/targets.js";
import { createRouter } from "../../../src/testing/json-api/router.js";
import { additions } from "../../../src/testing/rules/additions.js";
import type { Operation } from "../../../src/testing/rules/operations.js";
import { readRules } from "../../../src/testing/rules/read-rules.js";
import { createRules } from "../../../src/testing/rules/rules.js";
import { responseChecks } from "../../helpers/document-schemas.js";
import { createFakeWorld } from "../../helpers/fake-world.js";
import { sampleWorld } from "../../helpers/sample-world.js";

const file = process.env["ASC_SPEC"];
const rules = createRules(readRules(), additions);
const reads = rules.operations.filter(({ kind }) => ["collection", "instance", "related", "linkage"].includes(kind));

describe.skipIf(!file)("a read of the fake store, for every operation of the document", async () => {
  const check = file ? await responseChecks(file, targetsOf(process.cwd()).connect) : () => [];
  const world = createFakeWorld({ rules, seed: 7, behaviors: [] });
  const { baseUrl } = world;
  world.seed(sampleWorld(rules, 4, world.random));
  const route = createRouter({ world, maxPageSize: 200, responders: [] });

  /** A URL with random parameters that the operation accepts. */
  const urls = (operation: Operation): fc.Arbitrary<URL> => {
    // A union's members require attributes, which `fields` may leave out.
    const isUnion = (name: string): boolean => {
      const type = /^fields\[(\w+)\]$/.exec(name)?.[1] ?? "";
      return rules.schemasOf(type).some((schema) => rules.schemas.resolve(rules.resource(schema).attributes)["oneOf"]);
    };
    const parameters = rules.parameters(operation).filter(({ name }) => !isUnion(name));
    const values = parameters.map(({ name, required = false, schema }) => {
      const listed = rules.schemas.values(schema)?.map(String);
      const isList = rules.schemas.types(schema).includes("array");
      const one = listed
        ? fc.constantFrom(...listed)
        : rules.schemas.types(schema).includes("integer")
          ? fc.integer({ min: 1, max: Number(schema["maximum"] ?? 200) }).map(String)
          : rules.schemas.types(schema).includes("boolean")
            ? fc.constantFrom("true", "false")
            : fc.constantFrom("", "text", "true", "apps-1", "a b&c=d");
      const value = isList ? fc.array(one, { minLength: 1, maxLength: 4 }).map((all) => all.join(",")) : one;
      return fc
        .option(value, { nil: required ? (listed?.[0] ?? "text") : undefined, freq: 2 })
        .map((chosen) => [name, chosen] as const);
    });
    return fc.tuple(fc.integer({ min: 0, max: 3 }), fc.tuple(...values)).map(([index, chosen]) => {
      const url = new URL(`${baseUrl()}${operation.path.replace("{id}", `${operation.type}-${index}`)}`);
      for (const [name, value] of chosen) if (value !== undefined) url.searchParams.set(name, value);
      return url;
    });
  };

  it("has a response that is valid by the document, whatever is included, filtered, sorted and left out", () => {
    const failures = new Map<string, string>();
    for (const operation of reads) {
      fc.assert(
        fc.property(urls(operation), (url) => {
          const call = `GET ${operation.path}`;
          try {
            const { status, text = "" } = route({ method: "GET", url, accept: "application/json", body: undefined });
            const errors = check(call, "application/json", JSON.parse(text));
            if (status !== 200 || errors.length > 0) failures.set(call, `${status} ${errors.at(-1)} ${url.search}`);
          } catch (error) {
            failures.set(call, `${error} ${url.search}`);
          }
        }),
        { seed: 12, numRuns: 3 },
      );
    }
    expect([...failures]).toEqual([]);
  });
});
