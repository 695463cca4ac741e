/** Compares two states of one schema, depending on how it is used. `diff.ts` explains the levels. */
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
  | "changed";

/** A change inside a schema. */
export interface Finding {
  readonly kind: "field" | "values" | "variants";
  readonly what: What;
  readonly level: "major" | "minor";
  readonly place: string;
  readonly values?: readonly string[];
  readonly detail?: string;
}

/** The uses in which a change is major; otherwise it is minor. */
const majorChanges: Readonly<Record<string, readonly Exclude<Use, "both">[]>> = {
  "field removed": ["requests", "responses"],
  "field changed": ["requests", "responses"],
  "field required": ["requests"],
  "field optional": ["responses"],
  "field nullable": ["responses"],
  "field not nullable": ["requests"],
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
  if (before.ref !== undefined && before.ref === after.ref) return;
  if (before.schema["oneOf"] !== undefined || after.schema["oneOf"] !== undefined) {
    yield* compareVariants(before, after, finding);
    return;
  }
  const pair = `${before.ref} ${after.ref}`;
  if (before.ref !== undefined || after.ref !== undefined) {
    if (within.has(pair)) return;
    const [from, to] = [resolve(before, schemas.old), resolve(after, schemas.now)];
    yield* compareSchemas(schemas, from, to, place, use, new Set([...within, pair]));
    return;
  }
  const [from, to] = [typeOf(before.schema), typeOf(after.schema)];
  if (from !== to) {
    yield finding("field", "changed", { detail: `${from} → ${to}` });
    return;
  }
  yield* compareValues(before.schema["enum"], after.schema["enum"], finding);
  yield* compareFields(schemas, before.schema, after.schema, place, use, within);
  for (const key of ["items", "additionalProperties"]) {
    const [inner, outer] = [before.schema[key], after.schema[key]];
    if (isJsonObject(inner) && isJsonObject(outer)) {
      yield* compareSchemas(schemas, inner, outer, place, use, within);
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
      yield { kind: "field", what: "added", level, place: inner, ...(required && { detail: "required" }) };
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

/** Compares `oneOf` lists; a schema without one counts as a list with itself. */
function* compareVariants(old: Unwrapped, now: Unwrapped, finding: MakeFinding): Generator<Finding> {
  const { added, removed } = compareLists(variantsOf(old), variantsOf(now));
  if (removed.length > 0) yield finding("variants", "removed", { values: removed });
  if (added.length > 0) yield finding("variants", "added", { values: added });
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
  const inner = Array.isArray(all) && all.length === 1 && isJsonObject(all[0]) ? all[0] : schema;
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

/** Returns the name that a schema refers to, or its type: `App`, `string`, `array`. */
export function typeOf(schema: JsonObject): string {
  const { ref } = unwrap(schema);
  if (ref !== undefined) return ref;
  return typeof schema["type"] === "string" ? schema["type"] : "anything";
}

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

function variantsOf({ schema }: Unwrapped): string[] {
  const variants = schema["oneOf"];
  return Array.isArray(variants) ? variants.map((variant) => typeOf(toObject(variant))) : [typeOf(schema)];
}

function stringsOf(value: Json | undefined): string[] {
  return Array.isArray(value) ? value.map(String) : [];
}

function nameOf(ref: string): string {
  return ref.slice(ref.lastIndexOf("/") + 1);
}
