import { describe, expect, it } from "vitest";
import { referencesIn, toJsonSchema } from "../../../../scripts/generate/emit/json-schema.js";
import { openMark } from "../../../../scripts/generate/simplify/open.js";
import { type Schema, toRef } from "../../../../scripts/openapi.js";

describe("toJsonSchema", () => {
  it.each<[string, Schema, unknown]>([
    ["a nullable type", { type: "string", nullable: true }, { type: ["string", "null"] }],
    ["a list", { type: "string", enum: ["A", "B", "A"] }, { enum: ["A", "B"] }],
    ["a nullable list", { type: "string", enum: ["A"], nullable: true }, { enum: ["A", null] }],
    ["an open list", { type: "string", enum: ["A"], "x-open-enum": true }, { enum: ["A"], "x-open-enum": true }],
    ["a reference", toRef("Platform"), { $ref: "#/$defs/Platform" }],
    [
      "a nullable reference",
      { allOf: [toRef("Platform")], nullable: true },
      { anyOf: [{ $ref: "#/$defs/Platform" }, { type: "null" }] },
    ],
    ["a union of one", { allOf: [toRef("Platform")] }, { $ref: "#/$defs/Platform" }],
    ["bounds", { type: "integer", minimum: 1, maximum: 5 }, { type: "integer", minimum: 1, maximum: 5 }],
    ["a format", { type: "string", format: "date-time" }, { type: "string", format: "date-time" }],
    [
      "a map",
      { type: "object", additionalProperties: { type: "string" } },
      { type: "object", additionalProperties: { type: "string" } },
    ],
    [
      "an object",
      { type: "object", properties: { a: { type: "array", items: { type: "boolean" } } }, required: ["a"] },
      { type: "object", properties: { a: { type: "array", items: { type: "boolean" } } }, required: ["a"] },
    ],
    ["no requirements", { type: "object", properties: {}, required: [] }, { type: "object", properties: {} }],
  ])("converts %s", (_, schema, expected) => {
    expect(toJsonSchema(schema)).toEqual(expected);
  });

  it("closes a list again that was opened for types, and follows one that was moved", () => {
    expect(toJsonSchema({ type: "string", [openMark]: ["A", "B"] } as Schema)).toEqual({ enum: ["A", "B"] });
    expect(toJsonSchema({ type: "string", [openMark]: "Platform" } as Schema)).toEqual({ $ref: "#/$defs/Platform" });
  });

  it("leaves out prose and discriminators", () => {
    const schema = { type: "object", title: "T", description: "D", discriminator: { propertyName: "type" } } as Schema;
    expect(toJsonSchema(schema)).toEqual({ type: "object" });
  });
});

describe("referencesIn", () => {
  it("finds the names at every depth, each once", () => {
    const reference = { $ref: "#/$defs/A" };
    const schema = {
      anyOf: [reference, { type: "array", items: { properties: { b: { $ref: "#/$defs/B" }, a: reference } } }],
    };
    expect([...referencesIn(schema)].sort()).toEqual(["A", "B"]);
    expect(referencesIn({ type: "string" }).size).toBe(0);
  });
});
