/** Rows of any number, written as they arrive. */
import { CommandError, usageError } from "../command-error.js";
import { exitCodes } from "../exit-codes.js";
import type { Shell } from "../shell.js";
import { csvLine } from "./csv.js";
import { type Format, type FormatOptions, fieldsOf, formatOf } from "./format.js";
import { fittingTable, pick, type Row } from "./rows.js";
import type { Sink } from "./sink.js";

/** The format of a file by its name, unless an option names it. */
export function fileFormat(options: FormatOptions, path: string | undefined, shell: Shell): Format {
  const named = options.table || options.json || options.csv || options.ndjson;
  if (named || path === undefined) return formatOf(options, shell);
  if (/\.csv$/i.test(path)) return "csv";
  return /\.(ndjson|jsonl)$/i.test(path) ? "ndjson" : "json";
}

/**
 * Writes rows in constant memory; a table, whose columns are as wide as their longest cell, is kept in memory.
 *
 * @throws {CommandError} for CSV, if a row has a column that the first one does not have.
 */
export async function writeRows(
  rows: AsyncIterable<Row>,
  { format, options, sink, shell }: { format: Format; options: FormatOptions; sink: Sink; shell: Shell },
): Promise<void> {
  const fields = fieldsOf(options);
  if (format === "table") {
    const kept: Row[] = [];
    for await (const row of rows) kept.push(row);
    await sink.write(fittingTable(kept, fields, shell));
    return;
  }
  if (format === "csv") await writeCsv(rows, fields, sink);
  else await writeJson(rows, fields, sink, format);
}

async function writeCsv(rows: AsyncIterable<Row>, fields: readonly string[] | undefined, sink: Sink): Promise<void> {
  let columns = fields;
  if (columns) await sink.write(csvLine(columns));
  for await (const row of rows) {
    if (!columns) {
      columns = Object.keys(row);
      await sink.write(csvLine(columns));
    }
    const known = columns;
    const more = fields ? undefined : Object.keys(row).find((name) => !known.includes(name));
    if (more !== undefined)
      throw new CommandError(
        exitCodes.checkFailed,
        `A row has the column "${more}", which the first row does not have`,
        ["Use --ndjson, or name the columns by --fields."],
      );
    await sink.write(csvLine(known.map((column) => row[column])));
  }
}

async function writeJson(
  rows: AsyncIterable<Row>,
  fields: readonly string[] | undefined,
  sink: Sink,
  format: "json" | "ndjson",
): Promise<void> {
  const [start, between, end] = format === "ndjson" ? ["", "\n", "\n"] : ["[", ",\n", "]\n"];
  let isFirst = true;
  for await (const row of rows) {
    const picked = fields ? pick(row, fields) : row;
    await sink.write(`${isFirst ? start : between}${JSON.stringify(picked)}`);
    isFirst = false;
  }
  if (!isFirst) await sink.write(end);
  else if (format === "json") await sink.write("[]\n");
}

/** @throws {CommandError} if the options name a format and what Apple sends. */
export function checkRaw(raw: true | undefined, options: FormatOptions): void {
  const named = (["table", "json", "ndjson", "csv"] as const).find((name) => options[name]);
  if (raw && named) throw usageError(`Only one format is possible: --raw, --${named}`);
  if (raw && options.fields) throw usageError("--fields has no meaning with --raw");
}
