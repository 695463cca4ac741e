/** JSON of any depth: the platform's writer runs out of stack where its reader does not. */

/** `value`, which came from `JSON.parse`, as JSON, however deep it is nested. */
export function writeJson(value: unknown): string {
  try {
    return JSON.stringify(value);
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    return writeDeep(value);
  }
}

/** What is still to be written: a value, or text that is ready. */
type Part = { value: unknown } | { text: string };

function writeDeep(root: unknown): string {
  const todo: Part[] = [{ value: root }];
  const written: string[] = [];
  for (let part = todo.pop(); part; part = todo.pop()) {
    if ("text" in part) {
      written.push(part.text);
      continue;
    }
    const { value } = part;
    if (typeof value !== "object" || value === null) {
      written.push(JSON.stringify(value) ?? "null");
      continue;
    }
    const [open, close] = Array.isArray(value) ? "[]" : "{}";
    written.push(open!);
    todo.push({ text: close! });
    const entries = Object.entries(value);
    for (const [index, [name, item]] of [...entries.entries()].reverse()) {
      const label = Array.isArray(value) ? "" : `${JSON.stringify(name)}:`;
      todo.push({ value: item }, { text: (index > 0 ? "," : "") + label });
    }
  }
  return written.join("");
}
