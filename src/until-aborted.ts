/** Settles as `promise` does, or rejects with the reason of `signal` as soon as that aborts. Leaves no listener behind. */
export function untilAborted<T>(promise: Promise<T>, signal: AbortSignal | undefined): Promise<T> {
  if (!signal) return promise;
  return new Promise((resolve, reject) => {
    const stop = (): void => reject(signal.reason);
    if (signal.aborted) stop();
    else signal.addEventListener("abort", stop, { once: true });
    // Neither of the two throws, and `finally` would make two promises more.
    promise.then(resolve, reject).then(() => signal.removeEventListener("abort", stop));
  });
}
