/** Values for snippets: those that the table lists, and placeholders in capitals for what only the caller knows. */
import type { FlatBody, FlatMembers, Operation, RelationshipProperty } from "../operation.js";
import type { Property, ValueRule } from "../property.js";
import { singular, words } from "../summary.js";

/** `betaGroups` -> `BETA_GROUP_ID`. */
export const idOf = (type: string): string => `${placeholder(singular(words(type)))}_ID`;

const placeholder = (name: string): string => words(name).replaceAll(/\W+/g, "_").toUpperCase();

/** The ids of a path, by name. */
export function sampleIds({ path, parameters, resourceType }: Operation): Record<string, string> {
  const collection = path.split("/")[2] ?? "";
  const inPath = parameters.filter((parameter) => parameter.in === "path");
  return Object.fromEntries(
    inPath.map(({ name }) => [name, name === "id" ? idOf(resourceType ?? collection) : placeholder(name)]),
  );
}

/** The required parameters of the query. */
export const sampleQuery = ({ parameters }: Operation): Record<string, unknown> =>
  Object.fromEntries(
    parameters
      .filter((parameter) => parameter.in === "query" && parameter.required)
      .map((parameter) => [parameter.name, sampleValue(parameter.name.replace(/^\w+\[(.+)\]$/, "$1"), parameter)]),
  );

/** A value of a property: of an object, what is required. */
function sampleValue(name: string, rule: ValueRule): unknown {
  const { list, ...item } = rule;
  if (list) return [sampleValue(singular(name), { ...item, list: false })];
  const { type, values, format, minimum, properties = [] } = rule;
  if (values !== undefined) return values[0];
  if (type === "boolean") return true;
  if (type === "integer" || type === "number") return minimum ?? 1;
  if (type === "object") return sampleObject(properties);
  if (type === "any") return {};
  if (format === "date-time") return "2027-01-01T00:00:00Z";
  if (format === "date" || /Date$/.test(name)) return "2027-01-01";
  if (format === "uri" || format === "uri-reference") return "https://example.com";
  if (format === "email" || name === "email") return "name@example.com";
  return name === "locale" ? "en-US" : placeholder(name);
}

const sampleObject = (properties: readonly Property[]): Record<string, unknown> =>
  Object.fromEntries(
    properties
      .filter(({ required }) => required)
      .map((property) => [property.name, sampleValue(property.name, property)]),
  );

/** A new resource: what is required. */
export function sampleNew(flat: FlatBody): Record<string, unknown> {
  const oneOf = flat.relationships.filter(({ name }) => oneOfSeveral[flat.type]?.includes(name));
  const chosen = oneOf.map((relationship) => [relationship.name, sampleIdentifiers(relationship)]);
  return { ...sampleMembers(flat, flat, [flat.type]), ...Object.fromEntries(chosen) };
}

/** Relationships of which Apple's document requires one of several, so that none of them is required by itself. */
const oneOfSeveral: Readonly<Record<string, readonly string[]>> = {
  appAssetLibraryPlacements: ["image", "appStoreVersionLocalization"],
  appAssetLibraryPlacementOrderingRequests: ["appStoreVersionLocalization"],
};

/** A change: the first attribute, or the first relationship if it has no attributes. */
export function sampleChange({
  attributes: [attribute],
  relationships: [relationship],
}: FlatBody): Record<string, unknown> {
  if (attribute !== undefined) return { [attribute.name]: sampleValue(attribute.name, attribute) };
  return relationship === undefined ? {} : { [relationship.name]: sampleIdentifiers(relationship) };
}

function sampleMembers(members: FlatMembers, flat: FlatBody, above: readonly string[]): Record<string, unknown> {
  const attributes = members.attributes.filter(({ required }) => required);
  const required = members.relationships.filter((one) => one.required);
  const isEmpty = attributes.length + required.length === 0;
  // A new resource below another one names it by its place alone.
  const others = members.relationships.filter(({ to, many }) => !many && !above.includes(to));
  return Object.fromEntries([
    ...(isEmpty && others.length === 0 ? members.attributes.slice(0, 1) : attributes).map(
      (attribute) => [attribute.name, sampleValue(attribute.name, attribute)] as const,
    ),
    ...(isEmpty ? others.slice(0, 1) : required).map((one) => [one.name, sampleRelated(one, flat, above)] as const),
  ]);
}

/** What the relationship of a new resource leads to: new resources where the request creates them. */
function sampleRelated(relationship: RelationshipProperty, flat: FlatBody, above: readonly string[]): unknown {
  const { to, many, creates } = relationship;
  const members = creates && !above.includes(to) ? flat.creates[to] : undefined;
  const isEmpty = members === undefined || members.attributes.length + members.relationships.length === 0;
  if (isEmpty) return sampleIdentifiers(relationship);
  const created = sampleMembers(members, flat, [...above, to]);
  return many ? [created] : created;
}

const sampleIdentifiers = ({ to, many }: RelationshipProperty): unknown => (many ? [idOf(to)] : idOf(to));

/** The body of an operation that is not a resource: what is required. */
export const sampleBody = ({ body }: Operation): unknown => sampleObject(body?.properties ?? []);
