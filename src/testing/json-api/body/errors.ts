/** What Ajv finds wrong with a body, as Apple's errors: 409 `ENTITY_ERROR` with a pointer to the place. */

import type { ErrorObject } from "ajv";
import type { ErrorEntry } from "../../error-response.js";
import type { Rules } from "../../rules/rules.js";
import type { ResourceSchema } from "./schemas.js";

const titles = {
  "": "The body is not valid.",
  ".ATTRIBUTE.REQUIRED": "An attribute is missing.",
  ".ATTRIBUTE.UNKNOWN": "The resource has no such attribute.",
  ".ATTRIBUTE.TYPE": "An attribute has a value of the wrong type.",
  ".ATTRIBUTE.INVALID": "An attribute has a value that is not valid.",
  ".ATTRIBUTE.INVALID.UNMODIFIABLE": "An attribute cannot be set.",
  ".RELATIONSHIP.REQUIRED": "A relationship is missing.",
  ".RELATIONSHIP.UNKNOWN": "The resource has no such relationship.",
  ".RELATIONSHIP.INVALID": "A relationship has a value that is not valid.",
  ".INCLUDED": "A resource in 'included' is not valid.",
  ".INCLUDED.INVALID_ID": "A resource in 'included' has an id that is not valid.",
} as const;

/** What follows `ENTITY_ERROR` in a code. */
export type EntityErrorKind = keyof typeof titles;

/** The entry for a place of the body; `complaint` completes a sentence that begins with the last name of the pointer. */
export function entityError(kind: EntityErrorKind, pointer: string, complaint: string): ErrorEntry {
  const name = unescaped(pointer.slice(pointer.lastIndexOf("/") + 1));
  const shown = name.length > 100 ? `${name.slice(0, 100)}…` : name;
  return {
    code: `ENTITY_ERROR${kind}`,
    title: titles[kind],
    detail: `'${shown}' ${complaint}.`,
    source: { pointer },
  };
}

/** A step of a JSON pointer. */
export function pointerStep(name: string): string {
  return `/${name.replaceAll("~", "~0").replaceAll("/", "~1")}`;
}

/** More are not read: a response lists 100. */
const maxErrors = 1_000;

/** The entries for a resource at `pointer`; two errors at one place with one code are one entry. */
export function resourceErrors(
  rules: Rules,
  schema: ResourceSchema,
  pointer: string,
  errors: readonly ErrorObject[],
): ErrorEntry[] {
  const { type } = schema;
  const entries = new Map<string, ErrorEntry>();
  const unions = errors.filter(isUnion).map(({ instancePath }) => instancePath);
  for (const error of errors.slice(0, maxErrors)) {
    const { instancePath, keyword } = error;
    // What the members of a union find is not an error of its own.
    if (keyword === "if" || (!isUnion(error) && unions.some((path) => `${instancePath}/`.startsWith(`${path}/`))))
      continue;
    const [member, name] = instancePath.split("/").slice(1).map(unescaped);
    let entry: ErrorEntry | undefined;
    if (member === "attributes") entry = attributeError(rules, schema, pointer, error);
    else if (name === undefined) entry = relationshipsError(rules, type, pointer, error);
    else
      entry = relationshipError(
        `${pointer}/relationships${pointerStep(name)}`,
        instancePath.split("/").length > 3,
        error,
      );
    if (entry) entries.set(`${entry.code} ${entry.source && "pointer" in entry.source && entry.source.pointer}`, entry);
  }
  return [...entries.values()];
}

function attributeError(
  rules: Rules,
  { type, required }: ResourceSchema,
  pointer: string,
  { instancePath, keyword, params, data, parentSchema }: ErrorObject,
): ErrorEntry {
  const place = `${pointer}${instancePath}`;
  const isOwn = instancePath === "/attributes";
  if (keyword === "required") {
    return entityError(".ATTRIBUTE.REQUIRED", `${place}${pointerStep(params["missingProperty"])}`, "is required");
  }
  if (keyword === "additionalProperties") {
    const name: string = params["additionalProperty"];
    const at = `${place}${pointerStep(name)}`;
    if (isOwn && rules.attributes(type).has(name)) {
      return entityError(".ATTRIBUTE.INVALID.UNMODIFIABLE", at, "cannot be set by this request");
    }
    return entityError(".ATTRIBUTE.UNKNOWN", at, isOwn ? `is not an attribute of '${type}'` : "is not known here");
  }
  if (isOwn) return entityError("", place, "must be an object");
  if (data === null && required.attributes.some((name) => instancePath === `/attributes${pointerStep(name)}`)) {
    return entityError(".ATTRIBUTE.REQUIRED", place, "cannot be null");
  }
  if (keyword === "type") {
    return entityError(".ATTRIBUTE.TYPE", place, `must be of the type ${[params["type"]].flat().join(" or ")}`);
  }
  if (keyword === "enum") {
    const values = (parentSchema?.["enum"] ?? []) as readonly unknown[];
    const isOfType = values.some((value) => typeof value === typeof data);
    return entityError(
      isOfType ? ".ATTRIBUTE.INVALID" : ".ATTRIBUTE.TYPE",
      place,
      `must be one of ${values.join(", ")}`,
    );
  }
  return entityError(".ATTRIBUTE.INVALID", place, complaintOf(keyword, params));
}

function complaintOf(keyword: string, params: Readonly<Record<string, unknown>>): string {
  switch (keyword) {
    case "format":
      return `must have the format ${params["format"]}`;
    case "minimum":
    case "maximum":
      return `must be ${params["comparison"]} ${params["limit"]}`;
    case "minLength":
    case "maxLength":
    case "minItems":
    case "maxItems":
      return `must have at ${keyword.startsWith("min") ? "least" : "most"} ${params["limit"]} ${keyword.endsWith("Items") ? "items" : "characters"}`;
    default:
      return "has a value that is not allowed";
  }
}

/** An error of `relationships` as a whole, or of the resource. */
function relationshipsError(
  rules: Rules,
  type: string,
  pointer: string,
  { instancePath, keyword, params }: ErrorObject,
): ErrorEntry {
  const place = `${pointer}${instancePath}`;
  if (keyword === "required") {
    return entityError(".RELATIONSHIP.REQUIRED", `${place}${pointerStep(params["missingProperty"])}`, "is required");
  }
  if (keyword === "additionalProperties") {
    const name: string = params["additionalProperty"];
    const at = `${place}${pointerStep(name)}`;
    return rules.relationship(type, name)
      ? entityError(".RELATIONSHIP.INVALID", at, "cannot be set by this request")
      : entityError(".RELATIONSHIP.UNKNOWN", at, `is not a relationship of '${type}'`);
  }
  return entityError("", place, "must be an object");
}

/** An error of one relationship. `links` and `meta` are allowed beside `data`, and `meta` in identifiers. */
function relationshipError(
  pointer: string,
  isInside: boolean,
  { instancePath, keyword, params, data, parentSchema }: ErrorObject,
): ErrorEntry | undefined {
  if (keyword === "additionalProperties") return undefined;
  const [, , , , index] = instancePath.split("/");
  if (keyword === "required" && !isInside) return entityError(".RELATIONSHIP.REQUIRED", pointer, "must have 'data'");
  const place = index !== undefined && /^\d+$/.test(index) ? `${pointer}/data/${index}` : pointer;
  const wanted = keyword === "enum" ? `'${((parentSchema?.["enum"] ?? []) as unknown[]).join("' or '")}'` : undefined;
  if (wanted !== undefined)
    return entityError(".RELATIONSHIP.INVALID", place, `must point to ${wanted}, not to '${shown(data)}'`);
  const isList = [params["type"]].flat().includes("array");
  return entityError(
    ".RELATIONSHIP.INVALID",
    place,
    isList ? "must have a list of { type, id } in 'data'" : "must have { type, id } in 'data'",
  );
}

function shown(value: unknown): string {
  return typeof value === "string" ? value.slice(0, 100) : typeof value;
}

function isUnion({ keyword }: ErrorObject): boolean {
  return keyword === "anyOf" || keyword === "oneOf";
}

function unescaped(step: string): string {
  return step.replaceAll("~1", "/").replaceAll("~0", "~");
}
