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
  readonly attributes?: JsonObject | undefined;
  /** The resources it points to. Each relationship can be written at either end: a build's `app` or an app's `builds`. */
  readonly relationships?:
    | { readonly [name: string]: { readonly data: ResourceIdentifier | readonly ResourceIdentifier[] | null } }
    | undefined;
}

/** A resource in the store, with its relationships as references. Changed by the store alone. */
export interface StoredResource extends ResourceIdentifier {
  readonly attributes: Readonly<Record<string, Json>>;
  /** By the names that the rules store them by. A to-many relationship keeps the order in which it was linked. */
  readonly links: ReadonlyMap<string, StoredResource | ReadonlySet<StoredResource>>;
  /** The JSON strings made of it, dropped by the store whenever it changes. */
  texts: Map<string, string> | undefined;
}
