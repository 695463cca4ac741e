/** Waiting that ends when a signal says so, and leaves neither timer nor listener behind. */
import { longestTimerMs } from "../options.js";
import { untilAborted } from "../until-aborted.js";

/** A signal of our own that also aborts with another. */
export interface AbortLink {
  readonly signal: AbortSignal;
  abort: (reason: unknown) => void;
  /** Ends the bond with the other signal. */
  release: () => void;
}

/** A link to `parent`. In place of `AbortSignal.any`, which keeps what hangs on a long-lived signal until that one goes. */
export function linkAbort(parent: AbortSignal | undefined): AbortLink {
  const controller = new AbortController();
  const { signal } = controller;
  const abort = (reason: unknown): void => controller.abort(reason);
  const pass = (): void => abort(parent?.reason);
  if (parent?.aborted) pass();
  else parent?.addEventListener("abort", pass);
  return {
    signal,
    abort,
    release: () => parent?.removeEventListener("abort", pass),
  };
}

/** As {@link linkAbort} for a signal that many calls share: it gets one listener for all of them. */
export function createSharedLinks(): (parent: AbortSignal | undefined) => AbortLink {
  const shared = new WeakMap<AbortSignal, { children: Set<AbortController>; trunk: AbortLink }>();
  return (parent) => {
    if (!parent || parent.aborted) return linkAbort(parent);
    let bond = shared.get(parent);
    if (!bond) {
      const children = new Set<AbortController>();
      const trunk = linkAbort(parent);
      trunk.signal.addEventListener("abort", () => {
        for (const child of [...children]) child.abort(parent.reason);
      });
      bond = { children, trunk };
      shared.set(parent, bond);
    }
    const { children, trunk } = bond;
    const controller = new AbortController();
    children.add(controller);
    return {
      signal: controller.signal,
      abort: (reason) => controller.abort(reason),
      release: () => {
        children.delete(controller);
        if (children.size > 0) return;
        trunk.release();
        shared.delete(parent);
      },
    };
  };
}

/**
 * Resolves after `ms`, a finite number from 0 that may be longer than a timer can be.
 *
 * @throws the reason of `signal` as soon as it aborts.
 * @throws {TypeError} for a time that never comes.
 */
export async function sleep(ms: number, signal: AbortSignal | undefined): Promise<void> {
  if (!(ms >= 0 && ms < Number.POSITIVE_INFINITY))
    throw new TypeError("A wait must be a finite number of milliseconds");
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
