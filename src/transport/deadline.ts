/** Limits a whole call in time: its attempts, its waits for a slot, and its waits between attempts. */
import { TimeoutError } from "../errors/index.js";
import { requireMs } from "../options.js";
import { createSharedLinks } from "./abort.js";
import { withBody } from "./body.js";
import { describeFailure } from "./describe-failure.js";
import type { Transport } from "./transport.js";

/** Options of {@link withDeadline}. */
export interface DeadlineOptions {
  /** Milliseconds for a call that sets no `timeoutMs` of its own; undefined for no limit. */
  timeoutMs: number | undefined;
  now: () => number;
}

/**
 * A transport that ends each call after `timeoutMs`, or when the caller's signal aborts. The time limit covers a stream
 * until it begins; after that only the signal ends it.
 *
 * @throws {TimeoutError} when the time has passed.
 */
export function withDeadline(send: Transport, { timeoutMs: defaultMs, now }: DeadlineOptions): Transport {
  const linkTo = createSharedLinks();
  return async (request, context) => {
    const { signal: callerSignal, timeoutMs = defaultMs } = context;
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
    let isStreaming = false;
    try {
      const response = await send(request, { ...context, signal, deadlineMs });
      const { ok, body, status, headers } = response;
      // An empty body may never be read, and its end would not be seen.
      if (!context.stream || !ok || !body || headers.get("Content-Length") === "0") return response;
      const { watchBody } = await import("./watch-body.js");
      isStreaming = true;
      const onEnd = (): void => link?.release();
      const toFailure = (error: unknown): Promise<unknown> =>
        describeFailure(error, request, { ...facts, status, signal });
      return withBody(response, watchBody(body, { signal, onEnd, toFailure }));
    } finally {
      clearTimeout(timer);
      if (!isStreaming) link?.release();
    }
  };
}
