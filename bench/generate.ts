import { execFile } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { promisify } from "node:util";
import * as budgets from "./budgets.js";
import { findDocument, root } from "./document.js";
import type { Contender, Figure } from "./figures.js";
import { runOpenapiTypescript } from "./projects.js";
import { asValues, interleave } from "./rounds.js";

const rounds = 3;

/** From Apple's document to types: our command beside the bare one of openapi-typescript. */
export async function measureGenerate(): Promise<Figure[]> {
  const document = findDocument();
  if (document === undefined) return [{ name: "generate", unit: "s", values: {}, budgets: budgets.generate }];
  const folder = mkdtempSync(path.join(os.tmpdir(), "storeconnect-bench-"));
  const seconds = async (run: Promise<unknown>): Promise<number> => {
    const start = performance.now();
    await run;
    return (performance.now() - start) / 1_000;
  };
  const turns = new Map<Contender, () => Promise<number>>([
    ["openapi-typescript", () => seconds(runOpenapiTypescript(document, path.join(folder, "plain.d.ts")))],
    ["storeconnect", () => seconds(runGenerate(document, path.join(folder, "connect")))],
  ]);
  try {
    return [
      { name: "generate", unit: "s", values: asValues(await interleave(rounds, turns)), budgets: budgets.generate },
    ];
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** As `npm run generate` runs it, but for where it writes. */
async function runGenerate(document: string, out: string): Promise<void> {
  const args = ["node_modules/tsx/dist/cli.mjs", "scripts/generate.ts", "connect", "--spec", document, "--out", out];
  await promisify(execFile)(process.execPath, args, { cwd: root });
}
