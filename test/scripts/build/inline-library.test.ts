/** A library in the one file that imports it, with a library and a file that the test writes. */
import { mkdirSync, mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, relative } from "node:path";
import { pathToFileURL } from "node:url";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { importsLibrary, inlineLibrary } from "../../../scripts/build/inline-library.js";

const folder = realpathSync(mkdtempSync(join(tmpdir(), "storeconnect-inline-")));
const file = join(folder, "dist/feature.js");
const write = (path: string, content: string): void => {
  mkdirSync(dirname(join(folder, path)), { recursive: true });
  writeFileSync(join(folder, path), content);
};

beforeAll(() => {
  write("package.json", '{ "type": "module" }');
  write("dist/own.js", "export const own = 'own';");
  write("dist/late.js", "export const late = 'late';");
  write(
    "dist/feature.js",
    `import { used } from "@made/library";
import { own } from "./own.js";
import { sign } from "installed/sign";
export const feature = () => [used(), own, sign];
export const later = () => import("./late.js");`,
  );
  const library = "node_modules/@made/library";
  write(
    `${library}/package.json`,
    '{ "name": "@made/library", "version": "1.2.3", "type": "module", "sideEffects": false, "exports": { "node": "./node.js", "default": "./web.js" } }',
  );
  write(
    `${library}/web.js`,
    'import { part } from "./part.js";\nexport const used = () => "web " + part;\nexport const unused = () => "unused";',
  );
  write(`${library}/node.js`, 'export const used = () => "node";');
  write(`${library}/part.js`, 'export const part = "part";');
  write(`${library}/LICENSE.txt`, "Copyright Made Library. Permission is hereby granted. */");
  write(
    "node_modules/installed/package.json",
    '{ "name": "installed", "type": "module", "exports": { "./sign": "./sign.js" } }',
  );
  write("node_modules/installed/sign.js", "export const sign = 'signed';");
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe("importsLibrary", () => {
  const finds = (code: string): boolean => importsLibrary(code, ["installed", "@scope/installed"]);

  it("finds a library in an import, an export and an import()", () => {
    expect(finds('import { a } from "library";')).toBe(true);
    expect(finds('export * from "@scope/library/part";')).toBe(true);
    expect(finds('const load = async () => await import("library");')).toBe(true);
  });

  it("finds none in files of the package, packages that users have, modules of Node, strings and comments", () => {
    expect(finds('import { a } from "./a.js"; export * from "../b.js"; await import("./c.js");')).toBe(false);
    expect(finds('import { a } from "installed/part"; import b from "@scope/installed";')).toBe(false);
    expect(finds('import fs from "node:fs";')).toBe(false);
    expect(finds(`// import "library"\nconst code = 'import a from "library"'; export {};`)).toBe(false);
  });
});

describe("inlineLibrary", () => {
  it("writes what is used of the library into the file, and leaves the imports of other files and installed packages", async () => {
    // Relative, as the build has it.
    const code = await inlineLibrary(relative(process.cwd(), file), ["installed"], "web");
    expect(code).toContain('"web "');
    expect(code).toContain('"part"');
    expect(code).not.toContain("unused");
    const imports = [...code.matchAll(/(?:from|import\()\s*"([^"]+)"/g)].map(([, specifier]) => specifier);
    expect(imports).toEqual(["./own.js", "installed/sign", "./late.js"]);
  });

  it("writes code that runs, with the library's code for Node in a file for Node alone", async () => {
    for (const [platform, expected] of [
      ["web", "web part"],
      ["node", "node"],
    ] as const) {
      const code = await inlineLibrary(file, ["installed"], platform);
      write(`dist/${platform}.js`, code);
      const { feature, later } = await import(pathToFileURL(join(folder, `dist/${platform}.js`)).href);
      expect(feature()).toEqual([expected, "own", "signed"]);
      expect((await later()).late).toBe("late");
    }
  });

  it("begins the file with the license of the library, which can't end the comment", async () => {
    const code = await inlineLibrary(file, ["installed"], "web");
    expect(code).toMatch(
      /^\/\*!\nThis file contains code of @made\/library\.\n\n@made\/library 1\.2\.3\n\nCopyright Made Library\./,
    );
    expect(code.slice(0, code.indexOf("*/"))).toContain("granted. * /");
  });

  it("rejects a library without a license file", async () => {
    const license = join(folder, "node_modules/@made/library/LICENSE.txt");
    const text = readFileSync(license, "utf8");
    rmSync(license);
    try {
      await expect(inlineLibrary(file, ["installed"], "web")).rejects.toThrow("has no license file");
    } finally {
      writeFileSync(license, text);
    }
  });
});
