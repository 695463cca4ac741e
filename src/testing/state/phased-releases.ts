/** Phased releases: seven days by the clock, which can be paused for 30 days in all. */

import { appleDate } from "../store/apple-date.js";
import type { StoredResource } from "../store/resource.js";
import { isReleased } from "./app-version-states.js";
import type { Behavior, World } from "./behavior.js";
import { firstOf, moveIfPossible, relatedTo, stringOf } from "./reading.js";
import { stateError } from "./world.js";

const type = "appStoreVersionPhasedReleases";
const state = "phasedReleaseState";

/** The percentage of users with automatic updates who get the version, by day. */
const percentages = [1, 2, 5, 10, 20, 50, 100];
const maxPauseDays = 30;

export const phasedReleases: Behavior = {
  types: [type, "appStoreVersions"],
  machines: [
    {
      type,
      attribute: state,
      initial: "INACTIVE",
      steps: { INACTIVE: ["ACTIVE"], ACTIVE: ["PAUSED", "COMPLETE"], PAUSED: ["ACTIVE", "COMPLETE"], COMPLETE: [] },
    },
  ],

  creating(draft, world) {
    if (draft.type !== type) return;
    const { attributes } = draft;
    attributes["totalPauseDuration"] ??= 0;
    const [version] = draft.links.get("appStoreVersion") ?? [];
    if (!version) return;
    const app = firstOf(world, version, "app");
    const reject = (complaint: string) => stateError(version, complaint, ".ENTITY_STATE_INVALID");
    const isUpdate = relatedTo(world, app, "appStoreVersions").some(
      (other) =>
        other !== version && other.attributes["platform"] === version.attributes["platform"] && isReleased(other),
    );
    if (!isUpdate) throw reject("the first version of an app cannot be released in phases");
    if (isReleased(version)) throw reject("it was released already");
    if (firstOf(world, version, "appStoreVersionPhasedRelease")) throw reject("it has a phased release already");
    if (attributes[state] !== "INACTIVE") throw reject("its phased release begins when the version is released");
  },

  updating(release, change, world) {
    const wanted = change.attributes[state];
    if (release.type !== type || typeof wanted !== "string") return;
    delete change.attributes[state];
    const current = stringOf(release, state);
    const isBeforeRelease = current === "INACTIVE" && wanted !== "INACTIVE";
    if (wanted !== current && (isBeforeRelease || !world.canMove(release, state, wanted))) {
      throw stateError(release, `'${state}' cannot change from ${current} to ${wanted}`);
    }
  },

  updated(release, _before, world, { attributes }) {
    const wanted = attributes[state];
    if (release.type === type && typeof wanted === "string") world.move(release, state, wanted);
  },

  seeded(release, world) {
    if (release.type === type) goOn(release, world);
  },

  deleting(release) {
    if (release.type === type && stringOf(release, state) !== "INACTIVE") {
      throw stateError(release, "only a phased release that has not begun can be deleted", ".ENTITY_STATE_INVALID");
    }
  },

  moved({ resource, attribute, to }, world) {
    if (attribute === state) goOn(resource, world);
    const release = firstOf(world, resource, "appStoreVersionPhasedRelease");
    if (attribute !== "appVersionState" || !release) return;
    if (to === "READY_FOR_DISTRIBUTION") moveIfPossible(world, release, state, "ACTIVE");
    if (to === "REPLACED_WITH_NEW_VERSION") moveIfPossible(world, release, state, "COMPLETE");
  },
};

function goOn(release: StoredResource, world: World): void {
  const current = stringOf(release, state);
  if (current === "ACTIVE") {
    const day = Number(release.attributes["currentDayNumber"] ?? 0);
    if (day === 0) world.set(release, { startDate: appleDate(world.clock.now()), currentDayNumber: 1 });
    countDays(release, world);
  }
  if (current === "PAUSED") countPause(release, world);
}

/** The percentage of the last day is all users, and the release ends with that day. */
function countDays(release: StoredResource, world: World): void {
  world.whileInState(release, state, "P1D", () => {
    const day = Number(release.attributes["currentDayNumber"]) + 1;
    if (day > percentages.length) moveIfPossible(world, release, state, "COMPLETE");
    else {
      world.set(release, { currentDayNumber: day });
      countDays(release, world);
    }
  });
}

function countPause(release: StoredResource, world: World): void {
  world.whileInState(release, state, "P1D", () => {
    const days = Number(release.attributes["totalPauseDuration"] ?? 0) + 1;
    world.set(release, { totalPauseDuration: days });
    if (days >= maxPauseDays) moveIfPossible(world, release, state, "COMPLETE");
    else countPause(release, world);
  });
}
