/** Builds: processed by the clock, and expired 90 days after their upload or by request. */

import { appleDate } from "../store/apple-date.js";
import type { StoredResource } from "../store/resource.js";
import { addDuration } from "../time/duration.js";
import type { Behavior, World } from "./behavior.js";
import { durations } from "./durations.js";
import { attributeError, rejectIfAny } from "./entity-errors.js";
import { moveIfPossible, stringOf, timeOf } from "./reading.js";

const type = "builds";

export const builds: Behavior = {
  types: [type],
  machines: [
    {
      type,
      attribute: "processingState",
      initial: "PROCESSING",
      steps: { PROCESSING: ["VALID", "FAILED", "INVALID"], VALID: ["INVALID"], FAILED: [], INVALID: [] },
    },
  ],

  creating({ attributes }, world) {
    attributes["uploadedDate"] ??= appleDate(world.clock.now());
    attributes["expired"] ??= false;
    attributes["buildAudienceType"] ??= "APP_STORE_ELIGIBLE";
  },

  created(build, world) {
    if (timeOf(build, "expirationDate") === undefined) {
      const uploaded = timeOf(build, "uploadedDate") ?? world.clock.now();
      world.set(build, { expirationDate: appleDate(addDuration(uploaded, durations.testing)) });
    }
    goOn(build, world);
  },

  seeded: goOn,

  updating(build, { attributes }) {
    const { expired, usesNonExemptEncryption: uses } = attributes;
    const known = build.attributes["usesNonExemptEncryption"];
    const complaint = "has a value already, which cannot be changed";
    rejectIfAny([
      expired === false && build.attributes["expired"] === true
        ? attributeError("expired", "INVALID.INVALID_STATE", "cannot be undone")
        : undefined,
      uses !== undefined && typeof known === "boolean" && uses !== known
        ? attributeError("usesNonExemptEncryption", "INVALID.UNMODIFIABLE", complaint)
        : undefined,
    ]);
  },
};

function goOn(build: StoredResource, world: World): void {
  if (stringOf(build, "processingState") === "PROCESSING") {
    world.whileInState(build, "processingState", durations.processing, () => {
      moveIfPossible(world, build, "processingState", "VALID");
    });
  }
  const expiration = timeOf(build, "expirationDate");
  if (build.attributes["expired"] === true || expiration === undefined || expiration <= world.clock.now()) return;
  world.clock.at(expiration, () => {
    const isThere = world.store.find(type, build.id) === build;
    if (isThere && build.attributes["expired"] !== true) {
      world.update(build, { attributes: { expired: true }, links: new Map() });
    }
  });
}
