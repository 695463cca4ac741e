import { execFile } from "node:child_process";
import { readFileSync, statSync, writeFileSync } from "node:fs";
import path from "node:path";
import { promisify } from "node:util";
import * as budgets from "./budgets.js";
import { fiftyCalls, twoCalls, twoPeerCalls } from "./calls.js";
import type { Figure, Value } from "./figures.js";
import { findTypeScript } from "./language-server.js";
import { heads, type TypedContender, withProjects } from "./projects.js";
import { asValues, interleave } from "./rounds.js";

const rounds = 3;
const typescript = findTypeScript("typescript");

/** What the types cost the compiler of who imports them: work, memory, bytes to read. */
export function measureTypeCost(): Promise<Figure[]> {
  return withProjects(async (projects) => {
    const fifty: { [C in TypedContender]?: Value } = {};
    const two: typeof fifty = {};
    const bytes: typeof fifty = {};
    const classic: typeof fifty = {};
    const memory = new Map<TypedContender, () => Promise<number>>();
    for (const [contender, project] of projects) {
      const isPeer = contender === "appstore-connect-sdk";
      if (!isPeer) fifty[contender] = await countInstantiations(contender, project, fiftyCalls);
      // The projects keep these two calls for what is measured after.
      two[contender] = await countInstantiations(contender, project, isPeer ? twoPeerCalls : twoCalls);
      memory.set(contender, async () => find(await compile(project), /^Memory used: +(\d+)K/m) / 1000);
      const files = await listDeclarations(project);
      bytes[contender] = { amount: files.reduce((sum, file) => sum + statSync(file).size, 0) / 1e6 };
      classic[contender] = { amount: files.filter(holdsClassicForm).length };
    }
    const memories = asValues(await interleave(rounds, memory));
    return [
      { name: "instantiations, 2 calls", unit: "", values: two, budgets: budgets.typeCost.twoCalls },
      { name: "instantiations, 50 calls", unit: "", values: fifty, budgets: budgets.typeCost.fiftyCalls },
      { name: "compiler memory, 2 calls", unit: "MB", values: memories, budgets: budgets.typeCost.memory },
      { name: "declarations read", unit: "MB", values: bytes, budgets: budgets.typeCost.declarationsMB },
      { name: "files with `paths` among them", unit: "", values: classic, budgets: budgets.typeCost.classicFiles },
    ];
  });
}

/** "Wrong" where the calls do not compile. */
async function countInstantiations(contender: TypedContender, project: string, calls: string): Promise<Value> {
  writeFileSync(path.join(project, "probe.ts"), heads[contender] + calls);
  const report = await compile(project);
  const error = /error TS\d+: .{0,60}/.exec(report);
  return { amount: find(report, /^Instantiations: +(\d+)/m), ...(error && { wrong: true, note: error[0] }) };
}

/** All declarations that the compiler reads, but TypeScript's own library. */
async function listDeclarations(project: string): Promise<string[]> {
  const library = path.join(typescript.directory, "lib");
  const files = (await compile(project, "--listFilesOnly")).trim().split("\n");
  return files.filter((file) => file.endsWith(".d.ts") && !file.startsWith(library));
}

function holdsClassicForm(file: string): boolean {
  return /export (interface|type) paths\b/.test(readFileSync(file, "utf8"));
}

async function compile(project: string, flag = "--extendedDiagnostics"): Promise<string> {
  const compiler = path.join(typescript.directory, "lib/tsc.js");
  const args = ["--max-old-space-size=8192", compiler, "--project", project, "--pretty", "false", flag];
  const run = promisify(execFile)(process.execPath, args);
  // With errors in the file tsc ends with 2, and has said them and its figures all the same.
  return (await run.catch((failure: { stdout: string }) => failure)).stdout;
}

function find(report: string, pattern: RegExp): number {
  const amount = pattern.exec(report)?.[1];
  if (amount === undefined) throw new Error(`the compiler does not say ${pattern}:\n${report}`);
  return Number(amount);
}
