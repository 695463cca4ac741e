/** Which GET routes return collections, and which lead below one: the routes that helpers read. */
import { jsonType, type OpenApiDocument, resolveSchema, type Schema } from "../../openapi.js";
import { successOf } from "./media.js";

/** The paths whose responses link to a next page. */
export function pagedPaths(document: OpenApiDocument): string[] {
  return Object.keys(document.paths).filter((path) => {
    const links = responseSchema(document, path)?.properties?.["links"];
    return "next" in (resolveSchema(document, links)?.properties ?? {});
  });
}

/** The paths below `/v1/apps/{id}/`, for the collection `/v1/apps`, whose responses contain JSON:API resources. */
export function relatedPaths(document: OpenApiDocument, collection: string): string[] {
  return Object.keys(document.paths).filter(
    (path) => path.startsWith(`${collection}/{id}/`) && isResource(document, dataOf(document, path)),
  );
}

function responseSchema(document: OpenApiDocument, path: string): Schema | undefined {
  const operation = document.paths[path]?.get;
  const content = operation ? successOf(operation) : {};
  return resolveSchema(document, content[jsonType(content) ?? ""]?.schema);
}

function dataOf(document: OpenApiDocument, path: string): Schema | undefined {
  const data = resolveSchema(document, responseSchema(document, path)?.properties?.["data"]);
  return data?.items ? resolveSchema(document, data.items) : data;
}

function isResource(document: OpenApiDocument, schema: Schema | undefined): boolean {
  const { properties = {} } = resolveSchema(document, schema) ?? {};
  return "id" in properties && "type" in properties;
}
