/**
 * Step 2, correct, the mechanical part: rewrites constructions that OpenAPI 3.0 or openapi-typescript understands
 * differently from what Apple means, wherever they occur.
 */
import { isJsonObject } from "../json.js";
import { type OpenApiDocument, type Schema, walk } from "../openapi.js";

export interface MechanicalCounts {
  /** `nullable` or `deprecated` beside a `$ref`: ignored in OpenAPI 3.0, so the reference moves into an `allOf`. */
  refSiblings: number;
  /** `enum: []`, which would allow no value at all: removed. */
  emptyEnums: number;
}

/** Rewrites `document` in place and returns how many constructions changed. */
export function correctMechanically(document: OpenApiDocument): MechanicalCounts {
  const counts: MechanicalCounts = { refSiblings: 0, emptyEnums: 0 };
  walk(document, (object) => {
    const schema = object as Schema;
    if (typeof schema.$ref === "string" && (schema.nullable !== undefined || schema.deprecated !== undefined)) {
      schema.allOf = [{ $ref: schema.$ref }];
      delete schema.$ref;
      counts.refSiblings++;
    }
    // A property may be called "enum": only a schema's own value list is an array.
    if (Array.isArray(schema.enum) && schema.enum.length === 0 && !isJsonObject(object["properties"])) {
      delete schema.enum;
      counts.emptyEnums++;
    }
  });
  return counts;
}
