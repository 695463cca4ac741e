/** The responders to operations whose responses are not JSON:API documents, in the order in which they are asked. */

import type { Responder } from "../json-api/router.js";
import { respondWithCodes, respondWithCsv } from "./csv.js";
import { respondWithFinance } from "./finance.js";
import { respondWithMetrics, respondWithPerformance } from "./metrics.js";
import { respondWithSales } from "./sales.js";
import { respondWithSample } from "./sample-response.js";

export const responders: readonly Responder[] = [
  respondWithSales,
  respondWithFinance,
  respondWithMetrics,
  respondWithPerformance,
  respondWithCsv,
  respondWithCodes,
  respondWithSample,
];
