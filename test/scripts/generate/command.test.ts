import { createHash } from "node:crypto";
import { cp, mkdir, readFile, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
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

/** Runs the command. Returns what it printed and how many folders were out of date. */
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
/** Every file of the project except the test's documents. */
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

describe("npm run generate", () => {
  it("writes both folders and prints the time and counts of each step", async () => {
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
      " read T version 1.0, bytes N, paths 9, schemas 11",
      " correct T applied 1, alreadyRight 0, refSiblings 1, emptyEnums 0",
      " simplify T shared 0, prose 0, bodies 0, toOne 0, unions 0, alternatives 0, nullable 6, present 2, errors 14, inlineEnums 8, namedEnums 6, attributes 1, opened 4",
      " emit T schemas 18, routes 11, bytes N",
      expect.stringMatching(/^ written .*src\/generated\/connect, docs\/corrections\.md$/),
      " lock spec/app-store-connect.lock.json: none -> 1.0",
      expect.stringMatching(/^server: .*spec\/app-store-server\.openapi\.yaml$/),
      " read T version 1.2, bytes N, paths 1, schemas 1",
      " correct T applied 0, alreadyRight 0, refSiblings 0, emptyEnums 0",
      " simplify T shared 0, prose 0, bodies 0, toOne 0, unions 0, alternatives 0, errors 0, inlineEnums 0, namedEnums 0, attributes 0, opened 0",
      " emit T schemas 1, routes 1, bytes N",
      expect.stringMatching(/^ written .*src\/generated\/server$/),
    ]);
    const names = ["media-types.ts", "openapi.ts", "routes.ts", "rules.ts", "schemas.ts", "version.ts"];
    const files = await generated();
    expect(Object.keys(files)).toEqual([
      ...[...names, "page-sizes.ts", "queries.ts", "writes.ts"].sort().map((name) => `connect/${name}`),
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

  it("applies the corrections to Apple's document and keeps the server document's descriptions as comments", async () => {
    await run([], store);
    const files = await generated();
    expect(files["connect/schemas.ts"]).toContain('export type Audience = "INTERNAL" | "EXTERNAL" | null;');
    expect(files["server/schemas.ts"]).toContain("/** Ours alone. */\nexport interface Ours {");
    expect(files["server/routes.ts"]).toContain("/** [Documentation](https://docs.example/ours) */");
    expect(files["server/routes.ts"]).not.toContain("PagedPath");
  });

  it("generates the same bytes again, also if the document's keys are in another order", async () => {
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

  it("prefers --spec to ASC_SPEC, and ASC_SPEC to spec/.cache", async () => {
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

  it("uses a document given with --spec for connect only, unless the server target is named", async () => {
    await run(["--spec", store]);
    expect(Object.keys(await generated()).every((path) => path.startsWith("connect/"))).toBe(true);
    const server = join(project, "spec/app-store-server.openapi.yaml");
    await run(["server", "--spec", server, "--out", join(project, "out")]);
    expect((await filesBelow(join(project, "out")))["version.ts"]).toContain('documentVersion = "1.2"');
  });

  it("writes docs/corrections.md, and --check notices if it is out of date", async () => {
    await run(["--spec", store]);
    const page = join(project, "docs/corrections.md");
    expect(await readFile(page, "utf8")).toContain("`audience-beta`");
    expect((await run(["--spec", store, "--check"])).failed).toBe(0);
    await writeFile(page, "old");
    expect((await run(["--spec", store, "--check"])).failed).toBe(1);
  });

  it("accepts a document with a byte order mark", async () => {
    await run(["--spec", await writeDocument(`\uFEFF${JSON.stringify(storeDocument())}`)]);
    expect(Object.keys(await generated())).toHaveLength(9);
    expect((await readLock(join(project, lockFile)))?.version).toBe("1.0");
  });
});

describe("the lock of npm run generate", () => {
  it("names the generated document and notes that it was not downloaded", async () => {
    const bytes = await readFile(store);
    await run(["--spec", store]);
    expect(await readLock(join(project, lockFile))).toEqual({
      version: "1.0",
      url: expect.stringMatching(/^https:\/\/developer\.apple\.com\//),
      sha256: createHash("sha256").update(bytes).digest("hex"),
      bytes: bytes.length,
      paths: 9,
      operations: 11,
      schemas: 11,
      date: "2026-11-22",
      note: "Given to the generator as a file, not downloaded from the URL.",
    });
  });

  it("changes when another document is used, and keeps the URL", async () => {
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

  it("is not rewritten for the document that it already names, for the server target, for --out or for --check", async () => {
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

describe("npm run generate --check", () => {
  beforeEach(() => run([], store));

  it("passes if src/generated is up to date", async () => {
    const { lines, failed } = await run(["--check"], store);
    expect(failed).toBe(0);
    expect(lines.filter((line) => /src\/generated\/(connect|server) is up to date$/.test(line))).toHaveLength(2);
  });

  it("names each file that differs, is missing or is surplus, and writes nothing", async () => {
    const at = (path: string) => join(project, "src/generated", path);
    await writeFile(at("connect/routes.ts"), `${await readFile(at("connect/routes.ts"), "utf8")} `);
    await rm(at("connect/version.ts"));
    await writeFile(at("server/extra.ts"), "");
    const before = await tree();
    const { lines, failed } = await run(["--check"], store);
    expect(failed).toBe(2);
    expect(
      lines.filter((line) => line.includes("out of date")).map((line) => line.replace(/^.*generated\//, "")),
    ).toEqual(["connect is out of date: routes.ts, version.ts", "server is out of date: extra.ts"]);
    expect(await tree()).toEqual(before);
  });

  it("reports that connect was skipped if there is no document, and still checks server", async () => {
    const { lines, failed } = await run(["--check"]);
    expect(failed).toBe(0);
    expect(lines[0]).toBe("connect: check skipped: no document in ASC_SPEC or spec/.cache");
    expect(lines.at(-1)).toMatch(/server is up to date$/);
    await writeFile(join(project, "src/generated/server/routes.ts"), "");
    expect((await run(["--check"])).failed).toBe(1);
  });

  it("rejects a named document that does not exist instead of skipping the check", async () => {
    await expect(run(["--check", "--spec", join(project, "none.json")])).rejects.toThrow(/none\.json cannot be read/);
    await expect(run(["--check"], join(project, "none.json"))).rejects.toThrow(/none\.json cannot be read/);
  });
});

describe("npm run generate with unusable input", () => {
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

  it.each<[string, string | Uint8Array, RegExp]>([
    ["a Swagger 2 document", '{ "swagger": "2.0" }', /not an OpenAPI 3 document \(\/openapi is "2\.0"\)/],
    ["a truncated document", text.slice(0, text.length / 2), /is truncated or not well-formed/],
    ["an empty document", "", /is empty/],
    ["YAML", "openapi: 3.0.1", /is not valid JSON/],
    [
      "a document with a $ref to nothing",
      changed(({ components }) => delete components.schemas["AppResponse"]),
      /unresolved \$ref at \/paths\/~1v1~1apps\/post\/responses\/201\/.*\/schema: .*AppResponse does not exist/,
    ],
    [
      "a document with an operationId used twice",
      changed(({ paths }) => (paths["/v1/codes"]!.get!.operationId = "apps_getCollection")),
      /operationId "apps_getCollection" is used twice: GET \/v1\/apps and GET \/v1\/codes/,
    ],
    [
      "a document whose inline schema would get the name of another",
      changed(({ components, paths }) => {
        paths["/v1/codes"]!.get!.responses = { "200": { content: { "application/json": { schema: {} } } } };
        components.schemas["CodesGetCollectionResponse200"] = {};
      }),
      /GET \/v1\/codes has an inline schema that would be named "CodesGetCollectionResponse200", which exists/,
    ],
  ])("rejects %s and changes nothing", async (_, content, message) => {
    const error = await run(["--spec", await writeDocument(content)]).catch((caught: unknown) => caught);
    expect(error).toBeInstanceOf(DocumentError);
    expect((error as Error).message).toMatch(message);
  });

  it("rejects a document that a correction does not fit, and changes nothing", async () => {
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

  it("rejects a document of another API and changes nothing", async () => {
    const file = await writeDocument(changed(({ info }) => (info.title = "Pet store")));
    await expect(run(["--spec", file])).rejects.toThrow(/another API: its title is not "App Store Connect API"/);
  });

  it("rejects an incomplete lock and changes nothing", async () => {
    await writeFile(join(project, lockFile), "{}");
    before = await tree();
    await expect(run(["--spec", store])).rejects.toThrow(/lock\.json is incomplete/);
  });

  it("rejects a missing document with a message that lists the ways to provide one", async () => {
    const message = /--spec FILE[\s\S]*ASC_SPEC=FILE[\s\S]*npm run spec:update/;
    await expect(run([])).rejects.toThrow(DocumentError);
    await expect(run([])).rejects.toThrow(message);
    await expect(run(["connect"], "")).rejects.toThrow(message);
    expect((await run(["server"])).failed).toBe(0);
  });

  it.each([
    [["apps"], '"apps" is not a target: expected connect or server'],
    [["toString"], '"toString" is not a target: expected connect or server'],
    [["--out", "x"], '"--out" needs exactly one target: connect or server'],
    [["connect", "server", "--out", "x"], '"--out" needs exactly one target: connect or server'],
    [["--spec", ""], '"--spec" must not be empty'],
    [["connect", "--out", ""], '"--out" must not be empty'],
    [["--sepc", "x"], "Unknown option '--sepc'"],
    [["--spec"], "argument missing"],
  ])("rejects the arguments %j and changes nothing", async (argv, message) => {
    await expect(run(argv, store)).rejects.toThrow(message);
  });

  it("rejects a folder for --out that contains other files, and changes nothing", async () => {
    await expect(run(["--spec", store, "--out", join(project, "spec")])).rejects.toThrow(
      /spec cannot be replaced: "app-store/,
    );
    await expect(run(["--spec", store, "--out", join(project, "package.json")])).rejects.toThrow(
      /package\.json is not a folder/,
    );
  });
});
