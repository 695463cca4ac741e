/** A semaphore with a queue: callers get its slots in the order in which they ask. */
export interface Semaphore {
  /** Resolves once the caller has a slot. @throws the reason of `signal` when it aborts; the caller leaves the queue then. */
  acquire: (signal: AbortSignal | undefined) => Promise<void>;
  /** Frees a slot. Call it once for each `acquire` that resolved. */
  release: () => void;
}

/** A semaphore with `slots` slots, a whole number from 1 or infinity. */
export function createSemaphore(slots: number): Semaphore {
  const queue = new Set<() => void>();
  let free = slots;

  return {
    acquire(signal) {
      return new Promise((resolve, reject) => {
        if (signal?.aborted) return reject(signal.reason);
        if (free > 0) {
          free -= 1;
          return resolve();
        }
        const leaveQueue = (): void => {
          queue.delete(takeSlot);
          reject(signal?.reason);
        };
        const takeSlot = (): void => {
          signal?.removeEventListener("abort", leaveQueue);
          resolve();
        };
        queue.add(takeSlot);
        signal?.addEventListener("abort", leaveQueue, { once: true });
      });
    },
    release() {
      const [next] = queue;
      if (!next) free += 1;
      else {
        queue.delete(next);
        next();
      }
    },
  };
}
