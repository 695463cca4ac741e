/** Offers for in-app purchases and subscriptions: introductory and promotional offers, offer codes, win-back offers. */

import { appleDate } from "../store/apple-date.js";
import type { StoredResource } from "../store/resource.js";
import type { Behavior, Draft, World } from "./behavior.js";
import { attributeError, rejectIfAny, relationshipError } from "./entity-errors.js";
import { firstOf, relatedTo, stringOf } from "./reading.js";
import { stateError } from "./world.js";

export const introductoryOffers: Behavior = {
  types: ["subscriptionIntroductoryOffers"],

  creating({ attributes, links }, world) {
    const point = links.get("subscriptionPricePoint")?.[0];
    const isFree = attributes["offerMode"] === "FREE_TRIAL";
    const territory = links.get("territory")?.[0] ?? firstOf(world, point, "territory");
    const others = relatedTo(world, links.get("subscription")?.[0], "introductoryOffers");
    const isTaken = others.some(
      (other) => firstOf(world, other, "territory") === territory && overlaps(other, attributes),
    );
    rejectIfAny([
      isFree && point
        ? relationshipError("subscriptionPricePoint", "INVALID", "cannot be used with a free trial")
        : undefined,
      isFree || point
        ? undefined
        : relationshipError("subscriptionPricePoint", "REQUIRED", "is required unless the offer is free"),
      isTaken ? relationshipError("territory", "INVALID", "has an offer in this time already") : undefined,
    ]);
    if (territory) links.set("territory", [territory]);
  },
};

/** Offer codes, which are used up by codes for one use and by custom codes. */
export const offerCodes: Behavior = {
  types: ["inAppPurchaseOfferCodes", "subscriptionOfferCodes"],

  creating({ attributes }) {
    Object.assign(attributes, { active: true, productionCodeCount: 0, sandboxCodeCount: 0, totalNumberOfCodes: 0 });
  },

  updating: requireStillActive,
};

const oneTimeUse = ["inAppPurchaseOfferCodeOneTimeUseCodes", "subscriptionOfferCodeOneTimeUseCodes"];
const custom = ["inAppPurchaseOfferCodeCustomCodes", "subscriptionOfferCodeCustomCodes"];

export const codes: Behavior = {
  types: [...oneTimeUse, ...custom],

  creating(draft, world) {
    const { type, attributes } = draft;
    const expiration = attributes["expirationDate"];
    const today = new Date(world.clock.now()).toISOString().slice(0, 10);
    const customCode = attributes["customCode"];
    const isTaken = [...world.store.list(type)].some(
      (other) => customCode !== undefined && other.attributes["customCode"] === customCode,
    );
    rejectIfAny([
      typeof expiration === "string" && expiration.slice(0, 10) <= today
        ? attributeError("expirationDate", "INVALID", "must be later than today")
        : undefined,
      isTaken ? attributeError("customCode", "INVALID.DUPLICATE", "is used by another code") : undefined,
    ]);
    const offer = offerOf(draft);
    if (offer && offer.attributes["active"] === false) throw stateError(offer, "it is not active");
    Object.assign(attributes, { active: true, createdDate: appleDate(world.clock.now()) });
    if (oneTimeUse.includes(type)) attributes["environment"] ??= "PRODUCTION";
  },

  created(code, world, request) {
    const offer = offerOf(request);
    if (!offer) return;
    const count = Number(code.attributes["numberOfCodes"] ?? 0);
    const name = code.attributes["environment"] === "SANDBOX" ? "sandboxCodeCount" : "productionCodeCount";
    const add = (attribute: string) => ({ [attribute]: Number(offer.attributes[attribute] ?? 0) + count });
    world.set(offer, { ...add(name), ...add("totalNumberOfCodes") });
    // The name in the request is not always that of a relationship of the code.
    const list = oneTimeUse.includes(code.type) ? "oneTimeUseCodes" : "customCodes";
    if (world.rules.relationship(offer.type, list)) world.store.link(offer, list, code);
  },

  updating: requireStillActive,
};

export const winBackOffers: Behavior = {
  types: ["winBackOffers"],

  creating({ attributes, links }, world) {
    const { startDate, endDate, offerId } = attributes;
    const others = relatedTo(world, links.get("subscription")?.[0], "winBackOffers");
    rejectIfAny([
      typeof endDate === "string" && typeof startDate === "string" && endDate <= startDate
        ? attributeError("endDate", "INVALID", "must be later than the start date")
        : undefined,
      others.some((other) => other.attributes["offerId"] === offerId)
        ? attributeError("offerId", "INVALID.DUPLICATE", "is used by another offer of the subscription")
        : undefined,
    ]);
    attributes["promotionIntent"] ??= "NOT_PROMOTED";
  },
};

export const promotionalOffers: Behavior = {
  types: ["subscriptionPromotionalOffers"],

  creating({ attributes, links }, world) {
    const others = relatedTo(world, links.get("subscription")?.[0], "promotionalOffers");
    rejectIfAny([
      others.some((other) => other.attributes["offerCode"] === attributes["offerCode"])
        ? attributeError("offerCode", "INVALID.DUPLICATE", "is used by another offer of the subscription")
        : undefined,
    ]);
  },
};

function offerOf({ links }: Pick<Draft, "links">): StoredResource | undefined {
  return links.get("offerCode")?.[0];
}

/** @throws {ErrorResponse} 409 for a change of what was deactivated, which is final. */
function requireStillActive(resource: StoredResource, _change: unknown, _world: World): void {
  if (resource.attributes["active"] === false) throw stateError(resource, "it was deactivated, which is final");
}

function overlaps(other: StoredResource, attributes: Draft["attributes"]): boolean {
  const from = String(attributes["startDate"] ?? "");
  const to = String(attributes["endDate"] ?? "9");
  return (stringOf(other, "startDate") ?? "") < to && from < (stringOf(other, "endDate") ?? "9");
}
