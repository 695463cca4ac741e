/** Strict JSON objects: UTF-8, and every name once per object, since parsers disagree about which of two values counts. */

const utf8 = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });

/**
 * The object that `bytes` encode.
 *
 * @throws {SyntaxError} with the reason, a predicate such as `is not JSON`.
 */
export function parseJsonObject(bytes: Uint8Array): Record<string, unknown> {
  let json: string;
  try {
    json = utf8.decode(bytes);
  } catch {
    throw new SyntaxError("is not UTF-8");
  }
  let value: unknown;
  try {
    value = JSON.parse(json);
  } catch {
    throw new SyntaxError("is not JSON");
  }
  if (typeof value !== "object" || value === null || Array.isArray(value)) throw new SyntaxError("is not an object");
  // A name that is given twice appears only once in the parsed value.
  if (countWrittenNames(json) !== countParsedNames(value)) {
    throw new SyntaxError("gives the same name twice in one object");
  }
  return value as Record<string, unknown>;
}

/** The number of names in valid JSON: the strings that a colon follows. */
function countWrittenNames(json: string): number {
  let count = 0;
  let start = json.indexOf('"');
  while (start >= 0) {
    let end = json.indexOf('"', start + 1);
    while (isEscaped(json, end)) end = json.indexOf('"', end + 1);
    let next = end + 1;
    while (isWhitespace(json.charCodeAt(next))) next += 1;
    if (json.charCodeAt(next) === colon) count += 1;
    start = json.indexOf('"', next);
  }
  return count;
}

const colon = 0x3a;
const backslash = 0x5c;

/** JSON's whitespace: tab, line feed, carriage return and space. */
const isWhitespace = (code: number): boolean => code === 0x20 || code === 0x0a || code === 0x0d || code === 0x09;

/** Whether an odd number of backslashes precedes the character. */
function isEscaped(json: string, index: number): boolean {
  let first = index;
  while (json.charCodeAt(first - 1) === backslash) first -= 1;
  return (index - first) % 2 === 1;
}

function countParsedNames(root: object): number {
  let count = 0;
  // An explicit stack, since nesting can be too deep for recursion.
  const open: object[] = [root];
  for (let value = open.pop(); value !== undefined; value = open.pop()) {
    const members: unknown[] = Object.values(value);
    if (!Array.isArray(value)) count += members.length;
    for (const member of members) if (typeof member === "object" && member !== null) open.push(member);
  }
  return count;
}
