/** What a program loads at once when a bundler splits it: the size and the modules of the chunks that are not loaded later. */
import { resolve } from "node:path";
import { gzipSync } from "node:zlib";
import { type OutputChunk, rolldown } from "rolldown";

/** The chunks that are loaded with the entry. */
export interface LoadedAtOnce {
  /** Their size in kB (1,000 bytes), minified and each compressed by gzip. */
  readonly kB: number;
  /** The paths of the modules that have code in them. */
  readonly modules: readonly string[];
  /** The code of each chunk by the name of its file. The first one is the entry. */
  readonly files: ReadonlyMap<string, string>;
}

/**
 * Bundles the file `path` with Rolldown, the bundler of Vite, and splits it where modules are imported on demand.
 *
 * @param code the content of `path`, which need not exist then. @default the file
 */
export async function loadedAtOnce(path: string, code?: string): Promise<LoadedAtOnce> {
  // As the bundler names it.
  const input = resolve(path);
  const bundle = await rolldown({
    input,
    platform: "neutral",
    resolve: { mainFields: ["module", "main"] },
    external: ["fs", /^node:/],
    plugins:
      code === undefined
        ? []
        : [
            {
              name: "entry",
              resolveId: (id) => (id === input ? id : null),
              load: (id) => (id === input ? code : null),
            },
          ],
    // As Vite sets it for programs: chunks that are loaded later share the code of the entry.
    preserveEntrySignatures: "allow-extension",
    onLog: (_, { code: problem, message }) => {
      if (problem === "UNRESOLVED_IMPORT") throw new Error(message);
    },
  });
  const { output } = await bundle.generate({ format: "esm", minify: true });
  await bundle.close();
  const chunks = new Map(
    output.flatMap((one): [string, OutputChunk][] => (one.type === "chunk" ? [[one.fileName, one]] : [])),
  );
  const loaded = new Set(
    [...chunks.values()].filter(({ isEntry, facadeModuleId }) => isEntry && facadeModuleId === input),
  );
  if (loaded.size === 0) throw new Error(`The bundle has no entry ${input}`);
  for (const { imports } of loaded)
    for (const file of imports) {
      const chunk = chunks.get(file);
      if (chunk) loaded.add(chunk);
    }
  const bytes = [...loaded].map(({ code }) => gzipSync(code, { level: 9 }).length);
  const modules = [...loaded].flatMap((chunk) =>
    Object.entries(chunk.modules).flatMap(([path, { renderedLength }]) =>
      renderedLength > 0 ? [path.replaceAll("\\", "/")] : [],
    ),
  );
  const files = new Map([...loaded].map(({ fileName, code }) => [fileName, code]));
  return { files, kB: bytes.reduce((sum, one) => sum + one, 0) / 1_000, modules };
}
