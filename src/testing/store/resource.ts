/** What the fake store keeps: resources in the shape of JSON:API, as Apple's documents have them. */

/** Any value that JSON can carry. */
export type Json = string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json };

/** A JSON object. */
export type JsonObject = { readonly [key: string]: Json };

/** What names one resource. */
export interface ResourceIdentifier {
  readonly type: string;
  readonly id: string;
}

/** One resource of the fake store: what Apple's document calls `App`, `Build`, `CustomerReview` and so on. */
export interface Resource extends ResourceIdentifier {
  readonly attributes: JsonObject;
  /** Where it points. The other end (an app's `builds`) is found from here (a build's `app`), never stored twice. */
  readonly relationships?: {
    readonly [name: string]: { readonly data: ResourceIdentifier | readonly ResourceIdentifier[] | null };
  };
}
