/** The table of operations with its search. Loaded on demand, since it is the heaviest part of the site. */
import { type Operation, operations, searchOperations } from "../../src/operations/index.js";
import { data as corrections } from "./corrections.data.js";
import type { ExplorerQuery } from "./query.js";

export { commandSnippet, summaryOf, typescriptSnippet } from "../../src/operations/index.js";

/** The operations that fit, the best first; without words all of them, in the order of the documents. */
export async function findOperations({ words, ...filters }: ExplorerQuery): Promise<readonly Operation[]> {
  const wanted = words.trim();
  const ranked = wanted === "" ? operations() : await rank(wanted);
  return ranked.filter((operation) => isWanted(operation, filters));
}

/** Builds the index, so that the first key press does not wait for it. */
export const warmSearch = async (): Promise<void> => void (await searchOperations("apps", { limit: 1 }));

/** The operation with this id. */
export const operationById = (id: string): Operation | undefined => operations().find((one) => one.id === id);

/** The operations of the same path. */
export const methodsOf = ({ path, api }: Operation): readonly Operation[] =>
  operations().filter((one) => one.path === path && one.api === api);

/** The corrections of Apple's document that touch an operation, without those of every operation. */
export const correctionsOf = ({ api, id }: Operation) =>
  api === "connect" ? corrections.filter((one) => one.operations.includes(id)) : [];

/** The groups of the documents, by API, in the order of the alphabet. */
export function tags(): Readonly<Record<Operation["api"], readonly string[]>> {
  const of = (api: Operation["api"]) =>
    [...new Set(operations().flatMap((one) => (one.api === api && one.tag !== "" ? [one.tag] : [])))].sort();
  return { connect: of("connect"), server: of("server") };
}

/** What fits less than this share of the best is not shown. */
const leastScore = 0.12;

async function rank(words: string): Promise<Iterable<Operation> & readonly Operation[]> {
  const [, method, path] = /^(?:(get|post|put|patch|delete)\s+)?(\/\S*)$/i.exec(words) ?? [];
  if (path !== undefined) return byPath(path, method?.toUpperCase());
  const name = words.toLowerCase();
  const exact = operations().filter(({ id, tag, resourceType }) =>
    [id, tag, resourceType].some((one) => one?.toLowerCase() === name),
  );
  const found = await searchOperations(words, { limit: 300 });
  const good = found.filter(({ score }) => score >= leastScore).map(({ operation }) => operation);
  return [...new Set([...exact, ...good])];
}

/** The operations whose path has this part; ids of a real path stand for names in braces. */
function byPath(part: string, method: string | undefined): readonly Operation[] {
  const wanted = plain(part.replaceAll(/\/(\d+|[\da-f]{8}-[\da-f-]+)(?=\/|$)/gi, "/{}"));
  const found = operations().filter(
    (one) => (method === undefined || one.method === method) && plain(one.path).includes(wanted),
  );
  // The sort is stable: the whole path first, then what starts with it.
  const order = ({ path }: Operation): number => (plain(path) === wanted ? 0 : plain(path).startsWith(wanted) ? 1 : 2);
  return found.sort((a, b) => order(a) - order(b));
}

const plain = (path: string): string => path.toLowerCase().replaceAll(/\{[^{}/]*\}?/g, "{}");

const isWanted = (operation: Operation, { api, method, tag, state }: Omit<ExplorerQuery, "words">): boolean =>
  (api === "" || operation.api === api) &&
  (method === "" || operation.method === method) &&
  (tag === "" || operation.tag === tag) &&
  (state === "" || operation.deprecated === (state === "deprecated"));
