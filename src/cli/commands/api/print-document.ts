/** Prints the document of a response: as it is in JSON, as flat rows in every other format. */
import { flatRow } from "../../output/flat-row.js";
import { type FormatOptions, formatOf } from "../../output/format.js";
import { printRows } from "../../output/rows.js";
import type { Shell } from "../../shell.js";
import type { ApiDocument } from "./read-document.js";

export function printDocument(document: ApiDocument, options: FormatOptions, shell: Shell): void {
  const { stdout } = shell;
  if (formatOf(options, shell) === "json" && options.fields === undefined) {
    stdout.write(`${JSON.stringify(document, null, stdout.isTTY ? 2 : undefined)}\n`);
    return;
  }
  const { data = document } = document;
  const rows = (Array.isArray(data) ? data : data === null ? [] : [data]) as ApiDocument[];
  printRows(rows.map(flatRow), options, shell);
}
