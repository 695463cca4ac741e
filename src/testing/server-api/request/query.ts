/** The parameters of a query. */

import type { Call } from "./call.js";
import { errorOf, type ServerErrorCode } from "./error.js";

/** The value of a parameter. @throws {ServerApiError} with `code` if it comes twice. */
export function readOne({ query }: Call, name: string, code: ServerErrorCode): string | undefined {
  const [value, ...more] = query.getAll(name);
  if (more.length > 0) throw errorOf(code);
  return value;
}

/** The value of a parameter that is one of a list. @throws {ServerApiError} with `code` for any other. */
export function readChoice<const Value extends string>(
  call: Call,
  name: string,
  choices: readonly Value[],
  code: ServerErrorCode,
): Value | undefined {
  const value = readOne(call, name, code);
  if (value === undefined) return undefined;
  const choice = choices.find((one) => one === value);
  if (choice === undefined) throw errorOf(code);
  return choice;
}

/** The values of a repeated parameter, each of which passes. @throws {ServerApiError} with `code` for any other. */
export function readList(
  { query }: Call,
  name: string,
  isValid: (value: string) => boolean,
  code: ServerErrorCode,
): readonly string[] | undefined {
  if (!query.has(name)) return undefined;
  const values = query.getAll(name);
  if (!values.every(isValid)) throw errorOf(code);
  return values;
}

/** A parameter that is a time in milliseconds since 1970. @throws {ServerApiError} with `code` for any other value. */
export function readTime(call: Call, name: string, code: ServerErrorCode): number | undefined {
  const value = readOne(call, name, code);
  if (value === undefined) return undefined;
  if (!/^\d{1,15}$/.test(value)) throw errorOf(code);
  return Number(value);
}
