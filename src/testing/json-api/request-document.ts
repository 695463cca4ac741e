/** The body of a POST or PATCH, checked as Apple checks it: 409 with one error a fault, each with its place. */

import { type AttributeKind, resourceRules, rulesOf, type WriteRules } from "../rules/resource-rules.js";
import type { Json, Resource, ResourceIdentifier } from "../store/resource.js";
import type { ResourceStore } from "../store/resource-store.js";
import { type Fault, Refusal } from "./error-response.js";

/** What a valid body asks for. */
export type RequestedChange = Required<Pick<Resource, "attributes" | "relationships">>;

export interface Expectation {
  readonly type: string;
  /** Of a PATCH. */
  readonly id?: string;
  readonly rules: WriteRules;
}

/** Reads `{ data: { type, id?, attributes, relationships } }`; throws a {@link Refusal} on anything else. */
export function readRequestDocument(store: ResourceStore, body: unknown, expected: Expectation): RequestedChange {
  const data = isObject(body) ? body["data"] : undefined;
  if (!isObject(data)) {
    throw new Refusal(400, {
      code: "ENTITY_INVALID",
      title: "The body is no document of JSON:API.",
      detail: "The body must be a JSON object with a 'data' object.",
    });
  }
  const { attributes = {}, relationships = {} } = data;
  const faults = [
    ...identityFaults(data, expected),
    ...(isObject(attributes)
      ? attributeFaults(attributes, expected)
      : [entityFault("", "/data/attributes", "must be an object")]),
    ...(isObject(relationships)
      ? relationshipFaults(store, relationships, expected)
      : [entityFault("", "/data/relationships", "must be an object")]),
  ];
  if (faults.length > 0) throw new Refusal(409, faults);
  return { attributes, relationships } as RequestedChange;
}

function identityFaults(data: Record<string, unknown>, { type, id }: Expectation): Fault[] {
  const faults: Fault[] = [];
  if (data["type"] !== type) faults.push(entityFault("", "/data/type", `must be '${type}'`));
  if (data["id"] !== id) {
    faults.push(entityFault("", "/data/id", id === undefined ? "is given by the server" : `must be '${id}'`));
  }
  return faults;
}

function attributeFaults(attributes: Record<string, unknown>, { type, rules }: Expectation): Fault[] {
  const kinds = resourceRules[type]?.attributes ?? {};
  const { required = [], optional = [] } = rules;
  const place = (name: string): string => `/data/attributes/${name}`;
  const faults = required
    .filter((name) => attributes[name] === undefined || attributes[name] === null)
    .map((name) => entityFault(".ATTRIBUTE.REQUIRED", place(name), "is required"));

  for (const [name, value] of Object.entries(attributes)) {
    const kind = rulesOf(kinds, name);
    if (kind === undefined) {
      faults.push(entityFault(".ATTRIBUTE.UNKNOWN", place(name), `is no attribute of '${type}'`));
    } else if (!required.includes(name) && !optional.includes(name)) {
      faults.push(entityFault(".ATTRIBUTE.INVALID.UNMODIFIABLE", place(name), "cannot be set by this request"));
    } else if (value !== null && !isOfKind(value, kind)) {
      faults.push(entityFault(".ATTRIBUTE.TYPE", place(name), `must be of the type ${kind}`));
    }
  }
  return faults;
}

function relationshipFaults(
  store: ResourceStore,
  relationships: Record<string, unknown>,
  { type, rules }: Expectation,
): Fault[] {
  const targets = resourceRules[type]?.relationships ?? {};
  const { requiredRelationships: required = [], optionalRelationships: optional = [] } = rules;
  const place = (name: string): string => `/data/relationships/${name}`;
  const faults = required
    .filter((name) => relationships[name] === undefined)
    .map((name) => entityFault(".RELATIONSHIP.REQUIRED", place(name), "is required"));

  for (const [name, relationship] of Object.entries(relationships)) {
    const target = rulesOf(targets, name);
    const invalid = (complaint: string): void => {
      faults.push(entityFault(".RELATIONSHIP.INVALID", place(name), complaint));
    };
    if (!target || !(required.includes(name) || optional.includes(name))) {
      invalid("cannot be set by this request");
      continue;
    }
    const data = isObject(relationship) ? relationship["data"] : undefined;
    const identifiers = [data].flat();
    if (Array.isArray(data) !== (target.many ?? false) || !identifiers.every(isIdentifier)) {
      invalid(target.many ? "must hold a list of { type, id } in 'data'" : "must hold { type, id } in 'data'");
      continue;
    }
    for (const { type: sent, id } of identifiers) {
      if (sent !== target.type) invalid(`must lead to '${target.type}', not to '${sent}'`);
      else if (!store.find(sent, id)) invalid(`leads to '${sent}' with the id '${id}', which does not exist`);
    }
  }
  return faults;
}

function entityFault(kind: string, pointer: string, complaint: string): Fault {
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
