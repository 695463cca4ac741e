/** The fake store's memory: resources by type and id, and the way from one to another. */

import { resourceRules } from "../rules/resource-rules.js";
import type { Resource, ResourceIdentifier } from "./resource.js";

/** Reads and writes the resources of one fake store. */
export interface ResourceStore {
  list(type: string): readonly Resource[];
  find(type: string, id: string): Resource | undefined;
  /** What a relationship of the table leads to, from either end. */
  related(resource: Resource, name: string): readonly Resource[];
  /** Every value at the end of a path: `id`, an attribute, or one behind relationships (`preReleaseVersion.version`). */
  valuesAt(resource: Resource, path: string): readonly string[];
  put(resource: Resource): void;
  remove(resource: ResourceIdentifier): void;
}

/** Makes a store of its own from these resources. */
export function createResourceStore(resources: readonly Resource[]): ResourceStore {
  const byType = new Map(Object.keys(resourceRules).map((type) => [type, new Map<string, Resource>()]));

  const store: ResourceStore = {
    list: (type) => [...(byType.get(type)?.values() ?? [])],
    find: (type, id) => byType.get(type)?.get(id),

    related(resource, name) {
      const rules = resourceRules[resource.type]?.relationships[name];
      if (rules === undefined) return [];
      const { type, inverse } = rules;
      if (inverse === undefined) {
        return targets(resource, name).flatMap(({ id }) => store.find(type, id) ?? []);
      }
      return store.list(type).filter((other) => targets(other, inverse).some(({ id }) => id === resource.id));
    },

    valuesAt(resource, path) {
      if (path === "id") return [resource.id];
      const [head = "", ...rest] = path.split(".");
      if (resourceRules[resource.type]?.relationships[head]) {
        return store.related(resource, head).flatMap((other) => store.valuesAt(other, rest.join(".") || "id"));
      }
      const value = resource.attributes[head];
      return value === undefined || value === null ? [] : [String(value)];
    },

    put(resource) {
      const sameType = byType.get(resource.type);
      if (!sameType) {
        throw new TypeError(`"resources" holds the type "${resource.type}", which the fake store does not know`);
      }
      sameType.set(resource.id, resource);
    },

    remove({ type, id }) {
      byType.get(type)?.delete(id);
    },
  };

  for (const resource of resources) {
    if (store.find(resource.type, resource.id)) {
      throw new TypeError(`"resources" holds "${resource.type}" with the id "${resource.id}" twice`);
    }
    store.put(resource);
  }
  return store;
}

function targets(resource: Resource, name: string): readonly ResourceIdentifier[] {
  return [resource.relationships?.[name]?.data ?? []].flat();
}
