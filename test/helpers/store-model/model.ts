/** A model of the store: resources as plain objects, and each pair of relationships as one list of links. */
import type { Json, Resource, ResourceIdentifier } from "../../../src/testing/store/resource.js";
import { kinds } from "./kinds.js";

type Attributes = Readonly<Record<string, Json>>;
/** One end of a relationship, as `type.name`. */
interface End {
  readonly type: string;
  readonly name: string;
  readonly many: boolean;
}
interface Pair {
  readonly ends: readonly [End, End];
  /** The ids at both ends, in the order in which they were linked. */
  links: [string, string][];
}

const end = (path: string, many: boolean): End => {
  const [type = "", name = ""] = path.split(".");
  return { type, name, many };
};

/** Both ends of each relationship, and how many each has. A name in parentheses is shown by no response. */
const pairs: readonly (readonly [string, "one" | "many", string, "one" | "many"])[] = [
  ["builds.app", "one", "apps.builds", "many"],
  ["betaGroups.app", "one", "apps.betaGroups", "many"],
  ["betaGroups.builds", "many", "builds.betaGroups", "many"],
  ["betaGroups.betaTesters", "many", "betaTesters.betaGroups", "many"],
  ["betaGroups.betaRecruitmentCriteria", "one", "betaRecruitmentCriteria.betaGroup", "one"],
  ["betaTesters.builds", "many", "builds.individualTesters", "many"],
  ["betaTesters.apps", "many", "apps.betaTesters", "many"],
  ["users.visibleApps", "many", "apps.(users)", "many"],
  ["appInfos.app", "one", "apps.(infos)", "many"],
  ["appInfos.primaryCategory", "one", "appCategories.(primary)", "many"],
  ["appInfos.secondaryCategory", "one", "appCategories.(secondary)", "many"],
  ["appCategories.parent", "one", "appCategories.subcategories", "many"],
  ["profiles.bundleId", "one", "bundleIds.profiles", "many"],
  ["profiles.devices", "many", "devices.(profiles)", "many"],
  ["profiles.certificates", "many", "certificates.(profiles)", "many"],
  ["gameCenterMatchmakingQueues.ruleSet", "one", "gameCenterMatchmakingRuleSets.matchmakingQueues", "many"],
  ["gameCenterMatchmakingQueues.experimentRuleSet", "one", "gameCenterMatchmakingRuleSets.(experiments)", "many"],
  ["gameCenterMatchmakingRules.ruleSet", "one", "gameCenterMatchmakingRuleSets.rules", "many"],
  ["appScreenshots.appScreenshotSet", "one", "appScreenshotSets.appScreenshots", "many"],
  ["appScreenshotSets.appStoreVersionLocalization", "one", "appStoreVersionLocalizations.(sets)", "many"],
  ["gameCenterLeaderboards.gameCenterDetail", "one", "gameCenterDetails.(leaderboards)", "many"],
  ["gameCenterLeaderboardSets.gameCenterDetail", "one", "gameCenterDetails.(sets)", "many"],
  [
    "gameCenterLeaderboardSets.gameCenterLeaderboards",
    "many",
    "gameCenterLeaderboards.gameCenterLeaderboardSets",
    "many",
  ],
];

/** What the store must be like. */
export class StoreModel {
  readonly #resources = new Map<string, Map<string, Attributes>>(kinds.map(({ type }) => [type, new Map()]));
  readonly #pairs: readonly Pair[] = pairs.map(([a, aMany, b, bMany]) => ({
    ends: [end(a, aMany === "many"), end(b, bMany === "many")],
    links: [],
  }));
  /** Resources that were deleted. */
  readonly deleted: ResourceIdentifier[] = [];

  /** Of the seeds, the types that the model knows. The attributes are those of the first responses. */
  constructor(seeds: readonly Resource[], attributesOf: (resource: Resource) => Attributes) {
    const known = seeds.filter(({ type }) => this.#resources.has(type));
    for (const seed of known) this.add(seed.type, seed.id, attributesOf(seed));
    for (const { type, id, relationships = {} } of known) {
      for (const [name, { data }] of Object.entries(relationships)) {
        for (const target of [data ?? []].flat()) this.link(type, id, name, target.id);
      }
    }
  }

  ids(type: string): string[] {
    return [...(this.#resources.get(type)?.keys() ?? [])];
  }

  attributes(type: string, id: string): Attributes | undefined {
    return this.#resources.get(type)?.get(id);
  }

  add(type: string, id: string, attributes: Attributes): void {
    this.#resources.get(type)!.set(id, attributes);
  }

  set(type: string, id: string, attributes: Attributes): void {
    this.#resources.get(type)!.set(id, { ...this.attributes(type, id), ...attributes });
  }

  remove(type: string, id: string): void {
    this.#resources.get(type)!.delete(id);
    for (const pair of this.#pairs) {
      pair.links = pair.links.filter((link) => !pair.ends.some((one, side) => one.type === type && link[side] === id));
    }
    this.deleted.push({ type, id });
  }

  /** The type at the other end, and whether this end has several. */
  relationship(type: string, name: string): { readonly to: string; readonly many: boolean } {
    const [pair, side] = this.#find(type, name);
    return { to: pair.ends[1 - side]!.type, many: pair.ends[side]!.many };
  }

  targets(type: string, id: string, name: string): string[] {
    const [pair, side] = this.#find(type, name);
    return pair.links.filter((link) => link[side] === id).map((link) => link[1 - side]!);
  }

  /** A to-one end takes its resource from the one it was linked to before. */
  link(type: string, id: string, name: string, target: string): void {
    const [pair, side] = this.#find(type, name);
    const link: [string, string] = side === 0 ? [id, target] : [target, id];
    if (pair.links.some((one) => one.join() === link.join())) return;
    const taken = (one: [string, string]): boolean => pair.ends.some((at, i) => !at.many && one[i] === link[i]);
    pair.links = [...pair.links.filter((one) => !taken(one)), link];
  }

  unlink(type: string, id: string, name: string, target: string): void {
    const [pair, side] = this.#find(type, name);
    pair.links = pair.links.filter((link) => link[side] !== id || link[1 - side] !== target);
  }

  replace(type: string, id: string, name: string, targets: readonly string[]): void {
    for (const target of this.targets(type, id, name)) this.unlink(type, id, name, target);
    for (const target of targets) this.link(type, id, name, target);
  }

  #find(type: string, name: string): [Pair, 0 | 1] {
    for (const pair of this.#pairs) {
      const side = pair.ends.findIndex((one) => one.type === type && one.name === name);
      if (side >= 0) return [pair, side as 0 | 1];
    }
    throw new Error(`The model has no ${type}.${name}`);
  }
}
