/**
 * The command `npm run generate`: OpenAPI documents in, src/generated out.
 *
 *   npm run generate -- [connect|server] [--spec FILE] [--out FOLDER] [--check]
 *
 * Without a name it does both. Apple's document for `connect` is looked for in `--spec`, in ASC_SPEC, in spec/.cache.
 * `--check` writes nothing and fails where the result differs from what is there.
 */
import { existsSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { join, relative } from "node:path";
import { parseArgs } from "node:util";
import { DocumentError } from "../document.js";
import { isMain } from "../main-module.js";
import { OverlayError } from "../overlay/apply.js";
import { APPLE_URL, formatLock, readDocument as readFacts, readLock, type SpecLock } from "../spec/lock.js";
import { LOCK_FILE, PROJECT_FOLDER } from "../spec/paths.js";
import { generate, type Report } from "./pipeline.js";
import { type Target, targetsOf } from "./targets.js";
import { checkReplaceable, differences, replaceFolder } from "./write.js";

const howToGet = [
  "No document of the App Store Connect API at hand. Three ways to get one:",
  "  npm run generate -- --spec FILE   a JSON file that you have",
  "  ASC_SPEC=FILE npm run generate    the same, by environment",
  "  npm run spec:update               downloads Apple's into spec/.cache",
].join("\n");

/** What the command works on. */
export interface GenerateOptions {
  /** The folder of the project. */
  readonly project: string;
  /** The value of ASC_SPEC. */
  readonly environmentSpec: string | undefined;
  readonly print: (line: string) => void;
  /** The day, YYYY-MM-DD, for the lock. */
  readonly today: string;
}

/**
 * Runs the command with the arguments `argv`; how many folders `--check` found to differ.
 *
 * @throws {DocumentError} where the arguments or a document can't be used; the folders are as before then.
 * @throws {OverlayError} where a correction does not fit the document; as before too.
 */
export async function runGenerate(argv: string[], options: GenerateOptions): Promise<number> {
  const { values, positionals } = parseArgs({
    args: argv,
    allowPositionals: true,
    options: { spec: { type: "string" }, out: { type: "string" }, check: { type: "boolean", default: false } },
  });
  const targets = targetsOf(options.project);
  for (const name of positionals) {
    if (!Object.hasOwn(targets, name))
      throw new DocumentError(`there is no "${name}" to generate: ${Object.keys(targets).join(", ")}`);
  }
  for (const option of ["spec", "out"] as const)
    if (values[option] === "") throw new DocumentError(`"--${option}" is empty`);
  // A document named by hand is Apple's: the other one is ours and stands in spec/.
  const names = positionals.length > 0 ? positionals : values.spec ? ["connect"] : Object.keys(targets);
  if (values.out && names.length !== 1) throw new DocumentError('"--out" needs one name: connect or server');

  let failed = 0;
  for (const name of names as Target["name"][]) {
    const target = { ...targets[name], folder: values.out ?? targets[name].folder };
    const named = name === "connect" ? (values.spec ?? options.environmentSpec) : names.length === 1 && values.spec;
    // Ours is always there; Apple's has to be got.
    const file = named || ((name === "server" || existsSync(target.document)) && target.document);
    if (file) failed += await runOne(target, file, { check: values.check, record: !values.out }, options);
    else if (values.check) options.print(`${name}: check skipped, no document at hand (ASC_SPEC, spec/.cache)`);
    else throw new DocumentError(howToGet);
  }
  return failed;
}

async function runOne(
  target: Target,
  file: string,
  { check, record }: { check: boolean; record: boolean },
  { project, print, today }: GenerateOptions,
): Promise<number> {
  const report: Report = (step, counts, milliseconds) => {
    const told = Object.entries(counts).map(
      ([name, value]) => `${name} ${typeof value === "number" ? value.toLocaleString("en-US") : value}`,
    );
    print(`  ${step.padEnd(9)}${`${Math.round(milliseconds)} ms`.padStart(8)}   ${told.join(", ")}`);
  };
  print(`${target.name}: ${relative(process.cwd(), file) || file}`);
  if (!check) await checkReplaceable(target.folder);
  const { files } = await generate(file, target, report);
  const folder = relative(process.cwd(), target.folder);
  if (check) {
    const differing = await differences(target.folder, files);
    if (differing.length === 0) print(`  ${folder} is what this document gives`);
    else print(`  ${folder} differs from what this document gives: ${differing.join(", ")}`);
    return differing.length === 0 ? 0 : 1;
  }

  const lockPath = join(project, LOCK_FILE);
  const lock = await readLock(lockPath);
  const moved = record && target.name === "connect" ? await moveLock(lock, file, today) : undefined;
  await replaceFolder(target.folder, files, moved && { [lockPath]: formatLock(moved) });
  print(`  written   ${folder}`);
  if (moved) print(`  lock      ${LOCK_FILE}: ${lock?.version ?? "none"} -> ${moved.version}`);
  return 0;
}

/** The lock names the document that src/generated came from: another document moves it. */
async function moveLock(lock: SpecLock | undefined, file: string, date: string): Promise<SpecLock | undefined> {
  const { facts } = readFacts(await readFile(file));
  if (lock?.sha256 === facts.sha256) return undefined;
  const note = "Not taken from the URL, but given to the generator.";
  return { ...facts, url: lock?.url ?? APPLE_URL, date, note };
}

if (isMain(import.meta.url)) {
  try {
    const failed = await runGenerate(process.argv.slice(2), {
      project: PROJECT_FOLDER,
      environmentSpec: process.env["ASC_SPEC"],
      print: (line) => process.stdout.write(`${line}\n`),
      today: new Date().toISOString().slice(0, 10),
    });
    process.exitCode = failed === 0 ? 0 : 1;
  } catch (error) {
    const isExpected = error instanceof DocumentError || error instanceof OverlayError || isUsageError(error);
    if (!isExpected) throw error;
    process.stderr.write(`${(error as Error).message}\n`);
    process.exitCode = 2;
  }
}

function isUsageError(error: unknown): boolean {
  return String((error as NodeJS.ErrnoException).code).startsWith("ERR_PARSE_ARGS");
}
