import type { Contender, Value } from "./figures.js";

/** The middle number; of an even count, the upper of the two in the middle. */
export function median(numbers: readonly number[]): number {
  const middle = numbers.toSorted((a, b) => a - b)[numbers.length >> 1];
  if (middle === undefined) throw new TypeError('"numbers" must not be empty');
  return middle;
}

/**
 * The median of each contender over `rounds` rounds. All take their turn in every round (A B C A B C …), so that other load
 * of the machine affects all of them alike.
 */
export async function interleave<C extends Contender>(
  rounds: number,
  turns: ReadonlyMap<C, () => Promise<number>>,
): Promise<Map<C, number>> {
  const taken = new Map<C, number[]>();
  for (let round = 0; round < rounds; round++) {
    for (const [contender, turn] of turns) {
      const amounts = taken.get(contender) ?? [];
      amounts.push(await turn());
      taken.set(contender, amounts);
    }
  }
  return new Map([...taken].map(([contender, amounts]) => [contender, median(amounts)]));
}

/** The medians as the values of a figure. */
export function asValues<C extends Contender>(medians: ReadonlyMap<C, number>): { [K in C]?: Value } {
  const values: { [K in C]?: Value } = {};
  for (const [contender, amount] of medians) values[contender] = { amount };
  return values;
}
