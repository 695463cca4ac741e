/** All quirks. A new one is a file of this folder, and a line here. */

import { buildUpload404 } from "./build-upload-404.js";
import { clockSkew } from "./clock-skew.js";
import { missingRateLimit } from "./missing-rate-limit.js";
import type { Quirk } from "./quirk.js";
import type { QuirkName } from "./quirk-name.js";
import { severalErrors } from "./several-errors.js";

export const quirks: Readonly<Record<QuirkName, Quirk>> = {
  buildUpload404,
  clockSkew,
  missingRateLimit,
  severalErrors,
};
