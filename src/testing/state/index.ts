/** The behaviors of all resources, in the order in which they are called. Each is a file of this folder. */

import type { Behavior } from "./behavior.js";
import { handWrittenRules } from "./hand-written-rules.js";

export const behaviors: readonly Behavior[] = [
  // Last: it deletes what a new resource replaces.
  handWrittenRules,
];
