/** Compares two states of one schema, depending on how it is used. `diff.ts` explains the levels. */
import { isDeepStrictEqual } from "node:util";
import { isJsonObject, type Json, type JsonObject, objectAt, toObject } from "../json.js";

/** Where a schema is used. */
export type Use = "requests" | "responses" | "both";

/** How something changed. */
export type What =
  | "added"
  | "removed"
  | "deprecated"
  | "undeprecated"
  | "required"
  | "optional"
  | "nullable"
  | "not nullable"
  | "read-only"
  | "not read-only"
  | "write-only"
  | "not write-only"
  | "narrowed"
  | "widened"
  | "moved"
  | "renamed"
  | "changed";

/** A change inside a schema. */
export interface Finding {
  readonly kind: "field" | "values" | "variants";
  readonly what: What;
  readonly level: "major" | "minor";
  readonly place: string;
  readonly values?: readonly string[];
  readonly detail?: string;
  /** The resource that an added field leads to: `builds`. */
  readonly about?: string;
}

/** The uses in which a change is major; otherwise it is minor. */
const majorChanges: Readonly<Record<string, readonly Exclude<Use, "both">[]>> = {
  "field removed": ["requests", "responses"],
  "field changed": ["requests", "responses"],
  "field required": ["requests"],
  "field optional": ["responses"],
  "field nullable": ["responses"],
  "field not nullable": ["requests"],
  "field narrowed": ["requests"],
  "field read-only": ["requests"],
  "field write-only": ["responses"],
  "values removed": ["requests"],
  "values closed": ["requests"],
  "variants removed": ["requests", "responses"],
};

/** The schemas of both documents by name. */
export interface Schemas {
  readonly old: JsonObject;
  readonly now: JsonObject;
}

/**
 * Yields the changes from `old` to `now`, two states of the schema at `place`.
 *
 * The same `$ref` on both sides is skipped, since the schema it names is compared on its own. If only one side has a `$ref`,
 * or they name different schemas, the schemas they name are compared.
 */
export function* compareSchemas(
  schemas: Schemas,
  old: JsonObject,
  now: JsonObject,
  place: string,
  use: Use,
  within: ReadonlySet<string> = new Set(),
): Generator<Finding> {
  const finding: MakeFinding = (kind, what, { as = `${kind} ${what}`, ...more } = {}) => {
    return { kind, what, level: levelOf(as, use), place, ...more };
  };
  const [before, after] = [unwrap(old), unwrap(now)];
  if (before.deprecated !== after.deprecated) yield finding("field", after.deprecated ? "deprecated" : "undeprecated");
  if (before.nullable !== after.nullable) yield finding("field", after.nullable ? "nullable" : "not nullable");
  for (const [key, what] of [["readOnly", "read-only"] as const, ["writeOnly", "write-only"] as const]) {
    const [was, is] = [traitOf(old, before, key) === true, traitOf(now, after, key) === true];
    if (was !== is) yield finding("field", is ? what : `not ${what}`);
  }
  const defaults = [traitOf(old, before, "default"), traitOf(now, after, "default")] as const;
  if (!isDeepStrictEqual(...defaults)) {
    yield finding("field", "changed", { as: "field default", detail: `default ${defaults.map(show).join(" → ")}` });
  }
  if (before.ref !== undefined && before.ref === after.ref) return;
  yield* compareAlternatives(before.schema, after.schema, finding);
  if (variantsOf(before).length > 0 || variantsOf(after).length > 0) {
    yield* compareVariants(schemas, before, after, finding, place, use, within);
    return;
  }
  const pair = `${before.ref} ${after.ref}`;
  if (before.ref !== undefined || after.ref !== undefined) {
    if (within.has(pair)) return;
    const [from, to] = [resolve(before, schemas.old), resolve(after, schemas.now)];
    yield* compareSchemas(schemas, from, to, place, use, new Set([...within, pair]));
    return;
  }
  if (Array.isArray(before.schema["allOf"]) || Array.isArray(after.schema["allOf"])) {
    const [from, to] = [merge(before.schema, schemas.old), merge(after.schema, schemas.now)];
    yield* compareSchemas(schemas, from, to, place, use, within);
    return;
  }
  const [from, to] = [typeOf(before.schema), typeOf(after.schema)];
  if (from !== to) {
    yield finding("field", "changed", { detail: `${from} → ${to}` });
    return;
  }
  yield* compareBounds(before.schema, after.schema, finding);
  yield* compareValues(valuesOf(before.schema), valuesOf(after.schema), finding);
  yield* compareFields(schemas, before.schema, after.schema, place, use, within);
  for (const key of ["items", "additionalProperties"]) {
    const [inner, outer] = [before.schema[key], after.schema[key]];
    if (isJsonObject(inner) && isJsonObject(outer)) {
      yield* compareSchemas(schemas, inner, outer, place, use, within);
    } else if (key === "additionalProperties" && !isDeepStrictEqual(inner, outer)) {
      yield finding("field", "changed", { detail: "additionalProperties" });
    }
  }
}

/** Makes a finding at the current place; `as` is its key in {@link majorChanges} if that is not `kind what`. */
type MakeFinding = (
  kind: Finding["kind"],
  what: Finding["what"],
  more?: Pick<Finding, "values" | "detail"> & { readonly as?: string },
) => Finding;

function* compareFields(
  schemas: Schemas,
  old: JsonObject,
  now: JsonObject,
  place: string,
  use: Use,
  within: ReadonlySet<string>,
): Generator<Finding> {
  const [before, after] = [toObject(old["properties"]), toObject(now["properties"])];
  const [wasRequired, isRequired] = [new Set(stringsOf(old["required"])), new Set(stringsOf(now["required"]))];
  for (const key of Object.keys(before)) {
    if (key in after) continue;
    yield { kind: "field", what: "removed", level: levelOf("field removed", use), place: `${place}.${key}` };
  }
  for (const [key, schema] of Object.entries(after)) {
    const inner = `${place}.${key}`;
    const known = before[key];
    const required = isRequired.has(key);
    if (known === undefined) {
      const level = required ? levelOf("field required", use) : "minor";
      const about = leadsTo(schema);
      const more = { ...(required && { detail: "required" }), ...(about !== undefined && { about }) };
      yield { kind: "field", what: "added", level, place: inner, ...more };
      continue;
    }
    if (required !== wasRequired.has(key)) {
      const what = required ? "required" : "optional";
      yield { kind: "field", what, level: levelOf(`field ${what}`, use), place: inner };
    }
    if (isJsonObject(known) && isJsonObject(schema)) yield* compareSchemas(schemas, known, schema, inner, use, within);
  }
}

function* compareValues(old: Json | undefined, now: Json | undefined, finding: MakeFinding): Generator<Finding> {
  if (old === undefined && now === undefined) return;
  if (now === undefined) {
    yield finding("values", "changed", { as: "values opened", detail: "any string" });
  } else if (old === undefined) {
    yield finding("values", "changed", { as: "values closed", detail: "a value list", values: stringsOf(now) });
  } else {
    const { added, removed } = compareLists(stringsOf(old), stringsOf(now));
    if (removed.length > 0) yield finding("values", "removed", { values: removed });
    if (added.length > 0) yield finding("values", "added", { values: added });
  }
}

/** Compares `oneOf` or `anyOf` lists; a schema without one counts as a list with itself. */
function* compareVariants(
  schemas: Schemas,
  old: Unwrapped,
  now: Unwrapped,
  finding: MakeFinding,
  place: string,
  use: Use,
  within: ReadonlySet<string>,
): Generator<Finding> {
  const [before, after] = [old, now].map((side) => {
    const variants = variantsOf(side);
    return (variants.length > 0 ? variants : [side.schema]).map((schema) => ({ label: typeOf(schema), schema }));
  }) as [LabelledSchema[], LabelledSchema[]];
  const labels = [before, after].map((variants) => variants.map(({ label }) => label)) as [string[], string[]];
  const { added, removed } = compareLists(...labels);
  if (removed.length > 0) yield finding("variants", "removed", { values: removed });
  if (added.length > 0) yield finding("variants", "added", { values: added });
  for (const label of new Set(labels[0])) {
    const inline = (variants: LabelledSchema[]) =>
      variants.filter((variant) => variant.label === label && unwrap(variant.schema).ref === undefined);
    const [from, to] = [inline(before), inline(after)];
    for (const [index, { schema }] of from.entries()) {
      const other = to[index];
      if (other !== undefined) yield* compareSchemas(schemas, schema, other.schema, place, use, within);
    }
  }
  const discriminators = [old, now].map(({ schema }) => objectAt(schema, "discriminator"));
  const [from, to] = discriminators.map((discriminator) => show(discriminator["propertyName"]));
  if (from !== to) {
    // The members are the same with a discriminator and without.
    const as = discriminators.some(({ propertyName }) => propertyName === undefined)
      ? "field mapping"
      : "field changed";
    yield finding("field", "changed", { as, detail: `discriminator ${from} → ${to}` });
  }
  const [was, is] = discriminators.map((discriminator) => toObject(discriminator["mapping"])) as [
    JsonObject,
    JsonObject,
  ];
  const moved = Object.keys({ ...was, ...is }).filter((key) => was[key] !== is[key]);
  const isAddition = moved.every((key) => !(key in was));
  // A new member and its mapping are one change.
  if (from === to && moved.length > 0 && !(isAddition && added.length > 0)) {
    const as = isAddition ? "field mapping" : "field changed";
    yield finding("field", "changed", { as, detail: `discriminator mapping of ${moved.join(", ")}` });
  }
}

interface LabelledSchema {
  readonly label: string;
  readonly schema: JsonObject;
}

/** Compares `anyOf` or `oneOf` lists whose members only require fields: `[{ required: ["app"] }, …]`. */
function* compareAlternatives(old: JsonObject, now: JsonObject, finding: MakeFinding): Generator<Finding> {
  const [before, after] = [alternativesOf(old), alternativesOf(now)];
  const { added, removed } = compareLists(before, after);
  if (added.length === 0 && removed.length === 0) return;
  const isNarrower = before.length === 0 || (removed.length > 0 && after.length > 0);
  const list = (values: readonly string[]) => (values.length === 0 ? "none" : values.join(" or "));
  const detail = `requires ${list(before)} → ${list(after)}`;
  yield finding("field", isNarrower ? "narrowed" : "widened", { detail });
}

const lowerBounds = ["minimum", "minItems", "minLength", "minProperties"] as const;
const upperBounds = ["maximum", "maxItems", "maxLength", "maxProperties"] as const;

/** Compares the bounds and the pattern of two schemas of the same type. */
function* compareBounds(old: JsonObject, now: JsonObject, finding: MakeFinding): Generator<Finding> {
  for (const key of [...lowerBounds, ...upperBounds]) {
    const isLower = (lowerBounds as readonly string[]).includes(key);
    const none = isLower ? Number.NEGATIVE_INFINITY : Number.POSITIVE_INFINITY;
    const [from, to] = [old, now].map(({ [key]: bound }) => (typeof bound === "number" ? bound : none)) as [
      number,
      number,
    ];
    if (from === to) continue;
    const isNarrower = isLower ? to > from : to < from;
    const detail = `${key} ${show(old[key])} → ${show(now[key])}`;
    yield finding("field", isNarrower ? "narrowed" : "widened", { detail });
  }
  for (const key of ["exclusiveMinimum", "exclusiveMaximum", "multipleOf", "uniqueItems", "pattern"]) {
    if (isDeepStrictEqual(old[key], now[key])) continue;
    const isWider = now[key] === undefined || now[key] === false;
    const detail = `${key} ${show(old[key])} → ${show(now[key])}`;
    yield finding("field", isWider ? "widened" : "narrowed", { detail });
  }
}

/** Finds how each schema of the documents is used, directly or inside another. Unused schemas are left out. */
export function findUses(...documents: readonly JsonObject[]): Map<string, Use> {
  const uses = new Map<string, Use>();
  for (const document of documents) {
    const schemas = objectAt(document, "components", "schemas");
    const mark = (value: Json | undefined, use: Exclude<Use, "both">): void => {
      for (const name of refsOf(value)) {
        const known = uses.get(name);
        if (known === use || known === "both") continue;
        uses.set(name, known === undefined ? use : "both");
        mark(schemas[name], use);
      }
    };
    for (const item of Object.values(objectAt(document, "paths"))) {
      for (const operation of Object.values(toObject(item))) {
        mark(toObject(operation)["requestBody"], "requests");
        mark(toObject(operation)["responses"], "responses");
      }
    }
  }
  return uses;
}

function refsOf(value: Json | undefined): string[] {
  if (typeof value !== "object" || value === null) return [];
  if (Array.isArray(value)) return value.flatMap(refsOf);
  const ref = value["$ref"];
  return [...(typeof ref === "string" ? [nameOf(ref)] : []), ...Object.values(value).flatMap(refsOf)];
}

interface Unwrapped {
  readonly schema: JsonObject;
  /** The name of the schema that it refers to. */
  readonly ref: string | undefined;
  readonly nullable: boolean;
  readonly deprecated: boolean;
}

/** Separates a schema from an `allOf` around a `$ref` and from `nullable` and `deprecated` beside it. */
function unwrap(schema: JsonObject): Unwrapped {
  const all = schema["allOf"];
  const parts = Array.isArray(all) ? all.filter(isJsonObject) : [];
  const inner = parts.length === 1 && schema["properties"] === undefined ? parts[0]! : schema;
  const ref = inner["$ref"];
  return {
    schema: inner,
    ref: typeof ref === "string" ? nameOf(ref) : undefined,
    nullable: schema["nullable"] === true,
    deprecated: schema["deprecated"] === true,
  };
}

/** Resolves the reference, if any. Drops `nullable` and `deprecated`, which were compared at the reference. */
function resolve({ schema, ref }: Unwrapped, schemas: JsonObject): JsonObject {
  const { nullable: _nullable, deprecated: _deprecated, ...rest } = ref === undefined ? schema : toObject(schemas[ref]);
  return rest;
}

/** Merges the fields of `allOf` into one object schema. */
function merge({ allOf, ...rest }: JsonObject, schemas: JsonObject, depth = 0): JsonObject {
  const parts = Array.isArray(allOf) && depth < 16 ? allOf.filter(isJsonObject) : [];
  const merged: JsonObject = {};
  const properties: JsonObject = {};
  const required: string[] = [];
  for (const part of [...parts.map((part) => merge(resolve(unwrap(part), schemas), schemas, depth + 1)), rest]) {
    Object.assign(merged, part);
    Object.assign(properties, part["properties"]);
    required.push(...stringsOf(part["required"]));
  }
  return { ...merged, ...(Object.keys(properties).length > 0 && { properties }), required };
}

/** Returns the name that a schema refers to, or its type: `App`, `string`, `array`. */
export function typeOf(schema: JsonObject): string {
  const { ref, schema: inner } = unwrap(schema);
  if (ref !== undefined) return ref;
  if (typeof inner["type"] === "string") return inner["format"] === "binary" ? "binary" : inner["type"];
  return inner["properties"] === undefined ? "anything" : "object";
}

/** Returns the resource type that a relationship, a page of resources or a resource leads to: `builds`. */
export function leadsTo(schema: Json | undefined): string | undefined {
  const fields = objectAt(toObject(schema), "properties");
  const [type] = stringsOf(objectAt(fields, "type")["enum"]);
  if (type !== undefined) return type;
  const data = toObject(fields["data"]);
  return fields["data"] === undefined ? undefined : leadsTo(data["items"] ?? data);
}

/** Returns the value of `key` beside a reference, or in the schema itself. */
function traitOf(outer: JsonObject, { schema }: Unwrapped, key: string): Json | undefined {
  return outer[key] ?? schema[key];
}

const show = (value: Json | undefined): string => (value === undefined ? "none" : JSON.stringify(value));

function compareLists(old: readonly string[], now: readonly string[]): { added: string[]; removed: string[] } {
  const [before, after] = [new Set(old), new Set(now)];
  return {
    added: now.filter((value) => !before.has(value)),
    removed: old.filter((value) => !after.has(value)),
  };
}

function levelOf(change: string, use: Use): "major" | "minor" {
  const major = majorChanges[change] ?? [];
  return use === "both" ? (major.length > 0 ? "major" : "minor") : major.includes(use) ? "major" : "minor";
}

/** The members of `oneOf` or `anyOf`, unless they are {@link alternativesOf alternatives}. */
function variantsOf({ schema }: Unwrapped): JsonObject[] {
  return unionOf(schema).filter((member) => !isAlternative(member));
}

/** The fields that members of a union require, if they do nothing else: `app and build`. */
function alternativesOf(schema: JsonObject): string[] {
  return unionOf(schema)
    .filter(isAlternative)
    .map((member) => requirementsOf(member).join(" and "));
}

const unionOf = (schema: JsonObject): JsonObject[] =>
  ["oneOf", "anyOf"].flatMap((key) => {
    const members = schema[key];
    return Array.isArray(members) ? members.filter(isJsonObject) : [];
  });

/** The fields that a schema requires, at every depth: `relationships.app`. */
function requirementsOf(schema: JsonObject): string[] {
  const inner = Object.entries(toObject(schema["properties"])).flatMap(([name, part]) =>
    requirementsOf(toObject(part)).map((field) => `${name}.${field}`),
  );
  return [...stringsOf(schema["required"]), ...inner];
}

/** Whether a schema does nothing but require fields. */
const isAlternative = (member: JsonObject): boolean => requirementsOf(member).length > 0 && isRequirement(member);

const isRequirement = (schema: JsonObject): boolean =>
  Object.keys(schema).every((key) => ["required", "type", "properties"].includes(key)) &&
  (schema["type"] ?? "object") === "object" &&
  Object.values(toObject(schema["properties"])).every((part) => isAlternative(toObject(part)));

/** The values of a list, undefined if any value is allowed. An empty list is an error of the document. */
const valuesOf = ({ enum: values }: JsonObject): Json[] | undefined =>
  Array.isArray(values) && values.length > 0 ? values : undefined;

export function stringsOf(value: Json | undefined): string[] {
  return Array.isArray(value) ? value.map(String) : [];
}

function nameOf(ref: string): string {
  return ref.slice(ref.lastIndexOf("/") + 1);
}
