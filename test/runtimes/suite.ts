/** The verification cases on the runtime that runs this. */
import { createVerifier } from "../../src/server/verify.js";
import { runCase, type VerificationCase } from "../helpers/verification-cases/case.js";

/** Put in by the bundler: made once, on Node, for all runtimes. */
declare const verificationCases: VerificationCase[];

export interface SuiteResult {
  ran: number;
  failures: string[];
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
