/**
 * Replaces what the compiler wrote for `storeconnect/testing` by one file with the packages that only the fake store needs, so
 * that no user of the package installs them. Declarations stay as the compiler wrote them.
 */
import { readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { build } from "esbuild";

const manifest = JSON.parse(readFileSync("package.json", "utf8")) as {
  dependencies?: Record<string, string>;
  peerDependencies?: Record<string, string>;
};
const output = "dist/testing";

const { outputFiles, metafile } = await build({
  entryPoints: ["src/testing/index.ts"],
  bundle: true,
  write: false,
  metafile: true,
  format: "esm",
  platform: "node",
  target: "node20",
  minifySyntax: true,
  // What users install anyway is not copied.
  external: Object.keys({ ...manifest.dependencies, ...manifest.peerDependencies }),
  logLevel: "warning",
});

for (const file of readdirSync(output, { recursive: true, encoding: "utf8" })) {
  if (file.endsWith(".js")) rmSync(join(output, file));
}
// The fake store alone reads it, and has it in its own file now.
rmSync("dist/generated/connect/rules.js", { force: true });
writeFileSync(join(output, "index.js"), `${licenses(Object.keys(metafile.inputs))}${outputFiles[0]!.text}`);

/** A comment with the license of each package that is part of the file. */
function licenses(inputs: readonly string[]): string {
  const folders = inputs.flatMap((input) => /^.*node_modules\/(?:@[^/]+\/)?[^/]+/.exec(input)?.[0] ?? []);
  const texts = [...new Set(folders)].sort().map((folder) => {
    const file = readdirSync(folder).find((name) => /^licen[cs]e/i.test(name));
    if (file === undefined) throw new Error(`The package in ${folder} has no license file, and cannot be bundled`);
    const { name, version } = JSON.parse(readFileSync(join(folder, "package.json"), "utf8")) as Record<string, string>;
    return `${name} ${version}\n\n${readFileSync(join(folder, file), "utf8").trim()}`;
  });
  return texts.length === 0
    ? ""
    : `/*!\nThis file contains:\n\n${texts.join("\n\n---\n\n").replaceAll("*/", "* /")}\n*/\n`;
}
