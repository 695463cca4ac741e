/** Makes a step of a state machine by hand, as App Review or the processing of a build does on Apple's side. */

import type { Behavior, World } from "./behavior.js";
import { machinesOf } from "./machines.js";

/** A step to make. */
export interface Transition {
  readonly type: string;
  readonly id: string;
  /** The attribute with the state. @default the only one that the type has */
  readonly attribute?: string | undefined;
  /** The state to change to. */
  readonly state: string;
}

/**
 * @throws {TypeError} for a resource that does not exist, and for a type without such a state.
 * @throws {Error} if the state can't follow the one that the resource has.
 */
export function transition(
  world: World,
  behaviors: readonly Behavior[],
  { type, id, attribute, state }: Transition,
): void {
  const resource = world.store.find(type, id);
  if (!resource) throw new TypeError(`"id" must be the id of one of the "${type}" that exist`);
  const attributes = machinesOf(behaviors, world.rules)
    .filter((machine) => machine.type === type)
    .map((machine) => machine.attribute);
  const [first] = attributes;
  if (first === undefined) throw new TypeError(`"type" must be a type with states; "${type}" has none`);
  if (attribute === undefined ? attributes.length > 1 : !attributes.includes(attribute)) {
    throw new TypeError(`"attribute" must be one of ${attributes.map((name) => `"${name}"`).join(", ")}`);
  }
  world.move(resource, attribute ?? first, state);
}
