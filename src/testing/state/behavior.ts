/** What happens to resources beyond storing them: the contract of the state machines, each of which is a file of this folder. */

import type { Rules } from "../rules/rules.js";
import type { Json, StoredResource } from "../store/resource.js";
import type { ResourceStore } from "../store/resource-store.js";
import type { Schedule } from "../time/clock.js";
import type { WorldSettings } from "./settings.js";

/** The states of one attribute, and the steps between them. */
export interface StateMachine {
  readonly type: string;
  /**
   * The attribute that has the state, or has it as its member `state` (`buildUploads.state.state`). Several attributes of a
   * type are several machines.
   */
  readonly attribute: string;
  /** Whether the attribute is an object whose member `state` has the state. */
  readonly isObject?: true | undefined;
  /** The state of a new resource, unless its creation sets another; undefined for none. */
  readonly initial?: string | undefined;
  /** The states that can follow each state. A state without an entry is final. */
  readonly steps: Readonly<Record<string, readonly string[]>>;
}

/** A resource that is about to be stored. Behaviors may change its attributes and links. */
export interface Draft {
  readonly type: string;
  readonly id: string;
  readonly attributes: Record<string, Json>;
  /** By the names in the request. */
  readonly links: Map<string, readonly StoredResource[]>;
}

/** A change that is about to be made. */
export interface Change {
  readonly attributes: Record<string, Json>;
  readonly links: Map<string, readonly StoredResource[]>;
}

/** A step that a resource made. */
export interface Step {
  readonly resource: StoredResource;
  readonly attribute: string;
  readonly from: string | undefined;
  readonly to: string;
}

/** A list or relationship that is about to be read. */
export interface Read {
  /** The resource in the path; undefined for all resources of a type. */
  readonly resource: StoredResource | undefined;
  /** The relationship's name, or the type of a list without a resource. */
  readonly name: string;
  /** The values of `filter[...]` by the names in the brackets. */
  readonly filter: (name: string) => readonly string[] | undefined;
}

/** What a behavior works on. */
export interface World {
  readonly rules: Rules;
  readonly store: ResourceStore;
  readonly clock: Schedule;
  readonly settings: WorldSettings;
  /** A new id, the same in each run with the same seed. */
  newId(type: string): string;
  /** A number from 0 up to 1, the same in each run with the same seed. */
  random(): number;
  /** The start of the fake store's URLs, without a slash at the end. */
  baseUrl(): string;
  /** Creates a resource as a request does, with all behaviors but without the checks of a request. */
  create(
    type: string,
    attributes?: Readonly<Record<string, Json>>,
    links?: Readonly<Record<string, StoredResource | readonly StoredResource[]>>,
  ): StoredResource;
  /** Changes a resource as a request does, with all behaviors. */
  update(resource: StoredResource, change: Change): void;
  /** Changes attributes, without behaviors. */
  set(resource: StoredResource, attributes: Readonly<Record<string, Json>>): void;
  remove(resource: StoredResource): void;
  /**
   * Makes a step of a state machine, and reports it to all behaviors. Does nothing for the state that the resource has already.
   *
   * @throws {ErrorResponse} 409 `STATE_ERROR` if the step is not possible.
   */
  move(resource: StoredResource, attribute: string, to: string): void;
  /** Whether {@link World.move} would make the step. */
  canMove(resource: StoredResource, attribute: string, to: string): boolean;
  /** The state that an attribute has; undefined for none. */
  stateOf(resource: StoredResource, attribute: string): string | undefined;
  /** The resources of a list or relationship, with those that behaviors make when they are read. */
  read(request: Read): Iterable<StoredResource>;
  /**
   * Calls `work` once the clock has reached the time after `duration`, unless by then the resource was removed or the attribute
   * made a step.
   */
  whileInState(resource: StoredResource, attribute: string, duration: string | number, work: () => void): void;
  /** Sends a request to a URL that the user of the fake store gave: a webhook, for example. */
  readonly fetch: typeof fetch;
  /** Registers work that goes on after the response, so that {@link World.idle} waits for it. It must not reject. */
  background(work: Promise<void>): void;
  /** Resolves when no work is left in the background. */
  idle(): Promise<void>;
}

/**
 * The behavior of some types. Each function may reject the request by throwing an `ErrorResponse`; nothing was changed yet in
 * those whose names end in `ing`. A `request` is what was asked for, also attributes and links that the stored resource lacks,
 * such as `submitted`.
 */
export interface Behavior {
  /** The types that the functions below are called for; `*` is every type. */
  readonly types: readonly string[];
  /** Written down, or found in the rules. */
  readonly machines?: readonly StateMachine[] | ((rules: Rules) => readonly StateMachine[]) | undefined;
  creating?(draft: Draft, world: World): void;
  created?(resource: StoredResource, world: World, request: Change): void;
  /** After resources were loaded that no request created, in their present state: the sample, `fake.seed`, a snapshot. */
  seeded?(resource: StoredResource, world: World): void;
  updating?(resource: StoredResource, change: Change, world: World): void;
  updated?(resource: StoredResource, before: Readonly<Record<string, Json>>, world: World, request: Change): void;
  deleting?(resource: StoredResource, world: World): void;
  deleted?(resource: StoredResource, world: World): void;
  /** Before a request to `/relationships/{name}` changes the links; `targets` are those in its body. */
  linking?(
    resource: StoredResource,
    name: string,
    targets: readonly StoredResource[],
    how: "link" | "unlink" | "replaceLinks",
    world: World,
  ): void;
  linked?(
    resource: StoredResource,
    name: string,
    targets: readonly StoredResource[],
    how: "link" | "unlink" | "replaceLinks",
    world: World,
  ): void;
  /** A resource that is asked for by its id and not stored, if there is one; the behavior adds it to the store. */
  missing?(type: string, id: string, world: World): StoredResource | undefined;
  /**
   * Before a list or a relationship of one of the types is read: adds to the store what exists without a request, or returns
   * the resources of a list that are too many to be stored.
   */
  reading?(request: Read, world: World): Iterable<StoredResource> | undefined;
  /** After a resource of one of the types made a step. */
  moved?(step: Step, world: World): void;
}
