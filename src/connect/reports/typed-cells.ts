/** Reads the numbers and dates of a report. */

/** A cell as a row has it: null for an empty number or date. */
export type Cell = string | number | null;

/** The columns that are not strings, by name. */
export type ColumnKinds = Readonly<Record<string, "number" | "date">>;

/** Reads one cell; undefined if it is not of the kind. */
export type ReadCell = (cell: string) => Cell | undefined;

/** A reader for one column of a report. It remembers the last cell, since a column often has the same one again and again. */
export function createCellReader(kind: "number" | "date"): ReadCell {
  const read = kind === "number" ? toNumber : toDate;
  let last: string | undefined;
  let value: Cell | undefined;
  return (cell) => {
    if (cell === last) return value;
    value = read(cell);
    last = cell;
    return value;
  };
}

const decimal = /^-?(\d+(\.\d+)?|\.\d+)$/;

function toNumber(cell: string): Cell | undefined {
  if (decimal.test(cell)) return Number(cell);
  const digits = cell.trim();
  if (digits === "") return null;
  return decimal.test(digits) ? Number(digits) : undefined;
}

/** `2026-02-03` from that or from `02/03/2026`, which is month, day and year. Anything else stays as it is. */
function toDate(cell: string): Cell {
  const date = cell.trim();
  if (date === "") return null;
  const [, month, day, year] = /^(\d\d)\/(\d\d)\/(\d{4})$/.exec(date) ?? [];
  return year === undefined ? date : `${year}-${month}-${day}`;
}
