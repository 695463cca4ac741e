/** The action of `storeconnect search`. */
import { searchOperations, summaryOf } from "../../../operations/index.js";
import { usageError } from "../../command-error.js";
import type { FormatOptions } from "../../output/format.js";
import { printRows } from "../../output/rows.js";
import type { Shell } from "../../shell.js";

/** The options of `storeconnect search`. */
export interface SearchOptions extends FormatOptions {
  readonly limit: string;
}

const columns = ["method", "path", "does"] as const;

/** Prints the operations that fit, the best first. Sends nothing. */
export async function runSearch(
  words: readonly string[],
  { limit, ...options }: SearchOptions,
  shell: Shell,
): Promise<void> {
  if (!/^[1-9]\d{0,3}$/.test(limit)) throw usageError(`--limit must be a whole number from 1 to 9999, not "${limit}"`);
  const found = await searchOperations(words.join(" "), { limit: Number(limit) });
  const rows = found.map(({ operation }) => {
    const { method, path, id, deprecated } = operation;
    return { method, path, does: `${summaryOf(operation)}${deprecated ? " Deprecated." : ""}`, id, deprecated };
  });
  printRows(rows, options, shell, columns);
}
