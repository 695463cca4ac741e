/** The responders to operations whose responses are not JSON:API documents, in the order in which they are asked. */

import type { Responder } from "../json-api/router.js";
import { respondWithSales } from "./sales.js";

export const responders: readonly Responder[] = [respondWithSales];
