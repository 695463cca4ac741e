/** Step 3b: removes the descriptions that Apple wrote. Our doc comments are made from the facts that remain. */
import { isJsonObject } from "../../json.js";
import type { OpenApiDocument } from "../../openapi.js";

const prose = new Set(["description", "summary", "title", "example", "examples"]);

/** Objects whose keys are names rather than keywords: a property may be called "title". */
const maps = new Set(["properties", "schemas", "content", "responses", "headers", "mapping"]);

/** Deletes `description`, `summary`, `title`, `example` and `examples` in place. Returns how many. */
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
