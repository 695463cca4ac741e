import { build, type Plugin } from "esbuild";
import ts from "typescript";
import { licenses } from "./licenses.js";

/** Whether JavaScript imports a package, also by `import()`, that is neither one of `installed` nor a module of Node. */
export function importsLibrary(code: string, installed: readonly string[]): boolean {
  if (!code.includes("import") && !code.includes("export")) return false;
  const { importedFiles } = ts.preProcessFile(code, true, true);
  return importedFiles.some(
    ({ fileName }) => !/^(\.|node:)/.test(fileName) && !installed.includes(packageOf(fileName)),
  );
}

/**
 * The code of a compiled file with the libraries that it imports in it, as far as it uses them, and their licenses at its start.
 * The other files of the package, the packages that users have installed, and modules of Node stay imports.
 *
 * @param file The path of the file.
 * @param platform `"node"` for a file that runs on Node alone: a library may have code of its own for it.
 * @throws {Error} if a library has no license file.
 */
export async function inlineLibrary(
  file: string,
  installed: readonly string[],
  platform: "web" | "node",
): Promise<string> {
  const { outputFiles, metafile } = await build({
    entryPoints: [file],
    bundle: true,
    write: false,
    metafile: true,
    format: "esm",
    platform: platform === "node" ? "node" : "browser",
    target: "es2022",
    minify: true,
    // Of whole libraries, hardly anything of which is read in a stack trace.
    legalComments: "none",
    external: [...installed],
    plugins: [ownFilesStayImports, writersAreUnused],
    logLevel: "warning",
  });
  return `${licenses(Object.keys(metafile.inputs))}${outputFiles[0]!.text}`;
}

const packageOf = (specifier: string): string =>
  specifier
    .split("/")
    .slice(0, specifier.startsWith("@") ? 2 : 1)
    .join("/");

/** A relative import of a library leads to a file of that library; only those of our file are left. */
const ownFilesStayImports: Plugin = {
  name: "own-files-stay-imports",
  setup: ({ onResolve }) => {
    onResolve({ filter: /^\./ }, ({ path, importer, kind }) =>
      kind === "entry-point" || /[\\/]node_modules[\\/]/.test(importer) ? undefined : { path, external: true },
    );
  },
};

/** @zip.js/zip.js does not declare that a module which nothing is imported from can be left out; a third of it writes archives. */
const writersAreUnused: Plugin = {
  name: "writers-are-unused",
  setup: ({ onResolve, resolve }) => {
    onResolve({ filter: /\/zip-writer\.js$/ }, async ({ path, pluginData, ...place }) => {
      if (pluginData === "resolved") return undefined;
      return { ...(await resolve(path, { ...place, pluginData: "resolved" })), sideEffects: false };
    });
  },
};
