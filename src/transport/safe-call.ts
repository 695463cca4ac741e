/** Calls a function of the caller (a hook, a logger, a listener) so that its errors never reach the call. */

/**
 * Calls `fn`, and passes an error that it throws or rejects with to `onError`. Returns at once: a promise that `fn`
 * returns is not awaited. Errors of `onError` itself are ignored, since they can't be reported.
 */
export function callSafely<Args extends unknown[]>(
  fn: ((...args: Args) => unknown) | undefined,
  args: Args,
  onError: ((error: unknown) => unknown) | undefined,
): void {
  const report = (error: unknown): void => onError && callSafely(onError, [error], undefined);
  try {
    const result = fn?.(...args);
    if (isThenable(result)) result.then(undefined, report);
  } catch (error) {
    report(error);
  }
}

const isThenable = (value: unknown): value is PromiseLike<unknown> =>
  typeof value === "object" && value !== null && typeof (value as { then?: unknown }).then === "function";
