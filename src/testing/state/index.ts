/** The behaviors of all resources, in the order in which they are called. Each is a file of this folder. */

import { analytics } from "./analytics.js";
import { appEvents } from "./app-events.js";
import { appStoreVersionParts } from "./app-store-version-parts.js";
import { appStoreVersions } from "./app-store-versions.js";
import { assetLibrary, assetReview } from "./asset-library.js";
import { assetPlacements, placementOrder, placementStates } from "./asset-placements.js";
import { availabilities, territoryAvailabilities } from "./availabilities.js";
import { backgroundAssets } from "./background-assets.js";
import type { Behavior } from "./behavior.js";
import { betaGroups } from "./beta-groups.js";
import { betaReviews } from "./beta-reviews.js";
import { betaTesters } from "./beta-testers.js";
import { buildBetaDetails } from "./build-beta-details.js";
import { buildUploads } from "./build-uploads.js";
import { builds } from "./builds.js";
import { createdAlong } from "./companions.js";
import { customerReviews } from "./customer-reviews.js";
import { experiments } from "./experiments.js";
import { handWrittenRules } from "./hand-written-rules.js";
import { phasedReleases } from "./phased-releases.js";
import { pricePoints } from "./price-points.js";
import { priceSchedules } from "./price-schedules.js";
import { codes, introductoryOffers, offerCodes, promotionalOffers, winBackOffers } from "./product-offers.js";
import { productParts, productSubmissions, products } from "./products.js";
import { reviewItems } from "./review-items.js";
import { reviewSubjects } from "./review-subjects.js";
import { reviewSubmissions } from "./review-submissions.js";
import { subscriptionPrices } from "./subscription-prices.js";
import { uploadPackages } from "./upload-packages.js";
import { uploads } from "./uploads.js";
import { userInvitations } from "./user-invitations.js";
import { versionRelease } from "./version-release.js";
import { versionSubmissions } from "./version-submissions.js";
import { webhooks } from "./webhooks.js";

export const behaviors: readonly Behavior[] = [
  webhooks,
  createdAlong,
  appStoreVersions,
  appStoreVersionParts,
  versionRelease,
  phasedReleases,
  reviewSubmissions,
  reviewItems,
  reviewSubjects,
  versionSubmissions,
  appEvents,
  experiments,
  builds,
  buildUploads,
  betaGroups,
  buildBetaDetails,
  betaReviews,
  betaTesters,
  backgroundAssets,
  customerReviews,
  userInvitations,
  uploads,
  uploadPackages,
  assetLibrary,
  assetReview,
  assetPlacements,
  placementStates,
  placementOrder,
  pricePoints,
  priceSchedules,
  subscriptionPrices,
  availabilities,
  territoryAvailabilities,
  products,
  productParts,
  productSubmissions,
  introductoryOffers,
  promotionalOffers,
  winBackOffers,
  offerCodes,
  codes,
  analytics,
  // Last: it deletes what a new resource replaces.
  handWrittenRules,
];
