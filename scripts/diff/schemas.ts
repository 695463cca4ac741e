/** What changed between two states of one schema, by what it is used for: see `spec-diff.ts` for the levels. */
import { isJsonObject, type Json, type JsonObject } from "../json.js";

/** Where a schema is used: what we send, what we get, or both. */
export type Use = "requests" | "answers" | "both";

/** What became of a thing. */
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

/** Which changes are major: in what we send, and in what we get. All others are minor. */
const MAJOR: Readonly<Record<string, readonly Exclude<Use, "both">[]>> = {
  "field removed": ["requests", "answers"],
  "field changed": ["requests", "answers"],
  "field required": ["requests"],
  "field optional": ["answers"],
  "field nullable": ["answers"],
  "field not nullable": ["requests"],
  "values removed": ["requests"],
  "values closed": ["requests"],
  "variants removed": ["requests", "answers"],
};

/** The schemas by name, before and after. */
export interface Schemas {
  readonly old: JsonObject;
  readonly now: JsonObject;
}

/**
 * The changes from `old` to `now`, both states of the schema at `place`.
 *
 * The same `$ref` on both sides is left to whoever compares that schema. Where only one side has a `$ref`, or they name
 * different schemas, what they name is compared.
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

/** Makes a finding at the place at hand; `as` is what {@link MAJOR} calls it, where that is not `kind what`. */
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
  const [before, after] = [objectOf(old["properties"]), objectOf(now["properties"])];
  const [wasRequired, isRequired] = [new Set(textsOf(old["required"])), new Set(textsOf(now["required"]))];
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
    yield finding("values", "changed", { as: "values opened", detail: "any text" });
  } else if (old === undefined) {
    yield finding("values", "changed", { as: "values closed", detail: "a list", values: textsOf(now) });
  } else {
    const { added, removed } = compareLists(textsOf(old), textsOf(now));
    if (removed.length > 0) yield finding("values", "removed", { values: removed });
    if (added.length > 0) yield finding("values", "added", { values: added });
  }
}

/** A schema that is no choice counts as a choice of one. */
function* compareVariants(old: Unwrapped, now: Unwrapped, finding: MakeFinding): Generator<Finding> {
  const { added, removed } = compareLists(variantsOf(old), variantsOf(now));
  if (removed.length > 0) yield finding("variants", "removed", { values: removed });
  if (added.length > 0) yield finding("variants", "added", { values: added });
}

/** What each schema of the two documents is used for, directly or inside another. An unused one is left out. */
export function findUses(...documents: readonly JsonObject[]): Map<string, Use> {
  const uses = new Map<string, Use>();
  for (const document of documents) {
    const schemas = objectOf(objectOf(document["components"])["schemas"]);
    const mark = (value: Json | undefined, use: Exclude<Use, "both">): void => {
      for (const name of refsOf(value)) {
        const known = uses.get(name);
        if (known === use || known === "both") continue;
        uses.set(name, known === undefined ? use : "both");
        mark(schemas[name], use);
      }
    };
    for (const item of Object.values(objectOf(document["paths"]))) {
      for (const operation of Object.values(objectOf(item))) {
        mark(objectOf(operation)["requestBody"], "requests");
        mark(objectOf(operation)["responses"], "answers");
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
  /** The name that it refers to. */
  readonly ref: string | undefined;
  readonly nullable: boolean;
  readonly deprecated: boolean;
}

/** The schema itself, without what may stand around or beside a `$ref`. */
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

/** What `schema` refers to, or itself. Its `nullable` and `deprecated` were compared where it is used. */
function resolve({ schema, ref }: Unwrapped, schemas: JsonObject): JsonObject {
  const { nullable: _nullable, deprecated: _deprecated, ...rest } = ref === undefined ? schema : objectOf(schemas[ref]);
  return rest;
}

/** What a schema is, as far as it is no list of fields: `string`, `array of App`, `App`, `one of several`. */
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
  const major = MAJOR[change] ?? [];
  return use === "both" ? (major.length > 0 ? "major" : "minor") : major.includes(use) ? "major" : "minor";
}

function variantsOf({ schema }: Unwrapped): string[] {
  const variants = schema["oneOf"];
  return Array.isArray(variants) ? variants.map((variant) => typeOf(objectOf(variant))) : [typeOf(schema)];
}

function textsOf(value: Json | undefined): string[] {
  return Array.isArray(value) ? value.map(String) : [];
}

function objectOf(value: Json | undefined): JsonObject {
  return isJsonObject(value) ? value : {};
}

function nameOf(ref: string): string {
  return ref.slice(ref.lastIndexOf("/") + 1);
}
