/** Prints rows in the format that the options name. */
import type { Shell } from "../shell.js";
import { csvOf } from "./csv.js";
import { type FormatOptions, formatOf } from "./format.js";
import { tableOf } from "./table.js";

/** One row: values by column. A value that is not a scalar is printed as JSON. */
export type Row = Readonly<Record<string, unknown>>;

/**
 * Prints rows.
 *
 * @param columns The columns of a table and of CSV; by default all keys of the rows. `--fields` overrides them.
 */
export function printRows(
  rows: readonly Row[],
  options: FormatOptions,
  shell: Shell,
  columns: readonly string[] = columnsOf(rows),
): void {
  const fields = options.fields?.split(",").map((name) => name.trim());
  const format = formatOf(options, shell);
  const { stdout } = shell;
  if (format === "table") stdout.write(tableOf(rows, fields ?? columns, shell));
  else if (format === "csv") stdout.write(csvOf(rows, fields ?? columns));
  else {
    const picked = fields ? rows.map((row) => pick(row, fields)) : rows;
    if (format === "ndjson") for (const row of picked) stdout.write(`${JSON.stringify(row)}\n`);
    else stdout.write(`${JSON.stringify(picked, null, stdout.isTTY ? 2 : undefined)}\n`);
  }
}

/** All keys of the rows, in the order of their first use. */
const columnsOf = (rows: readonly Row[]): string[] => [...new Set(rows.flatMap((row) => Object.keys(row)))];

const pick = (row: Row, fields: readonly string[]): Row =>
  Object.fromEntries(fields.flatMap((name) => (Object.hasOwn(row, name) ? [[name, row[name]]] : [])));
