/** The events of App Store Connect's webhooks, by the type that Apple writes into the payload. */

import type { AppVersionState, ExternalBetaState, Open } from "../../generated/connect/schemas.js";

/** The resource that an event is about, to be read with the client. */
export interface WebhookResource<Type extends string = string> {
  readonly type: Type;
  readonly id: string;
}

/** When it happened, as ISO 8601. */
interface At {
  readonly timestamp: string;
}

/** A change of state. */
interface StateChange<State extends string> extends At {
  readonly oldState: Open<State>;
  readonly newState: Open<State>;
}

/** The availability of a marketplace's app changed. */
interface Availability extends At {
  readonly appId: string;
  readonly available: boolean;
  /** Codes of three letters. */
  readonly territories: readonly string[];
}

// Of types that not all of Apple's documents have; a test compares them with those that have them.
type UploadState = "AWAITING_UPLOAD" | "PROCESSING" | "FAILED" | "COMPLETE";
type ReviewState = "WAITING_FOR_REVIEW" | "IN_REVIEW" | "REJECTED" | "SUPERSEDED";
type StoreReleaseState =
  | ReviewState
  | "PREPARE_FOR_SUBMISSION"
  | "READY_FOR_REVIEW"
  | "ACCEPTED"
  | "PROCESSING_FOR_DISTRIBUTION"
  | "READY_FOR_DISTRIBUTION";
type BetaReleaseState = ReviewState | "READY_FOR_BETA_SUBMISSION" | "PROCESSING_FOR_TESTING" | "READY_FOR_TESTING";

/** An event of a type that this package knows. */
export interface KnownWebhookEventOf<
  Type extends string,
  Attributes,
  Instance extends WebhookResource | undefined = undefined,
  MarketplaceApp extends WebhookResource<"apps"> | undefined = undefined,
> {
  /** Apple's name in the payload: `buildUploadStateUpdated` for `BUILD_UPLOAD_STATE_UPDATED`. */
  readonly type: Type;
  /** The id of the event. A redelivery has the same one. */
  readonly id: string;
  readonly attributes: Attributes;
  /** The resource that the event is about. */
  readonly instance: Instance;
  /** The app of the marketplace, in events for marketplaces. */
  readonly marketplaceApp: MarketplaceApp;
  /** The whole payload as Apple sent it. */
  readonly payload: Readonly<Record<string, unknown>>;
}

type About<Type extends string, Attributes, Instance extends string> = KnownWebhookEventOf<
  Type,
  Attributes,
  WebhookResource<Instance>
>;

type ForMarketplace<
  Type extends string,
  Attributes,
  Instance extends WebhookResource | undefined,
> = KnownWebhookEventOf<Type, Attributes, Instance, WebhookResource<"apps"> | undefined>;

/**
 * The events by type. The members are those of Apple's examples; values are not checked at run time.
 *
 * @see https://developer.apple.com/documentation/appstoreconnectapi/webhook-events
 */
export interface WebhookEvents {
  /** A version of an app changed its state: in review, rejected, on sale. */
  appStoreVersionAppVersionStateUpdated: About<
    "appStoreVersionAppVersionStateUpdated",
    At & { readonly oldValue: Open<AppVersionState>; readonly newValue: Open<AppVersionState> },
    "appStoreVersions"
  >;
  /** The upload of a build was processed. Apple's example has `newState` alone. */
  buildUploadStateUpdated: About<
    "buildUploadStateUpdated",
    {
      readonly oldState?: Open<UploadState>;
      readonly newState: Open<UploadState>;
      readonly timestamp?: string;
    },
    "buildUploads"
  >;
  /** A build changed its state for external testers. */
  buildBetaDetailExternalBuildStateUpdated: About<
    "buildBetaDetailExternalBuildStateUpdated",
    At & {
      readonly oldExternalBuildState: Open<ExternalBetaState>;
      readonly newExternalBuildState: Open<ExternalBetaState>;
    },
    "buildBetaDetails"
  >;
  /** A tester sent a crash. */
  betaFeedbackCrashSubmissionCreated: About<"betaFeedbackCrashSubmissionCreated", At, "betaFeedbackCrashSubmissions">;
  /** A tester sent a screenshot. */
  betaFeedbackScreenshotSubmissionCreated: About<
    "betaFeedbackScreenshotSubmissionCreated",
    At,
    "betaFeedbackScreenshotSubmissions"
  >;
  /** A version of a background asset was processed. */
  backgroundAssetVersionStateUpdated: About<
    "backgroundAssetVersionStateUpdated",
    StateChange<UploadState>,
    "backgroundAssetVersions"
  >;
  /** A version of a background asset changed its state in App Review. */
  backgroundAssetVersionAppStoreReleaseStateUpdated: About<
    "backgroundAssetVersionAppStoreReleaseStateUpdated",
    StateChange<StoreReleaseState>,
    "backgroundAssetVersionAppStoreReleases"
  >;
  /** A version of a background asset changed its state for external testers. */
  backgroundAssetVersionExternalBetaReleaseStateUpdated: About<
    "backgroundAssetVersionExternalBetaReleaseStateUpdated",
    StateChange<BetaReleaseState>,
    "backgroundAssetVersionExternalBetaReleases"
  >;
  /** A version of a background asset is ready for internal testers. */
  backgroundAssetVersionInternalBetaReleaseCreated: About<
    "backgroundAssetVersionInternalBetaReleaseCreated",
    At,
    "backgroundAssetVersionInternalBetaReleases"
  >;
  /** A marketplace can offer a new version of an app. */
  alternativeDistributionPackageVersionCreated: ForMarketplace<
    "alternativeDistributionPackageVersionCreated",
    At & { readonly appId: string },
    WebhookResource<"alternativeDistributionPackageVersions">
  >;
  /** A marketplace can offer an app in these territories, or must remove it. */
  alternativeDistributionPackageAvailableUpdated: ForMarketplace<
    "alternativeDistributionPackageAvailableUpdated",
    Availability,
    WebhookResource<"alternativeDistributionPackages">
  >;
  /** The territories of a marketplace's app changed. */
  alternativeDistributionTerritoryAvailabilityUpdated: ForMarketplace<
    "alternativeDistributionTerritoryAvailabilityUpdated",
    Availability,
    undefined
  >;
  /** A test, sent by "Test" in App Store Connect and by `POST /v1/webhookPings`. */
  webhookPingCreated: KnownWebhookEventOf<"webhookPingCreated", At>;
}

/**
 * An event of a type that Apple added later, or one that lacks the resource that its type is about. Its `type` is
 * `"unknown"`, so that a comparison of `type` narrows to one of the others.
 */
export interface UnknownWebhookEvent
  extends KnownWebhookEventOf<
    "unknown",
    Readonly<Record<string, unknown>>,
    WebhookResource | undefined,
    WebhookResource<"apps"> | undefined
  > {
  /** The type as Apple wrote it. */
  readonly appleType: string;
}

/** An event. Compare its `type`: each type has its own attributes. */
export type WebhookEvent = WebhookEvents[keyof WebhookEvents] | UnknownWebhookEvent;

/** The type of the resource that each event is about, where it has one. */
export const instanceTypes: {
  readonly [Type in keyof WebhookEvents]: NonNullable<WebhookEvents[Type]["instance"]>["type"] | undefined;
} = {
  appStoreVersionAppVersionStateUpdated: "appStoreVersions",
  buildUploadStateUpdated: "buildUploads",
  buildBetaDetailExternalBuildStateUpdated: "buildBetaDetails",
  betaFeedbackCrashSubmissionCreated: "betaFeedbackCrashSubmissions",
  betaFeedbackScreenshotSubmissionCreated: "betaFeedbackScreenshotSubmissions",
  backgroundAssetVersionStateUpdated: "backgroundAssetVersions",
  backgroundAssetVersionAppStoreReleaseStateUpdated: "backgroundAssetVersionAppStoreReleases",
  backgroundAssetVersionExternalBetaReleaseStateUpdated: "backgroundAssetVersionExternalBetaReleases",
  backgroundAssetVersionInternalBetaReleaseCreated: "backgroundAssetVersionInternalBetaReleases",
  alternativeDistributionPackageVersionCreated: "alternativeDistributionPackageVersions",
  alternativeDistributionPackageAvailableUpdated: "alternativeDistributionPackages",
  alternativeDistributionTerritoryAvailabilityUpdated: undefined,
  webhookPingCreated: undefined,
};
