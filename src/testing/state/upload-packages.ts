/** Files that belong to a package of several: those of a build upload, and of a version of a background asset. */

import type { StoredResource } from "../store/resource.js";
import type { Behavior, StateMachine, World } from "./behavior.js";
import { firstOf, linkIfKnown, moveIfPossible, relatedTo } from "./reading.js";

interface Package {
  readonly files: string;
  /** The relationship of a file that names its package in the request. */
  readonly parent: string;
  /** The relationship of the package that has all its files. */
  readonly all: string;
  /** The kinds of files without which the package is not processed. */
  readonly required: readonly string[];
}

const packages: readonly Package[] = [
  { files: "buildUploadFiles", parent: "buildUpload", all: "buildUploadFiles", required: ["ASSET"] },
  {
    files: "backgroundAssetUploadFiles",
    parent: "backgroundAssetVersion",
    all: "backgroundAssetUploadFiles",
    required: ["ASSET", "MANIFEST"],
  },
];

/** The relationship of a package to its file of each `assetType`. */
const byAssetType: Readonly<Record<string, string>> = {
  ASSET: "assetFile",
  ASSET_DESCRIPTION: "assetDescriptionFile",
  ASSET_SPI: "assetSpiFile",
  MANIFEST: "manifestFile",
};

const backgroundAssetVersions: StateMachine = {
  type: "backgroundAssetVersions",
  attribute: "state",
  initial: "AWAITING_UPLOAD",
  steps: { AWAITING_UPLOAD: ["PROCESSING", "FAILED"], PROCESSING: ["COMPLETE", "FAILED"] },
};

export const uploadPackages: Behavior = {
  types: packages.map(({ files }) => files),
  machines: [backgroundAssetVersions],

  created(resource, world, { links }) {
    const { parent: name, all } = packages.find(({ files }) => files === resource.type)!;
    const [parent] = links.get(name) ?? [];
    if (!parent) return;
    const own = byAssetType[String(resource.attributes["assetType"])];
    // The name in the request leads to one of the kinds of files only.
    world.store.setLinks(resource, name, []);
    if (own !== undefined) linkIfKnown(world, parent, own, resource);
    linkIfKnown(world, parent, all, resource);
  },

  moved({ resource, attribute, to }, world) {
    if (attribute !== "assetDeliveryState") return;
    const { all, required } = packages.find(({ files }) => files === resource.type)!;
    const parent = packageOf(world, resource);
    if (!parent) return;
    const files = relatedTo(world, parent, all);
    const isComplete = (assetType: string): boolean =>
      files.some((file) => file.attributes["assetType"] === assetType && world.stateOf(file, attribute) === "COMPLETE");
    if (to === "FAILED") moveIfPossible(world, parent, "state", "FAILED");
    if (!required.every(isComplete) || !moveIfPossible(world, parent, "state", "PROCESSING")) return;
    if (parent.type !== "backgroundAssetVersions") return;
    world.whileInState(parent, "state", world.settings.processing, () => world.move(parent, "state", "COMPLETE"));
  },
};

function packageOf(world: World, file: StoredResource): StoredResource | undefined {
  const { all } = packages.find(({ files }) => files === file.type)!;
  const [type] = [...world.rules.types].filter(
    (one) => world.rules.relationship(one, all)?.to === file.type && one !== file.type,
  );
  const back = type === undefined ? undefined : world.rules.relationship(type, all)?.inverse;
  return back === undefined ? undefined : firstOf(world, file, back);
}
