/**
 * The command `npm run generate`: OpenAPI documents in, src/generated out.
 *
 *   npm run generate -- [connect|server] [--spec FILE] [--out FOLDER] [--check]
 *
 * Without a name it does both. Apple's document for `connect` is looked for in `--spec`, in ASC_SPEC, in spec/.cache.
 * `--check` writes nothing and fails where the result differs from what is there.
 */
import { existsSync } from "node:fs";
import { readFile, writeFile } from "node:fs/promises";
import { join, relative } from "node:path";
import { parseArgs } from "node:util";
import { OverlayError } from "./overlay.js";
import { generate, type Report } from "./pipeline.js";
import { DocumentError } from "./read.js";
import { LOCK_FILE, PROJECT_FOLDER } from "./spec-files.js";
import { APPLE_URL, formatLock, readDocument as readFacts, readLock } from "./spec-lock.js";
import { documentCache, serverDocument, type Target, targets } from "./targets.js";
import { differences, replaceFolder } from "./write.js";

const howToGet = [
  "No document of the App Store Connect API at hand. Three ways to get one:",
  "  npm run generate -- --spec FILE   a JSON file that you have",
  "  ASC_SPEC=FILE npm run generate    the same, by environment",
  "  npm run spec:update               downloads Apple's into spec/.cache",
].join("\n");

const print = (line: string): void => void process.stdout.write(`${line}\n`);

const report: Report = (step, counts, milliseconds) => {
  const told = Object.entries(counts).map(
    ([name, value]) => `${name} ${typeof value === "number" ? value.toLocaleString("en-US") : value}`,
  );
  print(`  ${step.padEnd(9)}${`${Math.round(milliseconds)} ms`.padStart(8)}   ${told.join(", ")}`);
};

async function run(argv: string[]): Promise<number> {
  const { values, positionals } = parseArgs({
    args: argv,
    allowPositionals: true,
    options: { spec: { type: "string" }, out: { type: "string" }, check: { type: "boolean", default: false } },
  });
  for (const name of positionals) {
    if (!(name in targets)) throw new DocumentError(`there is no "${name}" to generate: connect, server`);
  }
  if (values.out && positionals.length !== 1 && !values.spec)
    throw new DocumentError('"--out" needs one name: connect or server');

  const spec = values.spec ?? (process.env["ASC_SPEC"] || (existsSync(documentCache) ? documentCache : undefined));
  // A document named by hand is Apple's: the other one is ours and stands in spec/.
  const names = positionals.length > 0 ? positionals : values.spec ? ["connect"] : ["connect", "server"];
  let failed = 0;
  for (const name of names as Target["name"][]) {
    const file = name === "server" ? (positionals.length === 1 && values.spec) || serverDocument : spec;
    if (!file && values.check) print("connect: check skipped, no document at hand (ASC_SPEC, spec/.cache)");
    else if (!file) throw new DocumentError(howToGet);
    else
      failed += await runOne({ ...targets[name], folder: values.out ?? targets[name].folder }, file, {
        check: values.check,
        record: !values.out,
      });
  }
  return failed;
}

async function runOne(
  target: Target,
  file: string,
  { check, record }: { check: boolean; record: boolean },
): Promise<number> {
  print(`${target.name}: ${relative(process.cwd(), file) || file}`);
  const { files } = await generate(file, target, report);
  const folder = relative(process.cwd(), target.folder);
  if (check) {
    const differing = await differences(target.folder, files);
    if (differing.length === 0) print(`  ${folder} is what this document gives`);
    else print(`  ${folder} differs from what this document gives: ${differing.join(", ")}`);
    return differing.length === 0 ? 0 : 1;
  }
  await replaceFolder(target.folder, files);
  print(`  written   ${folder}`);
  if (record && target.name === "connect") await recordOrigin(file);
  return 0;
}

/** The lock names the document that src/generated came from: another document moves it. */
async function recordOrigin(file: string): Promise<void> {
  const path = join(PROJECT_FOLDER, LOCK_FILE);
  const lock = await readLock(path);
  const { facts } = readFacts(await readFile(file));
  if (lock?.sha256 === facts.sha256) return;
  const date = new Date().toISOString().slice(0, 10);
  await writeFile(path, formatLock({ ...facts, url: lock?.url ?? APPLE_URL, date }));
  print(`  lock      ${LOCK_FILE}: ${lock?.version ?? "none"} -> ${facts.version}`);
}

try {
  process.exitCode = (await run(process.argv.slice(2))) === 0 ? 0 : 1;
} catch (error) {
  if (
    !(
      error instanceof DocumentError ||
      error instanceof OverlayError ||
      (error as NodeJS.ErrnoException).code?.startsWith("ERR_PARSE_ARGS")
    )
  )
    throw error;
  process.stderr.write(`${(error as Error).message}\n`);
  process.exitCode = 2;
}
