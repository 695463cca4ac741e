import { once } from "node:events";
import { cp, mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { createServer, type RequestListener, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { buffer } from "node:stream/consumers";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { ZipFile } from "yazl";
import { nextOf } from "../../../scripts/generate/write.js";
import type { JsonObject } from "../../../scripts/json.js";
import { formatLock, readAppleDocument, readLock, verifyDocument } from "../../../scripts/spec/lock.js";
import { type UpdateOptions, UpdateRejectedError, updateSpec } from "../../../scripts/spec/update.js";
import { filesBelow } from "../../helpers/project.js";

const overlay = `
overlay: 1.0.0
info: { title: Test, version: "1" }
actions:
  - x-id: app-nullable
    description: What
    x-reason: Why
    x-source: Who
    target: $.components.schemas.App
    update: { nullable: true }
`;

function documentOf(version: string, schemas: JsonObject = { App: { type: "object" } }): string {
  return JSON.stringify({
    openapi: "3.0.1",
    info: { title: "App Store Connect API", version },
    paths: { "/v1/apps": { get: { tags: ["Apps"], operationId: "apps_getCollection", responses: {} } } },
    components: { schemas },
  });
}

async function zipOf(files: Record<string, string | Buffer>, compress = true): Promise<Buffer> {
  const zip = new ZipFile();
  for (const [name, content] of Object.entries(files)) zip.addBuffer(Buffer.from(content), name, { compress });
  zip.end();
  return await buffer(zip.outputStream as NodeJS.ReadableStream);
}

let folder: string;
let server: Server;
let url: string;
let respond: RequestListener;

/** Serves `body` as a zip, unless `headers` has another content type. */
function serve(body: Buffer | string, headers: Record<string, string> = {}, status = 200): void {
  respond = (_, response) => response.writeHead(status, { "content-type": "application/zip", ...headers }).end(body);
}

function update(options: Partial<UpdateOptions> = {}) {
  return updateSpec({
    folder,
    today: "2026-11-22",
    packageVersion: "0.1.0",
    regenerate: (spec, out) => cp(spec, join(out, "types.ts")),
    ...options,
  });
}

/** Every file of the project; content by path. */
const snapshot = () => filesBelow(folder);

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "spec-update-"));
  await mkdir(join(folder, "spec/.cache"), { recursive: true });
  await mkdir(join(folder, "src/generated/connect"), { recursive: true });
  await mkdir(join(folder, "src/generated/server"), { recursive: true });
  await writeFile(join(folder, "spec/app-store-connect.overlay.yaml"), overlay);
  await writeFile(join(folder, "src/generated/connect/old.ts"), "old");
  await writeFile(join(folder, "src/generated/server/types.ts"), "server");
  server = createServer((request, response) => respond(request, response)).listen(0, "127.0.0.1");
  await once(server, "listening");
  url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/specification.zip`;
  const old = Buffer.from(documentOf("4.4"));
  const lock = { ...readAppleDocument(old).facts, url, date: "2026-06-11" };
  await writeFile(join(folder, "spec/app-store-connect.lock.json"), formatLock(lock));
  await writeFile(join(folder, "spec/.cache/app-store-connect.json"), old);
});

afterEach(async () => {
  server.closeAllConnections();
  server.close();
  await rm(folder, { recursive: true });
});

describe("updateSpec", () => {
  it("extracts the document from the zip, whatever its name, and moves everything into place", async () => {
    const document = documentOf("4.4.1", { App: { type: "object" }, Build: { type: "object" } });
    serve(
      await zipOf({
        "__MACOSX/._openapi.json": "x",
        "._openapi.json": "x",
        "spec/openapi.oas.json": document,
        "README.md": "x",
      }),
    );
    const { state, report } = await update();
    expect(state).toBe("updated");
    expect(report).toContain("# Apple's document 4.4 → 4.4.1");
    expect(report).toContain("schema added: `Build`");
    const files = await snapshot();
    expect(Object.keys(files)).toEqual([
      ".changeset/apple-4.4.1.md",
      "docs/corrections.md",
      "spec/.cache/app-store-connect.json",
      "spec/app-store-connect.history.json",
      "spec/app-store-connect.lock.json",
      "spec/app-store-connect.overlay.yaml",
      "src/generated/connect/types.ts",
      "src/generated/server/types.ts",
    ]);
    expect(files["spec/.cache/app-store-connect.json"]).toBe(document);
    expect(files["src/generated/connect/types.ts"]).toBe(document);
    expect(files["docs/corrections.md"]).toContain("`app-nullable`");
    expect(JSON.parse(files["spec/app-store-connect.history.json"]!)).toMatchObject([
      { version: "4.4", schemas: 1 },
      { version: "4.4.1", schemas: 2, changes: { since: "4.4", added: { schemas: ["Build"] } } },
    ]);
    expect(files[".changeset/apple-4.4.1.md"]).toContain('"storeconnect": minor\n');
    expect(files[".changeset/apple-4.4.1.md"]).toContain("document 4.4.1 (before: 4.4)");
    const lock = await readLock(join(folder, "spec/app-store-connect.lock.json"));
    expect(lock).toMatchObject({ version: "4.4.1", url, date: "2026-11-22", paths: 1, operations: 1, schemas: 2 });
    expect(verifyDocument(Buffer.from(document), lock!)).toEqual(JSON.parse(document));
  });

  it("follows a redirect on the same host, and reports progress", async () => {
    const zip = await zipOf({ "openapi.json": documentOf("4.5") });
    respond = (request, response) => {
      if (request.url === "/moved") response.writeHead(200, { "content-length": zip.length }).end(zip);
      else response.writeHead(302, { location: "/moved" }).end();
    };
    const seen: [number, number | undefined][] = [];
    await update({ onProgress: (received, total) => seen.push([received, total]) });
    expect(seen.at(-1)).toEqual([zip.length, zip.length]);
  });

  it("reports nothing new for the same bytes and changes nothing", async () => {
    serve(await zipOf({ "renamed.json": documentOf("4.4") }));
    const before = await snapshot();
    const { state, report } = await update({ regenerate: () => Promise.reject(new Error("not called")) });
    expect([state, report]).toEqual([
      "nothing new",
      expect.stringMatching(/^Nothing new: the document is still 4\.4 /),
    ]);
    expect(await snapshot()).toEqual(before);
  });

  it("undoes a killed npm run generate first, so that no later run puts its old types back", async () => {
    const types = join(folder, "src/generated/connect");
    const next = nextOf(types);
    await mkdir(join(next, "backup-0"), { recursive: true });
    await writeFile(join(next, "backup-0/old.ts"), "old");
    await rm(types, { recursive: true });
    const move = { from: join(next, "folder"), to: types, backup: join(next, "backup-0"), existed: true };
    await writeFile(join(next, "journal.json"), JSON.stringify([move]));
    serve("gone", {}, 404);
    await expect(update()).rejects.toThrow("404");
    expect(await filesBelow(join(folder, "src/generated"))).toEqual({
      "connect/old.ts": "old",
      "server/types.ts": "server",
    });
  });

  it("reports that the content changed if the version did not", async () => {
    serve(await zipOf({ "openapi.json": documentOf("4.4", { App: { type: "object", deprecated: true } }) }));
    const { report } = await update();
    expect(report).toMatch(/^Apple changed its document without changing its version, 4\.4\.\n/);
  });

  it("cuts a long report at the end of a line and says how much is left out", async () => {
    const document = JSON.parse(documentOf("4.5")) as { paths: JsonObject };
    for (let index = 0; index < 2000; index++) {
      const operation = { operationId: `x${index}_getCollection`, responses: {} };
      document.paths[`/v1/resource${index}WithALongName`] = { get: operation };
    }
    serve(await zipOf({ "openapi.json": JSON.stringify(document) }));
    const { report } = await update({ limitBytes: 10_000_000 });
    expect(report.length).toBeLessThan(61_000);
    expect(report).toMatch(/` GET\n\nThe report is too long: \d+ more lines are cut\. .*\n$/);
  });

  it("compares the counts if the previous document is missing", async () => {
    await rm(join(folder, "spec/.cache"), { recursive: true });
    serve(await zipOf({ "openapi.json": documentOf("4.5", { App: {}, Build: {} }) }));
    const { report } = await update();
    expect(report).toContain("| schemas | 1 | 2 |");
  });

  it.each([
    ["a zip file", async () => zipOf({ "openapi.json": documentOf("4.5") })],
    ["a JSON file", async () => documentOf("4.5")],
  ])("accepts %s and notes that it was not downloaded", async (_, make) => {
    const from = join(folder, "given");
    await writeFile(from, await make());
    await update({ from });
    const lock = await readLock(join(folder, "spec/app-store-connect.lock.json"));
    expect(lock).toMatchObject({ version: "4.5", url, note: expect.stringContaining("--from") });
  });

  it("accepts JSON from a server, in a project without a lock", async () => {
    await rm(join(folder, "spec/app-store-connect.lock.json"));
    serve(documentOf("4.5"), { "content-type": "application/json; charset=utf-8" });
    expect(await update({ from: url })).toEqual({ state: "updated", report: "The first document: 4.5.\n" });
  });

  const whole = zipOf({ "openapi.json": documentOf("4.5") });
  it.each<[string, () => Promise<void>, RegExp]>([
    ["a 404", async () => serve("gone", {}, 404), /responded with status 404/],
    ["a wrong content type", async () => serve("<html>", { "content-type": "text/html" }), /responded with text\/html/],
    ["a file that is not a zip", async () => serve("Not a zip"), /neither a zip nor JSON/],
    ["half a zip", async () => serve((await whole).subarray(0, 200)), /The zip cannot be used/],
    ["a zip without JSON", async () => serve(await zipOf({ "a.txt": "x" })), /contains no JSON file/],
    [
      "a zip with two JSON files",
      async () => serve(await zipOf({ "a.json": "{}", "b.json": "{}" })),
      /contains several JSON files: a.json, b.json/,
    ],
    [
      "a corrupt zip",
      async () => serve(corrupt(await zipOf({ "a.json": documentOf("4.5") }, false))),
      /The zip cannot be used/,
    ],
    ["broken JSON", async () => serve("{"), /is truncated or not well-formed/],
    ["another format", async () => serve('{"swagger":"2.0"}'), /not an OpenAPI 3 document/],
    [
      "another API",
      async () => serve(documentOf("4.5").replace("App Store Connect", "Pet Store")),
      /describes another API/,
    ],
    ["a document without apps", async () => serve(documentOf("4.5").replace("/v1/apps", "/v1/pets")), /is incomplete/],
    [
      "a zip bomb",
      async () => serve(await zipOf({ "openapi.json": Buffer.alloc(5_000_000, " ") })),
      /larger than 1000000 bytes/,
    ],
    [
      "a zip bomb that declares a wrong size",
      async () => serve(understateSize(await zipOf({ "openapi.json": Buffer.alloc(5_000_000, " ") }))),
      /The zip cannot be used/,
    ],
    [
      "an endless download",
      async () => {
        respond = (_, response) => {
          const more = () => response.write(Buffer.alloc(65_536), (error) => (error ? undefined : more()));
          more();
        };
      },
      /is larger than 1000000 bytes/,
    ],
    [
      "a download that is cut off",
      async () => {
        const zip = await whole;
        respond = (_, response) => {
          response
            .writeHead(200, { "content-length": zip.length })
            .write(zip.subarray(0, 100), () => response.destroy());
        };
      },
      /was cut off after \d+ bytes/,
    ],
    [
      "a redirect to another host",
      async () => serve("", { location: url.replace("127.0.0.1", "localhost") }, 302),
      /redirects to another host, localhost/,
    ],
    ["endless redirects", async () => serve("", { location: "/again" }, 302), /redirects more than 5 times/],
  ])("rejects %s and changes nothing", async (_, prepare, message) => {
    await prepare();
    const before = await snapshot();
    await expect(update({ limitBytes: 1_000_000 })).rejects.toThrow(message);
    expect(await snapshot()).toEqual(before);
  });

  it("rejects if the host cannot be reached", async () => {
    const before = await snapshot();
    await expect(update({ from: "http://127.0.0.1:1/specification.zip" })).rejects.toThrow(/cannot be reached/);
    expect(await snapshot()).toEqual(before);
  });

  it.each<[string, string, UpdateOptions["regenerate"], RegExp]>([
    [
      "the overlay does not fit the document",
      documentOf("4.5", {}),
      (spec, out) => cp(spec, join(out, "types.ts")),
      /- app-nullable matched nothing/,
    ],
    [
      "the generator fails halfway",
      documentOf("4.5"),
      async (_, out) => {
        await writeFile(join(out, "half.ts"), "half");
        throw new Error("no");
      },
      /^no\n/,
    ],
    ["the generator writes no files", documentOf("4.5"), async () => {}, /wrote no files/],
  ])("keeps the download, reports and names the command if %s", async (_, document, regenerate, message) => {
    serve(await zipOf({ "openapi.json": document }));
    const before = await snapshot();
    const error = await update({ regenerate }).then(
      () => undefined,
      (thrown: unknown) => thrown,
    );
    expect(error).toBeInstanceOf(UpdateRejectedError);
    const { message: text, report } = error as UpdateRejectedError;
    expect(text).toMatch(message);
    expect(text).toContain("npm run spec:update -- --from spec/.cache/rejected-4.5.json");
    expect(report).toContain("# Apple's document 4.4 → 4.5");
    expect(await snapshot()).toEqual({ ...before, "spec/.cache/rejected-4.5.json": document });
  });

  it("names both documents if one is not the one in the lock", async () => {
    const lock = await readLock(join(folder, "spec/app-store-connect.lock.json"));
    expect(() => verifyDocument(Buffer.from(documentOf("4.5")), lock!)).toThrow(
      /\(4\.5, .*\) is not the one in the lock \(4\.4, /,
    );
  });
});

/** Changes a byte of the packed content, which only the checksum reveals. */
function corrupt(zip: Buffer): Buffer {
  return Buffer.from(zip.toString("latin1").replace("Connect", "Konnect"), "latin1");
}

/** Writes a wrong, small unpacked size into the zip's directory. */
function understateSize(zip: Buffer): Buffer {
  const bytes = Buffer.from(zip);
  bytes.writeUInt32LE(1000, bytes.indexOf(Buffer.from("PK\x01\x02", "latin1")) + 24);
  return bytes;
}
