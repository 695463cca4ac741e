/**
 * When the next request may be sent, by the slots that the server reports as remaining in a window:
 *
 *     remaining        in flight    the next request
 *     not reported     any          is sent
 *     > in flight      any          is sent
 *     <= in flight     1 or more    waits for responses, and checks again after at most 1 s
 *     <= in flight     0            waits until the next probe is due
 *     probe is due     any          is sent alone, as a probe; each probe that reports 0 doubles the time to the next
 */
import type { RateLimit } from "./rate-limit.js";

/** The quota of a key, as the server reports it. */
export interface ServerQuota {
  /** Milliseconds after which to ask again; 0 if a request of `route` may be sent now. */
  waitMs: (route: string) => number;
  /** Notes that a request of `route` is sent. */
  sent: (route: string) => void;
  /** Notes that a request of `route` has ended, and the rate limit that its response reported. */
  ended: (route: string, rateLimit: RateLimit | undefined) => void;
}

/** Rules of thumb, since Apple does not document when a window has slots again. */
const hourProbeMs = 60_000;
const minuteProbeMs = 10_000;
/** The server may or may not have counted the requests in flight; their responses show it soon. */
const inFlightWaitMs = 1_000;
/** How much longer than the first one the time between two probes gets. */
const maxProbeFactor = 8;

/** The server has one hour window for the key, and a minute window for each operation. */
export function createServerQuota(now: () => number): ServerQuota {
  const hour = createServerWindow(now, hourProbeMs);
  const minutes = new Map<string, ServerWindow>();

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
        for (const [other, window] of minutes) if (window.isStale()) minutes.delete(other);
        const window = createServerWindow(now, minuteProbeMs);
        window.ended(rateLimit.minuteRemaining);
        minutes.set(route, window);
      }
    },
  };
}

interface ServerWindow {
  waitMs: () => number;
  sent: () => void;
  ended: (reported: number | undefined) => void;
  /** Whether the last report is so old that it holds no request back. */
  isStale: () => boolean;
}

/** One window. While nothing remains, it lets one request through each `probeMs`, then 2, 4 and 8 times as rarely. */
function createServerWindow(now: () => number, probeMs: number): ServerWindow {
  let remaining = Number.POSITIVE_INFINITY;
  let reportedAt = now();
  let inFlight = 0;
  let probeFactor = 1;
  let isProbing = false;

  const untilProbeMs = (): number => reportedAt + probeMs * probeFactor - now();
  return {
    waitMs() {
      if (remaining > inFlight || untilProbeMs() <= 0) return 0;
      return inFlight > 0 ? Math.min(untilProbeMs(), inFlightWaitMs) : untilProbeMs();
    },
    sent() {
      // The last report is stale: this request is the probe that refreshes it, and the others wait.
      if (remaining <= inFlight) {
        reportedAt = now();
        isProbing = true;
      }
      inFlight += 1;
    },
    ended(reported) {
      inFlight = Math.max(0, inFlight - 1);
      if (reported === undefined) {
        // The server may have counted the request, whatever became of it.
        remaining -= 1;
        return;
      }
      if (reported > 0) probeFactor = 1;
      else if (isProbing) probeFactor = Math.min(probeFactor * 2, maxProbeFactor);
      isProbing = false;
      remaining = reported;
      reportedAt = now();
    },
    isStale: () => inFlight === 0 && now() - reportedAt > maxProbeFactor * probeMs,
  };
}
