/** The shape of the rules by which the fake store serves resources: types, relationships and operations, as data. */

/** The parameters of a GET beside `fields[...]`, `limit` and `cursor`. */
export interface ReadRules {
  /** `id`, an attribute, a relationship, or a path through relationships (`preReleaseVersion.version`). */
  readonly filters?: readonly string[];
  readonly sorts?: readonly string[];
  readonly includes?: readonly string[];
}

/** The members that the body of a POST or PATCH may and must have. */
export interface WriteRules {
  readonly required?: readonly string[];
  readonly optional?: readonly string[];
  readonly requiredRelationships?: readonly string[];
  readonly optionalRelationships?: readonly string[];
  /** Attributes that Apple sets; `now` is in the format of its dates. */
  readonly defaults?: (now: string) => Readonly<Record<string, string | boolean>>;
  /** The relationship whose target has one such resource at most: a new one replaces the old one. */
  readonly replacesAt?: string;
}

export type AttributeKind = "string" | "boolean" | "integer" | "object";

export interface RelationshipRules {
  readonly type: string;
  readonly many?: true;
  /** The relationship of `type` that points back and is the one stored. Without it, this one is stored. */
  readonly inverse?: string;
  /**
   * The most that `limit[name]` accepts.
   *
   * @default 50
   */
  readonly maxIncluded?: number;
  /** Set if `/{id}/{name}` and `/{id}/relationships/{name}` exist: the parameters of the first. */
  readonly served?: ReadRules;
}

/** The operations of a type, by the names that Apple's 403 lists. */
export interface OperationRules {
  readonly GET_COLLECTION?: ReadRules;
  readonly GET_INSTANCE?: ReadRules;
  readonly CREATE?: WriteRules;
  readonly UPDATE?: WriteRules;
  readonly DELETE?: {};
}

export interface ResourceRules {
  readonly attributes: Readonly<Record<string, AttributeKind>>;
  readonly relationships: Readonly<Record<string, RelationshipRules>>;
  readonly operations: OperationRules;
}

/** The rules of each type of resource. */
export type RulesByType = Readonly<Record<string, ResourceRules>>;

/** Looks up a name from a request. Own properties only, so that `constructor` finds nothing. */
export function rulesOf<Rules>(table: Readonly<Record<string, Rules>>, name: string): Rules | undefined {
  return Object.hasOwn(table, name) ? table[name] : undefined;
}
