/** A package of several files fails when one of its files does: a build upload, a version of a background asset. */

import type { StoredResource } from "../store/resource.js";
import type { Behavior, World } from "./behavior.js";
import { moveIfPossible, relatedTo } from "./reading.js";

/** The types of packages with their relationship to all their files. */
const packages: Readonly<Record<string, string>> = {
  buildUploads: "buildUploadFiles",
  backgroundAssetVersions: "backgroundAssetUploadFiles",
};

export const uploadPackages: Behavior = {
  types: Object.values(packages),

  moved({ resource, attribute, to }, world) {
    if (attribute !== "assetDeliveryState" || to !== "FAILED") return;
    for (const one of packagesOf(world, resource)) moveIfPossible(world, one, "state", "FAILED");
  },
};

function packagesOf(world: World, file: StoredResource): StoredResource[] {
  return Object.entries(packages).flatMap(([type, files]) => {
    const back = files === file.type ? world.rules.relationship(type, files)?.inverse : undefined;
    return back === undefined ? [] : relatedTo(world, file, back);
  });
}
