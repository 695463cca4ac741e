import { describe, expect, test } from "vitest";
import { parseAsOf, printMediaTypes, successOf } from "../../../../scripts/generate/emit/media.js";
import { jsonType } from "../../../../scripts/openapi.js";
import { content, documentOf, operation, storeDocument } from "../../../helpers/small-document.js";

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
  test("lists the operations that answer or take other than application/json, and no others", () => {
    const lines = printMediaTypes(storeDocument()).split("\n");
    expect(lines.filter((line) => !/^(\/\*\*|export)/.test(line))).toEqual([
      '  "GET /v1/apps/{id}/metrics": ["application/vnd.apple.metrics+json"],',
      '  "GET /v1/prices": ["application/json","text/csv"],',
      '  "GET /v1/codes": ["text/csv"],',
      '  "GET /v1/salesReports": ["application/a-gzip"],',
      "};",
      "",
      '  "PUT /v1/builds/{id}/file": "application/octet-stream",',
      "};",
      "",
    ]);
  });

  test("is two empty tables where all is usual", () => {
    const text = printMediaTypes(documentOf({ "/v1/apps": { delete: operation("a") } }));
    expect(text.match(/= \{\n\};\n/g)).toHaveLength(2);
  });
});
