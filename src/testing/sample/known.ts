/** The part of made resources that a document knows. */

import type { Rules } from "../rules/rules.js";
import type { Resource } from "../store/resource.js";

/** Leaves out types, attributes and relationships that the document of these rules lacks. */
export function knownResources(rules: Rules, resources: readonly Resource[]): Resource[] {
  const isKnown = ({ type }: Pick<Resource, "type">): boolean => rules.types.has(type);
  return resources.filter(isKnown).map(({ type, id, attributes = {}, relationships = {} }) => ({
    type,
    id,
    attributes: pick(attributes, (name) => rules.attributes(type).has(name)),
    relationships: pick(relationships, (name, { data }) => {
      return rules.relationship(type, name) !== undefined && [data ?? []].flat().every(isKnown);
    }),
  }));
}

function pick<Value>(
  members: Readonly<Record<string, Value>>,
  isWanted: (name: string, value: Value) => boolean,
): Record<string, Value> {
  return Object.fromEntries(Object.entries(members).filter(([name, value]) => isWanted(name, value)));
}
