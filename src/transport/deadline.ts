/** The limit of a whole call: its attempts, its waits for quota and its waits between attempts. */
import { TimeoutError } from "../errors.js";
import { checkTimeout, linkAbort } from "./abort.js";
import type { Transport } from "./transport.js";

export interface DeadlineOptions {
  /** Milliseconds for a call that does not say otherwise. Undefined: no limit. */
  timeoutMs: number | undefined;
  now: () => number;
}

/**
 * A transport whose calls end after `timeoutMs`, or with the caller's signal. A stream has begun by then, and is only
 * ended by the signal.
 */
export function withDeadline(send: Transport, { timeoutMs: usualMs, now }: DeadlineOptions): Transport {
  return async (request, context) => {
    const { signal: callerSignal, timeoutMs = usualMs } = context;
    checkTimeout("timeoutMs", timeoutMs);
    callerSignal?.throwIfAborted();
    if (timeoutMs === undefined) return send(request, { ...context, callerSignal });

    const link = linkAbort(callerSignal);
    const facts = { method: request.method, path: context.path };
    const timer = setTimeout(() => link.abort(new TimeoutError(facts, "timeoutMs", timeoutMs)), timeoutMs);
    try {
      return await send(request, { ...context, callerSignal, signal: link.signal, deadlineMs: now() + timeoutMs });
    } finally {
      clearTimeout(timer);
      link.follow(undefined);
    }
  };
}
