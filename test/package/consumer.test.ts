/** The package as a user gets it: packed, unpacked beside its dependencies, compiled against and imported. */
import { execFileSync } from "node:child_process";
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { version } from "../../src/version.js";
import { installPacked } from "../helpers/packed-package.js";

const root = fileURLToPath(new URL("../..", import.meta.url));
const manifest = JSON.parse(readFileSync(join(root, "package.json"), "utf8")) as {
  version: string;
  exports: Record<string, unknown>;
};
const consumer = mkdtempSync(join(tmpdir(), "storeconnect-consumer-"));
const entryPoints = Object.keys(manifest.exports)
  .filter((path) => !path.endsWith(".json"))
  .map((path) => `storeconnect${path.slice(1)}`);
let packed: readonly string[] = [];

beforeAll(() => {
  packed = installPacked(consumer);
  writeFileSync(join(consumer, "package.json"), '{ "type": "module" }');
  cpSync(join(root, "test/types/connect.test-d.ts"), join(consumer, "calls.ts"));
  const lines = entryPoints.map((name, index) => `import * as entry${index} from "${name}";\nentry${index};`);
  writeFileSync(join(consumer, "entry-points.ts"), lines.join("\n"));
  writeFileSync(
    join(consumer, "wrong.ts"),
    'import { getApps } from "storeconnect";\ngetApps({} as never, { path: "nope" });\n',
  );
});

afterAll(() => rmSync(consumer, { recursive: true, force: true }));

describe("the packed package", () => {
  it("contains JavaScript, declarations and its documents, and nothing else", () => {
    const others = packed.filter(
      (path) =>
        !/^(dist\/.+\.(js|d\.ts)|dist\/cli\/([\w.-]+\.mjs|package\.json)|package\.json|README\.md|LICENSE|CHANGELOG\.md)$/.test(
          path,
        ),
    );
    expect(others).toEqual([]);
    expect(packed.length).toBeGreaterThan(20);
  });

  it("exports the version of package.json", () => expect(version).toBe(manifest.version));

  it("can be imported by every path of its exports", () => {
    const script = `for (const name of ${JSON.stringify(entryPoints)}) console.log(name, Object.keys(await import(name)).length)`;
    const lines = execFileSync(process.execPath, ["--input-type=module", "-e", script], { cwd: consumer })
      .toString()
      .trim()
      .split("\n");
    expect(lines).toHaveLength(entryPoints.length);
    expect(entryPoints.length).toBeGreaterThanOrEqual(5);
  });

  it("has a fake App Store that checks bodies, without the packages that only it needs", () => {
    expect(readdirSync(join(consumer, "node_modules"))).not.toContain("ajv");
    const script = `
      import { createConnectClient } from "storeconnect";
      import { createFakeAppStore } from "storeconnect/testing";
      const fake = await createFakeAppStore();
      const connect = createConnectClient({ ...fake.credentials, baseUrl: fake.baseUrl });
      const body = { data: { type: "bundleIds", attributes: { identifier: "com.example.a", platform: "IOS" } } };
      const { error } = await connect.POST("/v1/bundleIds", { body, throwOnError: false });
      console.log(error.errors.map(({ code, source }) => code + " " + source.pointer).join());
      await fake.close();`;
    const out = execFileSync(process.execPath, ["--input-type=module", "-e", script], { cwd: consumer });
    expect(out.toString().trim()).toBe("ENTITY_ERROR.ATTRIBUTE.REQUIRED /data/attributes/name");
  });

  it("loads nothing of the fake App Store with the main entry point", async () => {
    const { metafile } = await build({
      stdin: { contents: 'export * from "storeconnect";', resolveDir: consumer },
      bundle: true,
      write: false,
      metafile: true,
      format: "esm",
      platform: "node",
    });
    const inputs = Object.keys(metafile.inputs);
    expect(inputs.some((input) => input.includes("/storeconnect/dist/"))).toBe(true);
    expect(
      inputs.filter((input) => /dist\/testing\/|generated\/connect\/rules|node_modules\/ajv\//.test(input)),
    ).toEqual([]);
  });

  it("loads the table of writes with create and its siblings alone", async () => {
    const inputsOf = async (names: string): Promise<string[]> => {
      const { metafile } = await build({
        stdin: { contents: `export { ${names} } from "storeconnect";`, resolveDir: consumer },
        bundle: true,
        write: false,
        metafile: true,
        format: "esm",
        platform: "node",
      });
      const [output] = Object.values(metafile.outputs);
      // What is in the bundle, not what was read for it.
      return Object.keys(output!.inputs).filter((input) => output!.inputs[input]!.bytesInOutput > 0);
    };
    const isOfWrites = (input: string): boolean => /connect\/writes/.test(input);
    const without = await inputsOf("createConnectClient, getApps, collect, pages, items, resolve, related, waitFor");
    expect(without.filter(isOfWrites)).toEqual([]);
    expect((await inputsOf("create")).some((input) => input.endsWith("generated/connect/writes.js"))).toBe(true);
    expect((await inputsOf("create")).some((input) => input.endsWith("writes/link.js"))).toBe(false);
  });
});

const nodeNext = { module: "NodeNext", moduleResolution: "NodeNext" };
const node10 = { module: "ESNext", moduleResolution: "node10" };
const bundler = { module: "ESNext", moduleResolution: "Bundler" };

describe.each([
  // How modules are resolved is the same in all of them.
  { compiler: "typescript54", resolutions: [nodeNext] },
  { compiler: "typescript", resolutions: [nodeNext, bundler, node10] },
  { compiler: "typescript7", resolutions: [nodeNext, bundler] },
])("a project with $compiler and without skipLibCheck", ({ compiler, resolutions }) => {
  const compile = (sources: string[], resolution: { module: string; moduleResolution: string }): string => {
    const compilerOptions = {
      ...resolution,
      target: "ES2022",
      lib: ["ES2022", "DOM", "DOM.Iterable", "DOM.AsyncIterable"],
      types: [],
      strict: true,
      skipLibCheck: false,
      noEmit: true,
    };
    const config = join(consumer, `tsconfig.${compiler}.json`);
    writeFileSync(config, JSON.stringify({ compilerOptions, files: sources }));
    try {
      return execFileSync(process.execPath, [join(root, "node_modules", compiler, "bin/tsc"), "-p", config], {
        cwd: consumer,
      }).toString();
    } catch (error) {
      return String((error as { stdout: Buffer }).stdout);
    }
  };

  it.each(resolutions)(
    "compiles every typed call under $moduleResolution, and gets an error for a wrong one alone",
    (resolution) => {
      const [error, ...others] = compile(["calls.ts", "entry-points.ts", "wrong.ts"], resolution).trim().split("\n");
      expect(error).toMatch(/^wrong\.ts\(2,/);
      // Further lines of the same error are indented.
      expect(others.filter((line) => !line.startsWith(" "))).toEqual([]);
    },
    120_000,
  );
});
