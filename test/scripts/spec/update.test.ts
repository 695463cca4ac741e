import { spawn } from "node:child_process";
import { once } from "node:events";
import { cp, mkdir, mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { createServer, type RequestListener, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { buffer } from "node:stream/consumers";
import { setImmediate } from "node:timers/promises";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { ZipFile } from "yazl";
import { restore, swapIn } from "../../../scripts/generate/file-swap.js";
import type { JsonObject } from "../../../scripts/json.js";
import { formatLock, readDocument, readLock, verifyDocument } from "../../../scripts/spec/lock.js";
import { type UpdateOptions, updateSpec } from "../../../scripts/spec/update.js";

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
  # >>> to-one
  # <<< to-one
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
let answer: RequestListener;

/** Serves `body` as a zip, unless `headers` say otherwise. */
function serve(body: Buffer | string, headers: Record<string, string> = {}, status = 200): void {
  answer = (_, response) => response.writeHead(status, { "content-type": "application/zip", ...headers }).end(body);
}

function update(options: Partial<UpdateOptions> = {}) {
  return updateSpec({
    folder,
    today: "2026-11-22",
    regenerate: (spec, out) => cp(spec, join(out, "types.ts")),
    ...options,
  });
}

/** Every file below the folder and its content. */
async function snapshot(): Promise<Record<string, string>> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  const contents = await Promise.all(files.map((path) => readFile(path, "utf8")));
  return Object.fromEntries(files.map((path, index) => [path.slice(folder.length + 1), contents[index]!]).sort());
}

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "spec-update-"));
  await mkdir(join(folder, "spec/.cache"), { recursive: true });
  await mkdir(join(folder, "src/generated/connect"), { recursive: true });
  await mkdir(join(folder, "src/generated/server"), { recursive: true });
  await writeFile(join(folder, "spec/app-store-connect.overlay.yaml"), overlay);
  await writeFile(join(folder, "src/generated/connect/old.ts"), "old");
  await writeFile(join(folder, "src/generated/server/types.ts"), "server");
  server = createServer((request, response) => answer(request, response)).listen(0, "127.0.0.1");
  await once(server, "listening");
  url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/specification.zip`;
  const old = Buffer.from(documentOf("4.4"));
  const lock = { ...readDocument(old).facts, url, date: "2026-06-11" };
  await writeFile(join(folder, "spec/app-store-connect.lock.json"), formatLock(lock));
  await writeFile(join(folder, "spec/.cache/app-store-connect.json"), old);
});

afterEach(async () => {
  server.closeAllConnections();
  server.close();
  await rm(folder, { recursive: true });
});

describe("updateSpec", () => {
  test("takes the document out of the zip, whatever its name, and puts everything in place", async () => {
    const document = documentOf("4.4.1", { App: { type: "object" }, Build: { type: "object" } });
    serve(
      await zipOf({
        "__MACOSX/._openapi.json": "x",
        "._openapi.json": "x",
        "spec/openapi.oas.json": document,
        "README.md": "x",
      }),
    );
    const { state, account } = await update();
    expect(state).toBe("updated");
    expect(account).toContain("# Apple's document 4.4 → 4.4.1");
    expect(account).toContain("schema added: `Build`");
    const files = await snapshot();
    expect(Object.keys(files)).toEqual([
      "docs/corrections.md",
      "spec/.cache/app-store-connect.json",
      "spec/app-store-connect.lock.json",
      "spec/app-store-connect.overlay.yaml",
      "src/generated/connect/types.ts",
      "src/generated/server/types.ts",
    ]);
    expect(files["spec/.cache/app-store-connect.json"]).toBe(document);
    expect(files["src/generated/connect/types.ts"]).toBe(document);
    expect(files["docs/corrections.md"]).toContain("`app-nullable`");
    const lock = await readLock(join(folder, "spec/app-store-connect.lock.json"));
    expect(lock).toMatchObject({ version: "4.4.1", url, date: "2026-11-22", paths: 1, operations: 1, schemas: 2 });
    expect(verifyDocument(Buffer.from(document), lock!)).toEqual(JSON.parse(document));
  });

  test("follows a redirect on the same host, and reports progress", async () => {
    const zip = await zipOf({ "openapi.json": documentOf("4.5") });
    answer = (request, response) => {
      if (request.url === "/moved") response.writeHead(200, { "content-length": zip.length }).end(zip);
      else response.writeHead(302, { location: "/moved" }).end();
    };
    const seen: [number, number | undefined][] = [];
    await update({ onProgress: (received, total) => seen.push([received, total]) });
    expect(seen.at(-1)).toEqual([zip.length, zip.length]);
  });

  test("says 'nothing new' to the same bytes, and changes nothing", async () => {
    serve(await zipOf({ "renamed.json": documentOf("4.4") }));
    const before = await snapshot();
    const { state, account } = await update({ regenerate: () => Promise.reject(new Error("not called")) });
    expect([state, account]).toEqual(["nothing new", expect.stringMatching(/^Nothing new: it is still 4\.4 /)]);
    expect(await snapshot()).toEqual(before);
  });

  test("says that the content changed where the version did not", async () => {
    serve(await zipOf({ "openapi.json": documentOf("4.4", { App: { type: "object", deprecated: true } }) }));
    const { account } = await update();
    expect(account).toMatch(/^Apple changed its document without changing its version, 4\.4\.\n/);
  });

  test("compares the counts where the document of before is gone", async () => {
    await rm(join(folder, "spec/.cache"), { recursive: true });
    serve(await zipOf({ "openapi.json": documentOf("4.5", { App: {}, Build: {} }) }));
    const { account } = await update();
    expect(account).toContain("| schemas | 1 | 2 |");
  });

  test.each([
    ["a zip in a file", async () => zipOf({ "openapi.json": documentOf("4.5") })],
    ["a bare JSON in a file", async () => documentOf("4.5")],
  ])("takes %s, and notes that it does not come from the URL", async (_, make) => {
    const from = join(folder, "given");
    await writeFile(from, await make());
    await update({ from });
    const lock = await readLock(join(folder, "spec/app-store-connect.lock.json"));
    expect(lock).toMatchObject({ version: "4.5", url, note: expect.stringContaining("--from") });
  });

  test("takes a bare JSON from a server, into a project without a lock", async () => {
    await rm(join(folder, "spec/app-store-connect.lock.json"));
    serve(documentOf("4.5"), { "content-type": "application/json; charset=utf-8" });
    expect(await update({ from: url })).toEqual({ state: "updated", account: "The first document: 4.5.\n" });
  });

  const whole = zipOf({ "openapi.json": documentOf("4.5") });
  test.each<[string, () => Promise<void>, RegExp]>([
    ["a 404", async () => serve("gone", {}, 404), /answers 404/],
    ["a wrong content type", async () => serve("<html>", { "content-type": "text/html" }), /answers text\/html/],
    ["what is no zip", async () => serve("Not a zip"), /neither a zip nor JSON/],
    ["half a zip", async () => serve((await whole).subarray(0, 200)), /The zip cannot be used/],
    ["a zip without JSON", async () => serve(await zipOf({ "a.txt": "x" })), /holds no JSON/],
    [
      "a zip with two",
      async () => serve(await zipOf({ "a.json": "{}", "b.json": "{}" })),
      /holds several: a.json, b.json/,
    ],
    [
      "a spoiled zip",
      async () => serve(spoil(await zipOf({ "a.json": documentOf("4.5") }, false))),
      /The zip cannot be used/,
    ],
    ["JSON that is broken", async () => serve("{"), /is not JSON/],
    ["another format", async () => serve('{"swagger":"2.0"}'), /is not OpenAPI 3/],
    [
      "another API",
      async () => serve(documentOf("4.5").replace("App Store Connect", "Pet Store")),
      /is of another API/,
    ],
    ["an API without apps", async () => serve(documentOf("4.5").replace("/v1/apps", "/v1/pets")), /lacks/],
    [
      "a document that the overlay does not fit",
      async () => serve(documentOf("4.5", {})),
      /- app-nullable matched nothing/,
    ],
    [
      "a zip bomb",
      async () => serve(await zipOf({ "openapi.json": Buffer.alloc(5_000_000, " ") })),
      /larger than 1000000 bytes/,
    ],
    [
      "a zip bomb that lies about its size",
      async () => serve(lie(await zipOf({ "openapi.json": Buffer.alloc(5_000_000, " ") }))),
      /The zip cannot be used/,
    ],
    [
      "an endless download",
      async () => {
        answer = (_, response) => {
          const more = () => response.write(Buffer.alloc(65_536), (error) => (error ? undefined : more()));
          more();
        };
      },
      /answers more than 1000000 bytes/,
    ],
    [
      "a download that is cut off",
      async () => {
        const zip = await whole;
        answer = (_, response) => {
          response
            .writeHead(200, { "content-length": zip.length })
            .write(zip.subarray(0, 100), () => response.destroy());
        };
      },
      /broke off after \d+ bytes/,
    ],
    [
      "a redirect to another host",
      async () => serve("", { location: url.replace("127.0.0.1", "localhost") }, 302),
      /redirects to another host, localhost/,
    ],
    ["redirects without end", async () => serve("", { location: "/again" }, 302), /redirects more than 5 times/],
  ])("ends in an error and leaves the tree as it was: %s", async (_, prepare, message) => {
    await prepare();
    const before = await snapshot();
    await expect(update({ limitBytes: 1_000_000 })).rejects.toThrow(message);
    expect(await snapshot()).toEqual(before);
  });

  test("says that the host cannot be reached", async () => {
    const before = await snapshot();
    await expect(update({ from: "http://127.0.0.1:1/specification.zip" })).rejects.toThrow(/cannot be reached/);
    expect(await snapshot()).toEqual(before);
  });

  test.each([
    [
      "fails halfway",
      (out: string) => writeFile(join(out, "half.ts"), "half").then(() => Promise.reject(new Error("no"))),
    ],
    ["writes nothing", async () => {}],
  ])("leaves the tree as it was when the generator %s", async (_, regenerate) => {
    serve(await zipOf({ "openapi.json": documentOf("4.5") }));
    const before = await snapshot();
    await expect(update({ regenerate: (_spec, out) => regenerate(out) })).rejects.toThrow();
    expect(await snapshot()).toEqual(before);
  });

  test("says which document of the lock another one is not", async () => {
    const lock = await readLock(join(folder, "spec/app-store-connect.lock.json"));
    expect(() => verifyDocument(Buffer.from(documentOf("4.5")), lock!)).toThrow(
      /\(4\.5, .*\) is not the one of the lock \(4\.4, /,
    );
  });
});

/** Changes a byte of what is packed, which only the checksum tells. */
function spoil(zip: Buffer): Buffer {
  return Buffer.from(zip.toString("latin1").replace("Connect", "Konnect"), "latin1");
}

/** Writes a small unpacked size into the zip's directory. */
function lie(zip: Buffer): Buffer {
  const bytes = Buffer.from(zip);
  bytes.writeUInt32LE(1000, bytes.indexOf(Buffer.from("PK\x01\x02", "latin1")) + 24);
  return bytes;
}

describe("swapIn", () => {
  test("takes back what it did when a rename fails", async () => {
    const stage = join(folder, "stage");
    await mkdir(stage);
    await writeFile(join(stage, "a"), "new");
    const before = await snapshot();
    const moves = [
      { from: join(stage, "a"), to: join(folder, "spec/app-store-connect.overlay.yaml") },
      { from: join(stage, "missing"), to: join(folder, "b") },
    ];
    await expect(swapIn(stage, moves)).rejects.toThrow();
    const { "stage/a": _, ...rest } = before;
    expect(await snapshot()).toEqual(rest);
  });

  test("killed at any point, restore leaves all of the old or all of the new", async () => {
    const names = Array.from({ length: 1000 }, (_, index) => `file-${index}`);
    const live = join(folder, "live");
    const stage = join(folder, "stage");
    for (const [where, what] of [
      [live, "old"],
      [stage, "new"],
    ] as const) {
      await mkdir(where);
      for (const name of names) await writeFile(join(where, name), what);
    }
    const program = `
      import { swapIn } from ${JSON.stringify(new URL("../../../scripts/generate/file-swap.ts", import.meta.url).href)};
      process.stdout.write("ready");
      await swapIn(${JSON.stringify(stage)}, ${JSON.stringify(names.map((name) => ({ from: join(stage, name), to: join(live, name) })))});
    `;
    await writeFile(join(folder, "program.mts"), program);
    const child = spawn(process.execPath, ["--import", import.meta.resolve("tsx"), join(folder, "program.mts")]);
    await once(child.stdout, "data");
    while ((await readFile(join(live, "file-10"), "utf8").catch(() => "moving")) === "old") await setImmediate();
    child.kill("SIGKILL");
    await once(child, "exit");
    await restore(stage);
    const contents = new Set(await Promise.all(names.map((name) => readFile(join(live, name), "utf8"))));
    expect(contents.size).toBe(1);
  });
});
