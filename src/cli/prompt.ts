/** Questions to the person at the terminal. */
import { createInterface } from "node:readline/promises";
import { CommandError, usageError } from "./command-error.js";
import { exitCodes } from "./exit-codes.js";
import type { Shell } from "./shell.js";

/**
 * Resolves if a change is confirmed: by `yes`, or by the person at the terminal, who has seen `description` on stderr.
 *
 * @throws {CommandError} with the code `declined` if the reply is not "y" or "yes"; with `usage` without `yes` where no one can
 * be asked, since stdin or stderr is not a terminal.
 */
export async function confirm(description: string, yes: boolean | undefined, shell: Shell): Promise<void> {
  if (yes) return;
  const { stdin, stderr, signal } = shell;
  if (!stdin.isTTY || !stderr.isTTY) {
    throw usageError(`This changes the account: ${description}`, ["Add --yes to do it without being asked."]);
  }
  const reader = createInterface({ input: stdin, output: stderr as NodeJS.WritableStream, terminal: true });
  const stopped = new AbortController();
  // The terminal is in raw mode while the question waits, so Ctrl-C reaches the reader and not the process.
  reader.on("SIGINT", () => stopped.abort());
  try {
    const answer = await reader.question(`${description}\nGo on? [y/N] `, {
      signal: AbortSignal.any([signal, stopped.signal]),
    });
    if (!/^y(es)?$/i.test(answer.trim())) throw new CommandError(exitCodes.declined, "Nothing was changed.");
  } catch (error) {
    if (!stopped.signal.aborted) throw error;
    stderr.write("\n");
    throw new CommandError(exitCodes.interrupted, "Stopped. Nothing was changed.");
  } finally {
    reader.close();
  }
}
