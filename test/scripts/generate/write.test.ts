import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdir, mkdtemp, readdir, readFile, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { build } from "esbuild";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from "vitest";
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
  test("replaces the folder and the other files, and leaves nothing else", async () => {
    await replaceFolder(folder, files, { [lock]: "new" });
    expect(await filesBelow(root)).toEqual(after);
    expect(await readdir(join(root, "src/generated"))).toEqual(["connect"]);
  });

  test("makes a folder and the folders above it", async () => {
    await replaceFolder(join(root, "else/where"), files);
    expect(await filesBelow(join(root, "else"))).toEqual({ "where/a.ts": "a", "where/b.ts": "b" });
  });

  test("leaves all as it was where a file can't be written", async () => {
    await expect(replaceFolder(folder, { "a.ts": "a", "no/such/folder.ts": "b" }, { [lock]: "new" })).rejects.toThrow(
      /ENOENT/,
    );
    expect(await filesBelow(root)).toEqual(before);
    expect(await readdir(join(root, "src/generated"))).toEqual(["connect"]);
  });

  test("leaves all as it was where one of the files can't be put in place", async () => {
    const unwritable = join(root, "spec/lock.json/below-a-file");
    await expect(replaceFolder(folder, files, { [lock]: "new", [unwritable]: "new" })).rejects.toThrow(
      /ENOTDIR|EEXIST/,
    );
    expect(await filesBelow(root)).toEqual(before);
    expect(await readdir(join(root, "src/generated"))).toEqual(["connect"]);
  });

  test("takes a symbolic link's place without touching what it leads to", async () => {
    const link = join(root, "link");
    await symlink(folder, link);
    await replaceFolder(link, files);
    expect(await filesBelow(folder)).toEqual({ "old.ts": "old" });
    expect(await filesBelow(link)).toEqual({ "a.ts": "a", "b.ts": "b" });
  });
});

describe("a process that is killed between the renames", () => {
  let tool: string;
  let bundle: string;
  beforeAll(async () => {
    tool = await mkdtemp(join(tmpdir(), "write-test-tool-"));
    bundle = join(tool, "write.mjs");
    const entry = fileURLToPath(new URL("../../../scripts/generate/write.ts", import.meta.url));
    await build({ entryPoints: [entry], outfile: bundle, bundle: true, platform: "node", format: "esm" });
  });
  afterAll(() => rm(tool, { recursive: true }));

  // Five renames: the journal, the folder out and in, the lock out and in.
  test.each([1, 2, 3, 4, 5])("before rename %i leaves nothing that the next run does not mend", async (renames) => {
    expect(await replaceAndDie(renames)).toBe("SIGKILL");
    const left = await filesBelow(root);
    expect(Object.keys(left).length).toBeGreaterThan(2);
    // What was there before is in its place or whole beside it.
    expect(Object.values(left).filter((text) => text === "old")).toHaveLength(2);
    await expect(replaceFolder(folder, { "no/such/folder.ts": "" })).rejects.toThrow(/ENOENT/);
    expect(await filesBelow(root)).toEqual(before);

    expect(await replaceAndDie(renames)).toBe("SIGKILL");
    await replaceFolder(folder, files, { [lock]: "new" });
    expect(await filesBelow(root)).toEqual(after);
  });

  /** Replaces in a process that ends itself before its `renames`th rename; the signal that ended it. */
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
  test("names what differs, is missing and is there without being asked for", async () => {
    await replaceFolder(folder, { "same.ts": "1", "other.ts": "2", "surplus.ts": "3" });
    expect(await differences(folder, { "same.ts": "1", "other.ts": "x", "missing.ts": "4" })).toEqual([
      "missing.ts",
      "other.ts",
      "surplus.ts",
    ]);
    expect(await differences(folder, { "same.ts": "1", "other.ts": "2", "surplus.ts": "3" })).toEqual([]);
  });

  test("names every file where the folder is not there, and passes over hidden files", async () => {
    expect(await differences(join(root, "none"), files)).toEqual(["a.ts", "b.ts"]);
    await writeFile(join(folder, ".DS_Store"), "");
    expect(await differences(folder, { "old.ts": "old" })).toEqual([]);
  });

  test("sees a line end that git or an editor changed", async () => {
    await replaceFolder(folder, { "a.ts": "a\r\n" });
    expect(await differences(folder, { "a.ts": "a\n" })).toEqual(["a.ts"]);
  });
});

describe("checkReplaceable", () => {
  test("passes generated files, hidden ones, an empty folder and none", async () => {
    await replaceFolder(folder, { "a.ts": '// Generated from "X" 1.0\n', ".DS_Store": "" });
    await checkReplaceable(folder);
    await replaceFolder(folder, {});
    await checkReplaceable(folder);
    await checkReplaceable(join(root, "none"));
  });

  test("refuses a folder with anything else in it, naming it", async () => {
    await expect(checkReplaceable(folder)).rejects.toThrow(DocumentError);
    await expect(checkReplaceable(folder)).rejects.toThrow(
      `${folder} is not replaced: "old.ts" in it was not generated`,
    );
    await expect(checkReplaceable(join(root, "src"))).rejects.toThrow(/"generated" in it was not generated/);
  });

  test("refuses a file", async () => {
    await expect(checkReplaceable(lock)).rejects.toThrow(`${lock} is no folder`);
    expect(await readFile(lock, "utf8")).toBe("old");
  });
});
