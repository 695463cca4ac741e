/** Flat writes of what Apple's document has since 4.5. */
import { type ConnectClient, create, update } from "storeconnect";

declare const connect: ConnectClient;

// Of two versions of a resource, each has its own members.
const achievement = { vendorIdentifier: "x", referenceName: "x", points: 1, showBeforeEarned: true, repeatable: false };
await create(connect, "/v2/gameCenterAchievements", { ...achievement, versions: [{}] });
// @ts-expect-error only the second version has them
await create(connect, "/v1/gameCenterAchievements", { ...achievement, versions: [{}] });

// Null clears what Apple lets a request clear.
await update(connect, "/v1/betaGroups/{id}", "1", { publicLinkLimit: null });
// @ts-expect-error a required attribute can't be cleared
await create(connect, "/v1/betaGroups", { name: null, app: "1" });

await create(connect, "/v1/appPriceSchedules", {
  app: "1",
  baseTerritory: "USA",
  manualPrices: [{ startDate: "2026-01-01", appPricePoint: "p1" }, { appPricePoint: "p2" }, "p3"],
});

// A union of what a new resource requires stays one: an image or a video, and where it goes.
await create(connect, "/v1/appAssetLibraryPlacements", {
  placementType: "APP_SCREENSHOT",
  image: "1",
  appStoreVersionLocalization: "2",
});
// @ts-expect-error where it goes is missing
await create(connect, "/v1/appAssetLibraryPlacements", { placementType: "APP_SCREENSHOT", image: "1" });
await create(connect, "/v1/nominations", {
  name: "x",
  type: "APP_LAUNCH",
  description: "x",
  submitted: true,
  publishStartDate: "2026-12-01T00:00:00Z",
  relatedApps: ["1"],
});
