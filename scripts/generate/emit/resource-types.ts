/** Prints `resource-types.ts`: the attributes of each type of resource, and the types at the other ends of its relationships. */
import type { OpenApiDocument } from "../../openapi.js";
import { type Resource, readResources } from "./rules.js";

/** Returns the content of `resource-types.ts`; undefined for a document without resources. */
export function printResourceTypes(document: OpenApiDocument): string | undefined {
  const byType = new Map<string, readonly [schema: string, resource: Resource]>();
  for (const [schema, resource] of Object.entries(readResources(document))) {
    const known = byType.get(resource.type);
    // Of several versions of a resource, the newest.
    if (!known || versionOf(schema) > versionOf(known[0])) byType.set(resource.type, [schema, resource]);
  }
  if (byType.size === 0) return undefined;
  const entries = [...byType].sort(([a], [b]) => (a < b ? -1 : 1));
  const members = entries.map(([type, [schema, resource]]) => printResource(type, schema, resource, byType));
  return `import type * as Schemas from "./schemas.js";

/** Each type of resource: its attributes, and the types that its relationships lead to. */
export interface ResourceTypes {
${members.join("\n")}
}
`;
}

function printResource(
  type: string,
  schema: string,
  { attributes, relationships }: Resource,
  known: ReadonlyMap<string, unknown>,
): string {
  const ends = Object.entries(relationships).filter(([, { to }]) => known.has(to));
  const print = (isMany: boolean): string => {
    const printed = ends
      .filter(([, { many }]) => (many ?? false) === isMany)
      .map(([name, { to }]) => `${name}: ${JSON.stringify(to)}`);
    return printed.length === 0 ? "{}" : `{ ${printed.join("; ")} }`;
  };
  const ofSchema = attributes === undefined ? "{}" : `NonNullable<Schemas.${schema}["attributes"]>`;
  return `  ${type}: { attributes: ${ofSchema}; one: ${print(false)}; many: ${print(true)} };`;
}

function versionOf(schema: string): number {
  return Number(/V(\d+)$/.exec(schema)?.[1] ?? 1);
}
