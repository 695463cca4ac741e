/** Ids and numbers that are the same in each run with the same seed. */

/** Makes ids and numbers. */
export interface IdMaker {
  /** A new id. Ids are those of a UUID's form; no two of one maker are the same. */
  newId(): string;
  /** A number from 0 up to 1. */
  random(): number;
}

/** Creates a maker whose results follow from the seed alone. */
export function createIdMaker(seed: number): IdMaker {
  // The generator "mulberry32": 32 bits of state, enough for ids that must only look random.
  let state = seed >>> 0;
  let count = 0;
  const random = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const hex = (digits: number): string =>
    Math.floor(random() * 16 ** digits)
      .toString(16)
      .padStart(digits, "0");
  return {
    random,
    newId() {
      const last = (++count).toString(16).padStart(12, "0");
      return `${hex(8)}-${hex(4)}-4${hex(3)}-a${hex(3)}-${last}`;
    },
  };
}
