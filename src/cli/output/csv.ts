/** Rows as CSV (RFC 4180): a header, commas, CRLF, quotes where a cell needs them. */
import { cellOf } from "./cell.js";

export const csvOf = (rows: readonly Readonly<Record<string, unknown>>[], columns: readonly string[]): string =>
  [csvLine(columns), ...rows.map((row) => csvLine(columns.map((column) => row[column])))].join("");

/** One line with its end. */
export const csvLine = (values: readonly unknown[]): string =>
  `${values.map((value) => quoted(cellOf(value))).join(",")}\r\n`;

const quoted = (cell: string): string => (/[",\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell);
