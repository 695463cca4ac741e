/**
 * Compiles code that needs what only some of Apple's documents have: the programs of examples/, and the type tests of
 * shapes that a document introduced. A file is skipped, by name, if the generated types lack a path that it names.
 */
import { spawnSync } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { projectFolder } from "../../scripts/spec/paths.js";
import { readGenerated } from "../helpers/generated-maps.js";

const generated = readGenerated("connect");
const known = new Set(
  ["GetRoutes", "PostRoutes", "PatchRoutes", "DeleteRoutes"].flatMap((map) => generated.namesOf(map)),
);

/** The paths that `code` names and the generated types lack. */
function missingPaths(code: string): string[] {
  const named = [...code.matchAll(/["'`](\/v\d+\/[^"'`?]*)["'`]/g)].map(([, path]) => path!);
  return [...new Set(named)].filter((path) => !known.has(path));
}

const folders = ["examples", "test/types/by-document"];
const files = folders.flatMap((folder) =>
  readdirSync(join(projectFolder, folder))
    .filter((name) => name.endsWith(".ts"))
    .map((name) => {
      const file = `${folder}/${name}`;
      return { file, missing: missingPaths(readFileSync(join(projectFolder, file), "utf8")) };
    }),
);
const compiled = files.filter(({ missing }) => missing.length === 0);

describe("code that needs certain documents of Apple's", () => {
  const folder = mkdtempSync(join(tmpdir(), "storeconnect-by-document-"));
  let output: string[];

  beforeAll(() => {
    const config = join(folder, "tsconfig.json");
    const options = {
      extends: join(projectFolder, "tsconfig.json"),
      compilerOptions: { typeRoots: [join(projectFolder, "node_modules/@types")] },
      include: [],
      files: compiled.map(({ file }) => join(projectFolder, file)),
    };
    writeFileSync(config, JSON.stringify(options));
    const command = join(projectFolder, "node_modules/typescript7/bin/tsc");
    const { stdout, stderr } = spawnSync(process.execPath, [command, "-p", config, "--pretty", "false"], {
      cwd: projectFolder,
      encoding: "utf8",
    });
    output = `${stdout}${stderr}`.split("\n").filter((line) => line !== "");
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  for (const { file, missing } of files) {
    const note = missing.length > 0 ? ` (skipped: not in this document: ${missing.join(", ")})` : "";
    it.skipIf(missing.length > 0)(`${file} compiles${note}`, () => {
      expect(output.filter((line) => line.startsWith(`${file}(`))).toEqual([]);
    });
  }

  it("causes no error elsewhere", () => {
    const own = (line: string) => line.startsWith(" ") || files.some(({ file }) => line.startsWith(`${file}(`));
    expect(output.filter((line) => !own(line))).toEqual([]);
  });

  it("is recognized by its paths alone", () => {
    expect(missingPaths('connect.GET("/v1/nope/{id}"); connect.GET("/v1/apps"); text("/v1/apps?limit=1");')).toEqual([
      "/v1/nope/{id}",
    ]);
  });
});
