/** The resource of a response as callers get it. */
import { resolve } from "../resources/resolve.js";

/** Returns the resource of a document as a flat object; undefined if the response has no document. */
export const flatten = (document: { data?: unknown } | undefined): unknown =>
  document?.data === undefined || document.data === null ? undefined : resolve(document as { data: object });
