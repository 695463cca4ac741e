/** Build uploads: committed files make a build, whose processing decides about the upload. */

import { appleDate } from "../store/apple-date.js";
import type { StoredResource } from "../store/resource.js";
import type { Behavior, World } from "./behavior.js";
import { attributeError, rejectIfAny } from "./entity-errors.js";
import { createIfKnown, firstOf, linkIfKnown, moveIfPossible, relatedTo, stringOf } from "./reading.js";
import { stateError } from "./world.js";

const type = "buildUploads";
const files = "buildUploadFiles";

/** The relationship of an upload to a file of each kind. */
const fileNames: Readonly<Record<string, string>> = {
  ASSET: "assetFile",
  ASSET_DESCRIPTION: "assetDescriptionFile",
  ASSET_SPI: "assetSpiFile",
};

export const buildUploads: Behavior = {
  types: [type, files, "builds"],
  machines: [
    {
      type,
      attribute: "state",
      isObject: true,
      initial: "AWAITING_UPLOAD",
      steps: {
        AWAITING_UPLOAD: ["PROCESSING", "FAILED"],
        PROCESSING: ["COMPLETE", "FAILED"],
        COMPLETE: [],
        FAILED: [],
      },
    },
  ],

  creating(draft, world) {
    if (draft.type === files) {
      const [upload] = draft.links.get("buildUpload") ?? [];
      if (upload && world.stateOf(upload, "state") !== "AWAITING_UPLOAD") {
        throw stateError(upload, "files can be added only before it is processed", ".ENTITY_STATE_INVALID");
      }
      // The document's only name for the other end is that of one kind of file; `created` links the right one.
      draft.links.delete("buildUpload");
    }
    if (draft.type !== type) return;
    draft.attributes["createdDate"] ??= appleDate(world.clock.now());
    const [app] = draft.links.get("app") ?? [];
    const { cfBundleShortVersionString: version, cfBundleVersion: number, platform } = draft.attributes;
    const isNumber = (value: unknown): boolean => /^\d+(\.\d+){0,2}$/.test(String(value));
    const isUsed = relatedTo(world, findVersion(world, app, version, platform), "builds").some(
      (build) => build.attributes["version"] === number,
    );
    const format = "must be one to three numbers with periods between them";
    rejectIfAny([
      isNumber(version) ? undefined : attributeError("cfBundleShortVersionString", "INVALID", format),
      isNumber(number) ? undefined : attributeError("cfBundleVersion", "INVALID", format),
      isUsed ? attributeError("cfBundleVersion", "INVALID.DUPLICATE", "is the number of another build") : undefined,
    ]);
  },

  created(file, world, { links }) {
    if (file.type !== files) return;
    for (const upload of links.get("buildUpload") ?? []) {
      linkIfKnown(world, upload, files, file);
      linkIfKnown(world, upload, fileNames[stringOf(file, "assetType") ?? ""] ?? files, file);
    }
  },

  updated(file, _before, world, { attributes }) {
    if (file.type !== files || attributes["uploaded"] !== true) return;
    for (const upload of world.store.list(type)) {
      if (relatedTo(world, upload, files).includes(file)) beginIfComplete(upload, file, world);
    }
  },

  deleting(upload, world) {
    if (upload.type === type && ["PROCESSING", "COMPLETE"].includes(world.stateOf(upload, "state") ?? "")) {
      throw stateError(upload, "it cannot be deleted in its current state", ".ENTITY_STATE_INVALID");
    }
  },

  moved({ resource, attribute, to }, world) {
    if (resource.type === type && attribute === "state") uploadMoved(resource, to, world);
    const upload = firstOf(world, resource, "buildUpload");
    if (attribute !== "processingState" || !upload) return;
    moveIfPossible(world, upload, "state", to === "VALID" ? "COMPLETE" : "FAILED");
  },
};

/** The committed application is all that a build needs. */
function beginIfComplete(upload: StoredResource, file: StoredResource, world: World): void {
  if (stringOf(file, "assetType") === "ASSET") moveIfPossible(world, upload, "state", "PROCESSING");
}

function uploadMoved(upload: StoredResource, to: string, world: World): void {
  const build = firstOf(world, upload, "build");
  if (to === "PROCESSING") {
    world.set(upload, { uploadedDate: appleDate(world.clock.now()) });
    createBuild(upload, world);
  }
  if (to === "COMPLETE" && build) moveIfPossible(world, build, "processingState", "VALID");
  if (to === "FAILED") {
    const error = { code: "90000", description: "The build could not be processed." };
    world.set(upload, { state: { state: to, errors: [error], warnings: [], infos: [] } });
    if (build) moveIfPossible(world, build, "processingState", "FAILED");
  }
}

function createBuild(upload: StoredResource, world: World): void {
  const app = firstOf(world, upload, "app");
  const { cfBundleShortVersionString: version, cfBundleVersion: number, platform } = upload.attributes;
  const preReleaseVersion =
    findVersion(world, app, version, platform) ??
    createIfKnown(world, "preReleaseVersions", { version: version ?? null, platform: platform ?? null }, { app });
  const attributes = { version: number ?? null, processingState: "PROCESSING" };
  createIfKnown(world, "builds", attributes, { app, preReleaseVersion, buildUpload: upload });
}

function findVersion(world: World, app: StoredResource | undefined, version: unknown, platform: unknown) {
  return relatedTo(world, app, "preReleaseVersions").find(
    ({ attributes }) => attributes["version"] === version && attributes["platform"] === platform,
  );
}
