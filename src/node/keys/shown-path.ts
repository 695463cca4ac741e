/** Decides which paths an error may show, since a key is sometimes given in place of a path. */

/** Longer than the longest path of any system. */
const longestPath = 4_096;

/** This many random-looking characters may be part of a key; a UUID or the hash of a folder is shorter. */
const mostRandomCharacters = 48;

/** `AuthKey_2X9R4HXF34.p8`: base64 has no dot, so this short name is a file name. */
const shortFileName = /(?<=^|[/\\])[\w-]{1,28}\.[a-z]\w{0,4}$/i;

/** PEM, JSON or several lines. */
const keyShape = /-----|BEGIN |[{\p{Cc}]/u;

/** Whether `path` looks like a path, and not like a key in any encoding. False if in doubt: a key must not be shown. */
export function looksLikePath(path: string): boolean {
  if (path.length > longestPath || keyShape.test(path)) return false;
  const words = path.replace(shortFileName, "").match(/[\w+=-]+/g) ?? [];
  const random = words.filter(looksRandom).reduce((sum, { length }) => sum + length, 0);
  return random < mostRandomCharacters;
}

/** `path`, or a placeholder if it does not look like a path. */
export const showPath = (path: string): string => (looksLikePath(path) ? path : "(not shown, it looks like a key)");

/** Whether lower case, upper case, digits and signs alternate more often than in names. */
function looksRandom(word: string): boolean {
  // A capital letter before a small one is the beginning of a name.
  const changes = word.match(/[a-z](?=[^a-z])|[A-Z](?=[^A-Za-z])|\d(?=\D)|[+=_-](?=[a-z\d])/g) ?? [];
  return word.length > 40 || changes.length > word.length / 5;
}
