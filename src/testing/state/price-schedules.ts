/** Price schedules of apps and in-app purchases: manual prices, and the automatic ones that follow the base territory. */

import { writeAutomaticPriceId } from "../prices/point-id.js";
import { notStored, pointAt, pointOf, pointOwners, territoriesOf } from "../prices/points.js";
import type { StoredResource } from "../store/resource.js";
import type { Behavior, Draft, World } from "./behavior.js";
import { rejectIfAny, relationshipError } from "./entity-errors.js";
import { firstOf, relatedTo, stringOf } from "./reading.js";
import { removeReplaced } from "./replacing.js";

interface Schedule {
  readonly type: string;
  /** The relationship of the schedule to what it is for. */
  readonly owner: string;
  readonly prices: string;
  /** The relationship of a price to its price point. */
  readonly point: string;
  readonly points: string;
}

const schedules: readonly Schedule[] = [
  { type: "appPriceSchedules", owner: "app", prices: "appPrices", point: "appPricePoint", points: "appPricePoints" },
  {
    type: "inAppPurchasePriceSchedules",
    owner: "inAppPurchase",
    prices: "inAppPurchasePrices",
    point: "inAppPurchasePricePoint",
    points: "inAppPurchasePricePoints",
  },
];

const kindOf = (type: string): Schedule => schedules.find((one) => one.type === type)!;

export const priceSchedules: Behavior = {
  types: schedules.map(({ type }) => type),

  creating(draft, world) {
    const { point } = kindOf(draft.type);
    const manual = draft.links.get("manualPrices") ?? [];
    const base = draft.links.get("baseTerritory")?.[0];
    if (!base || manual.length === 0) return;
    const starts = manual.map((price) => `${territoryOf(world, price, point)?.id}/${stringOf(price, "startDate")}`);
    const isForeign = manual.some((price) => isOfAnother(world, price, draft));
    const hasBase = manual.some(
      (price) => territoryOf(world, price, point) === base && stringOf(price, "startDate") === undefined,
    );
    rejectIfAny([
      isForeign ? relationshipError("manualPrices", "INVALID", "has a price point of another resource") : undefined,
      new Set(starts).size < starts.length
        ? relationshipError("manualPrices", "INVALID", "has two prices that start at the same time in a territory")
        : undefined,
      hasBase
        ? undefined
        : relationshipError("manualPrices", "INVALID", "must have a price of the base territory without a start date"),
    ]);
  },

  created(schedule, world) {
    const { owner, point } = kindOf(schedule.type);
    for (const price of relatedTo(world, schedule, "manualPrices")) {
      world.set(price, { manual: true });
      const territory = territoryOf(world, price, point);
      if (territory) world.store.setLinks(price, "territory", [territory]);
    }
    removeReplaced(world, schedule, owner, ["manualPrices"]);
  },

  reading({ resource, name }, world) {
    return resource && name === "automaticPrices" ? automaticPrices(world, resource) : undefined;
  },
};

function territoryOf(world: World, price: StoredResource, point: string): StoredResource | undefined {
  return firstOf(world, firstOf(world, price, point), "territory") ?? firstOf(world, price, "territory");
}

function isOfAnother(world: World, price: StoredResource, { type, links }: Draft): boolean {
  const { owner, point } = kindOf(type);
  const target = firstOf(world, price, point);
  const said = target && pointOf(target);
  return said !== undefined && said.owner !== links.get(owner)?.[0]?.id;
}

/** A price for each territory without a manual one, equalized from the price that the base territory has now. */
function* automaticPrices(world: World, schedule: StoredResource): Iterable<StoredResource> {
  const { owner: ownerName, point, points, prices } = kindOf(schedule.type);
  const manual = relatedTo(world, schedule, "manualPrices");
  const base = firstOf(world, schedule, "baseTerritory");
  const owner = firstOf(world, schedule, ownerName);
  const kind = pointOwners.find((one) => one.points === points);
  const current = manual
    .filter((price) => territoryOf(world, price, point) === base && isCurrent(world, price))
    .toSorted((a, b) => (stringOf(a, "startDate") ?? "").localeCompare(stringOf(b, "startDate") ?? ""))
    .at(-1);
  const currentPoint = firstOf(world, current, point);
  const said = currentPoint && pointOf(currentPoint);
  if (!said || !owner || !kind) return;
  const byHand = new Set(manual.map((price) => territoryOf(world, price, point)));
  for (const territory of territoriesOf(world)) {
    if (byHand.has(territory)) continue;
    const id = writeAutomaticPriceId({ owner: owner.id, territory: territory.id, tier: said.tier });
    const links = new Map([
      ["territory", territory],
      [point, pointAt(world, kind, owner, territory, said.tier)],
    ]);
    yield notStored(prices, id, { manual: false, startDate: null, endDate: null }, links);
  }
}

function isCurrent(world: World, price: StoredResource): boolean {
  const today = new Date(world.clock.now()).toISOString().slice(0, 10);
  return (stringOf(price, "startDate") ?? "") <= today && (stringOf(price, "endDate") ?? "9") > today;
}
