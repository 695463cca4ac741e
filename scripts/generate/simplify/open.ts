/**
 * Step 3e: value lists of answers are open. Apple adds a value before its document says so, and a client that knows only
 * the old ones must still compile and complete: `"IOS" | "MAC_OS" | (string & {})`. What is sent stays closed.
 */
import { type OpenApiDocument, places, refName, resolveSchema, type Schema, walkSchema } from "../../openapi.js";

/**
 * The mark that `emit` prints as `Open<…>`: the name of a list, or its values. It takes the list's place, since
 * openapi-typescript lets us have a say in a schema of items or of a union only where that is of a plain type.
 */
export const openMark = "x-open";

/** Marks, in place, every list of values in the schemas that only answers hold; answers how many. */
export function openAnswers(document: OpenApiDocument): number {
  const { schemas } = document.components;
  const sent = new Set<string>();
  const answered = new Set<string>();
  for (const { operation } of places(document)) {
    for (const { schema } of Object.values(operation.requestBody?.content ?? {})) reach(schema, sent);
    for (const { content } of Object.values(operation.responses)) {
      for (const { schema } of Object.values(content ?? {})) reach(schema, answered);
    }
  }

  let opened = 0;
  for (const name of answered) {
    const owner = schemas[name];
    if (sent.has(name) || !owner || isList(owner)) continue;
    // Found first, marked then: a mark takes the `allOf` away that tells a part.
    const lists: Schema[] = [];
    walkSchema(owner, (schema) => {
      const target = resolveSchema(document, schema);
      const isPart = lists.at(-1)?.allOf?.includes(schema);
      if (target && isList(target) && !isPart) lists.push(schema);
    });
    for (const schema of lists) {
      schema[openMark] = refName(schema) ?? refName(schema.allOf?.[0]) ?? schema.enum;
      for (const key of ["$ref", "allOf", "enum"] as const) delete schema[key];
      schema.type = "string";
    }
    opened += lists.length;
  }
  return opened;

  function reach(schema: Schema | undefined, into: Set<string>): void {
    if (!schema) return;
    walkSchema(schema, (inner) => {
      const name = refName(inner);
      if (!name || into.has(name)) return;
      into.add(name);
      reach(schemas[name], into);
    });
  }
}

/** A list of one value is a constant, which tells resources apart: it stays. So does one of numbers. */
const isList = ({ enum: values = [] }: Schema): boolean =>
  values.length > 1 && values.every((value) => typeof value === "string" || value === null);
