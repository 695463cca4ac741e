/** In-app purchases and subscriptions: what they need before they can be submitted, their review, and what is closed meanwhile. */

import type { StoredResource } from "../store/resource.js";
import type { Behavior, World } from "./behavior.js";
import { durations } from "./durations.js";
import { productMachines, productPartMachines } from "./product-states.js";
import { moveIfPossible, relatedTo } from "./reading.js";
import { stateError } from "./world.js";

/** What a type must have, as relationships; each must have a target. */
const required: Readonly<Record<string, readonly string[]>> = {
  inAppPurchases: ["inAppPurchaseLocalizations", "iapPriceSchedule", "appStoreReviewScreenshot"],
  subscriptions: ["subscriptionLocalizations", "prices", "appStoreReviewScreenshot"],
};

/** The types of what is required, with the relationship that leads to the product. */
const parts: Readonly<Record<string, string>> = {
  inAppPurchaseLocalizations: "inAppPurchaseV2",
  inAppPurchasePriceSchedules: "inAppPurchase",
  inAppPurchaseAppStoreReviewScreenshots: "inAppPurchaseV2",
  subscriptionLocalizations: "subscription",
  subscriptionPrices: "subscription",
  subscriptionAppStoreReviewScreenshots: "subscription",
};

const inReview = ["WAITING_FOR_REVIEW", "IN_REVIEW", "PENDING_BINARY_APPROVAL"];

/** Products whose review needs attention, or that have no metadata yet, cannot be submitted. */
const submittable = ["READY_TO_SUBMIT", "REJECTED", "DEVELOPER_ACTION_NEEDED"];

export const products: Behavior = {
  types: Object.keys(required),
  machines: productMachines,

  creating({ type, attributes, links }, world) {
    if (type !== "subscriptions" || !world.rules.attributes(type).has("groupLevel")) return;
    const [group] = links.get("group") ?? [];
    const levels = relatedTo(world, group, "subscriptions").map((one) => Number(one.attributes["groupLevel"] ?? 0));
    attributes["groupLevel"] ??= Math.max(0, ...levels) + 1;
  },

  updating(product, _change, world) {
    if (!inReview.includes(world.stateOf(product, "state") ?? "")) return;
    throw stateError(product, "it cannot be changed while it is in review", ".ENTITY_STATE_INVALID");
  },

  deleting(product, world) {
    if (!inReview.includes(world.stateOf(product, "state") ?? "")) return;
    throw stateError(product, "it cannot be deleted while it is in review", ".ENTITY_STATE_INVALID");
  },

  moved({ resource, to }, world) {
    for (const part of reviewedWith(world, resource)) movePart(world, part, to);
    if (to === "WAITING_FOR_REVIEW") {
      world.whileInState(resource, "state", durations.waitForReview, () => world.move(resource, "state", "IN_REVIEW"));
    } else if (to === "IN_REVIEW") {
      world.whileInState(resource, "state", durations.review, () => world.move(resource, "state", "APPROVED"));
    } else if (to === "PROCESSING_CONTENT") {
      world.whileInState(resource, "state", durations.processing, () =>
        world.move(resource, "state", "READY_TO_SUBMIT"),
      );
    }
  },
};

/** What a product needs, and whose presence moves it between MISSING_METADATA and READY_TO_SUBMIT. */
export const productParts: Behavior = {
  types: [...Object.keys(parts), "subscriptionGroupLocalizations", "promotedPurchases"],
  machines: productPartMachines,

  created(part, world) {
    const product = productOf(world, part);
    if (product) checkMetadata(world, product, undefined);
  },

  deleting(part, world) {
    const product = productOf(world, part);
    if (product) checkMetadata(world, product, part);
  },

  moved({ resource, attribute, to }, world) {
    const product = attribute === "assetDeliveryState" ? productOf(world, resource) : undefined;
    if (product && (to === "COMPLETE" || to === "FAILED")) checkMetadata(world, product, undefined);
  },
};

/** Submits a product, or all products of a group that are ready. */
export const productSubmissions: Behavior = {
  types: ["inAppPurchaseSubmissions", "subscriptionSubmissions", "subscriptionGroupSubmissions"],

  creating({ type, links }, world) {
    const [target] = [...links.values()].flat();
    if (!target) return;
    const isGroup = type === "subscriptionGroupSubmissions";
    const wanted = isGroup ? relatedTo(world, target, "subscriptions") : [target];
    const ready = wanted.filter((product) => submittable.includes(world.stateOf(product, "state") ?? ""));
    if (ready.length === 0) {
      const complaint = isGroup ? "no subscription of the group is ready to submit" : "it is not ready to submit";
      throw stateError(target, complaint, ".ENTITY_STATE_INVALID");
    }
    for (const product of ready) world.move(product, "state", "WAITING_FOR_REVIEW");
    if (!isGroup) return;
    for (const localization of relatedTo(world, target, "subscriptionGroupLocalizations")) {
      moveIfPossible(world, localization, "state", "WAITING_FOR_REVIEW");
    }
  },
};

function productOf(world: World, part: StoredResource): StoredResource | undefined {
  const name = parts[part.type];
  return name === undefined ? undefined : relatedTo(world, part, name)[0];
}

/** Moves a product by what it has, without one part that is about to be deleted. */
function checkMetadata(world: World, product: StoredResource, without: StoredResource | undefined): void {
  const isComplete = (required[product.type] ?? [])
    .filter((name) => world.rules.relationship(product.type, name))
    .every((name) => relatedTo(world, product, name).some((part) => part !== without && isUsable(world, part)));
  if (isComplete && world.stateOf(product, "state") === "MISSING_METADATA") {
    world.move(product, "state", "READY_TO_SUBMIT");
  }
  if (!isComplete) moveIfPossible(world, product, "state", "MISSING_METADATA");
}

/** A screenshot counts once it was processed. */
function isUsable(world: World, part: StoredResource): boolean {
  const delivery = world.stateOf(part, "assetDeliveryState");
  return delivery === undefined || delivery === "COMPLETE";
}

function reviewedWith(world: World, product: StoredResource): StoredResource[] {
  const names = ["inAppPurchaseLocalizations", "subscriptionLocalizations", "images", "promotedPurchase"];
  const group = relatedTo(world, product, "group").flatMap((one) =>
    relatedTo(world, one, "subscriptionGroupLocalizations"),
  );
  return [...names.flatMap((name) => relatedTo(world, product, name)), ...group];
}

function movePart(world: World, part: StoredResource, to: string): void {
  if (["APPROVED", "REJECTED", "IN_REVIEW", "WAITING_FOR_REVIEW"].includes(to))
    moveIfPossible(world, part, "state", to);
}
