/** Step 3c: the answers. The errors, which are all of one schema, become one; inline bodies get names. */
import { DocumentError } from "../../document.js";
import {
  type Content,
  jsonType,
  type OpenApiDocument,
  type Place,
  pascalCase,
  places,
  refName,
  toRef,
} from "../../openapi.js";

/**
 * Folds every 4xx and 5xx answer of one JSON schema into `default`, in place; answers how many went.
 * An answer of another schema keeps its place.
 */
export function foldErrors(document: OpenApiDocument): number {
  let folded = 0;
  for (const { operation } of places(document)) {
    const errors = Object.keys(operation.responses).filter((code) => /^[45]/.test(code));
    const schemaOf = (code: string) => operation.responses[code]?.content?.["application/json"]?.schema;
    const name = refName(errors.map(schemaOf).find((schema) => schema !== undefined));
    if (!name || "default" in operation.responses) continue;
    for (const code of errors) {
      const schema = schemaOf(code);
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
  const name = (content: Content = {}, wanted: string, { method, path }: Place) => {
    const media = content[jsonType(content) ?? ""];
    if (!media?.schema || media.schema.$ref || media.schema.format === "binary") return;
    if (wanted in schemas) {
      const here = `${method.toUpperCase()} ${path}`;
      throw new DocumentError(`${here} has an inline schema, whose name "${wanted}" is one of /components/schemas`);
    }
    schemas[wanted] = media.schema;
    media.schema = toRef(wanted);
    named++;
  };
  for (const place of places(document)) {
    const { operationId, requestBody, responses } = place.operation;
    const base = pascalCase(operationId);
    name(requestBody?.content, `${base}Body`, place);
    for (const [code, { content }] of Object.entries(responses)) {
      name(content, `${base}${code === "default" ? "Error" : "Answer" + code}`, place);
    }
  }
  return named;
}
