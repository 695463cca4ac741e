/** Step 3b: the publisher's sentences out. Our own doc comments are made from the facts that stay. */
import { type OpenApiDocument, walk } from "../openapi.js";

/** Deletes `description`, `summary`, `title`, `example` and `examples` in place; answers how many. */
export function stripProse(document: OpenApiDocument): number {
  let stripped = 0;
  const strip = (object: Record<string, unknown>, keys: readonly string[]) => {
    for (const key of keys) {
      // A property of a schema may bear one of these names: its value is then a schema, an object.
      if (key in object && (typeof object[key] === "string" || key.startsWith("example"))) {
        delete object[key];
        stripped++;
      }
    }
  };
  walk(document.components, (object, pointer) => {
    if (!pointer.endsWith("/properties")) strip(object, ["description", "title", "example", "examples"]);
  });
  walk(document.paths, (object, pointer) => {
    if (!pointer.endsWith("/properties")) strip(object, ["description", "summary", "title", "example", "examples"]);
  });
  return stripped;
}
