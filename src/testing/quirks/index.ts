/** All quirks. A new one is a file of this folder, and a line here. */

import { buildUpload404 } from "./build-upload-404.js";
import { clockSkew } from "./clock-skew.js";
import { missingRateLimit } from "./missing-rate-limit.js";
import type { Quirk } from "./quirk.js";
import { severalErrors } from "./several-errors.js";

/** The name of a quirk, for the option `quirks`. */
export type QuirkName = "buildUpload404" | "clockSkew" | "missingRateLimit" | "severalErrors";

export const quirks: Readonly<Record<QuirkName, Quirk>> = {
  buildUpload404,
  clockSkew,
  missingRateLimit,
  severalErrors,
};
