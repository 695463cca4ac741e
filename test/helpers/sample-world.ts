/** Resources of every type with every attribute, linked to each other at random: what the fake store can be filled with. */
import type { JsonSchema } from "../../src/generated/connect/rules.js";
import type { Rules } from "../../src/testing/rules/rules.js";
import type { Json, Resource, ResourceIdentifier } from "../../src/testing/store/resource.js";

/** `perType` resources of each type. `random` gives numbers from 0 up to 1. */
export function sampleWorld(rules: Rules, perType: number, random: () => number): Resource[] {
  const idOf = (type: string, index: number): string => `${type}-${index}`;
  const pick = <T>(values: readonly T[]): T => values[Math.floor(random() * values.length)]!;
  return [...rules.types].flatMap((type) =>
    Array.from({ length: perType }, (_, index): Resource => {
      const schema = pick(rules.schemasOf(type));
      const { attributes: all, relationships } = rules.resource(schema);
      const value = all ? sampleValue(rules, all, random) : {};
      const links = Object.keys(relationships).flatMap((name) => {
        const { to = "", many = false } = rules.relationship(type, name) ?? {};
        if (!rules.types.has(to) || random() < 0.3) return [];
        const target = (): ResourceIdentifier => ({ type: to, id: idOf(to, Math.floor(random() * perType)) });
        return [[name, { data: many ? Array.from({ length: Math.floor(random() * 3) }, target) : target() }] as const];
      });
      return {
        type,
        id: idOf(type, index),
        attributes: value as Record<string, Json>,
        relationships: Object.fromEntries(links),
      };
    }),
  );
}

/** A random value that fits a schema. Properties that are not required are left out at times. */
function sampleValue(rules: Rules, schema: JsonSchema, random: () => number): Json {
  const pick = <T>(values: readonly T[]): T => values[Math.floor(random() * values.length)]!;
  const resolved = rules.schemas.resolve(schema);
  if (Array.isArray(resolved["enum"])) return pick(resolved["enum"] as Json[]);
  const union = (resolved["oneOf"] ?? resolved["anyOf"]) as JsonSchema[] | undefined;
  if (union) return sampleValue(rules, pick(union), random);
  const [all] = (resolved["allOf"] ?? []) as JsonSchema[];
  if (all) return sampleValue(rules, all, random);
  const type = pick(rules.schemas.types(resolved));
  switch (type) {
    case "string":
      return strings[String(resolved["format"])] ?? pick(["", "text", "Zoë ☂", "a,b", '"quoted" \\ \n']);
    case "integer":
    case "number": {
      const from = Number(resolved["minimum"] ?? 0);
      return from + Math.floor(random() * (Math.min(Number(resolved["maximum"] ?? from + 9), from + 9) - from + 1));
    }
    case "boolean":
      return random() < 0.5;
    case "array": {
      const length = Math.max(Number(resolved["minItems"] ?? 0), Math.floor(random() * 3));
      return Array.from({ length }, () => sampleValue(rules, (resolved["items"] ?? {}) as JsonSchema, random));
    }
    case "object": {
      const required = new Set(rules.schemas.required(resolved));
      const wanted = [...rules.schemas.properties(resolved)].filter(([name]) => required.has(name) || random() < 0.7);
      return Object.fromEntries(wanted.map(([name, one]) => [name, sampleValue(rules, one, random)]));
    }
    default:
      return null;
  }
}

const strings: Readonly<Record<string, string>> = {
  "date-time": "2026-03-04T05:06:07-08:00",
  date: "2026-03-04",
  uri: "https://example.com/a?b=c",
  email: "someone@example.com",
  number: "1.5",
  duration: "P1D",
};
