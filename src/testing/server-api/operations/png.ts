/** Checks images as the Retention Messaging API does: PNG, without transparency, of the right size. */

const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
/** Color types without an alpha channel: gray, color, palette. */
const opaqueColorTypes = [0, 2, 3];

/** The size of an image of the Retention Messaging API. */
export type ImageSize = "FULL_SIZE" | "BULLET_POINT";

/** Whether the bytes begin as a PNG without an alpha channel, in the dimensions of `size`. */
export function isImage(content: Uint8Array, size: ImageSize): boolean {
  const bytes = Buffer.from(content.buffer, content.byteOffset, content.byteLength);
  const hasHeader = bytes.length >= 33 && bytes.subarray(0, 8).equals(signature);
  if (!hasHeader || bytes.toString("latin1", 12, 16) !== "IHDR") return false;
  const width = bytes.readUInt32BE(16);
  const height = bytes.readUInt32BE(20);
  if (!opaqueColorTypes.includes(bytes[25]!)) return false;
  if (size === "BULLET_POINT") return width === 1024 && height === 1024;
  return width === 3840 && height >= 160 && height <= 2160;
}
