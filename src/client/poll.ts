/** Reads a value again and again, with growing waits, until it is as wanted or the time has passed. */
import { linkAbort, sleep } from "../transport/abort.js";
import { untilAborted } from "../until-aborted.js";

/** The limits of a wait. */
export interface PollLimits {
  /** Milliseconds for the whole wait, requests included. */
  timeoutMs: number;
  /** Milliseconds between the first two requests. Each further wait is half as long again. */
  intervalMs: number;
  /** The longest wait between two requests, in milliseconds. */
  maxIntervalMs: number;
}

/** What is read, and when the wait ends. */
export interface PollOptions<T> extends PollLimits {
  read: (signal: AbortSignal) => Promise<T>;
  isDone: (value: T) => boolean | Promise<boolean>;
  /** The error when the time has passed. */
  timeout: () => Error;
  signal?: AbortSignal | undefined;
  /** @default a sleep in real time */
  rest?: typeof sleep | undefined;
}

/** Resolves to the first value for which `isDone` holds. Rejects with the reason of `signal` as soon as that aborts. */
export async function poll<T>({ read, isDone, timeout, rest = sleep, ...options }: PollOptions<T>): Promise<T> {
  const { timeoutMs, intervalMs, maxIntervalMs } = options;
  const { signal, abort, release } = linkAbort(options.signal);
  const over = linkAbort(signal);
  // Ends without an effect when `over` is aborted, that is, when the wait has ended.
  rest(timeoutMs, over.signal).then(
    () => abort(timeout()),
    () => {},
  );
  try {
    for (let waitMs = Math.min(intervalMs, maxIntervalMs); ; waitMs = Math.min(waitMs * 1.5, maxIntervalMs)) {
      const value = await read(signal);
      if (await untilAborted(Promise.resolve(isDone(value)), signal)) return value;
      await rest(waitMs, signal);
    }
  } finally {
    over.abort(undefined);
    over.release();
    release();
  }
}
