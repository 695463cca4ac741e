/** In-app events: an approved one is published and ends by its dates. */

import type { Json, JsonObject, StoredResource } from "../store/resource.js";
import type { Behavior, World } from "./behavior.js";
import { moveIfPossible, stringOf } from "./reading.js";

const state = "eventState";

export const appEvents: Behavior = {
  types: ["appEvents"],
  seeded: goOn,
  updated: (event, _before, world) => goOn(event, world),
  moved: ({ resource }, world) => goOn(resource, world),
};

function goOn(event: StoredResource, world: World): void {
  const current = stringOf(event, state);
  if (current === "APPROVED") moveAt(event, Math.min(...datesOf(event, "publishStart")), "PUBLISHED", world);
  if (current === "PUBLISHED") moveAt(event, Math.max(...datesOf(event, "eventEnd")), "PAST", world);
}

/** Schedules a step for a date; none without one. A date that was changed meanwhile scheduled another. */
function moveAt(event: StoredResource, date: number, to: string, world: World): void {
  if (!Number.isFinite(date)) return;
  const schedules = event.attributes["territorySchedules"];
  world.whileInState(event, state, Math.max(0, date - world.clock.now()), () => {
    if (event.attributes["territorySchedules"] === schedules) moveIfPossible(world, event, state, to);
  });
}

function datesOf(event: StoredResource, name: string): number[] {
  const schedules = event.attributes["territorySchedules"];
  const list: readonly Json[] = Array.isArray(schedules) ? schedules : [];
  return list
    .map((schedule) => Date.parse(String((schedule as JsonObject | null)?.[name])))
    .filter((time) => !Number.isNaN(time));
}
