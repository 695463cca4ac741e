/** The programs of examples/: no casts, and runs of each as a process of its own, against servers on the loopback. */
import { execFile } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import ts from "typescript";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { createFakeAppStore, type FakeAppStore } from "../src/testing/index.js";
import { withFolder } from "./helpers/folder.js";
import { startServer } from "./helpers/local-server.js";
import { makeSigningKey } from "./helpers/signing-key.js";

const root = fileURLToPath(new URL("..", import.meta.url));
const examples = readdirSync(join(root, "examples")).filter((file) => file.endsWith(".ts"));

/** Casts, non-null assertions and `any` in a file, as `3: value as string`, unless `// cast: reason` is there or above. */
function castsOf(code: string): string[] {
  const source = ts.createSourceFile("example.ts", code, ts.ScriptTarget.ESNext, true);
  const lines = code.split("\n");
  const found: string[] = [];
  const visit = (node: ts.Node): void => {
    const isCast =
      ts.isAsExpression(node) ||
      ts.isTypeAssertionExpression(node) ||
      ts.isNonNullExpression(node) ||
      node.kind === ts.SyntaxKind.AnyKeyword ||
      (ts.isVariableDeclaration(node) && node.exclamationToken !== undefined) ||
      (ts.isPropertyDeclaration(node) && node.exclamationToken !== undefined);
    const { line } = source.getLineAndCharacterOfPosition(node.getStart(source));
    const hasReason = [lines[line - 1], lines[line]].some((text = "") => /\/\/ cast: \w/.test(text));
    if (isCast && !hasReason) found.push(`${line + 1}: ${node.getText(source)}`);
    ts.forEachChild(node, visit);
  };
  visit(source);
  for (const [index, line] of lines.entries()) if (/@ts-\w/.test(line)) found.push(`${index + 1}: ${line.trim()}`);
  return found;
}

describe("the types in examples/", () => {
  it.each(examples)("%s needs no cast, no non-null assertion and no any", (file) => {
    expect(castsOf(readFileSync(join(root, "examples", file), "utf8"))).toEqual([]);
  });

  it.each(examples)("%s has no `?.` behind attributes, which are always there", (file) => {
    expect(readFileSync(join(root, "examples", file), "utf8")).not.toContain("attributes?.");
  });

  it("a cast is found where no comment has a reason", () => {
    const code = ["const a = b as string;", "// cast: the server checks it", "const c = d!;", "let e: any;", "<F>g;"];
    expect(castsOf(code.join("\n"))).toEqual(["1: b as string", "4: any", "5: <F>g"]);
  });
});

/** Runs a program of examples/ and returns its output; rejects if it fails. */
async function run(env: Record<string, string>, program: string, ...args: string[]): Promise<string> {
  const outside = Object.entries(process.env).filter(([name]) => !/^(ASC|APP_STORE_CONNECT)_/.test(name));
  const options = { cwd: root, env: { ...Object.fromEntries(outside), ...env } };
  const command = ["--import", "tsx", `examples/${program}.ts`, ...args];
  const { stdout } = await promisify(execFile)(process.execPath, command, options);
  return stdout;
}

describe("the programs of examples/ with the fake App Store", () => {
  let store: FakeAppStore;
  let env: Record<string, string>;

  beforeAll(async () => {
    store = await createFakeAppStore();
    const { keyId, issuerId, privateKey } = store.credentials;
    env = { ASC_KEY_ID: keyId, ASC_ISSUER_ID: issuerId, ASC_PRIVATE_KEY: privateKey, ASC_BASE_URL: store.baseUrl };
  });
  afterAll(() => store.close());

  it("data writes the reviews of all apps as CSV", async () => {
    const lines = (await run(env, "data", "reviews")).trimEnd().split("\n");
    expect(lines[0]).toBe("App,Date,Rating,Territory,Nickname,Title,Review,Response");
    expect(lines).toHaveLength(1 + 148);
    expect(lines.filter((line) => line.startsWith("Small Hours,"))).toHaveLength(5);
    expect(lines.find((line) => line.includes("Muito bom"))).toContain('"Leve, bonito e funciona sem internet."');
  });

  it("data reads the gzip of a sales report into totals", async () => {
    expect(await run(env, "data", "sales", "85000000")).toMatch(/Tidewatch +USD +2 +1\.68\n/);
  });

  it("testflight-admin lists groups and builds, and expires old builds only with --yes", async () => {
    const args = ["com.example.tidewatch", "--expire-after", "0"] as const;
    const patches = () => store.requests.filter(({ method }) => method === "PATCH").length;
    const dry = await run(env, "testflight-admin", ...args);
    expect(dry).toMatch(/Public beta +external/);
    expect(dry).toContain("would expire build");
    expect(patches()).toBe(0);
    await run(env, "testflight-admin", ...args, "--yes");
    expect(patches()).toBeGreaterThan(0);
    expect(await run(env, "testflight-admin", "com.example.tidewatch")).toContain("Builds: 0");
    await expect(run(env, "testflight-admin", "com.example.tidewatch", "--expire-after=", "--yes")).rejects.toThrow();
  });

  it("release-engineer creates a version, attaches its build, sets What's New and submits, with --yes", async () => {
    const { builds } = store.seed({
      apps: [
        {
          name: "Example",
          bundleId: "com.example.app",
          primaryLocale: "en-US",
          builds: [
            {
              version: "7",
              processingState: "VALID",
              expired: false,
              usesNonExemptEncryption: false,
              preReleaseVersion: { version: "2.1", platform: "IOS" },
            },
          ],
          appStoreVersions: [{ versionString: "2.0", platform: "IOS", appVersionState: "READY_FOR_DISTRIBUTION" }],
        },
      ],
    });
    const writes = () => store.requests.filter(({ method }) => method !== "GET");
    const found = (type: string) => store.snapshot().filter((resource) => resource.type === type);
    await withFolder({ "en-US/release_notes.txt": "Faster\n" }, async (folder) => {
      const args = ["com.example.app", "2.1", "--notes", folder] as const;
      const before = writes().length;
      expect(await run(env, "release-engineer", ...args)).toContain("would create version 2.1");
      expect(writes()).toHaveLength(before);

      await run(env, "release-engineer", ...args, "--yes");
      expect(
        writes()
          .slice(before)
          .map(({ method, path }) => `${method} ${path.replace(/[\da-f-]{36}/, "{id}")}`),
      ).toEqual([
        "POST /v1/appStoreVersions",
        "PATCH /v1/appStoreVersions/{id}/relationships/build",
        "PATCH /v1/appStoreVersionLocalizations/{id}",
        "POST /v1/reviewSubmissions",
        "POST /v1/reviewSubmissionItems",
        "PATCH /v1/reviewSubmissions/{id}",
      ]);
      const version = found("appStoreVersions").find(({ attributes }) => attributes?.["versionString"] === "2.1");
      expect(version?.attributes?.["appVersionState"]).toBe("WAITING_FOR_REVIEW");
      expect(JSON.stringify(store.snapshot())).toContain(builds[0]!.id);
      const notes = found("appStoreVersionLocalizations").map(({ attributes }) => attributes?.["whatsNew"]);
      expect(notes).toContain("Faster");
    });
  });

  it("a missing argument ends with one line and status 1", async () => {
    await expect(run(env, "data")).rejects.toMatchObject({
      code: 1,
      stderr: "Expected: sales VENDOR_NUMBER [DATE], or reviews\n",
    });
  });
});

/** Resources of JSON:API, by the path that lists them. */
type Responses = Readonly<Record<string, { data: unknown; included?: unknown[] }>>;

/** Runs a program against prepared responses. Returns its output, and the writes with what they send. */
async function runWith(responses: Responses, created: unknown, program: string, ...args: string[]) {
  const server = await startServer(({ method, url }) => {
    if (method === "POST") return { status: 201, body: { data: created } };
    if (method === "PATCH") return { status: url.includes("/relationships/") ? 204 : 200, body: undefined };
    const document = responses[url.split("?", 1)[0] ?? ""];
    return document ? { body: { links: {}, ...document } } : { status: 404, body: { errors: [] } };
  });
  try {
    const { privateKey } = await makeSigningKey();
    const env = { ASC_KEY_ID: "KEY", ASC_PRIVATE_KEY: privateKey, ASC_BASE_URL: server.baseUrl };
    const stdout = await run(env, program, ...args);
    const writes = server.asked.filter(({ method }) => method !== "GET");
    return { stdout, writes: writes.map(({ method, url }) => `${method} ${url}`), bodies: writes.map(bodyOf) };
  } finally {
    await server.close();
  }
}

const bodyOf = ({ body }: { body: Buffer }): unknown => JSON.parse(body.toString());

describe("the programs of examples/ with prepared responses", () => {
  const apps = { data: [{ type: "apps", id: "1", attributes: { name: "Example", bundleId: "com.example.app" } }] };

  it("pricing shows the prices by territory, and changes one with --yes", async () => {
    const territory = { data: { type: "territories", id: "USA" } };
    const subscriptionPricePoint = { data: { type: "subscriptionPricePoints", id: "p1" } };
    const point = (id: string, customerPrice: string) => ({
      type: "subscriptionPricePoints",
      id,
      attributes: { customerPrice, proceeds: "3.40" },
    });
    const responses: Responses = {
      "/v1/subscriptions/9/prices": {
        data: [
          {
            type: "subscriptionPrices",
            id: "5",
            attributes: { startDate: null, preserved: false },
            relationships: { territory, subscriptionPricePoint },
          },
        ],
        included: [{ type: "territories", id: "USA", attributes: { currency: "USD" } }, point("p1", "3.99")],
      },
      "/v1/subscriptions/9/pricePoints": { data: [point("p2", "4.99"), point("p1", "3.99")] },
    };
    expect((await runWith(responses, undefined, "pricing", "9")).stdout).toMatch(/USA +USD +3\.99 +3\.40 +now/);
    const points = await runWith(responses, undefined, "pricing", "9", "--territory", "USA");
    expect(points.stdout).toMatch(/3\.99.*4\.99/s);

    const args = ["9", "--territory", "USA", "--price", "4.99", "--from", "2027-01-01"] as const;
    expect((await runWith(responses, undefined, "pricing", ...args)).writes).toEqual([]);
    const { writes, bodies } = await runWith(responses, { id: "6" }, "pricing", ...args, "--yes");
    expect(writes).toEqual(["POST /v1/subscriptionPrices"]);
    expect(bodies[0]).toMatchObject({
      data: {
        attributes: { startDate: "2027-01-01" },
        relationships: { subscriptionPricePoint: { data: { id: "p2" } }, territory },
      },
    });
  });

  it("screenshots lists sets and the asset library by state, and reserves an upload with --yes", async () => {
    const uploadOperations = [
      { method: "PUT", url: "https://upload.example", offset: 0, length: 3, requestHeaders: [] },
    ];
    const waiting = { state: "AWAITING_UPLOAD", fileName: "beach.png", uploadOperations };
    const responses: Responses = {
      "/v1/apps": apps,
      "/v1/apps/1/appStoreVersions": {
        data: [{ type: "appStoreVersions", id: "3", attributes: { versionString: "2.0" } }],
        included: [{ type: "appStoreVersionLocalizations", id: "4", attributes: { locale: "en-US" } }],
      },
      "/v1/appStoreVersionLocalizations/4/appScreenshotSets": {
        data: [{ type: "appScreenshotSets", id: "5", attributes: { screenshotDisplayType: "APP_IPHONE_67" } }],
      },
      "/v1/appScreenshotSets/5/appScreenshots": {
        data: [
          {
            type: "appScreenshots",
            id: "6",
            attributes: { fileName: "1.png", assetDeliveryState: { state: "COMPLETE" } },
          },
        ],
      },
      "/v1/apps/1/assetLibrary": { data: { type: "appAssetLibraries", id: "7" } },
      "/v1/appAssetLibraries/7/images": {
        data: [
          { type: "appAssetLibraryImages", id: "8", attributes: waiting },
          { type: "appAssetLibraryImages", id: "9", attributes: { state: "APPROVED", fileName: "hill.png" } },
        ],
      },
    };
    const created = { type: "appAssetLibraryImages", id: "10", attributes: waiting };
    await withFolder({ "beach.png": "png" }, async (folder) => {
      const args = ["com.example.app", "--upload", join(folder, "beach.png")] as const;
      const dry = await runWith(responses, undefined, "screenshots", ...args);
      expect(dry.stdout).toMatch(/en-US +APP_IPHONE_67 +1\.png +COMPLETE/);
      expect(dry.stdout).toMatch(/AWAITING_UPLOAD +1 +beach\.png \(1 parts to upload\)/);
      expect(dry.stdout).toMatch(/APPROVED +1 +hill\.png/);
      expect(dry.writes).toEqual([]);

      const { stdout, writes, bodies } = await runWith(responses, created, "screenshots", ...args, "--yes");
      expect(writes).toEqual(["POST /v1/appAssetLibraryImages"]);
      expect(bodies[0]).toMatchObject({ data: { attributes: { fileName: "beach.png", fileSize: 3 } } });
      expect(stdout).toContain("PUT https://upload.example: 3 bytes from 0");
    });
  });
});
