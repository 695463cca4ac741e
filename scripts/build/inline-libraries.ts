/**
 * Puts the libraries that only some users need into the one file of dist that imports them, so that no user installs them, and
 * only those who use the feature load them. Nothing has to be listed: each compiled file that imports a package which
 * package.json does not make users install is replaced. Which file may import which library is in test/helpers/import-rules.ts.
 */
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { importsLibrary, inlineLibrary } from "./inline-library.js";
import { installedPackages } from "./installed-packages.js";

const installed = installedPackages();
for (const file of readdirSync("dist", { recursive: true, encoding: "utf8" })) {
  // `bundle-testing.ts` makes one file of all of the fake store.
  if (!file.endsWith(".js") || /^testing[\\/]/.test(file)) continue;
  const path = join("dist", file);
  if (!importsLibrary(readFileSync(path, "utf8"), installed)) continue;
  writeFileSync(path, await inlineLibrary(path, installed, /^node[\\/]/.test(file) ? "node" : "web"));
}
