/**
 * Replaces what the compiler wrote for the command `storeconnect` by a bundle with the packages and the parts of the SDK that it
 * uses, so that no user of the SDK installs a package for it, and a start reads few files. `main.js` is what every start loads;
 * each command loads the rest when it runs. The fake store is imported from `dist/testing`, which has it already.
 */
import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join, relative } from "node:path";
import { build } from "esbuild";
import { licenses } from "./licenses.js";

const output = "dist/cli";

const { outputFiles, metafile } = await build({
  entryPoints: ["src/cli/main.ts"],
  bundle: true,
  splitting: true,
  write: false,
  metafile: true,
  outdir: output,
  chunkNames: "[name]-[hash]",
  format: "esm",
  platform: "node",
  target: "node20",
  minify: true,
  // Comments of the bundler name the package of each piece of code; `licenses` names them as well.
  legalComments: "none",
  // Packages in CommonJS call `require` for Node's modules.
  banner: {
    js: 'import { createRequire as makeRequire } from "node:module"; const require = makeRequire(import.meta.url);',
  },
  // Optional peers stay what they are for the SDK: only who installs them uses them.
  external: ["rate-limiter-flexible", "msw"],
  plugins: [
    {
      // Commander starts subcommands that are programs of their own by it; ours are not, and loading it takes a while.
      name: "no-child-process",
      setup: (builder) => {
        builder.onResolve({ filter: /^node:child_process$/ }, ({ importer }) =>
          /node_modules\/commander\//.test(importer) ? { path: "child_process", namespace: "unused" } : undefined,
        );
        builder.onLoad({ filter: /./, namespace: "unused" }, () => ({ contents: "module.exports = {};" }));
      },
    },
    {
      // The server of the MCP takes its default validator from here: the library's large one, which the command never uses.
      name: "mcp-validator",
      setup: (builder) => {
        builder.onResolve({ filter: /^@modelcontextprotocol\/server\/_shims$/ }, ({ path, resolveDir }) => ({
          path,
          namespace: "mcp-validator",
          pluginData: resolveDir,
        }));
        builder.onLoad({ filter: /.*/, namespace: "mcp-validator" }, ({ pluginData }) => ({
          contents: `
            export { CfWorkerJsonSchemaValidator as DefaultJsonSchemaValidator } from "@modelcontextprotocol/server/validators/cf-worker";
            export { default as process } from "node:process";`,
          resolveDir: pluginData,
        }));
      },
    },
    {
      name: "fake-store",
      setup: (builder) =>
        builder.onResolve({ filter: /\/testing\/index\.js$/ }, () => ({
          path: "../testing/index.js",
          external: true,
        })),
    },
  ],
  logLevel: "warning",
});

// What the compiler wrote for the command alone is in the bundle; no entry point of the package has it.
for (const path of [output, "dist/operations", "dist/generated/server/rules.js", "dist/generated/server/rules.d.ts"])
  rmSync(path, { recursive: true, force: true });
for (const { path, text } of outputFiles) {
  const file = relative(process.cwd(), path);
  const isMain = file === join(output, "main.js");
  const code = isMain ? text.replace(/^#!.*\n/, "") : text;
  const notices = licenses(Object.keys(metafile.outputs[file]?.inputs ?? {}));
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, `${isMain ? "#!/usr/bin/env node\n" : ""}${notices}${code}`, isMain ? { mode: 0o755 } : {});
}
