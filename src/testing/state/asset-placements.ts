/** Placements of assets from the App Asset Library: where an image or video is shown, and their order. */

import { defaultGroup, placementLimits } from "../sample/asset-library-reference.js";
import { appleDate } from "../store/apple-date.js";
import type { StoredResource } from "../store/resource.js";
import type { Behavior, Draft, StateMachine, World } from "./behavior.js";
import { rejectIfAny, relationshipError } from "./entity-errors.js";
import { firstOf, moveIfPossible, relatedTo, stringOf } from "./reading.js";
import { stateError } from "./world.js";

const placementType = "appAssetLibraryPlacements";
const orderingType = "appAssetLibraryPlacementOrderingRequests";

const machine: StateMachine = {
  type: placementType,
  attribute: "state",
  steps: {
    ASSET_PROCESSING: ["FAILED", "PARENT_PREPARE_FOR_SUBMISSION"],
    PARENT_PREPARE_FOR_SUBMISSION: ["PARENT_READY_FOR_REVIEW", "PARENT_WAITING_FOR_REVIEW"],
    PARENT_READY_FOR_REVIEW: ["PARENT_WAITING_FOR_REVIEW", "PARENT_PREPARE_FOR_SUBMISSION"],
    PARENT_WAITING_FOR_REVIEW: ["PARENT_IN_REVIEW", "PARENT_PREPARE_FOR_SUBMISSION"],
    PARENT_IN_REVIEW: ["PARENT_APPROVED", "PARENT_PREPARE_FOR_SUBMISSION"],
    PARENT_APPROVED: [],
  },
};

/** Where a placement can be, and the resource above it whose state decides whether it can change. */
const parents: readonly { readonly name: string; readonly above: string; readonly states: readonly string[] }[] = [
  { name: "appStoreVersionLocalization", above: "appStoreVersion", states: ["appVersionState", "appStoreState"] },
  { name: "appCustomProductPageLocalization", above: "appCustomProductPageVersion", states: ["state"] },
  { name: "appStoreVersionExperimentTreatmentLocalization", above: "appStoreVersionExperimentTreatment", states: [] },
  { name: "appEventLocalization", above: "appEvent", states: ["eventState"] },
];

/** The states of a parent in which it can be changed. */
const open = [
  "PREPARE_FOR_SUBMISSION",
  "READY_FOR_REVIEW",
  "DEVELOPER_REJECTED",
  "REJECTED",
  "METADATA_REJECTED",
  "INVALID_BINARY",
  "DRAFT",
];

const unusable = ["FAILED", "ARCHIVED"];

export const assetPlacements: Behavior = {
  types: [placementType],
  machines: [machine],

  creating(draft, world) {
    const asset = assetOf(draft);
    if (!asset) return;
    if (unusable.includes(world.stateOf(asset, "state") ?? "")) {
      throw stateError(asset, "a failed or archived asset cannot be placed", ".INVALID_ASSET_STATE");
    }
    const [parent, name] = parentOf(draft);
    requireOpen(world, parent, name);
    const group = draft.attributes["placementGroup"];
    draft.attributes["placementGroup"] = typeof group === "string" ? group : defaultGroup;
    draft.attributes["mediaType"] = asset.type === "appAssetLibraryVideos" ? "VIDEO" : "IMAGE";
    draft.attributes["state"] = isProcessed(world, asset) ? "PARENT_PREPARE_FOR_SUBMISSION" : "ASSET_PROCESSING";
    draft.attributes["stateDetails"] = [];
    draft.attributes["createdDate"] = draft.attributes["lastModifiedDate"] = appleDate(world.clock.now());
    if (parent) requireRoom(world, parent, draft);
  },

  deleting(placement, world) {
    for (const { name } of parents) requireOpen(world, firstOf(world, placement, name), name);
  },
};

/** Placements follow their asset until it was processed, and then the resource that they are on. */
export const placementStates: Behavior = {
  types: [
    "appAssetLibraryImages",
    "appAssetLibraryVideos",
    "appStoreVersions",
    "appCustomProductPageVersions",
    "appEvents",
  ],

  moved({ resource, to }, world) {
    if (resource.type.startsWith("appAssetLibrary")) {
      if (to === "UPLOAD_COMPLETE" || to === "AWAITING_UPLOAD") return;
      for (const placement of relatedTo(world, resource, "placements")) {
        if (world.stateOf(placement, "state") !== "ASSET_PROCESSING") continue;
        world.move(placement, "state", to === "FAILED" ? "FAILED" : "PARENT_PREPARE_FOR_SUBMISSION");
      }
      return;
    }
    const state = parentState(to);
    for (const placement of placementsBelow(world, resource)) moveIfPossible(world, placement, "state", state);
  },
};

/** An ordering request puts the placements of one group in its order. */
export const placementOrder: Behavior = {
  types: [orderingType],

  creating(draft, world) {
    const [parent, name] = parentOf(draft);
    requireOpen(world, parent, name);
    const ordered = draft.links.get("orderedPlacements") ?? [];
    const group = draft.attributes["placementGroup"];
    const inGroup = parent
      ? relatedTo(world, parent, "placements").filter(({ attributes }) => attributes["placementGroup"] === group)
      : [];
    const isSame = new Set(ordered).size === inGroup.length && ordered.every((one) => inGroup.includes(one));
    rejectIfAny([
      isSame
        ? undefined
        : relationshipError("orderedPlacements", "INVALID", "must have each placement of the group once"),
    ]);
    if (!parent) return;
    const others = relatedTo(world, parent, "placements").filter((one) => !inGroup.includes(one));
    world.store.setLinks(parent, "placements", [...ordered, ...others]);
    for (const [index, placement] of ordered.entries()) world.set(placement, { placementGroupPosition: index + 1 });
  },
};

function assetOf({ links }: Draft): StoredResource | undefined {
  return links.get("image")?.[0] ?? links.get("video")?.[0];
}

function parentOf({ links }: Draft): readonly [parent: StoredResource | undefined, name: string] {
  const found = parents.find(({ name }) => links.get(name)?.[0]);
  return [found && links.get(found.name)![0], found?.name ?? ""];
}

function isProcessed(world: World, asset: StoredResource): boolean {
  return !["AWAITING_UPLOAD", "UPLOAD_COMPLETE"].includes(world.stateOf(asset, "state") ?? "");
}

/** @throws {ErrorResponse} 409 if the resource above a localization cannot be changed. */
function requireOpen(world: World, parent: StoredResource | undefined, name: string): void {
  const { above = "", states = [] } = parents.find((one) => one.name === name) ?? {};
  const owner = firstOf(world, parent, above);
  const state = states.map((attribute) => stringOf(owner, attribute)).find((value) => value !== undefined);
  if (!owner || state === undefined || open.includes(state)) return;
  throw stateError(owner, `its placements cannot change in the state ${state}`, ".INVALID_STATE");
}

function requireRoom(world: World, parent: StoredResource, { attributes }: Draft): void {
  const limit = placementLimits[String(attributes["placementType"])];
  const same = relatedTo(world, parent, "placements").filter((one) =>
    ["placementType", "placementGroup"].every((name) => one.attributes[name] === attributes[name]),
  );
  attributes["placementGroupPosition"] = same.length + 1;
  if (limit === undefined || same.length < limit) return;
  rejectIfAny([
    relationshipError("placements", "INVALID", `has ${limit} placements of this type in the group already`),
  ]);
}

/** The state of the placements on a resource in a state. */
function parentState(state: string): string {
  if (state === "DRAFT" || open.includes(state)) {
    return state === "READY_FOR_REVIEW" ? "PARENT_READY_FOR_REVIEW" : "PARENT_PREPARE_FOR_SUBMISSION";
  }
  return state === "WAITING_FOR_REVIEW" || state === "IN_REVIEW" ? `PARENT_${state}` : "PARENT_APPROVED";
}

/** The placements on the localizations of a version, product page or event. */
function placementsBelow(world: World, resource: StoredResource): StoredResource[] {
  const above = parents.find(({ above: name }) => `${name}s` === resource.type);
  const type = above && `${above.name}s`;
  if (type === undefined || !world.rules.types.has(type)) return [];
  const list = world.rules.relationship(type, above!.above)?.inverse;
  return relatedTo(world, resource, list ?? "").flatMap((localization) => relatedTo(world, localization, "placements"));
}
