/** What is measured: ours, the alternatives, and bare `fetch` as the lower bound. */
export type Contender =
  | "storeconnect"
  | "openapi-fetch"
  | "appstore-connect-sdk"
  | "app-store-connect-api"
  | "node-app-store-connect-api"
  | "jsona"
  | "udsv"
  | "bare"
  | "openapi-typescript";

/** A limit for our own value, or, with `of`, for our value divided by that contender's. */
export interface Budget {
  readonly most: number;
  readonly of?: Contender;
  /** The limit as it is shown where 0.0667 would be unclear: "1/15". */
  readonly label?: string;
}

export interface Value {
  readonly amount: number;
  /** Shown after the amount: "797 entries". */
  readonly note?: string;
  /** The result was wrong, however fast it came. */
  readonly wrong?: boolean;
}

export type Values = { readonly [C in Contender]?: Value };

/** One row of the table. */
export interface Figure {
  readonly name: string;
  readonly unit: "ms" | "µs" | "s" | "kB" | "MB" | "";
  readonly budgets: readonly Budget[];
  readonly values: Values;
}

/** "over" a limit, "wrong" in its result, or "skipped" if ours or a contender to compare with was not measured. */
export type Verdict = "ok" | "over" | "wrong" | "skipped";

export function judge({ values, budgets }: Figure): Verdict {
  const ours = values.storeconnect;
  if (ours === undefined) return "skipped";
  if (ours.wrong) return "wrong";
  const limits = budgets.map((budget) => limitOf(budget, values));
  if (limits.some((limit) => limit !== undefined && ours.amount > limit)) return "over";
  return limits.includes(undefined) ? "skipped" : "ok";
}

export function isBroken(figure: Figure): boolean {
  return ["over", "wrong"].includes(judge(figure));
}

/** The upper limit of our value, in the figure's unit; `undefined` if the contender was not measured. */
export function limitOf({ most, of }: Budget, values: Values): number | undefined {
  if (of === undefined) return most;
  const other = values[of];
  return other && most * other.amount;
}

/**
 * Measures a figure. If it breaks a budget, all its contenders are measured once more, and the second result counts, since the
 * machine is shared and noisy. Logs each repetition.
 */
export async function measure(figure: Omit<Figure, "values">, take: () => Promise<Values>): Promise<Figure> {
  const first = { ...figure, values: await take() };
  if (!isBroken(first)) return first;
  const amounts = Object.entries(first.values).map(
    ([contender, { amount }]) => `${contender} ${amount.toPrecision(3)}`,
  );
  console.log(`${figure.name}: ${judge(first)} at first (${amounts.join(", ")}), measured once more.`);
  return { ...figure, values: await take() };
}
