/** Rows as a table for a terminal, no wider than it. */
import Table from "cli-table3";
import { type Shell, styled } from "../shell.js";
import { cellOf } from "./cell.js";

const gap = 2;
const smallestColumn = 8;

/** A table without lines, its columns cut so that it fits the terminal. */
export function tableOf(
  rows: readonly Readonly<Record<string, unknown>>[],
  columns: readonly string[],
  shell: Shell,
): string {
  if (rows.length === 0) return "Nothing found.\n";
  const cells = rows.map((row) => columns.map((column) => printable(cellOf(row[column]))));
  const widths = columns.map((column, index) => Math.max(...[column, ...cells.map((row) => row[index]!)].map(width)));
  const head = columns.map((column) => styled("bold", column, shell, shell.stdout));
  const table = new Table({
    head,
    colWidths: fitted(widths, shell.stdout.columns),
    style: { head: [], border: [], "padding-left": 0, "padding-right": gap },
    chars: noLines,
  });
  table.push(...cells);
  return `${table
    .toString()
    .split("\n")
    .map((line) => line.trimEnd())
    .join("\n")}\n`;
}

const noLines = Object.fromEntries(
  ["top", "bottom", "left", "right", "mid", "middle"].flatMap((side) =>
    ["", "-mid", "-left", "-right"].map((corner) => [`${side}${corner}`, ""]),
  ),
);

/** One line, without the characters that control a terminal: the strings of the API may come from anyone. */
const printable = (cell: string): string => cell.replaceAll(/\s+/g, " ").replaceAll(/\p{Cc}/gu, "\ufffd");

/** Columns of the terminal that a string takes: letters of East Asia and emoji take two. */
const width = (cell: string): number => [...cell].reduce((sum, letter) => sum + (wide.test(letter) ? 2 : 1), 0);
const wide = /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\uff00-\uff60]|\p{Emoji_Presentation}/u;

/** Makes the widest columns narrower until all fit in `columns`. */
function fitted(widths: readonly number[], columns: number | undefined): number[] {
  const all = widths.map((one) => one + gap);
  if (columns === undefined) return all;
  const smallest = smallestColumn + gap;
  for (;;) {
    const excess = all.reduce((sum, one) => sum + one, 0) - columns;
    const widest = all.indexOf(Math.max(...all));
    if (excess <= 0 || all[widest]! <= smallest) return all;
    const second = Math.max(smallest, ...all.filter((one) => one < all[widest]!));
    all[widest] = Math.max(second - 1, all[widest]! - excess, smallest);
  }
}
