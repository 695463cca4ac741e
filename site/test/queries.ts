/** What people type: the first phrases that the tests of the search have. */
import { readFileSync } from "node:fs";

const corpus = readFileSync(new URL("../../test/operations/corpus/phrases.txt", import.meta.url), "utf8");

export const queries: readonly string[] = corpus
  .split("\n")
  .filter((line) => line.includes("=>") && !line.startsWith("#"))
  .map((line) => line.split("=>")[0]!.trim())
  .slice(0, 50);
