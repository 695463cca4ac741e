/**
 * Compares two of Apple's documents and grades what the changes mean for code that uses our types.
 *
 * The documents are compared as Apple publishes them, without corrections. Schemas are compared by name, each once, with
 * regard to their use: a change that widens what a request accepts is harmless there, but may break readers of a response.
 *
 * Levels: **major** if existing code may stop compiling or working; **minor** if it keeps working and something is new or
 * newly deprecated; **patch** if only descriptions and formats differ. A new enum value in a response is minor, since our
 * types leave the enums of responses open.
 */
import { isDeepStrictEqual } from "node:util";
import { isJsonObject, type Json, type JsonObject, objectAt } from "../json.js";
import { callOf, methods } from "../openapi.js";
import { compareSchemas, findUses, type Schemas, typeOf, type Use, type What } from "./schemas.js";

/** The semver level of a change; `none` if nothing changed. */
export type Level = "major" | "minor" | "patch" | "none";

/** One change. `place` is `GET /v1/apps`, the name of a parameter, or a path into a schema (`App.attributes.name`). */
export interface Change {
  readonly kind: "operation" | "parameter" | "body" | "response" | "schema" | "field" | "values" | "variants";
  readonly what: What;
  readonly level: "major" | "minor";
  readonly place: string;
  /** Apple's tag of the operation; for a schema, the tag with which its name begins. */
  readonly tag: string;
  /** How the schema is used. */
  readonly use?: Use;
  /** The enum values or schemas that were added or removed. */
  readonly values?: readonly string[];
  /** The old and the new state, or a remark. */
  readonly detail?: string;
  /** The operations that share the change, if it concerns a parameter, a body or a response. */
  readonly operations?: readonly string[];
}

/** The changes from one document to another, and the highest of their levels. */
export interface SpecDiff {
  readonly from: string;
  readonly to: string;
  readonly verdict: Level;
  readonly changes: readonly Change[];
}

/** The tag of schemas that belong to no tag of Apple's. */
export const sharedTag = "Shared";

/** Returns the changes from `before` to `after`, two of Apple's documents. */
export function diffSpecs(before: JsonObject, after: JsonObject): SpecDiff {
  const operations: [Map<string, OperationFacts>, Map<string, OperationFacts>] = [
    readOperations(before),
    readOperations(after),
  ];
  const tagOf = tagFinder(operations);
  const schemas = { old: schemasOf(before), now: schemasOf(after) };
  const uses = findUses(before, after);
  const changes = [...diffOperations(...operations, schemas), ...diffAllSchemas(schemas, uses, tagOf)];
  const verdict = changes.some(({ level }) => level === "major")
    ? "major"
    : changes.length > 0
      ? "minor"
      : isDeepStrictEqual(before, after)
        ? "none"
        : "patch";
  return { from: versionOf(before), to: versionOf(after), verdict, changes };
}

/** Counts the changes of each kind: `{ "operation added": 47 }`. */
export function countChanges(changes: readonly Change[]): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const { kind, what } of changes) counts[`${kind} ${what}`] = (counts[`${kind} ${what}`] ?? 0) + 1;
  return Object.fromEntries(Object.entries(counts).sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** The parts of an operation that are compared. */
interface OperationFacts {
  readonly tag: string;
  readonly deprecated: boolean;
  readonly parameters: ReadonlyMap<string, JsonObject>;
  /** `200 application/json` for successful responses, `404` for errors, whose bodies are all alike. */
  readonly responses: ReadonlySet<string>;
  /** The schemas of requests (`request application/json`) and responses (`200 application/json`). */
  readonly bodies: ReadonlyMap<string, JsonObject>;
}

function readOperations(document: JsonObject): Map<string, OperationFacts> {
  const operations = new Map<string, OperationFacts>();
  for (const [path, item] of Object.entries(objectAt(document, "paths"))) {
    if (!isJsonObject(item)) continue;
    for (const method of methods) {
      const operation = item[method];
      if (isJsonObject(operation)) operations.set(callOf({ method, path }), readOperation(operation, item));
    }
  }
  return operations;
}

function readOperation(operation: JsonObject, item: JsonObject): OperationFacts {
  const parameters = new Map<string, JsonObject>();
  for (const parameter of [item["parameters"], operation["parameters"]].flat()) {
    if (isJsonObject(parameter)) parameters.set(String(parameter["name"]), parameter);
  }
  const responses = new Set<string>();
  const bodies = new Map<string, JsonObject>();
  const addBody = (key: string, media: Json) => bodies.set(key, isJsonObject(media) ? objectAt(media, "schema") : {});
  for (const [status, response] of Object.entries(objectAt(operation, "responses"))) {
    const types = isJsonObject(response) ? Object.entries(objectAt(response, "content")) : [];
    if (types.length === 0 || !status.startsWith("2")) responses.add(status);
    else for (const [type] of types) responses.add(`${status} ${type}`);
    for (const [type, media] of types) addBody(`${status} ${type}`, media);
  }
  for (const [type, media] of Object.entries(objectAt(operation, "requestBody", "content"))) {
    addBody(`request ${type}`, media);
  }
  const tags = operation["tags"];
  const tag = Array.isArray(tags) && typeof tags[0] === "string" ? tags[0] : sharedTag;
  return { tag, deprecated: operation["deprecated"] === true, parameters, responses, bodies };
}

function diffOperations(
  before: Map<string, OperationFacts>,
  after: Map<string, OperationFacts>,
  schemas: Schemas,
): Change[] {
  const changes: Change[] = [];
  const shared = new Map<string, Change & { operations: string[] }>();
  const share = (operation: string, change: Omit<Change, "operations">) => {
    const key = JSON.stringify([change.kind, change.what, change.place, change.tag, change.detail, change.values]);
    const known = shared.get(key);
    if (known === undefined) shared.set(key, { ...change, operations: [operation] });
    else known.operations.push(operation);
  };
  for (const [place, { tag }] of before) {
    if (!after.has(place)) changes.push({ kind: "operation", what: "removed", level: "major", place, tag });
  }
  for (const [place, now] of after) {
    const { tag } = now;
    const old = before.get(place);
    if (old === undefined) {
      changes.push({ kind: "operation", what: "added", level: "minor", place, tag });
      continue;
    }
    if (old.deprecated !== now.deprecated) {
      const what = now.deprecated ? "deprecated" : "undeprecated";
      changes.push({ kind: "operation", what, level: "minor", place, tag });
    }
    for (const change of diffParameters(old, now, schemas)) share(place, change);
    for (const change of diffBodies(old, now, schemas)) share(place, change);
  }
  return [...changes, ...shared.values()];
}

function* diffParameters(
  old: OperationFacts,
  now: OperationFacts,
  schemas: Schemas,
): Generator<Omit<Change, "operations">> {
  for (const [place] of old.parameters) {
    const tag = parameterTag(place, now.tag);
    if (!now.parameters.has(place)) yield { kind: "parameter", what: "removed", level: "major", place, tag };
  }
  for (const [place, parameter] of now.parameters) {
    const tag = parameterTag(place, now.tag);
    const known = old.parameters.get(place);
    const required = parameter["required"] === true;
    if (known === undefined) {
      const level = required ? "major" : "minor";
      yield { kind: "parameter", what: "added", level, place, tag, ...(required && { detail: "required" }) };
      continue;
    }
    if (required !== (known["required"] === true)) {
      yield {
        kind: "parameter",
        what: required ? "required" : "optional",
        level: required ? "major" : "minor",
        place,
        tag,
      };
    }
    if (known["deprecated"] !== parameter["deprecated"]) {
      const what = parameter["deprecated"] === true ? "deprecated" : "undeprecated";
      yield { kind: "parameter", what, level: "minor", place, tag };
    }
    const [most, least] = [maximumOf(parameter), maximumOf(known)];
    if (most !== least) {
      const level = most < least ? "major" : "minor";
      yield { kind: "parameter", what: "changed", level, place, tag, detail: `maximum ${least} → ${most}` };
    }
    for (const finding of compareSchemas(
      schemas,
      objectAt(known, "schema"),
      objectAt(parameter, "schema"),
      place,
      "requests",
    )) {
      yield { ...finding, kind: finding.kind === "field" ? "parameter" : finding.kind, place, tag };
    }
  }
}

function* diffBodies(
  old: OperationFacts,
  now: OperationFacts,
  schemas: Schemas,
): Generator<Omit<Change, "operations">> {
  const { tag } = now;
  for (const place of old.responses) {
    if (!now.responses.has(place)) yield { kind: "response", what: "removed", level: responseLevel(place), place, tag };
  }
  for (const place of now.responses) {
    if (!old.responses.has(place)) yield { kind: "response", what: "added", level: "minor", place, tag };
  }
  for (const [place, schema] of now.bodies) {
    const known = old.bodies.get(place);
    const isRequest = place.startsWith("request ");
    if (known === undefined) {
      if (isRequest) yield { kind: "body", what: "added", level: "major", place, tag };
      continue;
    }
    const findings = [...compareSchemas(schemas, known, schema, place, isRequest ? "requests" : "responses")];
    const renamed = known["$ref"] === schema["$ref"] ? undefined : [known, schema].map(typeOf).join(" → ");
    if (renamed === undefined && findings.length === 0) continue;
    const level = findings.some((finding) => finding.level === "major") ? "major" : "minor";
    yield { kind: "body", what: "changed", level, place, tag, ...(renamed !== undefined && { detail: renamed }) };
  }
  for (const place of old.bodies.keys()) {
    if (place.startsWith("request ") && !now.bodies.has(place)) {
      yield { kind: "body", what: "removed", level: "major", place, tag };
    }
  }
}

/** The level of a removed response. Removing an error is minor: code has to expect any error anyway. */
function responseLevel(response: string): "major" | "minor" {
  return response.startsWith("2") ? "major" : "minor";
}

/** The tag of a parameter: `fields[apps]` is the same in all operations and belongs to Apps, others to their operation. */
function parameterTag(name: string, tag: string): string {
  const type = /^fields\[(\w)(\w*)\]$/.exec(name);
  return type === null ? tag : type[1]!.toUpperCase() + type[2]!;
}

function maximumOf(parameter: JsonObject): number {
  const maximum = objectAt(parameter, "schema")["maximum"];
  return typeof maximum === "number" ? maximum : Number.POSITIVE_INFINITY;
}

function diffAllSchemas(schemas: Schemas, uses: Map<string, Use>, tagOf: (schema: string) => string): Change[] {
  const changes: Change[] = [];
  for (const place of Object.keys(schemas.old)) {
    if (!(place in schemas.now))
      changes.push({ kind: "schema", what: "removed", level: "major", place, tag: tagOf(place) });
  }
  for (const [place, schema] of Object.entries(schemas.now)) {
    const known = schemas.old[place];
    const use = uses.get(place);
    const tag = tagOf(place);
    if (known === undefined) {
      changes.push({ kind: "schema", what: "added", level: "minor", place, tag });
    } else if (isJsonObject(known) && isJsonObject(schema) && use !== undefined) {
      for (const finding of compareSchemas(schemas, known, schema, place, use)) changes.push({ ...finding, tag, use });
    }
  }
  return changes;
}

/** Returns a function that finds the tag of a schema: the longest one whose singular begins the schema's name. */
function tagFinder(documents: readonly Map<string, OperationFacts>[]): (schema: string) => string {
  const tags = new Set(documents.flatMap((operations) => [...operations.values()].map(({ tag }) => tag)));
  const stems = [...tags].map((tag) => [tag.replace(/ies$/, "y").replace(/s$/, ""), tag] as const);
  stems.sort(([a], [b]) => b.length - a.length);
  return (schema) => stems.find(([stem]) => new RegExp(`^${stem}(?![a-z])`).test(schema))?.[1] ?? sharedTag;
}

function schemasOf(document: JsonObject): JsonObject {
  return objectAt(document, "components", "schemas");
}

function versionOf(document: JsonObject): string {
  return String(objectAt(document, "info")["version"]);
}
