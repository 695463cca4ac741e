/** Responses to customer reviews: one for each review, published by the clock. */

import { appleDate } from "../store/apple-date.js";
import type { StoredResource } from "../store/resource.js";
import type { Behavior, World } from "./behavior.js";
import { durations } from "./durations.js";
import { firstOf, moveIfPossible, stringOf } from "./reading.js";

const type = "customerReviewResponses";

export const customerReviews: Behavior = {
  types: [type],
  machines: [
    { type, attribute: "state", initial: "PENDING_PUBLISH", steps: { PENDING_PUBLISH: ["PUBLISHED"], PUBLISHED: [] } },
  ],

  creating({ attributes, links }, world) {
    attributes["lastModifiedDate"] ??= appleDate(world.clock.now());
    for (const review of links.get("review") ?? []) {
      const before = firstOf(world, review, "response");
      if (before) world.remove(before);
    }
  },

  created: goOn,
  seeded: goOn,
};

function goOn(response: StoredResource, world: World): void {
  if (stringOf(response, "state") !== "PENDING_PUBLISH") return;
  world.whileInState(response, "state", durations.publishResponse, () => {
    moveIfPossible(world, response, "state", "PUBLISHED");
  });
}
