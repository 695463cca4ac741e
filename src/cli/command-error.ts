/** Errors of the command itself, beside those of the SDK. */
import { type ExitCode, exitCodes } from "./exit-codes.js";

/** An expected failure: shown as its message without a stack, with its own exit code. */
export class CommandError extends Error {
  readonly exitCode: ExitCode;
  /** What else helps: nearest names, what to do. Shown below the message, and as `hints` in JSON. */
  readonly hints: readonly string[];

  constructor(exitCode: ExitCode, message: string, hints: readonly string[] = []) {
    super(message);
    this.name = "CommandError";
    this.exitCode = exitCode;
    this.hints = hints;
  }
}

/** A mistake in the arguments; nothing was sent. */
export const usageError = (message: string, hints?: readonly string[]): CommandError =>
  new CommandError(exitCodes.usage, message, hints);

/** Whether a command threw it. By the name: the bundle has the class once in `main.js` and once in the chunks. */
export const isCommandError = (error: unknown): error is CommandError =>
  error instanceof Error && error.name === "CommandError";
