/** The runtimes: where each is, how it starts the suite, and why it is not there. */
import { execFile } from "node:child_process";
import { existsSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";

/** A runtime that runs the suite. */
export interface Runtime {
  /** With the major version where there are several. */
  readonly name: string;
  /** The program; undefined if it is not there. */
  readonly command: string | undefined;
  /** Why it may be missing. A runtime that is missing without a reason fails the run. */
  readonly mayBeMissing: string | undefined;
  /** What it does not run, and why. */
  readonly leftOut?: string;
  /** What it is started with, in the folder of the suite; undefined for a browser. */
  readonly args: readonly string[] | undefined;
}

const packages = fileURLToPath(new URL("node_modules", import.meta.url));
const existing = (...paths: (string | undefined)[]): string | undefined =>
  paths.find((path) => path !== undefined && existsSync(path));
const installed = (name: string): string | undefined => existing(join(packages, ".bin", name));

const { platform, arch, versions, env } = process;
const nodeVersions = ["20", "22", "24", "26"];
const ownVersion = versions.node.split(".")[0]!;
const otherMachine =
  platform === "linux" && arch === "x64"
    ? undefined
    : `the packages of other versions of Node are for Linux on x64, and this is ${platform} on ${arch}`;

/** A version of Node: that of `test/runtimes`, which for the oldest is the least that the package supports, or this one. */
function nodeRuntime(version: string): Runtime {
  const own = version === ownVersion ? process.execPath : undefined;
  const command = existing(join(packages, `node${version}`, "bin/node"), own);
  return { name: `node ${version}`, command, mayBeMissing: otherMachine, args: ["script.mjs"] };
}

export const nodes: readonly Runtime[] = [...new Set([...nodeVersions, ownVersion])].map(nodeRuntime);

const chromium = existing(
  env["CHROMIUM"],
  "/usr/bin/chromium",
  "/usr/bin/chromium-browser",
  "/usr/bin/google-chrome",
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
);

const leftOut = "storeconnect/node and storeconnect/testing need modules of Node";

export const runtimes: readonly Runtime[] = [
  ...nodes,
  { name: "bun", command: installed("bun"), mayBeMissing: undefined, args: ["run", "script.mjs"] },
  {
    name: "deno",
    command: installed("deno"),
    mayBeMissing: undefined,
    args: ["run", "--no-config", "--no-prompt", "--node-modules-dir=manual", "--allow-all", "script.mjs"],
  },
  { name: "workerd", command: installed("workerd"), mayBeMissing: undefined, args: ["test", "worker.capnp"], leftOut },
  {
    name: "chromium",
    command: chromium,
    mayBeMissing: "no Chromium or Chrome in the usual places; CHROMIUM is the path of another",
    args: undefined,
    leftOut,
  },
];

/** The version that a program prints. */
export async function versionOf(command: string): Promise<string> {
  const { stdout } = await promisify(execFile)(command, ["--version"], { timeout: 30_000 });
  return /\d+(\.\d+)+|\d{4}-\d\d-\d\d/.exec(stdout)?.[0] ?? stdout.trim();
}
