/** Checks the committed types of Apple's document, and types generated from other versions if they are available. */
import { existsSync } from "node:fs";
import { rm } from "node:fs/promises";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { runGenerate } from "../../scripts/generate/command.js";
import { printRules } from "../../scripts/generate/emit/rules.js";
import { printWrites } from "../../scripts/generate/emit/writes.js";
import { readLock } from "../../scripts/spec/lock.js";
import { lockFile, projectFolder } from "../../scripts/spec/paths.js";
import { pathOf } from "../helpers/apple-documents.js";
import { copyProject, filesBelow, testCopy, typecheckCopy } from "../helpers/project.js";
import { storeDocument } from "../helpers/small-document.js";

const committed = await filesBelow(join(projectFolder, "src/generated/connect"));

/** The comments that the generator writes; any other comment in a generated file would be Apple's. */
const ours = [
  /^(@deprecated )?\[Documentation\]\(https:\/\/developer\.apple\.com\/documentation\/appstoreconnectapi\/[\w-]+\)( @deprecated)?$/,
  /^(Format: [\w-]+)?( ?(At most \d+\.|At least \d+\.|\d+ to \d+\.))?( ?@deprecated)?$/,
  /^(At most \d+\.|At least \d+\.|\d+ to \d+\.)( @deprecated)?$/,
  /^The (GET|POST|PUT|PATCH|DELETE) routes that (need parameters or a body|can be called with the path alone)\.$/,
  /^Every (GET|POST|PUT|PATCH|DELETE) route\.$/,
  /^A value in a response: one that the document lists, or one that Apple added later\.$/,
  /^Each type of resource: its attributes, and the types that its relationships lead to\.$/,
  /^No parameters\.$/,
  /^The path parameter of most routes\.$/,
  /^The GET paths that return collections page by page\.$/,
  /^The paths whose GET has CSV\.$/,
  /^The GET routes below `\/v1\/apps\/\{id\}\/` that return resources, by their last segments\.$/,
  /^The media types of (responses other than just|request bodies other than) `application\/json`, by method and path\.$/,
  /^The largest page of (most collections|the other routes that return resources; 0 for a route without pages)\.$/,
  /^Each kind of file: the attributes of its reservation, its parent, and the resource that the file becomes\.$/,
  /^How a kind of file is uploaded\.$/,
  /^The kinds by their names\.$/,
  /^The relationships of the reservation with the types that they lead to\.$/,
  /^The attributes with the state of the file\.$/,
  /^The attribute of the commit that has the checksum\.$/,
  /^Whether a reservation can be deleted\.$/,
  /^@deprecated$/,
  /^The type and id of a resource, by which relationships name it\.$/,
  /^The version of "App Store Connect API" that the types were generated from\.$/,
  /^The SHA-256 of that document\.$/,
  /^The number of operations in that document\.$/,
];

/** The tests that depend on what a document has. */
const testsOfTypes = [
  "test/contract.test.ts",
  "test/editor/editor.test.ts",
  "test/types/by-document.test.ts",
  "test/connect/apps.test.ts",
  "test/connect/page-size.test.ts",
];

const commentsOf = (text: string): string[] =>
  [...text.matchAll(/^ *\/\*\*(.*?)\*\//gms)].map(([, comment]) => comment!.replaceAll(/\s*\n *\*?/g, "").trim());

/** The comments of tables, which are the same for a document that the tests made. */
const ofTables = new Set(commentsOf(printRules(storeDocument()) + printWrites(storeDocument())));

function foreignComments(files: Record<string, string>): string[] {
  const comments = Object.values(files).flatMap(commentsOf);
  expect(comments.length).toBeGreaterThan(500);
  return comments.filter((comment) => !ofTables.has(comment) && !ours.some((form) => form.test(comment)));
}

/** Names that a file declares twice, which TypeScript would merge silently. */
const declaredTwice = (text: string): string[] => {
  const names = [...text.matchAll(/^export (?:interface|type|const) (\w+)/gm)].map(([, name]) => name!);
  return names.filter((name, index) => names.indexOf(name) !== index);
};

describe("the committed types of Apple's document", () => {
  it("name the document that the lock names", async () => {
    const lock = await readLock(join(projectFolder, lockFile));
    expect(committed["version.ts"]).toContain(`documentVersion = "${lock?.version}";`);
    expect(committed["version.ts"]).toContain(`documentSha256 = "${lock?.sha256}";`);
    expect(committed["version.ts"]).toContain(`operationCount = ${lock?.operations};`);
  });

  it("contain only the generator's own comments, and declare no name twice", () => {
    expect(foreignComments(committed)).toEqual([]);
    expect(Object.values(committed).flatMap(declaredTwice)).toEqual([]);
  });
});

describe("the types of Apple's other documents", () => {
  let folder: string;
  beforeAll(async () => {
    folder = await copyProject();
  });
  afterAll(() => rm(folder, { recursive: true }));

  // 4.4 lies between two documents whose types pass the tests.
  const versions: readonly (readonly [version: string, tests: string[]])[] = [
    ["3.7.0", testsOfTypes],
    ["4.4", []],
    ["4.4.1", testsOfTypes],
  ];
  for (const [version, tests] of versions) {
    const file = pathOf(version);
    const isThere = existsSync(file);
    if (!isThere) console.warn(`${version}: skipped, since the folder of ASC_SPEC has no document of this version`);

    it.skipIf(!isThere)(
      `compile with all hand-written code and tests for version ${version} and pass ${tests.length} test files; the lock does not change`,
      async () => {
        const lock = await readLock(join(folder, lockFile));
        const out = join(folder, "src/generated/connect");
        const options = { project: folder, environmentSpec: undefined, print: () => {}, today: "2026-11-22" };
        await runGenerate(["--spec", file, "--out", out], options);
        const files = await filesBelow(out);
        expect(files["version.ts"]).toContain(`documentVersion = "${version}"`);
        expect(foreignComments(files)).toEqual([]);
        expect(Object.values(files).flatMap(declaredTwice)).toEqual([]);
        expect(await readLock(join(folder, lockFile))).toEqual(lock);
        expect(await typecheckCopy(folder)).toBe("");
        if (tests.length === 0) return;
        const { code, output } = await testCopy(folder, file, tests);
        expect(code, output).toBe(0);
        expect(output).toMatch(new RegExp(`Test Files .*\\D${tests.length} passed`));
      },
      600_000,
    );
  }
});
