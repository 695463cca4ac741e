/** Makes the JSON:API document of a request from a flat object, as the generated table of creates and updates says. */
import type { Requester } from "../../client/untyped-request.js";
import { type ResourceWrite, resourceWrites, type WriteShape } from "../../generated/connect/writes.js";
import { checkNames } from "../../options.js";
import { identify, type ResourceIdentifier } from "./identifier.js";

/** The attributes and relationships of a new or changed resource in one object. */
export type FlatObject = Readonly<Record<string, unknown>>;

/** The body of a create or an update. */
export interface RequestDocument {
  readonly data: ResourceObject;
  readonly included?: readonly ResourceObject[];
}

interface ResourceObject {
  type: string;
  id?: string;
  attributes?: Record<string, unknown>;
  relationships?: Record<string, { data: Linkage }>;
}
type Linkage = ResourceIdentifier | readonly ResourceIdentifier[] | null;

/** Returns what the request of a call can have. @throws {TypeError} if the path has no such operation. */
export function writeOf(method: "POST" | "PATCH", path: string): ResourceWrite {
  const call = `${method} ${path}`;
  if (!Object.hasOwn(resourceWrites, call)) {
    const example = method === "POST" ? '"/v1/betaGroups"' : '"/v1/betaGroups/{id}"';
    throw new TypeError(`"path" must be the path of a ${method} whose body is a resource, such as ${example}`);
  }
  return resourceWrites[call]!;
}

/** Whether the operation takes a member of this name. */
export const hasMember = (shape: WriteShape, name: string): boolean => Object.hasOwn(namesOf(shape), name);

/**
 * Returns the body of a request. Members that are undefined are left out, `null` clears. New resources get local ids and move
 * into `included`; one that several relationships lead to is there once.
 *
 * @param id the id of the resource that an update changes.
 * @throws {TypeError} if the object has a member that the operation does not take, or a relationship of another kind.
 * @throws {HostError} for the URL of a resource on another host.
 */
export function toRequestDocument(
  client: Requester,
  call: { readonly method: "POST" | "PATCH"; readonly path: string; readonly id?: string },
  object: FlatObject,
): RequestDocument {
  const write = writeOf(call.method, call.path);
  const included: ResourceObject[] = [];
  const localIds = new Map<object, string>();

  const resource = (shape: WriteShape, own: ResourceObject, from: FlatObject, what: string): ResourceObject => {
    checkNames(from, namesOf(shape), `a member of ${what}`);
    const attributes: Record<string, unknown> = {};
    const relationships: Record<string, { data: Linkage }> = {};
    for (const [name, value] of Object.entries(from)) {
      if (value === undefined) continue;
      const one = ownType(shape.one, name);
      const many = ownType(shape.many, name);
      if (one !== undefined) relationships[name] = { data: value === null ? null : linked(name, one, value) };
      else if (many === undefined) attributes[name] = value;
      else if (!Array.isArray(value)) throw new TypeError(`"${name}" of ${what} must be a list`);
      else relationships[name] = { data: value.map((each, at) => linked(`${name}[${at}]`, many, each)) };
    }
    if (Object.keys(attributes).length > 0) own.attributes = attributes;
    if (Object.keys(relationships).length > 0) own.relationships = relationships;
    return own;
  };

  /** The identifier of a resource that exists, or of a new one. */
  const linked = (name: string, type: string, value: unknown): ResourceIdentifier => {
    const inline = write.included && Object.hasOwn(write.included, type) ? write.included[type] : undefined;
    if (!inline || typeof value !== "object" || value === null || (value as FlatObject)["id"] !== undefined)
      return identify(client, name, type, value);
    const known = localIds.get(value);
    if (known !== undefined) return { type, id: known };
    const id = `\${${type}-${localIds.size + 1}}`;
    localIds.set(value, id);
    const added: ResourceObject = { type, id };
    included.push(added);
    resource(inline, added, value as FlatObject, `"${name}", a new resource of the type "${type}"`);
    return { type, id };
  };

  if (typeof object !== "object" || object === null)
    throw new TypeError('"resource" must be an object with attributes and relationships');
  const data: ResourceObject = { type: write.type, ...(call.id !== undefined && { id: call.id }) };
  resource(write, data, object, `the body of ${call.method} ${call.path}`);
  return { data, ...(included.length > 0 && { included }) };
}

const ownType = (types: Readonly<Record<string, string>> | undefined, name: string): string | undefined =>
  types && Object.hasOwn(types, name) ? types[name] : undefined;

function namesOf({ attributes, one, many }: WriteShape): Record<string, true> {
  const names = [...(attributes?.split(" ") ?? []), ...Object.keys(one ?? {}), ...Object.keys(many ?? {})];
  return Object.fromEntries(names.map((name) => [name, true]));
}
