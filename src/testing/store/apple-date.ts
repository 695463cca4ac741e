const pacificOffsetMs = -8 * 60 * 60 * 1000;

/** A time as Apple's responses write it: to the second, with the offset of Pacific Standard Time. */
export function appleDate(milliseconds: number): string {
  return `${new Date(milliseconds + pacificOffsetMs).toISOString().slice(0, 19)}-08:00`;
}
