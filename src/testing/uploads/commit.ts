/** What is checked when a file is committed: that no part is missing, and its checksums. */

import type { World } from "../state/behavior.js";
import { stateError } from "../state/world.js";
import type { Json, StoredResource } from "../store/resource.js";
import { receivedFile } from "./files.js";
import type { ChecksumAlgorithm } from "./received.js";

/** Why a file failed, as the delivery state lists it. */
export interface CommitError {
  readonly code: string;
  readonly description: string;
}

/**
 * Compares the checksums in the body of a commit.
 *
 * @returns why the processing of the file will fail; undefined for a good file.
 * @throws {ErrorResponse} 409 if parts are missing.
 */
export function commitError(
  world: World,
  resource: StoredResource,
  attributes: Readonly<Record<string, Json>>,
): CommitError | undefined {
  const file = receivedFile(world, resource);
  const missing = file.missing();
  if (missing.length > 0) {
    throw stateError(resource, `these parts of its file were not uploaded: ${missing.slice(0, 20).join(", ")}`);
  }
  const { sourceFileChecksum, sourceFileChecksums } = attributes;
  const { file: whole, composite } = (sourceFileChecksums ?? {}) as { file?: Checksum; composite?: Checksum };
  const expected: readonly (readonly [sent: unknown, found: string])[] = [
    [sourceFileChecksum, file.checksum("MD5")],
    [whole?.hash, file.checksum(whole?.algorithm === "SHA_256" ? "SHA_256" : "MD5")],
    [composite?.hash, file.composite()],
  ];
  const wrong = expected.find(([sent, found]) => typeof sent === "string" && sent.toLowerCase() !== found);
  return wrong && { code: "CHECKSUM_MISMATCH", description: "The checksum of the file differs from the one sent." };
}

interface Checksum {
  readonly hash?: string | null;
  readonly algorithm?: ChecksumAlgorithm | null;
}
