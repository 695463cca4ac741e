/** Waiting that ends when a signal says so, and leaves neither timer nor listener behind. */

/** A signal of our own that also aborts with others. */
export interface AbortLink {
  readonly signal: AbortSignal;
  abort: (reason: unknown) => void;
  /** Aborts with `parent` from now on, in place of the one before. */
  follow: (parent: AbortSignal | undefined) => void;
}

/** `AbortSignal.any` without its price: it keeps what hangs on a long-lived signal until that one goes. */
export function linkAbort(parent: AbortSignal | undefined): AbortLink {
  const controller = new AbortController();
  let followed: AbortSignal | undefined;
  const pass = (): void => controller.abort(followed?.reason);
  const follow = (next: AbortSignal | undefined): void => {
    followed?.removeEventListener("abort", pass);
    followed = next;
    if (next?.aborted) pass();
    else next?.addEventListener("abort", pass);
  };
  follow(parent);
  return { signal: controller.signal, abort: (reason) => controller.abort(reason), follow };
}

/** `promise`, unless `signal` aborts first: its reason then, also where nobody else listens to the signal. */
export function untilAborted<T>(promise: Promise<T>, signal: AbortSignal | undefined): Promise<T> {
  if (!signal) return promise;
  return new Promise((resolve, reject) => {
    const stop = (): void => reject(signal.reason);
    if (signal.aborted) stop();
    else signal.addEventListener("abort", stop);
    promise.then(resolve, reject).finally(() => signal.removeEventListener("abort", stop));
  });
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
