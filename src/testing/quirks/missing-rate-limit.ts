/** Some responses have no `X-Rate-Limit`. Here: half of them, by the seed. */

import type { Quirk } from "./quirk.js";

export const missingRateLimit: Quirk = {
  change({ headers: { "x-rate-limit": limit, ...headers } = {}, ...response }, { random }) {
    const isMissing = random() < 0.5;
    return {
      ...response,
      headers: { ...headers, ...(!isMissing && limit !== undefined && { "x-rate-limit": limit }) },
    };
  },
};
