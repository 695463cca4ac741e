/** App store versions: one in preparation per app and platform, the rules of their attributes, both attributes of their state. */

import { appleDate } from "../store/apple-date.js";
import type { StoredResource } from "../store/resource.js";
import {
  appStoreSteps,
  appVersionSteps,
  isEditable,
  isReleased,
  toAppStoreState,
  toAppVersionState,
} from "./app-version-states.js";
import type { Behavior, Change, Draft, World } from "./behavior.js";
import { attributeError, rejectIfAny, relationshipError } from "./entity-errors.js";
import { firstOf, relatedTo, stringOf } from "./reading.js";

const type = "appStoreVersions";

export const appStoreVersions: Behavior = {
  types: [type],
  machines: [
    { type, attribute: "appVersionState", steps: appVersionSteps },
    { type, attribute: "appStoreState", steps: appStoreSteps },
  ],

  creating(draft, world) {
    const { attributes } = draft;
    const [app] = draft.links.get("app") ?? [];
    attributes["releaseType"] ??= "AFTER_APPROVAL";
    attributes["reviewType"] ??= "APP_STORE";
    attributes["downloadable"] ??= true;
    attributes["createdDate"] ??= appleDate(world.clock.now());
    attributes["appVersionState"] ??= toAppVersionState(
      String(attributes["appStoreState"] ?? "PREPARE_FOR_SUBMISSION"),
    );
    attributes["appStoreState"] ??= toAppStoreState(String(attributes["appVersionState"]));
    const others = versionsBeside(world, app, attributes["platform"]);
    rejectIfAny([
      others.every(isReleased)
        ? undefined
        : relationshipError("app", "INVALID", "cannot get a new version in the current state of the app"),
      versionStringError(attributes["versionString"], others),
      scheduleError(attributes, world),
      buildError(draft, app, world),
    ]);
  },

  seeded(version, world) {
    const { appVersionState, appStoreState } = version.attributes;
    const state =
      appVersionState ??
      (typeof appStoreState === "string" ? toAppVersionState(appStoreState) : "PREPARE_FOR_SUBMISSION");
    world.set(version, { appVersionState: state, appStoreState: appStoreState ?? toAppStoreState(String(state)) });
  },

  updating(version, change, world) {
    const app = firstOf(world, version, "app");
    const wanted = { ...version.attributes, ...change.attributes };
    const others = versionsBeside(world, app, version.attributes["platform"]).filter((other) => other !== version);
    const frozen = ["versionString", "copyright", "usesIdfa", "reviewType"].filter((name) => name in change.attributes);
    const dates = ["releaseType", "earliestReleaseDate"].filter((name) => name in change.attributes);
    const complaint = "cannot be changed in the current state of the version";
    rejectIfAny([
      ...(isEditable(version) ? [] : frozen.map((name) => attributeError(name, "INVALID.INVALID_STATE", complaint))),
      ...(isOnItsWay(version) ? dates.map((name) => attributeError(name, "INVALID.INVALID_STATE", complaint)) : []),
      "versionString" in change.attributes ? versionStringError(wanted["versionString"], others) : undefined,
      dates.length > 0 ? scheduleError(wanted, world) : undefined,
      buildChangeError(version, change, world),
    ]);
  },

  linking(version, name, targets, _how, world) {
    if (name === "build") {
      const change: Change = { attributes: {}, links: new Map([["build", targets]]) };
      rejectIfAny([buildChangeError(version, change, world)]);
    }
  },

  moved({ resource, attribute, to }, world) {
    if (attribute === "appStoreState") world.move(resource, "appVersionState", toAppVersionState(to));
    else if (toAppVersionState(stringOf(resource, "appStoreState") ?? "") !== to) {
      world.set(resource, { appStoreState: toAppStoreState(to) });
    }
  },
};

function versionsBeside(world: World, app: StoredResource | undefined, platform: unknown): StoredResource[] {
  return relatedTo(world, app, "appStoreVersions").filter((version) => version.attributes["platform"] === platform);
}

function isOnItsWay(version: StoredResource): boolean {
  return isReleased(version) || stringOf(version, "appVersionState") === "PROCESSING_FOR_DISTRIBUTION";
}

function versionStringError(versionString: unknown, others: readonly StoredResource[]) {
  if (!/^\d{1,9}(\.\d{1,9}){0,2}$/.test(String(versionString))) {
    return attributeError("versionString", "INVALID", "must be one to three numbers with periods between them");
  }
  const isUsed = others.some((other) => other.attributes["versionString"] === versionString);
  return isUsed ? attributeError("versionString", "INVALID.DUPLICATE", "is the number of another version") : undefined;
}

function scheduleError(attributes: Readonly<Record<string, unknown>>, world: World) {
  if (attributes["releaseType"] !== "SCHEDULED") return undefined;
  const { earliestReleaseDate } = attributes;
  const name = "earliestReleaseDate";
  if (typeof earliestReleaseDate !== "string") return attributeError(name, "REQUIRED", "is required for SCHEDULED");
  return Date.parse(earliestReleaseDate) > world.clock.now()
    ? undefined
    : attributeError(name, "INVALID", "must be in the future");
}

function buildError(
  { attributes, links }: Pick<Draft, "attributes" | "links">,
  app: StoredResource | undefined,
  world: World,
) {
  const [build] = links.get("build") ?? [];
  if (!build) return undefined;
  const invalid = (complaint: string) => relationshipError("build", "INVALID", complaint);
  if (firstOf(world, build, "app") !== app) return invalid("has a build of another app");
  if (stringOf(build, "processingState") !== "VALID") return invalid("has a build whose processing did not end well");
  if (build.attributes["expired"] === true) return invalid("has a build that expired");
  const platform = stringOf(firstOf(world, build, "preReleaseVersion"), "platform");
  if (platform !== undefined && platform !== attributes["platform"]) return invalid("has a build of another platform");
  return undefined;
}

function buildChangeError(version: StoredResource, change: Change, world: World) {
  if (!change.links.has("build")) return undefined;
  if (!isEditable(version)) {
    return relationshipError("build", "INVALID.INVALID_STATE", "cannot be changed in the current state of the version");
  }
  return buildError({ attributes: version.attributes, links: change.links }, firstOf(world, version, "app"), world);
}
