/**
 * Makes what the compiler wrote smaller. It indents by four spaces, a quarter of the bytes of the deepest files, and users download
 * and parse them. No maps are made, which would refer to the old columns. Declarations that no entry point reaches are removed;
 * the classic form of the types, which is for libraries and not for people, is written compactly; the rules are compressed.
 */
import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import ts from "typescript";
import { compressedRules } from "./compress-rules.js";
import { reindent } from "./reindent.js";
import { shareTypes } from "./share-types.js";
import { shortenTypes } from "./shorten-types.js";

const { exports } = JSON.parse(readFileSync("package.json", "utf8")) as {
  exports: Record<string, string | { types: string }>;
};
const reached = new Set<string>();
for (const entry of Object.values(exports)) if (typeof entry === "object") reach(join(entry.types));

for (const file of readdirSync("dist", { recursive: true, encoding: "utf8" })) {
  const path = join("dist", file);
  const change = changeOf(path);
  if (change === "remove") rmSync(path);
  else if (change) writeFileSync(path, await change(readFileSync(path, "utf8")));
}

/** What is done with the content of a file, if anything. */
function changeOf(path: string): "remove" | ((code: string) => string | Promise<string>) | undefined {
  if (/generated[\\/]\w+[\\/]rules\.js$/.test(path)) return () => compressedRules(path);
  if (path.endsWith(".js")) return reindent;
  if (!path.endsWith(".d.ts")) return undefined;
  if (!reached.has(path)) return "remove";
  return /generated[\\/]\w+[\\/]openapi\.d\.ts$/.test(path) ? shareTypes : shortenTypes;
}

/** Adds a declaration file, and those that it imports. */
function reach(path: string): void {
  if (reached.has(path) || !existsSync(path)) return;
  reached.add(path);
  for (const { fileName } of ts.preProcessFile(readFileSync(path, "utf8"), true, true).importedFiles)
    if (fileName.startsWith(".")) reach(join(dirname(path), fileName.replace(/\.js$/, ".d.ts")));
}
