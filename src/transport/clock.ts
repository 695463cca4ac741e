/** The clock that durations are measured with. */

/**
 * Milliseconds of a monotonic clock, which never goes back and has no relation to the date. For waits, limits and windows:
 * `Date.now` jumps when the system clock is set.
 */
export const monotonicNow = (): number => performance.now();
