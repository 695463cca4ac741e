/**
 * Narrows a response to what the query selects: with `fields[apps]: ["name"]`, `attributes` has `name` alone, and with
 * `include: ["app"]`, `included` has apps alone.
 */

type FieldKey<Type extends string> = `fields[${Type}]`;
export type Listed<List> = NonNullable<List> extends readonly (infer Field)[] ? Field : never;

/** Apple leaves out `attributes` if `fields` names only relationships, and the other way round. */
type Present<Members> = [keyof Members] extends [never] ? Members | undefined : Members;

/**
 * A resource with only the selected attributes and relationships.
 *
 * Without the inline mapped type, as an alias such as `Pick`, the editor's errors list all attributes instead of the selected
 * ones. Test: "the editor reports an attribute that the query does not select" (test/editor). Remapping keys (`as`) keeps
 * the `?` and the doc comments of members. A mapped type over the inferred `Members` narrows each member of a union, such as the
 * attributes of an `AppAssetLibraryImage` by `state`.
 */
export type NarrowedResource<Resource, Query> = Resource extends { type: infer Type extends string }
  ? FieldKey<Type> extends keyof Query
    ? {
        [Key in keyof Resource]: Key extends "attributes" | "relationships"
          ? NonNullable<Resource[Key]> extends infer Members
            ? Present<{
                [Field in keyof Members as Field extends Listed<Query[FieldKey<Type>]> ? Field : never]: Members[Field];
              }>
            : never
          : Resource[Key];
      }
    : Resource
  : Resource;

type NarrowedData<Data, Query> = Data extends readonly (infer Resource)[]
  ? NarrowedResource<Resource, Query>[]
  : NarrowedResource<Data, Query>;

/** The type name in a relationship's linkage: `"apps"`, of one identifier or of a list of them. */
export type LinkedType<Relationship> =
  NonNullable<Relationship> extends { data?: infer Linkage }
    ? NonNullable<Linkage> extends { type: infer Type } | readonly { type: infer Type }[]
      ? Type
      : never
    : never;

/** The type names of the resources that a query includes. The linkage names them, also where `fields` leaves it out. */
type IncludedTypes<Data, Names> = Data extends readonly (infer Resource)[]
  ? IncludedTypes<Resource, Names>
  : Data extends { relationships?: infer Relationships }
    ? { [Name in Names & keyof NonNullable<Relationships>]: LinkedType<NonNullable<Relationships>[Name]> }[Names &
        keyof NonNullable<Relationships>]
    : never;

/** The resources of `included` that have one of `Types`, each narrowed by the query. */
type NarrowedIncluded<Included, Types, Query> =
  NonNullable<Included> extends readonly (infer Resource)[]
    ? (Resource extends { type: Types } ? NarrowedResource<Resource, Query> : never)[]
    : never;

/**
 * The response document of a query: `Data` itself if the query selects nothing, otherwise `Data` whose resources, in `data`
 * and in `included`, have only the selected `attributes` and `relationships`, and whose `included` has only resources that the
 * query includes. Without `include` in the query there is no `included`.
 *
 * `RouteQuery` is the query type of the route, which a call without a query infers as `Query`; the first condition leaves its
 * response as it is, without a computation. Without this type, the editor offers attributes that Apple does not send. Test:
 * "the editor offers only the selected attributes of a response" (test/editor).
 */
export type Narrowed<Data, Query, RouteQuery> = [RouteQuery] extends [Query]
  ? Data
  : "include" extends keyof RouteQuery
    ? "include" extends keyof Query
      ? {
          [Key in keyof Data]: Key extends "data"
            ? NarrowedData<Data[Key], Query>
            : Key extends "included"
              ? NarrowedIncluded<Data[Key], IncludedTypes<Data["data" & keyof Data], Listed<Query["include"]>>, Query>
              : Data[Key];
        } & SelectedBy<Query>
      : {
          [Key in keyof Data as Exclude<Key, "included">]: Key extends "data"
            ? NarrowedData<Data[Key], Query>
            : Data[Key];
        }
    : [Extract<keyof Query, `fields[${string}`>] extends [never]
      ? Data
      : { [Key in keyof Data]: Key extends "data" | "included" ? NarrowedData<Data[Key], Query> : Data[Key] };

/**
 * Remembers the query of a document in its type, for `resolve`: the names in `include` can't be told from the types in
 * `included`, since several relationships lead to the same type. The member does not exist at run time. The symbol is not
 * exported, so that the editor does not offer it.
 */
export interface SelectedBy<Query> {
  readonly [selectedBy]?: Query;
}
declare const selectedBy: unique symbol;

/** The query of a document or list that has one in its type; never for others. */
export type SelectionOf<Document> = typeof selectedBy extends keyof Document
  ? NonNullable<Document[typeof selectedBy]>
  : never;

/**
 * The query of a call. A parameter that the route does not have gets a type that no value is assignable to.
 *
 * Without this, the editor accepts an unknown parameter beside a known one, since it is inferred as a part of `Query`. Test:
 * "the editor reports an unknown parameter beside a known one" (test/editor).
 *
 * The constraint of `Query` checks the values of the known parameters; it is not repeated here, since the compiler would
 * compare each list member by member. `unknown` stands for "nothing to add", because an intersection with `{}` costs a
 * computation.
 */
export type WithoutUnknownKeys<Query, RouteQuery> = Query &
  ([Exclude<keyof Query, keyof RouteQuery>] extends [never]
    ? unknown
    : { [Key in Exclude<keyof Query, keyof RouteQuery>]: NoSuchParameter<Key> });

/** The type of a query parameter that a route does not have. No value is assignable to it. */
export interface NoSuchParameter<Key> {
  readonly [noSuchParameter]: Key;
}

declare const noSuchParameter: unique symbol;
