/** Values that follow from the rules alone, found once for each key. */

import type { Rules } from "./rules.js";

/** A function that calls `find` once for the same rules and key. What it returned is forgotten with the rules. */
export function rememberByRules<Value>(
  find: (rules: Rules, key: string) => Value,
): (rules: Rules, key: string) => Value {
  const byRules = new WeakMap<Rules, Map<string, Value>>();
  return (rules, key) => {
    const values = byRules.get(rules) ?? new Map<string, Value>();
    byRules.set(rules, values);
    const known = values.get(key);
    if (known !== undefined) return known;
    const value = find(rules, key);
    values.set(key, value);
    return value;
  };
}
