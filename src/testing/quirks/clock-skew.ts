/** The store's clock is ten minutes ahead of its caller's, so that a token of five minutes has expired when it arrives. */

import type { Quirk } from "./quirk.js";

export const clockSkew: Quirk = { clockOffsetMs: 10 * 60 * 1_000 };
