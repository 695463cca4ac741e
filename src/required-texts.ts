/** @throws {TypeError} naming the first of `options` that is no text, or an empty one. */
export function requireTexts(options: Readonly<Record<string, unknown>>): void {
  for (const [option, value] of Object.entries(options)) {
    if (typeof value !== "string" || value.trim() === "")
      throw new TypeError(`"${option}" must be a text that is not empty`);
  }
}
