/** The state of one fake store: its resources, clock and behaviors, and the only way in which they change. */

import { ErrorResponse } from "../error-response.js";
import type { Rules } from "../rules/rules.js";
import { completeAttributes } from "../sample/complete.js";
import type { Resource, StoredResource } from "../store/resource.js";
import type { ResourceStore } from "../store/resource-store.js";
import type { Schedule } from "../time/clock.js";
import type { Behavior, Change, Draft, StateMachine, Step, World } from "./behavior.js";

/** How a relationship's links change. */
export type LinkChange = "link" | "unlink" | "replaceLinks";

/** A world whose resources requests change, with all behaviors. */
export interface ChangeableWorld extends World {
  /** The behaviors of a type, for its checks before a change. */
  insert(draft: Draft): StoredResource;
  update(resource: StoredResource, change: Change): void;
  /** @throws {ErrorResponse} if a behavior rejects it. */
  delete(resource: StoredResource): void;
  changeLinks(resource: StoredResource, name: string, targets: readonly StoredResource[], how: LinkChange): void;
  /** Adds resources as they are given, which may point to each other; completes their attributes. */
  load(resources: readonly Resource[]): void;
}

/** The parts of a {@link ChangeableWorld}. */
export interface WorldOptions {
  readonly rules: Rules;
  readonly store: ResourceStore;
  readonly clock: Schedule;
  readonly behaviors: readonly Behavior[];
  readonly newId: (type: string) => string;
  readonly random: () => number;
  readonly baseUrl: () => string;
}

/** Creates the world. Behaviors are called in their order. */
export function createWorld(options: WorldOptions): ChangeableWorld {
  const { rules, store, behaviors } = options;
  const byType = new Map<string, readonly Behavior[]>();
  const machines = new Map<string, StateMachine>();
  for (const machine of behaviors.flatMap((behavior) => behavior.machines ?? [])) {
    machines.set(`${machine.type}.${machine.attribute}`, machine);
  }

  function behaviorsOf(type: string): readonly Behavior[] {
    const known = byType.get(type);
    if (known) return known;
    const found = behaviors.filter(({ types }) => types.includes(type) || types.includes("*"));
    byType.set(type, found);
    return found;
  }

  function stateOf(resource: StoredResource, attribute: string): string | undefined {
    const state = resource.attributes[attribute];
    return typeof state === "string" ? state : undefined;
  }

  /** A body can name relationships that no resource has; they are for behaviors alone. */
  function link(resource: StoredResource, links: Draft["links"]): void {
    for (const [name, targets] of links) {
      if (rules.relationship(resource.type, name)) store.setLinks(resource, name, targets);
    }
  }

  const world: ChangeableWorld = {
    ...options,

    create(type, attributes = {}, links = {}) {
      const draft: Draft = {
        type,
        id: options.newId(type),
        attributes: { ...attributes },
        links: new Map(Object.entries(links).map(([name, targets]) => [name, [targets].flat() as StoredResource[]])),
      };
      return world.insert(draft);
    },

    insert(draft) {
      const { type, id, attributes, links } = draft;
      for (const machine of machines.values()) {
        if (machine.type === type && machine.initial !== undefined) attributes[machine.attribute] ??= machine.initial;
      }
      for (const behavior of behaviorsOf(type)) behavior.creating?.(draft, world);
      const resource = store.add({ type, id, attributes: completeAttributes(rules, type, attributes) });
      link(resource, links);
      for (const behavior of behaviorsOf(type)) behavior.created?.(resource, world);
      return resource;
    },

    update(resource, change) {
      for (const behavior of behaviorsOf(resource.type)) behavior.updating?.(resource, change, world);
      const before = resource.attributes;
      store.setAttributes(
        resource,
        completeAttributes(rules, resource.type, { ...resource.attributes, ...change.attributes }),
      );
      link(resource, change.links);
      for (const behavior of behaviorsOf(resource.type)) behavior.updated?.(resource, before, world);
    },

    delete(resource) {
      for (const behavior of behaviorsOf(resource.type)) behavior.deleting?.(resource, world);
      world.remove(resource);
    },

    changeLinks(resource, name, targets, how) {
      for (const behavior of behaviorsOf(resource.type)) behavior.linking?.(resource, name, targets, how, world);
      if (how === "replaceLinks") store.setLinks(resource, name, targets);
      else for (const target of targets) store[how](resource, name, target);
      for (const behavior of behaviorsOf(resource.type)) behavior.linked?.(resource, name, targets, how, world);
    },

    load(resources) {
      store.load(
        resources.map((resource) => ({
          ...resource,
          attributes: completeAttributes(rules, resource.type, resource.attributes ?? {}),
        })),
      );
    },

    set: (resource, attributes) => store.setAttributes(resource, attributes),

    remove(resource) {
      store.remove(resource);
      for (const behavior of behaviorsOf(resource.type)) behavior.deleted?.(resource, world);
    },

    canMove(resource, attribute, to) {
      const from = stateOf(resource, attribute);
      const machine = machines.get(`${resource.type}.${attribute}`);
      return from === undefined || (machine?.steps[from]?.includes(to) ?? false);
    },

    move(resource, attribute, to) {
      const from = stateOf(resource, attribute);
      if (from === to) return;
      if (!machines.has(`${resource.type}.${attribute}`) || !world.canMove(resource, attribute, to)) {
        throw stateError(resource, `'${attribute}' cannot change from ${from ?? "no state"} to ${to}`);
      }
      store.setAttributes(resource, { [attribute]: to });
      const step: Step = { resource, attribute, from, to };
      for (const behavior of behaviorsOf(resource.type)) behavior.moved?.(step, world);
    },
  };
  return world;
}

/** 409 `STATE_ERROR`: the resource is not in a state for what the request asks. */
export function stateError(
  { type, id }: Pick<StoredResource, "type" | "id">,
  complaint: string,
  kind = "",
): ErrorResponse {
  return new ErrorResponse(409, {
    code: `STATE_ERROR${kind}`,
    title: "The request cannot be fulfilled because of the state of another resource.",
    detail: `The resource '${type}' with the id '${id}': ${complaint}.`,
  });
}
