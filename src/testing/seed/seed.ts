/** Creates resources from data that is nested by relationships. */

import type { ChangeableWorld } from "../state/world.js";
import type { Json, StoredResource } from "../store/resource.js";
import type { SeedData, Seeded } from "./seed-data.js";

type Data = Readonly<Record<string, unknown>>;

/**
 * Creates the resources as requests do, with everything that follows from their creation, but without the checks of a body.
 *
 * @throws {TypeError} naming the place in the data that is wrong; nothing was created then.
 */
export function seed(world: ChangeableWorld, data: SeedData): Seeded {
  const { rules, store } = world;
  if (!isData(data)) throw new TypeError('"seed" must be an object of arrays, by type');
  const given = Object.entries(data as Data).filter(([, resources]) => resources !== undefined);
  for (const [type, resources] of given) {
    if (!rules.types.has(type)) throw new TypeError(`"${type}" is not a type of Apple's document`);
    for (const [index, resource] of requireArray(resources, type).entries()) check(type, resource, `${type}[${index}]`);
  }
  const created = new Map([...rules.types].map((type) => [type, [] as StoredResource[]]));
  for (const [type, resources] of given) for (const resource of resources as readonly Data[]) create(type, resource);
  return Object.fromEntries(
    [...created].map(([type, resources]) => [
      type,
      resources.map(({ id, attributes }) => ({ ...attributes, type, id })),
    ]),
  ) as unknown as Seeded;

  function check(type: string, resource: unknown, place: string): void {
    if (!isData(resource)) throw new TypeError(`"${place}" must be an object`);
    for (const [name, value] of Object.entries(resource)) {
      if (value === undefined || rules.attributes(type).has(name)) continue;
      const relationship = rules.relationship(type, name);
      if (name === "id") checkId(type, value, place);
      else if (relationship?.many) {
        const related = requireArray(value, `${place}.${name}`);
        for (const [index, one] of related.entries()) checkRelated(relationship.to, one, `${place}.${name}[${index}]`);
      } else if (relationship) checkRelated(relationship.to, value, `${place}.${name}`);
      else throw new TypeError(`"${place}.${name}" is neither an attribute nor a relationship of "${type}"`);
    }
  }

  function checkId(type: string, value: unknown, place: string): void {
    if (typeof value !== "string" || value === "") throw new TypeError(`"${place}.id" must be a non-empty string`);
    if (store.find(type, value)) throw new TypeError(`"${place}.id" is the id of a resource that exists`);
  }

  function checkRelated(type: string, value: unknown, place: string): void {
    if (typeof value !== "string") check(type, value, place);
    else if (!store.find(type, value))
      throw new TypeError(`"${place}" is not the id of one of the "${type}" that exist`);
  }

  /** To-one targets come before the resource, and to-many ones after it, since most of them point back to it. */
  function create(
    type: string,
    data: Data,
    parent?: readonly [name: string, resource: StoredResource],
  ): StoredResource {
    const { id = world.newId(type), ...members } = data;
    const attributes: Record<string, Json> = {};
    const links = new Map<string, readonly StoredResource[]>(parent && [[parent[0], [parent[1]]]]);
    const nested: (readonly [name: string, values: readonly (Data | string)[]])[] = [];
    for (const [name, value] of Object.entries(members)) {
      if (value === undefined) continue;
      const relationship = rules.attributes(type).has(name) ? undefined : rules.relationship(type, name);
      if (!relationship) attributes[name] = value as Json;
      else if (relationship.many) nested.push([name, value as readonly (Data | string)[]]);
      else links.set(name, [related(relationship.to, value as Data | string)]);
    }
    const resource = world.insert({ type, id: id as string, attributes, links });
    created.get(type)!.push(resource);
    for (const [name, values] of nested) for (const value of values) nest(resource, name, value);
    return resource;
  }

  function related(type: string, value: Data | string): StoredResource {
    return typeof value === "string" ? store.find(type, value)! : create(type, value);
  }

  function nest(resource: StoredResource, name: string, value: Data | string): void {
    const { to, inverse } = rules.relationship(resource.type, name)!;
    const isShown = inverse !== undefined && !inverse.includes(".");
    if (typeof value !== "string" && isShown) create(to, value, [inverse, resource]);
    else store.link(resource, name, related(to, value));
  }
}

function requireArray(value: unknown, place: string): readonly unknown[] {
  if (!Array.isArray(value)) throw new TypeError(`"${place}" must be an array`);
  return value;
}

function isData(value: unknown): value is Data {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
