/** What behaviors read and link, whichever of it the document has. */

import type { Json, StoredResource } from "../store/resource.js";
import type { World } from "./behavior.js";

/** An attribute that is a string; undefined for anything else. */
export function stringOf(resource: StoredResource | undefined, attribute: string): string | undefined {
  const value = resource?.attributes[attribute];
  return typeof value === "string" ? value : undefined;
}

/** An attribute that is a date, in milliseconds since 1970; undefined for anything else. */
export function timeOf(resource: StoredResource | undefined, attribute: string): number | undefined {
  const time = Date.parse(stringOf(resource, attribute) ?? "");
  return Number.isNaN(time) ? undefined : time;
}

/** The targets of a relationship; none if the document lacks it. */
export function relatedTo(world: World, resource: StoredResource | undefined, name: string): StoredResource[] {
  return resource ? [...world.store.related(resource, name)] : [];
}

/** The only target of a relationship, or its first. */
export function firstOf(world: World, resource: StoredResource | undefined, name: string): StoredResource | undefined {
  return resource && world.store.relatedOne(resource, name);
}

/** Creates a resource with the links that its type has; undefined if the document lacks the type. */
export function createIfKnown(
  world: World,
  type: string,
  attributes: Readonly<Record<string, Json>>,
  links: Readonly<Record<string, StoredResource | undefined>>,
): StoredResource | undefined {
  if (!world.rules.types.has(type)) return undefined;
  const known = Object.entries(links).flatMap(([name, target]) =>
    target && world.rules.relationship(type, name) ? [[name, target] as const] : [],
  );
  return world.create(type, attributes, Object.fromEntries(known));
}

/** Links two resources if the document has the relationship. */
export function linkIfKnown(world: World, resource: StoredResource, name: string, target: StoredResource): void {
  if (world.rules.relationship(resource.type, name)) world.store.link(resource, name, target);
}

/** Makes a step if it is possible; returns whether it was. */
export function moveIfPossible(world: World, resource: StoredResource, attribute: string, to: string): boolean {
  if (!world.canMove(resource, attribute, to)) return false;
  world.move(resource, attribute, to);
  return true;
}
