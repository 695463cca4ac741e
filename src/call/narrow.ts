/** Answers narrowed by the fields that were asked for: `fields[apps]: ["name"]` leaves `name` in `attributes`. */

type FieldKey<Type extends string> = `fields[${Type}]`;
type Listed<List> = NonNullable<List> extends readonly (infer Field)[] ? Field : never;

/** Remapping of keys keeps what is optional and the doc comments. */
type Keep<Members, Field> = { [Key in keyof Members as Key extends Field ? Key : never]: Members[Key] };

type NarrowedResource<Resource, Query> = Resource extends { type: infer Type extends string }
  ? FieldKey<Type> extends keyof Query
    ? {
        [Key in keyof Resource]: Key extends "attributes" | "relationships"
          ? Keep<NonNullable<Resource[Key]>, Listed<Query[FieldKey<Type>]>>
          : Resource[Key];
      }
    : Resource
  : Resource;

type NarrowedData<Data, Query> = Data extends readonly (infer Resource)[]
  ? NarrowedResource<Resource, Query>[]
  : NarrowedResource<Data, Query>;

/**
 * The document that answers a query: `Data` itself where the query names no `fields[…]`, else with the `attributes` and
 * `relationships` of those types (in `data` and in `included`) cut down to the fields named.
 */
export type Narrowed<Data, Query> = [Extract<keyof Query, `fields[${string}`>] extends [never]
  ? Data
  : { [Key in keyof Data]: Key extends "data" | "included" ? NarrowedData<Data[Key], Query> : Data[Key] };

/**
 * An inferred query would take along a parameter that the route does not know; this refuses it. `unknown` where there is
 * none, since an intersection with it is nothing to compute: with `{}` query keys completed half as fast.
 */
export type NoOther<Given, Known> = [Exclude<keyof Given, keyof Known>] extends [never]
  ? unknown
  : { [Key in Exclude<keyof Given, keyof Known>]: never };
