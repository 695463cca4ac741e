/** Invitations of users: three days to accept, then they are gone. */

import { appleDate } from "../store/apple-date.js";
import type { StoredResource } from "../store/resource.js";
import { addDuration } from "../time/duration.js";
import type { Behavior, World } from "./behavior.js";
import { durations } from "./durations.js";
import { timeOf } from "./reading.js";

const type = "userInvitations";

export const userInvitations: Behavior = {
  types: [type],

  creating({ attributes }, world) {
    attributes["allAppsVisible"] ??= false;
    attributes["provisioningAllowed"] ??= false;
    attributes["expirationDate"] = appleDate(addDuration(world.clock.now(), durations.userInvitation));
  },

  created: goOn,
  seeded: goOn,
};

function goOn(invitation: StoredResource, world: World): void {
  const expiration = timeOf(invitation, "expirationDate");
  if (expiration === undefined) return;
  world.clock.at(expiration, () => {
    if (world.store.find(type, invitation.id) === invitation) world.remove(invitation);
  });
}
