/** Checks of options, for callers whose compiler does not check them. Each throws a `TypeError` that names the option. */

/** The longest delay of a timer in milliseconds; one that is given more fires at once. */
export const longestTimerMs: number = 2 ** 31 - 1;

/** @throws {TypeError} naming the first of `options` that is not a string, or is blank. */
export function requireStrings(options: Readonly<Record<string, unknown>>): void {
  for (const [option, value] of Object.entries(options)) {
    if (typeof value !== "string" || value.trim() === "") throw new TypeError(`"${option}" must be a non-empty string`);
  }
}

/** @throws {TypeError} unless `count` is a whole number from 1. */
export function requireCount(option: string, count: number): number {
  if (!Number.isSafeInteger(count) || count < 1) throw new TypeError(`"${option}" must be a whole number from 1`);
  return count;
}

/** @throws {TypeError} unless `ms` is undefined or a time that a timer can keep. */
export function requireMs(option: string, ms: number | undefined): void {
  if (ms !== undefined && !(typeof ms === "number" && ms > 0 && ms <= longestTimerMs))
    throw new TypeError(`"${option}" must be more than 0 and less than 2,147,483,648 milliseconds`);
}

/** @throws {TypeError} unless `value` is a function. */
export function requireFunction(option: string, value: unknown): void {
  if (typeof value !== "function") throw new TypeError(`"${option}" must be a function`);
}

/** @throws {TypeError} unless `value` is `true` or `false`. */
export function requireBoolean(option: string, value: unknown): void {
  if (typeof value !== "boolean") throw new TypeError(`"${option}" must be true or false`);
}

/** @throws {TypeError} unless `value` is one of `values`. */
export function requireOneOf(option: string, value: unknown, values: readonly string[]): void {
  if (!values.includes(value as string))
    throw new TypeError(`"${option}" must be ${values.map((one) => `"${one}"`).join(" or ")}`);
}

/** The names that an options object may have. */
export type Names<Options> = Readonly<Record<keyof Options & string, true>>;

/**
 * A member that is undefined counts as left out.
 *
 * @param elsewhere where some names belong instead, as the message says it after the name.
 * @throws {TypeError} naming the first member of `options` that is not one of `names`, and the name that it is close to.
 */
export function checkNames(
  options: object,
  names: Readonly<Record<string, true>>,
  what: string,
  elsewhere: Readonly<Record<string, string>> = {},
): void {
  for (const name in options) {
    if (Object.hasOwn(names, name) || (options as Record<string, unknown>)[name] === undefined) continue;
    if (Object.hasOwn(elsewhere, name)) throw new TypeError(`"${name}" ${elsewhere[name]}`);
    const near = Object.keys(names).find((known) => isNear(plain(name), plain(known)));
    throw new TypeError(`"${name}" is not ${what}${near ? `; "${near}" is` : ""}`);
  }
}

const plain = (name: string): string => name.slice(0, 40).replaceAll(/[_-]/g, "").toLowerCase();

/** Whether two edits, each of one letter, make `one` from `other`. */
function isNear(one: string, other: string, edits = 2): boolean {
  let at = 0;
  while (at < one.length && one[at] === other[at]) at += 1;
  const [left, right] = [one.slice(at), other.slice(at)];
  if (left === right) return true;
  if (edits === 0 || Math.abs(left.length - right.length) > edits) return false;
  return (
    isNear(left.slice(1), right, edits - 1) ||
    isNear(left, right.slice(1), edits - 1) ||
    isNear(left.slice(1), right.slice(1), edits - 1)
  );
}
