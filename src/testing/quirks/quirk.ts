/** What a quirk is: a way in which the real App Store Connect differs from its documentation, that tests can switch on. */

import type { Effect } from "../http/effect.js";

/** One quirk; off unless the option `quirks` names it. */
export interface Quirk extends Effect {
  /** Milliseconds by which the store's clock is ahead of its caller's. */
  readonly clockOffsetMs?: number | undefined;
}
