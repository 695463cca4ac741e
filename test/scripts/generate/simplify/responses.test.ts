import { describe, expect, it } from "vitest";
import { DocumentError } from "../../../../scripts/document.js";
import { foldErrors, nameBodies } from "../../../../scripts/generate/simplify/responses.js";
import { type ResponseObject, type Schema, toRef } from "../../../../scripts/openapi.js";
import { content, documentOf, object, operation } from "../../../helpers/small-document.js";

describe("foldErrors", () => {
  const error = content(toRef("ErrorResponse"));
  const folded = { description: "", ...error };

  function fold(responses: Record<string, ResponseObject>) {
    const document = documentOf({ "/v1/apps": { get: operation("a", { responses }) } });
    const count = foldErrors(document);
    return { count, responses: document.paths["/v1/apps"]?.get?.responses };
  }

  it("replaces all errors of one schema with the default response", () => {
    const { count, responses } = fold({ "200": {}, "400": error, "409": error, "500": error, "5XX": error });
    expect(responses).toEqual({ "200": {}, default: folded });
    expect(count).toBe(4);
  });

  it("also replaces an error without a JSON body, even if it comes first", () => {
    expect(fold({ "400": error, "401": {} }).responses).toEqual({ default: folded });
    expect(fold({ "401": content({ type: "string" }, "text/plain"), "404": error }).responses).toEqual({
      default: folded,
    });
  });

  it("keeps an error of another schema", () => {
    const other = content(toRef("Other"));
    expect(fold({ "400": error, "409": other, "422": content({ type: "string" }) })).toEqual({
      count: 1,
      responses: { "409": other, "422": content({ type: "string" }), default: folded },
    });
  });

  it("changes nothing if there is a default response, no named schema or no error", () => {
    for (const responses of [
      { "200": {}, "400": error, default: {} },
      { "200": {}, "400": content({ type: "object" }), "404": {} },
      { "200": error, "302": error },
    ]) {
      expect(fold(structuredClone(responses))).toEqual({ count: 0, responses });
    }
  });
});

describe("nameBodies", () => {
  const inline = (): Schema => object({ a: { type: "string" } });

  it("names inline JSON schemas of requests and responses after the operation", () => {
    const document = documentOf({
      "/v1/apps": {
        post: operation("apps_createInstance", {
          requestBody: content(inline()),
          responses: { "201": content(inline()), "404": content(inline()), default: content(inline()) },
        }),
      },
    });
    expect(nameBodies(document)).toBe(4);
    expect(document.components.schemas).toEqual({
      AppsCreateInstanceBody: inline(),
      AppsCreateInstanceResponse201: inline(),
      AppsCreateInstanceResponse404: inline(),
      AppsCreateInstanceError: inline(),
    });
    expect(document.paths["/v1/apps"]?.post).toEqual(
      operation("apps_createInstance", {
        requestBody: content(toRef("AppsCreateInstanceBody")),
        responses: {
          "201": content(toRef("AppsCreateInstanceResponse201")),
          "404": content(toRef("AppsCreateInstanceResponse404")),
          default: content(toRef("AppsCreateInstanceError")),
        },
      }),
    );
  });

  it("names inline schemas of vendor-specific JSON", () => {
    const type = "application/vnd.apple.metrics+json";
    const document = documentOf({
      "/v1/m": { get: operation("m", { responses: { "200": content(inline(), type) } }) },
    });
    expect(nameBodies(document)).toBe(1);
    expect(document.paths["/v1/m"]?.get?.responses).toEqual({ "200": content(toRef("MResponse200"), type) });
  });

  it("keeps named schemas, binary schemas and those of other media types", () => {
    const binary: Schema = { type: "string", format: "binary" };
    const responses = {
      "200": content(toRef("App")),
      "201": content(binary),
      "202": content(inline(), "text/csv"),
      "204": {},
    };
    const document = documentOf({ "/v1/apps": { get: operation("a", { responses: structuredClone(responses) }) } });
    expect(nameBodies(document)).toBe(0);
    expect(document.paths["/v1/apps"]?.get?.responses).toEqual(responses);
  });

  it("rejects an inline schema whose name would be taken, and names the operation", () => {
    const document = documentOf(
      { "/v1/apps": { post: operation("a", { requestBody: content(inline()) }) } },
      { ABody: {} },
    );
    expect(() => nameBodies(document)).toThrow(DocumentError);
    expect(() => nameBodies(document)).toThrow(/POST \/v1\/apps .*"ABody"/);
  });
});
