/** Resources of every type with every attribute, linked to each other at random: what the fake store can be filled with. */
import type { Rules } from "../../src/testing/rules/rules.js";
import type { Json, Resource, ResourceIdentifier } from "../../src/testing/store/resource.js";
import { createBodySampler } from "./sample-body.js";

/** `perType` resources of each type. `random` gives numbers from 0 up to 1. */
export function sampleWorld(rules: Rules, perType: number, random: () => number): Resource[] {
  const idOf = (type: string, index: number): string => `${type}-${index}`;
  const sampler = createBodySampler({ rules, seed: Math.floor(random() * 2 ** 32), target: () => "", density: 0.7 });
  const pick = <T>(values: readonly T[]): T => values[Math.floor(random() * values.length)]!;
  return [...rules.types].flatMap((type) =>
    Array.from({ length: perType }, (_, index): Resource => {
      const schema = pick(rules.schemasOf(type));
      const { attributes: all, relationships } = rules.resource(schema);
      const value = all ? sampler.value(all) : {};
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
