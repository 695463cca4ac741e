/** The rows of a table as objects with the names of its columns. */
import { ReportFormatError } from "../../errors/index.js";
import type { TableReader } from "./table-reader.js";
import { type Cell, type ColumnKinds, createCellReader, type ReadCell } from "./typed-cells.js";

/** Which rows of a table are rows of the report. */
export interface TableRules {
  /** The name of the report for errors. */
  readonly report: string;
  /** @default all columns are strings */
  readonly kinds?: ColumnKinds | undefined;
  /** Whether these cells are the names of the columns. Rows before them are left out. @default the first row */
  readonly isHeader?: ((cells: readonly string[]) => boolean) | undefined;
  /** The names of the columns, of a table without them. */
  readonly columns?: readonly string[] | undefined;
  /** Whether the report ends before these cells. @default it does not */
  readonly isTrailer?: ((cells: readonly string[], columns: readonly string[]) => boolean) | undefined;
  /** Receives the rows from there on. */
  readonly onTrailer?: ((cells: readonly string[]) => void) | undefined;
}

/** One row: its cells by the names of their columns. */
export type AnyRow = Record<string, Cell>;

/**
 * The rows of a table. Not an async generator, which takes several turns of the event loop for each row.
 *
 * @throws {ReportFormatError} for a number that is not one, or a row with too many cells.
 */
export function createRows(reader: TableReader, rules: TableRules): AsyncIterableIterator<AnyRow> {
  let toRow = rules.columns && createRowMaker(rules.columns, rules);
  let isTrailing = false;
  let isOver = false;
  /** The calls that wait for data, and the last of them: later calls wait for their turn. */
  let waiting = 0;
  let last: Promise<unknown> = Promise.resolve();

  /** The next row, if it has arrived. */
  const take = (): AnyRow | undefined => {
    for (let cells = reader.take(); cells; cells = reader.take()) {
      if (!toRow) {
        if (rules.isHeader?.(cells) ?? true) toRow = createRowMaker(cells, rules);
      } else {
        isTrailing ||= rules.isTrailer?.(cells, toRow.columns) ?? false;
        if (!isTrailing) return toRow(cells, reader.line);
        rules.onTrailer?.(cells);
      }
    }
    return undefined;
  };
  const takeOrWait = async (): Promise<IteratorResult<AnyRow, void>> => {
    try {
      while (!isOver) {
        const row = take();
        if (row) return { value: row, done: false };
        isOver = !(await reader.fill());
      }
      return { value: undefined, done: true };
    } catch (error) {
      isOver = true;
      await reader.close();
      throw error;
    } finally {
      // Before the caller goes on, whose next call is a fast one again.
      waiting -= 1;
    }
  };

  return {
    next() {
      if (waiting === 0 && !isOver) {
        try {
          const row = take();
          if (row) return Promise.resolve({ value: row, done: false });
        } catch (error) {
          isOver = true;
          return reader.close().then(() => Promise.reject(error));
        }
      }
      waiting += 1;
      const result = last.then(takeOrWait);
      last = result.catch(() => {});
      return result;
    },
    async return() {
      isOver = true;
      await reader.close();
      return { value: undefined, done: true };
    },
    [Symbol.asyncIterator]() {
      return this;
    },
  };
}

interface RowMaker {
  (cells: string[], line: number): AnyRow;
  readonly columns: readonly string[];
}

function createRowMaker(header: readonly string[], { report, kinds = {} }: TableRules): RowMaker {
  const columns = distinct(header.map((name) => name.trim()));
  const kindOf = (name: string) => (Object.hasOwn(kinds, name) ? kinds[name] : undefined);
  const empty = columns.map((name): [string, Cell] => [name, kindOf(name) ? null : ""]);
  // From JSON, since the engine copies such an object fastest, and stores its keys so that it finds them fastest.
  const template = JSON.parse(JSON.stringify(Object.fromEntries(empty))) as AnyRow;
  const readers = columns.map((name): ReadCell | undefined => {
    const kind = kindOf(name);
    return kind && createCellReader(kind);
  });
  const stored = new Map(Object.keys(template).map((key) => [key, key]));
  const names = columns.map((name) => stored.get(name) ?? name);

  const toRow = (cells: string[], line: number): AnyRow => {
    const row = { ...template };
    const count = Math.min(cells.length, names.length);
    for (let index = 0; index < count; index++) {
      const cell = cells[index]!;
      // Apple writes a space into a cell that is empty.
      if (cell === " ") continue;
      const read = readers[index];
      const value = read ? read(cell) : cell;
      if (value === undefined)
        throw new ReportFormatError(report, { line, column: names[index], problem: "is not a number" });
      row[names[index]!] = value;
    }
    if (cells.length > count && cells.slice(count).some((cell) => cell.trim() !== ""))
      throw new ReportFormatError(report, { line, problem: `has more cells than the report has columns (${count})` });
    return row;
  };
  return Object.assign(toRow, { columns });
}

/** A name that occurs again gets a number: `Country (2)`. */
function distinct(names: readonly string[]): string[] {
  const used = new Set<string>();
  return names.map((name) => {
    let own = name;
    for (let number = 2; used.has(own); number++) own = `${name} (${number})`;
    used.add(own);
    return own;
  });
}
