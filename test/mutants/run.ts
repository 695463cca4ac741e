/**
 * Applies each mutant to a copy of the repository and runs its tests: `npm run test:mutants -- [part of a file's path]`.
 * Exits with 1 if a mutant survives, if its search string does not occur exactly once, or if the tests fail without a mutant.
 */
import { spawnSync } from "node:child_process";
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, relative } from "node:path";
import { fileURLToPath } from "node:url";
import { mutants } from "./mutants.js";

const root = fileURLToPath(new URL("../..", import.meta.url));
const copy = mkdtempSync(join(tmpdir(), "storeconnect-mutants-"));
const [part = ""] = process.argv.slice(2);
const chosen = mutants.filter(({ file }) => file.includes(part));
const notCopied = /^(node_modules|\.git|dist|coverage)$|\/node_modules$/;

/** Whether the test files pass in the copy. A run that does not end within five minutes counts as failed. */
function pass(tests: readonly string[]): boolean {
  const vitest = join(root, "node_modules/vitest/vitest.mjs");
  const args = [vitest, "run", "--bail=1", ...tests];
  return spawnSync(process.execPath, args, { cwd: copy, stdio: "ignore", timeout: 300_000 }).status === 0;
}

function run(): string[] {
  if (chosen.length === 0) return [`no path of a mutant's file contains "${part}"`];
  const misplaced = chosen.filter(
    ({ file, search }) => readFileSync(join(root, file), "utf8").split(search).length !== 2,
  );
  if (misplaced.length > 0)
    return misplaced.map(({ file, search }) => `${file}: the search string must occur exactly once: ${search}`);

  cpSync(root, copy, { recursive: true, filter: (path) => !notCopied.test(relative(root, path)) });
  symlinkSync(join(root, "node_modules"), join(copy, "node_modules"));
  const tests = [...new Set(chosen.flatMap((mutant) => mutant.tests))];
  const failing = tests.filter((test) => !pass([test]));
  if (failing.length > 0) return failing.map((test) => `${test} fails without a mutant`);

  const survivors: string[] = [];
  for (const { file, search, replace, tests, breaks } of chosen) {
    const path = join(copy, file);
    const original = readFileSync(path, "utf8");
    writeFileSync(
      path,
      original.replace(search, () => replace),
    );
    const survived = pass(tests);
    writeFileSync(path, original);
    console.log(`${survived ? "SURVIVED" : "killed  "} ${file}: ${breaks}`);
    if (survived) survivors.push(`${file}: a mutant survived ${tests.join(", ")}: ${breaks}`);
  }
  return survivors;
}

try {
  const problems = run();
  for (const problem of problems) console.error(problem);
  if (problems.length === 0) console.log(`All ${chosen.length} mutants were killed.`);
  process.exitCode = problems.length > 0 ? 1 : 0;
} finally {
  rmSync(copy, { recursive: true, force: true });
}
