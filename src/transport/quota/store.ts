/** Counts the requests of keys: the interface of quota stores, and a store in memory. */
import { monotonicNow } from "../clock.js";

/** A rolling window: at most `limit` requests in any period of `windowMs`. */
export interface QuotaWindow {
  /** The length of the window in milliseconds. */
  readonly windowMs: number;
  /** The number of slots. */
  readonly limit: number;
}

/** Counts the requests of each key in rolling windows. Clients with the same store and the same key share the slots. */
export interface QuotaStore {
  /**
   * Takes a slot in each of `windows`, or in none of them.
   *
   * @returns 0 if the slots were taken; otherwise the milliseconds after which to ask again, a finite number.
   */
  take: (key: string, windows: readonly QuotaWindow[]) => Promise<number>;
  /** Returns slots that were taken and not used. */
  giveBack: (key: string, windows: readonly QuotaWindow[]) => Promise<void>;
}

/**
 * How many slices a window is counted in. A slice counts until all of it is older than the window. A window thus needs at
 * most 61 numbers, however high its limit is, and a slot is free again at most one slice late, never early.
 */
export const slicesPerWindow = 60;

/** Options of {@link createMemoryQuotaStore}. */
export interface MemoryQuotaStoreOptions {
  /** A clock in milliseconds. @default a monotonic clock, which is independent of the system clock */
  now?: (() => number) | undefined;
}

/** A quota store in the memory of this process. Clients of one key that have the same store share the key's quota. */
export function createMemoryQuotaStore({ now = monotonicNow }: MemoryQuotaStoreOptions = {}): QuotaStore {
  /** By key and window: the number of each slice, oldest first, and the slots taken in it. */
  const counts = new Map<string, Map<number, number>>();

  function countOf(key: string, { windowMs }: QuotaWindow): Map<number, number> {
    const id = `${windowMs} ${key}`;
    const count = counts.get(id) ?? new Map<number, number>();
    counts.set(id, count);
    return count;
  }

  function waitFor(count: Map<number, number>, { windowMs, limit }: QuotaWindow, at: number): number {
    const sliceMs = windowMs / slicesPerWindow;
    let taken = 0;
    for (const [slice, slots] of count) {
      if (endOf(slice, sliceMs) <= at) count.delete(slice);
      else taken += slots;
    }
    const [oldest] = count.keys();
    return taken < limit || oldest === undefined ? 0 : Math.ceil(endOf(oldest, sliceMs) - at);
  }

  return {
    async take(key, windows) {
      const at = now();
      const waitMs = Math.max(0, ...windows.map((window) => waitFor(countOf(key, window), window, at)));
      if (waitMs > 0) return waitMs;
      for (const window of windows) {
        const count = countOf(key, window);
        const slice = Math.floor((at * slicesPerWindow) / window.windowMs);
        count.set(slice, (count.get(slice) ?? 0) + 1);
      }
      return 0;
    },
    async giveBack(key, windows) {
      for (const window of windows) {
        const count = countOf(key, window);
        // Taken from the oldest slice, so that the remaining slots count for as long as they must, or longer.
        const [oldest] = count;
        if (!oldest) continue;
        const [slice, slots] = oldest;
        if (slots > 1) count.set(slice, slots - 1);
        else count.delete(slice);
      }
    },
  };
}

/** When the slots of a slice are free again. */
const endOf = (slice: number, sliceMs: number): number => (slice + 1 + slicesPerWindow) * sliceMs;
