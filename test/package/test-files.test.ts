/** The test files of README.md and the guide, run by Vitest and by `node:test` in a project that installed the package. */
import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { projectFolder } from "../../scripts/spec/paths.js";
import { installPacked } from "../helpers/packed-package.js";

const consumer = mkdtempSync(join(tmpdir(), "storeconnect-tests-"));

/** The snippets that import a test runner. */
const filesFor = (runner: string): string[] =>
  ["README.md", "docs/guide/testing.md"].flatMap((page) =>
    [...readFileSync(join(projectFolder, page), "utf8").matchAll(/^```ts\n(.*?)^```$/gms)]
      .map(([, code]) => code!)
      .filter((code) => code.includes(`from "${runner}"`)),
  );
const files = { vitest: filesFor("vitest"), "node:test": filesFor("node:test") };

beforeAll(() => {
  installPacked(consumer, "vitest");
  writeFileSync(join(consumer, "package.json"), '{ "type": "module" }');
  for (const [index, code] of files.vitest.entries()) writeFileSync(join(consumer, `vitest-${index}.test.ts`), code);
  for (const [index, code] of files["node:test"].entries()) writeFileSync(join(consumer, `node-${index}.mjs`), code);
});
afterAll(() => rmSync(consumer, { recursive: true, force: true }));

/** Runs a program in the project and returns its output, also if it fails. */
function run(...argv: string[]): string {
  // Node's runner reports to the one that started it, which is this one, if this variable is set.
  const { NODE_TEST_CONTEXT: _, VITEST: __, ...env } = process.env;
  try {
    return execFileSync(process.execPath, argv, { cwd: consumer, env: { ...env, NO_COLOR: "1" } }).toString();
  } catch (error) {
    return String((error as { stdout: Buffer }).stdout);
  }
}

describe("the test files in README.md and docs/guide/testing.md", () => {
  it("are two for each runner, of at most eleven lines with code beside the imports", () => {
    for (const codes of Object.values(files)) {
      expect(codes).toHaveLength(2);
      for (const code of codes) {
        expect(code.split("\n").filter((line) => line !== "" && !line.startsWith("import")).length).toBeLessThan(11);
      }
    }
  });

  it("pass with Vitest", () => {
    const output = run("node_modules/vitest/vitest.mjs", "run");
    expect(output).toMatch(/Tests +2 passed \(2\)/);
  });

  it("pass with node:test", () => {
    const output = run("--test", "--test-reporter=tap", "node-0.mjs", "node-1.mjs");
    expect(output).toMatch(/^# pass 2$/m);
    expect(output).toMatch(/^# fail 0$/m);
  });
});
