import { createHash } from "node:crypto";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { DocumentError } from "../../../scripts/document.js";
import { checkDocument, readDocument } from "../../../scripts/generate/read.js";
import { serverDocument, targetsOf } from "../../../scripts/generate/targets.js";
import type { OpenApiDocument } from "../../../scripts/openapi.js";
import { content, documentOf, object, operation, query, storeDocument } from "../../helpers/small-document.js";

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "read test "));
});
afterAll(() => rm(folder, { recursive: true }));

async function fileOf(content: string | Uint8Array, name = "document.json"): Promise<string> {
  const file = join(folder, name);
  await writeFile(file, content);
  return file;
}

describe("readDocument", () => {
  const text = JSON.stringify(storeDocument());

  test("answers the document with its version and the facts of its bytes, from a path with spaces", async () => {
    const source = await readDocument(await fileOf(text));
    expect(source).toEqual({
      document: storeDocument(),
      version: "1.0",
      sha256: createHash("sha256").update(text).digest("hex"),
      bytes: Buffer.byteLength(text),
    });
  });

  test("takes a byte order mark at the start, which counts for the SHA-256", async () => {
    const marked = `\uFEFF${text}`;
    const source = await readDocument(await fileOf(marked));
    expect(source.document).toEqual(storeDocument());
    expect(source.sha256).toBe(createHash("sha256").update(marked).digest("hex"));
  });

  test.each([
    ["an empty file", "", "is empty"],
    ["a file with nothing but space", " \n", "is cut off or not well formed"],
    ["YAML given for JSON", "openapi: 3.0.1\ninfo: {}\n", /is cut off or not well formed: .*is not valid JSON/],
    ["UTF-16", Buffer.from(`\uFEFF${text}`, "utf16le"), /is cut off or not well formed: .*not valid.*utf-8/],
    ["a zip", Buffer.from("PK\x03\x04\x14\x00\x08"), "is cut off or not well formed"],
    ["JSON that is no object", "[]", ": the document is no object"],
  ])("refuses %s, naming the file", async (_, content, message) => {
    const file = await fileOf(content, "broken one.json");
    const error = await readDocument(file).catch((caught: unknown) => caught);
    expect(error).toBeInstanceOf(DocumentError);
    expect((error as Error).message.startsWith(file)).toBe(true);
    expect((error as Error).message).toMatch(message);
  });

  test("refuses a document that is cut off anywhere", async () => {
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 0, max: text.length - 1 }), async (length) => {
        await expect(readDocument(await fileOf(text.slice(0, length)))).rejects.toThrow(DocumentError);
      }),
      { numRuns: 50, seed: 1 },
    );
  });

  test("says that a file is missing, or a folder", async () => {
    await expect(readDocument(join(folder, "none.json"))).rejects.toThrow(/none\.json can't be read: ENOENT/);
    await expect(readDocument(folder)).rejects.toThrow(/can't be read: EISDIR/);
  });

  test("reads our document of the App Store Server API as YAML, without aliases", async () => {
    const { parse } = targetsOf(folder).server;
    expect((await readDocument(serverDocument, parse)).document.info.title).toContain("App Store Server API");
    const bomb = "a: &a [x, x]\nb: &b [*a, *a]\nc: [*b, *b]\n";
    await expect(readDocument(await fileOf(bomb), parse)).rejects.toThrow(/Alias/);
  });
});

describe("checkDocument", () => {
  const messageOf = (value: unknown): string => {
    try {
      checkDocument(value, "F");
    } catch (error) {
      expect(error).toBeInstanceOf(DocumentError);
      return (error as Error).message;
    }
    return "";
  };
  const store = (change: (document: OpenApiDocument & Record<string, unknown>) => void): OpenApiDocument => {
    const document = storeDocument();
    change(document);
    return document;
  };

  test("passes what is right", () => {
    expect(messageOf(storeDocument())).toBe("");
    expect(messageOf(store((document) => (document.openapi = "3.1.0")))).toBe("");
  });

  test.each<[string, unknown, string]>([
    ["Swagger 2", { swagger: "2.0" }, 'F: not an OpenAPI 3 document (/openapi is "2.0")'],
    ["OpenAPI 4", { openapi: "4.0.0" }, 'F: not an OpenAPI 3 document (/openapi is "4.0.0")'],
    ["any JSON", {}, "F: not an OpenAPI 3 document (/openapi is missing)"],
    ["a number for a version", { openapi: 3 }, "F: not an OpenAPI 3 document (/openapi is 3)"],
    ["nothing", null, "F: the document is no object"],
    ["no title", store(({ info }) => delete (info as { title?: string }).title), "F: /info/title is missing"],
    ["no version", store(({ info }) => (info.version = "draft")), "F: /info/version is no version"],
    ["no paths", store((document) => delete (document as { paths?: unknown }).paths), "F: /paths is missing"],
    ["no schemas", { ...storeDocument(), components: {} }, "F: /components/schemas is missing"],
    ["a path that is nothing", documentOf({ "/v1/apps": null as never }), 'F: /paths: "/v1/apps" is no object'],
    [
      "an operation without answers",
      documentOf({ "/v1/apps": { get: { operationId: "a" } as never } }),
      "F: GET /v1/apps has no responses",
    ],
    [
      "an operation without a name",
      documentOf({ "/v1/apps": { get: { responses: {} } as never } }),
      "F: GET /v1/apps has no operationId",
    ],
    [
      "a schema that is nothing",
      store(({ components }) => (components.schemas["App"] = null as never)),
      'F: /components/schemas: "App" is no object',
    ],
    [
      "a schema whose name no type can have",
      documentOf({}, { "App-Clip": {} }),
      `F: /components/schemas: "App-Clip" can't be the name of a type`,
    ],
  ])("refuses %s", (_, value, message) => expect(messageOf(value)).toBe(message));

  test("refuses one operationId at two operations, naming both", () => {
    const twice = documentOf({ "/v1/a": { get: operation("same") }, "/v1/b": { patch: operation("same") } });
    expect(messageOf(twice)).toBe('F: operationId "same" stands twice: GET /v1/a and PATCH /v1/b');
  });

  test("refuses two operationIds that would give types of one name", () => {
    const alike = documentOf({ "/v1/a": { get: operation("apps_get") }, "/v1/b": { get: operation("apps.get") } });
    expect(messageOf(alike)).toBe('F: operationIds "apps_get" and "apps.get" make one name: GET /v1/a and GET /v1/b');
  });

  test.each([
    ["of a schema that is not there", "#/components/schemas/Gone", "leads nowhere"],
    ["into another file", "other.json#/components/schemas/App", "leads nowhere"],
    ["to what every object has", "#/components/schemas/constructor", "leads nowhere"],
  ])("refuses a $ref %s, naming the place", (_, $ref, why) => {
    const document = documentOf({ "/v1/apps": { get: operation("a", { parameters: [query("b", { $ref })] }) } });
    const place = "/paths/~1v1~1apps/get/parameters/0/schema";
    expect(messageOf(document)).toBe(`F: dangling $ref at ${place}: ${$ref} ${why}`);
  });

  test("refuses schemas that are nothing but references to each other", () => {
    const ref = (name: string) => ({ $ref: `#/components/schemas/${name}` });
    expect(messageOf(documentOf({}, { A: ref("B"), B: ref("A") }))).toContain("runs in a circle");
    expect(messageOf(documentOf({}, { A: ref("A") }))).toContain("runs in a circle");
    expect(messageOf(documentOf({}, { A: { properties: { again: ref("A") } } }))).toBe("");
  });

  test("follows a $ref through escaped names, and takes a property called $ref for a property", () => {
    const document = documentOf(
      { "/v1/~a": { get: operation("a", { responses: { "200": content({ type: "string" }) } }) } },
      {
        Pointing: { $ref: "#/paths/~1v1~1~0a/get/responses/200/content/application~1json/schema" },
        Called: object({ $ref: { type: "string" } }),
      },
    );
    expect(messageOf(document)).toBe("");
  });
});
