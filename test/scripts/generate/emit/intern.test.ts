import { describe, expect, it } from "vitest";
import { internSchemas } from "../../../../scripts/generate/emit/intern.js";
import type { JsonObject } from "../../../../scripts/json.js";

const long = (name: string): JsonObject => ({
  type: "string",
  enum: [`${name}_LONG_ENOUGH_TO_BE_WORTH_A_NAME`, "OTHER"],
});
const object = (properties: Record<string, JsonObject>): JsonObject => ({ type: "object", properties });

/** A schema with every reference to a definition replaced by it. */
function expanded(schema: unknown, definitions: JsonObject): unknown {
  if (Array.isArray(schema)) return schema.map((one) => expanded(one, definitions));
  if (typeof schema !== "object" || schema === null) return schema;
  const { $ref } = schema as JsonObject;
  if (typeof $ref === "string") return expanded(definitions[$ref.slice("#/$defs/".length)], definitions);
  return Object.fromEntries(Object.entries(schema).map(([key, value]) => [key, expanded(value, definitions)]));
}

describe("internSchemas", () => {
  it("stores a schema once that occurs three times, and refers to it", () => {
    const { schemas, definitions } = internSchemas([object({ a: long("A"), b: long("A") }), object({ c: long("A") })]);
    const reference = { $ref: "#/$defs/1" };
    expect(schemas).toEqual([object({ a: reference, b: reference }), object({ c: reference })]);
    expect(definitions).toEqual({ 1: long("A") });
  });

  it("leaves schemas in place that are short, or occur twice", () => {
    const short = { type: "string" };
    const given = [object({ a: short, b: short, c: short }), object({ d: long("A"), e: long("A") })];
    expect(internSchemas(given)).toEqual({ schemas: given, definitions: {} });
  });

  it("finds them in items, unions and additional properties, and keeps what they mean", () => {
    const inner = object({ deep: long("B"), list: { type: "array", items: long("A") } });
    const given = [
      object({ a: inner, b: { type: "array", items: inner } }),
      object({ c: { anyOf: [inner, { type: "null" }] }, d: { type: "object", additionalProperties: long("A") } }),
      object({ e: { oneOf: [long("A"), long("B")] } }),
    ];
    const { schemas, definitions } = internSchemas(given);
    expect(Object.keys(definitions).length).toBeGreaterThan(0);
    expect(expanded(schemas, definitions)).toEqual(given);
  });

  it("leaves a property called items or properties alone, which is not a keyword there", () => {
    const given = [object({ items: long("A"), properties: long("A"), anyOf: long("A") })];
    const { schemas, definitions } = internSchemas(given);
    expect(expanded(schemas, definitions)).toEqual(given);
    expect(Object.keys(definitions)).toEqual(["1"]);
  });

  it("gives the same names to the same schemas, in whatever order they come", () => {
    const parts = ["A", "B", "C"].map((name) => object({ x: long(name), y: long(name), z: long(name) }));
    const names = (order: JsonObject[]) => internSchemas(order).definitions;
    expect(names(parts)).toEqual(names([...parts].reverse()));
  });
});
