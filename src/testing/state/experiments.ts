/** Product page experiments: started and stopped by request once they are approved, and complete after 90 days. */

import { appleDate } from "../store/apple-date.js";
import type { StoredResource } from "../store/resource.js";
import { addDuration } from "../time/duration.js";
import type { Behavior, World } from "./behavior.js";
import { durations } from "./durations.js";
import { moveIfPossible, stringOf, timeOf } from "./reading.js";
import { stateError } from "./world.js";

const type = "appStoreVersionExperiments";

export const experiments: Behavior = {
  types: [type],

  creating({ attributes }) {
    attributes["reviewRequired"] ??= true;
  },

  updating(experiment, { attributes }) {
    const { started } = attributes;
    delete attributes["started"];
    const isStarted = timeOf(experiment, "startDate") !== undefined;
    const isApproved = stringOf(experiment, "state") === "APPROVED";
    if ((started === true && (isStarted || !isApproved)) || (started === false && !(isStarted && isApproved))) {
      throw stateError(experiment, "it cannot be started or stopped in its current state", ".ENTITY_STATE_INVALID");
    }
  },

  updated(experiment, _before, world, { attributes: { started } }) {
    const now = appleDate(world.clock.now());
    if (started === true) {
      world.set(experiment, { startDate: now });
      goOn(experiment, world);
    }
    if (started === false) {
      world.set(experiment, { endDate: now });
      world.move(experiment, "state", "STOPPED");
    }
  },

  seeded: goOn,
};

function goOn(experiment: StoredResource, world: World): void {
  const start = timeOf(experiment, "startDate");
  if (start === undefined || stringOf(experiment, "state") !== "APPROVED") return;
  const end = addDuration(start, durations.experiment);
  world.whileInState(experiment, "state", Math.max(0, end - world.clock.now()), () => {
    world.set(experiment, { endDate: appleDate(end) });
    moveIfPossible(world, experiment, "state", "COMPLETED");
  });
}
