/** Schemas of the document as JSON Schema (draft 7), without what only types need. */
import type { Json, JsonObject } from "../../json.js";
import { refName, type Schema, schemaPrefix } from "../../openapi.js";
import { openMark } from "../simplify/open.js";

/** The keywords that mean the same in both and bound a value. */
const kept = ["format", "minimum", "maximum", "minItems", "maxItems", "minLength", "maxLength", "pattern"] as const;

/**
 * Converts one schema: `nullable` becomes the type `null`, a marked list is a list again, and references are to the key
 * `$defs` of the table. A discriminator is left out, since `oneOf` alone decides.
 */
export function toJsonSchema(schema: Schema): JsonObject {
  const marked = schema[openMark];
  if (typeof marked === "string") return orNull(schema, reference(marked));
  const name = refName(schema);
  if (name !== undefined) return orNull(schema, reference(name));

  const { type, items, properties, required, additionalProperties, nullable = false } = schema;
  const values = Array.isArray(marked) ? (marked as Json[]) : schema.enum;
  const result: JsonObject = {};
  if (type !== undefined && !values) result["type"] = nullable ? [...[type].flat(), "null"] : type;
  if (values) result["enum"] = [...new Set<Json>([...values, ...(nullable ? [null] : [])])];
  if (schema["x-open-enum"] === true) result["x-open-enum"] = true;
  for (const keyword of kept) {
    const value = (schema as Record<string, Json | undefined>)[keyword];
    if (value !== undefined) result[keyword] = value;
  }
  if (items) result["items"] = toJsonSchema(items);
  if (properties) {
    result["properties"] = Object.fromEntries(Object.entries(properties).map(([key, one]) => [key, toJsonSchema(one)]));
  }
  if (required && required.length > 0) result["required"] = required;
  if (additionalProperties !== undefined) {
    result["additionalProperties"] =
      typeof additionalProperties === "boolean" ? additionalProperties : toJsonSchema(additionalProperties);
  }
  for (const combiner of ["allOf", "anyOf", "oneOf"] as const) {
    const members = schema[combiner];
    if (members) result[combiner] = members.map(toJsonSchema);
  }
  return type === undefined && !values ? orNull(schema, result) : result;
}

/** The names of schemas that a converted schema refers to. */
export function referencesIn(schema: Json, found = new Set<string>()): Set<string> {
  if (Array.isArray(schema)) for (const entry of schema) referencesIn(entry, found);
  else if (typeof schema === "object" && schema !== null) {
    const { $ref } = schema;
    if (typeof $ref === "string") found.add($ref.slice("#/$defs/".length));
    for (const value of Object.values(schema)) referencesIn(value, found);
  }
  return found;
}

const reference = (name: string): JsonObject => ({ $ref: `#/$defs/${name.replace(schemaPrefix, "")}` });

/** Allows null beside a schema without a type of its own. A single member of `allOf` needs no `allOf`. */
function orNull({ nullable }: Schema, schema: JsonObject): JsonObject {
  const { allOf } = schema;
  const plain = Array.isArray(allOf) && allOf.length === 1 && Object.keys(schema).length === 1 ? allOf[0] : schema;
  return nullable ? { anyOf: [plain!, { type: "null" }] } : (plain as JsonObject);
}
