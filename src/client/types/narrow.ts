/** Answers narrowed by the fields that were asked for: `fields[apps]: ["name"]` leaves `name` in `attributes`. */

type FieldKey<Type extends string> = `fields[${Type}]`;
type Listed<List> = NonNullable<List> extends readonly (infer Field)[] ? Field : never;

/** Remapping of keys keeps what is optional and the doc comments. */
type Keep<Members, Field> = { [Key in keyof Members as Key extends Field ? Key : never]: Members[Key] };

/** Apple leaves out `attributes` if `fields` names only relationships, and the other way round. */
type Present<Members> = [keyof Members] extends [never] ? Members | undefined : Members;

type NarrowedResource<Resource, Query> = Resource extends { type: infer Type extends string }
  ? FieldKey<Type> extends keyof Query
    ? {
        [Key in keyof Resource]: Key extends "attributes" | "relationships"
          ? Present<Keep<NonNullable<Resource[Key]>, Listed<Query[FieldKey<Type>]>>>
          : Resource[Key];
      }
    : Resource
  : Resource;

type NarrowedData<Data, Query> = Data extends readonly (infer Resource)[]
  ? NarrowedResource<Resource, Query>[]
  : NarrowedResource<Data, Query>;

/**
 * The document that answers a query: `Data` itself where nothing is said of `fields[…]` (so where all that is `Known` of
 * the route's query would do for `Query`), else with the `attributes` and `relationships` of those types, in `data` and
 * in `included`, cut down to the fields named.
 */
export type Narrowed<Data, Query, Known> = [Known] extends [Query]
  ? Data
  : [Extract<keyof Query, `fields[${string}`>] extends [never]
    ? Data
    : { [Key in keyof Data]: Key extends "data" | "included" ? NarrowedData<Data[Key], Query> : Data[Key] };

/**
 * A query as given, refused where it has a parameter that is not `Known` of the route's: inferred alone, it would take
 * that along. What the known ones may be is the constraint of `Query`; said here once more, the two would be compared
 * member by member, down to the methods of their arrays. So is `{}` in place of `unknown` an intersection to compute.
 */
export type Asked<Query, Known> = Query &
  ([Exclude<keyof Query, keyof Known>] extends [never]
    ? unknown
    : { [Key in Exclude<keyof Query, keyof Known>]: never });
