/**
 * Step 3e: opens the value lists of responses. Apple adds values before its document lists them, and code that knows only
 * the old ones must still compile, with completion: `"IOS" | "MAC_OS" | (string & {})`. Requests stay closed.
 */
import { type OpenApiDocument, refName, resolveSchema, type Schema, walkSchema } from "../../openapi.js";
import { reachableSchemas } from "../reach.js";
import { closedMark } from "./shapes.js";

/**
 * Marks a schema that `emit` prints as `Open<…>`; its value is the name of a list, or the list's values. It replaces the
 * list, since openapi-typescript calls `transform` for items and members of a union only if they have a plain type.
 */
export const openMark = "x-open";

/** Marks, in place, every value list in schemas that only responses contain. Returns how many. */
export function openResponses(document: OpenApiDocument): number {
  const { schemas } = document.components;
  const { sent, received } = reachableSchemas(document);
  let opened = 0;
  for (const name of received) {
    const owner = schemas[name];
    if (sent.has(name) || !owner || isList(owner)) continue;
    // Collect first, then mark: marking removes the `allOf` by which a part is recognized.
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
}

/** Whether a schema is a list of strings. A single value is a constant that discriminates resources: it stays closed. */
const isList = ({ enum: values = [], [closedMark]: isClosed }: Schema): boolean =>
  !isClosed && values.length > 1 && values.every((value) => typeof value === "string" || value === null);
