/**
 * Bundles a module as a user of the tool would, with the tool's own defaults and minified:
 * `node bundle.mjs TOOL FILE FOLDER`. Prints the name of the first file, and the modules that are in it and in the files that
 * it imports statically.
 */
import { mkdir } from "node:fs/promises";
import { basename, resolve } from "node:path";

const tools = { esbuild, rollup, vite, webpack };
const [tool, file, folder] = process.argv.slice(2);
await mkdir(folder, { recursive: true });
process.stdout.write(JSON.stringify(await tools[tool](resolve(file), resolve(folder))));

async function esbuild(entry, outdir) {
  const { build } = await import("esbuild");
  const { metafile } = await build({
    entryPoints: [entry],
    outdir,
    bundle: true,
    splitting: true,
    minify: true,
    format: "esm",
    metafile: true,
    outExtension: { ".js": ".mjs" },
  });
  const outputs = metafile.outputs;
  const first = Object.keys(outputs).find(
    (path) => outputs[path].entryPoint && resolve(outputs[path].entryPoint) === entry,
  );
  const files = reached(first, (path) =>
    outputs[path].imports.filter(({ kind }) => kind === "import-statement").map(({ path }) => path),
  );
  const modules = files.flatMap((path) =>
    Object.entries(outputs[path].inputs).flatMap(([input, { bytesInOutput }]) => (bytesInOutput > 0 ? [input] : [])),
  );
  return { first: basename(first), files: files.map((path) => basename(path)), modules };
}

async function rollup(input, dir) {
  const { rollup } = await import("rollup");
  const { nodeResolve } = await import("@rollup/plugin-node-resolve");
  const { transform } = await import("esbuild");
  // Rollup leaves this to a plugin.
  const minify = { name: "minify", renderChunk: (code) => transform(code, { minify: true, format: "esm" }) };
  const bundle = await rollup({ input, plugins: [nodeResolve({ browser: true }), minify] });
  const { output } = await bundle.write({
    dir,
    format: "esm",
    entryFileNames: "[name].mjs",
    chunkFileNames: "[name]-[hash].mjs",
  });
  return fromRollup(output);
}

async function vite(entry, outDir) {
  const { build } = await import("vite");
  const { output } = await build({
    logLevel: "error",
    configFile: false,
    root: outDir,
    build: {
      outDir,
      emptyOutDir: false,
      target: "esnext",
      modulePreload: false,
      rollupOptions: {
        input: entry,
        preserveEntrySignatures: "strict",
        output: { entryFileNames: "[name].mjs", chunkFileNames: "[name]-[hash].mjs" },
      },
    },
  });
  return fromRollup(output);
}

function fromRollup(output) {
  const chunks = new Map(output.filter(({ type }) => type === "chunk").map((chunk) => [chunk.fileName, chunk]));
  const { fileName } = output.find(({ isEntry }) => isEntry);
  const files = reached(fileName, (name) => chunks.get(name).imports);
  const modules = files.flatMap((name) =>
    Object.entries(chunks.get(name).modules).flatMap(([id, { renderedLength }]) => (renderedLength > 0 ? [id] : [])),
  );
  return { first: fileName, files, modules };
}

async function webpack(entry, path) {
  const { default: webpack } = await import("webpack");
  const compiler = webpack({
    mode: "production",
    target: ["web", "es2022"],
    entry,
    experiments: { outputModule: true },
    output: {
      path,
      filename: "app.mjs",
      chunkFilename: "[name].mjs",
      library: { type: "module" },
      chunkFormat: "module",
    },
  });
  const stats = await new Promise((done, fail) =>
    compiler.run((error, result) => (error ? fail(error) : done(result))),
  );
  if (stats.hasErrors()) throw new Error(stats.toString({ all: false, errors: true }));
  const { chunks, chunkGraph } = stats.compilation;
  const initial = [...chunks].filter((chunk) => chunk.canBeInitial());
  const modules = initial.flatMap((chunk) => [...chunkGraph.getChunkModulesIterable(chunk)]);
  return {
    first: "app.mjs",
    files: initial.flatMap(({ files }) => [...files]),
    // Most are joined to one module.
    modules: modules.flatMap((module) => module.modules ?? [module]).flatMap(({ resource }) => resource ?? []),
  };
}

/** The file and all that it imports, each once. */
function reached(file, importsOf, known = new Set()) {
  if (!known.has(file)) {
    known.add(file);
    for (const imported of importsOf(file)) reached(imported, importsOf, known);
  }
  return [...known];
}
