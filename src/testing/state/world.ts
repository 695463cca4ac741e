/** The state of one fake store: its resources, clock and behaviors, and the only way in which they change. */

import { ErrorResponse } from "../error-response.js";
import type { Rules } from "../rules/rules.js";
import { completeAttributes } from "../sample/complete.js";
import type { Json, JsonObject, Resource, StoredResource } from "../store/resource.js";
import type { ResourceStore } from "../store/resource-store.js";
import type { Schedule } from "../time/clock.js";
import type { Behavior, Change, Draft, StateMachine, Step, World } from "./behavior.js";
import { machinesOf } from "./machines.js";
import { completeSettings, type SettingsInput } from "./settings.js";

/** How a relationship's links change. */
export type LinkChange = "link" | "unlink" | "replaceLinks";

/** A world whose resources requests change, with all behaviors. */
export interface ChangeableWorld extends World {
  insert(draft: Draft): StoredResource;
  /** Adds resources as they are, which may point to each other, and lets the behaviors complete them and go on from there. */
  seed(resources: readonly Resource[]): void;
  /** @throws {ErrorResponse} if a behavior rejects it. */
  delete(resource: StoredResource): void;
  changeLinks(resource: StoredResource, name: string, targets: readonly StoredResource[], how: LinkChange): void;
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
  readonly settings?: SettingsInput | undefined;
  /** @default globalThis.fetch */
  readonly fetch?: typeof fetch | undefined;
}

/** Creates the world. Behaviors are called in their order. */
export function createWorld(options: WorldOptions): ChangeableWorld {
  const { rules, store, behaviors } = options;
  const byType = new Map<string, readonly Behavior[]>();
  /** By type, then by attribute. */
  const machines = new Map<string, Map<string, StateMachine>>();
  /** How many steps each attribute of a resource made, by which work that came too late is recognized. */
  const stepCounts = new WeakMap<StoredResource, Map<string, number>>();
  const inBackground = new Set<Promise<void>>();
  for (const machine of machinesOf(behaviors, rules)) {
    const ofType = machines.get(machine.type) ?? new Map<string, StateMachine>();
    machines.set(machine.type, ofType.set(machine.attribute, machine));
  }

  function behaviorsOf(type: string): readonly Behavior[] {
    const known = byType.get(type);
    if (known) return known;
    const found = behaviors.filter(({ types }) => types.includes(type) || types.includes("*"));
    byType.set(type, found);
    return found;
  }

  function countSteps(resource: StoredResource, attribute: string): number {
    return stepCounts.get(resource)?.get(attribute) ?? 0;
  }

  /** Links under the names that the type has; a request can have links that only its behavior reads. */
  function setKnownLinks(resource: StoredResource, links: ReadonlyMap<string, readonly StoredResource[]>): void {
    for (const [name, targets] of links) {
      if (rules.relationship(resource.type, name)) store.setLinks(resource, name, targets);
    }
  }

  const world: ChangeableWorld = {
    ...options,
    settings: completeSettings(options.settings ?? {}),
    fetch: options.fetch ?? ((input, init) => globalThis.fetch(input, init)),

    read(request) {
      const { resource, name } = request;
      for (const behavior of behaviorsOf(resource?.type ?? name)) {
        const made = behavior.reading?.(request, world);
        if (made) return made;
      }
      return resource ? store.related(resource, name) : store.list(name);
    },

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
      const request: Change = { attributes: { ...attributes }, links: new Map(links) };
      for (const machine of machines.get(type)?.values() ?? []) {
        if (machine.initial !== undefined) setInitial(machine, attributes);
      }
      for (const behavior of behaviorsOf(type)) behavior.creating?.(draft, world);
      const resource = store.add({ type, id, attributes: completeAttributes(rules, type, attributes) });
      setKnownLinks(resource, links);
      for (const behavior of behaviorsOf(type)) behavior.created?.(resource, world, request);
      return resource;
    },

    seed(resources) {
      store.load(
        resources.map((resource) => ({
          ...resource,
          attributes: completeAttributes(rules, resource.type, resource.attributes ?? {}),
        })),
      );
      for (const { type, id } of resources) {
        const resource = store.find(type, id);
        for (const behavior of behaviorsOf(type)) if (resource) behavior.seeded?.(resource, world);
      }
    },

    update(resource, change) {
      const request: Change = { attributes: { ...change.attributes }, links: new Map(change.links) };
      for (const behavior of behaviorsOf(resource.type)) behavior.updating?.(resource, change, world);
      const before = resource.attributes;
      store.setAttributes(
        resource,
        completeAttributes(rules, resource.type, { ...resource.attributes, ...change.attributes }),
      );
      setKnownLinks(resource, change.links);
      for (const behavior of behaviorsOf(resource.type)) behavior.updated?.(resource, before, world, request);
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

    set: (resource, attributes) => store.setAttributes(resource, attributes),

    remove(resource) {
      store.remove(resource);
      for (const behavior of behaviorsOf(resource.type)) behavior.deleted?.(resource, world);
    },

    stateOf: (resource, attribute) => stateIn(resource.attributes[attribute]),

    canMove(resource, attribute, to) {
      const from = world.stateOf(resource, attribute);
      const machine = machines.get(resource.type)?.get(attribute);
      return machine !== undefined && (from === undefined || (machine.steps[from]?.includes(to) ?? false));
    },

    move(resource, attribute, to) {
      const from = world.stateOf(resource, attribute);
      if (from === to) return;
      if (!world.canMove(resource, attribute, to)) {
        throw stateError(resource, `'${attribute}' cannot change from ${from ?? "no state"} to ${to}`);
      }
      const counts = stepCounts.get(resource) ?? new Map<string, number>();
      stepCounts.set(resource, counts.set(attribute, countSteps(resource, attribute) + 1));
      const value = resource.attributes[attribute];
      store.setAttributes(resource, { [attribute]: isObject(value) ? { ...value, state: to } : to });
      const step: Step = { resource, attribute, from, to };
      for (const behavior of behaviorsOf(resource.type)) behavior.moved?.(step, world);
    },

    whileInState(resource, attribute, duration, work) {
      const count = countSteps(resource, attribute);
      options.clock.after(duration, () => {
        const isThere = store.find(resource.type, resource.id) === resource;
        if (isThere && countSteps(resource, attribute) === count) work();
      });
    },

    background(work) {
      const tracked = work.finally(() => inBackground.delete(tracked));
      inBackground.add(tracked);
    },

    async idle() {
      while (inBackground.size > 0) await Promise.all(inBackground);
    },
  };
  store.makeMissing((type, id) => {
    for (const behavior of behaviorsOf(type)) {
      const made = behavior.missing?.(type, id, world);
      if (made) return made;
    }
    return undefined;
  });
  return world;
}

function isObject(value: Json | undefined): value is JsonObject {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** A state that is the attribute itself, or the member `state` of an object. */
function stateIn(value: Json | undefined): string | undefined {
  const state = isObject(value) ? value["state"] : value;
  return typeof state === "string" ? state : undefined;
}

function setInitial({ attribute, initial, isObject: isNested }: StateMachine, attributes: Record<string, Json>): void {
  attributes[attribute] ??= isNested ? { state: initial! } : initial!;
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
