/** All kinds of faults, in the order in which their effects are applied. A new one is a file or a constant, and a line here. */

import type { FaultEffects } from "../fault-options.js";
import type { FaultKind } from "../kind.js";
import * as bodies from "./bodies.js";
import * as connections from "./connections.js";
import * as headers from "./headers.js";
import * as pages from "./pages.js";
import * as responses from "./responses.js";

type Kinds = {
  readonly [Name in Exclude<keyof FaultEffects, "code" | "detail">]-?: FaultKind<NonNullable<FaultEffects[Name]>>;
};

export const faultKinds: Kinds = { ...responses, ...pages, ...bodies, ...headers, ...connections };
