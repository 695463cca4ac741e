import { describe, expect, test } from "vitest";
import { parseAsOf, printMediaTypes, successOf } from "../../../scripts/emit/media.js";
import { jsonType } from "../../../scripts/openapi.js";
import { content, documentOf, operation, storeDocument } from "../small-document.js";

test.each([
  ["application/json", true],
  ["application/json; charset=utf-8", true],
  ["application/vnd.apple.xcode-metrics+json", true],
  ["application/jsonlines", false],
  ["application/a-gzip", false],
  ["text/json-like", false],
])("%s is JSON: %s", (mediaType, isJson) => {
  expect(jsonType({ [mediaType]: {} })).toBe(isJson ? mediaType : undefined);
});

test.each([
  [[], "json"],
  [["application/json"], "json"],
  [["application/vnd.apple.diagnostic-logs+json"], "json"],
  [["text/csv", "application/json"], "json"],
  [["text/csv"], "text"],
  [["application/a-gzip"], "blob"],
  [["application/octet-stream", "text/plain"], "blob"],
])("an answer of %j is read as %s", (types, parseAs) => {
  expect(parseAsOf(Object.fromEntries(types.map((type) => [type, {}])))).toBe(parseAs);
});

describe("successOf", () => {
  const json = content({});

  test("is the first answer of the 2xx, whatever its number", () => {
    expect(successOf(operation("a", { responses: { "404": {}, "201": json } }))).toEqual(json.content);
    expect(successOf(operation("a", { responses: { "2XX": json } }))).toEqual(json.content);
    expect(successOf(operation("a", { responses: { "200": {}, "201": json } }))).toEqual({});
  });

  test("is empty where none is documented", () => {
    expect(successOf(operation("a", { responses: { default: json } }))).toEqual({});
  });
});

describe("printMediaTypes", () => {
  test("lists the operations that answer other than application/json, and no others", () => {
    expect(printMediaTypes(storeDocument()).split("\n").slice(2)).toEqual([
      '  "GET /v1/apps/{id}/metrics": ["application/vnd.apple.metrics+json"],',
      '  "GET /v1/prices": ["application/json","text/csv"],',
      '  "GET /v1/codes": ["text/csv"],',
      '  "GET /v1/salesReports": ["application/a-gzip"],',
      "};",
      "",
    ]);
  });

  test("is an empty table where all is usual", () => {
    const text = printMediaTypes(documentOf({ "/v1/apps": { delete: operation("a") } }));
    expect(text).toMatch(/= \{\n\n\};\n$/);
  });
});
