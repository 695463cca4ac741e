/** What Apple's document does not say about its resources, written by hand. */

import type { Json } from "../store/resource.js";

/** Attributes whose values no two resources share. */
export interface UniqueRule {
  /** As `type.attribute`; several share one set of values. A type can be a pattern that ends it: `*Localizations`. */
  readonly attributes: readonly string[];
  /** The relationship to the resource within which it is unique, or `parents`: each to-one relationship that leads up. */
  readonly within?: string | undefined;
  /** Whether case does not matter. */
  readonly ignoresCase?: true | undefined;
}

/** The pairs of relationships that are two ends of one, as `type.relationship`, which the names alone don't show. */
export interface RuleAdditions {
  /** Both ends of a relationship whose names don't show it: `["appCategories.parent", "appCategories.subcategories"]`. */
  readonly inverses: readonly (readonly [string, string])[];
  /** Two names of the same relationship in two versions of a resource: the older name, then the one it is stored by. */
  readonly aliases: Readonly<Record<string, string>>;
  readonly unique: readonly UniqueRule[];
  /** As `type.relationship`: a new resource takes the place of the one that its target had, which is deleted. */
  readonly replaces: readonly string[];
  /** The values that new resources have unless the request sets them, by type. */
  readonly defaults: Readonly<Record<string, Readonly<Record<string, Json>>>>;
  /** Attributes that are set to the time of the creation, and of each change. */
  readonly dates: { readonly created: readonly string[]; readonly changed: readonly string[] };
  /** The types whose lists have the newest resource first unless the request sorts them. */
  readonly newestFirst: readonly string[];
}

export const additions: RuleAdditions = {
  inverses: [
    ["appCategories.parent", "appCategories.subcategories"],
    ["appStoreVersions.appStoreVersionExperiments", "appStoreVersionExperiments.appStoreVersion"],
    ["backgroundAssets.versions", "backgroundAssetVersions.backgroundAsset"],
    ["gameCenterMatchmakingQueues.ruleSet", "gameCenterMatchmakingRuleSets.matchmakingQueues"],
    ["scmRepositories.gitReferences", "scmGitReferences.repository"],
  ],
  aliases: {
    "gameCenterAchievementImages.gameCenterAchievementLocalization": "localization",
    "gameCenterAchievementLocalizations.gameCenterAchievementImage": "image",
    "gameCenterLeaderboardImages.gameCenterLeaderboardLocalization": "localization",
    "gameCenterLeaderboardLocalizations.gameCenterLeaderboardImage": "image",
    "gameCenterLeaderboardSetImages.gameCenterLeaderboardSetLocalization": "localization",
    "gameCenterLeaderboardSetLocalizations.gameCenterLeaderboardSetImage": "image",
  },
  unique: [
    { attributes: ["bundleIds.identifier"] },
    { attributes: ["passTypeIds.identifier"] },
    { attributes: ["merchantIds.identifier"] },
    { attributes: ["apps.bundleId"] },
    { attributes: ["devices.udid"], ignoresCase: true },
    { attributes: ["inAppPurchases.productId", "subscriptions.productId"] },
    { attributes: ["betaGroups.name"], within: "app" },
    { attributes: ["betaTesters.email"], ignoresCase: true },
    { attributes: ["userInvitations.email", "users.username"], ignoresCase: true },
    { attributes: ["subscriptionGroups.referenceName"], within: "app" },
    { attributes: ["subscriptions.name"], within: "group" },
    { attributes: ["bundleIdCapabilities.capabilityType"], within: "bundleId" },
    { attributes: ["gameCenterAchievements.vendorIdentifier"], within: "gameCenterDetail" },
    { attributes: ["gameCenterLeaderboards.vendorIdentifier"], within: "gameCenterDetail" },
    { attributes: ["gameCenterLeaderboardSets.vendorIdentifier"], within: "gameCenterDetail" },
    { attributes: ["*Localizations.locale"], within: "parents" },
    { attributes: ["*Localizations.language"], within: "parents" },
  ],
  replaces: ["endUserLicenseAgreements.app"],
  defaults: {
    appCustomProductPages: { visible: false },
    bundleIds: { platform: "UNIVERSAL" },
    devices: { status: "ENABLED" },
    inAppPurchases: { familySharable: false, contentHosting: false },
    subscriptions: { familySharable: false },
  },
  dates: {
    created: ["createdDate", "uploadedDate", "addedDate", "createdOn", "lastModifiedDate", "lastModified"],
    changed: ["lastModifiedDate", "lastModified"],
  },
  newestFirst: ["appStoreVersions"],
};
