/** Where apps, in-app purchases and subscriptions can be bought. */

import type { Json, StoredResource } from "../store/resource.js";
import type { Behavior, World } from "./behavior.js";
import { durations } from "./durations.js";
import { firstOf, moveIfPossible, relatedTo } from "./reading.js";
import { removeReplaced } from "./replacing.js";

/** The relationship to what is available, of each type. */
const owners: Readonly<Record<string, string>> = {
  appAvailabilities: "app",
  inAppPurchaseAvailabilities: "inAppPurchase",
  subscriptionAvailabilities: "subscription",
};

const territoryType = "territoryAvailabilities";

export const availabilities: Behavior = {
  types: [...Object.keys(owners), "subscriptionPlanAvailabilities"],

  created(resource, world) {
    const owner = owners[resource.type];
    if (owner === undefined) return replacePlan(world, resource);
    removeReplaced(world, resource, owner, [territoryType]);
    const product = firstOf(world, resource, owner);
    if (!product || product.type === "apps") return;
    const isForSale = relatedTo(world, resource, "availableTerritories").length > 0;
    if (!isForSale) moveIfPossible(world, product, "state", "DEVELOPER_REMOVED_FROM_SALE");
    else if (world.stateOf(product, "state") === "DEVELOPER_REMOVED_FROM_SALE")
      world.move(product, "state", "APPROVED");
  },
};

/** An app in one territory: what was asked for is processed, and then shown. */
export const territoryAvailabilities: Behavior = {
  types: [territoryType],

  created(resource, world) {
    world.set(resource, { contentStatuses: [statusOf(resource)] });
  },

  updated(resource, before, world) {
    const changed = ["available", "preOrderEnabled", "releaseDate"];
    if (changed.every((name) => before[name] === resource.attributes[name])) return;
    const { available, preOrderEnabled } = resource.attributes;
    const to = available === false ? "NOT_AVAILABLE" : preOrderEnabled === true ? "PRE_ORDER" : "AVAILABLE";
    world.set(resource, { contentStatuses: [`PROCESSING_TO_${to}`] });
    world.clock.after(durations.closing, () => {
      if (world.store.find(territoryType, resource.id) !== resource) return;
      const statuses: Json = [statusOf(resource)];
      world.set(resource, { contentStatuses: statuses });
    });
  },
};

function statusOf({ attributes }: StoredResource): string {
  if (attributes["available"] === false) return "CANNOT_SELL";
  if (attributes["preOrderEnabled"] !== true) return "AVAILABLE";
  return typeof attributes["releaseDate"] === "string" ? "AVAILABLE_FOR_PREORDER_ON_DATE" : "AVAILABLE_FOR_PREORDER";
}

/** A subscription has one availability for each kind of plan. */
function replacePlan(world: World, resource: StoredResource): void {
  const subscription = firstOf(world, resource, "subscription");
  for (const other of relatedTo(world, subscription, "planAvailabilities")) {
    if (other !== resource && other.attributes["planType"] === resource.attributes["planType"]) world.remove(other);
  }
}
