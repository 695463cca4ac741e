/** Types as short strings: `list of IOS | MAC_OS`, `integer, at most 200`, `id of apps`. */
import type { Property, RelationshipProperty, ValueRule } from "../../../operations/index.js";

/** A type, or those of an object's members. */
export type TypeText = string | { readonly [name: string]: TypeText };

const defaultValues = 12;
const maxDepth = 3;

/** @param maxValues how many values of an enum are listed. */
export function typeOf(rule: ValueRule, maxValues: number = defaultValues, depth = 0): TypeText {
  const { properties, list, nullable } = rule;
  if (properties !== undefined && depth < maxDepth) {
    const members = membersOf(properties, true, depth + 1);
    return list ? { "list of": members } : members;
  }
  return `${list ? "list of " : ""}${scalarOf(rule, maxValues)}${nullable ? " or null" : ""}`;
}

function scalarOf({ type, values, open, format, minimum, maximum }: ValueRule, maxValues: number): string {
  if (values !== undefined) {
    const shown = values.slice(0, maxValues).join(" | ");
    return `${shown}${values.length > maxValues ? ` | ... ${values.length - maxValues} more` : ""}${open ? " | ..." : ""}`;
  }
  const least = minimum === undefined ? "" : `, at least ${minimum}`;
  const most = maximum === undefined ? "" : `, at most ${maximum}`;
  return `${format === undefined ? type : `${type} (${format})`}${least}${most}`;
}

/** The types of an object's members; a name that ends in `*` is required. */
export const membersOf = (properties: readonly Property[], isRequest = true, depth = 0): Record<string, TypeText> =>
  Object.fromEntries(
    properties.map((property) => [
      property.name + (isRequest && property.required ? "*" : ""),
      // Nearly every attribute of a response can be null.
      typeOf(isRequest ? property : { ...property, nullable: false }, defaultValues, depth),
    ]),
  );

/** The types of relationships in a flat body. */
export const relationshipsOf = (relationships: readonly RelationshipProperty[]): Record<string, TypeText> =>
  Object.fromEntries(
    relationships.map(({ name, to, many, required, nullable, creates }) => [
      name + (required ? "*" : ""),
      `${many ? "list of ids" : "id"} of ${to}${creates ? ", or new resources as objects" : ""}${nullable ? " or null" : ""}`,
    ]),
  );
