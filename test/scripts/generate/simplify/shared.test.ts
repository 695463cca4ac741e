import { describe, expect, it } from "vitest";
import { inlineShared } from "../../../../scripts/generate/simplify/shared.js";
import { type OpenApiDocument, toRef } from "../../../../scripts/openapi.js";
import { content, documentOf, operation, query } from "../../../helpers/small-document.js";

const to = (pointer: string) => ({ $ref: `#/components/${pointer}` }) as never;

function sharing(paths: OpenApiDocument["paths"], components: Record<string, unknown>): OpenApiDocument {
  const document = documentOf(paths, { App: { type: "object" } });
  Object.assign(document.components, components);
  return document;
}

describe("inlineShared", () => {
  it("inlines parameters, responses, bodies and headers where they are used, and keeps schemas named", () => {
    const document = sharing(
      {
        "/v1/apps": {
          parameters: [to("parameters/limit")],
          post: operation("a", {
            parameters: [to("parameters/limit")],
            requestBody: to("requestBodies/app"),
            responses: { "200": to("responses/app"), "404": {} },
          }),
        },
      },
      {
        parameters: { limit: query("limit", { type: "integer" }) },
        requestBodies: { app: content(toRef("App")) },
        responses: { app: { headers: { "X-Rate": to("headers/rate") }, ...content(toRef("App")) } },
        headers: { rate: { schema: { type: "string" } } },
      },
    );
    expect(inlineShared(document)).toBe(5);
    expect(document).toEqual(
      documentOf(
        {
          "/v1/apps": {
            parameters: [query("limit", { type: "integer" })],
            post: operation("a", {
              parameters: [query("limit", { type: "integer" })],
              requestBody: content(toRef("App")),
              responses: {
                "200": { headers: { "X-Rate": { schema: { type: "string" } } }, ...content(toRef("App")) },
                "404": {},
              },
            }),
          },
        },
        { App: { type: "object" } },
      ),
    );
  });

  it("gives each use its own copy, so that a later step can change one of them", () => {
    const document = sharing(
      { "/v1/apps": { get: operation("a", { parameters: [to("parameters/p"), to("parameters/p")] }) } },
      { parameters: { p: query("p", { type: "string" }) } },
    );
    inlineShared(document);
    const [one, other] = document.paths["/v1/apps"]?.get?.parameters ?? [];
    expect(one).toEqual(other);
    expect(one?.schema).not.toBe(other?.schema);
  });

  it("inlines the shared parts of webhooks", () => {
    const document = sharing({}, { responses: { ok: { description: "Fine." } } });
    document["webhooks"] = { notified: { post: { responses: { "200": to("responses/ok") } } } };
    expect(inlineShared(document)).toBe(1);
    expect(document["webhooks"]).toEqual({ notified: { post: { responses: { "200": { description: "Fine." } } } } });
  });
});
