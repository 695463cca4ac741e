/** Types of kinds that only newer documents have: /v1/gameCenterActivityImages, /v2/gameCenterLeaderboardImages. */
import type { ConnectClient } from "storeconnect";
import { uploadAsset } from "storeconnect/uploads";

declare const connect: ConnectClient;
declare const file: Blob;

// What this file needs of a document.
void ["/v1/gameCenterActivityImages", "/v2/gameCenterLeaderboardImages", "/v1/appAssetLibraryImages"];

const image = await uploadAsset(connect, "gameCenterActivityImages", { parent: { localization: "1" }, file });
image.attributes.assetDeliveryState?.state;
uploadAsset(connect, "gameCenterActivityImages", { parent: { version: "1" }, file });
// @ts-expect-error one of the two at least
uploadAsset(connect, "gameCenterActivityImages", { parent: {}, file });
uploadAsset(connect, "gameCenterLeaderboardImagesV2", { parent: "1", file });
const attributes = { category: "APP_SCREENSHOTS_AND_PREVIEWS" } as const;
const { attributes: asset } = await uploadAsset(connect, "appAssetLibraryImages", { parent: "1", file, attributes });
if (asset.state === "AWAITING_UPLOAD") asset.uploadOperations?.length;
