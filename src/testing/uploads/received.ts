/** The parts of one file that the upload origin received: their hashes, and their bytes only if they are kept. */

import { createHash, type Hash } from "node:crypto";

/** The hash functions of checksums, by the names in Apple's document. */
export type ChecksumAlgorithm = "MD5" | "SHA_256";

const algorithms: Readonly<Record<ChecksumAlgorithm, string>> = { MD5: "md5", SHA_256: "sha256" };

/** One file as it arrives. */
export interface ReceivedFile {
  /** Adds a part by its number from 1, or replaces it. Returns the MD5 of the part, in hexadecimal. */
  add(partNumber: number, bytes: Buffer): string;
  /** The numbers of the parts that are missing. */
  missing(): readonly number[];
  /** The hash of the whole file in hexadecimal, once no part is missing. */
  checksum(algorithm: ChecksumAlgorithm): string;
  /** The hash of the hashes of the parts, in hexadecimal: the checksum `composite`. */
  composite(): string;
  /** The first bytes of the file. */
  head(): Buffer;
  /** The bytes of the file, if they are kept. */
  bytes(): Buffer | undefined;
}

const headBytes = 64;

/**
 * Parts can arrive in any order. A part is hashed as soon as all parts before it have arrived, and its bytes are dropped then. A
 * part that arrives again with other bytes makes those after it missing, if they were hashed already.
 */
export function createReceivedFile(partCount: number, keep: boolean): ReceivedFile {
  const digests = new Map<number, string>();
  const waiting = new Map<number, Buffer>();
  /** The hashes of the file up to the end of each hashed part; those of part 0 are empty. */
  const states: Record<ChecksumAlgorithm, Hash>[] = [
    { MD5: createHash(algorithms.MD5), SHA_256: createHash(algorithms.SHA_256) },
  ];
  const kept = new Map<number, Buffer>();
  let head = Buffer.alloc(0);

  function hashWaiting(): void {
    for (let next = waiting.get(states.length); next; next = waiting.get(states.length)) {
      const { MD5, SHA_256 } = states.at(-1)!;
      waiting.delete(states.length);
      if (states.length === 1) head = Buffer.from(next.subarray(0, headBytes));
      states.push({ MD5: MD5.copy().update(next), SHA_256: SHA_256.copy().update(next) });
    }
  }

  return {
    add(partNumber, bytes) {
      const digest = createHash("md5").update(bytes).digest("hex");
      if (digests.get(partNumber) === digest) return digest;
      if (partNumber < states.length) {
        for (let later = partNumber + 1; later < states.length; later++) {
          const again = kept.get(later);
          if (again) waiting.set(later, again);
          else digests.delete(later);
        }
        states.length = partNumber;
      }
      digests.set(partNumber, digest);
      waiting.set(partNumber, bytes);
      if (keep) kept.set(partNumber, bytes);
      hashWaiting();
      return digest;
    },
    missing: () => Array.from({ length: partCount }, (_, index) => index + 1).filter((number) => !digests.has(number)),
    checksum: (algorithm) => states.at(-1)![algorithm].copy().digest("hex"),
    composite() {
      const all = createHash("md5");
      for (const number of [...digests.keys()].sort((a, b) => a - b)) all.update(digests.get(number)!, "hex");
      return all.digest("hex");
    },
    head: () => head,
    bytes() {
      if (!keep) return undefined;
      return Buffer.concat([...kept].sort(([a], [b]) => a - b).map(([, bytes]) => bytes));
    },
  };
}
