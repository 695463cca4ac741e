/** The prices of subscriptions: one a territory now, and at most one that starts later. */

import { pointOf } from "../prices/points.js";
import type { StoredResource } from "../store/resource.js";
import type { Behavior, World } from "./behavior.js";
import { attributeError, rejectIfAny, relationshipError } from "./entity-errors.js";
import { firstOf, relatedTo, stringOf } from "./reading.js";
import { stateError } from "./world.js";

const type = "subscriptionPrices";

export const subscriptionPrices: Behavior = {
  types: [type],

  creating({ attributes, links }, world) {
    const point = links.get("subscriptionPricePoint")?.[0];
    const territory = firstOf(world, point, "territory");
    const named = links.get("territory")?.[0];
    const subscription = links.get("subscription")?.[0];
    const said = point && pointOf(point);
    const startDate = attributes["startDate"] ?? null;
    rejectIfAny([
      named && territory && named !== territory
        ? relationshipError("territory", "INVALID", "is not that of the price point")
        : undefined,
      said && subscription && said.owner !== subscription.id
        ? relationshipError("subscriptionPricePoint", "INVALID", "is a price point of another subscription")
        : undefined,
      typeof startDate === "string" && startDate <= today(world)
        ? attributeError("startDate", "INVALID", "must be later than today")
        : undefined,
    ]);
    if (territory) links.set("territory", [territory]);
    attributes["startDate"] = startDate;
    attributes["preserved"] = false;
  },

  created(price, world, request) {
    const subscription = firstOf(world, price, "subscription") ?? request.links.get("subscription")?.[0];
    if (!subscription) return;
    const isPreserved = request.attributes["preserveCurrentPrice"] === true;
    world.set(price, { preserveCurrentPrice: isPreserved });
    const startDate = stringOf(price, "startDate");
    if (startDate === undefined) return start(world, subscription, price);
    for (const other of sameTerritory(world, subscription, price)) if (isFuture(world, other)) world.remove(other);
    world.clock.at(Date.parse(startDate), () => {
      if (world.store.find(type, price.id) === price) start(world, subscription, price);
    });
  },

  deleting(price, world) {
    if (isFuture(world, price)) return;
    throw stateError(price, "only a price that starts later can be deleted");
  },
};

/** Puts a price in force: the one before ends, unless it is preserved for existing subscribers. */
function start(world: World, subscription: StoredResource, price: StoredResource): void {
  for (const other of sameTerritory(world, subscription, price)) {
    if (isFuture(world, other) || other.attributes["preserved"] === true) continue;
    if (price.attributes["preserveCurrentPrice"] === true) world.set(other, { preserved: true });
    else world.remove(other);
  }
}

/** The other prices of the subscription in the territory, for the same plan. */
function sameTerritory(world: World, subscription: StoredResource, price: StoredResource): StoredResource[] {
  const territory = firstOf(world, price, "territory");
  return relatedTo(world, subscription, "prices").filter(
    (other) =>
      other !== price &&
      firstOf(world, other, "territory") === territory &&
      other.attributes["planType"] === price.attributes["planType"],
  );
}

function isFuture(world: World, price: StoredResource): boolean {
  return (stringOf(price, "startDate") ?? "") > today(world);
}

function today(world: World): string {
  return new Date(world.clock.now()).toISOString().slice(0, 10);
}
