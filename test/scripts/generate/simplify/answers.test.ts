import { describe, expect, test } from "vitest";
import { DocumentError } from "../../../../scripts/document.js";
import { foldErrors, nameBodies } from "../../../../scripts/generate/simplify/answers.js";
import { type Answer, type Schema, toRef } from "../../../../scripts/openapi.js";
import { content, documentOf, object, operation } from "../../../helpers/small-document.js";

describe("foldErrors", () => {
  const error = content(toRef("ErrorResponse"));
  const folded = { description: "", ...error };

  function fold(responses: Record<string, Answer>) {
    const document = documentOf({ "/v1/apps": { get: operation("a", { responses }) } });
    const count = foldErrors(document);
    return { count, responses: document.paths["/v1/apps"]?.get?.responses };
  }

  test("all errors of one schema become the default answer", () => {
    const { count, responses } = fold({ "200": {}, "400": error, "409": error, "500": error, "5XX": error });
    expect(responses).toEqual({ "200": {}, default: folded });
    expect(count).toBe(4);
  });

  test("an error without a JSON body is folded too, the first one as well", () => {
    expect(fold({ "400": error, "401": {} }).responses).toEqual({ default: folded });
    expect(fold({ "401": content({ type: "string" }, "text/plain"), "404": error }).responses).toEqual({
      default: folded,
    });
  });

  test("an error of another schema keeps its place", () => {
    const other = content(toRef("Other"));
    expect(fold({ "400": error, "409": other, "422": content({ type: "string" }) })).toEqual({
      count: 1,
      responses: { "409": other, "422": content({ type: "string" }), default: folded },
    });
  });

  test("nothing changes where there is a default, no schema by name, or no error", () => {
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

  test("inline JSON schemas of requests and answers get the operation's name", () => {
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
      AppsCreateInstanceAnswer201: inline(),
      AppsCreateInstanceAnswer404: inline(),
      AppsCreateInstanceError: inline(),
    });
    expect(document.paths["/v1/apps"]?.post).toEqual(
      operation("apps_createInstance", {
        requestBody: content(toRef("AppsCreateInstanceBody")),
        responses: {
          "201": content(toRef("AppsCreateInstanceAnswer201")),
          "404": content(toRef("AppsCreateInstanceAnswer404")),
          default: content(toRef("AppsCreateInstanceError")),
        },
      }),
    );
  });

  test("so do those of a vendor's JSON", () => {
    const type = "application/vnd.apple.metrics+json";
    const document = documentOf({
      "/v1/m": { get: operation("m", { responses: { "200": content(inline(), type) } }) },
    });
    expect(nameBodies(document)).toBe(1);
    expect(document.paths["/v1/m"]?.get?.responses).toEqual({ "200": content(toRef("MAnswer200"), type) });
  });

  test("named ones, binary ones and those of other media types stay", () => {
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

  test("a name that a schema has already is an error that names the operation", () => {
    const document = documentOf(
      { "/v1/apps": { post: operation("a", { requestBody: content(inline()) }) } },
      { ABody: {} },
    );
    expect(() => nameBodies(document)).toThrow(DocumentError);
    expect(() => nameBodies(document)).toThrow(/POST \/v1\/apps .*"ABody"/);
  });
});
