/** Writes JSON of any depth: `JSON.stringify` overflows the stack on values that `JSON.parse` can read. */

/** The JSON of a value that came from `JSON.parse`, at any depth. */
export function writeJson(value: unknown): string {
  try {
    return JSON.stringify(value);
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    return writeDeep(value);
  }
}

/** What remains to be written: a value, or JSON that is ready. */
type Pending = { value: unknown } | { json: string };

function writeDeep(root: unknown): string {
  const todo: Pending[] = [{ value: root }];
  const written: string[] = [];
  for (let part = todo.pop(); part; part = todo.pop()) {
    if ("json" in part) {
      written.push(part.json);
      continue;
    }
    const { value } = part;
    if (typeof value !== "object" || value === null) {
      written.push(JSON.stringify(value) ?? "null");
      continue;
    }
    const [open, close] = Array.isArray(value) ? "[]" : "{}";
    written.push(open!);
    todo.push({ json: close! });
    const entries = Object.entries(value);
    for (const [index, [name, item]] of [...entries.entries()].reverse()) {
      const label = Array.isArray(value) ? "" : `${JSON.stringify(name)}:`;
      todo.push({ value: item }, { json: (index > 0 ? "," : "") + label });
    }
  }
  return written.join("");
}
