/** What the tables say about one operation. */
import type { Property, ValueRule } from "./property.js";

/** What an operation of the App Store Connect API does; `other` for reports, metrics and the Server APIs. */
export type OperationKind =
  | "list"
  | "read"
  | "create"
  | "update"
  | "delete"
  | "related"
  | "linkage"
  | "link"
  | "replaceLinks"
  | "unlink"
  | "other";

/** A method of HTTP that operations have. */
export type Method = "GET" | "POST" | "PUT" | "PATCH" | "DELETE";

/** A parameter of the path or the query. */
export interface OperationParameter extends ValueRule {
  /** As it is sent: `filter[bundleId]`, `fields[apps]`, `limit`, `id`. */
  readonly name: string;
  readonly in: "path" | "query";
  readonly required: boolean;
}

/** A relationship in the body of a write. */
export interface RelationshipProperty {
  readonly name: string;
  /** The type of the resources at the other end. */
  readonly to: string;
  readonly many: boolean;
  readonly required: boolean;
  /** Whether `null` clears it. */
  readonly nullable: boolean;
  /** Whether it also takes new resources, which the same request creates: their members are in {@link FlatBody.creates}. */
  readonly creates: boolean;
}

/** The members of a resource in a write, as `create` and `update` take them: all in one object. */
export interface FlatMembers {
  readonly attributes: readonly Property[];
  readonly relationships: readonly RelationshipProperty[];
}

/** The body of a create or an update as one flat object. */
export interface FlatBody extends FlatMembers {
  /** The type of the resource. */
  readonly type: string;
  /** The resources that the same request can create, by their types. */
  readonly creates: Readonly<Record<string, FlatMembers>>;
}

/** The body of a request. */
export interface OperationBody {
  readonly mediaType: string;
  /** The name of its schema; undefined for a file. */
  readonly schema: string | undefined;
  /** Empty for a file. */
  readonly properties: readonly Property[];
  /** For a create or an update of a resource. */
  readonly flat?: FlatBody;
  /** For a change of a relationship: what `link`, `unlink` and `replaceLinks` take. */
  readonly linkage?: { readonly to: string; readonly many: boolean; readonly nullable: boolean };
}

/** The response of a success. */
export interface OperationResponse {
  readonly status: number;
  /** Empty for a response without a body. The first is the one that the SDK reads. */
  readonly mediaTypes: readonly string[];
  /** The type of the resources in `data`; undefined for another form. */
  readonly type?: string;
  /** Whether `data` is a list. */
  readonly many: boolean;
  /** Whether `data` can be null. */
  readonly nullable: boolean;
  /** Whether `data` has identifiers alone. */
  readonly linkage: boolean;
  /** The relationships that `include` takes. */
  readonly includable: readonly string[];
  /** The types of the resources in `included`. */
  readonly included: readonly string[];
  /** The attributes of the resources, or the properties of a response of another form. */
  readonly properties: readonly Property[];
}

/** One operation of Apple's APIs. */
export interface Operation {
  /** `connect` is the App Store Connect API, `server` the App Store Server API with its siblings. */
  readonly api: "connect" | "server";
  readonly method: Method;
  /** With names in braces: `/v1/apps/{id}/builds`. */
  readonly path: string;
  /** The operationId of the document: `apps_builds_getToManyRelated`. */
  readonly id: string;
  /** The group of the document: `Apps`, `Server: Refunds`. */
  readonly tag: string;
  readonly kind: OperationKind;
  /** What it does, in our words. Server APIs only: Apple's document has no sentence about an operation. */
  readonly summary: string | undefined;
  readonly deprecated: boolean;
  /** The type of resource that the path begins with: `apps`. Undefined for reports and the Server APIs. */
  readonly resourceType: string | undefined;
  /** The page of Apple's documentation. */
  readonly page: string | undefined;
  /** Those of the path first. */
  readonly parameters: readonly OperationParameter[];
  readonly body: OperationBody | undefined;
  readonly response: OperationResponse;
}
