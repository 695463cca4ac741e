/** Completes the attributes of a new resource: values for those that responses always have. */

import type { JsonSchema } from "../../generated/connect/rules.js";
import type { Rules } from "../rules/rules.js";
import type { Json } from "../store/resource.js";

/**
 * Adds a value for each attribute that responses have without null. Null, by which a request clears an attribute, becomes that
 * value too.
 */
export function completeAttributes(
  rules: Rules,
  type: string,
  attributes: Readonly<Record<string, Json>>,
): Record<string, Json> {
  const complete = { ...attributes };
  for (const [name, value] of requiredValues(rules, type)) {
    if ((complete[name] ?? null) === null) complete[name] = value;
  }
  return complete;
}

const valuesByRules = new WeakMap<Rules, Map<string, readonly (readonly [string, Json])[]>>();

/** The attributes of a type that are never null, each with a value. Found once for each type. */
function requiredValues(rules: Rules, type: string): readonly (readonly [string, Json])[] {
  const byType = valuesByRules.get(rules) ?? new Map<string, readonly (readonly [string, Json])[]>();
  valuesByRules.set(rules, byType);
  const known = byType.get(type);
  if (known) return known;
  const found = [...rules.attributes(type)]
    .filter(([, schema]) => !rules.schemas.isNullable(schema))
    .map(([name, schema]) => [name, sampleOf(rules, schema)] as const);
  byType.set(type, found);
  return found;
}

/** The simplest value that fits a schema: the first of a list, an empty string, 0, false. */
function sampleOf(rules: Rules, schema: JsonSchema): Json {
  const { schemas } = rules;
  const resolved = schemas.resolve(schema);
  const values = schemas.types(schema).includes("array") ? undefined : schemas.values(schema);
  if (values && values.length > 0) return values[0] as Json;
  const [union] = (resolved["oneOf"] ?? resolved["anyOf"] ?? resolved["allOf"] ?? []) as JsonSchema[];
  if (union) return sampleOf(rules, union);
  switch (schemas.types(schema)[0]) {
    case "string":
      return formatted[String(resolved["format"])] ?? "";
    case "integer":
    case "number":
      return Number(resolved["minimum"] ?? 0);
    case "boolean":
      return false;
    case "array":
      return [];
    case "object": {
      const properties = schemas.properties(schema);
      const required = schemas
        .required(schema)
        .map((name) => [name, sampleOf(rules, properties.get(name) ?? {})] as const);
      return Object.fromEntries(required);
    }
    default:
      return null;
  }
}

const formatted: Readonly<Record<string, string>> = {
  "date-time": "2026-01-01T00:00:00-08:00",
  date: "2026-01-01",
  uri: "https://example.com",
  email: "someone@example.com",
  number: "0",
  duration: "P1D",
};
