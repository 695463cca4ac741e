/** The measurements of the README as numbers. */

export interface MeasuredRow {
  readonly what: string;
  readonly values: readonly MeasuredValue[];
}

export interface MeasuredValue {
  /** The package. */
  readonly of: string;
  /** As it is in the table: `1,374 ms, no completion`. */
  readonly shown: string;
  readonly number: number;
}

/** Reads the table under the heading "Measured". Seconds become milliseconds, so that a row has one unit. */
export function measuredRows(readme: string): MeasuredRow[] {
  const [, section = ""] = /^## Measured\n(.*?)^## /ms.exec(readme) ?? [];
  const [header = [], ...rows] = section
    .split("\n")
    .filter((line) => line.startsWith("|") && !line.startsWith("|-"))
    .map((line) =>
      line
        .split("|")
        .slice(1, -1)
        .map((cell) => cell.trim()),
    );
  return rows.map(([what = "", ...cells]) => ({
    what: what.replaceAll("`", ""),
    values: cells.map((shown, index) => ({ of: header[index + 1] ?? "", shown, number: numberOf(shown) })),
  }));
}

function numberOf(cell: string): number {
  const [, digits = "0", unit] = /^([\d.,]+) (\w+)/.exec(cell) ?? [];
  return Number(digits.replaceAll(",", "")) * (unit === "s" ? 1000 : 1);
}
