/** The attributes that a file gets when it was processed. */

import type { World } from "../state/behavior.js";
import type { Json, StoredResource } from "../store/resource.js";
import { receivedFile } from "./files.js";
import type { UploadKind } from "./kinds.js";

const pngSignature = "89504e470d0a1a0a";

/** What the processing found, as far as the kind has attributes for it. */
export function processedAttributes(world: World, kind: UploadKind, resource: StoredResource): Record<string, Json> {
  const file = receivedFile(world, resource);
  const { width, height } = dimensions(file.head());
  const name = encodeURIComponent(String(resource.attributes["fileName"] ?? "file"));
  const asset = `${world.settings.uploadUrl()}/assets/${resource.type}/${encodeURIComponent(resource.id)}`;
  const image = { templateUrl: `${asset}/${name}/{w}x{h}bb.{f}`, width, height };
  const found: Record<string, Json> = {
    imageAsset: image,
    assetToken: `${resource.type}/${resource.id}/${name}`,
    assetType: "SCREENSHOT",
    sourceFileChecksum: file.checksum("MD5"),
    sourceFileChecksums: {
      file: { hash: file.checksum("SHA_256"), algorithm: "SHA_256" },
      composite: { hash: file.composite(), algorithm: "MD5" },
    },
    downloadUrl: `${asset}/${name}`,
    videoUrl: `${asset}/${name}`,
    videoAsset: `${asset}/${name}`,
    previewImage: image,
    previewFrameImage: { image, state: { state: "COMPLETE", errors: [], warnings: [] } },
    specId: `${width}x${height}`,
  };
  return Object.fromEntries(
    Object.entries(found).filter(([attribute]) => kind.attributes.has(attribute) && !isSet(resource, attribute)),
  );
}

/** A request gives some kinds their `assetType`. */
function isSet({ attributes }: StoredResource, attribute: string): boolean {
  return attribute === "assetType" && typeof attributes[attribute] === "string";
}

/** The size of a PNG image; that of a phone for any other file. */
function dimensions(head: Buffer): { width: number; height: number } {
  const isPng = head.length >= 24 && head.subarray(0, 8).toString("hex") === pngSignature;
  return isPng ? { width: head.readUInt32BE(16), height: head.readUInt32BE(20) } : { width: 1290, height: 2796 };
}
