/**
 * Runs the verification cases, compressed reports, an upload, webhooks and receipts on Node, Bun, Deno and workerd, and the command
 * of the packed package on each supported version of Node, and prints the result of each.
 *
 *     npm run build && npm ci --prefix test/runtimes && npm run test:runtimes
 */
import { execFile } from "node:child_process";
import { existsSync } from "node:fs";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { build } from "esbuild";
import { createGzipCases, rowCount } from "../helpers/gzip-cases.js";
import { checkPackedCommand } from "../helpers/packed-command.js";
import { installPacked } from "../helpers/packed-package.js";
import { createReceiptCases } from "../helpers/receipt-cases.js";
import { createVerificationCases } from "../helpers/verification-cases/index.js";
import type { SuiteResult } from "./suite.js";

const here = fileURLToPath(new URL(".", import.meta.url));
const installed = (name: string) => join(here, "node_modules", ".bin", name);
/** The versions of Node beside the one that runs this; their packages have the program alone, for Linux on x64. */
const nodes = ["node22", "node24"].map((name) => ({ name, command: join(here, "node_modules", name, "bin/node") }));
const runtimes = [
  { name: "node", command: process.execPath, args: ["script.mjs"] },
  ...nodes.map((node) => ({ ...node, args: ["script.mjs"] })),
  { name: "bun", command: installed("bun"), args: ["run", "script.mjs"] },
  { name: "deno", command: installed("deno"), args: ["run", "--no-config", "script.mjs"] },
  { name: "workerd", command: installed("workerd"), args: ["test", "worker.capnp"] },
];
const workerConfig = `using Workerd = import "/workerd/workerd.capnp";
const config :Workerd.Config = (services = [(name = "main", worker = .suite)]);
const suite :Workerd.Worker = (
  modules = [(name = "worker", esModule = embed "worker.mjs")],
  compatibilityDate = "2025-01-01",
);
`;

const directory = await mkdtemp(join(tmpdir(), "storeconnect-runtimes-"));
try {
  await build({
    entryPoints: ["script", "worker"].map((name) => join(here, `${name}.ts`)),
    define: {
      verificationCases: JSON.stringify(await createVerificationCases()),
      gzipCases: JSON.stringify(createGzipCases()),
      gzipRowCount: String(rowCount),
      receiptCases: JSON.stringify(await createReceiptCases()),
    },
    outdir: directory,
    outExtension: { ".js": ".mjs" },
    bundle: true,
    // As a user's bundler does: the code must not depend on the names of its classes and functions.
    minify: true,
    format: "esm",
    platform: "neutral",
    mainFields: ["module", "main"],
    logLevel: "warning",
  });
  await writeFile(join(directory, "worker.capnp"), workerConfig);
  for (const runtime of runtimes) await run(runtime);
  installPacked(directory);
  for (const node of [{ name: "node", command: process.execPath }, ...nodes]) await runCommand(node);
} finally {
  await rm(directory, { recursive: true });
}

async function runCommand({ name, command }: (typeof nodes)[number]): Promise<void> {
  if (!existsSync(command)) {
    console.log(`the command on ${name}: skipped: not installed`);
    return;
  }
  const failure = await checkPackedCommand(directory, command);
  console.log(`the command on ${name}: ${failure ?? "runs"}`);
  if (failure !== undefined) process.exitCode = 1;
}

async function run({ name, command, args }: (typeof runtimes)[number]): Promise<void> {
  if (!existsSync(command)) {
    console.log(`${name}: skipped: not installed`);
    return;
  }
  try {
    const options = { cwd: directory, timeout: 120_000, maxBuffer: 2 ** 24 };
    const { stdout, stderr } = await promisify(execFile)(command, args, options);
    const line = `${stdout}\n${stderr}`.split("\n").find((one) => one.includes('{"ran":'));
    const { ran, failures } = JSON.parse(line?.slice(line.indexOf("{")) ?? "null") as SuiteResult;
    console.log(`${name}: ran ${ran} checks, ${failures.length} failed`);
    for (const failure of failures) console.log(`  ${failure}`);
    if (failures.length > 0 || ran === 0) process.exitCode = 1;
  } catch (error) {
    console.log(`${name}: failed to run: ${error instanceof Error ? error.message : String(error)}`);
    process.exitCode = 1;
  }
}
