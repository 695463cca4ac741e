/** The action of `storeconnect doctor`. */
import { documentVersion, version } from "../../../index.js";
import type { ClientOptions } from "../../client-options.js";
import { CommandError } from "../../command-error.js";
import { exitCodes } from "../../exit-codes.js";
import type { Shell } from "../../shell.js";
import { checkAccount } from "./check-account.js";
import { checkCredentials } from "./check-credentials.js";
import { type Finding, lineOf, ok } from "./finding.js";

/** The options of `storeconnect doctor`. */
export interface DoctorOptions extends ClientOptions {
  readonly json?: true;
  readonly offline?: true;
}

/**
 * Prints the findings, as soon as they are known.
 *
 * @throws {CommandError} with the exit code of the first problem: later ones often follow from it.
 */
export async function runDoctor(options: DoctorOptions, shell: Shell): Promise<void> {
  const findings: Finding[] = [];
  const report = (finding: Finding): void => {
    findings.push(finding);
    if (!options.json) shell.stdout.write(lineOf(finding, shell));
  };

  report(ok("version", `storeconnect ${version}, made from version ${documentVersion} of Apple's document.`));
  const credentials = await checkCredentials(options, shell, report);
  const requests = credentials && !options.offline ? await checkAccount(credentials, options, shell, report) : 0;

  if (options.json) shell.stdout.write(`${JSON.stringify({ findings, requests })}\n`);
  const problems = findings.filter(({ level }) => level === "problem");
  const [first] = problems;
  if (first) {
    const count = `${problems.length} ${problems.length === 1 ? "problem" : "problems"}`;
    throw new CommandError(first.exitCode ?? exitCodes.checkFailed, `The doctor found ${count}: ${first.message}`);
  }
}
