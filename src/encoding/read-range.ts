/** How a `Blob` over a file of the disk gives its bytes without a stream, which takes twice as long. */

import type { Bytes } from "./bytes.js";

/** Reads `length` bytes from `offset` on. */
export type ReadRange = (offset: number, length: number) => Promise<Bytes>;

/** Registered, since a bundler may make two copies of this file. */
const key = Symbol.for("storeconnect.readRange");

/** Gives a blob a faster way to read its bytes. Copies and slices of it don't have it. */
export function addReadRange<B extends Blob>(blob: B, read: ReadRange): B {
  return Object.defineProperty(blob, key, { value: read });
}

/** The faster way to read a blob, if it has one. */
export const readRangeOf = (blob: Blob): ReadRange | undefined => (blob as { [key]?: ReadRange })[key];
