/** Runs the verification cases on the current runtime. */
import { createVerifier } from "../../src/server/verify.js";
import { runCase, type VerificationCase } from "../helpers/verification-cases/case.js";

/** Defined by the bundler: created once, on Node, for all runtimes. */
declare const verificationCases: VerificationCase[];

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
  return { ran: cases.length, failures };
}
