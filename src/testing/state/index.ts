/** The behaviors of all resources, in the order in which they are called. Each is a file of this folder. */

import type { Behavior } from "./behavior.js";

export const behaviors: readonly Behavior[] = [];
