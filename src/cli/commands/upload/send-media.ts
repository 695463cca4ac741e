/** Uploads an image or a video to the asset library of an app. */
import { assetLibrary, type PlacementType, type TransferOptions } from "../../../connect/uploads/index.js";
import type { ConnectClient } from "../../../index.js";
import type { Uploaded } from "./options.js";

/** What an image or a video is uploaded with. */
interface MediaUpload {
  readonly file: File;
  readonly app: string;
  readonly place: string;
  readonly transfer: TransferOptions;
}

/** An unchanged file, which the library has already, is not sent again. */
export async function sendMedia(
  connect: ConnectClient,
  { file, app, place, transfer }: MediaUpload,
): Promise<Uploaded> {
  const library = await assetLibrary(connect, app);
  const { id, type, attributes } = await library.upload({ file, placementType: place as PlacementType, ...transfer });
  const { state, specId } = attributes;
  return {
    text: `${file.name}: ${state}, ${specId ?? "of no known format"} (${type} ${id})`,
    facts: { id, type, state, specId },
  };
}
