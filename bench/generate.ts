import { execFile } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { promisify } from "node:util";
import * as budgets from "./budgets.js";
import { findDocument, root } from "./document.js";
import { type Contender, type Figure, measure, type Values } from "./figures.js";
import { runOpenapiTypescript } from "./projects.js";
import { asValues, interleave } from "./rounds.js";

const rounds = 3;

/** From Apple's document to types: our command compared with openapi-typescript's own. */
export async function measureGenerate(): Promise<Figure[]> {
  return [await measure({ name: "generate", unit: "s", budgets: budgets.generate }, take)];
}

async function take(): Promise<Values> {
  const document = findDocument();
  if (document === undefined) return {};
  const folder = mkdtempSync(path.join(os.tmpdir(), "storeconnect-bench-"));
  try {
    const turns = new Map<Contender, () => Promise<number>>([
      ["openapi-typescript", () => seconds(runOpenapiTypescript(document, path.join(folder, "plain.d.ts")))],
      ["storeconnect", () => seconds(runGenerate(document, path.join(folder, "connect")))],
    ]);
    return asValues(await interleave(rounds, turns));
  } finally {
    rmSync(folder, { recursive: true });
  }
}

async function seconds(run: Promise<void>): Promise<number> {
  const start = performance.now();
  await run;
  return (performance.now() - start) / 1_000;
}

/** Runs the command of `npm run generate` with another output folder. */
async function runGenerate(document: string, out: string): Promise<void> {
  const args = [
    "node_modules/tsx/dist/cli.mjs",
    "scripts/generate/command.ts",
    "connect",
    "--spec",
    document,
    "--out",
    out,
  ];
  await promisify(execFile)(process.execPath, args, { cwd: root });
}
