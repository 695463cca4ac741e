/** Opaque tokens of pages: a position in a list, bound to the list it was made for. */

import { createHash } from "node:crypto";

/** A token that {@link readPageToken} reads for the same `list` alone. */
export function pageToken(list: string, position: number): string {
  return Buffer.from(`${position}.${checkOf(list, position)}`).toString("base64url");
}

/** The position in a token; undefined for a token of another list, and for anything that is not a token. */
export function readPageToken(list: string, token: string): number | undefined {
  const [, digits = "", check] = /^(\d{1,15})\.([\da-f]+)$/.exec(Buffer.from(token, "base64url").toString()) ?? [];
  const position = Number(digits);
  return digits !== "" && check === checkOf(list, position) ? position : undefined;
}

const checkOf = (list: string, position: number): string =>
  createHash("sha256").update(`${position} ${list}`).digest("hex").slice(0, 16);
