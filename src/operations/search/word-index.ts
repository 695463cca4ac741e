/** The index of words: MiniSearch with words that are split and cut already. */
import MiniSearch from "minisearch";

/** What the index has of one document: stems, separated by spaces. */
export interface IndexedWords {
  /** Its position in the list of documents. */
  readonly id: number;
  /** What it is about: `custom product page`. */
  readonly subject: string;
  /** What that belongs to: `app`. */
  readonly owner: string;
  /** What is written about it. */
  readonly prose: string;
  /** Names of attributes, relationships and parameters. */
  readonly members: string;
  /** Listed values. */
  readonly values: string;
}

/** Returns the scores of documents for one word, by their ids. */
export type WordIndex = {
  /** Whether a document has the word. */
  has(word: string): boolean;
  /** The documents with exactly this word. */
  find(word: string): ReadonlyMap<number, number>;
  /** The words that begin with this one, or that differ from it in a letter or two. */
  similarTo(word: string): readonly string[];
};

const fields = ["subject", "owner", "prose", "members", "values"] as const;
const boost = { subject: 4, owner: 2, prose: 2, members: 1, values: 0.6 };

/** Makes the index. Words that are asked for are stems, too. */
export function createWordIndex(documents: readonly IndexedWords[]): WordIndex {
  const words = new Set<string>();
  let isBuilding = true;
  const index = new MiniSearch<IndexedWords>({
    fields: [...fields],
    tokenize: (text) => text.split(" "),
    processTerm(word) {
      if (isBuilding) words.add(word);
      return word;
    },
    searchOptions: { boost, bm25: { k: 1.2, b: 0.4, d: 0.5 } },
  });
  for (const document of documents) index.add(document);
  isBuilding = false;
  const found = new Map<string, ReadonlyMap<number, number>>();
  return {
    has: (word) => words.has(word),
    find(word) {
      const known = found.get(word);
      if (known !== undefined) return known;
      if (!words.has(word)) return none;
      const scores = scoresOf(index.search(word));
      found.set(word, scores);
      return scores;
    },
    similarTo(word) {
      const fuzzy = word.length < 4 ? false : word.length < 7 ? 1 : 2;
      const results = index.search(word, { prefix: word.length > 1, fuzzy });
      return [...new Set(results.flatMap(({ terms }) => terms))].sort();
    },
  };
}

const none: ReadonlyMap<number, number> = new Map();

const scoresOf = (results: readonly { readonly id: number; readonly score: number }[]): ReadonlyMap<number, number> =>
  new Map(results.map(({ id, score }) => [id, score]));
