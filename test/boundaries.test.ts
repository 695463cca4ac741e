/** The rules of import in ARCHITECTURE.md, applied to src/ and to trees that break them. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { allowedImports, allowedPackages, importsOf, violationsOf } from "./helpers/import-rules.js";

const src = fileURLToPath(new URL("../src", import.meta.url));
const paths = readdirSync(src, { recursive: true, encoding: "utf8" }).filter((file) => file.endsWith(".ts"));
const tree = new Map(paths.map((file) => [file.replaceAll("\\", "/"), readFileSync(join(src, file), "utf8")]));

describe("imports of src/", () => {
  it("follow the rules: they point down, not to siblings, not in circles, and to packages only where allowed", () => {
    expect(violationsOf(tree)).toEqual([]);
  });

  it("are found: the test reads all files and imports", () => {
    expect(tree.size).toBeGreaterThan(60);
    expect(importsOf(tree).filter(({ isRelative }) => isRelative).length).toBeGreaterThan(150);
  });

  it("load the large classic types from two entry points only", () => {
    const importers = importsOf(tree).filter(({ to }) => /^generated\/\w+\/openapi\.ts$/.test(to));
    expect(importers.map(({ from }) => from).sort()).toEqual(["openapi.ts", "server/index.ts"]);
  });
});

describe("generated code", () => {
  it("contains only types and tables: no function and no class", () => {
    const generated = [...tree].filter(([file]) => file.startsWith("generated/"));
    expect(generated.length).toBeGreaterThan(5);
    expect(generated.filter(([, code]) => /\bfunction\b|=>|\bclass\b/.test(code)).map(([file]) => file)).toEqual([]);
  });
});

describe("the rules of import", () => {
  const violations = (files: Record<string, string>): string[] => violationsOf(new Map(Object.entries(files)));
  const transport = { "transport/transport.ts": "export const one = 1;" };
  const error = { "errors/base.ts": "export const one = 1;" };

  it("reject a folder that no rule names", () => {
    expect(violations({ "uploads/send.ts": "" })).toEqual(["uploads/ has no rule"]);
    expect(violations({ "transport/cache/lru.ts": "" })).toEqual(["transport/cache/ has no rule"]);
  });

  it("reject an import of the client by the fake App Store", () => {
    const files = {
      "client/url.ts": "export const one = 1;",
      "testing/http/server.ts": 'import { one } from "../../client/url.js";',
    };
    expect(violations(files)).toEqual(["testing/http/server.ts -> client/url.ts is not an allowed import"]);
  });

  it("reject a node: module outside of node/ and testing/, also in a type import", () => {
    const violation = "connect/apps.ts -> node:fs is not an allowed import";
    expect(violations({ "connect/apps.ts": 'import { readFileSync } from "node:fs";' })).toEqual([violation]);
    expect(violations({ "connect/apps.ts": 'import type { Stats } from "node:fs";' })).toEqual([violation]);
    expect(violations({ "connect/apps.ts": 'const fs = await import("node:fs");' })).toEqual([violation]);
    expect(violations({ "node/curl/fetch.ts": 'import { spawn } from "node:child_process";' })).toEqual([]);
  });

  it("reject an import that points up", () => {
    const files = { ...transport, "errors/base.ts": 'export { one } from "../transport/transport.js";' };
    expect(violations(files)).toEqual(["errors/base.ts -> transport/transport.ts is not an allowed import"]);
  });

  it("reject an import between transport and auth, in both directions", () => {
    const auth = { "auth/token.ts": "export const one = 1;" };
    const up = { ...auth, "transport/authorize.ts": 'import { one } from "../auth/token.js";' };
    const down = { ...transport, "auth/key.ts": 'import { one } from "../transport/transport.js";' };
    expect(violations(up)).toEqual(["transport/authorize.ts -> auth/token.ts is not an allowed import"]);
    expect(violations(down)).toEqual(["auth/key.ts -> transport/transport.ts is not an allowed import"]);
  });

  it("reject an import between siblings, unless it is of types only", () => {
    const pages = { "connect/pages.ts": "export const one = 1;" };
    const values = { ...pages, "connect/apps.ts": 'import { one } from "./pages.js";' };
    const types = { ...pages, "connect/apps.ts": 'import type { one } from "./pages.js";' };
    expect(violations(values)).toEqual(["connect/apps.ts -> connect/pages.ts are siblings"]);
    expect(violations(types)).toEqual([]);
  });

  it("reject a circle", () => {
    const files = {
      "transport/a.ts": 'import { b } from "./b.js";',
      "transport/b.ts": 'import { a } from "./a.js";',
    };
    expect(violations(files)).toEqual(["transport/a.ts -> transport/b.ts -> transport/a.ts is a circle"]);
  });

  it("reject a package outside of its folders, and a package that no rule names", () => {
    expect(violations({ "connect/client.ts": 'import { SignJWT } from "jose";' })).toEqual([
      "connect/client.ts -> jose is not an allowed import",
    ]);
    expect(violations({ "client/url.ts": 'import ky from "ky";' })).toEqual([
      "client/url.ts -> ky is not an allowed import",
    ]);
  });

  it("allow a library that the build puts into the file that imports it in one file only", () => {
    const manifest = JSON.parse(readFileSync(new URL("../package.json", import.meta.url), "utf8"));
    const installed = Object.keys({ ...manifest.dependencies, ...manifest.peerDependencies });
    // The fake store and the command are bundles of their own.
    const isBundledWhole = (places: readonly string[]): boolean =>
      places.every((place) => /^(testing|cli)\//.test(place));
    const inlined = Object.entries(allowedPackages).filter(
      ([name, places]) => name !== "node:" && !installed.includes(name) && !isBundledWhole(places),
    );
    expect(inlined.map(([name]) => name)).toContain("pako");
    for (const [name, places] of inlined) expect(places, name).toEqual([expect.stringMatching(/\.ts$/)]);
  });

  it("lead from no entry point of the package to the command or its table of operations", () => {
    const { exports } = JSON.parse(readFileSync(new URL("../package.json", import.meta.url), "utf8"));
    const entryPoints = Object.values<{ default?: string }>(exports).flatMap(({ default: file }) =>
      file === undefined ? [] : [file.replace("./dist/", "").replace(/\.js$/, ".ts")],
    );
    const imports = importsOf(tree).filter(({ isRelative }) => isRelative);
    const reached = new Set(entryPoints);
    for (const file of reached) for (const { from, to } of imports) if (from === file) reached.add(to);
    expect(reached).toContain("connect/writes/create.ts");
    expect([...reached].filter((file) => /^(cli|operations)\//.test(file))).toEqual([]);
  });

  it("reject an import of a file that does not exist", () => {
    expect(violations({ ...error, "auth/key.ts": 'import { two } from "../errors/two.js";' })).toEqual([
      "auth/key.ts -> errors/two.ts is not an allowed import",
    ]);
  });

  it("name only folders and files that exist", () => {
    const unused = Object.keys(allowedImports).filter(
      (rule) => ![...tree.keys()].some((file) => file.startsWith(rule)),
    );
    expect(unused).toEqual([]);
  });
});

describe("the table of imports in ARCHITECTURE.md", () => {
  it("is equal to the rules of the test", () => {
    const page = readFileSync(new URL("../ARCHITECTURE.md", import.meta.url), "utf8");
    const rows = [...page.matchAll(/^\| `([^`]+)` \| (.*) \|$/gm)].map(([, folder, places = ""]) => [
      folder,
      [...places.matchAll(/`([^`]+)`/g)].map(([, place]) => place),
    ]);
    expect(Object.fromEntries(rows)).toEqual(allowedImports);
  });
});
