/** What each subcommand gives to the program. */
import type { Command } from "commander";
import type { Shell } from "./shell.js";

export interface CommandDefinition {
  readonly name: string;
  /** What it does, in one line of the list of all commands. */
  readonly description: string;
  /** Adds its arguments, its options, its commands and its action. */
  define(command: Command, shell: Shell): void;
}
