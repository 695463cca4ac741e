/** Reads the JSON Schemas of the table. */

import type { DocumentRules, JsonSchema } from "../../generated/connect/rules.js";

/** Lookups in the schemas of one table. */
export interface SchemaReader {
  /** The schema that a reference leads to; any other schema as it is. */
  resolve(schema: JsonSchema | undefined): JsonSchema;
  /** The properties of an object's schema; for a union, those of all its members. */
  properties(schema: JsonSchema | undefined): ReadonlyMap<string, JsonSchema>;
  /** The names of the properties that an object must have. */
  required(schema: JsonSchema | undefined): readonly string[];
  /** The values that a schema lists, those of its items for an array; undefined if it lists none. */
  values(schema: JsonSchema | undefined): readonly unknown[] | undefined;
  /** Whether null is allowed. */
  isNullable(schema: JsonSchema | undefined): boolean;
  /** The types that a value may have: `string`, `integer` and so on. */
  types(schema: JsonSchema | undefined): readonly string[];
}

const prefix = "#/$defs/";

/** Makes the lookups. */
export function createSchemaReader({ $defs }: Pick<DocumentRules, "$defs">): SchemaReader {
  const reader: SchemaReader = {
    resolve(schema = {}) {
      const { $ref } = schema;
      return typeof $ref === "string" ? reader.resolve($defs[$ref.slice(prefix.length)]) : schema;
    },
    properties(schema) {
      const resolved = reader.resolve(schema);
      const own = Object.entries((resolved["properties"] ?? {}) as Record<string, JsonSchema>);
      return new Map([...members(resolved).flatMap((member) => [...reader.properties(member)]), ...own]);
    },
    required(schema) {
      return (reader.resolve(schema)["required"] ?? []) as readonly string[];
    },
    values(schema) {
      const resolved = reader.resolve(schema);
      const { enum: listed, items } = resolved;
      if (Array.isArray(listed)) return listed;
      if (items !== undefined) return reader.values(items as JsonSchema);
      const lists = members(resolved).map((member) => reader.values(member));
      return lists.some(Boolean) ? lists.flatMap((list) => list ?? []) : undefined;
    },
    isNullable(schema) {
      const resolved = reader.resolve(schema);
      const { enum: listed } = resolved;
      if (Array.isArray(listed)) return listed.includes(null);
      return (
        [resolved["type"]].flat().includes("null") || members(resolved).some((member) => reader.isNullable(member))
      );
    },
    types(schema) {
      const resolved = reader.resolve(schema);
      const { type, enum: listed } = resolved;
      if (type !== undefined) return [type].flat() as string[];
      if (Array.isArray(listed)) return [...new Set(listed.map((value) => (value === null ? "null" : typeof value)))];
      return [...new Set(members(resolved).flatMap((member) => reader.types(member)))];
    },
  };
  return reader;
}

/** The members of a union. */
function members(schema: JsonSchema): readonly JsonSchema[] {
  return ["oneOf", "anyOf", "allOf"].flatMap((keyword) => (schema[keyword] ?? []) as readonly JsonSchema[]);
}
