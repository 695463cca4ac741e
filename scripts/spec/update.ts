/**
 * Updates to Apple's newest document: `npm run spec:update -- [--from URL|FILE] [--report FILE]`.
 *
 * Everything new is first prepared in spec/.cache/next: the document, the types, the page of corrections, the history, the
 * changeset, the lock. Then it is moved into place by renames, the lock last. An interrupted update changes nothing; if the process
 * is killed during the renames, the next run undoes them.
 */
import { existsSync } from "node:fs";
import { mkdir, readdir, readFile, rename, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { parseArgs } from "node:util";
import { diffSpecs, type SpecDiff } from "../diff/diff.js";
import { formatHistory, readHistory, recordVersions } from "../diff/history.js";
import { formatDiff } from "../diff/markdown.js";
import { messageOf } from "../document.js";
import { runGenerate } from "../generate/command.js";
import { type Move, restore, swapIn } from "../generate/file-swap.js";
import { nextOf } from "../generate/write.js";
import type { JsonObject } from "../json.js";
import { isMain } from "../main-module.js";
import { readOverlay } from "../overlay/apply.js";
import { formatCorrections } from "../overlay/page.js";
import { changesetsFolder } from "../release/changesets.js";
import { readVersion } from "../release/versions.js";
import { unpackDocument } from "./archive.js";
import { changesetName, formatDocumentChangeset } from "./changeset.js";
import { type DownloadOptions, download } from "./download.js";
import { appleUrl, type DocumentFacts, formatLock, readAppleDocument, readLock, type SpecLock } from "./lock.js";
import {
  cacheFile,
  correctionsPage,
  generatedFolder,
  historyFile,
  lockFile,
  nextFolder,
  overlayFile,
  projectFolder,
} from "./paths.js";

/** The longest report, in characters: a little less than the description of a pull request may have. */
const maxReportLength = 60_000;

/** Options of {@link updateSpec}. */
export interface UpdateOptions {
  /** The project folder. */
  readonly folder: string;
  /** A URL or file with the document, as a zip or JSON. By default, the URL in the lock. */
  readonly from?: string | undefined;
  /** Generates the types of the document at `spec` in the empty folder `out`, which becomes src/generated/connect. */
  readonly regenerate: (spec: string, out: string) => Promise<void>;
  /** The date for the lock, YYYY-MM-DD. */
  readonly today: string;
  /** The version of the package before its next release, by which the level of the changeset is chosen. */
  readonly packageVersion: string;
  /** The largest download and the largest document, in bytes. */
  readonly limitBytes?: number | undefined;
  readonly onProgress?: DownloadOptions["onProgress"];
}

/** The result of {@link updateSpec}. `report` is Markdown. */
export interface Update {
  readonly state: "nothing new" | "updated";
  readonly report: string;
}

/** The overlay or the generator does not fit the new document. The document is kept, everything else is unchanged. */
export class UpdateRejectedError extends Error {
  override readonly name = "UpdateRejectedError";
  /** What Apple changed, in Markdown. */
  readonly report: string;

  /** `file` is where the document is kept. */
  constructor(report: string, file: string, cause: unknown) {
    super(
      `${messageOf(cause)}\n\nNothing is changed. The document is kept as ${file}. After a correction in ${overlayFile} ` +
        `or scripts/generate, run:\n  npm run spec:update -- --from ${file}`,
      { cause },
    );
    this.report = report;
  }
}

/**
 * Updates the project to Apple's newest document and returns a report.
 *
 * @throws {UpdateRejectedError} if the overlay or the generator does not fit the document.
 * @throws {Error} if the document cannot be obtained. Nothing is changed then.
 */
export async function updateSpec(options: UpdateOptions): Promise<Update> {
  const path = (file: string) => join(options.folder, file);
  const next = path(nextFolder);
  // What a killed `npm run generate` left is undone too: it would otherwise be undone later, over the new types.
  await restore(nextOf(path(join(generatedFolder, "connect"))));
  await restore(next);
  const lock = await readLock(path(lockFile));
  const url = lock?.url ?? appleUrl;
  const bytes = await unpackDocument(await fetchArchive(options.from ?? url, options), options.limitBytes);
  const { document, facts } = readAppleDocument(bytes);

  if (facts.sha256 === lock?.sha256) {
    if (!existsSync(path(cacheFile))) await writeWhole(path(cacheFile), bytes);
    return {
      state: "nothing new",
      report: `Nothing new: the document is still ${facts.version} (SHA-256 ${facts.sha256}).\n`,
    };
  }

  const before = await readCache(path(cacheFile), lock);
  const overlay = await readOverlay(path(overlayFile));
  const diff = before === undefined ? undefined : diffSpecs(before, document);
  const report = reportOf(lock, facts, diff);
  const change = lock === undefined ? undefined : { from: lock, to: facts, diff };
  const note =
    options.from === undefined || options.from === url ? undefined : "Given with --from, not downloaded from the URL.";
  const newLock: SpecLock = { ...facts, url, date: options.today, ...(note !== undefined && { note }) };

  const inNext = (file: string) => join(next, file);
  const generated = inNext("generated");
  try {
    await mkdir(generated, { recursive: true });
    await writeFile(inNext("document.json"), bytes);
    await writeFile(inNext("corrections.md"), formatCorrections(overlay, document, facts.version));
    const documents = [...(before && lock ? [{ document: before, facts: lock }] : []), { document, facts, diff }];
    const history = recordVersions(await readHistory(path(historyFile)), documents);
    await writeFile(inNext("history.json"), formatHistory(history));
    await writeFile(inNext("lock.json"), formatLock(newLock));
    if (change !== undefined)
      await writeFile(inNext("changeset.md"), formatDocumentChangeset(change, options.packageVersion));
    await options.regenerate(inNext("document.json"), generated);
    if ((await readdir(generated)).length === 0) throw new Error("The generator wrote no files.");
    const moves: Move[] = [
      { from: generated, to: path(join(generatedFolder, "connect")) },
      { from: inNext("corrections.md"), to: path(correctionsPage) },
      { from: inNext("history.json"), to: path(historyFile) },
      { from: inNext("document.json"), to: path(cacheFile) },
      ...(change === undefined
        ? []
        : [{ from: inNext("changeset.md"), to: path(join(changesetsFolder, changesetName(change))) }]),
      { from: inNext("lock.json"), to: path(lockFile) },
    ];
    await withoutSignals(() => swapIn(next, moves));
  } catch (error) {
    await restore(next);
    const kept = `spec/.cache/rejected-${facts.version.replaceAll(/[^\w.-]/g, "_")}.json`;
    await writeWhole(path(kept), bytes);
    throw new UpdateRejectedError(report, kept, error);
  }
  return { state: "updated", report };
}

async function fetchArchive(from: string, { limitBytes, onProgress }: UpdateOptions): Promise<Uint8Array> {
  if (!/^https?:\/\//.test(from)) return await readFile(from);
  return await download(new URL(from), { limitBytes, onProgress });
}

/** Returns the previous document if the cache still has it. */
async function readCache(path: string, lock: SpecLock | undefined): Promise<JsonObject | undefined> {
  if (lock === undefined || !existsSync(path)) return undefined;
  const { document, facts } = readAppleDocument(await readFile(path));
  return facts.sha256 === lock.sha256 ? document : undefined;
}

function reportOf(lock: SpecLock | undefined, facts: DocumentFacts, diff: SpecDiff | undefined): string {
  if (lock === undefined) return `The first document: ${facts.version}.\n`;
  const unversioned =
    lock.version === facts.version
      ? `Apple changed its document without changing its version, ${facts.version}.\n\n`
      : "";
  if (diff === undefined) {
    const rows = (["paths", "operations", "schemas"] as const).map(
      (key) => `| ${key} | ${lock[key]} | ${facts[key]} |\n`,
    );
    const table = `| | ${lock.version} | ${facts.version} |\n| --- | ---: | ---: |\n${rows.join("")}`;
    return `${unversioned}The previous document is not in the cache, so only its counts can be compared.\n\n${table}`;
  }
  return cutReport(unversioned + formatDiff(diff));
}

/** Cuts a report at the end of a line, and says so. */
function cutReport(report: string): string {
  if (report.length <= maxReportLength) return report;
  const kept = report.slice(0, report.lastIndexOf("\n", maxReportLength) + 1);
  const lines = report.slice(kept.length).split("\n").length - 1;
  return `${kept}\nThe report is too long: ${lines} more lines are cut. \`npm run spec:diff -- OLD NEW\` prints all.\n`;
}

async function writeWhole(path: string, bytes: Uint8Array): Promise<void> {
  await mkdir(dirname(path), { recursive: true });
  await writeFile(`${path}.tmp`, bytes);
  await rename(`${path}.tmp`, path);
}

/** Runs `work` to its end, ignoring signals; the renames take milliseconds. */
async function withoutSignals(work: () => Promise<void>): Promise<void> {
  const hold = () => {};
  for (const signal of ["SIGINT", "SIGTERM"] as const) process.on(signal, hold);
  try {
    await work();
  } finally {
    for (const signal of ["SIGINT", "SIGTERM"] as const) process.off(signal, hold);
  }
}

if (isMain(import.meta.url)) {
  const { values } = parseArgs({ options: { from: { type: "string" }, report: { type: "string" } } });
  const print = async (report: string) => {
    process.stdout.write(report);
    if (values.report !== undefined) await writeFile(values.report, report);
  };
  try {
    const today = new Date().toISOString().slice(0, 10);
    const { report } = await updateSpec({
      folder: projectFolder,
      from: values.from,
      // In this process: a generator of its own would outlive an update that is killed, and write into the next one.
      regenerate: async (spec, out) => {
        const steps = { project: projectFolder, environmentSpec: undefined, print: showStep, today };
        await runGenerate(["connect", "--spec", spec, "--out", out], steps);
      },
      today,
      packageVersion: await readVersion(projectFolder),
      ...(process.stderr.isTTY && { onProgress: showProgress }),
    });
    await print(report);
  } catch (error) {
    if (error instanceof UpdateRejectedError) await print(`${error.report}\n`);
    process.stderr.write(`${messageOf(error)}\n`);
    process.exitCode = 1;
  }
}

/** To stderr, so that stdout has the report alone. */
function showStep(line: string): void {
  process.stderr.write(`${line}\n`);
}

function showProgress(received: number, total: number | undefined): void {
  const amount = `${Math.round(received / 1024)} KB`;
  const share = total === undefined ? "" : ` of ${Math.round(total / 1024)} KB`;
  process.stderr.write(`\r${amount}${share}${received === total ? "\n" : ""}`);
}
