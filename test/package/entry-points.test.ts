/** What the entry points for files, reports and webhooks cost who imports them. */
import { existsSync } from "node:fs";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { gzipSync } from "node:zlib";
import { build } from "esbuild";
import { describe, expect, it } from "vitest";
import { createFakeAppStore } from "../../src/testing/index.js";
import { type LoadedAtOnce, loadedAtOnce } from "../helpers/loaded-at-once.js";

/** The bundle of one entry point, in chunks. */
async function bundle(entry: string) {
  const { outputFiles, metafile } = await build({
    entryPoints: { entry: `src/connect/${entry}/index.ts` },
    bundle: true,
    splitting: true,
    minify: true,
    format: "esm",
    platform: "neutral",
    mainFields: ["module", "main"],
    write: false,
    metafile: true,
    outdir: "out",
  });
  /** The chunks that are loaded with the entry point. */
  const loaded = new Set(["out/entry.js"]);
  for (const path of loaded)
    for (const { path: imported, kind } of metafile.outputs[path]!.imports)
      if (kind === "import-statement") loaded.add(imported);
  const chunks = outputFiles.map((file) => {
    const path = Object.keys(metafile.outputs).find((output) =>
      file.path.replaceAll("\\", "/").endsWith(`/${output}`),
    )!;
    return { path, isLoaded: loaded.has(path), bytes: gzipSync(file.contents).byteLength };
  });
  /** The packages whose code is in chunks that are loaded at once, or later. */
  const packages = (isLoaded: boolean): string[] => {
    const inputs = chunks
      .filter((chunk) => chunk.isLoaded === isLoaded)
      .flatMap(({ path }) => Object.keys(metafile.outputs[path]!.inputs));
    const names = inputs.map((input) => /node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(input)?.[1]);
    return [...new Set(names.filter((name) => name !== undefined))].sort();
  };
  return {
    kB: chunks.filter(({ isLoaded }) => isLoaded).reduce((sum, { bytes }) => sum + bytes, 0) / 1_000,
    loaded: packages(true),
    later: packages(false),
  };
}

describe("a program with one GET", () => {
  /** Modules for what a successful GET with an ordinary key does not do. */
  const onDemand = [
    "auth/any-key",
    "auth/key-text",
    "client/error-response",
    "client/untyped-call",
    "encoding/der",
    "encoding/hex",
    "encoding/json",
    "errors/api",
    "transport/error-body",
    "transport/failure",
    "transport/observe",
    "transport/quota/quota",
    "transport/quota/semaphore",
    "transport/quota/server-quota",
    "transport/quota/store",
    "transport/read-only",
    "transport/redact",
    "transport/retry/server-delay",
    "transport/safe-call",
    "transport/watch-body",
  ];
  const root = fileURLToPath(new URL("../../", import.meta.url));
  const bundleOneGet = (): Promise<LoadedAtOnce> =>
    loadedAtOnce(
      `${root}get.ts`,
      `import { createConnectClient } from "./src/index.ts";
      export const get = (options) => createConnectClient(options).GET("/v1/apps");`,
    );

  // Measured: 16.0 kB, of which jose and openapi-fetch, whole, are 8.4.
  it("loads at most 16 kB at once, and none of the modules for what it does not do", async () => {
    const { kB, modules } = await bundleOneGet();
    const names = modules.map((path) => path.replace(/^.*\/src\//, "").replace(/\.ts$/, ""));
    for (const name of onDemand) expect(existsSync(`${root}src/${name}.ts`), name).toBe(true);
    expect(names.filter((name) => onDemand.includes(name))).toEqual([]);
    expect(names).toContain("connect/client");
    expect(kB).toBeLessThanOrEqual(16);
  });

  it("needs no other code: a GET with a key succeeds where the rest can't be loaded", async () => {
    await using store = await createFakeAppStore();
    const { files } = await bundleOneGet();
    const folder = await mkdtemp(join(tmpdir(), "one-get-"));
    try {
      await writeFile(join(folder, "package.json"), '{ "type": "module" }');
      for (const [name, code] of files) await writeFile(join(folder, name), code);
      const [entry] = files.keys();
      const { get } = await import(pathToFileURL(join(folder, entry!)).href);
      const options = { ...store.credentials, baseUrl: store.baseUrl };
      expect(await get(options)).toMatchObject({ data: { data: expect.any(Array) }, response: { status: 200 } });
      // Hooks never fail a call, not even if they can't be loaded.
      const attempts: unknown[] = [];
      const hooks = { response: (event: unknown) => attempts.push(event) };
      expect(await get({ ...options, hooks })).toMatchObject({ response: { status: 200 } });
      expect(attempts).toEqual([]);
      // A file is missing, so that this would fail with everything in place too.
      await expect(get({ ...options, quota: { hourly: 10 } })).rejects.toThrow("Cannot find module");
    } finally {
      await rm(folder, { recursive: true });
    }
  });
});

describe("the entry point", () => {
  // Measured: 15.1, 13.7 and 4.0 kB, with gzip. Of the dependencies of the package, two make URLs with `openapi-fetch`.
  it.each([
    ["uploads", 15.6, ["openapi-fetch"], ["@noble/hashes", "@zip.js/zip.js", "fast-plist"]],
    ["reports", 14.1, ["openapi-fetch"], ["@noble/hashes", "pako"]],
    ["webhooks", 4.2, [], []],
  ])(
    "storeconnect/%s costs at most %d kB, and loads its libraries on first use",
    async (entry, limit, atOnce, onUse) => {
      const { kB, loaded, later } = await bundle(entry);
      expect({ loaded, later }).toEqual({ loaded: atOnce, later: onUse });
      expect(kB).toBeLessThan(limit);
    },
  );
});
