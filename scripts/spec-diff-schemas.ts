/** What changed between two states of one schema, by what it is used for: see `spec-diff.ts` for the levels. */
import { isJsonObject, type Json, type JsonObject } from "./json.js";

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

/** The changes from `old` to `now`, both states of the schema at `place`. A `$ref` is followed by whoever compares it. */
export function* compareSchemas(old: JsonObject, now: JsonObject, place: string, use: Use): Generator<Finding> {
  const [before, after] = [unwrap(old), unwrap(now)];
  const finding: MakeFinding = (kind, what, { as = `${kind} ${what}`, ...more } = {}) => {
    return { kind, what, level: levelOf(as, use), place, ...more };
  };
  if (before.deprecated !== after.deprecated) yield finding("field", after.deprecated ? "deprecated" : "undeprecated");
  if (before.nullable !== after.nullable) yield finding("field", after.nullable ? "nullable" : "not nullable");
  const [from, to] = [typeOf(before.schema), typeOf(after.schema)];
  if (from !== to) {
    yield finding("field", "changed", { detail: `${from} → ${to}` });
    return;
  }
  yield* compareValues(before.schema["enum"], after.schema["enum"], finding);
  yield* compareVariants(before.schema["oneOf"], after.schema["oneOf"], finding);
  yield* compareFields(before.schema, after.schema, place, use);
  for (const key of ["items", "additionalProperties"]) {
    const [inner, outer] = [before.schema[key], after.schema[key]];
    if (isJsonObject(inner) && isJsonObject(outer)) yield* compareSchemas(inner, outer, place, use);
  }
}

/** Makes a finding at the place at hand; `as` is what {@link MAJOR} calls it, where that is not `kind what`. */
type MakeFinding = (
  kind: Finding["kind"],
  what: Finding["what"],
  more?: Pick<Finding, "values" | "detail"> & { readonly as?: string },
) => Finding;

function* compareFields(old: JsonObject, now: JsonObject, place: string, use: Use): Generator<Finding> {
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
    if (isJsonObject(known) && isJsonObject(schema)) yield* compareSchemas(known, schema, inner, use);
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

function* compareVariants(old: Json | undefined, now: Json | undefined, finding: MakeFinding): Generator<Finding> {
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

/** The schema itself, without what may stand around or beside a `$ref`. */
function unwrap(schema: JsonObject): { schema: JsonObject; nullable: boolean; deprecated: boolean } {
  const all = schema["allOf"];
  const inner = Array.isArray(all) && all.length === 1 && isJsonObject(all[0]) ? all[0] : schema;
  return { schema: inner, nullable: schema["nullable"] === true, deprecated: schema["deprecated"] === true };
}

/** What a schema is, as far as it is no list of fields: `string`, `array of App`, `App`, `one of several`. */
function typeOf(schema: JsonObject): string {
  const ref = schema["$ref"];
  if (typeof ref === "string") return nameOf(ref);
  if (schema["type"] === "array") return `array of ${typeOf(unwrap(objectOf(schema["items"])).schema)}`;
  if (schema["oneOf"] !== undefined) return "one of several";
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

function variantsOf(value: Json | undefined): string[] {
  return Array.isArray(value) ? value.map((variant) => typeOf(objectOf(variant))) : [];
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
