/** Finds operations by what people call what they do. */
import { editDistance } from "../edit-distance.js";
import type { Operation } from "../operation.js";
import { readSubjects, type Subject } from "./documents.js";
import { fitOf, intentOf, isVerb } from "./intent.js";
import { synonyms } from "./synonyms.js";
import { createWordIndex, type WordIndex } from "./word-index.js";
import { splitWords, stem } from "./words.js";

/** An operation that was found. */
export interface SearchResult {
  readonly operation: Operation;
  /** How well it fits, from 1 for the best down to 0. */
  readonly score: number;
}

/** More of a phrase is not read. */
const maxCharacters = 300;
const maxWords = 24;

/** Words without a meaning of their own here. */
const stopWords = new Set(
  "a an the my your our his her its their me i we you it this that these those of to for in on at by with from into about as and or not no so if then than be been am can could should would will may might must just please want need some any each one all there here apple api via using use through per up out off over back".split(
    " ",
  ),
);

/** A verb says more about the method than about the subject, unless it stands for a noun: `rename`, `reply`. */
const verbShare = 0.35;
const translatedVerbShare = 0.8;

/** A part of a phrase: a word or a term, with all that it can mean. */
interface Concept {
  /** Stems; a meaning of several holds for what has all of them. */
  readonly meanings: readonly { readonly stems: readonly string[]; readonly weight: number }[];
  /** How much the part counts. */
  readonly weight: number;
}

/** Finds operations. */
export interface OperationSearch {
  search(words: string, limit: number): readonly SearchResult[];
}

/** Builds the index. */
export function createSearch(): OperationSearch {
  const subjects = readSubjects();
  const index = createWordIndex(subjects.map(({ words }) => words));
  const terms = readTerms();
  return {
    search(text, limit) {
      const words = splitWords(text.slice(0, maxCharacters)).slice(0, maxWords);
      const concepts = conceptsOf(words, terms, index);
      if (concepts.length === 0) return [];
      const scores = scoreSubjects(concepts, index, subjects);
      const intent = intentOf(words);
      const ranked = [...scores].flatMap(([id, score]) =>
        subjects[id]!.operations.map((operation) => ({
          operation,
          score: score * fitOf(intent, operation) * formOf(operation, subjects[id]!, words),
        })),
      );
      // The sort is stable, and the scores come in the order of the documents.
      ranked.sort((a, b) => b.score - a.score);
      const best = ranked[0]?.score ?? 1;
      return ranked.slice(0, limit).map(({ operation, score }) => ({ operation, score: score / best }));
    },
  };
}

/** Words before what something is added to or removed from. */
const targetWords = new Set(["to", "from", "into"]);

/** Words that ask for a list. */
const listWords = new Set(["list", "all", "every", "which"]);

const onlyListForm = 1.15;

/** What counts beside the words: what is plain and not deprecated comes first. */
function formOf({ kind, deprecated, path, method }: Operation, subject: Subject, words: readonly string[]): number {
  const { isPart, isList, isOnlyList } = subject;
  const changesLinks = kind === "link" || kind === "unlink" || kind === "replaceLinks";
  let form = isPart ? 0.85 : 1;
  if (isOnlyList && kind === "related") form = onlyListForm;
  if (kind === "linkage") form = 0.5;
  if (changesLinks && words.some((word) => targetWords.has(word))) form = 1.15;
  const returnsList = isList && (kind === "list" || kind === "related");
  if (method === "GET" && words.some((word) => listWords.has(word))) form *= returnsList ? 1.1 : 0.9;
  // The newer version of two paths has no other name.
  const version = Number(/\/v(\d)/.exec(path)?.[1] ?? 1);
  return form * (deprecated ? 0.5 : 1) * (1 + version / 100);
}

interface Terms {
  /** By the stems of their words, joined by spaces. */
  readonly meanings: ReadonlyMap<string, readonly (readonly string[])[]>;
  readonly longest: number;
  readonly single: readonly string[];
}

function readTerms(): Terms {
  const meanings = new Map<string, (readonly string[])[]>();
  for (const { words, meanings: all } of synonyms) {
    const key = words.map(stem).join(" ");
    meanings.set(key, [...(meanings.get(key) ?? []), ...all.map((meaning) => meaning.map(stem))]);
  }
  const keys = [...meanings.keys()];
  return {
    meanings,
    longest: Math.max(...keys.map((key) => key.split(" ").length)),
    single: keys.filter((key) => !key.includes(" ")),
  };
}

/** Reads a phrase from left to right, the longest known term first. What follows `by` is a detail of what is looked for. */
function conceptsOf(words: readonly string[], terms: Terms, index: WordIndex): Concept[] {
  const concepts: Concept[] = [];
  let share = 1;
  for (let at = 0; at < words.length; ) {
    const length = longestTerm(words, at, terms);
    if (length > 1) {
      const parts = words.slice(at, at + length);
      const meanings = terms.meanings.get(parts.map(stem).join(" "))!;
      concepts.push({ meanings: meanings.map((stems) => ({ stems, weight: 1 })), weight: 1.3 * share });
    } else if (words[at] === "by") share = 0.4;
    else if (!stopWords.has(words[at]!)) {
      const concept = conceptOf(words[at]!, terms, index);
      concepts.push({ ...concept, weight: concept.weight * share });
    }
    at += length;
  }
  return concepts;
}

function longestTerm(words: readonly string[], at: number, { meanings, longest }: Terms): number {
  for (let length = Math.min(longest, words.length - at); length > 1; length--) {
    const key = words
      .slice(at, at + length)
      .map(stem)
      .join(" ");
    if (meanings.has(key)) return length;
  }
  return 1;
}

function conceptOf(word: string, terms: Terms, index: WordIndex): Concept {
  const root = stem(word);
  const own = index.has(root) ? [{ stems: [root], weight: 1 }] : [];
  const meant = terms.meanings.get(root);
  const weight = !isVerb(word) ? 1 : meant === undefined ? verbShare : translatedVerbShare;
  if (meant !== undefined) return { meanings: [...own, ...meant.map((stems) => ({ stems, weight: 0.9 }))], weight };
  if (own.length > 0) return { meanings: own, weight };
  // Typed wrongly, or only begun.
  const similar = terms.single.filter((key) => isSimilar(key, root)).flatMap((key) => terms.meanings.get(key)!);
  const meanings = [...index.similarTo(root).map((each) => [each]), ...similar];
  return { meanings: meanings.map((stems) => ({ stems, weight: 0.7 })), weight };
}

/** Whether a word may be another one, typed wrongly or only begun. */
function isSimilar(key: string, word: string): boolean {
  if (word.length < 4) return false;
  if (key.startsWith(word)) return true;
  return Math.abs(key.length - word.length) <= 2 && editDistance(key, word) <= (word.length < 7 ? 1 : 2);
}

/** How much more a subject counts that has all parts of a phrase. */
const coverage = 1.5;

/** The scores of all subjects that have something of a phrase. */
function scoreSubjects(
  concepts: readonly Concept[],
  index: WordIndex,
  subjects: readonly Subject[],
): ReadonlyMap<number, number> {
  const totals = new Map<number, { sum: number; covered: number; matched: Set<string> }>();
  const matchedBy = (id: number) => {
    const known = totals.get(id) ?? { sum: 0, covered: 0, matched: new Set<string>() };
    totals.set(id, known);
    return known;
  };
  let possible = 0;
  for (const { meanings, weight } of concepts) {
    const scores = new Map<number, number>();
    const raise = (id: number, score: number): void => {
      if (score > (scores.get(id) ?? 0)) scores.set(id, score);
    };
    for (const meaning of meanings) {
      const parts = meaning.stems.map((part) => index.find(part));
      for (const [id, first] of parts[0] ?? []) {
        const rest = parts.slice(1).map((part) => part.get(id));
        if (rest.every((score) => score !== undefined)) {
          for (const part of meaning.stems) if (subjects[id]!.subject.has(part)) matchedBy(id).matched.add(part);
          raise(id, (rest.reduce<number>((sum, score) => sum + score!, first) / parts.length ** 0.5) * meaning.weight);
        }
      }
    }
    if (scores.size === 0) continue;
    possible += weight;
    for (const [id, score] of scores) {
      const total = matchedBy(id);
      total.sum += score * weight;
      total.covered += weight;
    }
  }
  const ordered = [...totals].sort(([a], [b]) => a - b);
  return new Map(
    ordered.map(([id, { sum, covered, matched }]) => {
      // What is about nothing else than the phrase comes before what is about more.
      const exactness = 0.4 + (0.6 * matched.size) / subjects[id]!.subject.size;
      return [id, sum * (covered / possible) ** coverage * exactness];
    }),
  );
}
