/** The time that the fake store takes for each response, in real milliseconds, whatever its clock. */

import { setTimeout as wait } from "node:timers/promises";

/** Milliseconds, or the least and the most of them. */
export type Latency = number | readonly [min: number, max: number];

/** Returns the function that waits; undefined where it does not wait. */
export function createLatency(latencyMs: Latency, random: () => number): () => Promise<void> | undefined {
  const [min, max] = typeof latencyMs === "number" ? [latencyMs, latencyMs] : latencyMs;
  return () => (max === 0 ? undefined : wait(min + (max - min) * random()));
}
