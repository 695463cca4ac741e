/**
 * Reads the strings of a binary property list, as Xcode writes them: a header, objects, a table of their offsets, and a trailer
 * of 32 bytes. The libraries for it need Node or come without a license.
 *
 * @see https://opensource.apple.com/source/CF/CF-1153.18/CFBinaryPList.c
 */

const trailerBytes = 32;

/** Whether bytes begin as a binary property list. */
export const isBinaryPlist = (bytes: Uint8Array): boolean =>
  String.fromCharCode(...bytes.subarray(0, 8)) === "bplist00";

/**
 * The members of the dictionary at the top: strings, and lists of strings. Members of other types are left out.
 *
 * @throws {RangeError} for bytes of another form.
 */
export function parseBinaryPlist(bytes: Uint8Array): Record<string, string | string[]> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const trailer = bytes.byteLength - trailerBytes;
  const offsetSize = view.getUint8(trailer + 6);
  const referenceSize = view.getUint8(trailer + 7);
  const count = integer(trailer + 8, 8);
  const top = integer(trailer + 16, 8);
  const table = integer(trailer + 24, 8);

  function integer(at: number, size: number): number {
    let value = 0;
    for (let index = 0; index < size; index++) value = value * 256 + view.getUint8(at + index);
    return value;
  }

  /** The type of an object, the number of its elements, and where they begin. */
  function header(reference: number): { type: number; length: number; at: number } {
    if (reference >= count) throw new RangeError("an object of the property list is missing");
    const at = integer(table + reference * offsetSize, offsetSize);
    const marker = view.getUint8(at);
    const type = marker >> 4;
    if ((marker & 15) !== 15) return { type, length: marker & 15, at: at + 1 };
    // A long one: its length is an integer object of its own.
    const size = 2 ** (view.getUint8(at + 1) & 15);
    return { type, length: integer(at + 2, size), at: at + 2 + size };
  }

  function text(reference: number): string | undefined {
    const { type, length, at } = header(reference);
    const isWide = type === 6;
    if (type !== 5 && !isWide) return undefined;
    const end = at + length * (isWide ? 2 : 1);
    if (end > trailer) throw new RangeError("a string of the property list is too long");
    return new TextDecoder(isWide ? "utf-16be" : "latin1").decode(bytes.subarray(at, end));
  }

  function list(reference: number): string[] | undefined {
    const { type, length, at } = header(reference);
    if (type !== 10 || length > count) return undefined;
    return Array.from({ length }, (_, index) => text(integer(at + index * referenceSize, referenceSize)) ?? "");
  }

  const { type, length, at } = header(top);
  if (type !== 13 || length > count) throw new RangeError("the property list is not a dictionary");
  const found: [string, string | string[]][] = [];
  for (let index = 0; index < length; index++) {
    const key = text(integer(at + index * referenceSize, referenceSize));
    const reference = integer(at + (length + index) * referenceSize, referenceSize);
    const value = text(reference) ?? list(reference);
    if (key !== undefined && value !== undefined) found.push([key, value]);
  }
  return Object.fromEntries(found);
}
