import { execFile } from "node:child_process";
import { readFileSync, statSync, writeFileSync } from "node:fs";
import path from "node:path";
import { promisify } from "node:util";
import * as budgets from "./budgets.js";
import { fiftyCalls, mixedCalls, twoCalls, twoPeerCalls, writingCalls } from "./calls.js";
import { type Figure, measure, type Value, type Values } from "./figures.js";
import { findTypeScript } from "./language-server.js";
import { heads, type TypedContender, withProjects } from "./projects.js";
import { asValues, interleave } from "./rounds.js";

const rounds = 3;
const typescript = findTypeScript("typescript");

/** The cost of the types for the compiler of a user: instantiations, memory, bytes to read. */
export function measureTypeCost(): Promise<Figure[]> {
  return withProjects(async (projects) => {
    // The two calls come last and stay in the projects: the figures below measure them.
    const fifty = await measure(
      { name: "instantiations, 50 calls", unit: "", budgets: budgets.typeCost.fiftyCalls },
      () => countInstantiations(projects, { storeconnect: fiftyCalls, "openapi-fetch": fiftyCalls }),
    );
    const mixed = await measure(
      { name: "instantiations, 50 calls, 10 resolved", unit: "", budgets: budgets.typeCost.mixedCalls },
      () => countInstantiations(projects, { storeconnect: mixedCalls }),
    );
    const writing = await measure(
      { name: "instantiations, 50 calls, 10 flat writes", unit: "", budgets: budgets.typeCost.writingCalls },
      () => countInstantiations(projects, { storeconnect: writingCalls }),
    );
    const two = await measure({ name: "instantiations, 2 calls", unit: "", budgets: budgets.typeCost.twoCalls }, () =>
      countInstantiations(projects, {
        storeconnect: twoCalls,
        "openapi-fetch": twoCalls,
        "appstore-connect-sdk": twoPeerCalls,
      }),
    );
    const memory = await measure(
      { name: "compiler memory, 2 calls", unit: "MB", budgets: budgets.typeCost.memory },
      () => measureMemory(projects),
    );
    return [two, fifty, mixed, writing, memory, ...(await measureDeclarations(projects))];
  });
}

type Calls = { readonly [C in TypedContender]?: string };
type Projects = ReadonlyMap<TypedContender, string>;

/** Counts instantiations; "wrong" if the calls do not compile. */
async function countInstantiations(projects: Projects, calls: Calls): Promise<Values> {
  const values: { [C in TypedContender]?: Value } = {};
  for (const [contender, project] of projects) {
    if (calls[contender] === undefined) continue;
    writeFileSync(path.join(project, "probe.ts"), heads[contender] + calls[contender]);
    const report = await compile(project);
    const error = /error TS\d+: .{0,60}/.exec(report);
    const amount = find(report, /^Instantiations: +(\d+)/m);
    values[contender] = { amount, ...(error && { wrong: true, note: error[0] }) };
  }
  return values;
}

async function measureMemory(projects: Projects): Promise<Values> {
  const turns = new Map<TypedContender, () => Promise<number>>();
  for (const [contender, project] of projects) {
    turns.set(contender, async () => find(await compile(project), /^Memory used: +(\d+)K/m) / 1_000);
  }
  return asValues(await interleave(rounds, turns));
}

async function measureDeclarations(projects: Projects): Promise<Figure[]> {
  const bytes = new Map<TypedContender, number>();
  const classic = new Map<TypedContender, number>();
  for (const [contender, project] of projects) {
    const files = await listDeclarations(project);
    bytes.set(contender, files.reduce((sum, file) => sum + statSync(file).size, 0) / 1e6);
    classic.set(contender, files.filter(holdsClassicForm).length);
  }
  const { declarationsMB, classicFiles } = budgets.typeCost;
  return [
    { name: "declarations read", unit: "MB", budgets: declarationsMB, values: asValues(bytes) },
    { name: "files with `paths` among them", unit: "", budgets: classicFiles, values: asValues(classic) },
  ];
}

/** All declaration files that the compiler reads, TypeScript's own library excluded. */
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
  // With errors in the file tsc exits with 2, but still prints them and its figures.
  return (await run.catch((failure: { stdout: string }) => failure)).stdout;
}

function find(report: string, pattern: RegExp): number {
  const amount = pattern.exec(report)?.[1];
  if (amount === undefined) throw new Error(`the report of the compiler does not match ${pattern}:\n${report}`);
  return Number(amount);
}
