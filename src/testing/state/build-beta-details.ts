/** What testers can get: the internal and external state of each build, which follow from the build, its groups and its review. */

import type { StoredResource } from "../store/resource.js";
import type { Behavior, World } from "./behavior.js";
import { durations } from "./durations.js";
import { firstOf, moveIfPossible, relatedTo, stringOf } from "./reading.js";
import { stateError } from "./world.js";

const type = "buildBetaDetails";
const afterCompliance = ["READY_FOR_BETA_TESTING", "EXPIRED"];

export const buildBetaDetails: Behavior = {
  types: [type, "builds", "betaGroups", "appEncryptionDeclarations", "buildBetaNotifications"],
  machines: [
    {
      type,
      attribute: "internalBuildState",
      initial: "PROCESSING",
      steps: {
        PROCESSING: [
          "PROCESSING_EXCEPTION",
          "MISSING_EXPORT_COMPLIANCE",
          "IN_EXPORT_COMPLIANCE_REVIEW",
          ...afterCompliance,
        ],
        PROCESSING_EXCEPTION: ["EXPIRED"],
        MISSING_EXPORT_COMPLIANCE: ["IN_EXPORT_COMPLIANCE_REVIEW", ...afterCompliance],
        IN_EXPORT_COMPLIANCE_REVIEW: ["MISSING_EXPORT_COMPLIANCE", ...afterCompliance],
        READY_FOR_BETA_TESTING: ["IN_BETA_TESTING", "EXPIRED"],
        IN_BETA_TESTING: ["READY_FOR_BETA_TESTING", "EXPIRED"],
        EXPIRED: [],
      },
    },
    {
      type,
      attribute: "externalBuildState",
      initial: "PROCESSING",
      steps: {
        PROCESSING: [
          "PROCESSING_EXCEPTION",
          "MISSING_EXPORT_COMPLIANCE",
          "IN_EXPORT_COMPLIANCE_REVIEW",
          "READY_FOR_BETA_SUBMISSION",
          "NOT_APPLICABLE",
          "EXPIRED",
        ],
        PROCESSING_EXCEPTION: ["EXPIRED"],
        MISSING_EXPORT_COMPLIANCE: ["IN_EXPORT_COMPLIANCE_REVIEW", "READY_FOR_BETA_SUBMISSION", "EXPIRED"],
        IN_EXPORT_COMPLIANCE_REVIEW: ["MISSING_EXPORT_COMPLIANCE", "READY_FOR_BETA_SUBMISSION", "EXPIRED"],
        READY_FOR_BETA_SUBMISSION: ["WAITING_FOR_BETA_REVIEW", "EXPIRED"],
        WAITING_FOR_BETA_REVIEW: ["IN_BETA_REVIEW", "EXPIRED"],
        IN_BETA_REVIEW: ["BETA_APPROVED", "BETA_REJECTED", "EXPIRED"],
        BETA_REJECTED: ["EXPIRED"],
        BETA_APPROVED: ["READY_FOR_BETA_TESTING", "IN_BETA_TESTING", "EXPIRED"],
        READY_FOR_BETA_TESTING: ["IN_BETA_TESTING", "EXPIRED"],
        IN_BETA_TESTING: ["READY_FOR_BETA_TESTING", "EXPIRED"],
        NOT_APPLICABLE: ["EXPIRED"],
        EXPIRED: [],
      },
    },
  ],

  creating({ type: created, attributes, links }, world) {
    if (created === type) attributes["autoNotifyEnabled"] ??= true;
    if (created !== "buildBetaNotifications") return;
    const [build] = links.get("build") ?? [];
    const detail = firstOf(world, build, "buildBetaDetail");
    if (!build) return;
    if (detail?.attributes["autoNotifyEnabled"] === true) {
      throw stateError(build, "its testers are notified automatically", ".ENTITY_STATE_INVALID");
    }
    if (!isTestable(detail))
      throw stateError(build, "it is not in an externally testable state", ".ENTITY_STATE_INVALID");
  },

  created(resource, world, { links }) {
    if (resource.type === "buildBetaNotifications") {
      for (const build of links.get("build") ?? []) notify(firstOf(world, build, "buildBetaDetail"), world);
      return;
    }
    refresh(resource, world);
  },

  seeded(resource, world) {
    if (resource.type === type) {
      for (const { attribute } of next)
        world.set(resource, { [attribute]: resource.attributes[attribute] ?? "PROCESSING" });
    }
    refresh(resource, world);
  },

  updated: (resource, _before, world) => refresh(resource, world),
  linked: (resource, _name, targets, _how, world) => {
    for (const one of [resource, ...targets]) refresh(one, world);
  },
  deleted: (_resource, world) => {
    // The builds of a deleted group are not linked to it any more.
    for (const detail of world.store.list(type)) follow(detail, world);
  },
  moved: ({ resource }, world) => refresh(resource, world),
};

/** The state that follows from what a build has become; undefined to stay. */
type Next = (world: World, build: StoredResource, current: string | undefined) => string | undefined;

const next: readonly { readonly attribute: string; readonly after: Next }[] = [
  {
    attribute: "internalBuildState",
    after(world, build, current) {
      const isShared = relatedTo(world, build, "betaGroups").some(
        (group) => group.attributes["isInternalGroup"] === true,
      );
      if (current === "READY_FOR_BETA_TESTING" && isShared) return "IN_BETA_TESTING";
      if (current === "IN_BETA_TESTING" && !isShared) return "READY_FOR_BETA_TESTING";
      return afterProcessing(world, build, current, "READY_FOR_BETA_TESTING");
    },
  },
  {
    attribute: "externalBuildState",
    after(world, build, current) {
      const isShared =
        relatedTo(world, build, "individualTesters").length > 0 ||
        relatedTo(world, build, "betaGroups").some((group) => group.attributes["isInternalGroup"] !== true);
      const isAutomatic = firstOf(world, build, "buildBetaDetail")?.attributes["autoNotifyEnabled"] === true;
      if (current === "BETA_APPROVED" && isShared) return isAutomatic ? "IN_BETA_TESTING" : "READY_FOR_BETA_TESTING";
      if (current === "IN_BETA_TESTING" && !isShared) return "READY_FOR_BETA_TESTING";
      const isInternal = stringOf(build, "buildAudienceType") === "INTERNAL_ONLY";
      return afterProcessing(world, build, current, isInternal ? "NOT_APPLICABLE" : "READY_FOR_BETA_SUBMISSION");
    },
  },
];

function afterProcessing(world: World, build: StoredResource, current: string | undefined, ready: string) {
  const waits = ["PROCESSING", "MISSING_EXPORT_COMPLIANCE", "IN_EXPORT_COMPLIANCE_REVIEW"];
  const processing = stringOf(build, "processingState");
  if (!waits.includes(current ?? "") || processing === "PROCESSING") return undefined;
  if (processing !== "VALID") return "PROCESSING_EXCEPTION";
  if (ready === "NOT_APPLICABLE") return ready;
  const { usesNonExemptEncryption } = build.attributes;
  const declaration = firstOf(world, build, "appEncryptionDeclaration");
  if (usesNonExemptEncryption === false) return ready;
  if (!declaration) return "MISSING_EXPORT_COMPLIANCE";
  return stringOf(declaration, "appEncryptionDeclarationState") === "APPROVED" ? ready : "IN_EXPORT_COMPLIANCE_REVIEW";
}

/** Lets the details of the builds that a resource is, has or belongs to follow. */
function refresh(resource: StoredResource, world: World): void {
  if (resource.type === type) follow(resource, world);
  const builds = resource.type === "builds" ? [resource] : relatedTo(world, resource, "builds");
  for (const build of builds) {
    const detail = firstOf(world, build, "buildBetaDetail");
    if (detail) follow(detail, world);
  }
}

function follow(detail: StoredResource, world: World): void {
  const build = firstOf(world, detail, "build");
  if (!build) return;
  for (const { attribute, after } of next) {
    const current = world.stateOf(detail, attribute);
    const to = build.attributes["expired"] === true ? "EXPIRED" : after(world, build, current);
    if (to === undefined || !moveIfPossible(world, detail, attribute, to)) continue;
    if (to === "IN_EXPORT_COMPLIANCE_REVIEW" && attribute === "internalBuildState") reviewDeclaration(build, world);
  }
}

/** Apple approves a declaration after a time. */
function reviewDeclaration(build: StoredResource, world: World): void {
  const declaration = firstOf(world, build, "appEncryptionDeclaration");
  world.clock.after(durations.exportCompliance, () => {
    if (!declaration || stringOf(declaration, "appEncryptionDeclarationState") === "REJECTED") return;
    world.set(declaration, { appEncryptionDeclarationState: "APPROVED" });
    refresh(declaration, world);
  });
}

function isTestable(detail: StoredResource | undefined): boolean {
  return ["BETA_APPROVED", "READY_FOR_BETA_TESTING", "IN_BETA_TESTING"].includes(
    stringOf(detail, "externalBuildState") ?? "",
  );
}

function notify(detail: StoredResource | undefined, world: World): void {
  if (detail) moveIfPossible(world, detail, "externalBuildState", "IN_BETA_TESTING");
}
