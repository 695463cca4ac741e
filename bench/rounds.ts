import type { Contender, Value } from "./figures.js";

/** The middle one; of an even number, the upper of the two in the middle. */
export function median(numbers: readonly number[]): number {
  const middle = numbers.toSorted((a, b) => a - b)[numbers.length >> 1];
  if (middle === undefined) throw new TypeError("no numbers, no median");
  return middle;
}

/**
 * The median of each contender over `rounds` rounds. All take their turn in every round (A B C A B C ...), so that what
 * else the machine does meanwhile falls on all of them alike.
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

/** The medians as a figure's values. */
export function asValues<C extends Contender>(medians: ReadonlyMap<C, number>): { [K in C]?: Value } {
  const values: { [K in C]?: Value } = {};
  for (const [contender, amount] of medians) values[contender] = { amount };
  return values;
}
