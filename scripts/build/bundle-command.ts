/**
 * Replaces what the compiler wrote for the command `storeconnect` by bundles with the packages that it uses, so that no user of
 * the SDK installs a package for it.
 *
 * `main.js` is what every start loads: one file in CommonJS, since Node takes a fifth of its own start for the first ES module.
 * What a command loads when it runs are ES modules in chunks, which import the SDK from the files beside them.
 */
import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join, relative } from "node:path";
import { type BuildOptions, type BuildResult, build, type Plugin } from "esbuild";
import { licenses } from "./licenses.js";

const output = "dist/cli";

const plugins: Plugin[] = [
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
];

/** Modules of the SDK are in dist already, those of the command's own folders apart: all of these are replaced by the bundle. */
const sdkStaysFiles: Plugin = {
  name: "sdk-stays-files",
  setup: (builder) =>
    builder.onResolve({ filter: /^\./ }, ({ path, resolveDir, kind }) => {
      const module = relative("src", join(resolveDir, path)).replaceAll("\\", "/");
      const isOwn = kind === "entry-point" || module.startsWith("..") || ownModules.test(module);
      return isOwn ? undefined : { path: `../${module}`, external: true };
    }),
};
const ownModules = /^(cli|operations)\//;

const options = {
  bundle: true,
  write: false,
  metafile: true,
  outdir: output,
  platform: "node",
  target: "node20",
  minify: true,
  legalComments: "none",
  // Optional peers stay what they are for the SDK: only who installs them uses them.
  external: ["rate-limiter-flexible", "msw"],
  logLevel: "warning",
} satisfies BuildOptions;

/** The modules that `main.js` loads when they are first needed, by the names of their files. */
const later: Record<string, string> = {};
const leaveForLater: Plugin = {
  name: "later",
  setup: (builder) =>
    builder.onResolve({ filter: /^\./ }, ({ kind, path, resolveDir }) => {
      if (kind !== "dynamic-import") return undefined;
      const source = join(resolveDir, path).replace(/\.js$/, ".ts");
      const name = relative("src", source).replace(/\.ts$/, "").replaceAll(/[\\/]/g, "-");
      later[name] = source;
      return { path: `./${name}.mjs`, external: true };
    }),
};

const main = await build({
  ...options,
  entryPoints: ["src/cli/main.ts"],
  format: "cjs",
  plugins: [leaveForLater, ...plugins],
});
const chunks = await build({
  ...options,
  entryPoints: later,
  splitting: true,
  chunkNames: "[name]-[hash]",
  format: "esm",
  outExtension: { ".js": ".mjs" },
  // Packages in CommonJS call `require` for Node's modules.
  banner: {
    js: 'import { createRequire as makeRequire } from "node:module"; const require = makeRequire(import.meta.url);',
  },
  plugins: [sdkStaysFiles, ...plugins],
});

rmSync(output, { recursive: true, force: true });
mkdirSync(output, { recursive: true });
write(main, 0o755);
write(chunks);
writeFileSync(join(output, "package.json"), '{ "type": "commonjs" }\n');

/** Writes the files with the licenses of the packages in them. */
function write({ outputFiles = [], metafile }: BuildResult, mode?: number): void {
  for (const { path, text } of outputFiles) {
    const [, shebang = "", code = ""] = /^(#![^\n]*\n)?(.*)$/s.exec(text) ?? [];
    const notices = licenses(Object.keys(metafile?.outputs[relative(process.cwd(), path)]?.inputs ?? {}));
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, `${shebang}${notices}${code}`, mode === undefined ? {} : { mode });
  }
}
