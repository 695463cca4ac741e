/** The types of flat objects in requests, made from the types of their bodies. Nothing is computed over all routes. */
import type { Listed } from "../../client/types/narrow.js";
import type { RoutePart, WithLiterals } from "../../client/types/route.js";
import type { DeleteRoutes, PatchRoutes, PostRoutes } from "../../generated/connect/routes.js";
import type { OtherTypes } from "../../generated/connect/writes.js";
import type { Flat } from "../resources/resolved.js";
import type { Identified } from "./identifier.js";

type Linkage = `${string}/relationships/${string}`;

/** A path under which resources are created. */
export type CreatePath = Exclude<keyof PostRoutes, Linkage>;
/** The path of a resource that can be changed. */
export type UpdatePath = Exclude<keyof PatchRoutes, Linkage>;
/** The path of a resource that can be deleted. */
export type RemovePath = Exclude<keyof DeleteRoutes, Linkage>;
/** The path of a relationship to which resources can be added. */
export type LinkPath = Extract<keyof PostRoutes, Linkage>;
/** The path of a relationship from which resources can be removed. */
export type UnlinkPath = Extract<keyof DeleteRoutes, Linkage>;
/** The path of a relationship that can be replaced. */
export type ReplaceLinksPath = Extract<keyof PatchRoutes, Linkage>;

/** The attributes and relationships of a new resource in one object: what the path's POST takes. */
export type NewResource<Path extends CreatePath> = WithLiterals<FlatBody<RoutePart<PostRoutes[Path], "body">>>;
/** The attributes and relationships that an update can change, in one object: what the path's PATCH takes. */
export type Changes<Path extends UpdatePath> = WithLiterals<FlatBody<RoutePart<PatchRoutes[Path], "body">>>;
/** The resource that `create` returns: `id`, `type` and the attributes in one object. */
export type Created<Path extends CreatePath> = FlatData<PostRoutes[Path]["data"]>;
/** The resource that `update` returns: `id`, `type` and the attributes in one object. */
export type Updated<Path extends UpdatePath> = FlatData<PatchRoutes[Path]["data"]>;

/**
 * The resource in a path, by its id, by its URL or itself.
 *
 * Without the inferred `Found`, the compiler computes the types of all paths while the path is still being inferred, which
 * doubles the time of a completion. Test: "members of changes" (bench/carets.ts).
 */
export type InPath<Path extends string> = [Path] extends [infer Found extends string]
  ? Identified<TypeInPath<Found>>
  : never;
type TypeInPath<Path extends string> = Path extends keyof OtherTypes
  ? OtherTypes[Path]
  : Path extends `/v${string}/${infer Type}/{id}${string}`
    ? Type
    : string;

/** What a relationship is set to: identified resources for a to-many relationship, else one or null. */
export type LinkedResources<Body> = Links<DataOf<Body>, never>;

type FlatData<Document> = Document extends { data: infer Resource } ? Flat<Resource> : undefined;

/**
 * The attributes and relationships that a body has. A union, of which each member requires other relationships, stays one.
 *
 * The relationships are named by the schema that has them, so that the editor's errors are short. Tests: "a member of a new
 * resource" and "a member of a nested new resource" (test/editor/compile-errors.test.ts).
 */
type FlatBody<Body, Data = DataOf<Body>> = Data extends unknown
  ? [DataOf<Body>] extends [Data]
    ? AttributesOf<Data> & RelationshipsIn<Body>
    : AttributesOf<Data> & RelationshipsOfNew<Data, Body>
  : never;
type RelationshipsIn<Body> = {
  [Name in keyof RelationshipsOf<DataOf<Body>>]: LinkedBy<RelationshipsOf<DataOf<Body>>[Name], Body>;
};
type RelationshipsOfNew<Schema, Body> = {
  [Name in keyof RelationshipsOf<Schema>]: LinkedBy<RelationshipsOf<Schema>[Name], Body>;
};

type DataOf<Body> = Body extends { data: infer Data } ? Data : never;
type AttributesOf<Data> = Data extends { attributes?: infer Attributes } ? NonNullable<Attributes> : unknown;
type RelationshipsOf<Data> = Data extends { relationships?: infer Relationships }
  ? NonNullable<Relationships>
  : unknown;
/** The schema of the resources of a type that the same request can create; never if it can't. */
type InlineOf<Body, Type> = Body extends { included?: infer List } ? Extract<Listed<List>, { type: Type }> : never;

/** A relationship that is optional may be undefined. */
type LinkedBy<Relationship, Body> =
  | (NonNullable<Relationship> extends { data?: infer Data } ? Links<Data, Body> : never)
  | Extract<Relationship, undefined>;
type Links<Data, Body> =
  NonNullable<Data> extends readonly (infer Target)[]
    ? readonly Linked<Target, Body>[]
    : Linked<NonNullable<Data>, Body> | Extract<Data, null>;
type Linked<Target, Body> = Target extends { type: infer Type extends string }
  ? Identified<Type> | NewLinked<InlineOf<Body, Type>, Body>
  : never;

/** A resource that the same request creates: it has no id yet. */
type NewLinked<Schema, Body> = [Schema] extends [never]
  ? never
  : AttributesOf<Schema> & RelationshipsOfNew<Schema, Body> & WithoutId<Schema>;
type WithoutId<Schema> = "type" extends keyof AttributesOf<Schema>
  ? { id?: undefined }
  : { id?: undefined; type?: undefined };
