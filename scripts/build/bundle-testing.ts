/**
 * Replaces what the compiler wrote for `storeconnect/testing` by one file with the packages that only the fake store needs, so
 * that no user of the package installs them. Declarations stay as the compiler wrote them.
 */
import { readdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { build } from "esbuild";
import { rulesStayAFile } from "./compress-rules.js";
import { installedPackages } from "./installed-packages.js";
import { licenses } from "./licenses.js";

const output = "dist/testing";

const { outputFiles, metafile } = await build({
  entryPoints: ["src/testing/index.ts"],
  bundle: true,
  write: false,
  metafile: true,
  format: "esm",
  platform: "node",
  target: "node20",
  minify: true,
  // Names of errors and of functions are seen by users; comments of the bundler are not needed, since `licenses` names the packages.
  keepNames: true,
  legalComments: "none",
  plugins: [rulesStayAFile],
  // What users install anyway is not copied.
  external: [...installedPackages()],
  logLevel: "warning",
});

for (const file of readdirSync(output, { recursive: true, encoding: "utf8" })) {
  if (file.endsWith(".js")) rmSync(join(output, file));
}
writeFileSync(join(output, "index.js"), `${licenses(Object.keys(metafile.inputs))}${outputFiles[0]!.text}`);
