/**
 * Step 3f: names the attributes of what requests contain, `BetaGroupCreateRequestAttributes`, so that a compile error has a
 * name in place of all members. Documents the limits of numbers, and requests with the publisher's page of their operation.
 */
import {
  describeLimits,
  type OpenApiDocument,
  type Place,
  places,
  refName,
  type Schema,
  toRef,
} from "../../openapi.js";
import { reachableSchemas } from "../reach.js";

/** Names and documents in place. Returns how many names were added. */
export function nameAttributes(document: OpenApiDocument, pageOf: (place: Place) => string | undefined): number {
  const { schemas } = document.components;
  const { sent, received } = reachableSchemas(document);
  const pages = pagesOfRequests(document, pageOf);
  let named = 0;
  for (const owner of [...sent].filter((name) => !received.has(name))) {
    const schema = schemas[owner];
    const page = pages.get(owner);
    if (!schema) continue;
    if (page) schema.description = page;
    const name = `${owner}Attributes`;
    for (const resource of resourcesOf(schema)) {
      const attributes = resource.properties?.["attributes"];
      if (!attributes?.properties || name in schemas) continue;
      for (const property of Object.values(attributes.properties)) {
        const limits = describeLimits(property);
        if (limits) property.description = limits;
      }
      schemas[name] = attributes;
      resource.properties!["attributes"] = toRef(name);
      named++;
    }
  }
  return named;
}

/** The page of each request body that one operation has, as a doc comment. */
function pagesOfRequests(document: OpenApiDocument, pageOf: (place: Place) => string | undefined): Map<string, string> {
  const found = new Map<string, string | undefined>();
  for (const place of places(document)) {
    for (const { schema } of Object.values(place.operation.requestBody?.content ?? {})) {
      const name = refName(schema);
      const page = pageOf(place);
      if (name !== undefined) found.set(name, page && !found.has(name) ? `[Documentation](${page})` : undefined);
    }
  }
  return new Map([...found].filter((entry): entry is [string, string] => entry[1] !== undefined));
}

/** The resources of a request: its `data`, alternatives of it, or the schema itself, which another request includes. */
function resourcesOf(schema: Schema): Schema[] {
  const data = schema.properties?.["data"];
  return data ? [data, ...(data.anyOf ?? [])] : [schema];
}
