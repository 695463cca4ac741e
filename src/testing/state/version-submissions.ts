/**
 * The older submissions of app store versions: each version in review has one, whose deletion removes it from review. In older
 * documents a request creates it, which submits the version.
 */

import type { StoredResource } from "../store/resource.js";
import type { Behavior, World } from "./behavior.js";
import { createIfKnown, firstOf, relatedTo, stringOf } from "./reading.js";
import { stateError } from "./world.js";

const type = "appStoreVersionSubmissions";
const state = "appVersionState";
const removable = [
  "WAITING_FOR_EXPORT_COMPLIANCE",
  "WAITING_FOR_REVIEW",
  "IN_REVIEW",
  "PENDING_DEVELOPER_RELEASE",
  "PENDING_APPLE_RELEASE",
];

export const versionSubmissions: Behavior = {
  types: [type, "appStoreVersions"],

  creating({ links, type: created }, world) {
    const [version] = created === type ? (links.get("appStoreVersion") ?? []) : [];
    if (!version || stringOf(version, state) === "WAITING_FOR_REVIEW") return;
    const isReady = firstOf(world, version, "build") && world.canMove(version, state, "READY_FOR_REVIEW");
    if (!isReady) throw stateError(version, "it cannot be submitted in its current state", ".ENTITY_STATE_INVALID");
  },

  created(submission, world) {
    const version = submission.type === type ? firstOf(world, submission, "appStoreVersion") : undefined;
    if (version && stringOf(version, state) !== "WAITING_FOR_REVIEW") submit(version, world);
  },

  deleting(submission, world) {
    const version = submission.type === type ? firstOf(world, submission, "appStoreVersion") : undefined;
    if (!version) return;
    if (!removable.includes(stringOf(version, state) ?? "")) {
      throw stateError(version, "it cannot be removed from review in its current state", ".ENTITY_STATE_INVALID");
    }
    world.move(version, state, "DEVELOPER_REJECTED");
  },

  moved({ resource, attribute, to }, world) {
    if (attribute !== state) return;
    const submission = firstOf(world, resource, "appStoreVersionSubmission");
    if (to === "WAITING_FOR_REVIEW" && !submission) createIfKnown(world, type, {}, { appStoreVersion: resource });
    if (to === "DEVELOPER_REJECTED" && submission)
      world.store.unlink(resource, "appStoreVersionSubmission", submission);
  },
};

/** Adds the version to the draft of its app, or to a new one, and submits it. */
function submit(version: StoredResource, world: World): void {
  const app = firstOf(world, version, "app");
  const platform = version.attributes["platform"] ?? null;
  const draft = relatedTo(world, app, "reviewSubmissions").find(
    (one) => one.attributes["platform"] === platform && stringOf(one, "state") === "READY_FOR_REVIEW",
  );
  const submission = draft ?? createIfKnown(world, "reviewSubmissions", { platform }, { app });
  createIfKnown(world, "reviewSubmissionItems", {}, { reviewSubmission: submission, appStoreVersion: version });
  if (submission) world.move(submission, "state", "WAITING_FOR_REVIEW");
}
