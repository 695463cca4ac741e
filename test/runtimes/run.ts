/**
 * Runs the cases of the public API on each runtime, and the command of the packed package on each supported version of Node. Prints
 * a table of the runtimes. Fails if a case fails, if a runtime ran none, or if it is missing without a reason.
 *
 *     npm run build && npm ci --prefix test/runtimes && npm run test:runtimes
 *     npm run test:runtimes -- bun deno
 */
import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { checkPackedCommand } from "../helpers/packed-command.js";
import { installPacked } from "../helpers/packed-package.js";
import { createRedisServer, hasRedisServer } from "../helpers/redis-server.js";
import { writeBundles } from "./bundles.js";
import { createFixtures } from "./fixtures.js";
import { nodes, type Runtime, runtimes, versionOf } from "./runtimes.js";
import { start } from "./start.js";
import { startStoreServer } from "./store-server.js";
import type { Line } from "./suite.js";

/** The cases that run at a time: with more, the runtimes wait for the stores, which are in this process. */
const concurrency = 2;
const page = '<!doctype html><title>The cases of the public API</title><script type="module" src="/page.mjs"></script>';

const folder = await mkdtemp(join(tmpdir(), "storeconnect-runtimes-"));
const files = new Map([
  ["/", page],
  ["/fixtures", JSON.stringify(await createFixtures())],
]);
const stores = await startStoreServer(files);
const redis = hasRedisServer ? createRedisServer() : undefined;
try {
  await redis?.start();
  installPacked(folder, "@redis/client", "rate-limiter-flexible");
  await writeBundles(folder, { storesUrl: stores.url });
  files.set("/page.mjs", await readFile(join(folder, "page.mjs"), "utf8"));
  const chosen = process.argv.slice(2);
  const kinds = [...new Set(runtimes.map(({ name }) => name.split(" ")[0]!))];
  for (const name of chosen) if (!kinds.includes(name)) fail(`${name} is none of ${kinds.join(", ")}`);
  const left = runtimes.filter(({ name }) => chosen.length === 0 || chosen.includes(name.split(" ")[0]!));
  const rows = new Map(left.map((runtime) => [runtime.name, ["", "", "", ""]]));
  const queue = [...left];
  const work = async (): Promise<void> => {
    for (let next = queue.shift(); next; next = queue.shift()) rows.set(next.name, await run(next));
  };
  await Promise.all(Array.from({ length: concurrency }, work));
  printTable([
    ["runtime", "version", "passed", "failed", "skipped"],
    ...[...rows].map(([name, row]) => [name, ...row]),
  ]);
  for (const node of nodes) if (left.includes(node) && node.command) await runCommand(node.name, node.command);
} finally {
  await stores.close();
  await redis?.dispose();
  await rm(folder, { recursive: true });
}

/** The cells of a runtime behind its name. */
async function run(runtime: Runtime): Promise<string[]> {
  const { name, command, mayBeMissing } = runtime;
  if (command === undefined) {
    if (mayBeMissing === undefined) fail(`${name} is not installed: npm ci --prefix test/runtimes`);
    return ["", "", "", mayBeMissing ?? "not installed"];
  }
  const version = await versionOf(command);
  try {
    const lines = await start(runtime, folder, stores.url, redis?.socket);
    return [version, ...summarize(runtime, lines)];
  } catch (error) {
    fail(`${name} failed to run: ${error instanceof Error ? error.message : String(error)}`);
    return [version, "", "", "failed to run"];
  }
}

/** Passed, failed and skipped, of what a runtime printed. */
function summarize({ name, leftOut }: Runtime, lines: readonly Line[]): string[] {
  const cases = lines.filter((line) => "case" in line);
  const failed = cases.filter(({ failure }) => failure !== undefined);
  const skipped = cases.filter((one) => one.skipped !== undefined);
  for (const one of failed) fail(`${name}: ${one.case}: ${one.failure}`);
  const end = lines.find((line) => "unused" in line);
  if (!end) fail(`${name} did not reach the end of the suite`);
  if (cases.length - skipped.length === 0) fail(`${name} ran no case`);
  for (const one of end?.unused ?? []) fail(`${name}: no case uses the export ${one}`);
  const reasons = [...new Set(skipped.map((one) => one.skipped))].map(
    (reason) => `${skipped.filter((one) => one.skipped === reason).length}: ${reason}`,
  );
  const passed = cases.length - failed.length - skipped.length;
  return [String(passed), String(failed.length), [leftOut, ...reasons].filter((one) => one !== undefined).join("; ")];
}

async function runCommand(name: string, command: string): Promise<void> {
  const failure = await checkPackedCommand(folder, command);
  if (failure === undefined) console.log(`the command on ${name}: runs`);
  else fail(`the command on ${name}: ${failure}`);
}

function fail(message: string): void {
  console.log(message);
  process.exitCode = 1;
}

function printTable(rows: readonly (readonly string[])[]): void {
  const widths = rows[0]!.map((_, column) => Math.max(...rows.map((row) => row[column]!.length)));
  for (const row of rows)
    console.log(
      row
        .map((cell, column) => cell.padEnd(widths[column]!))
        .join("  ")
        .trimEnd(),
    );
}
