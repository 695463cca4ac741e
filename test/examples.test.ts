/** The programs of examples/: no casts, and runs of each as a process of its own, against the fake App Store. */
import { execFile } from "node:child_process";
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { setTimeout } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import ts from "typescript";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { createFakeAppStore, type FakeAppStore } from "../src/testing/index.js";
import { withFolder } from "./helpers/folder.js";
import { makeIpa, xmlPlist } from "./helpers/ipa.js";
import { startServer } from "./helpers/local-server.js";
import { png } from "./helpers/png.js";
import { createReceiptChain, createReceiptKeys, signReceipt } from "./helpers/signed-receipts.js";

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

  it.each(["release-engineer", "testflight-admin", "pricing", "data", "reviews"])(
    "the program of the %s is under 60 lines",
    (program) => {
      const code = readFileSync(join(root, `examples/${program}.ts`), "utf8");
      expect(code.trimEnd().split("\n").length).toBeLessThan(60);
    },
  );

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

/** A port that was free a moment ago. */
async function freePort(): Promise<number> {
  const { baseUrl, close } = await startServer(() => ({}));
  await close();
  return Number(new URL(baseUrl).port);
}

// Each run is a process of its own, which takes seconds beside busy ones.
describe("the programs of examples/ with the fake App Store", () => {
  let store: FakeAppStore;
  let env: Record<string, string>;

  beforeAll(async () => {
    store = await createFakeAppStore();
    const { keyId, issuerId, privateKey } = store.credentials;
    env = { ASC_KEY_ID: keyId, ASC_ISSUER_ID: issuerId, ASC_PRIVATE_KEY: privateKey, ASC_BASE_URL: store.baseUrl };
  });
  afterAll(() => store.close());

  it("reviews writes the reviews of all apps as CSV", async () => {
    const lines = (await run(env, "reviews", "csv")).trimEnd().split("\n");
    expect(lines[0]).toBe("App,Date,Rating,Territory,Nickname,Title,Review,Response");
    expect(lines).toHaveLength(1 + 148);
    expect(lines.filter((line) => line.startsWith("Small Hours,"))).toHaveLength(5);
    expect(lines.find((line) => line.includes("Muito bom"))).toContain('"Leve, bonito e funciona sem internet."');
  });

  it("reviews lists those without a response, and responds to one with --yes", async () => {
    const list = await run(env, "reviews");
    const [, open, id = ""] = /Tidewatch: (\d+) of 60 without a response\n.*\((.+)\)/.exec(list) ?? [];
    expect(await run(env, "reviews", "respond", id, "Thank you")).toContain("would respond");
    expect(await run(env, "reviews")).toBe(list);
    await run(env, "reviews", "respond", id, "Thank you", "--yes");
    expect(await run(env, "reviews")).toContain(`Tidewatch: ${Number(open) - 1} of 60 without a response`);
    expect(await run(env, "reviews", "csv")).toContain(",Thank you\n");
  });

  it("data reads the gzip of a sales report into totals", async () => {
    expect(await run(env, "data", "sales", "85000000", "2026-11-01")).toMatch(/Tidewatch +USD +30 +20\.70\n/);
  });

  it("reports adds up the sales of some days, with a progress bar", async () => {
    const lines = (await run(env, "reports", "sales", "85000000", "--days", "3")).trimEnd().split("\n");
    expect(lines[0]).toMatch(/^ {2}Day +.*Tidewatch/);
    expect(lines).toHaveLength(2 + 3);
    expect(lines.slice(2).every((line) => /^ {2}\d{4}-\d\d-\d\d( +\d+)+$/.test(line))).toBe(true);
  });

  it("reports requests analytics reports, adds up their counts, and continues at its mark", async () => {
    const bundleId = store.snapshot().find(({ type }) => type === "apps")?.attributes?.["bundleId"];
    const args = ["analytics", String(bundleId)];
    await withFolder({}, async (folder) => {
      const mark = ["--mark", join(folder, "mark.json")];
      expect(await run(env, "reports", ...args, ...mark)).toMatch(/^Requested\./);
      store.clock.advance("P3D");
      expect(await run(env, "reports", ...args, ...mark)).toMatch(/\n {2}US +\d+\n {2}DE +\d+\n {2}JP +\d+\n$/);
      expect(await run(env, "reports", ...args, ...mark)).not.toContain("US");
    });
    store.reset();
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
    await withFolder({ "testers.txt": "ada@example.com\nmax@example.com\n" }, async (folder) => {
      const add = ["--add", join(folder, "testers.txt"), "--group", "Public beta", "--yes"] as const;
      await run(env, "testflight-admin", "com.example.tidewatch", ...add);
      expect(JSON.stringify(store.snapshot())).toContain("max@example.com");
    });
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

  it("pricing shows the prices by territory, and changes one with --yes", async () => {
    const { subscriptions } = store.seed({
      apps: [
        {
          name: "Plans",
          bundleId: "com.example.plans",
          primaryLocale: "en-US",
          subscriptionGroups: [
            { referenceName: "Plans", subscriptions: [{ name: "Monthly", productId: "com.example.plans.monthly" }] },
          ],
        },
      ],
    });
    const { id } = subscriptions[0]!;
    const usa = [id, "--territory", "USA"] as const;
    expect(await run(env, "pricing", ...usa)).toMatch(/ 3\.99 +2\.79 +3\.39\n(.+\n)* +4\.99 /);

    const writes = () => store.requests.filter(({ method }) => method !== "GET").length;
    const before = writes();
    expect(await run(env, "pricing", ...usa, "--price", "3.99")).toContain("would set 3.99 in USA from now on");
    expect(writes()).toBe(before);
    await run(env, "pricing", ...usa, "--price", "3.99", "--yes");
    await run(env, "pricing", ...usa, "--price", "4.99", "--from", "2099-01-01", "--yes");
    const prices = await run(env, "pricing", id);
    expect(prices).toMatch(/USA +USD +3\.99 +2\.79 +now/);
    expect(prices).toMatch(/USA +USD +4\.99 +3\.49 +2099-01-01/);
    await expect(run(env, "pricing", ...usa, "--price", "3.98", "--yes")).rejects.toMatchObject({
      stderr: "USA has no price point of 3.98; the nearest are 3.89 and 3.99\n",
    });
    expect(await run(env, "pricing", ...usa, "--price", "5.99", "--everywhere", "--yes")).toContain("all territories");
    expect(await run(env, "pricing", id)).toMatch(/JPN +JPY +\d+ /);
  });

  it("upload shows the progress of a build and of an image, with --yes", async () => {
    const info = { CFBundleShortVersionString: "9.9", CFBundleVersion: "99", DTPlatformName: "iphoneos" };
    const files = { "Example.ipa": await makeIpa(xmlPlist(info)), "beach.png": png(1290, 2796) };
    const uploads = await createFakeAppStore({ settings: { processing: 1, partBytes: 400_000 } });
    const { keyId, issuerId, privateKey } = uploads.credentials;
    const own = {
      ASC_KEY_ID: keyId,
      ASC_ISSUER_ID: issuerId,
      ASC_PRIVATE_KEY: privateKey,
      ASC_BASE_URL: uploads.baseUrl,
    };
    // Apple takes minutes to process a build: here it is done at once.
    const processing = setInterval(() => {
      for (const { type, id, attributes } of uploads.snapshot()) {
        if (type === "builds" && attributes?.["processingState"] === "PROCESSING")
          uploads.transition({ type, id, state: "VALID" });
      }
    }, 100);
    try {
      await withFolder({}, async (folder) => {
        for (const [name, bytes] of Object.entries(files)) writeFileSync(join(folder, name), bytes);
        const args = ["com.example.tidewatch", join(folder, "Example.ipa"), join(folder, "beach.png")] as const;
        expect(await run(own, "upload", ...args)).toMatch(/- would upload Example.ipa \(1\.0 MB\) to Tidewatch/);
        expect(uploads.requests.filter(({ method }) => method !== "GET")).toEqual([]);

        const output = await run(own, "upload", ...args, "--yes");
        expect(output).toMatch(/█{30} 100 % {2}process Example\.ipa\n/);
        expect(output).toContain("Build 99 of 9.9: VALID");
        expect(output).toMatch(/beach\.png: (COMPLETE|PREPARE_FOR_SUBMISSION), 1290x2796/);
        expect(readdirSync(folder).sort()).toEqual(["Example.ipa", "beach.png"]);
      });
    } finally {
      clearInterval(processing);
      await uploads.close();
    }
  });

  it("receipts verifies each file, and shows what it proves or why it is rejected", async () => {
    const chain = await createReceiptChain(await createReceiptKeys());
    const signed = signReceipt(chain);
    const tampered = Uint8Array.from(signed);
    tampered[tampered.length - 1]! ^= 1;
    await withFolder({ "text.txt": `${Buffer.from(signed).toString("base64")}\n` }, async (folder) => {
      const files = { "root.der": chain.root.der, "good.receipt": signed, "bad.receipt": tampered };
      for (const [name, bytes] of Object.entries(files)) writeFileSync(join(folder, name), bytes);
      const root = ["--root", join(folder, "root.der")] as const;
      const paths = ["good.receipt", "text.txt"].map((name) => join(folder, name));
      const output = await run({}, "receipts", "com.example.app", ...paths, ...root);
      const purchases = "com.example.coins 2000000000000001, com.example.pro 2000000000000003";
      expect(output).toContain(`  good.receipt  Production   ${purchases}\n`);
      expect(output).toContain(`  text.txt      Production   ${purchases}\n`);
      const rejected = {
        code: 1,
        stdout: expect.stringMatching(/ {2}bad\.receipt {3}rejected {5}The receipt's signature is wrong\n/),
      };
      const bad = run({}, "receipts", "com.example.app", ...paths, join(folder, "bad.receipt"), ...root);
      await expect(bad).rejects.toMatchObject(rejected);
      // Without the root nothing is accepted.
      await expect(run({}, "receipts", "com.example.app", ...paths)).rejects.toMatchObject({ code: 1 });
    });
  });

  it("screenshots lists sets and the asset library by state, and reserves an upload with --yes", async () => {
    store.seed({
      apps: [
        {
          name: "Pictures",
          bundleId: "com.example.pictures",
          primaryLocale: "en-US",
          appStoreVersions: [
            {
              versionString: "2.0",
              platform: "IOS",
              appVersionState: "READY_FOR_DISTRIBUTION",
              appStoreVersionLocalizations: [
                {
                  locale: "en-US",
                  appScreenshotSets: [
                    {
                      screenshotDisplayType: "APP_IPHONE_67",
                      appScreenshots: [{ fileName: "1.png", assetDeliveryState: { state: "COMPLETE" } }],
                    },
                  ],
                },
              ],
            },
          ],
          // Types made from an older document have no library.
          ...({ assetLibrary: { images: [{ state: "APPROVED", fileName: "hill.png" }] } } as object),
        },
      ],
    });
    const reservations = () =>
      store.requests.filter(({ method, path }) => method === "POST" && path === "/v1/appAssetLibraryImages").length;
    await withFolder({ "beach.png": "png" }, async (folder) => {
      const args = ["com.example.pictures", "--upload", join(folder, "beach.png")] as const;
      const dry = await run(env, "screenshots", ...args);
      expect(dry).toMatch(/Screenshots of 2\.0/);
      expect(dry).toMatch(/en-US +APP_IPHONE_67 +1\.png +COMPLETE/);
      expect(dry).toMatch(/APPROVED +1 +hill\.png/);
      expect(reservations()).toBe(0);

      const reserved = await run(env, "screenshots", ...args, "--yes");
      expect(reservations()).toBe(1);
      const [, url = ""] = /PUT (\S+): 3 bytes from 0\n/.exec(reserved) ?? [];
      const sent = await fetch(url, { method: "PUT", headers: { "Content-Type": "image/png" }, body: "png" });
      expect(sent.status).toBe(200);
      expect(await run(env, "screenshots", "com.example.pictures")).toMatch(
        /AWAITING_UPLOAD +1 +beach\.png \(1 parts to upload\)/,
      );
    });
  });

  it("webhooks creates a webhook with --yes, and prints the ping and the change of a version that the store signs", async () => {
    const { apps } = store.seed({
      apps: [
        {
          name: "Hooks",
          bundleId: "com.example.hooks",
          primaryLocale: "en-US",
          appStoreVersions: [{ versionString: "1.0", platform: "IOS", appVersionState: "PREPARE_FOR_SUBMISSION" }],
        },
      ],
    });
    const port = `${await freePort()}`;
    const args = ["com.example.hooks", `http://127.0.0.1:${port}/webhook`, "--port", port] as const;
    const secretly = { ...env, WEBHOOK_SECRET: "This is my secret" };
    expect(await run(secretly, "webhooks", ...args)).toContain("would create a webhook of Hooks");

    const [version] = store.snapshot().filter(({ type, relationships }) => {
      const app = relationships?.["app"]?.data;
      return type === "appStoreVersions" && app && "id" in app && app.id === apps[0]!.id;
    });
    const finished = run(secretly, "webhooks", ...args, "--events", "2", "--yes");
    const isPinged = () => store.requests.some(({ method, path }) => method === "POST" && path === "/v1/webhookPings");
    while (!isPinged()) await Promise.race([setTimeout(20), finished]);
    store.transition({
      type: "appStoreVersions",
      id: version!.id,
      attribute: "appVersionState",
      state: "READY_FOR_REVIEW",
    });
    const output = await finished;
    expect(output).toMatch(/\nping at 20\d\d-/);
    expect(output).toContain(`\nversion ${version!.id}: PREPARE_FOR_SUBMISSION -> READY_FOR_REVIEW\n`);
  });

  it("a missing argument ends with one line and status 1", async () => {
    await expect(run(env, "data")).rejects.toMatchObject({
      code: 1,
      stderr: "Expected: sales VENDOR_NUMBER [DATE]\n",
    });
  });
});
