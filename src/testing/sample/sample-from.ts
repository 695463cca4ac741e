/** Values made from their schemas. */

import type { JsonSchema } from "../../generated/connect/rules.js";
import type { Rules } from "../rules/rules.js";
import { appleDate } from "../store/apple-date.js";
import type { Json } from "../store/resource.js";

/** Gives a value to the property with a name, in place of one made from its schema; undefined for none. */
export type Hint = (name: string) => Json | undefined;

/** How deep schemas that contain themselves are followed. */
const maxDepth = 12;

/** A value that fits a schema: every property of objects, and one item of arrays. */
export function sampleFrom(
  rules: Rules,
  schema: JsonSchema | undefined,
  hint: Hint = () => undefined,
  depth = 0,
): Json {
  const { schemas } = rules;
  const resolved = schemas.resolve(schema);
  const types = schemas.types(resolved);
  if (Array.isArray(resolved["enum"])) return (resolved["enum"] as Json[]).find((value) => value !== null) ?? null;
  const union = (resolved["oneOf"] ?? resolved["anyOf"]) as JsonSchema[] | undefined;
  if (union) {
    const member = union.find((one) => !schemas.types(one).every((type) => type === "null"));
    return sampleFrom(rules, member, hint, depth + 1);
  }
  if (types.includes("object") || resolved["allOf"]) {
    const required = schemas.required(resolved);
    const properties = [...schemas.properties(resolved)].filter(
      ([name]) => depth < maxDepth || required.includes(name),
    );
    return Object.fromEntries(
      properties.map(([name, one]) => {
        const hinted = hint(name);
        return [
          name,
          hinted !== undefined && fits(rules, one, hinted) ? hinted : sampleFrom(rules, one, hint, depth + 1),
        ];
      }),
    );
  }
  if (types.includes("array")) {
    const isDeep = depth >= maxDepth && Number(resolved["minItems"] ?? 0) === 0;
    return isDeep ? [] : [sampleFrom(rules, resolved["items"] as JsonSchema, hint, depth + 1)];
  }
  if (types.includes("boolean")) return false;
  if (types.includes("integer") || types.includes("number")) return Math.max(1, Number(resolved["minimum"] ?? 1));
  return types.includes("string") ? (formatted[String(resolved["format"])] ?? "sample") : null;
}

/** Whether a hint has the type that the schema names. */
function fits(rules: Rules, schema: JsonSchema, value: Json): boolean {
  const types = rules.schemas.types(schema);
  if (rules.schemas.values(schema)) return false;
  if (typeof value === "number")
    return types.includes("number") || (types.includes("integer") && Number.isInteger(value));
  return types.includes(Array.isArray(value) ? "array" : typeof value);
}

const formatted: Readonly<Record<string, string>> = {
  "date-time": appleDate(Date.UTC(2026, 0, 1)),
  date: "2026-01-01",
  uri: "https://example.com/sample",
  "uri-reference": "https://example.com/sample",
  email: "someone@example.com",
  number: "1",
  duration: "P1D",
};
