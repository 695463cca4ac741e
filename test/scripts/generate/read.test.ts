import { createHash } from "node:crypto";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { DocumentError } from "../../../scripts/document.js";
import { checkDocument, readDocument } from "../../../scripts/generate/read.js";
import { targetsOf } from "../../../scripts/generate/targets.js";
import type { OpenApiDocument } from "../../../scripts/openapi.js";
import { projectFolder } from "../../../scripts/spec/paths.js";
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

  it("returns the document, its version, SHA-256 and size, also from a path with spaces", async () => {
    const source = await readDocument(await fileOf(text));
    expect(source).toEqual({
      document: storeDocument(),
      version: "1.0",
      sha256: createHash("sha256").update(text).digest("hex"),
      bytes: Buffer.byteLength(text),
    });
  });

  it("accepts a byte order mark, which is part of the SHA-256", async () => {
    const marked = `\uFEFF${text}`;
    const source = await readDocument(await fileOf(marked));
    expect(source.document).toEqual(storeDocument());
    expect(source.sha256).toBe(createHash("sha256").update(marked).digest("hex"));
  });

  it.each([
    ["an empty file", "", "is empty"],
    ["a file of white space", " \n", "is truncated or not well-formed"],
    ["YAML instead of JSON", "openapi: 3.0.1\ninfo: {}\n", /is truncated or not well-formed: .*is not valid JSON/],
    ["UTF-16", Buffer.from(`\uFEFF${text}`, "utf16le"), /is truncated or not well-formed: .*not valid.*utf-8/],
    ["a zip", Buffer.from("PK\x03\x04\x14\x00\x08"), "is truncated or not well-formed"],
    ["JSON that is not an object", "[]", ": the document is not an object"],
  ])("rejects %s and names the file", async (_, content, message) => {
    const file = await fileOf(content, "broken one.json");
    const error = await readDocument(file).catch((caught: unknown) => caught);
    expect(error).toBeInstanceOf(DocumentError);
    expect((error as Error).message.startsWith(file)).toBe(true);
    expect((error as Error).message).toMatch(message);
  });

  it("rejects a document that is truncated at any position", async () => {
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 0, max: text.length - 1 }), async (length) => {
        await expect(readDocument(await fileOf(text.slice(0, length)))).rejects.toThrow(DocumentError);
      }),
      { numRuns: 50, seed: 1 },
    );
  });

  it("rejects a missing file and a folder", async () => {
    await expect(readDocument(join(folder, "none.json"))).rejects.toThrow(/none\.json cannot be read: ENOENT/);
    await expect(readDocument(folder)).rejects.toThrow(/cannot be read: EISDIR/);
  });

  it("reads the document of the App Store Server API as YAML and rejects aliases", async () => {
    const { document: file, parse } = targetsOf(projectFolder).server;
    expect((await readDocument(file, parse)).document.info.title).toContain("App Store Server API");
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

  it("accepts OpenAPI 3.0 and 3.1", () => {
    expect(messageOf(storeDocument())).toBe("");
    expect(messageOf(store((document) => (document.openapi = "3.1.0")))).toBe("");
  });

  it.each<[string, unknown, string]>([
    ["Swagger 2", { swagger: "2.0" }, 'F: not an OpenAPI 3 document (/openapi is "2.0")'],
    ["OpenAPI 4", { openapi: "4.0.0" }, 'F: not an OpenAPI 3 document (/openapi is "4.0.0")'],
    ["a document without version", {}, "F: not an OpenAPI 3 document (/openapi is missing)"],
    ["a number as the version", { openapi: 3 }, "F: not an OpenAPI 3 document (/openapi is 3)"],
    ["null", null, "F: the document is not an object"],
    [
      "a document without title",
      store(({ info }) => delete (info as { title?: string }).title),
      "F: /info/title is missing",
    ],
    [
      "an info.version that is not a version",
      store(({ info }) => (info.version = "draft")),
      "F: /info/version is missing or not a version",
    ],
    [
      "a document without paths",
      store((document) => delete (document as { paths?: unknown }).paths),
      "F: /paths is missing",
    ],
    ["a document without schemas", { ...storeDocument(), components: {} }, "F: /components/schemas is missing"],
    ["a path that is null", documentOf({ "/v1/apps": null as never }), 'F: /paths: "/v1/apps" is not an object'],
    [
      "an operation without responses",
      documentOf({ "/v1/apps": { get: { operationId: "a" } as never } }),
      "F: GET /v1/apps has no responses",
    ],
    [
      "an operation without an operationId",
      documentOf({ "/v1/apps": { get: { responses: {} } as never } }),
      "F: GET /v1/apps has no operationId",
    ],
    [
      "a schema that is null",
      store(({ components }) => (components.schemas["App"] = null as never)),
      'F: /components/schemas: "App" is not an object',
    ],
    [
      "a schema whose name is not a valid type name",
      documentOf({}, { "App-Clip": {} }),
      `F: /components/schemas: "App-Clip" is not a valid type name`,
    ],
  ])("rejects %s", (_, value, message) => expect(messageOf(value)).toBe(message));

  it("rejects two operations with the same operationId and names both", () => {
    const twice = documentOf({ "/v1/a": { get: operation("same") }, "/v1/b": { patch: operation("same") } });
    expect(messageOf(twice)).toBe('F: operationId "same" is used twice: GET /v1/a and PATCH /v1/b');
  });

  it("rejects two operationIds that would give the same type name", () => {
    const alike = documentOf({ "/v1/a": { get: operation("apps_get") }, "/v1/b": { get: operation("apps.get") } });
    expect(messageOf(alike)).toBe(
      'F: operationIds "apps_get" and "apps.get" give the same type name: GET /v1/a and GET /v1/b',
    );
  });

  it.each([
    ["to a missing schema", "#/components/schemas/Gone", "does not exist"],
    ["into another file", "other.json#/components/schemas/App", "does not exist"],
    ["to a property that every JavaScript object inherits", "#/components/schemas/constructor", "does not exist"],
  ])("rejects a $ref %s and names its position", (_, $ref, why) => {
    const document = documentOf({ "/v1/apps": { get: operation("a", { parameters: [query("b", { $ref })] }) } });
    const place = "/paths/~1v1~1apps/get/parameters/0/schema";
    expect(messageOf(document)).toBe(`F: unresolved $ref at ${place}: ${$ref} ${why}`);
  });

  it("rejects schemas that only refer to each other", () => {
    const ref = (name: string) => ({ $ref: `#/components/schemas/${name}` });
    expect(messageOf(documentOf({}, { A: ref("B"), B: ref("A") }))).toContain("is circular");
    expect(messageOf(documentOf({}, { A: ref("A") }))).toContain("is circular");
    expect(messageOf(documentOf({}, { A: { properties: { again: ref("A") } } }))).toBe("");
  });

  it("resolves a $ref with escaped names, and does not mistake a property called $ref for one", () => {
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
