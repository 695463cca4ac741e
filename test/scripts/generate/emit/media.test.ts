import { describe, expect, it } from "vitest";
import { parseAsOf, printMediaTypes, successOf } from "../../../../scripts/generate/emit/media.js";
import { jsonType } from "../../../../scripts/openapi.js";
import { content, documentOf, operation, storeDocument } from "../../../helpers/small-document.js";

describe("jsonType", () => {
  it.each([
    ["application/json", true],
    ["application/json; charset=utf-8", true],
    ["application/vnd.apple.xcode-metrics+json", true],
    ["application/jsonlines", false],
    ["application/a-gzip", false],
    ["text/json-like", false],
  ])("for %s reports JSON: %s", (mediaType, isJson) => {
    expect(jsonType({ [mediaType]: {} })).toBe(isJson ? mediaType : undefined);
  });
});

describe("parseAsOf", () => {
  it.each([
    [[], "json"],
    [["application/json"], "json"],
    [["application/vnd.apple.diagnostic-logs+json"], "json"],
    [["text/csv", "application/json"], "json"],
    [["text/csv"], "text"],
    [["application/a-gzip"], "blob"],
    [["application/octet-stream", "text/plain"], "blob"],
  ])("parses a response of %j as %s", (types, parseAs) => {
    expect(parseAsOf(Object.fromEntries(types.map((type) => [type, {}])))).toBe(parseAs);
  });
});

describe("successOf", () => {
  const json = content({});

  it("returns the content of the 2xx responses, JSON first", () => {
    expect(successOf(operation("a", { responses: { "404": {}, "201": json } }))).toEqual(json.content);
    expect(successOf(operation("a", { responses: { "2XX": json } }))).toEqual(json.content);
    expect(successOf(operation("a", { responses: { "200": {}, "201": json } }))).toEqual(json.content);
    const csvFirst = { "200": { content: { "text/csv": {}, ...json.content } } };
    expect(Object.keys(successOf(operation("a", { responses: csvFirst })))).toEqual(["application/json", "text/csv"]);
  });

  it("returns no content if no 2xx response is documented", () => {
    expect(successOf(operation("a", { responses: { default: json } }))).toEqual({});
  });
});

describe("printMediaTypes", () => {
  it("lists exactly the operations whose response or request is not just application/json", () => {
    const document = storeDocument();
    document.paths["/v1/builds/{id}/file"] = {
      put: operation("builds_upload", { requestBody: content({}, "application/octet-stream") }),
    };
    const lines = printMediaTypes(document).split("\n");
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
      '  | "/v1/prices"',
      '  | "/v1/codes";',
      "",
    ]);
  });

  it("lists the paths whose GET has CSV, beside JSON or alone, and no other method", () => {
    const csv = { responses: { "200": content({}, "text/csv") } };
    const document = documentOf({
      "/v1/codes": { get: operation("a", csv) },
      "/v1/imports": { post: operation("b", csv) },
      "/v1/prices": {
        get: operation("c", { responses: { "200": { content: { "application/json": {}, "text/csv": {} } } } }),
      },
      "/v1/texts": { get: operation("d", { responses: { "200": content({}, "text/plain") } }) },
    });
    expect(printMediaTypes(document)).toMatch(/export type CsvPath =\n {2}\| "\/v1\/codes"\n {2}\| "\/v1\/prices";\n$/);
    expect(printMediaTypes(documentOf({ "/v1/apps": { delete: operation("a") } }))).toContain("CsvPath = never;");
  });

  it("prints two empty tables if every operation uses application/json", () => {
    const text = printMediaTypes(documentOf({ "/v1/apps": { delete: operation("a") } }));
    expect(text.match(/= \{\n\};\n/g)).toHaveLength(2);
  });
});
