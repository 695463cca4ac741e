/** The clock for durations. */

/**
 * Milliseconds of a clock that never goes back and says nothing of the date. For waits, limits and windows: `Date.now`
 * jumps when the system's clock is set.
 */
export const monotonicNow = (): number => performance.now();
