/** From approval to the App Store: by hand, at once or on a date; the version before is replaced. */

import type { StoredResource } from "../store/resource.js";
import type { Behavior, World } from "./behavior.js";
import { durations } from "./durations.js";
import { firstOf, moveIfPossible, relatedTo, stringOf, timeOf } from "./reading.js";
import { stateError } from "./world.js";

const state = "appVersionState";

export const versionRelease: Behavior = {
  types: ["appStoreVersions", "appStoreVersionReleaseRequests"],

  creating({ type, links }) {
    if (type !== "appStoreVersionReleaseRequests") return;
    const [version] = links.get("appStoreVersion") ?? [];
    if (version && stringOf(version, state) !== "PENDING_DEVELOPER_RELEASE") {
      throw stateError(
        version,
        "only a version that is pending developer release can be released",
        ".ENTITY_STATE_INVALID",
      );
    }
  },

  created({ type }, world, { links }) {
    if (type !== "appStoreVersionReleaseRequests") return;
    for (const version of links.get("appStoreVersion") ?? []) world.move(version, state, "PROCESSING_FOR_DISTRIBUTION");
  },

  seeded(version, world) {
    if (version.type === "appStoreVersions") goOn(version, world);
  },

  updated(version, _before, world) {
    if (version.type === "appStoreVersions") goOn(version, world);
  },

  moved({ resource, attribute }, world) {
    if (attribute === state) goOn(resource, world);
  },
};

/** Schedules the next step of an approved version. */
function goOn(version: StoredResource, world: World): void {
  switch (stringOf(version, state)) {
    case "PENDING_DEVELOPER_RELEASE": {
      const date = timeOf(version, "earliestReleaseDate");
      if (stringOf(version, "releaseType") !== "SCHEDULED" || date === undefined) return;
      const wait = Math.max(0, date - world.clock.now());
      world.whileInState(version, state, wait, () => {
        // The date can have been changed meanwhile, which scheduled the step anew.
        if (stringOf(version, "releaseType") === "SCHEDULED" && timeOf(version, "earliestReleaseDate") === date) {
          moveIfPossible(world, version, state, "PROCESSING_FOR_DISTRIBUTION");
        }
      });
      return;
    }
    case "PROCESSING_FOR_DISTRIBUTION":
      world.whileInState(version, state, durations.distribution, () => {
        moveIfPossible(world, version, state, "READY_FOR_DISTRIBUTION");
      });
      return;
    case "READY_FOR_DISTRIBUTION":
      replaceOthers(version, world);
  }
}

function replaceOthers(version: StoredResource, world: World): void {
  for (const other of relatedTo(world, firstOf(world, version, "app"), "appStoreVersions")) {
    const isSamePlatform = other.attributes["platform"] === version.attributes["platform"];
    if (other !== version && isSamePlatform) moveIfPossible(world, other, state, "REPLACED_WITH_NEW_VERSION");
  }
}
