/** Waiting that ends when a signal says so, and leaves neither timer nor listener behind. */
import { untilAborted } from "../until-aborted.js";

export { untilAborted };

/** A signal of our own that also aborts with another. */
export interface AbortLink {
  readonly signal: AbortSignal;
  abort: (reason: unknown) => void;
  /** Ends the bond with the other signal. */
  release: () => void;
}

/** A link that can be waited with. */
export interface WaitingLink extends AbortLink {
  /** {@link untilAborted} with this link's signal, for one promise at a time; it needs no listener, which is what costs. */
  until: <T>(promise: Promise<T>) => Promise<T>;
}

/** A link to `parent`. In place of `AbortSignal.any`, which keeps what hangs on a long-lived signal until that one goes. */
export function linkAbort(parent: AbortSignal | undefined): WaitingLink {
  const controller = new AbortController();
  const { signal } = controller;
  let stop: ((reason: unknown) => void) | undefined;
  const abort = (reason: unknown): void => {
    controller.abort(reason);
    stop?.(signal.reason);
  };
  const pass = (): void => abort(parent?.reason);
  if (parent?.aborted) pass();
  else parent?.addEventListener("abort", pass);
  return {
    signal,
    abort,
    until: (promise) =>
      new Promise((resolve, reject) => {
        stop = reject;
        if (signal.aborted) reject(signal.reason);
        promise.then(resolve, reject);
      }),
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

/** Resolves after `ms`. @throws the reason of `signal` as soon as it aborts. */
export async function sleep(ms: number, signal: AbortSignal | undefined): Promise<void> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const passed = new Promise<void>((resolve) => {
    timer = setTimeout(resolve, ms);
  });
  try {
    await untilAborted(passed, signal);
  } finally {
    clearTimeout(timer);
  }
}

/** @throws {TypeError} for a time that no timer can keep. */
export function checkTimeout(option: string, ms: number | undefined): void {
  if (ms !== undefined && !(ms > 0 && ms < 2 ** 31))
    throw new TypeError(`"${option}" must be more than 0 and less than 2,147,483,648 milliseconds`);
}
