/** The resources of the fake store, in JSON:API format as in Apple's documents. */

/** Any JSON value. */
export type Json = string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json };

/** A JSON object. */
export type JsonObject = { readonly [key: string]: Json };

/** Identifies one resource. */
export interface ResourceIdentifier {
  readonly type: string;
  readonly id: string;
}

/** One resource: an `App`, `Build`, `CustomerReview` and so on of Apple's OpenAPI document. */
export interface Resource extends ResourceIdentifier {
  readonly attributes: JsonObject;
  /** The resources it points to. The other end (an app's `builds`) follows from this one (a build's `app`). */
  readonly relationships?:
    | { readonly [name: string]: { readonly data: ResourceIdentifier | readonly ResourceIdentifier[] | null } }
    | undefined;
}
