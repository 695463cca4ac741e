/** Whether each tool finds what it needs in the packed package: publint, Are the types wrong, and `require()`. Offline. */
import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { checkPackage, Package, type Problem } from "@arethetypeswrong/core";
import { publint } from "publint";
import { formatMessage } from "publint/utils";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { installPacked } from "../helpers/packed-package.js";

const consumer = mkdtempSync(join(tmpdir(), "storeconnect-resolution-"));
const installed = join(consumer, "node_modules/storeconnect");
let paths: readonly string[] = [];
let manifest: { readonly version: string; readonly exports: Readonly<Record<string, unknown>> };

beforeAll(() => {
  paths = installPacked(consumer);
  manifest = JSON.parse(readFileSync(join(installed, "package.json"), "utf8"));
});
afterAll(() => rmSync(consumer, { recursive: true, force: true }));

const entryPoints = (): string[] => Object.keys(manifest.exports).filter((path) => !path.endsWith(".json"));

describe("the packed package", () => {
  it("has no message of publint, suggestions included", async () => {
    const { messages, pkg } = await publint({ pkgDir: installed, pack: false, level: "suggestion", strict: true });
    expect(messages.map((message) => formatMessage(message, pkg))).toEqual([]);
  });

  it("has the right types for every entry point under each resolution, node10 included", async () => {
    const files = paths.map((path) => [
      `/node_modules/storeconnect/${path}`,
      readFileSync(join(installed, path), "utf8"),
    ]);
    const result = await checkPackage(new Package(Object.fromEntries(files), "storeconnect", manifest.version));
    if (!result.types) throw new Error("The package has no types");
    expect(
      Object.keys(result.entrypoints)
        .filter((path) => !path.endsWith(".json"))
        .sort(),
    ).toEqual(entryPoints().sort());
    // The package is ESM alone, which `require` loads since Node 20.19: the oldest that `engines` allows.
    const isWanted = ({ kind }: Problem): boolean => kind === "CJSResolvesToESM";
    expect(result.problems.filter((problem) => !isWanted(problem))).toEqual([]);
  }, 60_000);

  it("can be loaded by require() by every path of its exports, with the exports that import gets", () => {
    const names = entryPoints().map((path) => `storeconnect${path.slice(1)}`);
    const script = `(async () => {
      for (const name of ${JSON.stringify(names)}) {
        const [required, imported] = [require(name), await import(name)].map((exports) => Object.keys(exports).sort().join());
        if (required !== imported) throw new Error(name);
        console.log(name);
      }
    })();`;
    const [major = 0, minor = 0] = process.versions.node.split(".").map(Number);
    // Before 20.17 Node has `require` of ESM behind a flag that is still there, and later it warns.
    expect(major > 20 || minor >= 19).toBe(true);
    const out = execFileSync(process.execPath, ["--no-warnings", "--input-type=commonjs", "-e", script], {
      cwd: consumer,
    });
    expect(out.toString().trim().split("\n")).toEqual(names);
  });
});
