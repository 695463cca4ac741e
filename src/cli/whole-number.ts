/** Whole numbers of options. */
import { usageError } from "./command-error.js";

/**
 * The value of an option as a whole number.
 *
 * @throws {CommandError} naming the option if the value is not a whole number within the bounds.
 */
export function wholeNumber(option: string, value: string, min: number, max: number): number {
  const number = /^\d+$/.test(value) ? Number(value) : Number.NaN;
  if (number >= min && number <= max) return number;
  throw usageError(`${option} must be a whole number from ${min} to ${max}, not "${value}"`);
}
