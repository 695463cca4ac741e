import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setImmediate } from "node:timers/promises";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { restore, swapIn } from "../../../scripts/generate/file-swap.js";
import { filesBelow } from "../../helpers/project.js";

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "file-swap-"));
});
afterEach(() => rm(folder, { recursive: true }));

describe("swapIn", () => {
  it("undoes its renames if one fails", async () => {
    const stage = join(folder, "stage");
    await mkdir(stage);
    await writeFile(join(stage, "a"), "new");
    await writeFile(join(folder, "a"), "old");
    const before = await filesBelow(folder);
    const moves = [
      { from: join(stage, "a"), to: join(folder, "a") },
      { from: join(stage, "missing"), to: join(folder, "b") },
    ];
    await expect(swapIn(stage, moves)).rejects.toThrow();
    const { "stage/a": _, ...rest } = before;
    expect(await filesBelow(folder)).toEqual(rest);
  });

  it("can be killed at any point: restore then leaves either all old files or all new files", async () => {
    const names = Array.from({ length: 1000 }, (_, index) => `file-${index}`);
    const live = join(folder, "live");
    const stage = join(folder, "stage");
    for (const [where, what] of [
      [live, "old"],
      [stage, "new"],
    ] as const) {
      await mkdir(where);
      for (const name of names) await writeFile(join(where, name), what);
    }
    const program = `
      import { swapIn } from ${JSON.stringify(new URL("../../../scripts/generate/file-swap.ts", import.meta.url).href)};
      process.stdout.write("ready");
      await swapIn(${JSON.stringify(stage)}, ${JSON.stringify(names.map((name) => ({ from: join(stage, name), to: join(live, name) })))});
    `;
    await writeFile(join(folder, "program.mts"), program);
    const child = spawn(process.execPath, ["--import", import.meta.resolve("tsx"), join(folder, "program.mts")]);
    await once(child.stdout, "data");
    while ((await readFile(join(live, "file-10"), "utf8").catch(() => "moving")) === "old") await setImmediate();
    child.kill("SIGKILL");
    await once(child, "exit");
    await restore(stage);
    const contents = new Set(await Promise.all(names.map((name) => readFile(join(live, name), "utf8"))));
    expect(contents.size).toBe(1);
  });
});
