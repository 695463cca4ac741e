/** The types of resolved resources, made from the types of a document and of its query. Nothing is computed over all routes. */
import type { LinkedType, Listed, NarrowedResource, SelectionOf } from "../../client/types/narrow.js";
import type { GetRoutes } from "../../generated/connect/routes.js";

/** Resources with what was included: a document of a call or of `pages`, or the list of `collect`. */
export type ResourceSource = { readonly data: unknown } | ResourceList;

/**
 * A list, by its index alone. As an array, the compiler compares every method of the list that `collect` returns, which is
 * three quarters of the cost of `resolve`.
 */
interface ResourceList {
  readonly length: number;
  readonly [index: number]: object;
}

/** The union of what `data` and a list have. */
type PrimaryOf<Source> = Source extends { data: infer Data }
  ? Data extends readonly (infer Resource)[]
    ? Resource
    : NonNullable<Data>
  : Source extends { readonly [index: number]: infer Resource }
    ? Resource
    : never;

/** The union of the included resources. */
type IncludedOf<Source> = "included" extends keyof Source ? Listed<Source["included"]> : never;

/**
 * A resource with its attributes beside `id` and `type`. An attribute named `type`, which nominations and matchmaking rules
 * have, takes the place of the resource's type.
 */
export type Flat<Resource> = Resource extends { type: infer Type }
  ? Resource extends { attributes?: infer Attributes }
    ? "type" extends keyof NonNullable<Attributes>
      ? { id: string } & NonNullable<Attributes>
      : { id: string; type: Type } & NonNullable<Attributes>
    : { id: string; type: Type }
  : never;

type RelationshipsOf<Resource> = Resource extends { relationships?: infer Relationships }
  ? NonNullable<Relationships>
  : never;

/** Resources of the second version have the `type` of the first one; the document's `included` lists the first one alone. */
type SecondVersion<Type> = `/v2/${Type & string}/{id}` extends infer Path extends keyof GetRoutes
  ? GetRoutes[Path]["data"] extends { data: infer Resource }
    ? Resource
    : never
  : never;

/**
 * The resource that a relationship leads to. A name that ends in `V2` leads to the resource of the endpoint `/v2/{type}/{id}`.
 * Test: "has for names that end in V2 the endpoint /v2/{type}/{id}" (test/connect/resources/document-facts.test.ts).
 */
type Target<Name, Relationship, Resources, Query> = Name extends `${string}V2`
  ? [Query] extends [never]
    ? SecondVersion<LinkedType<Relationship>>
    : NarrowedResource<SecondVersion<LinkedType<Relationship>>, Query>
  : Extract<Resources, { type: LinkedType<Relationship> }>;

/** The type of a relationship's linkage: a list, or an identifier or null. */
type LinkageOf<Relationship> = NonNullable<Relationship> extends { data?: infer Linkage } ? Linkage : never;

/** A list for a to-many relationship, one or null for a to-one relationship. */
type Linked<Linkage, Resource> =
  NonNullable<Linkage> extends readonly unknown[] ? Resource[] : Resource | Extract<Linkage, null>;

type Relations<Relationships, Names, Included, Query> = {
  [Name in Names & keyof Relationships]: Linked<
    LinkageOf<Relationships[Name]>,
    Flat<Target<Name, Relationships[Name], Included, Query>>
  >;
};

/** A list of unknown length may name each relationship or not. */
type Included<Relationships, List, Resources, Query> = number extends (
  List extends readonly unknown[]
    ? List["length"]
    : number
)
  ? Partial<Relations<Relationships, Listed<List>, Resources, Query>>
  : Relations<Relationships, Listed<List>, Resources, Query>;

/**
 * A resource with its attributes and the relationships that the query includes. A relationship that the query does not
 * include, or that `fields` leaves out, is not a member: Apple sends no linkage then.
 */
export type ResolvedResource<Resource, Resources, Query> = [Query] extends [never]
  ? Flat<Resource>
  : Flat<Resource> & Included<RelationshipsOf<Resource>, Query["include" & keyof Query], Resources, Query>;

/** What `resolve` returns for a source: a list, one resource, or null. */
export type Resolved<Source> = Source extends { data: infer Data }
  ? Data extends readonly (infer Resource)[]
    ? ResolvedResource<Resource, IncludedOf<Source>, SelectionOf<Source>>[]
    : Data extends null
      ? null
      : ResolvedResource<Data, IncludedOf<Source>, SelectionOf<Source>>
  : ResolvedResource<PrimaryOf<Source>, IncludedOf<Source>, SelectionOf<Source>>[];

/** Every resource of a source: those of its data, and the included ones. */
export type AnyResource<Source> = PrimaryOf<Source> | IncludedOf<Source>;

/** The relationships of a resource whose types of resources a source can have. */
export type RelatedName<Source, Resource> = NamesOfTypes<
  RelationshipsOf<Resource>,
  AnyResource<Source> extends { type: infer Type } ? Type : never
>;
type NamesOfTypes<Relationships, Types> = {
  [Name in keyof Relationships]-?: LinkedType<Relationships[Name]> extends Types ? Name : never;
}[keyof Relationships];

/** What `related` returns: a list for a to-many relationship, else one resource, or undefined if there is none. */
export type Related<Source, Resource, Name> = RelatedBy<
  RelationshipsOf<Resource>[Name & keyof RelationshipsOf<Resource>],
  Target<
    Name,
    RelationshipsOf<Resource>[Name & keyof RelationshipsOf<Resource>],
    AnyResource<Source>,
    SelectionOf<Source>
  >
>;
type RelatedBy<Relationship, Resource> =
  NonNullable<LinkageOf<Relationship>> extends readonly unknown[] ? Resource[] : Resource | undefined;
