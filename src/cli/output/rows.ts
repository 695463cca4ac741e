/** Prints rows in the format that the options name. */
import type { Shell } from "../shell.js";
import { cellOf } from "./cell.js";
import { csvOf } from "./csv.js";
import { type FormatOptions, fieldsOf, formatOf } from "./format.js";
import { tableOf } from "./table.js";

/** One row: values by column. A value that is not a scalar is printed as JSON. */
export type Row = Readonly<Record<string, unknown>>;

/**
 * Prints rows.
 *
 * @param columns The columns of a table and of CSV; by default all keys of the rows, on a terminal as many as fit. `--fields`
 * overrides them.
 */
export function printRows(
  rows: readonly Row[],
  options: FormatOptions,
  shell: Shell,
  columns?: readonly string[],
): void {
  const fields = fieldsOf(options);
  const format = formatOf(options, shell);
  const { stdout } = shell;
  const chosen = fields ?? columns;
  if (format === "table") stdout.write(fittingTable(rows, chosen, shell));
  else if (format === "csv") stdout.write(csvOf(rows, chosen ?? columnsOf(rows)));
  else {
    const picked = fields ? rows.map((row) => pick(row, fields)) : rows;
    if (format === "ndjson") for (const row of picked) stdout.write(`${JSON.stringify(row)}\n`);
    else stdout.write(`${JSON.stringify(picked, null, stdout.isTTY ? 2 : undefined)}\n`);
  }
}

/** A table; without chosen columns of as many as fit, the others named on stderr. */
export function fittingTable(rows: readonly Row[], chosen: readonly string[] | undefined, shell: Shell): string {
  if (chosen) return tableOf(rows, chosen, shell);
  const all = columnsOf(rows);
  const fitting = fittingColumns(rows, all, shell.stdout.columns);
  const others = all.filter((name) => !fitting.includes(name));
  if (others.length > 0) shell.stderr.write(`Not shown: ${others.join(", ")}. Choose with --fields.\n`);
  return tableOf(rows, fitting, shell);
}

/** The first columns that fit, of those that have a value. */
function fittingColumns(rows: readonly Row[], columns: readonly string[], width = Number.POSITIVE_INFINITY): string[] {
  const hasValue = columns.filter((name) => rows.some((row) => cellOf(row[name]) !== ""));
  let left = width;
  return hasValue.filter((name, index) => {
    const longest = Math.max(name.length, ...rows.map((row) => cellOf(row[name]).length));
    left -= Math.min(longest, readableWidth) + 2;
    return left >= 0 || index === 0;
  });
}

/** A column may be cut to this width before another one is left out. */
const readableWidth = 24;

/** Prints one row: in a table, a line for each of its values. */
export function printRow(row: Row, options: FormatOptions, shell: Shell): void {
  if (formatOf(options, shell) !== "table") {
    printRows([row], options, shell);
    return;
  }
  const names = fieldsOf(options) ?? Object.keys(row);
  const lines = names.map((name) => ({ name, value: row[name] }));
  shell.stdout.write(tableOf(lines, ["name", "value"], shell));
}

/** All keys of the rows, in the order of their first use. */
const columnsOf = (rows: readonly Row[]): string[] => [...new Set(rows.flatMap((row) => Object.keys(row)))];

/** The row with the named columns alone. */
export const pick = (row: Row, fields: readonly string[]): Row =>
  Object.fromEntries(fields.flatMap((name) => (Object.hasOwn(row, name) ? [[name, row[name]]] : [])));
