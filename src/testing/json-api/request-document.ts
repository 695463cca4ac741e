/** Checks the body of a POST or PATCH as Apple does: 409 with an error for each fault, which points to its place. */

import { type AttributeKind, type RulesByType, rulesOf, type WriteRules } from "../rules/rules.js";
import type { Json, Resource, ResourceIdentifier } from "../store/resource.js";
import type { ResourceStore } from "../store/resource-store.js";
import { type ErrorEntry, ErrorResponse } from "./error-response.js";

/** The change that a valid body asks for. */
export type RequestedChange = Required<Pick<Resource, "attributes" | "relationships">>;

/** What the body must fit. */
export interface Expectation {
  readonly type: string;
  /** The id in the path of a PATCH. */
  readonly id?: string;
  readonly rules: WriteRules;
}

/** Where the types and the resources that a body names are looked up. */
export interface RequestContext {
  readonly rules: RulesByType;
  readonly store: ResourceStore;
}

/**
 * Reads `{ data: { type, id?, attributes, relationships } }`.
 *
 * @throws {ErrorResponse} with 400 or 409 for any other body.
 */
export function readRequestDocument(context: RequestContext, body: unknown, expected: Expectation): RequestedChange {
  const data = isObject(body) ? body["data"] : undefined;
  if (!isObject(data)) {
    throw new ErrorResponse(400, {
      code: "ENTITY_INVALID",
      title: "The body is not a JSON:API document.",
      detail: "The body must be a JSON object with the object 'data'.",
    });
  }
  const { attributes = {}, relationships = {} } = data;
  const errors = [
    ...identityErrors(data, expected),
    ...(isObject(attributes)
      ? attributeErrors(context, attributes, expected)
      : [entityError("", "/data/attributes", "must be an object")]),
    ...(isObject(relationships)
      ? relationshipErrors(context, relationships, expected)
      : [entityError("", "/data/relationships", "must be an object")]),
  ];
  if (errors.length > 0) throw new ErrorResponse(409, errors);
  return { attributes, relationships } as RequestedChange;
}

function identityErrors(data: Record<string, unknown>, { type, id }: Expectation): ErrorEntry[] {
  const errors: ErrorEntry[] = [];
  if (data["type"] !== type) errors.push(entityError("", "/data/type", `must be '${type}'`));
  if (data["id"] !== id) {
    errors.push(entityError("", "/data/id", id === undefined ? "is set by the server" : `must be '${id}'`));
  }
  return errors;
}

function attributeErrors(
  context: RequestContext,
  attributes: Record<string, unknown>,
  { type, rules }: Expectation,
): ErrorEntry[] {
  const kinds = context.rules[type]?.attributes ?? {};
  const { required = [], optional = [] } = rules;
  const pointerTo = (name: string): string => `/data/attributes/${name}`;
  const errors = required
    .filter((name) => attributes[name] === undefined || attributes[name] === null)
    .map((name) => entityError(".ATTRIBUTE.REQUIRED", pointerTo(name), "is required"));

  for (const [name, value] of Object.entries(attributes)) {
    const kind = rulesOf(kinds, name);
    if (kind === undefined) {
      errors.push(entityError(".ATTRIBUTE.UNKNOWN", pointerTo(name), `is not an attribute of '${type}'`));
    } else if (!required.includes(name) && !optional.includes(name)) {
      errors.push(entityError(".ATTRIBUTE.INVALID.UNMODIFIABLE", pointerTo(name), "cannot be set by this request"));
    } else if (value !== null && !isOfKind(value, kind)) {
      errors.push(entityError(".ATTRIBUTE.TYPE", pointerTo(name), `must be of the type ${kind}`));
    }
  }
  return errors;
}

function relationshipErrors(
  context: RequestContext,
  relationships: Record<string, unknown>,
  { type, rules }: Expectation,
): ErrorEntry[] {
  const targets = context.rules[type]?.relationships ?? {};
  const { requiredRelationships: required = [], optionalRelationships: optional = [] } = rules;
  const pointerTo = (name: string): string => `/data/relationships/${name}`;
  const errors = required
    .filter((name) => relationships[name] === undefined)
    .map((name) => entityError(".RELATIONSHIP.REQUIRED", pointerTo(name), "is required"));

  for (const [name, relationship] of Object.entries(relationships)) {
    const target = rulesOf(targets, name);
    const invalid = (complaint: string): void => {
      errors.push(entityError(".RELATIONSHIP.INVALID", pointerTo(name), complaint));
    };
    if (!target || !(required.includes(name) || optional.includes(name))) {
      invalid("cannot be set by this request");
      continue;
    }
    const data = isObject(relationship) ? relationship["data"] : undefined;
    const identifiers = [data].flat();
    if (Array.isArray(data) !== (target.many ?? false) || !identifiers.every(isIdentifier)) {
      invalid(target.many ? "must have a list of { type, id } in 'data'" : "must have { type, id } in 'data'");
      continue;
    }
    for (const { type: sent, id } of identifiers) {
      if (sent !== target.type) invalid(`must point to '${target.type}', not to '${sent}'`);
      else if (!context.store.find(sent, id)) invalid(`points to '${sent}' with the id '${id}', which does not exist`);
    }
  }
  return errors;
}

function entityError(kind: string, pointer: string, complaint: string): ErrorEntry {
  return {
    code: `ENTITY_ERROR${kind}`,
    title: "The resource in the body is not valid.",
    detail: `'${pointer.slice(pointer.lastIndexOf("/") + 1)}' ${complaint}.`,
    source: { pointer },
  };
}

function isOfKind(value: unknown, kind: AttributeKind): value is Json {
  return kind === "integer" ? Number.isInteger(value) : typeof value === kind;
}

function isIdentifier(value: unknown): value is ResourceIdentifier {
  return isObject(value) && typeof value["type"] === "string" && typeof value["id"] === "string";
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
