/** The state machines of behaviors, which some of them find in the rules. */

import type { Rules } from "../rules/rules.js";
import type { Behavior, StateMachine } from "./behavior.js";

/** Every machine of the behaviors. */
export function machinesOf(behaviors: readonly Behavior[], rules: Rules): StateMachine[] {
  return behaviors.flatMap(({ machines = [] }) => (typeof machines === "function" ? machines(rules) : machines));
}
