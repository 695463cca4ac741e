import { readFileSync } from "node:fs";

/** A phrase, and the operations that are right for it: `GET /v1/apps`. */
export interface CorpusEntry {
  readonly phrase: string;
  readonly right: readonly string[];
}

/** Reads a file of phrases in this folder. */
export function readCorpus(name: "phrases" | "held-out"): CorpusEntry[] {
  const text = readFileSync(new URL(`./${name}.txt`, import.meta.url), "utf8");
  const lines = text.split("\n").filter((line) => line !== "" && !line.startsWith("#"));
  return lines.map((line) => {
    const [phrase = "", right = ""] = line.split(" => ");
    return { phrase, right: right.split(" | ") };
  });
}
