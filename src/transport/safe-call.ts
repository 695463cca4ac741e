/** One way to call a function of the caller: a hook, a logger, a listener. Its failure never reaches the call. */

/**
 * Calls `fn`, and hands what it throws or rejects with to `onError`. Returns at once; a promise that `fn` returns is
 * watched, not awaited. Errors of `onError` itself are dropped: there is nowhere left to report them.
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
