// Generated from "App Store Connect API" 4.5.1 (SHA-256 a9335d802795031a…) by `npm run generate`.
// Do not edit: corrections belong in spec/ or scripts/.

/** The largest page of most collections. */
export const usualPageSize = 200;

/** The largest page of the other routes that return resources; 0 for a route without pages. */
export const otherPageSizes: Readonly<Record<string, number>> = {
  "/v1/appAssetLibraryRefData": 0,
  "/v1/apps/{id}/alternativeDistributionKey": 0,
  "/v1/apps/{id}/appAvailabilityV2": 0,
  "/v1/apps/{id}/appPriceSchedule": 0,
  "/v1/apps/{id}/assetLibrary": 0,
  "/v1/apps/{id}/betaAppReviewDetail": 0,
  "/v1/apps/{id}/betaLicenseAgreement": 0,
  "/v1/apps/{id}/ciProduct": 0,
  "/v1/apps/{id}/endUserLicenseAgreement": 0,
  "/v1/apps/{id}/gameCenterDetail": 0,
  "/v1/apps/{id}/marketplaceSearchDetail": 0,
  "/v1/apps/{id}/relationships/alternativeDistributionKey": 0,
  "/v1/apps/{id}/relationships/appAvailabilityV2": 0,
  "/v1/apps/{id}/relationships/appPriceSchedule": 0,
  "/v1/apps/{id}/relationships/assetLibrary": 0,
  "/v1/apps/{id}/relationships/betaAppReviewDetail": 0,
  "/v1/apps/{id}/relationships/betaLicenseAgreement": 0,
  "/v1/apps/{id}/relationships/ciProduct": 0,
  "/v1/apps/{id}/relationships/endUserLicenseAgreement": 0,
  "/v1/apps/{id}/relationships/gameCenterDetail": 0,
  "/v1/apps/{id}/relationships/marketplaceSearchDetail": 0,
  "/v1/apps/{id}/relationships/subscriptionGracePeriod": 0,
  "/v1/apps/{id}/subscriptionGracePeriod": 0,
  "/v1/bundleIds/{id}/bundleIdCapabilities": 0,
  "/v1/inAppPurchasePricePoints/{id}/equalizations": 8000,
  "/v1/inAppPurchasePricePoints/{id}/relationships/equalizations": 8000,
  "/v1/subscriptionPricePoints/{id}/adjustedEqualizations": 8000,
  "/v1/subscriptionPricePoints/{id}/equalizations": 8000,
  "/v1/subscriptionPricePoints/{id}/relationships/equalizations": 8000,
  "/v1/subscriptions/{id}/pricePoints": 8000,
  "/v1/subscriptions/{id}/relationships/pricePoints": 8000,
  "/v2/inAppPurchases/{id}/pricePoints": 8000,
  "/v2/inAppPurchases/{id}/relationships/pricePoints": 8000,
};
