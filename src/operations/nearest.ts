/** What a caller may have meant: the operations and names that are nearest to an unknown one. */
import { operations } from "./all.js";
import { editDistance } from "./edit-distance.js";
import type { Operation } from "./operation.js";

/**
 * Returns the operations whose paths are nearest to a path that no operation has. The distance counts the segments that were
 * left out, added or replaced, those that are similar as less; another method counts as half a segment.
 *
 * @param count how many at most.
 * @default 5
 */
export function nearestOperations(method: string, path: string, count = 5): readonly Operation[] {
  const wanted = method.toUpperCase();
  const given = path.split("/").slice(1, maxSegments + 1);
  const costs = given.map(() => new Map<string, number>());
  const cost = (index: number, segment: string): number => {
    const known = costs[index]!.get(segment);
    if (known !== undefined) return known;
    const fresh = segmentCost(given[index]!, segment);
    costs[index]!.set(segment, fresh);
    return fresh;
  };
  const { paths, names } = allPaths();
  const segmentCost = (value: string, segment: string): number => {
    // A name of the paths is rarely an id; anything else can be one.
    if (segment.startsWith("{")) return value === "" || names.has(value) ? 0.9 : 0;
    return value === segment ? 0 : difference(value, segment);
  };
  const ranked = operations().map((operation, index) => {
    const distance = pathDistance(given.length, paths[index]!, cost);
    return { operation, distance: distance + (operation.method === wanted ? 0 : 0.5) };
  });
  // The sort is stable: at the same distance, the order of the document holds.
  ranked.sort((a, b) => a.distance - b.distance || Number(a.operation.deprecated) - Number(b.operation.deprecated));
  return ranked.slice(0, count).map(({ operation }) => operation);
}

/**
 * Returns the candidates that are nearest to a name: of parameters, enum values, attributes. Case and punctuation don't
 * count; a candidate that contains the name is near, and one that has nothing in common with it is left out.
 *
 * @param count how many at most.
 * @default 5
 */
export function nearest(name: string, candidates: Iterable<string>, count = 5): readonly string[] {
  const wanted = plain(name);
  const ranked = [...new Set(candidates)].map((candidate) => {
    const text = plain(candidate);
    const distance = difference(wanted, text);
    const contains = wanted.length > 1 && text.includes(wanted) ? 0.5 : 1;
    return { candidate, distance: distance * contains };
  });
  const near = ranked.filter(({ distance }) => distance < 0.8);
  near.sort((a, b) => a.distance - b.distance || (a.candidate < b.candidate ? -1 : 1));
  return near.slice(0, count).map(({ candidate }) => candidate);
}

/** More segments than any path of Apple's has. */
const maxSegments = 12;

const plain = (text: string): string => text.toLowerCase().replaceAll(/[^\p{L}\p{N}]/gu, "");

/** From 0 for the same word to 1 for one that has no letter in its place. */
const difference = (a: string, b: string): number =>
  a === b ? 0 : editDistance(a.toLowerCase(), b.toLowerCase()) / Math.max(a.length, b.length, 1);

/** The cheapest way from the given segments to those of an operation. */
function pathDistance(
  count: number,
  segments: readonly string[],
  cost: (index: number, segment: string) => number,
): number {
  let last = segments.map((_, index) => index + 1);
  last.unshift(0);
  for (let row = 1; row <= count; row++) {
    const next = [row];
    for (const [index, segment] of segments.entries()) {
      const replaced = last[index]! + cost(row - 1, segment);
      next.push(Math.min(replaced, last[index + 1]! + 1, next[index]! + 1));
    }
    last = next;
  }
  return last[segments.length]!;
}

interface Paths {
  /** The segments of each operation's path. */
  readonly paths: readonly (readonly string[])[];
  /** All segments that are names. */
  readonly names: ReadonlySet<string>;
}

let known: Paths | undefined;

function allPaths(): Paths {
  if (known === undefined) {
    const paths = operations().map(({ path }) => path.split("/").slice(1));
    known = { paths, names: new Set(paths.flat().filter((segment) => !segment.startsWith("{"))) };
  }
  return known;
}
