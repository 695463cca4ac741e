/** A clock that moves only when a test moves it. */
import { setImmediate as afterPromises } from "node:timers/promises";
import { untilAborted } from "../../src/until-aborted.js";

export interface VirtualClock {
  /** The time in milliseconds. */
  readonly now: () => number;
  /** Resolves when `ms` have passed, or rejects with the reason of `signal`. */
  readonly sleep: (ms: number, signal: AbortSignal | undefined) => Promise<void>;
  /** Moves the clock by `ms`, and stops at each time at which a `sleep` ends. */
  readonly pass: (ms: number) => Promise<void>;
  /** The number of pending sleeps. */
  readonly sleepers: () => number;
}

/** Creates a clock that shows `start`, in milliseconds. */
export function createVirtualClock(start = 0): VirtualClock {
  const alarms = new Set<{ at: number; ring: () => void }>();
  let at = start;
  return {
    now: () => at,
    async sleep(ms, signal) {
      let alarm: { at: number; ring: () => void } | undefined;
      const rung = new Promise<void>((ring) => {
        alarm = { at: at + ms, ring };
        alarms.add(alarm);
      });
      try {
        await untilAborted(rung, signal);
      } finally {
        alarms.delete(alarm!);
      }
    },
    async pass(ms) {
      const until = at + ms;
      for (;;) {
        await afterPromises();
        const next = [...alarms].filter((alarm) => alarm.at <= until).sort((a, b) => a.at - b.at)[0];
        if (!next) break;
        at = Math.max(at, next.at);
        alarms.delete(next);
        next.ring();
      }
      at = until;
      await afterPromises();
    },
    sleepers: () => alarms.size,
  };
}
