import { createHash } from "node:crypto";
import { cp, mkdir, readFile, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { DocumentError } from "../../../scripts/document.js";
import { runGenerate } from "../../../scripts/generate/command.js";
import type { OpenApiDocument } from "../../../scripts/openapi.js";
import { OverlayError } from "../../../scripts/overlay/apply.js";
import { readLock } from "../../../scripts/spec/lock.js";
import { compileErrors } from "../../helpers/compiler.js";
import { filesBelow, makeProject } from "../../helpers/project.js";
import { storeDocument } from "../../helpers/small-document.js";

const lockFile = "spec/app-store-connect.lock.json";
const cacheFile = "spec/.cache/app-store-connect.json";

let project: string;
let store: string;
beforeEach(async () => {
  project = await makeProject();
  store = join(project, "documents/store.json");
});
afterEach(() => rm(project, { recursive: true }));

/** Runs the command; what it printed, and how many folders differed. */
async function run(argv: string[], environmentSpec?: string): Promise<{ lines: string[]; failed: number }> {
  const lines: string[] = [];
  const failed = await runGenerate(argv, {
    project,
    environmentSpec,
    print: (line) => lines.push(line),
    today: "2026-11-22",
  });
  return { lines, failed };
}

const generated = () => filesBelow(join(project, "src/generated"));
/** All but the documents of the test. */
async function tree(): Promise<Record<string, string>> {
  return Object.fromEntries(
    Object.entries(await filesBelow(project)).filter(([path]) => !path.startsWith("documents")),
  );
}

async function writeDocument(content: OpenApiDocument | string | Uint8Array, name = "other.json"): Promise<string> {
  const file = join(project, "documents", name);
  await writeFile(
    file,
    typeof content === "string" || content instanceof Uint8Array ? content : JSON.stringify(content),
  );
  return file;
}

describe("generating", () => {
  test("writes both folders, and tells each step with its time and its counts", async () => {
    const { lines, failed } = await run([], store);
    expect(failed).toBe(0);
    expect(
      lines.map((line) =>
        line
          .replaceAll(/\d+ ms/g, "T")
          .replaceAll(/ {2,}/g, " ")
          .replace(/bytes [\d,]+\d/, "bytes N"),
      ),
    ).toEqual([
      expect.stringMatching(/^connect: .*documents\/store\.json$/),
      " read T version 1.0, bytes N, paths 10, schemas 11",
      " correct T applied 1, alreadyRight 0, refSiblings 1, emptyEnums 0",
      " simplify T shared 0, prose 0, bodies 0, errors 14, inlineEnums 5, namedEnums 2, opened 4",
      " emit T schemas 13, routes 12, bytes N",
      expect.stringMatching(/^ written .*src\/generated\/connect$/),
      " lock spec/app-store-connect.lock.json: none -> 1.0",
      expect.stringMatching(/^server: .*spec\/app-store-server\.openapi\.yaml$/),
      " read T version 1.2, bytes N, paths 1, schemas 1",
      " correct T applied 0, alreadyRight 0, refSiblings 0, emptyEnums 0",
      " simplify T shared 0, prose 0, bodies 0, errors 0, inlineEnums 0, namedEnums 0, opened 0",
      " emit T schemas 1, routes 1, bytes N",
      expect.stringMatching(/^ written .*src\/generated\/server$/),
    ]);
    const names = ["media-types.ts", "openapi.ts", "routes.ts", "schemas.ts", "version.ts"];
    const files = await generated();
    expect(Object.keys(files)).toEqual([
      ...names.map((name) => `connect/${name}`),
      ...names.map((name) => `server/${name}`),
    ]);
    expect(compileErrors(await filesBelow(join(project, "src/generated/connect")))).toEqual([]);
    expect(compileErrors(await filesBelow(join(project, "src/generated/server")))).toEqual([]);
    expect(files["connect/version.ts"]).toContain(
      createHash("sha256")
        .update(await readFile(store))
        .digest("hex"),
    );
  });

  test("applies the corrections to Apple's document, and takes our own sentences over as comments", async () => {
    await run([], store);
    const files = await generated();
    expect(files["connect/schemas.ts"]).toContain('export type Audience = "INTERNAL" | "EXTERNAL" | null;');
    expect(files["server/schemas.ts"]).toContain("/** Ours alone. */\nexport interface Ours {");
    expect(files["server/routes.ts"]).toContain("/** [GET /v1/ours](https://docs.example/ours) */");
    expect(files["server/routes.ts"]).not.toContain("PagedPath");
  });

  test("gives the same bytes again, and from the same document with its keys in another place", async () => {
    await run([], store);
    const first = await tree();
    await run([], store);
    expect(await tree()).toEqual(first);
    const { components, ...rest } = storeDocument();
    await run(["--spec", await writeDocument({ components, ...rest } as OpenApiDocument)]);
    const { "connect/version.ts": _, ...others } = await generated();
    const withoutBanner = (text: string) => text.slice(text.indexOf("\n"));
    for (const [path, text] of Object.entries(others))
      expect(withoutBanner(text)).toBe(withoutBanner(first[`src/generated/${path}`]!));
  });

  test("takes the document from --spec before ASC_SPEC before spec/.cache", async () => {
    const versioned = async (version: string) => {
      const document = storeDocument();
      document.info.version = version;
      return await writeDocument(document, `${version}.json`);
    };
    const versionTaken = async (argv: string[], environmentSpec?: string) => {
      await run(["connect", ...argv], environmentSpec);
      return /documentVersion = "(.*)"/.exec((await generated())["connect/version.ts"]!)?.[1];
    };
    await mkdir(join(project, "spec/.cache"));
    await cp(await versioned("3.0"), join(project, cacheFile));
    expect(await versionTaken([])).toBe("3.0");
    expect(await versionTaken([], "")).toBe("3.0");
    expect(await versionTaken([], await versioned("2.0"))).toBe("2.0");
    expect(await versionTaken(["--spec", await versioned("1.1")], await versioned("2.0"))).toBe("1.1");
  });

  test("a document named by hand is Apple's alone, unless our own is asked for", async () => {
    await run(["--spec", store]);
    expect(Object.keys(await generated()).every((path) => path.startsWith("connect/"))).toBe(true);
    await run(["server", "--spec", store, "--out", join(project, "out")]);
    expect((await filesBelow(join(project, "out")))["version.ts"]).toContain('documentVersion = "1.0"');
  });

  test("takes a document with a byte order mark", async () => {
    await run(["--spec", await writeDocument(`\uFEFF${JSON.stringify(storeDocument())}`)]);
    expect(Object.keys(await generated())).toHaveLength(5);
    expect((await readLock(join(project, lockFile)))?.version).toBe("1.0");
  });
});

describe("the lock", () => {
  test("names the document from then on, and says where it is not Apple's download", async () => {
    const bytes = await readFile(store);
    await run(["--spec", store]);
    expect(await readLock(join(project, lockFile))).toEqual({
      version: "1.0",
      url: expect.stringMatching(/^https:\/\/developer\.apple\.com\//),
      sha256: createHash("sha256").update(bytes).digest("hex"),
      bytes: bytes.length,
      paths: 10,
      operations: 12,
      schemas: 11,
      date: "2026-11-22",
      note: "Not taken from the URL, but given to the generator.",
    });
  });

  test("moves where another document is taken, and keeps its URL", async () => {
    await run(["--spec", store]);
    const lock = JSON.parse(await readFile(join(project, lockFile), "utf8"));
    await writeFile(
      join(project, lockFile),
      JSON.stringify({ ...lock, url: "https://mirror.example/", date: "2020-01-01" }),
    );
    const other = storeDocument();
    other.info.version = "2.0";
    const { lines } = await run(["--spec", await writeDocument(other)]);
    expect(lines.at(-1)).toBe(`  lock      ${lockFile}: 1.0 -> 2.0`);
    expect(await readLock(join(project, lockFile))).toMatchObject({
      version: "2.0",
      url: "https://mirror.example/",
      date: "2026-11-22",
    });
  });

  test("stays to the byte for the document that it names, for our own, for --out and for --check", async () => {
    await run(["--spec", store]);
    const edited = `${await readFile(join(project, lockFile), "utf8")}\n`;
    await writeFile(join(project, lockFile), edited);
    const other = storeDocument();
    other.info.version = "2.0";
    const file = await writeDocument(other);
    await run(["--spec", store]);
    await run(["server"]);
    await run(["--spec", file, "--out", join(project, "out")]);
    await run(["--spec", file, "--check"]);
    expect(await readFile(join(project, lockFile), "utf8")).toBe(edited);
    expect((await generated())["connect/version.ts"]).toContain('"1.0"');
  });
});

describe("--check", () => {
  beforeEach(() => run([], store));

  test("passes where all is as the documents give it", async () => {
    const { lines, failed } = await run(["--check"], store);
    expect(failed).toBe(0);
    expect(
      lines.filter((line) => /src\/generated\/(connect|server) is what this document gives$/.test(line)),
    ).toHaveLength(2);
  });

  test("names each file that differs, is missing or is too many, and writes nothing", async () => {
    const at = (path: string) => join(project, "src/generated", path);
    await writeFile(at("connect/routes.ts"), `${await readFile(at("connect/routes.ts"), "utf8")} `);
    await rm(at("connect/version.ts"));
    await writeFile(at("server/extra.ts"), "");
    const before = await tree();
    const { lines, failed } = await run(["--check"], store);
    expect(failed).toBe(2);
    expect(lines.filter((line) => line.includes("differs")).map((line) => line.replace(/^.*generated\//, ""))).toEqual([
      "connect differs from what this document gives: routes.ts, version.ts",
      "server differs from what this document gives: extra.ts",
    ]);
    expect(await tree()).toEqual(before);
  });

  test("says that it skipped where no document is at hand, and checks our own all the same", async () => {
    const { lines, failed } = await run(["--check"]);
    expect(failed).toBe(0);
    expect(lines[0]).toBe("connect: check skipped, no document at hand (ASC_SPEC, spec/.cache)");
    expect(lines.at(-1)).toMatch(/server is what this document gives$/);
    await writeFile(join(project, "src/generated/server/routes.ts"), "");
    expect((await run(["--check"])).failed).toBe(1);
  });

  test("does not skip where a document is named that is not there", async () => {
    await expect(run(["--check", "--spec", join(project, "none.json")])).rejects.toThrow(/none\.json can't be read/);
    await expect(run(["--check"], join(project, "none.json"))).rejects.toThrow(/none\.json can't be read/);
  });
});

describe("what can't be used is an error, and all stays as it was", () => {
  let before: Record<string, string>;
  beforeEach(async () => {
    await run([], store);
    before = await tree();
  });
  afterEach(async () => expect(await tree()).toEqual(before));

  const text = JSON.stringify(storeDocument());
  const changed = (change: (document: OpenApiDocument) => void): string => {
    const document = storeDocument();
    change(document);
    return JSON.stringify(document);
  };

  test.each<[string, string | Uint8Array, RegExp]>([
    ["one of Swagger 2", '{ "swagger": "2.0" }', /not an OpenAPI 3 document \(\/openapi is "2\.0"\)/],
    ["one that is cut off", text.slice(0, text.length / 2), /is cut off or not well formed/],
    ["an empty one", "", /is empty/],
    ["YAML", "openapi: 3.0.1", /is not valid JSON/],
    [
      "one with a $ref to nothing",
      changed(({ components }) => delete components.schemas["AppResponse"]),
      /dangling \$ref at \/paths\/~1v1~1apps\/post\/responses\/201\/.*\/schema: .*AppResponse leads nowhere/,
    ],
    [
      "one with an operationId twice",
      changed(({ paths }) => (paths["/v1/codes"]!.get!.operationId = "apps_getCollection")),
      /operationId "apps_getCollection" stands twice: GET \/v1\/apps and GET \/v1\/codes/,
    ],
    [
      "one whose inline schema has the name of another",
      changed(({ components, paths }) => {
        paths["/v1/codes"]!.get!.responses = { "200": { content: { "application/json": { schema: {} } } } };
        components.schemas["CodesGetCollectionAnswer200"] = {};
      }),
      /GET \/v1\/codes has an inline schema, whose name "CodesGetCollectionAnswer200" is one of/,
    ],
  ])("%s", async (_, content, message) => {
    const error = await run(["--spec", await writeDocument(content)]).catch((caught: unknown) => caught);
    expect(error).toBeInstanceOf(DocumentError);
    expect((error as Error).message).toMatch(message);
  });

  test("one that a correction does not fit", async () => {
    const file = await writeDocument(
      changed(({ components, paths }) => {
        paths["/v1/apps/{id}/builds"] = {};
        delete components.schemas["Build"];
        delete components.schemas["BuildsResponse"];
        delete components.schemas["Audience"];
      }),
    );
    const error = await run(["--spec", file]).catch((caught: unknown) => caught);
    expect(error).toBeInstanceOf(OverlayError);
    expect((error as Error).message).toContain("audience-beta matched nothing: $.components.schemas.Audience");
  });

  test("one of another API", async () => {
    const file = await writeDocument(changed(({ info }) => (info.title = "Pet store")));
    await expect(run(["--spec", file])).rejects.toThrow(/another API: its title is not 'App Store Connect API'/);
  });

  test("a lock that is not whole", async () => {
    await writeFile(join(project, lockFile), "{}");
    before = await tree();
    await expect(run(["--spec", store])).rejects.toThrow(/lock\.json is not a whole lock/);
  });

  test("no document at all: the error says how to get one", async () => {
    const message = /--spec FILE[\s\S]*ASC_SPEC=FILE[\s\S]*npm run spec:update/;
    await expect(run([])).rejects.toThrow(DocumentError);
    await expect(run([])).rejects.toThrow(message);
    await expect(run(["connect"], "")).rejects.toThrow(message);
    expect((await run(["server"])).failed).toBe(0);
  });

  test.each([
    [["apps"], 'there is no "apps" to generate: connect, server'],
    [["toString"], 'there is no "toString" to generate: connect, server'],
    [["--out", "x"], '"--out" needs one name: connect or server'],
    [["connect", "server", "--out", "x"], '"--out" needs one name: connect or server'],
    [["--spec", ""], '"--spec" is empty'],
    [["connect", "--out", ""], '"--out" is empty'],
    [["--sepc", "x"], "Unknown option '--sepc'"],
    [["--spec"], "argument missing"],
  ])("arguments %j", async (argv, message) => {
    await expect(run(argv, store)).rejects.toThrow(message);
  });

  test("a folder for --out that holds anything else", async () => {
    await expect(run(["--spec", store, "--out", join(project, "spec")])).rejects.toThrow(
      /spec is not replaced: "app-store/,
    );
    await expect(run(["--spec", store, "--out", join(project, "package.json")])).rejects.toThrow(
      /package\.json is no folder/,
    );
  });
});
