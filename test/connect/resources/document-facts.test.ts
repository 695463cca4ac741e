/** What the types of `resolve` assume of Apple's document, on the document itself. */
import { describe, expect, it } from "vitest";
import { appleDocument, documentsNote, hasAppleDocuments } from "../../helpers/apple-documents.js";

interface Schema {
  $ref?: string;
  enum?: string[];
  items?: Schema;
  oneOf?: Schema[];
  anyOf?: Schema[];
  allOf?: Schema[];
  properties?: Record<string, Schema>;
}
interface Operation {
  parameters?: { name: string; schema: Schema }[];
  responses: Record<string, { content?: Record<string, { schema: Schema }> }>;
}

/** Every name of `include`, by route: the linked type, and the names of the schemas of that type in `included`. */
function includes(version: string) {
  const { paths, components } = appleDocument(version) as unknown as {
    paths: Record<string, { get?: Operation }>;
    components: { schemas: Record<string, Schema> };
  };
  const nameOf = ({ $ref }: Schema): string => $ref!.split("/").at(-1)!;
  const target = (schema: Schema): Schema => (schema.$ref ? components.schemas[nameOf(schema)]! : schema);
  /** The properties of a schema, also of those that it is composed of. */
  const propertiesOf = (schema: Schema): Record<string, Schema> => {
    const whole = target(schema);
    const parts = [...(whole.allOf ?? []), ...(whole.oneOf ?? []), ...(whole.anyOf ?? [])];
    return Object.assign({}, whole.properties, ...parts.map(propertiesOf));
  };
  const documentOf = (path: string): Record<string, Schema> | undefined => {
    const schema = paths[path]?.get?.responses["200"]?.content?.["application/json"]?.schema;
    return schema && propertiesOf(schema);
  };
  const found = Object.entries(paths).flatMap(([path, { get }]) => {
    const include = get?.parameters?.find(({ name }) => name === "include");
    const document = include && documentOf(path);
    if (!document) return [];
    const primary = document["data"]!.items ?? document["data"]!;
    const relationships = propertiesOf(propertiesOf(primary)["relationships"]!);
    const { items } = document["included"]!;
    const included = items!.oneOf ?? items!.anyOf ?? [items!];
    return include.schema.items!.enum!.map((name) => {
      const linkage = propertiesOf(relationships[name] ?? {})["data"];
      const type = propertiesOf(linkage?.items ?? linkage ?? {})["type"]?.enum ?? [];
      const schemas = included.filter((one) => propertiesOf(one)["type"]!.enum!.includes(type[0]!)).map(nameOf);
      return { path, name, type, schemas };
    });
  });
  return { found, documentOf, nameOf };
}

describe.skipIf(!hasAppleDocuments)(`the document${documentsNote}`, () => {
  const { found, documentOf, nameOf } = includes("4.5.1");

  it("has for each name of include a relationship with one type, and one schema of that type in included", () => {
    expect(found.length).toBeGreaterThan(1_000);
    expect(found.filter(({ type, schemas }) => type.length !== 1 || schemas.length !== 1)).toEqual([]);
  });

  it("has for names that end in V2 the endpoint /v2/{type}/{id}, and for other names the schema in included", () => {
    const second = found.filter(({ name }) => name.endsWith("V2"));
    expect(second.length).toBeGreaterThan(20);
    expect(second.filter(({ type }) => !documentOf(`/v2/${type[0]}/{id}`))).toEqual([]);
    // Where the relationship has an endpoint of its own, it has the schema that the types use.
    let compared = 0;
    for (const { path, name, type, schemas } of found) {
      const related = documentOf(`${path}/${name}`)?.["data"];
      if (!path.endsWith("/{id}") || !related) continue;
      const used = name.endsWith("V2") ? nameOf(documentOf(`/v2/${type[0]}/{id}`)!["data"]!) : schemas[0];
      expect([path, name, nameOf(related.items ?? related)]).toEqual([path, name, used]);
      compared++;
    }
    expect(compared).toBeGreaterThan(100);
  });
});
