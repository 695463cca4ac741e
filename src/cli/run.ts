/** One run of the command: arguments in, exit code out. */
import { CommanderError } from "commander";
import { exitCodes } from "./exit-codes.js";
import { failureOf, printFailure } from "./failure.js";
import { createProgram } from "./program.js";
import type { Shell } from "./shell.js";

/**
 * Runs the command and prints its output and errors. Never throws, and never ends the process.
 *
 * @param args The arguments without `node` and the path of the script.
 * @returns the exit code.
 */
export async function run(args: readonly string[], shell: Shell): Promise<number> {
  try {
    await createProgram(shell, args).parseAsync(args, { from: "user" });
    return exitCodes.success;
  } catch (error) {
    // Commander has printed its help, its version or what is wrong with the arguments.
    if (error instanceof CommanderError) return error.exitCode === 0 ? exitCodes.success : exitCodes.usage;
    const failure = failureOf(error, shell);
    printFailure(failure, shell, isJson(args));
    return failure.exitCode;
  }
}

const isJson = (args: readonly string[]): boolean => {
  const end = args.indexOf("--");
  return args.slice(0, end < 0 ? undefined : end).includes("--json");
};
