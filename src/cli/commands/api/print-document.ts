/** Prints the document of a response: as it is in JSON, as flat rows in every other format. */
import { flatRow } from "../../output/flat-row.js";
import { type FormatOptions, formatOf } from "../../output/format.js";
import { printRow, printRows } from "../../output/rows.js";
import type { Shell } from "../../shell.js";
import type { ApiDocument } from "./send.js";

export function printDocument(document: ApiDocument | undefined, options: FormatOptions, shell: Shell): void {
  const { stdout, stderr } = shell;
  if (document === undefined) {
    if (stderr.isTTY) stderr.write("Done.\n");
    return;
  }
  if (formatOf(options, shell) === "json" && options.fields === undefined) {
    stdout.write(`${JSON.stringify(document, null, stdout.isTTY ? 2 : undefined)}\n`);
    return;
  }
  const { data = document } = document;
  if (Array.isArray(data)) printRows((data as ApiDocument[]).map(flatRow), options, shell);
  else if (data !== null) printRow(flatRow(data as ApiDocument), options, shell);
  else printRows([], options, shell);
  if (stdout.isTTY && hasMore(document)) stderr.write(`${shareOf(document)}Add --all for the rest.\n`);
}

const hasMore = ({ links }: ApiDocument): boolean =>
  typeof (links as { next?: unknown } | undefined)?.next === "string";

function shareOf({ data, meta }: ApiDocument): string {
  const total = (meta as { paging?: { total?: unknown } } | undefined)?.paging?.total;
  return typeof total === "number" && Array.isArray(data) ? `${data.length} of ${total}. ` : "";
}
