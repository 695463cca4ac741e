// Generated from "App Store Connect API" 4.5.1 (SHA-256 a9335d802795031a…) by `npm run generate`.
// Do not edit: corrections belong in spec/ or scripts/.

import type * as Schemas from "./schemas.js";

/** Each kind of file: the attributes of its reservation, its parent, and the resource that the file becomes. */
export interface UploadKinds {
  appAssetLibraryImages: { attributes: Omit<Schemas.AppAssetLibraryImageCreateRequestAttributes, "fileName" | "fileSize">; parent: string; resource: Schemas.AppAssetLibraryImage };
  appAssetLibraryVideos: { attributes: Omit<Schemas.AppAssetLibraryVideoCreateRequestAttributes, "fileName" | "fileSize">; parent: string; resource: Schemas.AppAssetLibraryVideo };
  appClipAdvancedExperienceImages: { attributes: Omit<Schemas.AppClipAdvancedExperienceImageCreateRequestAttributes, "fileName" | "fileSize">; parent: undefined; resource: Schemas.AppClipAdvancedExperienceImage };
  appClipHeaderImages: { attributes: Omit<Schemas.AppClipHeaderImageCreateRequestAttributes, "fileName" | "fileSize">; parent: string; resource: Schemas.AppClipHeaderImage };
  appEncryptionDeclarationDocuments: { attributes: Omit<Schemas.AppEncryptionDeclarationDocumentCreateRequestAttributes, "fileName" | "fileSize">; parent: string; resource: Schemas.AppEncryptionDeclarationDocument };
  appEventScreenshots: { attributes: Omit<Schemas.AppEventScreenshotCreateRequestAttributes, "fileName" | "fileSize">; parent: string; resource: Schemas.AppEventScreenshot };
  appEventVideoClips: { attributes: Omit<Schemas.AppEventVideoClipCreateRequestAttributes, "fileName" | "fileSize">; parent: string; resource: Schemas.AppEventVideoClip };
  appPreviews: { attributes: Omit<Schemas.AppPreviewCreateRequestAttributes, "fileName" | "fileSize">; parent: string; resource: Schemas.AppPreview };
  appScreenshots: { attributes: Omit<Schemas.AppScreenshotCreateRequestAttributes, "fileName" | "fileSize">; parent: string; resource: Schemas.AppScreenshot };
  appStoreReviewAttachments: { attributes: Omit<Schemas.AppStoreReviewAttachmentCreateRequestAttributes, "fileName" | "fileSize">; parent: string; resource: Schemas.AppStoreReviewAttachment };
  backgroundAssetUploadFiles: { attributes: Omit<Schemas.BackgroundAssetUploadFileCreateRequestAttributes, "fileName" | "fileSize">; parent: string; resource: Schemas.BackgroundAssetUploadFile };
  buildUploadFiles: { attributes: Omit<Schemas.BuildUploadFileCreateRequestAttributes, "fileName" | "fileSize">; parent: string; resource: Schemas.BuildUploadFile };
  /** @deprecated */
  gameCenterAchievementImages: { attributes: Omit<Schemas.GameCenterAchievementImageCreateRequestAttributes, "fileName" | "fileSize">; parent: string; resource: Schemas.GameCenterAchievementImage };
  gameCenterAchievementImagesV2: { attributes: Omit<Schemas.GameCenterAchievementImageV2CreateRequestAttributes, "fileName" | "fileSize">; parent: string; resource: Schemas.GameCenterAchievementImageV2 };
  gameCenterActivityImages: { attributes: Omit<Schemas.GameCenterActivityImageCreateRequestAttributes, "fileName" | "fileSize">; parent: { localization: string; version?: string | undefined } | { version: string; localization?: string | undefined }; resource: Schemas.GameCenterActivityImage };
  gameCenterChallengeImages: { attributes: Omit<Schemas.GameCenterChallengeImageCreateRequestAttributes, "fileName" | "fileSize">; parent: { localization: string; version?: string | undefined } | { version: string; localization?: string | undefined }; resource: Schemas.GameCenterChallengeImage };
  /** @deprecated */
  gameCenterLeaderboardImages: { attributes: Omit<Schemas.GameCenterLeaderboardImageCreateRequestAttributes, "fileName" | "fileSize">; parent: string; resource: Schemas.GameCenterLeaderboardImage };
  gameCenterLeaderboardImagesV2: { attributes: Omit<Schemas.GameCenterLeaderboardImageV2CreateRequestAttributes, "fileName" | "fileSize">; parent: string; resource: Schemas.GameCenterLeaderboardImageV2 };
  /** @deprecated */
  gameCenterLeaderboardSetImages: { attributes: Omit<Schemas.GameCenterLeaderboardSetImageCreateRequestAttributes, "fileName" | "fileSize">; parent: string; resource: Schemas.GameCenterLeaderboardSetImage };
  gameCenterLeaderboardSetImagesV2: { attributes: Omit<Schemas.GameCenterLeaderboardSetImageV2CreateRequestAttributes, "fileName" | "fileSize">; parent: string; resource: Schemas.GameCenterLeaderboardSetImageV2 };
  inAppPurchaseAppStoreReviewScreenshots: { attributes: Omit<Schemas.InAppPurchaseAppStoreReviewScreenshotCreateRequestAttributes, "fileName" | "fileSize">; parent: string; resource: Schemas.InAppPurchaseAppStoreReviewScreenshot };
  inAppPurchaseImages: { attributes: Omit<Schemas.InAppPurchaseImageCreateRequestAttributes, "fileName" | "fileSize">; parent: string; resource: Schemas.InAppPurchaseImage };
  inAppPurchaseImagesV2: { attributes: Omit<Schemas.InAppPurchaseImageV2CreateRequestAttributes, "fileName" | "fileSize">; parent: string; resource: Schemas.InAppPurchaseImageV2 };
  routingAppCoverages: { attributes: Omit<Schemas.RoutingAppCoverageCreateRequestAttributes, "fileName" | "fileSize">; parent: string; resource: Schemas.RoutingAppCoverage };
  subscriptionAppStoreReviewScreenshots: { attributes: Omit<Schemas.SubscriptionAppStoreReviewScreenshotCreateRequestAttributes, "fileName" | "fileSize">; parent: string; resource: Schemas.SubscriptionAppStoreReviewScreenshot };
  subscriptionImages: { attributes: Omit<Schemas.SubscriptionImageCreateRequestAttributes, "fileName" | "fileSize">; parent: string; resource: Schemas.SubscriptionImage };
  subscriptionImagesV2: { attributes: Omit<Schemas.SubscriptionImageV2CreateRequestAttributes, "fileName" | "fileSize">; parent: string; resource: Schemas.SubscriptionImageV2 };
}

/** How a kind of file is uploaded. */
export interface UploadKindRule {
  readonly path: string;
  readonly type: string;
  /** The relationships of the reservation with the types that they lead to. */
  readonly parents: Readonly<Record<string, string>>;
  /** The attributes with the state of the file. */
  readonly states: readonly string[];
  /** The attribute of the commit that has the checksum. */
  readonly checksum?: string;
  /** Whether a reservation can be deleted. */
  readonly canDelete: boolean;
}

/** The kinds by their names. */
export const uploadKinds: { readonly [Kind in keyof UploadKinds]: UploadKindRule } = {
  appAssetLibraryImages: {"path":"/v1/appAssetLibraryImages","type":"appAssetLibraryImages","parents":{"assetLibrary":"appAssetLibraries"},"states":["state"],"canDelete":true},
  appAssetLibraryVideos: {"path":"/v1/appAssetLibraryVideos","type":"appAssetLibraryVideos","parents":{"assetLibrary":"appAssetLibraries"},"states":["state"],"canDelete":true},
  appClipAdvancedExperienceImages: {"path":"/v1/appClipAdvancedExperienceImages","type":"appClipAdvancedExperienceImages","parents":{},"states":["assetDeliveryState"],"checksum":"sourceFileChecksum","canDelete":false},
  appClipHeaderImages: {"path":"/v1/appClipHeaderImages","type":"appClipHeaderImages","parents":{"appClipDefaultExperienceLocalization":"appClipDefaultExperienceLocalizations"},"states":["assetDeliveryState"],"checksum":"sourceFileChecksum","canDelete":true},
  appEncryptionDeclarationDocuments: {"path":"/v1/appEncryptionDeclarationDocuments","type":"appEncryptionDeclarationDocuments","parents":{"appEncryptionDeclaration":"appEncryptionDeclarations"},"states":["assetDeliveryState"],"checksum":"sourceFileChecksum","canDelete":false},
  appEventScreenshots: {"path":"/v1/appEventScreenshots","type":"appEventScreenshots","parents":{"appEventLocalization":"appEventLocalizations"},"states":["assetDeliveryState"],"canDelete":true},
  appEventVideoClips: {"path":"/v1/appEventVideoClips","type":"appEventVideoClips","parents":{"appEventLocalization":"appEventLocalizations"},"states":["assetDeliveryState","videoDeliveryState"],"canDelete":true},
  appPreviews: {"path":"/v1/appPreviews","type":"appPreviews","parents":{"appPreviewSet":"appPreviewSets"},"states":["assetDeliveryState","videoDeliveryState"],"checksum":"sourceFileChecksum","canDelete":true},
  appScreenshots: {"path":"/v1/appScreenshots","type":"appScreenshots","parents":{"appScreenshotSet":"appScreenshotSets"},"states":["assetDeliveryState"],"checksum":"sourceFileChecksum","canDelete":true},
  appStoreReviewAttachments: {"path":"/v1/appStoreReviewAttachments","type":"appStoreReviewAttachments","parents":{"appStoreReviewDetail":"appStoreReviewDetails"},"states":["assetDeliveryState"],"checksum":"sourceFileChecksum","canDelete":true},
  backgroundAssetUploadFiles: {"path":"/v1/backgroundAssetUploadFiles","type":"backgroundAssetUploadFiles","parents":{"backgroundAssetVersion":"backgroundAssetVersions"},"states":["assetDeliveryState"],"checksum":"sourceFileChecksums","canDelete":false},
  buildUploadFiles: {"path":"/v1/buildUploadFiles","type":"buildUploadFiles","parents":{"buildUpload":"buildUploads"},"states":["assetDeliveryState"],"checksum":"sourceFileChecksums","canDelete":false},
  gameCenterAchievementImages: {"path":"/v1/gameCenterAchievementImages","type":"gameCenterAchievementImages","parents":{"gameCenterAchievementLocalization":"gameCenterAchievementLocalizations"},"states":["assetDeliveryState"],"canDelete":true},
  gameCenterAchievementImagesV2: {"path":"/v2/gameCenterAchievementImages","type":"gameCenterAchievementImages","parents":{"localization":"gameCenterAchievementLocalizations"},"states":["assetDeliveryState"],"canDelete":true},
  gameCenterActivityImages: {"path":"/v1/gameCenterActivityImages","type":"gameCenterActivityImages","parents":{"localization":"gameCenterActivityLocalizations","version":"gameCenterActivityVersions"},"states":["assetDeliveryState"],"canDelete":true},
  gameCenterChallengeImages: {"path":"/v1/gameCenterChallengeImages","type":"gameCenterChallengeImages","parents":{"localization":"gameCenterChallengeLocalizations","version":"gameCenterChallengeVersions"},"states":["assetDeliveryState"],"canDelete":true},
  gameCenterLeaderboardImages: {"path":"/v1/gameCenterLeaderboardImages","type":"gameCenterLeaderboardImages","parents":{"gameCenterLeaderboardLocalization":"gameCenterLeaderboardLocalizations"},"states":["assetDeliveryState"],"canDelete":true},
  gameCenterLeaderboardImagesV2: {"path":"/v2/gameCenterLeaderboardImages","type":"gameCenterLeaderboardImages","parents":{"localization":"gameCenterLeaderboardLocalizations"},"states":["assetDeliveryState"],"canDelete":true},
  gameCenterLeaderboardSetImages: {"path":"/v1/gameCenterLeaderboardSetImages","type":"gameCenterLeaderboardSetImages","parents":{"gameCenterLeaderboardSetLocalization":"gameCenterLeaderboardSetLocalizations"},"states":["assetDeliveryState"],"canDelete":true},
  gameCenterLeaderboardSetImagesV2: {"path":"/v2/gameCenterLeaderboardSetImages","type":"gameCenterLeaderboardSetImages","parents":{"localization":"gameCenterLeaderboardSetLocalizations"},"states":["assetDeliveryState"],"canDelete":true},
  inAppPurchaseAppStoreReviewScreenshots: {"path":"/v1/inAppPurchaseAppStoreReviewScreenshots","type":"inAppPurchaseAppStoreReviewScreenshots","parents":{"inAppPurchaseV2":"inAppPurchases"},"states":["assetDeliveryState"],"checksum":"sourceFileChecksum","canDelete":true},
  inAppPurchaseImages: {"path":"/v1/inAppPurchaseImages","type":"inAppPurchaseImages","parents":{"inAppPurchase":"inAppPurchases"},"states":["state"],"checksum":"sourceFileChecksum","canDelete":true},
  inAppPurchaseImagesV2: {"path":"/v2/inAppPurchaseImages","type":"inAppPurchaseImages","parents":{"version":"inAppPurchaseVersions"},"states":["assetDeliveryState"],"canDelete":true},
  routingAppCoverages: {"path":"/v1/routingAppCoverages","type":"routingAppCoverages","parents":{"appStoreVersion":"appStoreVersions"},"states":["assetDeliveryState"],"checksum":"sourceFileChecksum","canDelete":true},
  subscriptionAppStoreReviewScreenshots: {"path":"/v1/subscriptionAppStoreReviewScreenshots","type":"subscriptionAppStoreReviewScreenshots","parents":{"subscription":"subscriptions"},"states":["assetDeliveryState"],"checksum":"sourceFileChecksum","canDelete":true},
  subscriptionImages: {"path":"/v1/subscriptionImages","type":"subscriptionImages","parents":{"subscription":"subscriptions"},"states":["state"],"checksum":"sourceFileChecksum","canDelete":true},
  subscriptionImagesV2: {"path":"/v2/subscriptionImages","type":"subscriptionImages","parents":{"version":"subscriptionVersions"},"states":["assetDeliveryState"],"canDelete":true},
};
