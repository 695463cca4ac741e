/** The fake store's memory: resources by type and id, with their relationships in both directions. */

import type { RulesByType } from "../rules/rules.js";
import type { Resource, ResourceIdentifier } from "./resource.js";

/** Reads and writes the resources of one fake store. */
export interface ResourceStore {
  list(type: string): readonly Resource[];
  find(type: string, id: string): Resource | undefined;
  /** The targets of a relationship, found from either end; none for an unknown name. */
  related(resource: Resource, name: string): readonly Resource[];
  /** Every value at a path: `id`, an attribute, or an attribute of related resources (`preReleaseVersion.version`). */
  valuesAt(resource: Resource, path: string): readonly string[];
  put(resource: Resource): void;
  remove(resource: ResourceIdentifier): void;
}

/** @throws {TypeError} naming the option `resources`, for a type without rules, and for one resource twice. */
export function createResourceStore(rules: RulesByType, resources: readonly Resource[]): ResourceStore {
  const byType = new Map(Object.keys(rules).map((type) => [type, new Map<string, Resource>()]));

  const store: ResourceStore = {
    list: (type) => [...(byType.get(type)?.values() ?? [])],
    find: (type, id) => byType.get(type)?.get(id),

    related(resource, name) {
      const relationship = rules[resource.type]?.relationships[name];
      if (relationship === undefined) return [];
      const { type, inverse } = relationship;
      if (inverse === undefined) {
        return targets(resource, name).flatMap(({ id }) => store.find(type, id) ?? []);
      }
      return store.list(type).filter((other) => targets(other, inverse).some(({ id }) => id === resource.id));
    },

    valuesAt(resource, path) {
      if (path === "id") return [resource.id];
      const [head = "", ...rest] = path.split(".");
      if (rules[resource.type]?.relationships[head]) {
        return store.related(resource, head).flatMap((other) => store.valuesAt(other, rest.join(".") || "id"));
      }
      const value = resource.attributes[head];
      return value === undefined || value === null ? [] : [String(value)];
    },

    put(resource) {
      const sameType = byType.get(resource.type);
      if (!sameType) {
        throw new TypeError(
          `"resources" has a resource of the type "${resource.type}", which the fake store does not serve`,
        );
      }
      sameType.set(resource.id, resource);
    },

    remove({ type, id }) {
      byType.get(type)?.delete(id);
    },
  };

  for (const resource of resources) {
    if (store.find(resource.type, resource.id)) {
      throw new TypeError(`"resources" has the resource "${resource.type}" with the id "${resource.id}" twice`);
    }
    store.put(resource);
  }
  return store;
}

function targets(resource: Resource, name: string): readonly ResourceIdentifier[] {
  return [resource.relationships?.[name]?.data ?? []].flat();
}
