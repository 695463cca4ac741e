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
import { isJsonObject, type JsonObject, objectAt } from "../json.js";
import { diffNames } from "./names.js";
import { diffOperations, diffServers, readOperations } from "./operations.js";
import { compareSchemas, findUses, type Schemas, type Use, type What } from "./schemas.js";

/** The semver level of a change; `none` if nothing changed. */
export type Level = "major" | "minor" | "patch" | "none";

/** One change. `place` is `GET /v1/apps`, the name of a parameter, or a path into a schema (`App.attributes.name`). */
export interface Change {
  readonly kind:
    | "operation"
    | "parameter"
    | "body"
    | "response"
    | "schema"
    | "field"
    | "values"
    | "variants"
    | "security"
    | "server"
    | "name";
  readonly what: What;
  readonly level: "major" | "minor";
  readonly place: string;
  /** How the schema is used. */
  readonly use?: Use;
  /** The enum values or schemas that were added or removed. */
  readonly values?: readonly string[];
  /** The old and the new state, or a remark. */
  readonly detail?: string;
  /** The operations that share the change, if it concerns a parameter, a body or a response. */
  readonly operations?: readonly string[];
  /** The resource that an added operation or relationship leads to: `builds`. */
  readonly about?: string;
}

/** The changes from one document to another, and the highest of their levels. */
export interface SpecDiff {
  readonly from: string;
  readonly to: string;
  readonly verdict: Level;
  /** The calls of each document. */
  readonly operations: { readonly from: readonly string[]; readonly to: readonly string[] };
  readonly changes: readonly Change[];
}

/** Returns the changes from `before` to `after`, two of Apple's documents. */
export function diffSpecs(before: JsonObject, after: JsonObject): SpecDiff {
  const [old, now] = [readOperations(before), readOperations(after)];
  const schemas = { old: schemasOf(before), now: schemasOf(after) };
  const changes: Change[] = [
    ...diffServers(before, after),
    ...diffOperations(old, now, schemas),
    ...diffAllSchemas(schemas, findUses(before, after)),
    ...[...diffNames(before, after)].map(
      ({ name, what, detail }) => ({ kind: "name", what, level: "major", place: name, detail }) as const,
    ),
  ];
  const verdict = changes.some(({ level }) => level === "major")
    ? "major"
    : changes.length > 0
      ? "minor"
      : isDeepStrictEqual(before, after)
        ? "none"
        : "patch";
  return {
    from: versionOf(before),
    to: versionOf(after),
    verdict,
    operations: { from: [...old.keys()], to: [...now.keys()] },
    changes,
  };
}

/** Counts the changes of each kind: `{ "operation added": 47 }`. */
export function countChanges(changes: readonly Change[]): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const { kind, what } of changes) counts[`${kind} ${what}`] = (counts[`${kind} ${what}`] ?? 0) + 1;
  return Object.fromEntries(Object.entries(counts).sort(([a], [b]) => (a < b ? -1 : 1)));
}

function diffAllSchemas(schemas: Schemas, uses: Map<string, Use>): Change[] {
  const changes: Change[] = [];
  for (const place of Object.keys(schemas.old)) {
    if (!(place in schemas.now)) changes.push({ kind: "schema", what: "removed", level: "major", place });
  }
  for (const [place, schema] of Object.entries(schemas.now)) {
    const known = schemas.old[place];
    const use = uses.get(place);
    if (known === undefined) {
      changes.push({ kind: "schema", what: "added", level: "minor", place });
    } else if (isJsonObject(known) && isJsonObject(schema) && use !== undefined) {
      for (const finding of compareSchemas(schemas, known, schema, place, use)) changes.push({ ...finding, use });
    }
  }
  return changes;
}

function schemasOf(document: JsonObject): JsonObject {
  return objectAt(document, "components", "schemas");
}

function versionOf(document: JsonObject): string {
  return String(objectAt(document, "info")["version"]);
}
