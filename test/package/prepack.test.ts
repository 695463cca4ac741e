/** The script that npm runs before it packs, in a small copy of the package. */
import { execFileSync } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, it } from "vitest";

const root = fileURLToPath(new URL("../..", import.meta.url));
const copy = mkdtempSync(join(tmpdir(), "storeconnect-prepack-"));
const source = `/** Starts it. */
export interface Fake {
  options?: {
    /**
     * The port:
     *
     *     createFake({ port: 8080 })
     */
    port?: number;
  };
}
export const fake: string = "fake";
`;

beforeAll(() => {
  for (const name of ["package.json", "tsconfig.json", "tsconfig.build.json"])
    cpSync(join(root, name), join(copy, name));
  symlinkSync(join(root, "node_modules"), join(copy, "node_modules"));
  mkdirSync(join(copy, "src"));
  cpSync(join(root, "src/version.ts"), join(copy, "src/version.ts"));
  cpSync(join(root, "scripts/build"), join(copy, "scripts/build"), { recursive: true });
  mkdirSync(join(copy, "src/cli"));
  writeFileSync(join(copy, "src/cli/main.ts"), '#!/usr/bin/env node\nconsole.log("storeconnect");\n');
  mkdirSync(join(copy, "src/testing"));
  writeFileSync(join(copy, "src/testing/index.ts"), source);
  mkdirSync(join(copy, "dist/gone"), { recursive: true });
  writeFileSync(join(copy, "dist/gone/stale.js"), "");
  execFileSync("npm", ["pack", "--offline"], { cwd: copy, stdio: "ignore" });
});
afterAll(() => rmSync(copy, { recursive: true, force: true }));

describe("prepack", () => {
  it("removes the files of an earlier build, so that they are not published", () => {
    const [tarball] = readdirSync(copy).filter((name) => name.endsWith(".tgz"));
    const packed = execFileSync("tar", ["-tzf", join(copy, tarball!)])
      .toString()
      .trim()
      .split("\n")
      .sort();
    expect(packed).toEqual([
      "package/dist/cli/main.js",
      "package/dist/cli/package.json",
      "package/dist/testing/index.d.ts",
      "package/dist/testing/index.js",
      "package/dist/version.js",
      "package/package.json",
    ]);
  });

  it("indents declarations by tabs, which are smaller than the four spaces of the compiler", () => {
    expect(readFileSync(join(copy, "dist/testing/index.d.ts"), "utf8")).toBe(`/** Starts it. */
export interface Fake {
\toptions?: {
\t\t/**
\t\t * The port:
\t\t *
\t\t *     createFake({ port: 8080 })
\t\t */
\t\tport?: number;
\t};
}
export declare const fake: string;
`);
  });
});
