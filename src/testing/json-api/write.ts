/** Carries out what a body asks for: creates its inline resources, then its own change. Nothing remains of one that fails. */

import { ErrorResponse } from "../error-response.js";
import type { ChangeableWorld } from "../state/world.js";
import type { StoredResource } from "../store/resource.js";
import { type InlineResource, keyOf } from "./body/inline.js";
import type { RequestedChange } from "./request-document.js";

type Links = Map<string, readonly StoredResource[]>;

/** How far a chain of inline resources is followed before it is created in the order of the body. */
const maxDepth = 100;

/** Creates the resource that the body describes. */
export function createRequested(world: ChangeableWorld, change: RequestedChange): StoredResource {
  const { type, attributes } = change;
  return withInline(world, change, (links) => world.insert({ type, id: world.newId(type), attributes, links }));
}

/** Changes a resource as the body describes. */
export function updateRequested(world: ChangeableWorld, resource: StoredResource, change: RequestedChange): void {
  withInline(world, change, (links) => world.update(resource, { attributes: change.attributes, links }));
}

/** Creates the inline resources, each after those it points to, and calls `run` with the links to what is stored now. */
function withInline<T>(world: ChangeableWorld, { inline, links }: RequestedChange, run: (links: Links) => T): T {
  const waiting = new Map(inline.map((one) => [keyOf(one), one]));
  const created = new Map<string, StoredResource>();

  const resolve = (wanted: InlineResource["links"]): Links =>
    new Map(
      [...wanted].map(([name, targets]) => [
        name,
        targets.flatMap((target) => created.get(keyOf(target)) ?? world.store.find(target.type, target.id) ?? []),
      ]),
    );

  function create(one: InlineResource, depth: number): void {
    if (!waiting.delete(keyOf(one))) return;
    for (const target of [...one.links.values()].flat()) {
      const other = waiting.get(keyOf(target));
      if (other && depth < maxDepth) create(other, depth + 1);
    }
    const { type, attributes } = one;
    const resource = { type, id: world.newId(type), attributes: { ...attributes }, links: resolve(one.links) };
    try {
      created.set(keyOf(one), world.insert(resource));
    } catch (error) {
      throw movedTo(one.pointer, error);
    }
  }

  try {
    for (const one of inline) create(one, 0);
    for (const one of inline) linkRest(one);
    return run(resolve(links));
  } catch (error) {
    for (const resource of created.values()) world.store.remove(resource);
    throw error;
  }

  /** Of two that point to each other, the first was stored without its link to the second. */
  function linkRest(one: InlineResource): void {
    const resource = created.get(keyOf(one))!;
    for (const [name, targets] of resolve(one.links)) {
      if (!world.rules.relationship(resource.type, name)) continue;
      const linked = new Set(world.store.related(resource, name));
      for (const target of targets) if (!linked.has(target)) world.store.link(resource, name, target);
    }
  }
}

/** An error of an inline resource, with pointers to its place in the body. */
function movedTo(pointer: string, error: unknown): unknown {
  if (!(error instanceof ErrorResponse)) return error;
  const entries = error.entries.map((entry) =>
    entry.source && "pointer" in entry.source
      ? { ...entry, source: { pointer: entry.source.pointer.replace(/^\/data/, pointer) } }
      : entry,
  );
  return new ErrorResponse(error.status, entries);
}
