/**
 * Makes the declarations in dist smaller. The compiler indents by four spaces, a quarter of the bytes of the deepest files, and
 * users download and parse them. No declaration maps are made, which would refer to the old columns. Declarations that no entry
 * point reaches are removed, and the classic form of the types, which is for libraries and not for people, is written compactly.
 */
import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import ts from "typescript";
import { reindent } from "./reindent.js";
import { shareTypes } from "./share-types.js";

const { exports } = JSON.parse(readFileSync("package.json", "utf8")) as {
  exports: Record<string, string | { types: string }>;
};
const reached = new Set<string>();
for (const entry of Object.values(exports)) if (typeof entry === "object") reach(join(entry.types));

for (const file of readdirSync("dist", { recursive: true, encoding: "utf8" })) {
  if (!file.endsWith(".d.ts")) continue;
  const path = join("dist", file);
  const compact = /generated[\\/]\w+[\\/]openapi\.d\.ts$/.test(file) ? shareTypes : reindent;
  if (reached.has(path)) writeFileSync(path, compact(readFileSync(path, "utf8")));
  else rmSync(path);
}

/** Adds a declaration file, and those that it imports. */
function reach(path: string): void {
  if (reached.has(path) || !existsSync(path)) return;
  reached.add(path);
  for (const { fileName } of ts.preProcessFile(readFileSync(path, "utf8"), true, true).importedFiles)
    if (fileName.startsWith(".")) reach(join(dirname(path), fileName.replace(/\.js$/, ".d.ts")));
}
