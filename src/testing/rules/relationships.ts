/** Relationships with both ends: the document describes each end alone, and the pairs follow from types and names. */

import type { ResourceRule } from "../../generated/connect/rules.js";
import type { RuleAdditions } from "./additions.js";

/** One relationship of a type. */
export interface Relationship {
  /** The name it is stored by, which two versions of a resource can share (`inAppPurchases`, `inAppPurchasesV2`). */
  readonly name: string;
  /** The type of the resources at the other end; empty if the document does not say it. */
  readonly to: string;
  readonly many: boolean;
  /** The name of the relationship of `to` that leads back, if there is one. */
  readonly inverse: string | undefined;
}

/** The relationships of each type by each of their names, with those of all schemas that share the type. */
export type RelationshipsByType = ReadonlyMap<string, ReadonlyMap<string, Relationship>>;

type Ends = Map<string, { to: string; many: boolean }>;

/** Finds the pairs. A relationship gets no inverse where neither names nor additions decide. */
export function pairRelationships(
  resources: Readonly<Record<string, ResourceRule>>,
  additions: RuleAdditions,
): RelationshipsByType {
  const ends = new Map<string, Ends>();
  const relationshipNames = namesByType(resources);
  const aliases = new Map<string, Map<string, string>>();
  for (const { type, relationships } of Object.values(resources)) {
    const ofType = ends.get(type) ?? new Map();
    const namesOfType = aliases.get(type) ?? new Map();
    ends.set(type, ofType);
    aliases.set(type, namesOfType);
    for (const [name, { to, many = false }] of Object.entries(relationships)) {
      const stored = storedName(type, name, relationshipNames, additions);
      namesOfType.set(name, stored);
      const known = ofType.get(stored);
      if (!known || known.to === "") ofType.set(stored, { to, many });
    }
  }

  const given = new Map(additions.inverses.flatMap(([a, b]) => [[a, b] as const, [b, a] as const]));
  const paired = new Map<string, Map<string, Relationship>>();
  for (const [type, names] of aliases) {
    const ofType = new Map<string, Relationship>();
    for (const [name, stored] of names) {
      const end = ends.get(type)!.get(stored)!;
      ofType.set(name, { name: stored, ...end, inverse: inverseOf(type, stored) });
    }
    paired.set(type, ofType);
  }
  for (const [type, ofType] of [...paired]) addHiddenEnds(paired, type, [...ofType.values()]);
  return paired;

  function inverseOf(type: string, name: string): string | undefined {
    const written = given.get(`${type}.${name}`);
    if (written !== undefined) return written.slice(written.indexOf(".") + 1);
    const { to } = ends.get(type)!.get(name)!;
    if (to === type || to === "") return undefined;
    const back = candidates(to, type).filter((other) => !given.has(`${to}.${other}`));
    const same = candidates(type, to).filter((other) => !given.has(`${type}.${other}`));
    // Of several relationships between two types, the ones that are named like the types are the pair.
    return primary(same, to) === name ? primary(back, type) : undefined;
  }

  function candidates(from: string, to: string): string[] {
    return [...(ends.get(from) ?? [])].filter(([, end]) => end.to === to).map(([name]) => name);
  }
}

/**
 * Gives a relationship without another end one that no response shows, so that a removed resource disappears from
 * everything that points to it. It is also known by the singular of the type (`customerReviews.app`), for resources that are
 * written pointing up.
 */
function addHiddenEnds(
  paired: Map<string, Map<string, Relationship>>,
  type: string,
  relationships: readonly Relationship[],
): void {
  for (const { name, to, many, inverse } of relationships) {
    const other = paired.get(to);
    if (inverse !== undefined || !other) continue;
    const hidden: Relationship = { name: `${type}.${name}`, to: type, many: true, inverse: name };
    other.set(hidden.name, hidden);
    if (!other.has(singular(type))) other.set(singular(type), hidden);
    for (const [known, relationship] of paired.get(type)!) {
      if (relationship.name === name) paired.get(type)!.set(known, { name, to, many, inverse: hidden.name });
    }
  }
}

function primary(names: readonly string[], type: string): string | undefined {
  if (names.length === 1) return names[0];
  return names.find((name) => name === type) ?? names.find((name) => name === singular(type));
}

function singular(type: string): string {
  return type.replace(/ies$/, "y").replace(/s$/, "");
}

/** `inAppPurchasesV2` is stored as `inAppPurchases` if the type has both. */
function storedName(
  type: string,
  name: string,
  namesOf: ReadonlyMap<string, ReadonlySet<string>>,
  { aliases }: RuleAdditions,
): string {
  const alias = aliases[`${type}.${name}`];
  if (alias !== undefined) return alias;
  const base = name.replace(/V\d+$/, "");
  return base !== name && namesOf.get(type)?.has(base) ? base : name;
}

/** The names of the relationships of each type, those of all its schemas together. */
function namesByType(resources: Readonly<Record<string, ResourceRule>>): ReadonlyMap<string, ReadonlySet<string>> {
  const names = new Map<string, Set<string>>();
  for (const { type, relationships } of Object.values(resources)) {
    names.set(type, new Set([...(names.get(type) ?? []), ...Object.keys(relationships)]));
  }
  return names;
}
