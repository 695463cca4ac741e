/** Which steps and new resources are events of webhooks, and what their payloads say. */

import type { Json, StoredResource } from "../store/resource.js";
import type { Step, World } from "./behavior.js";
import { firstOf } from "./reading.js";

/** An event of one type. */
export interface EventKind {
  readonly eventType: string;
  /** The type of the resource that it is about. */
  readonly type: string;
  /** The attribute whose steps are the event; undefined if a new resource is. */
  readonly attribute?: string | undefined;
  /** The names of the old and the new state in the payload. */
  readonly states?: readonly [old: string, new: string] | undefined;
  /** The relationships that lead to the app. */
  readonly toApp: readonly string[];
}

const states = ["oldState", "newState"] as const;
const viaAssetVersion = ["backgroundAssetVersion", "backgroundAsset", "app"];

export const eventKinds: readonly EventKind[] = [
  {
    eventType: "APP_STORE_VERSION_APP_VERSION_STATE_UPDATED",
    type: "appStoreVersions",
    attribute: "appVersionState",
    states: ["oldValue", "newValue"],
    toApp: ["app"],
  },
  { eventType: "BUILD_UPLOAD_STATE_UPDATED", type: "buildUploads", attribute: "state", states, toApp: ["app"] },
  {
    eventType: "BUILD_BETA_DETAIL_EXTERNAL_BUILD_STATE_UPDATED",
    type: "buildBetaDetails",
    attribute: "externalBuildState",
    states: ["oldExternalBuildState", "newExternalBuildState"],
    toApp: ["build", "app"],
  },
  { eventType: "BETA_FEEDBACK_CRASH_SUBMISSION_CREATED", type: "betaFeedbackCrashSubmissions", toApp: ["app"] },
  {
    eventType: "BETA_FEEDBACK_SCREENSHOT_SUBMISSION_CREATED",
    type: "betaFeedbackScreenshotSubmissions",
    toApp: ["app"],
  },
  {
    eventType: "BACKGROUND_ASSET_VERSION_STATE_UPDATED",
    type: "backgroundAssetVersions",
    attribute: "state",
    states,
    toApp: ["backgroundAsset", "app"],
  },
  {
    eventType: "BACKGROUND_ASSET_VERSION_APP_STORE_RELEASE_STATE_UPDATED",
    type: "backgroundAssetVersionAppStoreReleases",
    attribute: "state",
    states,
    toApp: viaAssetVersion,
  },
  {
    eventType: "BACKGROUND_ASSET_VERSION_EXTERNAL_BETA_RELEASE_STATE_UPDATED",
    type: "backgroundAssetVersionExternalBetaReleases",
    attribute: "state",
    states,
    toApp: viaAssetVersion,
  },
  {
    eventType: "BACKGROUND_ASSET_VERSION_INTERNAL_BETA_RELEASE_CREATED",
    type: "backgroundAssetVersionInternalBetaReleases",
    toApp: viaAssetVersion,
  },
  {
    eventType: "ALTERNATIVE_DISTRIBUTION_PACKAGE_VERSION_CREATED",
    type: "alternativeDistributionPackageVersions",
    toApp: ["alternativeDistributionPackage", "appStoreVersion", "app"],
  },
];

/** The app that a resource belongs to. */
export function appOf(world: World, resource: StoredResource, { toApp }: EventKind): StoredResource | undefined {
  return toApp.reduce<StoredResource | undefined>((from, name) => firstOf(world, from, name), resource);
}

/** What the payload says of a step or a new resource. */
export function payloadAttributes(
  { states: names }: EventKind,
  step: Step | undefined,
  now: number,
): Record<string, Json> {
  const timestamp = new Date(now).toISOString();
  return names && step ? { [names[0]]: step.from ?? null, [names[1]]: step.to, timestamp } : { timestamp };
}

/** `buildUploadStateUpdated` for `BUILD_UPLOAD_STATE_UPDATED`: payloads spell the types of events in this way. */
export function payloadType(eventType: string): string {
  return eventType.toLowerCase().replace(/_(\w)/g, (_, letter: string) => letter.toUpperCase());
}
