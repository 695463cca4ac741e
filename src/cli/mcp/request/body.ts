/** The body of a write: Apple's document, or a flat object of which the document is made; checked against the table. */
import {
  type FlatBody,
  type FlatMembers,
  nearest,
  type Operation,
  type OperationBody,
  type RelationshipProperty,
} from "../../../operations/index.js";
import { usageError } from "../../command-error.js";
import { checkBody } from "./check-body.js";
import { nameOf } from "./operation.js";

type JsonObject = Readonly<Record<string, unknown>>;

/** An identifier of a resource, or a resource that is sent. */
interface ResourceObject {
  type: string;
  id?: string;
  attributes?: Record<string, unknown>;
  relationships?: Record<string, { data: unknown }>;
}

/**
 * Returns the body that is sent.
 *
 * @param given Apple's document, which has `data`; or the attributes and relationships in one object; for a change of a
 * relationship, `{ id }` or `{ ids }`.
 * @param id of the resource that the path names.
 * @throws {CommandError} that lists what is wrong, with the nearest names and values.
 */
export function bodyOf(operation: Operation, given: JsonObject | undefined, id: string | undefined): unknown {
  const { body } = operation;
  if (body === undefined) {
    if (given !== undefined) throw usageError(`${nameOf(operation)} takes no body: leave "body" out`);
    return undefined;
  }
  if (given === undefined) throw usageError(`"body" is required by ${nameOf(operation)}`);
  const document = Object.hasOwn(given, "data") ? given : documentOf(body, given, id);
  checkBody(body.properties, document, nameOf(operation));
  return document;
}

function documentOf({ flat, linkage }: OperationBody, given: JsonObject, id: string | undefined): JsonObject {
  if (linkage !== undefined) {
    const { to, many, nullable } = linkage;
    if (many && Array.isArray(given["ids"])) return { data: given["ids"].map((one) => identifier(to, "ids", one)) };
    if (!many && Object.hasOwn(given, "id") && (given["id"] !== null || nullable))
      return { data: given["id"] === null ? null : identifier(to, "id", given["id"]) };
    throw usageError(`"body" must have ${many ? '"ids", a list of ids' : '"id"'} of ${to}`);
  }
  return flat === undefined ? given : flatDocument(flat, given, id);
}

/** Makes the document of a resource. Resources inside of it that don't exist yet move into `included`. */
function flatDocument(flat: FlatBody, given: JsonObject, id: string | undefined): JsonObject {
  const included: ResourceObject[] = [];
  const linked = ({ name, to, creates }: RelationshipProperty, value: unknown): unknown => {
    const isNew = creates && typeof value === "object" && value !== null && !Object.hasOwn(value, "id");
    if (!isNew) return identifier(to, name, value);
    const own = { type: to, id: `\${${to}-${included.length + 1}}` };
    const at = included.push(own) - 1;
    included[at] = resource(flat.creates[to]!, own, value as JsonObject);
    return own;
  };
  const resource = (members: FlatMembers, own: ResourceObject, from: JsonObject): ResourceObject => {
    const attributes: Record<string, unknown> = {};
    const relationships: Record<string, { data: unknown }> = {};
    for (const [name, value] of Object.entries(from)) {
      const relationship = members.relationships.find((one) => one.name === name);
      if (relationship === undefined) {
        requireMember(name, members, own.type);
        attributes[name] = value;
      } else if (relationship.many) {
        if (!Array.isArray(value)) throw usageError(`"body.${name}" must be a list of ids of ${relationship.to}`);
        relationships[name] = { data: value.map((one) => linked(relationship, one)) };
      } else relationships[name] = { data: value === null ? null : linked(relationship, value) };
    }
    return {
      ...own,
      ...(Object.keys(attributes).length > 0 && { attributes }),
      ...(Object.keys(relationships).length > 0 && { relationships }),
    };
  };
  const data = resource(flat, { type: flat.type, ...(id !== undefined && { id }) }, given);
  return { data, ...(included.length > 0 && { included }) };
}

function requireMember(name: string, { attributes, relationships }: FlatMembers, type: string): void {
  const names = [...attributes, ...relationships].map((member) => member.name);
  if (names.includes(name)) return;
  const near = nearest(name, names);
  throw usageError(`"${name}" is not an attribute or relationship of ${type} that this operation takes`, [
    `${near.length > 0 ? "Nearest" : "It takes"}: ${(near.length > 0 ? near : names).join(", ")}`,
  ]);
}

/** `"123"`, `{ id: "123" }` or Apple's own `{ type, id }` */
function identifier(type: string, name: string, value: unknown): { type: string; id: string } {
  const id = typeof value === "object" && value !== null ? (value as JsonObject)["id"] : value;
  if ((typeof id !== "string" || id === "") && !Number.isSafeInteger(id))
    throw usageError(`"body.${name}" must be the id of a resource of the type ${type}`);
  return { type, id: String(id) };
}
