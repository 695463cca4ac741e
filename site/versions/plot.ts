/** The growth of the API as columns: the geometry, without colors. */

/** What is plotted of a version. */
export interface PlottedVersion {
  readonly version: string;
  readonly slug: string;
  readonly published: string;
  readonly paths: number;
  readonly operations: number;
  readonly deprecated: number;
  readonly schemas: number;
  /** Operations that came and went with it; absent for the oldest. */
  readonly added?: number | undefined;
  readonly removed?: number | undefined;
}

export interface Column {
  readonly label: string;
  readonly below: string;
  readonly value: number;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export const plotSize = { width: 320, height: 220, top: 24, bottom: 44, gap: 14 } as const;

/** Columns from zero, the highest as high as the plot. */
export function columnsOf(versions: readonly PlottedVersion[], key: "paths" | "operations" | "schemas"): Column[] {
  const { width, height, top, bottom, gap } = plotSize;
  const most = Math.max(...versions.map((one) => one[key]));
  const step = (width + gap) / versions.length;
  const room = height - top - bottom;
  return versions.map((one, index) => {
    const value = one[key];
    const tall = Math.round((room * value) / most);
    return {
      label: one.version,
      below: one.published,
      value,
      x: Math.round(index * step),
      y: top + room - tall,
      width: Math.round(step - gap),
      height: tall,
    };
  });
}
