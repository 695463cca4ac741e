/** The behaviors of all resources, in the order in which they are called. Each is a file of this folder. */

import { analytics } from "./analytics.js";
import { assetLibrary, assetReview } from "./asset-library.js";
import { assetPlacements, placementOrder, placementStates } from "./asset-placements.js";
import { availabilities, territoryAvailabilities } from "./availabilities.js";
import type { Behavior } from "./behavior.js";
import { pricePoints } from "./price-points.js";
import { priceSchedules } from "./price-schedules.js";
import { codes, introductoryOffers, offerCodes, promotionalOffers, winBackOffers } from "./product-offers.js";
import { productParts, productSubmissions, products } from "./products.js";
import { subscriptionPrices } from "./subscription-prices.js";
import { uploadPackages } from "./upload-packages.js";
import { uploads } from "./uploads.js";

export const behaviors: readonly Behavior[] = [
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
];
