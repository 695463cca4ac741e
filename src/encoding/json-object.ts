/** Strict JSON objects: UTF-8, and no name twice in one object, which two parsers may read in two ways. */

const stringLiteral = /"[^"\\]*(?:\\.[^"\\]*)*"/g;

/** The object that these bytes spell; throws a `SyntaxError` that says what is wrong with them. */
export function parseJsonObject(bytes: Uint8Array): Record<string, unknown> {
  let text: string;
  try {
    text = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    throw new SyntaxError("is not UTF-8");
  }
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    throw new SyntaxError("is not JSON");
  }
  if (typeof value !== "object" || value === null || Array.isArray(value)) throw new SyntaxError("is not an object");
  // Every name is followed by the only colon outside of strings; a name given twice is only once in the value.
  const namesInText = text.replace(stringLiteral, "").split(":").length - 1;
  if (namesInText !== countNames(value)) throw new SyntaxError("gives the same name twice in one object");
  return value as Record<string, unknown>;
}

function countNames(root: object): number {
  let count = 0;
  // A stack of its own: nesting can be as deep as the text is long.
  const open: object[] = [root];
  for (let value = open.pop(); value !== undefined; value = open.pop()) {
    const members: unknown[] = Object.values(value);
    if (!Array.isArray(value)) count += members.length;
    for (const member of members) if (typeof member === "object" && member !== null) open.push(member);
  }
  return count;
}
