/** Splits one line of a table into its cells, with quoted cells as RFC 4180 has them. */

/** `"\t"` for reports, `","` for CSV. */
export type Delimiter = "\t" | ",";

/**
 * The cells of a line; undefined if it ends inside a quoted cell. A quote has no meaning inside a cell that does not begin with
 * one, nor in a cell that goes on behind its closing quote: `"Best" game` is what it is.
 */
export function cellsOf(line: string, delimiter: Delimiter): string[] | undefined {
  if (!line.includes('"')) return line.split(delimiter);
  const cells: string[] = [];
  for (let at = 0; ; at += 1) {
    const quoted = line[at] === '"' ? quotedCell(line, at, delimiter) : "plain";
    if (quoted === "open") return undefined;
    if (quoted === "plain") {
      const next = line.indexOf(delimiter, at);
      const end = next < 0 ? line.length : next;
      cells.push(line.slice(at, end));
      at = end;
    } else {
      cells.push(quoted.cell);
      at = quoted.end;
    }
    if (at >= line.length) return cells;
  }
}

/** The quoted cell that begins at `start`: its content and the place behind it, `"open"` if its end is missing. */
function quotedCell(
  line: string,
  start: number,
  delimiter: Delimiter,
): { cell: string; end: number } | "open" | "plain" {
  for (let at = start + 1; ; at += 2) {
    at = line.indexOf('"', at);
    if (at < 0) return "open";
    const next = line[at + 1];
    if (next === '"') continue;
    if (next !== undefined && next !== delimiter) return "plain";
    return { cell: line.slice(start + 1, at).replaceAll('""', '"'), end: at + 1 };
  }
}
