/** Creates resources from data that is nested by relationships. */

import type { ChangeableWorld } from "../state/world.js";
import type { Json, Resource, ResourceIdentifier } from "../store/resource.js";
import { checkSeed } from "./check-seed.js";
import type { SeedData, Seeded } from "./seed-data.js";

type Data = Readonly<Record<string, unknown>>;

/**
 * Creates the resources in the states that the data gives them, with what belongs to them.
 *
 * @throws {TypeError} naming the place in the data that is wrong; nothing was created then.
 */
export function seed(world: ChangeableWorld, data: SeedData): Seeded {
  const given = checkSeed(world, data);
  const created: Resource[] = [];
  for (const [type, resources] of given) for (const resource of resources) add(type, resource);
  world.seed(created);
  const byType = new Map([...world.rules.types].map((type) => [type, [] as object[]]));
  for (const { type, id } of created) {
    byType.get(type)!.push({ ...world.store.find(type, id)!.attributes, type, id });
  }
  return Object.fromEntries(byType) as unknown as Seeded;

  function add(type: string, { id = world.newId(type), ...members }: Data): ResourceIdentifier {
    const attributes: Record<string, Json> = {};
    const relationships: Record<string, { data: ResourceIdentifier | readonly ResourceIdentifier[] }> = {};
    const identifier = { type, id: id as string };
    created.push({ ...identifier, attributes, relationships });
    for (const [name, value] of Object.entries(members)) {
      if (value === undefined) continue;
      const relationship = world.rules.attributes(type).has(name) ? undefined : world.rules.relationship(type, name);
      if (!relationship) attributes[name] = value as Json;
      else {
        const related = [value].flat().map((one) => identify(relationship.to, one as Data | string));
        relationships[name] = { data: relationship.many ? related : related[0]! };
      }
    }
    return identifier;
  }

  function identify(type: string, value: Data | string): ResourceIdentifier {
    return typeof value === "string" ? { type, id: value } : add(type, value);
  }
}
