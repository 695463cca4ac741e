const pacificOffsetMs = -8 * 60 * 60 * 1000;

/** A time as Apple's answers write it: to the second, with California's offset. */
export function appleDate(milliseconds: number): string {
  return `${new Date(milliseconds + pacificOffsetMs).toISOString().slice(0, 19)}-08:00`;
}
