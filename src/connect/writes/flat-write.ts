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

/** The resource in a path, by its id, by its URL or itself. */
export type InPath<Path extends string> = Identified<TypeInPath<Path>>;
type TypeInPath<Path extends string> = Path extends keyof OtherTypes
  ? OtherTypes[Path]
  : Path extends `/v${string}/${infer Type}/{id}${string}`
    ? Type
    : string;

/** What a relationship is set to: identified resources for a to-many relationship, else one or null. */
export type LinkedResources<Body> = Body extends { data: infer Data } ? Links<Data, never> : never;

type FlatData<Document> = Document extends { data: infer Resource } ? Flat<Resource> : undefined;
type FlatBody<Body> = Body extends { data: infer Data } ? FlatResource<Data, InlineOf<Body>> : never;
type InlineOf<Body> = Body extends { included?: infer List } ? Listed<List> : never;

/** `Data` may be a union. `Inline` are the schemas of the resources that the same request can create. */
type FlatResource<Data, Inline> = Data extends { type: string }
  ? AttributesOf<Data> & RelationshipsOf<Data, Inline>
  : never;
type AttributesOf<Data> = Data extends { attributes?: infer Attributes } ? NonNullable<Attributes> : unknown;
type RelationshipsOf<Data, Inline> = Data extends { relationships?: infer Relationships }
  ? { [Name in keyof NonNullable<Relationships>]: LinkedBy<NonNullable<Relationships>[Name], Inline> }
  : unknown;

/** A relationship that is optional may be undefined. */
type LinkedBy<Relationship, Inline> =
  | (NonNullable<Relationship> extends { data?: infer Data } ? Links<Data, Inline> : never)
  | Extract<Relationship, undefined>;
type Links<Data, Inline> =
  NonNullable<Data> extends readonly (infer Target)[]
    ? readonly Linked<Target, Inline>[]
    : Linked<NonNullable<Data>, Inline> | Extract<Data, null>;
type Linked<Target, Inline> = Target extends { type: infer Type extends string }
  ? Identified<Type> | NewLinked<Extract<Inline, { type: Type }>, Inline>
  : never;

/** A resource that the same request creates: it has no id yet. */
type NewLinked<Schema, Inline> = [Schema] extends [never] ? never : FlatResource<Schema, Inline> & Unidentified<Schema>;
type Unidentified<Schema> = "type" extends keyof AttributesOf<Schema>
  ? { id?: undefined }
  : { id?: undefined; type?: undefined };
