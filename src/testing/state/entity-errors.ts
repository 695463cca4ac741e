/** Error responses for attributes and relationships whose values the state of the store excludes. */

import { type ErrorEntry, ErrorResponse } from "../error-response.js";

/** The entry for an attribute. `kind` is the end of its code: `INVALID.DUPLICATE`. */
export function attributeError(name: string, kind: string, complaint: string): ErrorEntry {
  return {
    code: `ENTITY_ERROR.ATTRIBUTE.${kind}`,
    title: "An attribute has a value that is not possible now.",
    detail: `The attribute '${name}' ${complaint}.`,
    source: { pointer: `/data/attributes/${name}` },
  };
}

/** The entry for a relationship. `kind` is the end of its code: `INVALID`. */
export function relationshipError(name: string, kind: string, complaint: string): ErrorEntry {
  return {
    code: `ENTITY_ERROR.RELATIONSHIP.${kind}`,
    title: "A relationship has a value that is not possible now.",
    detail: `The relationship '${name}' ${complaint}.`,
    source: { pointer: `/data/relationships/${name}` },
  };
}

/** 409 with the entries, if there are any. */
export function rejectIfAny(entries: readonly (ErrorEntry | undefined)[]): void {
  const found = entries.filter((entry) => entry !== undefined);
  if (found.length > 0) throw new ErrorResponse(409, found);
}

/** 422: the request is well-formed, and its resources are not ready for it. */
export function unprocessable(complaint: string, kind = ""): ErrorResponse {
  return new ErrorResponse(422, {
    code: `ENTITY_UNPROCESSABLE${kind}`,
    title: "The request cannot be carried out.",
    detail: `${complaint}.`,
  });
}
