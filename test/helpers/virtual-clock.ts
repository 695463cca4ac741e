/** A clock that stands still until it is told to go on. */
import { setImmediate as afterPromises } from "node:timers/promises";
import { untilAborted } from "../../src/until-aborted.js";

export interface VirtualClock {
  now: () => number;
  sleep: (ms: number, signal: AbortSignal | undefined) => Promise<void>;
  /** Lets so much time pass, stopping at each moment at which somebody wakes up. */
  pass: (ms: number) => Promise<void>;
  /** How many sleep. */
  sleepers: () => number;
}

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
