/** Types of shapes that Apple's document has since 4.5.1. */
import type { ConnectClient } from "storeconnect";

declare const connect: ConnectClient;

const image = await connect.GET("/v1/appAssetLibraryImages/{id}", { params: { path: { id: "1" } } });
const imageAttributes = image.data?.data.attributes;
imageAttributes?.fileName;
// @ts-expect-error only while an upload is open
imageAttributes?.uploadOperations;
if (imageAttributes?.state === "AWAITING_UPLOAD") imageAttributes.uploadOperations;
const imageFields = await connect.GET("/v1/appAssetLibraryImages/{id}", {
  params: { path: { id: "1" }, query: { "fields[appAssetLibraryImages]": ["state", "uploadOperations"] } },
});
const someAttributes = imageFields.data?.data.attributes;
if (someAttributes?.state === "AWAITING_UPLOAD") someAttributes.uploadOperations;
// @ts-expect-error narrowed
someAttributes?.fileName;
connect.POST("/v1/appAssetLibraryPlacements", {
  body: {
    data: {
      type: "appAssetLibraryPlacements",
      attributes: { placementType: "APP_SCREENSHOT" },
      relationships: {
        image: { data: { type: "appAssetLibraryImages", id: "1" } },
        appStoreVersionLocalization: { data: { type: "appStoreVersionLocalizations", id: "2" } },
      },
    },
  },
});
connect.POST("/v1/appAssetLibraryPlacements", {
  body: {
    data: {
      type: "appAssetLibraryPlacements",
      attributes: { placementType: "APP_SCREENSHOT" },
      // @ts-expect-error an image or a video, and where it goes
      relationships: { image: { data: { type: "appAssetLibraryImages", id: "1" } } },
    },
  },
});
const overview = await connect.GET("/v1/apps/{id}/performanceOverviews", { params: { path: { id: "1" } } });
overview.data?.insights?.regressions?.length;
