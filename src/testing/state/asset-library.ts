/** The App Asset Library: one library an app, its reference data, and what happens to its images and videos after the upload. */

import { assetLibraryReference } from "../sample/asset-library-reference.js";
import type { StoredResource } from "../store/resource.js";
import type { Behavior, World } from "./behavior.js";
import { firstOf, moveIfPossible, relatedTo } from "./reading.js";
import { stateError } from "./world.js";

const referenceType = "appAssetLibraryRefData";
const assetTypes = ["appAssetLibraryImages", "appAssetLibraryVideos"];

export const assetLibrary: Behavior = {
  types: ["apps", referenceType, ...assetTypes],

  reading({ resource, name }, world) {
    if (resource?.type === "apps" && name === "assetLibrary" && !firstOf(world, resource, name)) {
      if (world.rules.relationship("apps", name)) world.create("appAssetLibraries", {}, { app: resource });
    }
    if (name === referenceType && world.store.count(name) === 0) {
      world.store.add({ type: name, id: "1", attributes: assetLibraryReference() });
    }
    return undefined;
  },

  missing(type, id, world) {
    return type === referenceType && id === "1" && world.rules.types.has(type)
      ? world.store.add({ type, id, attributes: assetLibraryReference() })
      : undefined;
  },

  created(resource, world, { links }) {
    if (!assetTypes.includes(resource.type)) return;
    // The request names the library by a relationship that the resource does not have.
    const [library] = links.get("assetLibrary") ?? [];
    const list = resource.type === "appAssetLibraryImages" ? "images" : "videos";
    if (library) world.store.link(library, list, resource);
  },

  updating(resource, { attributes }, world) {
    if (!assetTypes.includes(resource.type)) return;
    const { archived } = attributes;
    delete attributes["archived"];
    if (archived === undefined || archived === null) return;
    const to = archived ? "ARCHIVED" : "APPROVED";
    if (world.stateOf(resource, "state") === to) return;
    if (!world.canMove(resource, "state", to) || (!archived && world.stateOf(resource, "state") !== "ARCHIVED")) {
      const complaint = archived ? "only an approved asset can be archived" : "the asset is not archived";
      throw stateError(resource, complaint, ".INVALID_ASSET_STATE");
    }
    world.move(resource, "state", to);
  },

  deleting(resource, world) {
    if (!assetTypes.includes(resource.type) || relatedTo(world, resource, "placements").length === 0) return;
    throw stateError(resource, "the asset has placements, which must be deleted first", ".ASSET_HAS_PLACEMENTS");
  },
};

/** How the assets in a review submission follow it: the states of the submission and its items, and those of the asset. */
export const assetReview: Behavior = {
  types: ["reviewSubmissions", "reviewSubmissionItems"],

  created(resource, world) {
    for (const asset of assetsOf(world, resource)) moveIfPossible(world, asset, "state", "READY_FOR_REVIEW");
  },

  deleting(resource, world) {
    for (const asset of assetsOf(world, resource)) moveIfPossible(world, asset, "state", "PREPARE_FOR_SUBMISSION");
  },

  moved({ resource, to }, world) {
    const items = resource.type === "reviewSubmissions" ? relatedTo(world, resource, "items") : [resource];
    for (const asset of items.flatMap((item) => assetsOf(world, item))) {
      moveIfPossible(world, asset, "state", to === "REMOVED" ? "PREPARE_FOR_SUBMISSION" : to);
    }
  },
};

function assetsOf(world: World, item: StoredResource): StoredResource[] {
  return ["appAssetLibraryImage", "appAssetLibraryVideo"].flatMap((name) => relatedTo(world, item, name));
}
