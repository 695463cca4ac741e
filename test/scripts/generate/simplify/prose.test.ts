import { describe, expect, it } from "vitest";
import { stripProse } from "../../../../scripts/generate/simplify/prose.js";
import type { Schema } from "../../../../scripts/openapi.js";
import { content, documentOf, object, operation, query } from "../../../helpers/small-document.js";

const text = (words: string): Schema => ({ type: "string", title: words, description: words });
const bare: Schema = { type: "string" };

describe("stripProse", () => {
  it("removes descriptions from schemas, operations, parameters, bodies and responses", () => {
    const said = { description: "Said.", example: "x", examples: { one: { summary: "One." } } };
    const document = documentOf(
      {
        "/v1/apps": {
          summary: "Path.",
          parameters: [{ ...query("limit", text("Said.")), ...said }],
          get: operation("a", {
            summary: "Short.",
            description: "Long.",
            externalDocs: { url: "https://x.example", description: "See." } as never,
            requestBody: { ...said, ...content(text("Said.")) },
            responses: {
              "200": { description: "Fine.", headers: { "X-Rate": { ...said, schema: bare } }, ...content({}) },
            },
          }),
        } as never,
      },
      { App: { ...object({ list: { type: "array", items: text("Item.") } }), title: "App", description: "An app." } },
    );
    const stripped = stripProse(document);
    expect(document).toEqual(
      documentOf(
        {
          "/v1/apps": {
            parameters: [query("limit", bare)],
            get: operation("a", {
              externalDocs: { url: "https://x.example" },
              requestBody: content(bare),
              responses: { "200": { headers: { "X-Rate": { schema: bare } }, ...content({}) } },
            }),
          },
        },
        { App: object({ list: { type: "array", items: bare } }) },
      ),
    );
    expect(stripped).toBe(22);
  });

  const names = ["description", "summary", "title", "example", "examples", "enum", "properties", "content", "schemas"];

  it.each(names)('keeps a property called "%s" and removes its descriptions', (name) => {
    const schemas = { App: object({ [name]: object({ [name]: text("Said.") }, { description: "Said." }) }) };
    const document = documentOf({}, schemas);
    expect(stripProse(document)).toBe(3);
    expect(document.components.schemas).toEqual({ App: object({ [name]: object({ [name]: bare }) }) });
  });

  it.each(names)('keeps a schema called "%s" and removes its descriptions', (name) => {
    const document = documentOf({}, { [name]: object({ a: text("Said.") }, { description: "Said." }) });
    expect(stripProse(document)).toBe(3);
    expect(document.components.schemas).toEqual({ [name]: object({ a: bare }) });
  });

  it("keeps discriminators, whatever their values are called", () => {
    const discriminator = { propertyName: "title", mapping: { title: "#/components/schemas/A" } };
    const document = documentOf({}, { A: { oneOf: [], discriminator } });
    expect(stripProse(document)).toBe(0);
    expect(document.components.schemas["A"]?.discriminator).toEqual(discriminator);
  });
});
