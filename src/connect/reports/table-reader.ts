/** Reads the rows of a table from its bytes, a few at a time. */
import { ReportFormatError } from "../../errors/index.js";
import { cellsOf, type Delimiter } from "./cells.js";

/** The rows of a table that arrives piece by piece. */
export interface TableReader {
  /** The cells of the next row, if it has arrived: without an `await`, which takes longer than the row. */
  take(): string[] | undefined;
  /** Waits for more. False at the end of the table. */
  fill(): Promise<boolean>;
  /** The number of the line that was taken last, from 1. */
  readonly line: number;
  close(): Promise<void>;
}

/** The longest row, in characters. A longer one is a quoted cell that does not end, or not a table. */
const longestRow = 4_194_304;

/** The bytes that are decoded at once, so that rows are made from memory that is in the cache. */
const pieceBytes = 65_536;

/**
 * Reads rows of UTF-8 with or without a byte order mark, with line feeds or CRLF, with or without one at the end. Empty lines
 * are skipped. A quoted cell may contain line breaks in CSV, where `delimiter` is a comma.
 *
 * @throws {ReportFormatError} for a row that does not end.
 */
export function createTableReader(
  chunks: AsyncGenerator<Uint8Array, void, undefined>,
  { delimiter, report }: { delimiter: Delimiter; report: string },
): TableReader {
  const decoder = new TextDecoder();
  let lines: string[] = [];
  let next = 0;
  let line = 0;
  /** What has arrived behind the last line break. */
  let rest = "";
  let isOver = false;
  let chunk: Uint8Array = new Uint8Array(0);

  const add = (text: string): void => {
    lines = (rest === "" ? text : rest + text).split("\n");
    next = 0;
    rest = lines.pop()!;
    if (rest.length > longestRow) throw endless();
  };
  const endless = (): ReportFormatError =>
    new ReportFormatError(report, { line: line + 1, problem: `is longer than ${longestRow} characters` });

  /** The row that begins with `first`, and goes on in the next lines. Undefined if they have not arrived. */
  const takeQuoted = (first: string): string[] | undefined => {
    let row = first;
    let end = next;
    for (;;) {
      const cells = cellsOf(row, delimiter);
      if (cells) {
        line += end - next;
        next = end;
        return cells;
      }
      if (delimiter === "\t") return row.split(delimiter);
      if (row.length > longestRow) throw endless();
      if (end >= lines.length) break;
      row += `\n${withoutReturn(lines[end]!)}`;
      end += 1;
    }
    if (isOver) throw new ReportFormatError(report, { line, problem: "has a quoted cell that does not end" });
    rest = `${row}\n${rest}`;
    next = lines.length;
    line -= 1;
    return undefined;
  };

  return {
    take() {
      while (next < lines.length) {
        const row = withoutReturn(lines[next]!);
        next += 1;
        line += 1;
        if (row === "") continue;
        return row.includes('"') ? takeQuoted(row) : row.split(delimiter);
      }
      return undefined;
    },
    async fill() {
      if (isOver) return false;
      if (chunk.length === 0) {
        const { done, value } = await chunks.next();
        if (done) {
          isOver = true;
          add(`${decoder.decode()}\n`);
          return true;
        }
        chunk = value;
      }
      const piece = chunk.subarray(0, pieceBytes);
      chunk = chunk.subarray(pieceBytes);
      add(decoder.decode(piece, { stream: true }));
      return true;
    },
    get line() {
      return line;
    },
    close: async () => void (await chunks.return()),
  };
}

const withoutReturn = (line: string): string => (line.charCodeAt(line.length - 1) === 13 ? line.slice(0, -1) : line);
