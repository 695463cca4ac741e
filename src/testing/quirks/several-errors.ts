/** A 409 lists more than the error that matters, which comes last. */

import { withDocument } from "../http/effect.js";
import type { Quirk } from "./quirk.js";

export const severalErrors: Quirk = {
  change(response) {
    if (response.status !== 409) return response;
    return withDocument(response, (document) => {
      const { errors } = document;
      if (!Array.isArray(errors)) return document;
      const other = {
        ...errors[0],
        code: "ENTITY_ERROR.ATTRIBUTE.INVALID",
        title: "The provided entity includes an attribute with an invalid value.",
        detail: "An attribute has an invalid value.",
        source: { pointer: "/data/attributes" },
      };
      return { ...document, errors: [other, ...errors] };
    });
  },
};
