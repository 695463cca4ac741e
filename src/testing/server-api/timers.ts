/** Work that is due by the fake's clock, of which each owner has at most one at a time. */

import type { Schedule } from "../time/clock.js";

/** What is due, by the object it belongs to. */
export interface Timers {
  /** Calls `work` at `time`, in milliseconds since 1970, in place of what was set for `owner` before. */
  set(owner: object, time: number, work: () => void): void;
  /** Forgets what was set for `owner`. */
  clear(owner: object): void;
  /** Forgets everything. */
  reset(): void;
}

export function createTimers(clock: Schedule): Timers {
  /** The newest timer of each owner. */
  let current = new WeakMap<object, object>();
  return {
    set(owner, time, work) {
      const timer = {};
      current.set(owner, timer);
      clock.at(time, () => {
        if (current.get(owner) !== timer) return;
        current.delete(owner);
        work();
      });
    },
    clear: (owner) => void current.delete(owner),
    reset() {
      current = new WeakMap();
    },
  };
}
