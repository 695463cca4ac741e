/** Completes the attributes of a new resource: values for those that responses always have. */

import { rememberByRules } from "../rules/remember.js";
import type { Rules } from "../rules/rules.js";
import type { Json } from "../store/resource.js";
import { sampleFrom } from "./sample-from.js";

/**
 * Adds a value for each attribute that responses have without null. Null, by which a request clears an attribute, becomes that
 * value too.
 */
export function completeAttributes(
  rules: Rules,
  type: string,
  attributes: Readonly<Record<string, Json>>,
): Record<string, Json> {
  const complete = { ...attributes };
  for (const [name, value] of requiredValues(rules, type)) {
    if ((complete[name] ?? null) === null) complete[name] = value;
  }
  return complete;
}

/** The attributes of a type that are never null, each with a value. */
const requiredValues = rememberByRules((rules, type): readonly (readonly [string, Json])[] =>
  [...rules.attributes(type)]
    .filter(([, schema]) => !rules.schemas.isNullable(schema))
    .map(([name, schema]) => [name, sampleFrom(rules, schema)] as const),
);
