/** Which named schemas requests and responses contain. */
import { type OpenApiDocument, places, refName, type Schema, walkSchema } from "../openapi.js";

/** The names of schemas that request bodies (`sent`) and responses (`received`) contain, directly or nested. */
export function reachableSchemas(document: OpenApiDocument): { sent: Set<string>; received: Set<string> } {
  const { schemas } = document.components;
  const sent = new Set<string>();
  const received = new Set<string>();
  for (const { operation } of places(document)) {
    for (const { schema } of Object.values(operation.requestBody?.content ?? {})) reach(schema, sent);
    for (const { content } of Object.values(operation.responses)) {
      for (const { schema } of Object.values(content ?? {})) reach(schema, received);
    }
  }
  return { sent, received };

  function reach(schema: Schema | undefined, into: Set<string>): void {
    if (!schema) return;
    walkSchema(schema, (inner) => {
      // A `$ref` may lead into a schema: `…/AppResponse/properties/included`.
      const name = refName(inner)?.split("/")[0];
      if (!name || into.has(name)) return;
      into.add(name);
      reach(schemas[name], into);
    });
  }
}
