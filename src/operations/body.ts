/** The bodies of requests: as trees, and for resources as the flat objects that `create` and `update` take. */
import type { DocumentRules, JsonSchema } from "../generated/connect/rules.js";
import type { FlatBody, FlatMembers, OperationBody, RelationshipProperty } from "./operation.js";
import type { Property, PropertyReader } from "./property.js";

/** Reads the body with the schema of this name; a body without one is a file. */
export function readBody(
  { reader, table: { $defs: schemas } }: { readonly reader: PropertyReader; readonly table: DocumentRules },
  schema: string | undefined,
  mediaType: string,
): OperationBody {
  if (schema === undefined) return { mediaType, schema, properties: [] };
  const properties = reader.properties(schemas[schema]);
  const data = properties.find(({ name }) => name === "data");
  const members = data?.properties;
  const type = onlyValue(members?.find(({ name }) => name === "type"));
  if (data === undefined || type === undefined) return { mediaType, schema, properties };
  const isLinkage = members?.every(({ name }) => name === "type" || name === "id");
  if (isLinkage && (data.list || data.nullable || members?.length === 2)) {
    return { mediaType, schema, properties, linkage: { to: type, many: data.list, nullable: data.nullable } };
  }
  const inline = readInline(reader, schemas[schema]);
  const creates = Object.keys(inline);
  const flat: FlatBody = {
    type,
    ...membersOf(members, creates),
    creates: Object.fromEntries(creates.map((each) => [each, membersOf(inline[each], creates)])),
  };
  return { mediaType, schema, properties, flat };
}

/** The resources that a body takes in `included`, by type. */
function readInline(reader: PropertyReader, body: JsonSchema | undefined): Record<string, readonly Property[]> {
  const properties = (reader.resolve(body)["properties"] ?? {}) as Record<string, JsonSchema>;
  const items = reader.resolve(properties["included"])["items"] as JsonSchema | undefined;
  if (items === undefined) return {};
  const members = (reader.resolve(items)["oneOf"] ?? [items]) as JsonSchema[];
  const trees = members.map((member) => reader.properties(member));
  return Object.fromEntries(
    trees.map((tree) => [onlyValue(tree.find(({ name }) => name === "type")) ?? "", tree] as const),
  );
}

function membersOf(resource: readonly Property[] = [], creates: readonly string[]): FlatMembers {
  const part = (name: string) => resource.find((property) => property.name === name);
  const attributes = part("attributes");
  const relationships = part("relationships");
  return {
    // What is required in an object that can be left out is required in the flat object, which always is there.
    attributes: attributes?.properties ?? [],
    relationships: (relationships?.properties ?? []).map((one) => relationshipOf(one, creates)),
  };
}

function relationshipOf({ name, required, properties }: Property, creates: readonly string[]): RelationshipProperty {
  const data = properties?.find((property) => property.name === "data");
  const to = onlyValue(data?.properties?.find((property) => property.name === "type")) ?? "";
  return {
    name,
    to,
    many: data?.list === true,
    required,
    nullable: data?.nullable === true,
    creates: creates.includes(to),
  };
}

const onlyValue = (property: Property | undefined): string | undefined =>
  property?.values?.length === 1 ? String(property.values[0]) : undefined;
