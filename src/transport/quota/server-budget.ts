/** What the server's answers say is left of a key's budget, as a rule for when the next request may go. */
import type { RateLimit } from "./rate-limit.js";

export interface ServerBudget {
  /** Milliseconds after which to ask again whether a request of `route` may go; 0: it may. */
  waitMs: (route: string) => number;
  /** A request of `route` goes. */
  sent: (route: string) => void;
  /** One that went has ended; `rateLimit` is what its answer said. */
  ended: (route: string, rateLimit: RateLimit | undefined) => void;
}

/** The hour is one for the key; the minute is each operation's own. Both are rules of thumb: nobody says when they refill. */
const hourProbeMs = 60_000;
const minuteProbeMs = 10_000;
/** Of requests under way the server may or may not have counted some; their answers will tell. */
const underWayMs = 1_000;
const longestPatience = 8;

export function createServerBudget(now: () => number): ServerBudget {
  const hour = createAllowance(now, hourProbeMs);
  const minutes = new Map<string, Allowance>();

  return {
    waitMs: (route) => Math.max(hour.waitMs(), minutes.get(route)?.waitMs() ?? 0),
    sent(route) {
      hour.sent();
      minutes.get(route)?.sent();
    },
    ended(route, rateLimit) {
      hour.ended(rateLimit?.hourRemaining);
      const known = minutes.get(route);
      if (known) known.ended(rateLimit?.minuteRemaining);
      else if (rateLimit?.minuteRemaining !== undefined) {
        for (const [other, allowance] of minutes) if (allowance.isOld()) minutes.delete(other);
        const allowance = createAllowance(now, minuteProbeMs);
        allowance.ended(rateLimit.minuteRemaining);
        minutes.set(route, allowance);
      }
    },
  };
}

interface Allowance {
  waitMs: () => number;
  sent: () => void;
  ended: (remaining: number | undefined) => void;
  /** Whether it says nothing any more. */
  isOld: () => boolean;
}

/** One window of the server's. Where nothing is left, one request after each `probeMs`, doubled while that is too soon. */
function createAllowance(now: () => number, probeMs: number): Allowance {
  let remaining = Number.POSITIVE_INFINITY;
  let saidAt = now();
  let underWay = 0;
  let patience = 1;
  let probing = false;

  const untilProbeMs = (): number => saidAt + probeMs * patience - now();
  return {
    waitMs() {
      if (remaining > underWay || untilProbeMs() <= 0) return 0;
      return underWay > 0 ? Math.min(untilProbeMs(), underWayMs) : untilProbeMs();
    },
    sent() {
      // A probe: what was said is too old to hold others back by, but only one is let through to hear the news.
      if (remaining <= underWay) {
        saidAt = now();
        probing = true;
      }
      underWay += 1;
    },
    ended(said) {
      underWay = Math.max(0, underWay - 1);
      if (said === undefined) {
        // Whatever became of it, it may have been counted.
        remaining -= 1;
        return;
      }
      if (said > 0) patience = 1;
      else if (probing) patience = Math.min(patience * 2, longestPatience);
      probing = false;
      remaining = said;
      saidAt = now();
    },
    isOld: () => underWay === 0 && now() - saidAt > longestPatience * probeMs,
  };
}
