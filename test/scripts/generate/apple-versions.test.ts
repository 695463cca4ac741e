/** The generated types of Apple's documents: of the committed one without it, of others where they are at hand. */
import { execFile } from "node:child_process";
import { existsSync } from "node:fs";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { runGenerate } from "../../../scripts/generate/command.js";
import { readLock } from "../../../scripts/spec/lock.js";
import { LOCK_FILE, PROJECT_FOLDER } from "../../../scripts/spec/paths.js";
import { pathOf } from "../../helpers/apple-documents.js";
import { filesBelow } from "../../helpers/project.js";

const committed = await filesBelow(join(PROJECT_FOLDER, "src/generated/connect"));

/** The comments of our own making; anything else in a generated file would be Apple's. */
const ours = [
  /^\[(GET|POST|PUT|PATCH|DELETE) \/\S+\]\(https:\/\/developer\.apple\.com\/documentation\/appstoreconnectapi\/[\w-]+\)( @deprecated)?$/,
  /^(Format: [\w-]+)?( ?@deprecated)?$/,
  /^(At most \d+\.|At least \d+\.|\d+ to \d+\.)( @deprecated)?$/,
  /^The (GET|POST|PUT|PATCH|DELETE) routes that can('t be called without parameters or a body| be called by their path alone)\.$/,
  /^Every (GET|POST|PUT|PATCH|DELETE) route\.$/,
  /^A value of an answer: one of those that the document knows, or one that has been added since\.$/,
  /^Where there is nothing to give\.$/,
  /^The GET paths of collections, which come in pages\.$/,
  /^The GET routes below `\/v1\/apps\/\{id\}\/` that answer resources, by their last segments\.$/,
  /^The media types of the (answers that are not just|request bodies that are not) `application\/json`, by method and path\.$/,
  /^The version of "App Store Connect API" that the types were generated from\.$/,
  /^The SHA-256 of that document's bytes\.$/,
  /^How many operations it has\.$/,
];

function foreignComments(files: Record<string, string>): string[] {
  const comments = Object.values(files).flatMap((text) =>
    [...text.matchAll(/^ *\/\*\*(.*?)\*\//gms)].map(([, comment]) => comment!.replaceAll(/\s*\n *\*?/g, "").trim()),
  );
  expect(comments.length).toBeGreaterThan(500);
  return comments.filter((comment) => !ours.some((form) => form.test(comment)));
}

/** Names that a file declares twice, which TypeScript would merge without a word. */
const declaredTwice = (text: string): string[] => {
  const names = [...text.matchAll(/^export (?:interface|type|const) (\w+)/gm)].map(([, name]) => name!);
  return names.filter((name, index) => names.indexOf(name) !== index);
};

describe("the committed types of Apple's document", () => {
  test("come from the document that the lock names", async () => {
    const lock = await readLock(join(PROJECT_FOLDER, LOCK_FILE));
    expect(committed["version.ts"]).toContain(`documentVersion = "${lock?.version}";`);
    expect(committed["version.ts"]).toContain(`documentSha256 = "${lock?.sha256}";`);
    expect(committed["version.ts"]).toContain(`operationCount = ${lock?.operations};`);
  });

  test("have no comment but of our own making, and no name twice", () => {
    expect(foreignComments(committed)).toEqual([]);
    expect(Object.values(committed).flatMap(declaredTwice)).toEqual([]);
  });
});

describe("Apple's other documents", () => {
  let folder: string;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), "versions-"));
  });
  afterAll(() => rm(folder, { recursive: true }));

  for (const version of ["3.7.0", "4.4"]) {
    const file = pathOf(version);
    const isThere = existsSync(file);
    if (!isThere) console.warn(`${version}: skipped, no document of this version beside the one that ASC_SPEC names`);

    test.skipIf(!isThere)(
      `${version} gives types that compile, and leaves the lock alone`,
      async () => {
        const lock = await readLock(join(PROJECT_FOLDER, LOCK_FILE));
        const out = join(folder, version);
        const options = { project: PROJECT_FOLDER, environmentSpec: undefined, print: () => {}, today: "2026-11-22" };
        await runGenerate(["--spec", file, "--out", out], options);
        const files = await filesBelow(out);
        expect(files["version.ts"]).toContain(`documentVersion = "${version}"`);
        expect(foreignComments(files)).toEqual([]);
        expect(Object.values(files).flatMap(declaredTwice)).toEqual([]);
        expect(await readLock(join(PROJECT_FOLDER, LOCK_FILE))).toEqual(lock);
        await compile(out);
      },
      120_000,
    );
  }

  /** The files are large: the compiler of TypeScript 7 takes a second for what that of 5 takes six. */
  async function compile(out: string): Promise<void> {
    const compilerOptions = {
      strict: true,
      exactOptionalPropertyTypes: true,
      noUnusedLocals: true,
      noEmit: true,
      target: "ES2022",
      module: "ESNext",
      moduleResolution: "Bundler",
      lib: ["ES2022", "DOM"],
      types: [],
    };
    await writeFile(join(out, "tsconfig.json"), JSON.stringify({ compilerOptions }));
    const compiler = join(PROJECT_FOLDER, "node_modules/typescript7/bin/tsc");
    await promisify(execFile)(process.execPath, [compiler, "-p", out]);
  }
});
