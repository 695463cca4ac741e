import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdir, mkdtemp, readdir, readFile, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { build } from "esbuild";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { DocumentError } from "../../../scripts/document.js";
import { checkReplaceable, differences, replaceFolder } from "../../../scripts/generate/write.js";
import { filesBelow } from "../../helpers/project.js";

let root: string;
let folder: string;
let lock: string;

beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), "write test "));
  folder = join(root, "src/generated/connect");
  lock = join(root, "spec/lock.json");
  await mkdir(folder, { recursive: true });
  await mkdir(join(root, "spec"));
  await writeFile(join(folder, "old.ts"), "old");
  await writeFile(lock, "old");
});
afterEach(() => rm(root, { recursive: true }));

const before = { "spec/lock.json": "old", "src/generated/connect/old.ts": "old" };
const after = { "spec/lock.json": "new", "src/generated/connect/a.ts": "a", "src/generated/connect/b.ts": "b" };
const files = { "a.ts": "a", "b.ts": "b" };

describe("replaceFolder", () => {
  it("replaces the folder and the other files, and leaves no temporary files", async () => {
    await replaceFolder(folder, files, { [lock]: "new" });
    expect(await filesBelow(root)).toEqual(after);
    expect(await readdir(join(root, "src/generated"))).toEqual(["connect"]);
  });

  it("creates a folder and its parents", async () => {
    await replaceFolder(join(root, "else/where"), files);
    expect(await filesBelow(join(root, "else"))).toEqual({ "where/a.ts": "a", "where/b.ts": "b" });
  });

  it("changes nothing if a file cannot be written", async () => {
    await expect(replaceFolder(folder, { "a.ts": "a", "no/such/folder.ts": "b" }, { [lock]: "new" })).rejects.toThrow(
      /ENOENT/,
    );
    expect(await filesBelow(root)).toEqual(before);
    expect(await readdir(join(root, "src/generated"))).toEqual(["connect"]);
  });

  it("changes nothing if one of the files cannot be moved into place", async () => {
    const unwritable = join(root, "spec/lock.json/below-a-file");
    await expect(replaceFolder(folder, files, { [lock]: "new", [unwritable]: "new" })).rejects.toThrow(
      /ENOTDIR|EEXIST/,
    );
    expect(await filesBelow(root)).toEqual(before);
    expect(await readdir(join(root, "src/generated"))).toEqual(["connect"]);
  });

  it("replaces a symbolic link without changing its target", async () => {
    const link = join(root, "link");
    await symlink(folder, link);
    await replaceFolder(link, files);
    expect(await filesBelow(folder)).toEqual({ "old.ts": "old" });
    expect(await filesBelow(link)).toEqual({ "a.ts": "a", "b.ts": "b" });
  });
});

describe("replaceFolder in a process that is killed", () => {
  let tool: string;
  let bundle: string;
  beforeAll(async () => {
    tool = await mkdtemp(join(tmpdir(), "write-test-tool-"));
    bundle = join(tool, "write.mjs");
    const entry = fileURLToPath(new URL("../../../scripts/generate/write.ts", import.meta.url));
    await build({ entryPoints: [entry], outfile: bundle, bundle: true, platform: "node", format: "esm" });
  });
  afterAll(() => rm(tool, { recursive: true }));

  // Five renames: the journal; the old folder, the new folder; the old lock, the new lock.
  it.each([1, 2, 3, 4, 5])(
    "leaves a state that the next run repairs, when killed before rename %i",
    async (renames) => {
      expect(await replaceAndDie(renames)).toBe("SIGKILL");
      const left = await filesBelow(root);
      expect(Object.keys(left).length).toBeGreaterThan(2);
      // The old content is complete, in place or as a backup.
      expect(Object.values(left).filter((text) => text === "old")).toHaveLength(2);
      await expect(replaceFolder(folder, { "no/such/folder.ts": "" })).rejects.toThrow(/ENOENT/);
      expect(await filesBelow(root)).toEqual(before);

      expect(await replaceAndDie(renames)).toBe("SIGKILL");
      await replaceFolder(folder, files, { [lock]: "new" });
      expect(await filesBelow(root)).toEqual(after);
    },
  );

  /** Runs replaceFolder in a process that kills itself before its `renames`th rename. Returns the signal. */
  async function replaceAndDie(renames: number): Promise<string | null> {
    const program = `
      import promises from "node:fs/promises";
      import { syncBuiltinESMExports } from "node:module";
      const { rename } = promises;
      let left = ${renames};
      promises.rename = (...paths) => (--left === 0 ? process.kill(process.pid, "SIGKILL") : rename(...paths));
      syncBuiltinESMExports();
      const { replaceFolder } = await import(${JSON.stringify(pathToFileURL(bundle))});
      await replaceFolder(${JSON.stringify(folder)}, ${JSON.stringify(files)}, ${JSON.stringify({ [lock]: "new" })});
    `;
    const child = spawn(process.execPath, ["--input-type=module", "--eval", program], {
      stdio: ["ignore", "ignore", "inherit"],
    });
    const [, signal] = (await once(child, "exit")) as [number | null, string | null];
    return signal;
  }
});

describe("differences", () => {
  it("names files that differ, are missing or are surplus", async () => {
    await replaceFolder(folder, { "same.ts": "1", "other.ts": "2", "surplus.ts": "3" });
    expect(await differences(folder, { "same.ts": "1", "other.ts": "x", "missing.ts": "4" })).toEqual([
      "missing.ts",
      "other.ts",
      "surplus.ts",
    ]);
    expect(await differences(folder, { "same.ts": "1", "other.ts": "2", "surplus.ts": "3" })).toEqual([]);
  });

  it("names every file if the folder does not exist, and ignores hidden files", async () => {
    expect(await differences(join(root, "none"), files)).toEqual(["a.ts", "b.ts"]);
    await writeFile(join(folder, ".DS_Store"), "");
    expect(await differences(folder, { "old.ts": "old" })).toEqual([]);
  });

  it("detects line endings that git or an editor changed", async () => {
    await replaceFolder(folder, { "a.ts": "a\r\n" });
    expect(await differences(folder, { "a.ts": "a\n" })).toEqual(["a.ts"]);
  });
});

describe("checkReplaceable", () => {
  it("accepts generated and hidden files, an empty folder and a missing folder", async () => {
    await replaceFolder(folder, { "a.ts": '// Generated from "X" 1.0\n', ".DS_Store": "" });
    await checkReplaceable(folder);
    await replaceFolder(folder, {});
    await checkReplaceable(folder);
    await checkReplaceable(join(root, "none"));
  });

  it("rejects a folder with other files and names one", async () => {
    await expect(checkReplaceable(folder)).rejects.toThrow(DocumentError);
    await expect(checkReplaceable(folder)).rejects.toThrow(
      `${folder} cannot be replaced: "old.ts" in it was not generated`,
    );
    await expect(checkReplaceable(join(root, "src"))).rejects.toThrow(/"generated" in it was not generated/);
  });

  it("rejects a file", async () => {
    await expect(checkReplaceable(lock)).rejects.toThrow(`${lock} is not a folder`);
    expect(await readFile(lock, "utf8")).toBe("old");
  });
});
