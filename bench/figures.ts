/** What is measured: ours, what stands beside it, and a bare floor to compare with. */
export type Contender =
  | "storeconnect"
  | "openapi-fetch"
  | "appstore-connect-sdk"
  | "app-store-connect-api"
  | "bare"
  | "openapi-typescript";

/** A limit for our own value, or, with `of`, for our value divided by that contender's. */
export interface Budget {
  readonly most: number;
  readonly of?: Contender;
  /** How the limit is said where 0.0667 would be unclear: "1/15". */
  readonly text?: string;
}

export interface Value {
  readonly amount: number;
  /** Said beside the amount: "797 entries". */
  readonly note?: string;
  /** The answer was wrong, however fast it came. */
  readonly wrong?: boolean;
}

export type Values = { readonly [C in Contender]?: Value };

/** One row of the table. */
export interface Figure {
  readonly name: string;
  readonly unit: "ms" | "µs" | "s" | "kB" | "MB" | "";
  readonly values: Values;
  readonly budgets: readonly Budget[];
}

export type Verdict = "ok" | "over" | "wrong" | "skipped";

/** "over" where ours breaks a limit, "wrong" where its answer is; "skipped" where a contender was not there to compare with. */
export function judge({ values, budgets }: Figure): Verdict {
  const ours = values.storeconnect;
  if (ours === undefined) return "skipped";
  if (ours.wrong) return "wrong";
  const limits = budgets.map((budget) => limitOf(budget, values));
  if (limits.some((limit) => limit !== undefined && ours.amount > limit)) return "over";
  return limits.includes(undefined) ? "skipped" : "ok";
}

/** The most that our value may be, in the figure's unit; `undefined` where the contender was not measured. */
export function limitOf({ most, of }: Budget, values: Values): number | undefined {
  if (of === undefined) return most;
  const other = values[of];
  return other && most * other.amount;
}
