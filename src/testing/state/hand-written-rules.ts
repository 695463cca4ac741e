/** Applies the rules of every type that are written by hand: what is unique, what replaces what, values of new resources. */

import { type ErrorEntry, ErrorResponse } from "../error-response.js";
import type { UniqueRule } from "../rules/additions.js";
import { rememberByRules } from "../rules/remember.js";
import type { Rules } from "../rules/rules.js";
import { appleDate } from "../store/apple-date.js";
import type { Json, StoredResource } from "../store/resource.js";
import type { Behavior, World } from "./behavior.js";

type Attributes = Readonly<Record<string, Json>>;
type Links = ReadonlyMap<string, readonly StoredResource[]>;

export const handWrittenRules: Behavior = {
  types: ["*"],

  creating({ type, attributes, links }, world) {
    const { rules, store, clock } = world;
    rejectDuplicates(world, type, attributes, links, undefined);
    const known = rules.attributes(type);
    for (const [name, value] of Object.entries(rules.additions.defaults[type] ?? {})) {
      if (known.has(name)) attributes[name] ??= value;
    }
    for (const name of rules.additions.dates.created) {
      if (isDate(rules, type, name)) attributes[name] ??= appleDate(clock.now());
    }
    for (const target of replacedBy(rules, type, links)) {
      const replaced = target.inverse && store.relatedOne(target.resource, target.inverse);
      if (replaced && replaced.type === type) world.remove(replaced);
    }
  },

  updating(resource, { attributes, links }, world) {
    const { rules, clock } = world;
    const changed = { ...resource.attributes, ...attributes };
    rejectDuplicates(world, resource.type, changed, links, resource);
    for (const name of rules.additions.dates.changed) {
      if (isDate(rules, resource.type, name)) attributes[name] = appleDate(clock.now());
    }
  },
};

function isDate({ attributes, schemas }: Rules, type: string, name: string): boolean {
  return schemas.resolve(attributes(type).get(name))["format"] === "date-time";
}

/** The targets whose resource of the type a new one replaces, with the relationship that leads back from them. */
function replacedBy(
  rules: Rules,
  type: string,
  links: Links,
): { resource: StoredResource; inverse: string | undefined }[] {
  return rules.additions.replaces.flatMap((rule) => {
    const [of, name = ""] = rule.split(".");
    const relationship = of === type ? rules.relationship(type, name) : undefined;
    if (!relationship) return [];
    return (links.get(name) ?? []).map((resource) => ({ resource, inverse: relationship.inverse }));
  });
}

/** @throws {ErrorResponse} 409 with an error for each attribute whose value another resource has. */
function rejectDuplicates(
  world: World,
  type: string,
  attributes: Attributes,
  links: Links,
  self: StoredResource | undefined,
): void {
  const errors = uniqueOf(world.rules, type).flatMap(([rule, name]) => {
    const value = attributes[name];
    if (value === undefined || value === null) return [];
    if (self && isUnchanged(rule, self, name, attributes, links)) return [];
    const isTaken = others(world, rule, type, links, self).some(
      ([other, at]) => other !== self && same(other.attributes[at], value, rule),
    );
    return isTaken ? [duplicate(name, value)] : [];
  });
  if (errors.length > 0) throw new ErrorResponse(409, errors);
}

/** The rules of a type, each with the attribute it is about. */
const uniqueOf = rememberByRules((rules, type): readonly (readonly [UniqueRule, string])[] =>
  rules.additions.unique.flatMap((rule) => {
    const name = rule.attributes.map((path) => attributeOf(path, type)).find((one) => one !== undefined);
    return name === undefined ? [] : [[rule, name] as const];
  }),
);

function isUnchanged(
  { within }: UniqueRule,
  self: StoredResource,
  name: string,
  attributes: Attributes,
  links: Links,
): boolean {
  const isMoved = within === "parents" ? links.size > 0 : within !== undefined && links.has(within);
  return !isMoved && self.attributes[name] === attributes[name];
}

/** The attribute of a path such as `*Localizations.locale` if it is one of the type. */
function attributeOf(path: string, type: string): string | undefined {
  const [pattern = "", name] = path.split(".");
  const matches = pattern.startsWith("*") ? type.endsWith(pattern.slice(1)) : type === pattern;
  return matches ? name : undefined;
}

/** The resources among which a value is unique, with the attribute that has it. */
function others(
  { rules, store }: World,
  rule: UniqueRule,
  type: string,
  links: Links,
  self: StoredResource | undefined,
): (readonly [StoredResource, string])[] {
  const withAttribute = (resource: StoredResource): (readonly [StoredResource, string])[] =>
    rule.attributes.flatMap((path) => {
      const name = attributeOf(path, resource.type);
      return name === undefined ? [] : [[resource, name] as const];
    });
  if (rule.within === undefined) {
    const types = rule.attributes.map((path) => path.slice(0, path.indexOf(".")));
    return types.flatMap((one) => [...store.list(one)].flatMap(withAttribute));
  }
  const names = rule.within === "parents" ? [...(rules.relationships.get(type)?.keys() ?? [])] : [rule.within];
  return names.flatMap((name) => {
    const relationship = rules.relationship(type, name);
    if (!relationship || relationship.many || relationship.inverse === undefined) return [];
    const { inverse, to } = relationship;
    if (!rules.relationship(to, inverse)?.many) return [];
    const [parent] = links.get(name) ?? (self ? store.related(self, name) : []);
    return parent ? [...store.related(parent, inverse)].filter((one) => one.type === type).flatMap(withAttribute) : [];
  });
}

function same(a: Json | undefined, b: Json, { ignoresCase }: UniqueRule): boolean {
  if (ignoresCase && typeof a === "string" && typeof b === "string") return a.toLowerCase() === b.toLowerCase();
  return a === b;
}

function duplicate(name: string, value: Json): ErrorEntry {
  return {
    code: "ENTITY_ERROR.ATTRIBUTE.INVALID.DUPLICATE",
    title: "An attribute has a value that another resource has.",
    detail: `'${name}' has the value '${String(value).slice(0, 100)}', which is used already.`,
    source: { pointer: `/data/attributes/${name}` },
  };
}
