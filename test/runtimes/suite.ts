/** Runs the verification cases and the compressed reports on the current runtime. */
import { createVerifier } from "../../src/server/verify.js";
import type { GzipCase } from "../helpers/gzip-cases.js";
import { chunkSizes, runGzipCase } from "../helpers/run-gzip-case.js";
import { runCase, type VerificationCase } from "../helpers/verification-cases/case.js";

/** Defined by the bundler: created once, on Node, for all runtimes. */
declare const verificationCases: VerificationCase[];
declare const gzipCases: GzipCase[];
declare const gzipRowCount: number;

export interface SuiteResult {
  readonly ran: number;
  readonly failures: readonly string[];
}

export async function runSuite(): Promise<SuiteResult> {
  const cases = verificationCases;
  const failures: string[] = [];
  for (const one of cases) {
    const failure = await runCase(createVerifier, one);
    if (failure !== undefined) failures.push(`${one.name}: ${failure}`);
  }
  let reports = 0;
  for (const read of ["as it is", "in JavaScript"] as const) {
    if (read === "in JavaScript") removeNative();
    for (const one of gzipCases) {
      for (const size of chunkSizes) {
        reports += 1;
        const failure = await runGzipCase(one, gzipRowCount, size);
        if (failure !== undefined) failures.push(`gzip, ${one.name}, ${read}, in chunks of ${size}: ${failure}`);
      }
    }
  }
  return { ran: cases.length + reports, failures };
}

/** Takes the runtime's own zlib and MD5 away, if it has them, so that those in JavaScript run too. */
function removeNative(): void {
  const { process } = globalThis as { process?: object };
  if (process) Object.defineProperty(process, "getBuiltinModule", { value: undefined });
}
