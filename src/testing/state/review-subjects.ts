/** What can be reviewed, and how its own state follows its item and the submission, or leads them when it is moved from outside. */

import type { StoredResource } from "../store/resource.js";
import { appVersionSteps } from "./app-version-states.js";
import type { Behavior, StateMachine, World } from "./behavior.js";
import { moveIfPossible, stringOf } from "./reading.js";
import { linkedOfType } from "./review-links.js";
import { stateError } from "./world.js";

/** One type that can be reviewed. */
interface Subject {
  readonly attribute: string;
  /** The state before review, to which removal leads back. */
  readonly draft: string;
  readonly approved: (resource: StoredResource) => string;
  readonly steps: Readonly<Record<string, readonly string[]>>;
}

function subject(
  approved: string,
  afterApproval: Readonly<Record<string, readonly string[]>>,
  { attribute = "state", draft = "PREPARE_FOR_SUBMISSION", canBeCanceled = false } = {},
): Subject {
  const canceled = canBeCanceled ? ["DEVELOPER_REJECTED"] : [draft];
  return {
    attribute,
    draft,
    approved: () => approved,
    steps: {
      [draft]: ["READY_FOR_REVIEW", ...(afterApproval[draft] ?? [])],
      READY_FOR_REVIEW: [draft, "WAITING_FOR_REVIEW"],
      WAITING_FOR_REVIEW: ["IN_REVIEW", "REJECTED", ...canceled],
      IN_REVIEW: ["ACCEPTED", approved, "REJECTED", ...canceled],
      ACCEPTED: [approved, "WAITING_FOR_REVIEW", "REJECTED", ...new Set([draft, ...canceled])],
      REJECTED: ["READY_FOR_REVIEW", "WAITING_FOR_REVIEW", ...new Set([draft, ...canceled])],
      ...(canBeCanceled && { DEVELOPER_REJECTED: [draft, "READY_FOR_REVIEW"] }),
      ...Object.fromEntries(Object.entries(afterApproval).filter(([state]) => state !== draft)),
    },
  };
}

const gameCenterVersion = subject(
  "PENDING_RELEASE",
  {
    PENDING_RELEASE: ["LIVE", "DEVELOPER_REJECTED"],
    LIVE: ["REPLACED_WITH_NEW_VERSION"],
    REPLACED_WITH_NEW_VERSION: [],
  },
  { canBeCanceled: true },
);
const purchaseVersion = subject(
  "APPROVED",
  { APPROVED: ["REPLACED_WITH_NEW_VERSION"], REPLACED_WITH_NEW_VERSION: [] },
  { canBeCanceled: true },
);

const appStoreVersion: Subject = {
  attribute: "appVersionState",
  draft: "PREPARE_FOR_SUBMISSION",
  approved: (version) =>
    stringOf(version, "releaseType") === "AFTER_APPROVAL" ? "PROCESSING_FOR_DISTRIBUTION" : "PENDING_DEVELOPER_RELEASE",
  steps: appVersionSteps,
};

const subjects: Readonly<Record<string, Subject>> = {
  appStoreVersions: appStoreVersion,
  appCustomProductPageVersions: subject("APPROVED", {
    APPROVED: ["REPLACED_WITH_NEW_VERSION"],
    REPLACED_WITH_NEW_VERSION: [],
  }),
  appStoreVersionExperiments: subject("APPROVED", { APPROVED: ["COMPLETED", "STOPPED"], COMPLETED: [], STOPPED: [] }),
  appEvents: subject(
    "APPROVED",
    { DRAFT: ["ARCHIVED"], APPROVED: ["PUBLISHED"], PUBLISHED: ["PAST", "ARCHIVED"], PAST: ["ARCHIVED"], ARCHIVED: [] },
    { attribute: "eventState", draft: "DRAFT" },
  ),
  inAppPurchaseVersions: purchaseVersion,
  subscriptionVersions: purchaseVersion,
  subscriptionGroupVersions: purchaseVersion,
  gameCenterAchievementVersions: gameCenterVersion,
  gameCenterActivityVersions: gameCenterVersion,
  gameCenterChallengeVersions: gameCenterVersion,
  gameCenterLeaderboardSetVersions: gameCenterVersion,
  gameCenterLeaderboardVersions: gameCenterVersion,
};

export const reviewSubjects: Behavior = {
  types: [...Object.keys(subjects), "reviewSubmissionItems", "reviewSubmissions"],
  machines: Object.entries(subjects).flatMap(([type, { attribute, draft, steps }]): StateMachine[] =>
    type === "appStoreVersions" ? [] : [{ type, attribute, initial: draft, steps }],
  ),

  creating({ type, links }, world) {
    if (type !== "reviewSubmissionItems") return;
    for (const target of [...links.values()].flat()) requireReviewable(target, world);
  },

  created(item, world) {
    if (item.type === "reviewSubmissionItems") moveSubjects(item, "READY_FOR_REVIEW", world);
  },

  deleting(resource, world) {
    if (resource.type === "reviewSubmissionItems") {
      for (const [target, { attribute, draft }] of subjectsOf(resource))
        moveIfPossible(world, target, attribute, draft);
    }
  },

  moved(step, world) {
    const { resource, to } = step;
    if (resource.type === "reviewSubmissionItems") itemMoved(resource, to, world);
    else if (resource.type === "reviewSubmissions") submissionMoved(resource, to, world);
    else if (subjects[resource.type]?.attribute === step.attribute) subjectMoved(resource, to, world);
  },
};

function subjectsOf(item: StoredResource): (readonly [StoredResource, Subject])[] {
  return Object.entries(subjects).flatMap(([type, kind]) =>
    linkedOfType(item, type).map((target) => [target, kind] as const),
  );
}

function moveSubjects(item: StoredResource, to: string, world: World): void {
  for (const [target, { attribute }] of subjectsOf(item)) moveIfPossible(world, target, attribute, to);
}

/** @throws {ErrorResponse} if a resource is not in a state in which it can be added, or lacks what a review needs. */
function requireReviewable(target: StoredResource, world: World): void {
  const kind = subjects[target.type];
  if (!kind) return;
  if (
    stringOf(target, kind.attribute) !== "READY_FOR_REVIEW" &&
    !world.canMove(target, kind.attribute, "READY_FOR_REVIEW")
  ) {
    throw stateError(target, "it cannot be reviewed in its current state", ".ENTITY_STATE_INVALID");
  }
  if (target.type === "appStoreVersions" && !world.store.relatedOne(target, "build")) {
    throw stateError(target, "it cannot be reviewed without a build", ".ENTITY_STATE_INVALID");
  }
}

function itemMoved(item: StoredResource, to: string, world: World): void {
  const [submission] = linkedOfType(item, "reviewSubmissions");
  for (const [target, { attribute, draft, approved }] of subjectsOf(item)) {
    if (to === "APPROVED") moveIfPossible(world, target, attribute, approved(target));
    else if (to === "REMOVED") {
      const isCanceled = stringOf(submission, "state") === "CANCELING";
      if (isCanceled) moveIfPossible(world, target, attribute, "DEVELOPER_REJECTED");
      if (stringOf(target, attribute) !== "DEVELOPER_REJECTED") moveIfPossible(world, target, attribute, draft);
    } else if (to === "REJECTED") {
      // A version can be rejected for its metadata or binary too, which led here.
      const isRejected = /REJECTED$|^INVALID_BINARY$/.test(stringOf(target, attribute) ?? "");
      if (!isRejected) moveIfPossible(world, target, attribute, "REJECTED");
    } else moveIfPossible(world, target, attribute, to);
  }
}

function submissionMoved(submission: StoredResource, to: string, world: World): void {
  if (to !== "WAITING_FOR_REVIEW" && to !== "IN_REVIEW") return;
  for (const item of linkedOfType(submission, "reviewSubmissionItems")) {
    if (stringOf(item, "state") === "READY_FOR_REVIEW") moveSubjects(item, to, world);
  }
}

/** A resource that was moved from the outside takes its item and submission with it. */
function subjectMoved(target: StoredResource, to: string, world: World): void {
  const { approved } = subjects[target.type]!;
  for (const item of linkedOfType(target, "reviewSubmissionItems")) {
    const [submission] = linkedOfType(item, "reviewSubmissions");
    if (!submission || !["READY_FOR_REVIEW", "ACCEPTED"].includes(stringOf(item, "state") ?? "")) continue;
    if (to === "IN_REVIEW") moveIfPossible(world, submission, "state", "IN_REVIEW");
    else if (to === "DEVELOPER_REJECTED") moveIfPossible(world, submission, "state", "CANCELING");
    else if (/REJECTED$|^INVALID_BINARY$/.test(to)) moveIfPossible(world, item, "state", "REJECTED");
    else if (to === "ACCEPTED") moveIfPossible(world, item, "state", "ACCEPTED");
    else if (to === approved(target)) moveIfPossible(world, item, "state", "APPROVED");
  }
}
