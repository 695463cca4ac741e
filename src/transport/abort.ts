/** Abort signals that are linked without leaks, and a sleep that a signal ends. */
import { longestTimerMs } from "../options.js";
import { untilAborted } from "../until-aborted.js";

/** A signal of its own that also aborts with another one. */
export interface AbortLink {
  readonly signal: AbortSignal;
  abort: (reason: unknown) => void;
  /** Removes the link to the other signal. */
  release: () => void;
}

/**
 * A link to `parent`. It replaces `AbortSignal.any`, which leaks: a long-lived parent retains every signal that depends on
 * it.
 */
export function linkAbort(parent: AbortSignal | undefined): AbortLink {
  const controller = new AbortController();
  const { signal } = controller;
  const abort = (reason: unknown): void => controller.abort(reason);
  const follow = (): void => abort(parent?.reason);
  if (parent?.aborted) follow();
  else parent?.addEventListener("abort", follow);
  return {
    signal,
    abort,
    release: () => parent?.removeEventListener("abort", follow),
  };
}

/** As {@link linkAbort}, for a signal that many calls share: the signal gets one listener for all of them. */
export function createSharedLinks(): (parent: AbortSignal | undefined) => AbortLink {
  const shared = new WeakMap<AbortSignal, { children: Set<AbortController>; link: AbortLink }>();
  return (parent) => {
    if (!parent || parent.aborted) return linkAbort(parent);
    let entry = shared.get(parent);
    if (!entry) {
      const children = new Set<AbortController>();
      const link = linkAbort(parent);
      link.signal.addEventListener("abort", () => {
        for (const child of [...children]) child.abort(parent.reason);
      });
      entry = { children, link };
      shared.set(parent, entry);
    }
    const { children, link } = entry;
    const controller = new AbortController();
    children.add(controller);
    return {
      signal: controller.signal,
      abort: (reason) => controller.abort(reason),
      release: () => {
        children.delete(controller);
        if (children.size > 0) return;
        link.release();
        shared.delete(parent);
      },
    };
  };
}

/**
 * Resolves after `ms`, a finite number from 0, which may be longer than the longest timer. Leaves neither a timer nor a
 * listener behind.
 *
 * @throws the reason of `signal` as soon as it aborts.
 * @throws {TypeError} for a number that is negative, infinite or NaN.
 */
export async function sleep(ms: number, signal: AbortSignal | undefined): Promise<void> {
  if (!(ms >= 0 && ms < Number.POSITIVE_INFINITY))
    throw new TypeError("A wait must be a finite number of milliseconds, from 0");
  let timer: ReturnType<typeof setTimeout> | undefined;
  const passed = new Promise<void>((resolve) => {
    const wait = (leftMs: number): void => {
      const stepMs = Math.min(leftMs, longestTimerMs);
      timer = setTimeout(() => (leftMs > stepMs ? wait(leftMs - stepMs) : resolve()), stepMs);
    };
    wait(ms);
  });
  try {
    await untilAborted(passed, signal);
  } finally {
    clearTimeout(timer);
  }
}
