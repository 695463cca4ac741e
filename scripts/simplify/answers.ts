/** Step 3c: the answers. The errors, which are all of one schema, become one; inline bodies get names. */
import { type OpenApiDocument, pascalCase, places, refName, type Schema, toRef } from "../openapi.js";

/**
 * Folds every 4xx and 5xx answer of one JSON schema into `default`, in place; answers how many went.
 * An answer of another schema keeps its place.
 */
export function foldErrors(document: OpenApiDocument): number {
  let folded = 0;
  for (const { operation } of places(document)) {
    const errors = Object.keys(operation.responses).filter((code) => /^[45]/.test(code));
    const first = operation.responses[errors[0] ?? ""]?.content?.["application/json"]?.schema;
    const name = refName(first);
    if (!name || "default" in operation.responses) continue;
    for (const code of errors) {
      const schema = operation.responses[code]?.content?.["application/json"]?.schema;
      // An error without a JSON body is told by its status alone; the client makes it of the same form.
      if (schema && refName(schema) !== name) continue;
      delete operation.responses[code];
      folded++;
    }
    operation.responses["default"] = { description: "", content: { "application/json": { schema: toRef(name) } } };
  }
  return folded;
}

/** Gives every inline JSON request or answer schema a name after its operation, in place; answers how many. */
export function nameBodies(document: OpenApiDocument): number {
  const { schemas } = document.components;
  let named = 0;
  const name = (media: { schema?: Schema } | undefined, wanted: string) => {
    if (!media?.schema || media.schema.$ref || media.schema.format === "binary") return;
    if (wanted in schemas) throw new Error(`the name "${wanted}" for an inline schema is taken`);
    schemas[wanted] = media.schema;
    media.schema = toRef(wanted);
    named++;
  };
  for (const { operation } of places(document)) {
    const base = pascalCase(operation.operationId);
    name(operation.requestBody?.content["application/json"], `${base}Body`);
    for (const [code, answer] of Object.entries(operation.responses)) {
      name(answer.content?.["application/json"], `${base}${code === "default" ? "Error" : "Answer" + code}`);
    }
  }
  return named;
}
