/** The fake store's clock: the time of its caller, moved forward on demand, and the work that is due by it. */

import { addDuration } from "./duration.js";

/** The clock of a fake store, as its users see it. */
export interface FakeClock {
  /** The fake store's time in milliseconds since 1970. */
  now(): number;
  /**
   * Moves the time forward, and carries out everything that is due on the way, in order.
   *
   * @param duration an ISO 8601 duration such as `P1M`, `P3D` or `PT90S`, or milliseconds.
   * @throws {TypeError} if it is neither, or negative.
   */
  advance(duration: string | number): void;
}

/** What the parts of the fake store use: work scheduled for later, which is due by the clock. */
export interface Schedule extends FakeClock {
  /** Calls `work` once the clock has reached the time after `duration`. */
  after(duration: string | number, work: () => void): void;
  /** Calls `work` once the clock has reached `time`, in milliseconds since 1970. */
  at(time: number, work: () => void): void;
  /** Carries out what is due by now; called before each request. */
  run(): void;
  /** Forgets all scheduled work, and how far the clock was moved. */
  reset(): void;
}

interface Entry {
  readonly time: number;
  readonly work: () => void;
}

/** @param base the time that the clock starts from, and moves on with: milliseconds since 1970. */
export function createClock(base: () => number): Schedule {
  let offset = 0;
  /** The time of the work being carried out, so that it sees the moment it was scheduled for. */
  let workTime: number | undefined;
  /** What was scheduled first comes first among those of one time. Sorted when it is needed. */
  let entries: Entry[] = [];
  let isSorted = true;

  const now = (): number => workTime ?? base() + offset;

  function at(time: number, work: () => void): void {
    isSorted &&= entries.length === 0 || entries.at(-1)!.time <= time;
    entries.push({ time, work });
  }

  /** The first that is due by `until`, taken out. */
  function takeDue(until: number): Entry | undefined {
    if (!isSorted) entries.sort((a, b) => a.time - b.time);
    isSorted = true;
    return entries[0] && entries[0].time <= until ? entries.shift() : undefined;
  }

  function run(): void {
    if (workTime !== undefined) return;
    const until = now();
    try {
      for (let due = takeDue(until); due; due = takeDue(until)) {
        workTime = due.time;
        due.work();
      }
    } finally {
      workTime = undefined;
    }
  }

  return {
    now,
    at,
    after: (duration, work) => at(later(now(), duration), work),
    run,
    advance(duration) {
      offset += later(now(), duration) - now();
      run();
    },
    reset() {
      offset = 0;
      entries = [];
    },
  };
}

function later(time: number, duration: string | number): number {
  if (typeof duration === "string") return addDuration(time, duration);
  if (!Number.isFinite(duration) || duration < 0) {
    throw new TypeError('"duration" must be an ISO 8601 duration or a number of milliseconds, at least 0');
  }
  return time + duration;
}
