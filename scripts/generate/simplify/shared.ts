/** Step 3a: inlines the parameters, responses, bodies and headers of /components; schemas keep their names. */
import { isJsonObject, type Json, type JsonObject } from "../../json.js";
import type { OpenApiDocument } from "../../openapi.js";

const sharedRef = /^#\/components\/(parameters|responses|requestBodies|headers)\/(.+)$/;

/** Replaces every such `$ref` in place with a copy of its target. Returns how many. */
export function inlineShared(document: OpenApiDocument): number {
  const components = document.components as Record<string, Record<string, unknown>>;
  let inlined = 0;
  const inline = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(inline);
    if (!isJsonObject(value)) return value;
    const [, kind, name] = sharedRef.exec(String(value["$ref"])) ?? [];
    if (kind && name) {
      inlined++;
      return inline(structuredClone(components[kind]?.[name]));
    }
    for (const key of Object.keys(value)) value[key] = inline(value[key]) as Json;
    return value;
  };
  inline(document.paths);
  inline((document as JsonObject)["webhooks"]);
  for (const kind of ["parameters", "responses", "requestBodies", "headers"]) delete components[kind];
  return inlined;
}
