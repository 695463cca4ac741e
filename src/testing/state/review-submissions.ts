/** Review submissions: one draft per app and platform, submitted and canceled by requests, reviewed by the clock. */

import { ErrorResponse } from "../error-response.js";
import { appleDate } from "../store/apple-date.js";
import type { StoredResource } from "../store/resource.js";
import type { Behavior, World } from "./behavior.js";
import { durations } from "./durations.js";
import { relationshipError } from "./entity-errors.js";
import { firstOf, moveIfPossible, relatedTo, stringOf } from "./reading.js";
import { stateError } from "./world.js";

const type = "reviewSubmissions";
const inProgress = ["WAITING_FOR_REVIEW", "IN_REVIEW", "UNRESOLVED_ISSUES"];

export const reviewSubmissions: Behavior = {
  types: [type],
  machines: [
    {
      type,
      attribute: "state",
      initial: "READY_FOR_REVIEW",
      steps: {
        READY_FOR_REVIEW: ["WAITING_FOR_REVIEW"],
        WAITING_FOR_REVIEW: ["IN_REVIEW", "UNRESOLVED_ISSUES", "CANCELING"],
        IN_REVIEW: ["UNRESOLVED_ISSUES", "COMPLETING", "CANCELING"],
        UNRESOLVED_ISSUES: ["WAITING_FOR_REVIEW", "COMPLETING", "CANCELING"],
        CANCELING: ["COMPLETE"],
        COMPLETING: ["COMPLETE"],
        COMPLETE: [],
      },
    },
  ],

  creating({ attributes, links }, world) {
    const [app] = links.get("app") ?? [];
    const draft = besides(world, app, attributes["platform"]).find(
      (one) => stringOf(one, "state") === "READY_FOR_REVIEW",
    );
    if (draft) throw stillInProgress(draft);
  },

  updating(submission, { attributes }, world) {
    const { submitted, canceled } = attributes;
    for (const name of ["submitted", "canceled"]) delete attributes[name];
    if (submitted === true) requireSubmittable(submission, world);
    if (canceled === true && !world.canMove(submission, "state", "CANCELING")) {
      throw stateError(submission, "it is not in a state in which it can be canceled", ".ENTITY_STATE_INVALID");
    }
  },

  updated(submission, _before, world, { attributes: { submitted, canceled } }) {
    if (submitted === true) world.move(submission, "state", "WAITING_FOR_REVIEW");
    if (canceled === true) world.move(submission, "state", "CANCELING");
  },

  seeded: goOn,

  moved({ resource, to }, world) {
    if (to === "WAITING_FOR_REVIEW") world.set(resource, { submittedDate: appleDate(world.clock.now()) });
    goOn(resource, world);
  },
};

/** Schedules what Apple does next with a submission. */
function goOn(submission: StoredResource, world: World): void {
  const later = (duration: string, to: string): void =>
    world.whileInState(submission, "state", duration, () => void moveIfPossible(world, submission, "state", to));
  switch (stringOf(submission, "state")) {
    case "WAITING_FOR_REVIEW":
      later(durations.waitForReview, "IN_REVIEW");
      break;
    case "IN_REVIEW":
      later(durations.review, "COMPLETING");
      break;
    case "COMPLETING":
    case "CANCELING":
      later(durations.closing, "COMPLETE");
  }
}

/** The submissions of an app for a platform. */
function besides(world: World, app: StoredResource | undefined, platform: unknown): StoredResource[] {
  return relatedTo(world, app, type).filter((one) => (one.attributes["platform"] ?? null) === (platform ?? null));
}

function requireSubmittable(submission: StoredResource, world: World): void {
  if (!world.canMove(submission, "state", "WAITING_FOR_REVIEW")) {
    throw stateError(submission, "it is not in a state in which it can be submitted", ".ENTITY_STATE_INVALID");
  }
  const items = relatedTo(world, submission, "items").filter((item) => stringOf(item, "state") !== "REMOVED");
  if (items.length === 0) throw stateError(submission, "it has no items to review", ".ENTITY_STATE_INVALID");

  const app = firstOf(world, submission, "app");
  const { platform } = submission.attributes;
  const others = besides(world, app, platform).filter((one) => one !== submission);
  const current = others.find(
    (one) =>
      inProgress.includes(stringOf(one, "state") ?? "") && hasVersion(world, one) === hasVersion(world, submission),
  );
  if (current) throw stillInProgress(current);

  const versions = relatedTo(world, app, "appStoreVersions").filter((one) => one.attributes["platform"] === platform);
  const isLive = versions.some((version) => stringOf(version, "appVersionState") === "READY_FOR_DISTRIBUTION");
  if (!isLive && !hasVersion(world, submission)) {
    const complaint = "is required while the app has no version on the App Store";
    throw new ErrorResponse(409, relationshipError("appStoreVersionForReview", "REQUIRED", complaint));
  }
}

function hasVersion(world: World, submission: StoredResource): boolean {
  return relatedTo(world, submission, "items").some(
    (item) => firstOf(world, item, "appStoreVersion") !== undefined && stringOf(item, "state") !== "REMOVED",
  );
}

function stillInProgress(other: StoredResource): ErrorResponse {
  return stateError(other, "it is still in progress, and must be completed or canceled first", ".ENTITY_STATE_INVALID");
}
