/**
 * The command `npm run generate`: OpenAPI documents in, src/generated and docs/corrections.md out.
 *
 *   npm run generate -- [connect|server] [--spec FILE] [--out FOLDER] [--check]
 *
 * Without a name it generates both. The document for `connect` is taken from `--spec`, ASC_SPEC or spec/.cache, in this
 * order. `--check` writes nothing and fails if src/generated is not up to date.
 */
import { existsSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { join, relative } from "node:path";
import { parseArgs } from "node:util";
import { DocumentError } from "../document.js";
import type { JsonObject } from "../json.js";
import { isMain } from "../main-module.js";
import { OverlayError, readOverlay } from "../overlay/apply.js";
import { formatCorrections } from "../overlay/page.js";
import { appleUrl, formatLock, readAppleDocument, readLock, type SpecLock } from "../spec/lock.js";
import { correctionsPage, lockFile, nextFolder, projectFolder } from "../spec/paths.js";
import { restore } from "./file-swap.js";
import { generate, type StepReporter } from "./pipeline.js";
import { type Target, targetsOf } from "./targets.js";
import { checkReplaceable, differences, replaceFolder } from "./write.js";

const howToGet = [
  "A document of the App Store Connect API is missing. Three ways to provide one:",
  "  npm run generate -- --spec FILE   a JSON file you have",
  "  ASC_SPEC=FILE npm run generate    the same, by an environment variable",
  "  npm run spec:update               downloads Apple's document into spec/.cache",
].join("\n");

/** The environment of the command, which tests replace. */
export interface GenerateOptions {
  /** The project folder. */
  readonly project: string;
  /** The value of ASC_SPEC. */
  readonly environmentSpec: string | undefined;
  readonly print: (line: string) => void;
  /** The date for the lock, YYYY-MM-DD. */
  readonly today: string;
}

/**
 * Runs the command with the arguments `argv`. Returns how many folders `--check` found out of date, otherwise 0.
 *
 * @throws {DocumentError} if the arguments or a document cannot be used; nothing is changed then.
 * @throws {OverlayError} if a correction does not fit the document; nothing is changed then.
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
      throw new DocumentError(`"${name}" is not a target: expected ${Object.keys(targets).join(" or ")}`);
  }
  for (const option of ["spec", "out"] as const)
    if (values[option] === "") throw new DocumentError(`"--${option}" must not be empty`);
  // A document given with --spec is Apple's: the server document belongs to this project.
  const names = positionals.length > 0 ? positionals : values.spec ? ["connect"] : Object.keys(targets);
  if (values.out && names.length !== 1) throw new DocumentError('"--out" needs exactly one target: connect or server');

  let failed = 0;
  for (const name of names as Target["name"][]) {
    const target = { ...targets[name], folder: values.out ?? targets[name].folder };
    const named = name === "connect" ? (values.spec ?? options.environmentSpec) : names.length === 1 && values.spec;
    // The server document is part of this project; Apple's may be missing.
    const file = named || ((name === "server" || existsSync(target.document)) && target.document);
    if (file) failed += await runOne(target, file, { check: values.check, record: !values.out }, options);
    else if (values.check) options.print(`${name}: check skipped: no document in ASC_SPEC or spec/.cache`);
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
  const report: StepReporter = (step, counts, milliseconds) => {
    const described = Object.entries(counts).map(
      ([name, value]) => `${name} ${typeof value === "number" ? value.toLocaleString("en-US") : value}`,
    );
    print(`  ${step.padEnd(9)}${`${Math.round(milliseconds)} ms`.padStart(8)}   ${described.join(", ")}`);
  };
  print(`${target.name}: ${relative(process.cwd(), file) || file}`);
  // What a killed `npm run spec:update` left is undone first: it would otherwise be undone later, over the new types.
  if (!check && record) await restore(join(project, nextFolder));
  if (!check) await checkReplaceable(target.folder);
  const { files, source } = await generate(file, target, report);
  // The page of corrections follows the committed types; --out makes others.
  const pagePath = join(project, correctionsPage);
  const page =
    record && target.overlay
      ? formatCorrections(await readOverlay(target.overlay), source.document as JsonObject, source.version)
      : undefined;
  const folder = relative(process.cwd(), target.folder);
  if (check) {
    const differing = await differences(target.folder, files);
    if (page !== undefined && (await readFile(pagePath, "utf8").catch(() => "")) !== page)
      differing.push(correctionsPage);
    if (differing.length === 0) print(`  ${folder} is up to date`);
    else print(`  ${folder} is out of date: ${differing.join(", ")}`);
    return differing.length === 0 ? 0 : 1;
  }

  const lockPath = join(project, lockFile);
  const lock = await readLock(lockPath);
  const newLock = record && target.name === "connect" ? await nextLock(lock, file, today) : undefined;
  await replaceFolder(target.folder, files, {
    ...(page !== undefined && { [pagePath]: page }),
    ...(newLock && { [lockPath]: formatLock(newLock) }),
  });
  print(`  written   ${folder}${page === undefined ? "" : `, ${correctionsPage}`}`);
  if (newLock) print(`  lock      ${lockFile}: ${lock?.version ?? "none"} -> ${newLock.version}`);
  return 0;
}

/** Returns the new lock if `file` is not the document that `lock` names, and undefined otherwise. */
async function nextLock(lock: SpecLock | undefined, file: string, date: string): Promise<SpecLock | undefined> {
  const { facts } = readAppleDocument(await readFile(file));
  if (lock?.sha256 === facts.sha256) return undefined;
  const note = "Given to the generator as a file, not downloaded from the URL.";
  return { ...facts, url: lock?.url ?? appleUrl, date, note };
}

if (isMain(import.meta.url)) {
  try {
    const failed = await runGenerate(process.argv.slice(2), {
      project: projectFolder,
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
