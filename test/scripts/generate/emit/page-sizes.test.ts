import { describe, expect, it } from "vitest";
import { printPageSizes } from "../../../../scripts/generate/emit/page-sizes.js";
import type { Parameter, PathItem, Schema } from "../../../../scripts/openapi.js";
import { content, documentOf, list, many, object, operation, query } from "../../../helpers/small-document.js";

const resource = object({ id: { type: "string" }, type: list("apps") });
const page = object({ data: many(resource), links: object({ next: {} }) });
const limit = (maximum?: number): Parameter => query("limit", { type: "integer", ...(maximum && { maximum }) });
const get = (schema: Schema, ...parameters: Parameter[]): PathItem => ({
  get: operation("a", { parameters, responses: { "200": content(schema) } }),
});

describe("printPageSizes", () => {
  it("prints the most frequent maximum once, and the routes with another or none", () => {
    const text = printPageSizes(
      documentOf({
        "/v1/apps": get(page, limit(200)),
        "/v1/builds": { parameters: [limit(200)], ...get(page) },
        "/v1/prices": get(page, limit(8000)),
        "/v1/refData": get(page),
        "/v1/unbounded": get(page, limit()),
        "/v1/apps/{id}": get(object({ data: resource })),
        "/v1/apps/{id}/ciProduct": get(object({ data: resource })),
        "/v1/apps/{id}/metrics": get(object({ data: many({}) })),
      }),
      "/v1/apps",
    );
    expect(text).toContain("export const usualPageSize = 200;\n");
    expect(text.slice(text.indexOf("= {"))).toBe(
      '= {\n  "/v1/apps/{id}/ciProduct": 0,\n  "/v1/prices": 8000,\n  "/v1/refData": 0,\n  "/v1/unbounded": 0,\n};\n',
    );
  });

  it("prints 0 if no route has a limit", () => {
    expect(printPageSizes(documentOf({ "/v1/apps": get(page) }), "/v1/apps")).toMatch(/usualPageSize = 0;[^"]*= {\n};/);
  });
});
