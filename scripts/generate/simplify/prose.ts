/** Step 3b: the publisher's sentences out. Our own doc comments are made from the facts that stay. */
import { isJsonObject } from "../../json.js";
import type { OpenApiDocument } from "../../openapi.js";

const prose = new Set(["description", "summary", "title", "example", "examples"]);

/** Where the keys are names that the publisher chose: a property may well be called "title". */
const maps = new Set(["properties", "schemas", "content", "responses", "headers", "mapping"]);

/** Deletes `description`, `summary`, `title`, `example` and `examples` in place; answers how many. */
export function stripProse(document: OpenApiDocument): number {
  let stripped = 0;
  const strip = (value: unknown, isMap: boolean) => {
    if (Array.isArray(value)) for (const entry of value) strip(entry, false);
    if (!isJsonObject(value)) return;
    for (const key of Object.keys(value)) {
      if (!isMap && prose.has(key)) {
        delete value[key];
        stripped++;
      } else strip(value[key], !isMap && maps.has(key));
    }
  };
  strip(document.components, false);
  strip(document.paths, true);
  return stripped;
}
