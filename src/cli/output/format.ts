/** The formats of rows: which one a command uses, and its options. */
import type { Command } from "commander";
import { usageError } from "../command-error.js";
import type { Shell } from "../shell.js";

/** The options that choose a format. */
export interface FormatOptions {
  readonly json?: true;
  readonly ndjson?: true;
  readonly csv?: true;
  readonly table?: true;
  /** The columns, separated by commas. */
  readonly fields?: string;
}

const formats = ["table", "json", "csv", "ndjson"] as const;

/** How rows are printed. */
export type Format = (typeof formats)[number];

/** Adds the options of a command that prints rows. */
export function addFormatOptions(command: Command): Command {
  return command
    .option("--table", "print a table (the default on a terminal)")
    .option("--json", "print JSON (the default in a pipe); errors are JSON too")
    .option("--ndjson", "print one JSON object a line")
    .option("--csv", "print CSV with a header")
    .option("--fields <names>", "the columns to print, separated by commas");
}

/**
 * The format that the options name: by default a table on a terminal and JSON elsewhere.
 *
 * @throws {CommandError} if they name several.
 */
export function formatOf(options: FormatOptions, { stdout }: Shell): Format {
  const named = formats.filter((format) => options[format]);
  if (named.length > 1) throw usageError(`Only one format is possible: ${named.map((name) => `--${name}`).join(", ")}`);
  return named[0] ?? (stdout.isTTY ? "table" : "json");
}

/** The columns that `--fields` names; undefined without it. */
export const fieldsOf = ({ fields }: FormatOptions): string[] | undefined =>
  fields?.split(",").map((name) => name.trim());
