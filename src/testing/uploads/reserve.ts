/** The `uploadOperations` of a reserved file: a part each, at a signed URL of the upload origin. */

import { createHash } from "node:crypto";
import type { Draft, World } from "../state/behavior.js";
import { appleDate } from "../store/apple-date.js";
import { addDuration } from "../time/duration.js";
import type { UploadOperation } from "./files.js";
import type { UploadKind } from "./kinds.js";

/** Content types by the end of a file's name. */
const contentTypes: Readonly<Record<string, string>> = {
  png: "image/png",
  jpg: "image/jpeg",
  jpeg: "image/jpeg",
  mov: "video/quicktime",
  mp4: "video/mp4",
  m4v: "video/x-m4v",
  pdf: "application/pdf",
};

/** Splits a file of the draft's `fileSize` into parts. */
export function reserveOperations(world: World, kind: UploadKind, draft: Draft): UploadOperation[] {
  const { uploadUrl, partBytes, uploadLifetime } = world.settings;
  const now = world.clock.now();
  const expires = typeof uploadLifetime === "number" ? now + uploadLifetime : addDuration(now, uploadLifetime);
  const size = Number(draft.attributes["fileSize"] ?? 0);
  const name = String(draft.attributes["fileName"] ?? "");
  const contentType = contentTypes[name.slice(name.lastIndexOf(".") + 1).toLowerCase()] ?? "application/octet-stream";
  return Array.from({ length: Math.max(1, Math.ceil(size / partBytes)) }, (_, index) => {
    const offset = index * partBytes;
    const number = index + 1;
    const query = new URLSearchParams({
      uploadId: draft.id,
      partNumber: String(number),
      Expires: String(Math.ceil(expires / 1000)),
      Signature: createHash("sha256").update(`${draft.id}/${number}/${expires}/${world.random()}`).digest("base64url"),
    });
    const operation = {
      method: "PUT",
      url: `${uploadUrl()}/${draft.type}/${encodeURIComponent(draft.id)}/${number}?${query}`,
      offset,
      length: Math.max(0, Math.min(partBytes, size - offset)),
      requestHeaders: [{ name: "Content-Type", value: contentType }],
      expiration: appleDate(expires),
      partNumber: number,
    };
    return Object.fromEntries(
      Object.entries(operation).filter(([field]) => kind.operationFields.has(field)),
    ) as unknown as UploadOperation;
  });
}
