import { type Budget, type Contender, type Figure, judge, limitOf, type Value } from "./figures.js";

const others: readonly Contender[] = [
  "bare",
  "openapi-typescript",
  "openapi-fetch",
  "appstore-connect-sdk",
  "app-store-connect-api",
  "node-app-store-connect-api",
  "jsona",
  "udsv",
];

/** The figures as a table: ours, the budget, and the contenders of the same run. */
export function table(title: string, figures: readonly Figure[]): string {
  const present = others.filter((other) => figures.some((figure) => figure.values[other]));
  const head = [title, "", "storeconnect", "budget", ...present];
  const rows = figures.map((figure) => [
    figure.name,
    judge(figure),
    cellOf(figure, figure.values.storeconnect),
    figure.budgets.map((budget) => budgetCellOf(figure, budget)).join("; "),
    ...present.map((other) => cellOf(figure, figure.values[other])),
  ]);
  const widths = head.map((_, column) => Math.max(...[head, ...rows].map((row) => row[column]!.length)));
  const rule = widths.map((width) => "-".repeat(width));
  return [head, rule, ...rows]
    .map((row) =>
      row
        .map((cell, at) => cell.padEnd(widths[at]!))
        .join("  ")
        .trimEnd(),
    )
    .join("\n");
}

function cellOf({ unit }: Figure, value: Value | undefined): string {
  if (value === undefined) return "-";
  const note = [value.wrong && "WRONG", value.note].filter(Boolean).join(", ");
  return quantity(value.amount, unit) + (note && ` (${note})`);
}

function budgetCellOf({ unit, values }: Figure, budget: Budget): string {
  const limit = limitOf(budget, values);
  const most = `<= ${limit === undefined ? "?" : quantity(limit, unit)}`;
  return budget.of ? `${most} (${budget.label ?? budget.most} of ${budget.of})` : most;
}

function quantity(amount: number, unit: Figure["unit"]): string {
  const digits = amount < 10 && !Number.isInteger(amount) ? 2 : amount < 100 && !Number.isInteger(amount) ? 1 : 0;
  return `${amount.toLocaleString("en", { minimumFractionDigits: digits, maximumFractionDigits: digits })} ${unit}`.trimEnd();
}
