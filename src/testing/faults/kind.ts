/** What one kind of fault is, and the checks of its values. */

import type { Effect } from "../http/effect.js";
import type { FaultEffects } from "./fault-options.js";

/** One kind of fault: a name of `FaultEffects` with its value. */
export interface FaultKind<Value = never> {
  /** Whether it responds in place of the store. A fault has at most one of these. */
  readonly isResponse?: true | undefined;
  /** What a value must be, for the message; undefined for a value that is. */
  readonly check: (value: unknown) => string | undefined;
  /** The effect of one fault, which may keep a state from request to request. */
  readonly effect: (value: Value, options: FaultEffects) => Effect;
}

export const isTrue = (value: unknown): string | undefined => (value === true ? undefined : "true");

export const isString = (value: unknown): string | undefined =>
  typeof value === "string" && /^[\x20-\x7e]+$/.test(value) ? undefined : "a non-empty string of visible characters";

export const isOrigin = (value: unknown): string | undefined =>
  typeof value === "string" && URL.canParse(value) && new URL(value).origin === value.replace(/\/$/, "")
    ? undefined
    : "an origin such as https://other.example";

/** A whole number from `min` up to `max`. */
export function isWhole(min: number, max: number = Number.MAX_SAFE_INTEGER): (value: unknown) => string | undefined {
  return (value) =>
    Number.isSafeInteger(value) && (value as number) >= min && (value as number) <= max
      ? undefined
      : `a whole number from ${min}${max === Number.MAX_SAFE_INTEGER ? "" : ` to ${max}`}`;
}
