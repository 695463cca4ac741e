/** Walks every step of a state machine, and tries every other. */

import { expect } from "vitest";
import { ErrorResponse } from "../../src/testing/error-response.js";
import type { StateMachine } from "../../src/testing/state/behavior.js";
import type { ChangeableWorld } from "../../src/testing/state/world.js";
import type { Json } from "../../src/testing/store/resource.js";

/** The states of a machine. */
export function statesOf({ steps }: StateMachine): string[] {
  return [...new Set([...Object.keys(steps), ...Object.values(steps).flat()])];
}

/** Expects each step of the machine to be possible, and 409 for each of the others. Returns how many of both it tried. */
export function walk(world: ChangeableWorld, machine: StateMachine): { possible: number; forbidden: number } {
  const { type, attribute, steps } = machine;
  let possible = 0;
  let forbidden = 0;
  for (const from of statesOf(machine)) {
    for (const to of statesOf(machine)) {
      if (from === to) continue;
      const state: Json = machine.isObject ? { state: from } : from;
      const id = `${from}-${to}`;
      const resource = world.store.add({ type, id, attributes: { [attribute]: state } });
      const name = `${type}.${attribute}: ${from} to ${to}`;
      if (steps[from]?.includes(to)) {
        world.move(resource, attribute, to);
        expect(world.stateOf(resource, attribute), name).toBe(to);
        possible += 1;
      } else {
        expect(() => world.move(resource, attribute, to), name).toThrow(ErrorResponse);
        expect(world.stateOf(resource, attribute), name).toBe(from);
        forbidden += 1;
      }
      world.store.remove(resource);
    }
  }
  return { possible, forbidden };
}
