/** A door that lets a number of callers in at once, the others in the order in which they came. */
export interface Gate {
  /** Resolves once the caller is in. @throws the reason of `signal`, whose caller then leaves the queue. */
  enter: (signal: AbortSignal | undefined) => Promise<void>;
  /** To be called once for each `enter` that resolved. */
  leave: () => void;
}

export function createGate(width: number): Gate {
  const queue = new Set<() => void>();
  let free = width;

  return {
    enter(signal) {
      return new Promise((resolve, reject) => {
        if (signal?.aborted) return reject(signal.reason);
        if (free > 0) {
          free -= 1;
          return resolve();
        }
        const giveUp = (): void => {
          queue.delete(goIn);
          reject(signal?.reason);
        };
        const goIn = (): void => {
          signal?.removeEventListener("abort", giveUp);
          resolve();
        };
        queue.add(goIn);
        signal?.addEventListener("abort", giveUp, { once: true });
      });
    },
    leave() {
      const [next] = queue;
      if (!next) free += 1;
      else {
        queue.delete(next);
        next();
      }
    },
  };
}
