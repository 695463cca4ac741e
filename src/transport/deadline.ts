/** The limit of a whole call: its attempts, its waits for quota and its waits between attempts. */
import { TimeoutError } from "../errors/index.js";
import { requireMs } from "../options.js";
import { createSharedLinks } from "./abort.js";
import { watch, withBody } from "./body.js";
import { toFailure } from "./failure.js";
import { secretsOf } from "./redact.js";
import type { Transport } from "./transport.js";

export interface DeadlineOptions {
  /** Milliseconds for a call that does not say otherwise. Undefined: no limit. */
  timeoutMs: number | undefined;
  now: () => number;
}

/**
 * A transport whose calls end after `timeoutMs`, or with the caller's signal. A stream has begun by then: what is left
 * of it is ended by the signal alone.
 */
export function withDeadline(send: Transport, { timeoutMs: usualMs, now }: DeadlineOptions): Transport {
  const linkTo = createSharedLinks();
  return async (request, context) => {
    const { signal: callerSignal, timeoutMs = usualMs } = context;
    requireMs("timeoutMs", timeoutMs);
    callerSignal?.throwIfAborted();
    if (!callerSignal && timeoutMs === undefined && !context.stream) return send(request, context);

    const facts = { method: request.method, path: context.path };
    const link = callerSignal || timeoutMs !== undefined ? linkTo(callerSignal) : undefined;
    const signal = link?.signal;
    const timer =
      timeoutMs === undefined
        ? undefined
        : setTimeout(() => link?.abort(new TimeoutError(facts, "timeoutMs", timeoutMs)), timeoutMs);
    const deadlineMs = timeoutMs === undefined ? undefined : now() + timeoutMs;
    let streams = false;
    try {
      const response = await send(request, { ...context, signal, deadlineMs });
      const { ok, body, status, headers } = response;
      // Of a body without a byte nobody would see the end.
      if (!context.stream || !ok || !body || headers.get("Content-Length") === "0") return response;
      streams = true;
      const failure = { ...facts, status, signal, secrets: secretsOf(request) };
      const onEnd = (): void => link?.release();
      return withBody(response, watch(body, { signal, onEnd, toFailure: (error) => toFailure(error, failure) }));
    } finally {
      clearTimeout(timer);
      if (!streams) link?.release();
    }
  };
}
