/**
 * Makes the declarations in dist smaller. The compiler indents by four spaces, a quarter of the bytes of the deepest files, and
 * users download and parse them. No declaration maps are made, which would refer to the old columns.
 */
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { reindent } from "./reindent.js";

for (const file of readdirSync("dist", { recursive: true, encoding: "utf8" })) {
  if (!file.endsWith(".d.ts")) continue;
  const path = join("dist", file);
  writeFileSync(path, reindent(readFileSync(path, "utf8")));
}
