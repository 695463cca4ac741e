/** The review of builds for external testers: one build of each version at a time, decided by the clock. */

import { appleDate } from "../store/apple-date.js";
import type { StoredResource } from "../store/resource.js";
import type { Behavior, World } from "./behavior.js";
import { durations } from "./durations.js";
import { unprocessable } from "./entity-errors.js";
import { firstOf, moveIfPossible, relatedTo, stringOf } from "./reading.js";
import { stateError } from "./world.js";

const type = "betaAppReviewSubmissions";
const state = "betaReviewState";

/** The external state of the build in each state of its review. */
const buildStates: Readonly<Record<string, string>> = {
  WAITING_FOR_REVIEW: "WAITING_FOR_BETA_REVIEW",
  IN_REVIEW: "IN_BETA_REVIEW",
  APPROVED: "BETA_APPROVED",
  REJECTED: "BETA_REJECTED",
};

export const betaReviews: Behavior = {
  types: [type, "buildBetaDetails"],
  machines: [
    {
      type,
      attribute: state,
      initial: "WAITING_FOR_REVIEW",
      steps: { WAITING_FOR_REVIEW: ["IN_REVIEW"], IN_REVIEW: ["APPROVED", "REJECTED"], APPROVED: [], REJECTED: [] },
    },
  ],

  creating(draft, world) {
    if (draft.type !== type) return;
    draft.attributes["submittedDate"] ??= appleDate(world.clock.now());
    const [build] = draft.links.get("build") ?? [];
    if (!build) return;
    if (firstOf(world, build, "betaAppReviewSubmission")) throw stateError(build, "it was submitted already");
    const detail = firstOf(world, build, "buildBetaDetail");
    if (detail && stringOf(detail, "externalBuildState") !== "READY_FOR_BETA_SUBMISSION") {
      throw unprocessable("The build is not in a state in which it can be submitted", ".BUILD_NOT_SUBMITTABLE");
    }
    const version = firstOf(world, build, "preReleaseVersion");
    if (
      relatedTo(world, version, "builds").some((other) => isInReview(firstOf(world, other, "betaAppReviewSubmission")))
    ) {
      throw unprocessable("Another build of the version is in review", ".ANOTHER_BUILD_IN_REVIEW");
    }
  },

  created(submission, world) {
    if (submission.type === type) goOn(submission, world);
  },

  seeded(submission, world) {
    if (submission.type === type) goOn(submission, world);
  },

  moved({ resource, attribute, to }, world) {
    if (attribute === state) return goOn(resource, world);
    const submission = firstOf(world, firstOf(world, resource, "build"), "betaAppReviewSubmission");
    const wanted = Object.keys(buildStates).find((name) => buildStates[name] === to);
    if (attribute === "externalBuildState" && submission && wanted !== undefined) {
      moveIfPossible(world, submission, state, wanted);
    }
  },
};

function isInReview(submission: StoredResource | undefined): boolean {
  return ["WAITING_FOR_REVIEW", "IN_REVIEW"].includes(stringOf(submission, state) ?? "");
}

function goOn(submission: StoredResource, world: World): void {
  const current = stringOf(submission, state) ?? "";
  const detail = firstOf(world, firstOf(world, submission, "build"), "buildBetaDetail");
  if (detail) moveIfPossible(world, detail, "externalBuildState", buildStates[current] ?? "");
  const later = (duration: string, to: string): void =>
    world.whileInState(submission, state, duration, () => void moveIfPossible(world, submission, state, to));
  if (current === "WAITING_FOR_REVIEW") later(durations.waitForReview, "IN_REVIEW");
  if (current === "IN_REVIEW") later(durations.review, "APPROVED");
}
