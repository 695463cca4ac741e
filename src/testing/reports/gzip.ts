/** Compresses a report: one gzip file, of one or several members, which is what Apple sends at times. */

import { gzipSync } from "node:zlib";

/** The parts of a table, each compressed as a member; decompressed one after the other they are the table. */
export function gzipMembers(text: string, members: number): Buffer {
  const bytes = Buffer.from(text);
  const size = Math.max(1, Math.ceil(bytes.length / Math.max(1, members)));
  const parts: Buffer[] = [];
  for (let start = 0; start < bytes.length || start === 0; start += size) {
    parts.push(gzipSync(bytes.subarray(start, start + size)));
  }
  return Buffer.concat(parts);
}
