/** Where the requests of a key are counted: the interface of such places, and the one in memory. */
import { monotonicNow } from "../clock.js";

/** So many requests in any stretch of so much time. */
export interface QuotaWindow {
  windowMs: number;
  limit: number;
}

/**
 * Counts the requests of each key in rolling windows. Clients that are given the same store share what it counts for
 * one key.
 */
export interface QuotaStore {
  /**
   * Takes a place in each of `windows`, or in none.
   *
   * @returns 0 where the places were taken; else the milliseconds after which it is worth asking again, a finite number.
   */
  take: (key: string, windows: readonly QuotaWindow[]) => Promise<number>;
  /** Gives places back that were taken and not used. */
  giveBack: (key: string, windows: readonly QuotaWindow[]) => Promise<void>;
}

/**
 * A window is counted in so many slices, and a slice counts until all of it is older than the window: at most 61 numbers
 * a window however high its limit, and a place is free again at most one slice late, never early.
 */
export const slicesPerWindow = 60;

/** Options of {@link createMemoryQuotaStore}. */
export interface MemoryQuotaStoreOptions {
  /** Milliseconds of any clock. @default a clock that never goes back, so that setting the system's does no harm */
  now?: (() => number) | undefined;
}

/** A store in this process's memory. Given to several clients of one key, it makes them share the key's budget. */
export function createMemoryQuotaStore({ now = monotonicNow }: MemoryQuotaStoreOptions = {}): QuotaStore {
  /** By key and window: the number of each slice, oldest first, and the places taken in it. */
  const counts = new Map<string, Map<number, number>>();

  function countOf(key: string, { windowMs }: QuotaWindow): Map<number, number> {
    const id = `${windowMs} ${key}`;
    const found = counts.get(id) ?? new Map<number, number>();
    counts.set(id, found);
    return found;
  }

  function waitFor(count: Map<number, number>, { windowMs, limit }: QuotaWindow, at: number): number {
    const sliceMs = windowMs / slicesPerWindow;
    let taken = 0;
    for (const [slice, places] of count) {
      if (endOf(slice, sliceMs) <= at) count.delete(slice);
      else taken += places;
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
        // From the oldest slice: what is left then counts for as long as it must, or longer.
        const [oldest] = count;
        if (!oldest) continue;
        const [slice, places] = oldest;
        if (places > 1) count.set(slice, places - 1);
        else count.delete(slice);
      }
    },
  };
}

/** When the places of a slice are free again. */
const endOf = (slice: number, sliceMs: number): number => (slice + 1 + slicesPerWindow) * sliceMs;
