/** Beta groups: internal ones for users of the account, external ones with public links; which builds they can have. */

import { appleDate } from "../store/apple-date.js";
import type { Json, StoredResource } from "../store/resource.js";
import type { Behavior, World } from "./behavior.js";
import { attributeError, rejectIfAny, unprocessable } from "./entity-errors.js";
import { firstOf, linkIfKnown, relatedTo, stringOf } from "./reading.js";

const type = "betaGroups";
const maxPublicLinkLimit = 10_000;

/** The external states of builds that a group of external testers can't have. */
const notForExternal = [
  "PROCESSING",
  "PROCESSING_EXCEPTION",
  "MISSING_EXPORT_COMPLIANCE",
  "IN_EXPORT_COMPLIANCE_REVIEW",
  "BETA_REJECTED",
  "NOT_APPLICABLE",
];

export const betaGroups: Behavior = {
  types: [type, "builds"],

  creating({ type: created, attributes, links }, world) {
    if (created !== type) return;
    attributes["createdDate"] ??= appleDate(world.clock.now());
    attributes["isInternalGroup"] ??= false;
    attributes["hasAccessToAllBuilds"] ??= false;
    attributes["publicLinkEnabled"] ??= false;
    attributes["feedbackEnabled"] ??= true;
    rejectIfAny(attributeErrors(attributes));
    addPublicLink(attributes, world);
    for (const build of links.get("builds") ?? []) requireAddable(attributes, build, world);
  },

  created: linkAll,
  seeded: linkAll,

  updating(group, { attributes }, world) {
    if (group.type !== type) return;
    const wanted = { ...group.attributes, ...attributes };
    rejectIfAny(attributeErrors(wanted));
    addPublicLink(wanted, world);
    for (const name of ["publicLink", "publicLinkId"]) attributes[name] = wanted[name] ?? null;
  },

  linking(resource, name, targets, how, world) {
    if (how === "unlink") return;
    for (const target of targets) {
      if (resource.type === type && name === "builds") requireAddable(resource.attributes, target, world);
      if (resource.type === "builds" && name === "betaGroups") requireAddable(target.attributes, resource, world);
    }
  },

  moved({ resource, attribute }, world) {
    if (attribute !== "processingState") return;
    for (const group of relatedTo(world, firstOf(world, resource, "app"), type)) {
      if (group.attributes["hasAccessToAllBuilds"] === true) linkIfTestable(group, resource, world);
    }
  },
};

function attributeErrors(attributes: Readonly<Record<string, Json>>) {
  const { isInternalGroup, hasAccessToAllBuilds, publicLinkEnabled, publicLinkLimitEnabled, publicLinkLimit } =
    attributes;
  const isLimitValid =
    typeof publicLinkLimit === "number" && publicLinkLimit >= 1 && publicLinkLimit <= maxPublicLinkLimit;
  return [
    isInternalGroup === true && publicLinkEnabled === true
      ? attributeError("publicLinkEnabled", "INVALID", "is not possible for an internal group")
      : undefined,
    isInternalGroup !== true && hasAccessToAllBuilds === true
      ? attributeError("hasAccessToAllBuilds", "INVALID", "is possible for an internal group alone")
      : undefined,
    publicLinkLimitEnabled === true && !isLimitValid
      ? attributeError("publicLinkLimit", "INVALID", `must be from 1 to ${maxPublicLinkLimit}`)
      : undefined,
  ];
}

/** A public link stays the same when it is turned off and on again. */
function addPublicLink(attributes: Record<string, Json>, world: World): void {
  if (attributes["publicLinkEnabled"] !== true || typeof attributes["publicLinkId"] === "string") return;
  const id = world.newId(type).replaceAll("-", "").slice(0, 8);
  Object.assign(attributes, { publicLinkId: id, publicLink: `https://testflight.apple.com/join/${id}` });
}

/** @throws {ErrorResponse} 422 if a group cannot have a build. */
function requireAddable(group: Readonly<Record<string, Json>>, build: StoredResource, world: World): void {
  if (group["hasAccessToAllBuilds"] === true) {
    throw unprocessable("Builds cannot be added to an internal group that has access to all builds");
  }
  if (build.attributes["expired"] === true) throw unprocessable("The build expired");
  const external = stringOf(firstOf(world, build, "buildBetaDetail"), "externalBuildState");
  if (group["isInternalGroup"] !== true && external !== undefined && notForExternal.includes(external)) {
    throw unprocessable(`A build in the state ${external} cannot be added to a group of external testers`);
  }
}

function linkAll(group: StoredResource, world: World): void {
  if (group.type !== type || group.attributes["hasAccessToAllBuilds"] !== true) return;
  for (const build of relatedTo(world, firstOf(world, group, "app"), "builds")) linkIfTestable(group, build, world);
}

function linkIfTestable(group: StoredResource, build: StoredResource, world: World): void {
  if (stringOf(build, "processingState") === "VALID" && build.attributes["expired"] !== true) {
    linkIfKnown(world, group, "builds", build);
  }
}
