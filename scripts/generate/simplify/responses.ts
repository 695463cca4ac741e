/** Step 3c: merges the error responses of an operation, which share one schema; names inline bodies. */
import { DocumentError } from "../../document.js";
import {
  type Content,
  callOf,
  jsonType,
  type OpenApiDocument,
  type Place,
  pascalCase,
  places,
  refName,
  toRef,
} from "../../openapi.js";

/**
 * Replaces the 4xx and 5xx responses that share one JSON schema with one `default` response, in place. Returns how many
 * responses were removed. A response with another schema stays.
 */
export function foldErrors(document: OpenApiDocument): number {
  let folded = 0;
  for (const { operation } of places(document)) {
    const errors = Object.keys(operation.responses).filter((code) => /^[45]/.test(code));
    const schemaOf = (code: string) => {
      const content = operation.responses[code]?.content ?? {};
      return content[jsonType(content) ?? ""]?.schema;
    };
    const name = refName(errors.map(schemaOf).find((schema) => schema !== undefined));
    if (!name || "default" in operation.responses) continue;
    for (const code of errors) {
      const schema = schemaOf(code);
      // An error without a JSON body has only its status; the client gives it the same shape.
      if (schema && refName(schema) !== name) continue;
      delete operation.responses[code];
      folded++;
    }
    operation.responses["default"] = { description: "", content: { "application/json": { schema: toRef(name) } } };
  }
  return folded;
}

/**
 * Names every inline JSON schema of a request or response after its operation, in place. Returns how many.
 *
 * @throws {DocumentError} if a schema with that name exists.
 */
export function nameBodies(document: OpenApiDocument): number {
  const { schemas } = document.components;
  let named = 0;
  const name = (content: Content = {}, wanted: string, place: Place) => {
    const media = content[jsonType(content) ?? ""];
    if (!media?.schema || media.schema.$ref || media.schema.format === "binary") return;
    if (wanted in schemas) {
      throw new DocumentError(
        `${callOf(place)} has an inline schema that would be named "${wanted}", which exists in /components/schemas`,
      );
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
      name(content, `${base}${code === "default" ? "Error" : "Response" + code}`, place);
    }
  }
  return named;
}
