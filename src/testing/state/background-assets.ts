/** Background assets: a version is processed once its files are committed, and then gets its three releases. */

import { appleDate } from "../store/apple-date.js";
import type { StoredResource } from "../store/resource.js";
import type { Behavior, World } from "./behavior.js";
import { durations } from "./durations.js";
import { createIfKnown, linkIfKnown, moveIfPossible, relatedTo, stringOf } from "./reading.js";

const type = "backgroundAssetVersions";
const files = "backgroundAssetUploadFiles";

export const backgroundAssets: Behavior = {
  types: [type, files],
  machines: [
    {
      type,
      attribute: "state",
      initial: "AWAITING_UPLOAD",
      steps: {
        AWAITING_UPLOAD: ["PROCESSING", "FAILED"],
        PROCESSING: ["COMPLETE", "FAILED"],
        COMPLETE: [],
        FAILED: [],
      },
    },
    {
      type: "backgroundAssetVersionInternalBetaReleases",
      attribute: "state",
      initial: "READY_FOR_TESTING",
      steps: { READY_FOR_TESTING: ["SUPERSEDED"], SUPERSEDED: [] },
    },
    {
      type: "backgroundAssetVersionExternalBetaReleases",
      attribute: "state",
      initial: "READY_FOR_BETA_SUBMISSION",
      steps: {
        READY_FOR_BETA_SUBMISSION: ["WAITING_FOR_REVIEW", "SUPERSEDED"],
        WAITING_FOR_REVIEW: ["IN_REVIEW"],
        IN_REVIEW: ["REJECTED", "PROCESSING_FOR_TESTING"],
        REJECTED: ["SUPERSEDED"],
        PROCESSING_FOR_TESTING: ["READY_FOR_TESTING"],
        READY_FOR_TESTING: ["SUPERSEDED"],
        SUPERSEDED: [],
      },
    },
    {
      type: "backgroundAssetVersionAppStoreReleases",
      attribute: "state",
      initial: "PREPARE_FOR_SUBMISSION",
      steps: {
        PREPARE_FOR_SUBMISSION: ["READY_FOR_REVIEW", "SUPERSEDED"],
        READY_FOR_REVIEW: ["PREPARE_FOR_SUBMISSION", "WAITING_FOR_REVIEW"],
        WAITING_FOR_REVIEW: ["IN_REVIEW", "PREPARE_FOR_SUBMISSION"],
        IN_REVIEW: ["ACCEPTED", "REJECTED", "PROCESSING_FOR_DISTRIBUTION", "PREPARE_FOR_SUBMISSION"],
        ACCEPTED: ["PROCESSING_FOR_DISTRIBUTION", "REJECTED", "PREPARE_FOR_SUBMISSION"],
        REJECTED: ["READY_FOR_REVIEW", "PREPARE_FOR_SUBMISSION", "SUPERSEDED"],
        PROCESSING_FOR_DISTRIBUTION: ["READY_FOR_DISTRIBUTION"],
        READY_FOR_DISTRIBUTION: ["SUPERSEDED"],
        SUPERSEDED: [],
      },
    },
  ],

  creating(draft, world) {
    if (draft.type === type) draft.attributes["createdDate"] ??= appleDate(world.clock.now());
    // The document's only name for the other end is that of one kind of file; `created` links the right one.
    if (draft.type === files) draft.links.delete("backgroundAssetVersion");
  },

  created(file, world, { links }) {
    if (file.type !== files) return;
    for (const version of links.get("backgroundAssetVersion") ?? []) {
      linkIfKnown(world, version, files, file);
      linkIfKnown(world, version, stringOf(file, "assetType") === "MANIFEST" ? "manifestFile" : "assetFile", file);
    }
  },

  updated(file, _before, world, { attributes }) {
    if (file.type !== files || attributes["uploaded"] !== true || stringOf(file, "assetType") === "MANIFEST") return;
    for (const version of world.store.list(type)) {
      if (relatedTo(world, version, files).includes(file)) moveIfPossible(world, version, "state", "PROCESSING");
    }
  },

  seeded: goOn,

  moved({ resource, to }, world) {
    goOn(resource, world);
    if (resource.type !== type || to !== "COMPLETE") return;
    for (const release of ["InternalBeta", "ExternalBeta", "AppStore"]) {
      createIfKnown(world, `backgroundAssetVersion${release}Releases`, {}, { backgroundAssetVersion: resource });
    }
  },
};

function goOn(version: StoredResource, world: World): void {
  if (version.type !== type || stringOf(version, "state") !== "PROCESSING") return;
  world.whileInState(version, "state", durations.processing, () => {
    moveIfPossible(world, version, "state", "COMPLETE");
  });
}
