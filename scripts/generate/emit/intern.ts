/** Makes a table smaller: schemas that it repeats are stored once, and referred to. */
import type { Json, JsonObject } from "../../json.js";

const minimumCharacters = 60;
const minimumUses = 3;

/**
 * Replaces, in `schemas`, each nested schema that occurs at least three times by a reference, and returns the definitions
 * of those, named `1`, `2` and so on in the order of their JSON, so that the same input gives the same names.
 */
export function internSchemas(schemas: readonly JsonObject[]): { schemas: JsonObject[]; definitions: JsonObject } {
  const uses = new Map<string, number>();
  for (const schema of schemas) count(schema, true);

  const repeated = [...uses].filter(([text, times]) => times >= minimumUses && text.length >= minimumCharacters);
  const names = new Map(
    repeated
      .map(([text]) => text)
      .sort()
      .map((text, index) => [text, String(index + 1)]),
  );
  const definitions: JsonObject = {};
  for (const [text, name] of names) definitions[name] = replaceIn(JSON.parse(text) as JsonObject, true);
  return { schemas: schemas.map((schema) => replaceIn(schema, true)), definitions };

  /** `isRoot`: a schema that stays in its place. */
  function count(schema: JsonObject, isRoot: boolean): void {
    if (!isRoot) {
      const text = JSON.stringify(schema);
      const times = (uses.get(text) ?? 0) + 1;
      uses.set(text, times);
      // What is inside a repeated schema is stored with it, and counts once.
      if (times > 1) return;
    }
    visitNested(schema, (nested) => {
      count(nested, false);
      return nested;
    });
  }

  function replaceIn(schema: JsonObject, isRoot: boolean): JsonObject {
    const name = isRoot ? undefined : names.get(JSON.stringify(schema));
    return name === undefined ? visitNested(schema, (nested) => replaceIn(nested, false)) : { $ref: `#/$defs/${name}` };
  }
}

/** Copies a schema with each schema directly inside it replaced by the result of `visit`. */
function visitNested(schema: JsonObject, visit: (schema: JsonObject) => JsonObject): JsonObject {
  const isSchema = (value: Json | undefined): value is JsonObject =>
    typeof value === "object" && value !== null && !Array.isArray(value);
  return Object.fromEntries(
    Object.entries(schema).map(([key, value]) => {
      if (key === "properties") {
        const properties = Object.entries(value as JsonObject);
        return [key, Object.fromEntries(properties.map(([name, one]) => [name, visit(one as JsonObject)]))];
      }
      if (["allOf", "anyOf", "oneOf"].includes(key)) return [key, (value as JsonObject[]).map(visit)];
      return [key, (key === "items" || key === "additionalProperties") && isSchema(value) ? visit(value) : value];
    }),
  );
}
