/** The fake store's memory: resources by type and id, with both ends of each relationship. */

import type { Relationship, RelationshipsByType } from "../rules/relationships.js";
import type { Json, Resource, ResourceIdentifier, StoredResource } from "./resource.js";

/** Resources in their order, and how many they are. */
export interface Listing extends Iterable<StoredResource> {
  readonly size: number;
}

/** Reads and writes the resources of one fake store. */
export interface ResourceStore {
  /** The resources of a type, oldest first. */
  list(type: string): Listing;
  count(type: string): number;
  find(type: string, id: string): StoredResource | undefined;
  /** Sets what makes a resource that {@link find} is asked for and that is not stored: it adds the resource. */
  makeMissing(make: (type: string, id: string) => StoredResource | undefined): void;
  /** The targets of a relationship, in the order in which they were linked; none for an unknown name. */
  related(resource: StoredResource, name: string): Iterable<StoredResource>;
  /** The target of a to-one relationship. */
  relatedOne(resource: StoredResource, name: string): StoredResource | undefined;
  countRelated(resource: StoredResource, name: string): number;
  /** Adds a resource without relationships. */
  add(
    resource: ResourceIdentifier & { readonly attributes?: Readonly<Record<string, Json>> | undefined },
  ): StoredResource;
  setAttributes(resource: StoredResource, attributes: Readonly<Record<string, Json>>): void;
  /** Replaces the targets of a relationship, at both ends. */
  setLinks(resource: StoredResource, name: string, targets: readonly StoredResource[]): void;
  link(resource: StoredResource, name: string, target: StoredResource): void;
  unlink(resource: StoredResource, name: string, target: StoredResource): void;
  /** Removes a resource, and it from every relationship. */
  remove(resource: StoredResource): void;
  /**
   * Every resource as JSON:API writes it. Each relationship is written at one end, and a list at the other end as well where
   * its order does not follow from that, so that `load` restores both.
   */
  snapshot(): Resource[];
  /** Adds resources that may point to each other. */
  load(resources: readonly Resource[]): void;
  clear(): void;
}

interface Changeable extends StoredResource {
  attributes: Record<string, Json>;
  readonly links: Map<string, StoredResource | Set<StoredResource>>;
}

/** @throws {TypeError} from `add` and `load`, naming the option `resources`, for an unknown type or a resource that exists. */
export function createResourceStore(relationships: RelationshipsByType): ResourceStore {
  const byType = new Map([...relationships.keys()].map((type) => [type, new Map<string, Changeable>()]));
  const none: ReadonlySet<StoredResource> = new Set();
  let missing: (type: string, id: string) => StoredResource | undefined = () => undefined;

  const definition = (type: string, name: string): Relationship | undefined => relationships.get(type)?.get(name);

  function targets(resource: StoredResource, name: string): ReadonlySet<StoredResource> | readonly StoredResource[] {
    const relationship = definition(resource.type, name);
    const linked = relationship && resource.links.get(relationship.name);
    if (linked === undefined) return none;
    return linked instanceof Set ? linked : [linked as StoredResource];
  }

  /** Adds one end. A to-one relationship that pointed elsewhere is taken from there first. */
  function attach(resource: StoredResource, relationship: Relationship, target: StoredResource): void {
    const { links } = changed(resource);
    const current = links.get(relationship.name);
    if (relationship.many) {
      if (current) (current as Set<StoredResource>).add(target);
      else links.set(relationship.name, new Set([target]));
      return;
    }
    if (current === target) return;
    if (current) store.unlink(resource, relationship.name, current as StoredResource);
    links.set(relationship.name, target);
  }

  function detach(resource: StoredResource, name: string, target: StoredResource): void {
    const { links } = changed(resource);
    const current = links.get(name);
    if (current instanceof Set) current.delete(target);
    else if (current === target) links.delete(name);
  }

  const store: ResourceStore = {
    list(type) {
      const ofType = byType.get(type);
      return ofType ? { size: ofType.size, [Symbol.iterator]: () => ofType.values() } : none;
    },
    count: (type) => byType.get(type)?.size ?? 0,
    find: (type, id) => byType.get(type)?.get(id) ?? missing(type, id),
    makeMissing(make) {
      missing = make;
    },
    related: targets,
    relatedOne: (resource, name) => [...targets(resource, name)][0],
    countRelated(resource, name) {
      const found = targets(resource, name);
      return found instanceof Set ? found.size : (found as readonly StoredResource[]).length;
    },

    add({ type, id, attributes = {} }) {
      const sameType = byType.get(type);
      if (!sameType)
        throw new TypeError(`"resources" has a resource of the type "${type}", which Apple's document lacks`);
      if (sameType.has(id)) throw new TypeError(`"resources" has the resource "${type}" with the id "${id}" twice`);
      const resource: Changeable = { type, id, attributes: { ...attributes }, links: new Map(), texts: undefined };
      sameType.set(id, resource);
      return resource;
    },

    setAttributes(resource, attributes) {
      const changeable = changed(resource);
      changeable.attributes = { ...changeable.attributes, ...attributes };
    },

    setLinks(resource, name, wanted) {
      const keep = new Set(wanted);
      for (const target of [...targets(resource, name)]) store.unlink(resource, name, target);
      for (const target of keep) store.link(resource, name, target);
    },

    link(resource, name, target) {
      const relationship = definition(resource.type, name);
      if (!relationship) throw new TypeError(`"${resource.type}" has no relationship "${name}"`);
      attach(resource, relationship, target);
      const back = relationship.inverse === undefined ? undefined : definition(target.type, relationship.inverse);
      if (back) attach(target, back, resource);
    },

    unlink(resource, name, target) {
      const relationship = definition(resource.type, name);
      if (!relationship) return;
      detach(resource, relationship.name, target);
      if (relationship.inverse !== undefined) detach(target, relationship.inverse, resource);
    },

    remove(resource) {
      for (const name of [...resource.links.keys()]) {
        for (const target of [...targets(resource, name)]) store.unlink(resource, name, target);
      }
      byType.get(resource.type)?.delete(resource.id);
    },

    snapshot() {
      const all = [...byType.values()].flatMap((resources) => [...resources.values()]);
      const positions = new Map(all.map((one, index) => [one as StoredResource, index]));
      return all.map((one) => written(one, definition, positions));
    },

    load(resources) {
      const added = resources.map((resource) => [resource, store.add(resource)] as const);
      for (const [{ relationships: written = {} }, resource] of added) {
        for (const [name, { data }] of Object.entries(written)) {
          for (const { type, id } of [data ?? []].flat() as readonly ResourceIdentifier[]) {
            const target = store.find(type, id);
            if (!target)
              throw new TypeError(
                `"resources" has no "${type}" with the id "${id}", to which "${resource.type}" "${resource.id}" points`,
              );
            store.link(resource, name, target);
          }
        }
      }
      // The links of other resources may have come first.
      for (const [{ relationships: written = {} }, resource] of added) {
        for (const [name, { data }] of Object.entries(written)) {
          const links = Array.isArray(data) ? targets(resource, name) : none;
          if (!(links instanceof Set) || links.size < 2) continue;
          const first = (data as readonly ResourceIdentifier[]).map(({ type, id }) => store.find(type, id)!);
          const ordered = new Set([...first.filter((one) => links.has(one)), ...links]);
          changed(resource).links.set(definition(resource.type, name)!.name, ordered);
        }
      }
    },

    clear() {
      for (const resources of byType.values()) resources.clear();
    },
  };
  return store;
}

function changed(resource: StoredResource): Changeable {
  resource.texts = undefined;
  return resource as Changeable;
}

function written(
  { type, id, attributes, links }: StoredResource,
  definition: (type: string, name: string) => Relationship | undefined,
  positions: ReadonlyMap<StoredResource, number>,
): Resource {
  const relationships = [...links].flatMap(([name, linked]) => {
    const { inverse, to, many } = definition(type, name)!;
    // Written at the to-one end, or at the end whose type and name come first; never at an end that responses hide.
    const back = inverse === undefined ? undefined : definition(to, inverse);
    const isHidden = name.includes(".");
    const isOther =
      back && !back.name.includes(".") && (many === back.many ? `${type}.${name}` > `${to}.${inverse}` : many);
    const isEmpty = linked instanceof Set && linked.size === 0;
    if (isHidden || isEmpty || (isOther && isInOrder(linked, positions))) return [];
    const identify = (one: StoredResource): ResourceIdentifier => ({ type: one.type, id: one.id });
    const data = linked instanceof Set ? [...linked].map(identify) : identify(linked as StoredResource);
    return [[name, { data }] as const];
  });
  return {
    type,
    id,
    attributes: { ...attributes },
    ...(relationships.length > 0 && { relationships: Object.fromEntries(relationships) }),
  };
}

/** Whether resources are linked in the order in which a snapshot has them. */
function isInOrder(
  linked: StoredResource | ReadonlySet<StoredResource>,
  positions: ReadonlyMap<StoredResource, number>,
): boolean {
  let last = -1;
  for (const one of linked instanceof Set ? linked : []) {
    const position = positions.get(one) ?? last;
    if (position < last) return false;
    last = position;
  }
  return true;
}
