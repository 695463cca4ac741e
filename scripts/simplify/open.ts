/**
 * Step 3e: value lists of answers are open. Apple adds a value before its document says so, and a client that knows only
 * the old ones must still compile and complete: `"IOS" | "MAC_OS" | (string & {})`. What is sent stays closed.
 */
import { type OpenApiDocument, places, refName, resolveSchema, type Schema, walkSchema } from "../openapi.js";

/** The mark that `emit` prints as `Open<…>`. */
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
    // Found first, marked then: a mark adds an `allOf`, which the walk would enter.
    const lists: Schema[] = [];
    walkSchema(owner, (schema) => {
      const target = resolveSchema(document, schema);
      const isPart = lists.at(-1)?.allOf?.includes(schema);
      if (target && isList(target) && !isPart) lists.push(schema);
    });
    for (const schema of lists) {
      if (schema.$ref) schema.allOf = [{ $ref: schema.$ref }];
      delete schema.$ref;
      schema[openMark] = true;
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

/** A list of one value is a constant, which tells resources apart: it stays. */
const isList = ({ enum: values, type }: Schema): boolean =>
  (values?.length ?? 0) > 1 && (type ?? "string") === "string";
