/** Requests for build uploads are 404 at random, as if their app did not exist. Here: half of them, by the seed. */

import { ErrorResponse } from "../error-response.js";
import type { Quirk } from "./quirk.js";

export const buildUpload404: Quirk = {
  respond({ request: { url }, random }) {
    if (!/^\/v1\/(apps\/[^/]+\/)?buildUpload/.test(url.pathname) || random() < 0.5) return undefined;
    throw new ErrorResponse(404, {
      code: "NOT_FOUND",
      title: "The specified resource does not exist.",
      detail: "There is no resource of type 'apps' with the id in the request.",
    });
  },
};
