/**
 * By what a resource can be found that Apple says exists already: facts about the API, which its document does not state.
 *
 * Each key is what no two resources share, within their parent where they have one. The filters of Apple's lists match more
 * than the exact value (a part of an identifier, for one), so what comes back is compared.
 */

/** How a resource is found. */
export interface NaturalKey {
  /** The attributes that no two resources share; empty if the parent has one such resource. */
  readonly by: readonly string[];
  /** The relationship to the parent, whose id is that of `list`. */
  readonly within?: string;
  /** The GET that finds it: a list, or the one resource of the parent. */
  readonly list: string;
  /** Those of `by` that `list` can filter. */
  readonly filters?: readonly string[];
  /** The codes of this resource, besides the usual ones. */
  readonly codes?: readonly string[];
}

/** The error codes that say that a resource exists already. Longer ones are other errors: `….DUPLICATE.DIFFERENT_ACCOUNT`. */
export const usualCodes: readonly string[] = [
  "ENTITY_ERROR.ATTRIBUTE.INVALID.DUPLICATE",
  "ENTITY_ERROR.ATTRIBUTE.INVALID.ALREADY_EXISTS",
  "STATE_ERROR.ALREADY_EXISTS",
];

/** Apple's code for an identifier that is not available, which an account may have taken itself. */
const notAvailable = ["ENTITY_ERROR.ATTRIBUTE.INVALID"];
/** Apple's code for a second resource where there can be one. */
const second = ["ENTITY_ERROR.RELATIONSHIP.INVALID"];

const inAccount = (list: string, by: string, codes: readonly string[] = []): NaturalKey => ({
  by: [by],
  list,
  filters: [by],
  codes,
});
const localization = (within: string, list: string, filters: readonly string[] = []): NaturalKey => ({
  by: ["locale"],
  within,
  list,
  filters,
});

/** The paths whose resources have a natural key. */
export type NaturalKeyPath =
  | "/v1/appCustomProductPageLocalizations"
  | "/v1/appEventLocalizations"
  | "/v1/appInfoLocalizations"
  | "/v1/appStoreReviewDetails"
  | "/v1/appStoreVersionLocalizations"
  | "/v1/appStoreVersionPhasedReleases"
  | "/v1/appStoreVersions"
  | "/v1/betaAppLocalizations"
  | "/v1/betaBuildLocalizations"
  | "/v1/betaGroups"
  | "/v1/betaTesters"
  | "/v1/bundleIdCapabilities"
  | "/v1/bundleIds"
  | "/v1/devices"
  | "/v1/inAppPurchaseLocalizations"
  | "/v1/merchantIds"
  | "/v1/passTypeIds"
  | "/v1/subscriptionGroupLocalizations"
  | "/v1/subscriptionGroups"
  | "/v1/subscriptionLocalizations"
  | "/v1/subscriptions"
  | "/v1/userInvitations"
  | "/v2/appAvailabilities"
  | "/v2/inAppPurchaseLocalizations"
  | "/v2/inAppPurchases"
  | "/v2/subscriptionGroupLocalizations"
  | "/v2/subscriptionLocalizations";

/** The natural keys, by the path of the create. */
export const naturalKeys: Readonly<Record<NaturalKeyPath, NaturalKey>> = {
  // In the account
  "/v1/bundleIds": inAccount("/v1/bundleIds", "identifier", notAvailable),
  "/v1/merchantIds": inAccount("/v1/merchantIds", "identifier", notAvailable),
  "/v1/passTypeIds": inAccount("/v1/passTypeIds", "identifier", notAvailable),
  "/v1/devices": inAccount("/v1/devices", "udid", ["ENTITY_ERROR"]),
  "/v1/betaTesters": inAccount("/v1/betaTesters", "email"),
  "/v1/userInvitations": inAccount("/v1/userInvitations", "email"),
  // In an app
  "/v1/appStoreVersions": {
    by: ["platform", "versionString"],
    within: "app",
    list: "/v1/apps/{id}/appStoreVersions",
    filters: ["platform", "versionString"],
  },
  "/v1/betaGroups": { by: ["name"], within: "app", list: "/v1/apps/{id}/betaGroups" },
  "/v1/subscriptionGroups": {
    by: ["referenceName"],
    within: "app",
    list: "/v1/apps/{id}/subscriptionGroups",
    filters: ["referenceName"],
  },
  "/v2/inAppPurchases": {
    by: ["productId"],
    within: "app",
    list: "/v1/apps/{id}/inAppPurchasesV2",
    filters: ["productId"],
  },
  "/v2/appAvailabilities": { by: [], within: "app", list: "/v1/apps/{id}/appAvailabilityV2", codes: second },
  // In another parent
  "/v1/subscriptions": {
    by: ["productId"],
    within: "group",
    list: "/v1/subscriptionGroups/{id}/subscriptions",
    filters: ["productId"],
  },
  "/v1/bundleIdCapabilities": {
    by: ["capabilityType"],
    within: "bundleId",
    list: "/v1/bundleIds/{id}/bundleIdCapabilities",
  },
  "/v1/appStoreReviewDetails": {
    by: [],
    within: "appStoreVersion",
    list: "/v1/appStoreVersions/{id}/appStoreReviewDetail",
    codes: second,
  },
  "/v1/appStoreVersionPhasedReleases": {
    by: [],
    within: "appStoreVersion",
    list: "/v1/appStoreVersions/{id}/appStoreVersionPhasedRelease",
    codes: second,
  },
  // Localizations
  "/v1/appCustomProductPageLocalizations": localization(
    "appCustomProductPageVersion",
    "/v1/appCustomProductPageVersions/{id}/appCustomProductPageLocalizations",
    ["locale"],
  ),
  "/v1/appEventLocalizations": localization("appEvent", "/v1/appEvents/{id}/localizations"),
  "/v1/appInfoLocalizations": localization("appInfo", "/v1/appInfos/{id}/appInfoLocalizations", ["locale"]),
  "/v1/appStoreVersionLocalizations": localization(
    "appStoreVersion",
    "/v1/appStoreVersions/{id}/appStoreVersionLocalizations",
    ["locale"],
  ),
  "/v1/betaAppLocalizations": localization("app", "/v1/apps/{id}/betaAppLocalizations"),
  "/v1/betaBuildLocalizations": localization("build", "/v1/builds/{id}/betaBuildLocalizations"),
  "/v1/inAppPurchaseLocalizations": localization(
    "inAppPurchaseV2",
    "/v2/inAppPurchases/{id}/inAppPurchaseLocalizations",
  ),
  "/v2/inAppPurchaseLocalizations": localization("version", "/v1/inAppPurchaseVersions/{id}/localizations"),
  "/v1/subscriptionGroupLocalizations": localization(
    "subscriptionGroup",
    "/v1/subscriptionGroups/{id}/subscriptionGroupLocalizations",
  ),
  "/v2/subscriptionGroupLocalizations": localization("version", "/v1/subscriptionGroupVersions/{id}/localizations"),
  "/v1/subscriptionLocalizations": localization("subscription", "/v1/subscriptions/{id}/subscriptionLocalizations"),
  "/v2/subscriptionLocalizations": localization("version", "/v1/subscriptionVersions/{id}/localizations"),
};
