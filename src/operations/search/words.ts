/** Words of names and phrases, and their stems, by which the search compares them. */

/** Splits names and phrases: `appStoreVersions` -> `app store versions`, `What's new?` -> `whats new`. */
export function splitWords(text: string): string[] {
  // Names have these characters alone, and the classes of Unicode cost milliseconds when they are first used.
  return /^[\x20-\x7e]*$/.test(text) ? splitAscii(text) : splitUnicode(text);
}

function splitUnicode(text: string): string[] {
  return text
    .replaceAll(/['’]/g, "")
    .replaceAll(/([\p{Ll}\d])(\p{Lu})/gu, "$1 $2")
    .replaceAll(/(\p{Lu})(\p{Lu}\p{Ll})/gu, "$1 $2")
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== "");
}

function splitAscii(text: string): string[] {
  return (
    text
      .replaceAll("'", "")
      .match(/[A-Z]+(?![a-z])[0-9]*|[A-Z]?[a-z0-9]+|[0-9]+/g)
      ?.map((word) => word.toLowerCase()) ?? []
  );
}

/** Cuts the ends that change the meaning least: `releases`, `released`, `releasing` and `release` are one word. */
export function stem(word: string): string {
  const singular = cutPlural(word);
  if (singular.length >= 9 && singular.endsWith("ation")) return singular.slice(0, -5);
  if (singular.length >= 6 && singular.endsWith("ing")) return undouble(singular.slice(0, -3));
  if (singular.length >= 6 && singular.endsWith("ed")) return undouble(singular.slice(0, -2));
  return singular.length >= 4 && singular.endsWith("e") ? singular.slice(0, -1) : singular;
}

function cutPlural(word: string): string {
  if (word.length > 4 && word.endsWith("ies")) return `${word.slice(0, -3)}y`;
  if (/(ss|x|ch|sh)es$/.test(word)) return word.slice(0, -2);
  return word.length > 2 && /[^suio]s$/.test(word) ? word.slice(0, -1) : word;
}

/** `submitt` -> `submit`; also takes an `e` that is left: `price`, `pricing`. */
function undouble(root: string): string {
  const last = root.at(-1);
  if (last === root.at(-2) && last !== "s" && last !== "l") return root.slice(0, -1);
  return root.endsWith("e") ? root.slice(0, -1) : root;
}

const stemsByName = new Map<string, readonly string[]>();
const stemsByWord = new Map<string, string>();

/** The stems of some names without repetition, separated by spaces. Names of documents come back often, so they are kept. */
export function stems(names: Iterable<string>): string {
  const found = new Set<string>();
  for (const name of names) {
    let known = stemsByName.get(name);
    if (known === undefined) {
      known = splitWords(name).map(keptStem);
      stemsByName.set(name, known);
    }
    for (const each of known) found.add(each);
  }
  return [...found].join(" ");
}

function keptStem(word: string): string {
  let known = stemsByWord.get(word);
  if (known === undefined) {
    known = stem(word);
    stemsByWord.set(word, known);
  }
  return known;
}
