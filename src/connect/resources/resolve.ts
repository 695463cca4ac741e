/** `resolve`: resources as plain objects that hold their related ones. */
import type { Resolved, ResourceSource } from "./resolved.js";

/**
 * Returns the resources of a document, or of the list of `collect`, as flat objects: `id`, `type`, the attributes, and each
 * included relationship under its name: `build.app.name`. The types follow the query: a relationship that it does not include,
 * or that its `fields` leaves out, is not a member. Sends no request, and leaves the source as it is.
 *
 * A resource is one object, however many relationships lead to it, so a cycle is a reference. A relationship to a resource
 * that the document does not have is its `{ id, type }` alone. An attribute named `type`, which nominations and matchmaking
 * rules have, takes the place of the resource's type.
 *
 * @param source a document of a call or of `pages`, or the list of `collect`.
 * @throws {TypeError} if `source` is neither a document with `data` nor a list.
 * @example
 * const builds = resolve(await collect(connect, "/v1/builds", { params: { query: { include: ["app", "betaGroups"] } } }));
 * for (const { version, app, betaGroups } of builds) console.log(app?.name, version, betaGroups.length);
 */
export function resolve<Source extends ResourceSource>(source: Source): Resolved<Source>;
export function resolve(source: UntypedSource): unknown {
  const data = Array.isArray(source) ? source : (source as UntypedDocument | undefined)?.data;
  if (data === undefined) throw new TypeError('"source" must be a document with "data", or a list of resources');
  const primary = (Array.isArray(data) ? data : [data]).filter(isResource);
  const nodes: Nodes = new Map();
  const resources = [...primary, ...(source.included ?? []).filter(isResource)];
  for (const resource of resources) addResource(nodes, resource);
  for (const resource of resources) link(nodes, resource);
  const resolved = primary.map((resource) => nodeOf(nodes, resource));
  return Array.isArray(data) ? resolved : (resolved[0] ?? null);
}

interface Identifier {
  type: string;
  id: string;
}
interface UntypedResource extends Identifier {
  attributes?: Record<string, unknown>;
  relationships?: Record<string, { data?: Identifier | Identifier[] | null } | null>;
}
interface UntypedDocument {
  data?: UntypedResource | UntypedResource[] | null;
  included?: readonly UntypedResource[];
}
type UntypedSource = UntypedDocument | (UntypedResource[] & Pick<UntypedDocument, "included">);

/** The objects by type and id. Two levels cost less than one key made of both. */
type Nodes = Map<string, Map<string, Node>>;
type Node = Record<string, unknown>;

const isResource = (value: UntypedResource | null): value is UntypedResource =>
  typeof value === "object" && value !== null;

/** The object of a resource that is only linked so far: `{ id, type }`. */
function nodeOf(nodes: Nodes, { type, id }: Identifier): Node {
  return nodes.get(type)?.get(id) ?? add(nodes, type, id, { id, type });
}

function add(nodes: Nodes, type: string, id: string, node: Node): Node {
  const ofType = nodes.get(type);
  if (ofType) ofType.set(id, node);
  else nodes.set(type, new Map([[id, node]]));
  return node;
}

/** Adds the object of a resource. A resource that occurs twice, on two pages for example, stays one object. */
function addResource(nodes: Nodes, { type, id, attributes }: UntypedResource): void {
  const known = nodes.get(type)?.get(id);
  const node = { id, type, ...attributes };
  if (!known) add(nodes, type, id, node);
  else for (const [name, value] of Object.entries(node)) write(known, name, value);
}

/** As an assignment, but `__proto__` is a name like any other. */
function write(node: Node, name: string, value: unknown): void {
  if (name === "__proto__") Object.defineProperty(node, name, { value, enumerable: true, configurable: true });
  else node[name] = value;
}

/** Writes the relationships that have a linkage into the object of their resource. */
function link(nodes: Nodes, resource: UntypedResource): void {
  const { relationships } = resource;
  if (!relationships) return;
  const node = nodeOf(nodes, resource);
  for (const name of Object.keys(relationships)) {
    const linkage = relationships[name]?.data;
    // Without a linkage Apple says nothing about the relationship.
    if (linkage === undefined) continue;
    if (Array.isArray(linkage))
      write(
        node,
        name,
        linkage.map((one) => nodeOf(nodes, one)),
      );
    else write(node, name, linkage && nodeOf(nodes, linkage));
  }
}
