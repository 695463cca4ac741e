/** Makes the programs that the runtimes start, from the packed package. */
import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { build, type Plugin } from "esbuild";
import { projectFolder } from "../../scripts/spec/paths.js";

const here = fileURLToPath(new URL(".", import.meta.url));
const workerConfig = `using Workerd = import "/workerd/workerd.capnp";
const config :Workerd.Config = (
  services = [
    (name = "main", worker = .suite),
    (name = "internet", network = (allow = ["private", "local"])),
  ],
);
const suite :Workerd.Worker = (
  modules = [(name = "worker", esModule = embed "worker.mjs")],
  compatibilityDate = "2025-01-01",
);
`;

/** Resolves the package, and modules of `src` that helpers import, to the package that is installed in the folder. */
const fromPackage = (folder: string): Plugin => ({
  name: "from-package",
  setup(setUp) {
    const sources = join(projectFolder, "src");
    setUp.onResolve({ filter: /^storeconnect(\/|$)/ }, ({ path, kind, pluginData }) =>
      pluginData === "installed"
        ? undefined
        : setUp.resolve(path, { kind, resolveDir: folder, pluginData: "installed" }),
    );
    setUp.onResolve({ filter: /\/src\/.*\.js$/ }, ({ path, resolveDir }) => {
      const file = join(resolveDir, path);
      if (!file.startsWith(sources)) return undefined;
      return { path: join(folder, "node_modules/storeconnect/dist", file.slice(sources.length)) };
    });
  },
});

/**
 * Writes `script.mjs`, `worker.mjs` with its configuration, and `page.mjs` into a folder in which the package is installed.
 *
 * @param values what the entry points declare, by name.
 */
export async function writeBundles(folder: string, values: Readonly<Record<string, unknown>>): Promise<void> {
  const shared = {
    define: Object.fromEntries(Object.entries(values).map(([name, value]) => [name, JSON.stringify(value)])),
    outdir: folder,
    outExtension: { ".js": ".mjs" },
    bundle: true,
    format: "esm",
    // Without the names of the package in tsconfig.json, which lead to its sources.
    tsconfigRaw: {},
    logLevel: "warning",
  } as const;
  await build({
    ...shared,
    entryPoints: [join(here, "script.ts")],
    platform: "node",
    external: ["storeconnect", "storeconnect/*", "@redis/client"],
    plugins: [fromPackage(folder)],
  });
  await build({
    ...shared,
    entryPoints: ["worker", "page"].map((name) => join(here, `${name}.ts`)),
    // As a user's bundler does: the code must not depend on the names of its classes and functions.
    minify: true,
    platform: "neutral",
    mainFields: ["module", "main"],
    plugins: [fromPackage(folder)],
  });
  await writeFile(join(folder, "worker.capnp"), workerConfig);
  // Deno reads the names of packages from here.
  await writeFile(
    join(folder, "package.json"),
    '{ "type": "module", "dependencies": { "storeconnect": "*", "@redis/client": "*" } }\n',
  );
}
