/** Checks the data of a seed against the rules, before anything is created. */

import type { World } from "../state/behavior.js";
import type { SeedData } from "./seed-data.js";

type Data = Readonly<Record<string, unknown>>;

/**
 * Returns the new resources by type.
 *
 * @throws {TypeError} naming the place in the data that is wrong.
 */
export function checkSeed({ rules, store }: World, data: SeedData): readonly (readonly [string, readonly Data[]])[] {
  const ids = new Set<string>();
  if (!isData(data)) throw new TypeError('"seed" must be an object of arrays, by type');
  return Object.entries(data as Data)
    .filter(([, resources]) => resources !== undefined)
    .map(([type, resources]) => {
      if (!rules.types.has(type)) throw new TypeError(`"${type}" is not a type of Apple's document`);
      const list = requireArray(resources, type);
      for (const [index, resource] of list.entries()) check(type, resource, `${type}[${index}]`);
      return [type, list as readonly Data[]];
    });

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
    const key = JSON.stringify([type, value]);
    if (store.find(type, value) || ids.has(key)) {
      throw new TypeError(`"${place}.id" is the id of another resource of the same type`);
    }
    ids.add(key);
  }

  function checkRelated(type: string, value: unknown, place: string): void {
    if (typeof value !== "string") check(type, value, place);
    else if (!store.find(type, value)) {
      throw new TypeError(`"${place}" is not the id of one of the "${type}" that exist`);
    }
  }
}

function requireArray(value: unknown, place: string): readonly unknown[] {
  if (!Array.isArray(value)) throw new TypeError(`"${place}" must be an array`);
  return value;
}

function isData(value: unknown): value is Data {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
