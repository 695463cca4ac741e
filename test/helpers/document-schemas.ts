/**
 * The schemas of the document's responses for an independent validator: read from the document, not from the generated
 * table. Needs the document (ASC_SPEC).
 */
import { dereference, type Schema, validate } from "@cfworker/json-schema";
import { prepare } from "../../scripts/generate/pipeline.js";
import type { Target } from "../../scripts/generate/targets.js";
import { callOf, type OpenApiDocument, places } from "../../scripts/openapi.js";

/** Returns what is wrong with a body as the response of an operation (`GET /v1/apps`); empty if it is valid. */
export type ResponseCheck = (call: string, mediaType: string, body: unknown) => string[];

/** Reads the document with its corrections and with null, as the types have it. */
export async function responseChecks(file: string, target: Target): Promise<ResponseCheck> {
  const { document } = await prepare(file, target);
  const schemas = Object.entries(document.components.schemas).map(([name, schema]) => [name, withNull(schema)]);
  const contents = [...places(document as OpenApiDocument)].map((place) => {
    const success = Object.entries(place.operation.responses).find(([status]) => status.startsWith("2"));
    return [callOf(place), withNull(success?.[1].content ?? {})] as const;
  });
  const root = { components: { schemas: Object.fromEntries(schemas) }, contents: Object.fromEntries(contents) };
  const lookup = dereference(root as Schema);

  return (call, mediaType, body) => {
    const schema = (root.contents[call] as Record<string, { schema?: Schema }> | undefined)?.[mediaType]?.schema;
    if (!schema) return [`${call} has no response of the type ${mediaType}`];
    const { valid, errors } = validate(body, schema, "7", lookup, false);
    return valid ? [] : errors.map(({ instanceLocation, error }) => `${instanceLocation} ${error}`);
  };
}

/** OpenAPI 3.0's `nullable` in JSON Schema's terms; a list that is open for the editor's sake is a string here. */
function withNull(schema: unknown): unknown {
  if (Array.isArray(schema)) return schema.map(withNull);
  if (typeof schema !== "object" || schema === null) return schema;
  const { nullable, discriminator: _, ...rest } = schema as Record<string, unknown>;
  const plain = Object.fromEntries(Object.entries(rest).map(([key, value]) => [key, withNull(value)]));
  return nullable === true ? { anyOf: [plain, { type: "null" }] } : plain;
}
