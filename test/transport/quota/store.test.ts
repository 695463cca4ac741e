import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { createMemoryQuotaStore, type QuotaWindow, slicesPerWindow } from "../../../src/transport/quota/store.js";

const minute = (limit: number): QuotaWindow => ({ windowMs: 60_000, limit });
const hour = (limit: number): QuotaWindow => ({ windowMs: 3_600_000, limit });

describe("createMemoryQuotaStore", () => {
  it("hands out as many slots as the window has, and then returns the wait for the next one", async () => {
    let at = 500;
    const store = createMemoryQuotaStore({ now: () => at });
    const window = [minute(2)];
    expect(await store.take("key", window)).toBe(0);
    at = 30_000;
    expect(await store.take("key", window)).toBe(0);
    const waitMs = await store.take("key", window);
    expect(waitMs).toBe(31_000); // the first slice, 0 to 1,000 ms, is older than a minute at 61,000
    at += waitMs - 1;
    expect(await store.take("key", window)).toBe(1);
    at += 1;
    expect(await store.take("key", window)).toBe(0);
    expect(await store.take("key", window)).toBeGreaterThan(0);
  });

  it("takes a slot in every window or in none", async () => {
    let at = 0;
    const store = createMemoryQuotaStore({ now: () => at });
    expect(await store.take("key", [minute(1), hour(2)])).toBe(0);
    for (let attempt = 0; attempt < 5; attempt++)
      expect(await store.take("key", [minute(1), hour(2)])).toBeGreaterThan(0);
    at = 120_000;
    expect(await store.take("key", [minute(1), hour(2)])).toBe(0);
    at = 240_000;
    expect(await store.take("key", [minute(1), hour(2)])).toBe(3_660_000 - at);
  });

  it("counts each key separately", async () => {
    const store = createMemoryQuotaStore({ now: () => 0 });
    expect(await store.take("one", [hour(1)])).toBe(0);
    expect(await store.take("other", [hour(1)])).toBe(0);
    expect(await store.take("one", [hour(1)])).toBeGreaterThan(0);
  });

  it("hands out a slot again that was given back", async () => {
    const store = createMemoryQuotaStore({ now: () => 0 });
    const windows = [minute(1), hour(1)];
    await store.take("key", windows);
    await store.giveBack("key", windows);
    expect(await store.take("key", windows)).toBe(0);
    expect(await store.take("key", windows)).toBeGreaterThan(0);
  });

  it("never hands out more slots than the limit in any period of the window's length, and never returns a wait that is a slice too long", async () => {
    const step = fc.record({ restMs: fc.integer({ min: 0, max: 20_000 }), givesBack: fc.integer({ min: 0, max: 40 }) });
    await fc.assert(
      fc.asyncProperty(
        fc.array(step, { maxLength: 200 }),
        fc.integer({ min: 1, max: 8 }),
        fc.integer({ min: 1, max: 1e12 }),
        async (steps, limit, start) => {
          let at = start;
          const window = minute(limit);
          const store = createMemoryQuotaStore({ now: () => at });
          const kept: number[] = [];
          let gaveBack = false;
          for (const { restMs, givesBack } of steps) {
            at += restMs;
            const inWindow = kept.filter((takenAt) => takenAt > at - window.windowMs).length;
            const inWindowAndSlice = kept.filter(
              (takenAt) => takenAt >= at - window.windowMs * (1 + 1 / slicesPerWindow),
            ).length;
            const waitMs = await store.take("key", [window]);
            if (waitMs > 0) {
              // A slot that is given back may leave another one that counts longer than it must, but never a shorter time.
              if (!gaveBack) expect(inWindowAndSlice).toBeGreaterThanOrEqual(limit);
              continue;
            }
            expect(inWindow).toBeLessThan(limit);
            // Only a slot that was just taken is given back.
            if (givesBack > 0) kept.push(at);
            else {
              await store.giveBack("key", [window]);
              gaveBack = true;
            }
          }
        },
      ),
      { seed: 1, numRuns: 200 },
    );
  });
});
