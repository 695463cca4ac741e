/** The rules by which the fake store works: the table made from Apple's document, with what is added by hand, as lookups. */

import type { DocumentRules, JsonSchema, ParameterRule, ResourceRule } from "../../generated/connect/rules.js";
import type { RuleAdditions } from "./additions.js";
import { createOperationFinder, type Operation, type OperationFinder, readOperations } from "./operations.js";
import { pairRelationships, type Relationship, type RelationshipsByType } from "./relationships.js";
import { createSchemaReader, type SchemaReader } from "./schemas.js";

/** The rules of one fake store. */
export interface Rules {
  readonly table: DocumentRules;
  readonly additions: RuleAdditions;
  readonly operations: readonly Operation[];
  readonly find: OperationFinder;
  readonly schemas: SchemaReader;
  /** The types of resources. */
  readonly types: ReadonlySet<string>;
  readonly relationships: RelationshipsByType;
  /** A relationship by any of its names. */
  relationship(type: string, name: string): Relationship | undefined;
  /** A resource's rule by the name of its schema. */
  resource(schema: string): ResourceRule;
  /** The schemas of a type; the newest version comes last. */
  schemasOf(type: string): readonly string[];
  /** The schemas of the attributes of a type, those of all its schemas together. */
  attributes(type: string): ReadonlyMap<string, JsonSchema>;
  parameters(operation: Operation): readonly ParameterRule[];
}

/** Makes the lookups. */
export function createRules(table: DocumentRules, additions: RuleAdditions): Rules {
  const operations = readOperations(table);
  const schemas = createSchemaReader(table);
  const relationships = pairRelationships({ ...table.resources, ...requested(table, schemas) }, additions);
  const schemasByType = new Map<string, string[]>();
  for (const [name, { type }] of Object.entries(table.resources)) {
    schemasByType.set(type, [...(schemasByType.get(type) ?? []), name]);
  }
  for (const names of schemasByType.values()) names.sort((a, b) => versionOf(a) - versionOf(b));
  const attributesByType = new Map<string, ReadonlyMap<string, JsonSchema>>();

  return {
    table,
    additions,
    operations,
    find: createOperationFinder(operations),
    schemas,
    types: new Set(schemasByType.keys()),
    relationships,
    relationship: (type, name) => relationships.get(type)?.get(name),
    resource: (schema) => table.resources[schema]!,
    schemasOf: (type) => schemasByType.get(type) ?? [],
    attributes(type) {
      const known = attributesByType.get(type);
      if (known) return known;
      const names = schemasByType.get(type) ?? [];
      const all = names.flatMap((name) => [...schemas.properties(table.resources[name]?.attributes)]);
      const attributes = new Map(all);
      attributesByType.set(type, attributes);
      return attributes;
    },
    parameters: ({ query }) => query.map((index) => table.parameters[index]!),
  };
}

function versionOf(schema: string): number {
  return Number(/V(\d+)$/.exec(schema)?.[1] ?? 1);
}

/** The relationships that only requests name, such as a code's `offerCode`: written like resources, by the names of bodies. */
function requested(
  { $defs, resources, operations }: DocumentRules,
  schemas: SchemaReader,
): Record<string, ResourceRule> {
  const types = new Set(Object.values(resources).map(({ type }) => type));
  const found: Record<string, ResourceRule> = {};
  for (const { body } of Object.values(operations)) {
    if (body === undefined) continue;
    const properties = schemas.properties($defs[body]);
    const items = schemas.resolve(properties.get("included"))["items"] as JsonSchema | undefined;
    const inline = items === undefined ? [] : ((schemas.resolve(items)["oneOf"] ?? [items]) as JsonSchema[]);
    for (const [index, resource] of [properties.get("data"), ...inline].entries()) {
      const members = schemas.properties(resource);
      const type = String(schemas.values(members.get("type")) ?? "");
      if (!types.has(type)) continue;
      const relationships = [...schemas.properties(members.get("relationships"))].map(([name, one]) => {
        const data = schemas.resolve(schemas.properties(one).get("data"));
        const many = schemas.types(data).includes("array") && { many: true as const };
        const to = schemas.values(schemas.properties(many ? (data["items"] as JsonSchema) : data).get("type"));
        return [name, { to: String(to ?? ""), ...many }] as const;
      });
      found[`${body} ${index}`] = { type, relationships: Object.fromEntries(relationships) };
    }
  }
  return found;
}
