/** The reference data of the App Asset Library: groups, limits and formats. Its names are the fake store's own. */

import type { JsonObject } from "../store/resource.js";

interface Group {
  readonly id: string;
  readonly platform: string;
  readonly displayClass: string;
  readonly width: number;
  readonly height: number;
}

const groups: readonly Group[] = [
  {
    id: "IPHONE_69",
    platform: "IPHONE_APP_STORE",
    displayClass: "IPHONE_DYNAMIC_ISLAND_LARGE_DISPLAY",
    width: 1290,
    height: 2796,
  },
  {
    id: "IPHONE_61",
    platform: "IPHONE_APP_STORE",
    displayClass: "IPHONE_DYNAMIC_ISLAND_MEDIUM_DISPLAY",
    width: 1179,
    height: 2556,
  },
  { id: "IPHONE_DUO", platform: "IPHONE_APP_STORE", displayClass: "IPHONE_DUO", width: 2000, height: 2796 },
  { id: "IPAD_13", platform: "IPAD_APP_STORE", displayClass: "IPAD_13_DISPLAY", width: 2064, height: 2752 },
  { id: "MAC", platform: "MAC_APP_STORE", displayClass: "DEFAULT", width: 2880, height: 1800 },
  { id: "TV", platform: "TV_APP_STORE", displayClass: "DEFAULT", width: 3840, height: 2160 },
  { id: "VISION_PRO", platform: "VISION_PRO_APP_STORE", displayClass: "DEFAULT", width: 3840, height: 2160 },
  { id: "WATCH_ULTRA", platform: "WATCH_APP_STORE", displayClass: "WATCH_ULTRA", width: 422, height: 514 },
];

/** The group of placements that do not depend on a device. */
export const defaultGroup = "ANY";

/** The most placements of a type in one group of one localization. */
export const placementLimits: Readonly<Record<string, number>> = {
  APP_SCREENSHOT: 10,
  IMESSAGE_APP_SCREENSHOT: 10,
  APP_PREVIEW: 3,
  PRODUCT_PAGE_HEADER_ASSET: 1,
};

/** The attributes of the only resource of `appAssetLibraryRefData`. */
export function assetLibraryReference(): JsonObject {
  const groupIds = [...groups.map(({ id }) => id), defaultGroup];
  return {
    features: [
      {
        featureId: "APP_STORE_VERSIONS",
        placementPolicies: Object.entries(placementLimits).map(([placementType, maxCount]) => ({
          placementType,
          groupLimits: [{ groupIds, maxCount }],
        })),
      },
    ],
    placementProfileGroups: [
      ...groups.map(({ id, platform, displayClass }) => ({
        placementProfileGroupId: id,
        platform,
        displayClassId: displayClass,
      })),
      { placementProfileGroupId: defaultGroup, platform: "ANY", displayClassId: "DEFAULT" },
    ],
    imageSpecs: groups.map(({ id, width, height }) => ({
      specId: `${width}x${height}`,
      shortName: id,
      dimensions: { minWidth: width, maxWidth: width, minHeight: height, maxHeight: height },
      aspectRatio: `${width}:${height}`,
      compatiblePlacementTypes: ["APP_SCREENSHOT"],
      alphaAllowed: false,
      fileExtensions: ["png", "jpg", "jpeg"],
      maxFileSize: 10_485_760,
      mimeTypes: ["image/png", "image/jpeg"],
      universalAsset: false,
    })),
    videoSpecs: groups.slice(0, 4).map(({ id, width, height }) => ({
      specId: `${width}x${height}`,
      shortName: id,
      dimensions: { minWidth: width, maxWidth: width, minHeight: height, maxHeight: height },
      aspectRatio: `${width}:${height}`,
      compatiblePlacementTypes: ["APP_PREVIEW"],
      frameRates: [{ minFps: 1, maxFps: 30 }],
      duration: { min: "PT15S", max: "PT30S" },
      audioRequired: false,
      fileExtensions: ["mov", "mp4", "m4v"],
      maxFileSize: 524_288_000,
      mimeTypes: ["video/quicktime", "video/mp4", "video/x-m4v"],
      universalAsset: false,
    })),
    placementTypes: Object.keys(placementLimits).map((placementTypeId) => ({
      placementTypeId,
      acceptsAssetCategories: [
        placementTypeId === "PRODUCT_PAGE_HEADER_ASSET" ? "CREATIVE_ASSETS" : "APP_SCREENSHOTS_AND_PREVIEWS",
      ],
      specMappings: groups.map(({ id, width, height }) => ({ placementGroupId: id, specs: [`${width}x${height}`] })),
    })),
    displayClasses: groups.map(({ displayClass, width, height }) => ({
      displayClassId: displayClass,
      screenDimensions: [`${width}x${height}`],
    })),
  };
}
