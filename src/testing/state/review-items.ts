/** The items of review submissions: what is reviewed, and how the outcome of each decides about the submission. */

import { ErrorResponse } from "../error-response.js";
import type { StoredResource } from "../store/resource.js";
import type { Behavior, World } from "./behavior.js";
import { relationshipError } from "./entity-errors.js";
import { moveIfPossible, relatedTo, stringOf } from "./reading.js";
import { linkedOfType } from "./review-links.js";
import { stateError } from "./world.js";

const type = "reviewSubmissionItems";

export const reviewItems: Behavior = {
  types: [type, "reviewSubmissions"],
  machines: [
    {
      type,
      attribute: "state",
      initial: "READY_FOR_REVIEW",
      steps: {
        READY_FOR_REVIEW: ["ACCEPTED", "APPROVED", "REJECTED", "REMOVED"],
        ACCEPTED: ["APPROVED", "REJECTED", "REMOVED"],
        REJECTED: ["READY_FOR_REVIEW", "REMOVED"],
        APPROVED: [],
        REMOVED: [],
      },
    },
  ],

  creating(draft) {
    if (draft.type !== type) return;
    const [submission] = draft.links.get("reviewSubmission") ?? [];
    const subjects = [...draft.links].filter(([name]) => name !== "reviewSubmission").flatMap(([, targets]) => targets);
    if (submission && stringOf(submission, "state") !== "READY_FOR_REVIEW") {
      throw stateError(submission, "items can be added only before it is submitted", ".ENTITY_STATE_INVALID");
    }
    if (subjects.length !== 1) {
      const complaint = "needs one resource that is to be reviewed, and has another number of them";
      throw new ErrorResponse(409, relationshipError("reviewSubmission", "INVALID", complaint));
    }
    for (const subject of subjects) requireFree(subject, submission);
  },

  created(item, world) {
    if (item.type === type) setVersionForReview(item, world);
  },

  updating(item, { attributes }, world) {
    if (item.type !== type) return;
    const { resolved, removed } = attributes;
    for (const name of ["resolved", "removed"]) delete attributes[name];
    const isRejected = stringOf(item, "state") === "REJECTED";
    const isInReview = submissionOf(item)?.attributes["state"] !== "UNRESOLVED_ISSUES";
    if (
      (resolved === true && !isRejected) ||
      (removed === true && (isInReview || !world.canMove(item, "state", "REMOVED")))
    ) {
      throw stateError(item, "it is not in a state for that", ".ENTITY_STATE_INVALID");
    }
  },

  updated(item, _before, world, { attributes: { resolved, removed } }) {
    if (item.type !== type) return;
    if (resolved === true) world.move(item, "state", "READY_FOR_REVIEW");
    if (removed === true) world.move(item, "state", "REMOVED");
  },

  deleting(item) {
    if (item.type === type && stringOf(submissionOf(item), "state") !== "READY_FOR_REVIEW") {
      throw stateError(item, "it was submitted already", ".ENTITY_STATE_INVALID");
    }
  },

  moved({ resource, attribute, to }, world) {
    if (attribute !== "state") return;
    if (resource.type === type) itemMoved(resource, to, world);
    else submissionMoved(resource, to, world);
  },
};

/** @throws {ErrorResponse} if a submission that is not complete has the resource already. */
function requireFree(subject: StoredResource, submission: StoredResource | undefined): void {
  for (const item of linkedOfType(subject, type)) {
    const other = submissionOf(item);
    if (!other || ["COMPLETE", "CANCELING"].includes(stringOf(other, "state") ?? "")) continue;
    if (stringOf(item, "state") === "REMOVED") continue;
    if (other === submission) {
      const complaint = `has the resource '${subject.type}' with the id '${subject.id}' already`;
      throw new ErrorResponse(409, relationshipError("reviewSubmission", "INVALID.NOT_ALLOWED", complaint));
    }
    const complaint = `it was already added to another reviewSubmission with id ${other.id}`;
    throw stateError(subject, complaint, ".ITEM_PART_OF_ANOTHER_SUBMISSION");
  }
}

function submissionOf(item: StoredResource): StoredResource | undefined {
  return linkedOfType(item, "reviewSubmissions")[0];
}

function setVersionForReview(item: StoredResource, world: World): void {
  const submission = submissionOf(item);
  const name = "appStoreVersionForReview";
  const [version] = linkedOfType(item, "appStoreVersions");
  if (submission && version && world.rules.relationship(submission.type, name)) {
    world.store.setLinks(submission, name, [version]);
  }
}

function itemMoved(item: StoredResource, to: string, world: World): void {
  const submission = submissionOf(item);
  if (!submission) return;
  const states = relatedTo(world, submission, "items").map((one) => stringOf(one, "state"));
  const isOpen = states.some((state) => state === "READY_FOR_REVIEW" || state === "REJECTED");
  if (to === "REJECTED") moveIfPossible(world, submission, "state", "UNRESOLVED_ISSUES");
  // What is left was accepted before.
  if (to === "REMOVED" && !isOpen) moveIfPossible(world, submission, "state", "COMPLETING");
  // The review of all items can end early, from the outside.
  if (to === "APPROVED" && states.every((state) => state === "APPROVED" || state === "REMOVED")) {
    moveIfPossible(world, submission, "state", "COMPLETING");
  }
}

function submissionMoved(submission: StoredResource, to: string, world: World): void {
  const items = relatedTo(world, submission, "items");
  const moveAll = (from: readonly string[], next: string): void => {
    for (const item of items) {
      if (from.includes(stringOf(item, "state") ?? "")) moveIfPossible(world, item, "state", next);
    }
  };
  const isOneRejected = items.some((item) => stringOf(item, "state") === "REJECTED");
  if (to === "WAITING_FOR_REVIEW") moveAll(["REJECTED"], "READY_FOR_REVIEW");
  if (to === "UNRESOLVED_ISSUES") moveAll(["READY_FOR_REVIEW"], isOneRejected ? "ACCEPTED" : "REJECTED");
  if (to === "COMPLETING") moveAll(["READY_FOR_REVIEW", "ACCEPTED"], "APPROVED");
  if (to === "CANCELING") moveAll(["READY_FOR_REVIEW", "ACCEPTED", "REJECTED"], "REMOVED");
}
