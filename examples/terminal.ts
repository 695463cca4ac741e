/** Output for a terminal: headings, tables, bars. */

/** Columns, left-aligned and as wide as their widest cell. */
export function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const widths = head.map((title, column) => Math.max(...[title, ...rows.map((row) => row[column] ?? "")].map(width)));
  const rule = widths.map((columns) => "─".repeat(columns));
  return [head, rule, ...rows]
    .map((row) => widths.map((columns, column) => pad(row[column] ?? "", columns)).join("  "))
    .map((line) => `  ${line.trimEnd()}`)
    .join("\n");
}

export function heading(title: string): string {
  return process.stdout.isTTY ? `\n\u001b[1m${title}\u001b[0m` : `\n${title}`;
}

export function stars(rating: number): string {
  return "★".repeat(rating) + "☆".repeat(5 - rating);
}

/** A bar of at most 30 columns; `share` is from 0 to 1. */
export function bar(share: number): string {
  return "█".repeat(Math.round(share * 30));
}

/** Shows a progress bar on stderr, which is redrawn in place; where stderr is not a terminal, only its end. `share` is from 0 to 1. */
export function showProgress(share: number, label: string): void {
  const isDone = share >= 1;
  const line = `${bar(share).padEnd(30, "░")} ${String(Math.round(share * 100)).padStart(3)} % ${label}`;
  if (process.stderr.isTTY) process.stderr.write(`\r\u001b[K${line}${isDone ? "\n" : ""}`);
  else if (isDone) process.stderr.write(`${line}\n`);
}

function pad(cell: string, columns: number): string {
  return cell + " ".repeat(columns - width(cell));
}

/** Terminal columns: East Asian characters take two. */
function width(cell: string): number {
  return [...cell].reduce(
    (columns, letter) =>
      columns + (/[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\uff00-\uff60]/u.test(letter) ? 2 : 1),
    0,
  );
}
