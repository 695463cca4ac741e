/**
 * Step 3: rewrites combined schemas that openapi-typescript prints wrongly or not usefully: objects assembled by `allOf`,
 * members of a union chosen by a discriminator, and alternatives that differ only in what they require.
 */
import { type OpenApiDocument, refName, resolveSchema, type Schema, walkSchema } from "../../openapi.js";

export interface ShapeCounts {
  /** Unions whose members got their value of the discriminator, or became one object if no member has it. */
  unions: number;
  /** Objects whose alternatives of required members were written out. */
  alternatives: number;
}

/** Rewrites such schemas in place. */
export function simplifyShapes(document: OpenApiDocument): ShapeCounts {
  const counts: ShapeCounts = { unions: 0, alternatives: 0 };
  for (const schema of Object.values(document.components.schemas)) {
    walkSchema(schema, (inner) => {
      if (inner.oneOf && inner.discriminator && discriminate(document, inner)) counts.unions++;
      if (inner.anyOf && inner.properties) {
        const { anyOf, ...base } = inner;
        // Copies, since later steps change schemas in place.
        const whole = anyOf.map((alternative) => require(structuredClone<Schema>(base), alternative));
        for (const key of Object.keys(inner)) delete inner[key as keyof Schema];
        inner.anyOf = whole;
        counts.alternatives++;
      }
    });
  }
  return counts;
}

/**
 * Gives each member of a union its values of the discriminator, so that a comparison narrows the union. If the discriminator
 * is not a property of the members (`mediaType` of a placement's relationships is one of its attributes), the union becomes
 * one object with the members of all. Returns whether anything changed.
 */
function discriminate(document: OpenApiDocument, union: Schema): boolean {
  const { schemas } = document.components;
  const { propertyName, mapping = {} } = union.discriminator!;
  const names = [...new Set(union.oneOf!.map((member) => refName(member)))];
  if (names.some((name) => name === undefined)) return false;
  // First flatten all members: one of them may be the base of the others.
  const members = (names as string[]).map((name) => ({ name, object: flattened(document, schemas[name]!) }));
  if (members.every(({ object }) => object.properties?.[propertyName]?.enum?.length === 1)) return false;
  for (const { name, object } of members) schemas[name] = object;
  delete union.discriminator;
  if (!members.every(({ object }) => object.properties?.[propertyName])) {
    delete union.oneOf;
    const { type, properties } = members.reduce<Schema>((all, { object }) => merged(all, object), {});
    Object.assign(union, { type, properties });
    return true;
  }
  for (const { name, object } of members) {
    const values = Object.keys(mapping).filter((value) => mapping[value]!.endsWith(`/${name}`));
    if (values.length > 0) object.properties![propertyName] = { type: "string", enum: values, [closedMark]: true };
  }
  union.oneOf = members.map(({ name }) => ({ $ref: `#/components/schemas/${name}` }));
  return true;
}

/** Marks a value list that distinguishes the members of a union: it stays closed and is never null. */
export const closedMark = "x-closed";

/** Returns a copy of `schema` in which the objects of an `allOf` are one object. */
function flattened(document: OpenApiDocument, schema: Schema): Schema {
  const { allOf, ...own } = schema;
  const parts = (allOf ?? []).map((part) => flattened(document, resolveSchema(document, part) ?? {}));
  return structuredClone(parts.reduce(merged, own));
}

const merged = (one: Schema, other: Schema): Schema => {
  const required = [...(one.required ?? []), ...(other.required ?? [])];
  return {
    ...one,
    ...other,
    properties: { ...one.properties, ...other.properties },
    ...(required.length > 0 && { required }),
  };
};

/** Adds to `schema`, in place, what `alternative` requires, at every depth. */
function require(schema: Schema, alternative: Schema): Schema {
  if (alternative.required) schema.required = [...new Set([...(schema.required ?? []), ...alternative.required])];
  for (const [name, part] of Object.entries(alternative.properties ?? {})) {
    schema.properties ??= {};
    schema.properties[name] = require(schema.properties[name] ?? {}, part);
  }
  return schema;
}
