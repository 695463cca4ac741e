/** Runs the command as a process and checks its exit code and output. */
import { spawn } from "node:child_process";
import { rm, symlink, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { text } from "node:stream/consumers";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { runGenerate } from "../../../scripts/generate/command.js";
import { filesBelow, makeProject } from "../../helpers/project.js";

let project: string;
let store: string;
beforeAll(async () => {
  project = await makeProject();
  store = join(project, "documents/store.json");
  await runGenerate([], { project, environmentSpec: store, print: () => {}, today: "2026-11-22" });
});
afterAll(() => rm(project, { recursive: true }));

/** Runs the command of the project in `folder`. */
async function command(argv: string[], environment: Record<string, string> = {}, folder = project) {
  const { ASC_SPEC: _, ...rest } = process.env;
  const child = spawn(process.execPath, ["--import", "tsx", join(folder, "scripts/generate/command.ts"), ...argv], {
    cwd: project,
    env: { ...rest, ...environment },
    stdio: ["ignore", "pipe", "pipe"],
  });
  const exit = new Promise<number | null>((resolve) => child.on("exit", resolve));
  const [stdout, stderr, code] = await Promise.all([text(child.stdout), text(child.stderr), exit]);
  return { stdout, stderr, code };
}

// Starting takes seconds on a busy machine.
describe("npm run generate as a process", () => {
  it("exits with 0 and generates the same bytes, also when started through a symbolic link", async () => {
    const link = `${project} link`;
    await symlink(project, link);
    const out = join(project, "documents/out");
    try {
      const { code, stdout, stderr } = await command(["--spec", store, "--out", out], {}, link);
      expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
      expect(stdout).toMatch(/^connect: documents\/store\.json\n {2}read +\d+ ms/);
    } finally {
      await rm(link);
    }
    expect(await filesBelow(out)).toEqual(await filesBelow(join(project, "src/generated/connect")));
  });

  it("exits with 1 if --check finds a difference", async () => {
    const out = join(project, "documents/other");
    const { code, stdout, stderr } = await command(["connect", "--check", "--out", out], { ASC_SPEC: store });
    expect({ code, stderr }).toEqual({ code: 1, stderr: "" });
    expect(stdout).toContain("documents/other is out of date: media-types.ts, openapi.ts,");
  });

  it("exits with 2 and prints one message without a stack if a document cannot be used", async () => {
    const broken = join(project, "documents/broken one.json");
    await writeFile(broken, "{");
    const { code, stderr } = await command(["--spec", broken]);
    expect(code).toBe(2);
    expect(stderr).toMatch(/^\/.*broken one\.json is truncated or not well-formed: .*\n$/);
  });
});
