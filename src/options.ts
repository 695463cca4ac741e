/** Checks of the names of options, for callers whose compiler does not check them. */

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
