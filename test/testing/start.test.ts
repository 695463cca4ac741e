/**
 * The processor time that a fake store takes to start, in a new process and in one that has started others. It is close to
 * the time that passes on a machine without other programs, and unlike that it is the same on a busy one.
 */
import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { createFakeAppStore } from "../../src/testing/index.js";

const folder = mkdtempSync(join(tmpdir(), "storeconnect-start-"));
const limitMs = 100;
/** Reading the rules and filling the store comes on top. Caches that other programs share make a processor slower. */
const filledMs = 250;

beforeAll(async () => {
  // As published: modules of their own, without TypeScript's types.
  await build({
    entryPoints: [fileURLToPath(new URL("../../src/testing/index.ts", import.meta.url))],
    bundle: true,
    platform: "node",
    format: "esm",
    external: ["msw"],
    outfile: join(folder, "testing.mjs"),
  });
  writeFileSync(
    join(folder, "start.mjs"),
    `const { createFakeAppStore } = await import("./testing.mjs");
const start = process.cpuUsage();
const fake = await createFakeAppStore();
const { user, system } = process.cpuUsage(start);
console.log((user + system) / 1000);
await fake.close();`,
  );
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** The shortest of several times: collecting garbage, and other programs, only make them longer. */
const shortest = (times: readonly number[]): number => Math.min(...times);

describe("createFakeAppStore", () => {
  it(`starts within ${limitMs} ms in a new process`, () => {
    const times = Array.from({ length: 5 }, () =>
      Number(execFileSync(process.execPath, [join(folder, "start.mjs")]).toString()),
    );
    expect(shortest(times)).toBeLessThan(limitMs);
  });

  it(`starts within ${filledMs} ms, with its resources, in a process that has started others`, async () => {
    const times: number[] = [];
    for (let count = 0; count < 8; count++) {
      const start = process.cpuUsage();
      const fake = await createFakeAppStore({ listen: false });
      fake.snapshot();
      const { user, system } = process.cpuUsage(start);
      times.push((user + system) / 1_000);
    }
    expect(shortest(times)).toBeLessThan(filledMs);
  });
});
