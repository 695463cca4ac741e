/**
 * Finds names of value lists that mean something else after an update. The generator gives inline lists a name
 * (`AppsField`), which `storeconnect/schemas` exports, so code may rely on a name that Apple's document does not have.
 */
import { hoistEnums } from "../generate/simplify/enums.js";
import { inlineShared } from "../generate/simplify/shared.js";
import type { JsonObject } from "../json.js";
import { callOf, type OpenApiDocument, places, refName, type Schema, walkSchema } from "../openapi.js";

/** A name that is gone or has another meaning. */
export interface NameChange {
  readonly name: string;
  readonly what: "removed" | "changed";
  /** A place that had the name, and what it has now: `fields[apps] of GET /v1/apps is now inline`. */
  readonly detail: string;
}

/** Compares the names that the generator would give to the lists of both documents, before corrections. */
export function* diffNames(before: JsonObject, after: JsonObject): Generator<NameChange> {
  const [old, now] = [namesOf(before), namesOf(after)];
  const uses = new Map<string, string[]>();
  for (const [place, name] of old.names) {
    if (old.hoisted.has(name)) uses.set(name, [...(uses.get(name) ?? []), place]);
  }
  for (const [name, all] of uses) {
    // A place that is gone is a change of its own.
    const left = all.filter((place) => now.names.has(place));
    if (left.length === 0 || left.some((place) => now.names.get(place) === name)) continue;
    const successor = now.names.get(left[0]!) || "a type without a name";
    const what = now.hoisted.has(name) ? "changed" : "removed";
    yield { name, what, detail: `${left[0]} is now ${successor}` };
  }
}

/** Returns the schema name at each place, an empty string at a place without one, and the names that were given. */
function namesOf(source: JsonObject): { names: Map<string, string>; hoisted: Set<string> } {
  const document = structuredClone(source) as unknown as OpenApiDocument;
  inlineShared(document);
  // The documents may be ones that the generator rejects.
  for (const { operation, parameters } of places(document)) {
    operation.operationId ??= "";
    for (const parameter of parameters) parameter.schema ??= {};
  }
  const own = new Set(Object.keys(document.components.schemas));
  hoistEnums(document);
  const names = new Map<string, string>();
  const note = (place: string, schema: Schema) => {
    const name = refName(schema) ?? refName(schema.allOf?.[0]);
    names.set(place, name ?? names.get(place) ?? "");
  };
  for (const [owner, schema] of Object.entries(document.components.schemas)) {
    if (own.has(owner)) walkSchema(schema, (inner, property) => note(`${owner}.${property}`, inner));
  }
  for (const place of places(document)) {
    for (const { name, schema } of place.parameters) note(`${name} of ${callOf(place)}`, schema.items ?? schema);
  }
  const hoisted = new Set(Object.keys(document.components.schemas).filter((name) => !own.has(name)));
  return { names, hoisted };
}
