/** Never run: the compiler is the test. The kinds of files, their parents and attributes. */
import type { ConnectClient } from "storeconnect";
import { uploadAsset } from "storeconnect/uploads";

declare const connect: ConnectClient;
declare const file: Blob;

const screenshot = await uploadAsset(connect, "appScreenshots", { parent: "1", file });
screenshot.attributes.assetDeliveryState?.state;
// @ts-expect-error another kind's attribute
screenshot.attributes.videoUrl;

// @ts-expect-error not a kind
uploadAsset(connect, "appIcons", { parent: "1", file });
// @ts-expect-error a parent is missing
uploadAsset(connect, "appScreenshots", { file });
// @ts-expect-error an id, not an object
uploadAsset(connect, "appScreenshots", { parent: { appScreenshotSet: "1" }, file });
uploadAsset(connect, "appScreenshots", { parent: "1", file: new Uint8Array(1), fileName: "1.png", concurrency: 2 });
uploadAsset(connect, "appScreenshots", { parent: "1", file: file.stream(), size: 1, fileName: "1.png" });
// @ts-expect-error not an option
uploadAsset(connect, "appScreenshots", { parent: "1", file, retries: 2 });

// A kind without a parent
uploadAsset(connect, "appClipAdvancedExperienceImages", { file });
// @ts-expect-error this kind has no parent
uploadAsset(connect, "appClipAdvancedExperienceImages", { parent: "1", file });

// More attributes: optional ones, and one that is required
uploadAsset(connect, "appPreviews", { parent: "1", file });
uploadAsset(connect, "appPreviews", { parent: "1", file, attributes: { previewFrameTimeCode: "00:00:05:00" } });
uploadAsset(connect, "appEventScreenshots", { parent: "1", file, attributes: { appEventAssetType: "EVENT_CARD" } });
// @ts-expect-error appEventAssetType is missing
uploadAsset(connect, "appEventScreenshots", { parent: "1", file });
// @ts-expect-error not one of its values
uploadAsset(connect, "appEventScreenshots", { parent: "1", file, attributes: { appEventAssetType: "CARD" } });
