/** The kinds of files that can be uploaded, found in the rules by the form of their requests and resources. */

import type { JsonSchema } from "../../generated/connect/rules.js";
import type { Operation } from "../rules/operations.js";
import type { Rules } from "../rules/rules.js";

/** One kind of file. */
export interface UploadKind {
  readonly type: string;
  /** The attributes that have the state of the file, as objects (`assetDeliveryState`) or strings (`state`). */
  readonly states: readonly { readonly attribute: string; readonly isObject: boolean }[];
  /** The names of the attributes with a checksum, which the commit may send. */
  readonly checksums: readonly string[];
  /** The members of each of its `uploadOperations`. */
  readonly operationFields: ReadonlySet<string>;
  /** Its attributes. */
  readonly attributes: ReadonlySet<string>;
  /** The operations that reserve a file; a type can have several versions of them. */
  readonly reservations: readonly Operation[];
  readonly commits: readonly Operation[];
}

const kindsByRules = new WeakMap<Rules, ReadonlyMap<string, UploadKind>>();

/** The kinds of a document by their types. */
export function uploadKinds(rules: Rules): ReadonlyMap<string, UploadKind> {
  const known = kindsByRules.get(rules);
  if (known) return known;
  const kinds = new Map<string, UploadKind>();
  for (const type of rules.types) {
    const kind = readKind(rules, type);
    if (kind) kinds.set(type, kind);
  }
  kindsByRules.set(rules, kinds);
  return kinds;
}

function readKind(rules: Rules, type: string): UploadKind | undefined {
  const attributes = rules.attributes(type);
  const operations = attributes.get("uploadOperations");
  if (!operations) return undefined;
  const own = rules.operations.filter(({ data = "" }) => rules.table.resources[data]?.type === type);
  const reservations = own.filter(
    (operation) => operation.kind === "create" && hasAll(bodyAttributes(rules, operation), ["fileName", "fileSize"]),
  );
  const commits = own.filter(
    (operation) => operation.kind === "update" && hasAll(bodyAttributes(rules, operation), ["uploaded"]),
  );
  if (reservations.length === 0 || commits.length === 0) return undefined;
  return {
    type,
    states: [...attributes].flatMap(([attribute, schema]) => {
      const isObject = rules.schemas.types(schema).includes("object");
      const values = stateValues(rules, type, attribute);
      return values.includes("AWAITING_UPLOAD") ? [{ attribute, isObject }] : [];
    }),
    checksums: ["sourceFileChecksum", "sourceFileChecksums"].filter((name) => attributes.has(name)),
    operationFields: new Set(rules.schemas.properties(itemsOf(rules, operations)).keys()),
    attributes: new Set(attributes.keys()),
    reservations,
    commits,
  };
}

/** The values of a state attribute, or of the member `state` of an object, in all schemas of a type. */
export function stateValues(rules: Rules, type: string, attribute: string): readonly string[] {
  const values = new Set<string>();
  const add = (schema: JsonSchema | undefined): void => {
    for (const value of rules.schemas.values(schema) ?? []) if (typeof value === "string") values.add(value);
  };
  for (const name of rules.schemasOf(type)) {
    const attributes = rules.schemas.resolve(rules.table.resources[name]?.attributes);
    const members = (attributes["oneOf"] ?? attributes["anyOf"] ?? [attributes]) as readonly JsonSchema[];
    for (const member of members) {
      const schema = rules.schemas.properties(member).get(attribute);
      add(schema);
      add(rules.schemas.properties(schema).get("state"));
    }
  }
  return [...values];
}

/** The attributes that the body of an operation can have. */
export function bodyAttributes(rules: Rules, operation: Operation): ReadonlyMap<string, JsonSchema> {
  const { schemas, table } = rules;
  const body = operation.body === undefined ? undefined : table.$defs[operation.body];
  return schemas.properties(schemas.properties(schemas.properties(body).get("data")).get("attributes"));
}

/** The schema of an array's items, also if the array may be null. */
function itemsOf(rules: Rules, schema: JsonSchema): JsonSchema {
  const resolved = rules.schemas.resolve(schema);
  if (resolved["items"]) return resolved["items"] as JsonSchema;
  const members = [...((resolved["anyOf"] ?? resolved["oneOf"] ?? []) as readonly JsonSchema[])];
  const array = members.find((member) => rules.schemas.types(member).includes("array"));
  return array ? itemsOf(rules, array) : {};
}

function hasAll(attributes: ReadonlyMap<string, unknown>, names: readonly string[]): boolean {
  return names.every((name) => attributes.has(name));
}
