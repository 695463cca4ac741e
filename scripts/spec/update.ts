/**
 * Takes Apple's newest document: `npm run spec:update -- [--from URL|FILE] [--account FILE]`.
 *
 * All that is new is made in spec/.cache/next first: the document, the types, the page of corrections, the lock. Then it
 * is put in place by renames, the lock last. Whenever this is interrupted, the tree is as before; should the process be
 * killed in the middle of the renames, the next run takes them back.
 */
import { spawn } from "node:child_process";
import { existsSync } from "node:fs";
import { mkdir, readdir, readFile, rename, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { parseArgs } from "node:util";
import { diffSpecs } from "../diff/diff.js";
import { formatDiff, formatSummary } from "../diff/markdown.js";
import { type Move, restore, swapIn } from "../generate/file-swap.js";
import type { JsonObject } from "../json.js";
import { isMain } from "../main-module.js";
import { readOverlay } from "../overlay/apply.js";
import { formatCorrections } from "../overlay/page.js";
import { replaceToOneActions } from "../overlay/to-one.js";
import { unpackDocument } from "./archive.js";
import { type DownloadOptions, download } from "./download.js";
import { APPLE_URL, type DocumentFacts, formatLock, readDocument, readLock, type SpecLock } from "./lock.js";
import { CACHE_FILE, CORRECTIONS_PAGE, GENERATED_FOLDER, LOCK_FILE, OVERLAY_FILE, PROJECT_FOLDER } from "./paths.js";

/** The longest account, in characters: what a pull request takes, and some room. */
const ACCOUNT_LIMIT = 60_000;

/** How {@link updateSpec} goes about it. */
export interface UpdateOptions {
  /** The folder of the project. */
  readonly folder: string;
  /** A URL or a file to take the document from: the lock's URL by default. A zip or a bare JSON. */
  readonly from?: string;
  /** Writes the types of the document at `spec` into the empty folder `out`, which becomes src/generated/connect. */
  readonly regenerate: (spec: string, out: string) => Promise<void>;
  /** The day, YYYY-MM-DD, for the lock. */
  readonly today: string;
  /** The largest download and the largest document, in bytes. */
  readonly limitBytes?: number;
  readonly onProgress?: DownloadOptions["onProgress"];
}

/** What {@link updateSpec} did. `account` is Markdown. */
export interface Update {
  readonly state: "nothing new" | "updated";
  readonly account: string;
}

/**
 * Takes Apple's newest document into the project; an account of what it did.
 *
 * @throws Error where there is no such document to be had, or the overlay or the generator does not cope with it. The
 *   tree is as before then.
 */
export async function updateSpec(options: UpdateOptions): Promise<Update> {
  const path = (file: string) => join(options.folder, file);
  const next = path("spec/.cache/next");
  await restore(next);
  const lock = await readLock(path(LOCK_FILE));
  const url = lock?.url ?? APPLE_URL;
  const bytes = await unpackDocument(await fetchArchive(options.from ?? url, options), options.limitBytes);
  const { document, facts } = readDocument(bytes);

  if (facts.sha256 === lock?.sha256) {
    if (!existsSync(path(CACHE_FILE))) await writeWhole(path(CACHE_FILE), bytes);
    return { state: "nothing new", account: `Nothing new: it is still ${facts.version} (SHA-256 ${facts.sha256}).\n` };
  }

  const before = await readCache(path(CACHE_FILE), lock);
  const overlayText = await readFile(path(OVERLAY_FILE), "utf8");
  const overlay = await readOverlay(path(OVERLAY_FILE));
  const account = [
    accountOf(lock, facts, before, document),
    ...(replaceToOneActions(overlayText, document) === overlayText ? [] : [TO_ONE_HINT]),
  ].join("\n");
  const note =
    options.from === undefined || options.from === url ? undefined : "Not taken from the URL, but given with --from.";
  const newLock: SpecLock = { ...facts, url, date: options.today, ...(note !== undefined && { note }) };

  const inNext = (file: string) => join(next, file);
  const generated = inNext("generated");
  try {
    await mkdir(generated, { recursive: true });
    await writeFile(inNext("document.json"), bytes);
    await writeFile(inNext("corrections.md"), formatCorrections(overlay, document, facts.version));
    await writeFile(inNext("lock.json"), formatLock(newLock));
    await options.regenerate(inNext("document.json"), generated);
    if ((await readdir(generated)).length === 0) throw new Error("The generator wrote nothing.");
    const moves: Move[] = [
      { from: generated, to: path(join(GENERATED_FOLDER, "connect")) },
      { from: inNext("corrections.md"), to: path(CORRECTIONS_PAGE) },
      { from: inNext("document.json"), to: path(CACHE_FILE) },
      { from: inNext("lock.json"), to: path(LOCK_FILE) },
    ];
    await withoutSignals(() => swapIn(next, moves));
  } catch (error) {
    await restore(next);
    throw error;
  }
  return { state: "updated", account };
}

const TO_ONE_HINT = `The calls of to-one relationships changed. To let their answers be null:
\`npm run overlay:to-one -- ${CACHE_FILE}\`, and generate again.
`;

async function fetchArchive(from: string, { limitBytes, onProgress }: UpdateOptions): Promise<Uint8Array> {
  if (!/^https?:\/\//.test(from)) return await readFile(from);
  return await download(new URL(from), {
    ...(limitBytes !== undefined && { limitBytes }),
    ...(onProgress !== undefined && { onProgress }),
  });
}

/** The document of before, where the cache still holds it. */
async function readCache(path: string, lock: SpecLock | undefined): Promise<JsonObject | undefined> {
  if (lock === undefined || !existsSync(path)) return undefined;
  const { document, facts } = readDocument(await readFile(path));
  return facts.sha256 === lock.sha256 ? document : undefined;
}

function accountOf(
  lock: SpecLock | undefined,
  facts: DocumentFacts,
  before: JsonObject | undefined,
  document: JsonObject,
): string {
  if (lock === undefined) return `The first document: ${facts.version}.\n`;
  const silent =
    lock.version === facts.version
      ? `Apple changed its document without changing its version, ${facts.version}.\n\n`
      : "";
  if (before === undefined) {
    const rows = (["paths", "operations", "schemas"] as const).map(
      (key) => `| ${key} | ${lock[key]} | ${facts[key]} |\n`,
    );
    const table = `| | ${lock.version} | ${facts.version} |\n| --- | ---: | ---: |\n${rows.join("")}`;
    return `${silent}The document of before is not in the cache, so only its counts can be compared.\n\n${table}`;
  }
  const diff = diffSpecs(before, document);
  const all = formatDiff(diff);
  return silent + (all.length > ACCOUNT_LIMIT ? formatSummary(diff).slice(0, ACCOUNT_LIMIT) : all);
}

async function writeWhole(path: string, bytes: Uint8Array): Promise<void> {
  await mkdir(dirname(path), { recursive: true });
  await writeFile(`${path}.tmp`, bytes);
  await rename(`${path}.tmp`, path);
}

/** Runs `work` to its end, whatever signal comes; the renames take milliseconds. */
async function withoutSignals(work: () => Promise<void>): Promise<void> {
  const hold = () => {};
  for (const signal of ["SIGINT", "SIGTERM"] as const) process.on(signal, hold);
  try {
    await work();
  } finally {
    for (const signal of ["SIGINT", "SIGTERM"] as const) process.off(signal, hold);
  }
}

/** Runs the generator of this project in a process of its own. */
function generate(spec: string, out: string): Promise<void> {
  const program = join(PROJECT_FOLDER, "scripts/generate/command.ts");
  const child = spawn(process.execPath, ["--import", "tsx", program, "connect", "--spec", spec, "--out", out], {
    cwd: PROJECT_FOLDER,
    stdio: ["ignore", "inherit", "inherit"],
  });
  return new Promise((resolve, reject) => {
    child.on("error", reject);
    child.on("exit", (code, signal) => {
      if (code === 0) resolve();
      else reject(new Error(`The generator ended with ${signal ?? code}.`));
    });
  });
}

if (isMain(import.meta.url)) {
  const { values } = parseArgs({ options: { from: { type: "string" }, account: { type: "string" } } });
  const { account } = await updateSpec({
    folder: PROJECT_FOLDER,
    ...(values.from !== undefined && { from: values.from }),
    regenerate: generate,
    today: new Date().toISOString().slice(0, 10),
    ...(process.stderr.isTTY && { onProgress: showProgress }),
  });
  process.stdout.write(account);
  if (values.account !== undefined) await writeFile(values.account, account);
}

function showProgress(received: number, total: number | undefined): void {
  const amount = `${Math.round(received / 1024)} KB`;
  const share = total === undefined ? "" : ` of ${Math.round(total / 1024)} KB`;
  process.stderr.write(`\r${amount}${share}${received === total ? "\n" : ""}`);
}
