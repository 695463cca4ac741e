import { describe, expect, it } from "vitest";
import { closedMark, simplifyShapes } from "../../../../scripts/generate/simplify/shapes.js";
import { toRef } from "../../../../scripts/openapi.js";
import { documentOf, list, object } from "../../../helpers/small-document.js";

const text = { type: "string" };

describe("simplifyShapes", () => {
  it("gives each member of a union its values of the discriminator, also the base of the others", () => {
    const document = documentOf(
      {},
      {
        Image: object({
          attributes: {
            oneOf: [toRef("Waiting"), toRef("Common"), toRef("Common")],
            discriminator: {
              propertyName: "state",
              mapping: Object.fromEntries(
                [
                  ["WAITING", "Waiting"],
                  ["DONE", "Common"],
                  ["READY", "Common"],
                ].map(([value, name]) => [value!, toRef(name!).$ref!]),
              ),
            },
          },
        }),
        Waiting: { allOf: [toRef("Common"), object({ url: text })] },
        Common: object({ name: text, state: list("WAITING", "DONE", "READY") }),
      },
    );
    expect(simplifyShapes(document)).toEqual({ unions: 1, alternatives: 0 });
    const { Image, Waiting, Common } = document.components.schemas;
    expect(Image?.properties?.["attributes"]).toEqual({ oneOf: [toRef("Waiting"), toRef("Common")] });
    const state = (...values: string[]) => ({ ...list(...values), [closedMark]: true });
    expect(Waiting).toEqual(object({ name: text, state: state("WAITING"), url: text }));
    expect(Common).toEqual(object({ name: text, state: state("DONE", "READY") }));
  });

  it("makes one object of a union whose members lack the discriminator", () => {
    const document = documentOf(
      {},
      {
        Placement: object({
          relationships: { oneOf: [toRef("A"), toRef("B")], discriminator: { propertyName: "mediaType" } },
        }),
        A: object({ image: text, page: text }),
        B: { allOf: [object({ page: text }), object({ video: text })] },
      },
    );
    simplifyShapes(document);
    expect(document.components.schemas["Placement"]).toEqual(
      object({ relationships: object({ image: text, page: text, video: text }) }),
    );
  });

  it("writes out alternatives that differ in what they require", () => {
    const parts = { attributes: object({ kind: text, name: text }), id: text };
    const document = documentOf(
      {},
      {
        Request: object(parts, {
          required: ["id"],
          anyOf: [
            object({ attributes: { required: ["kind"] } }, { required: ["attributes"] }),
            object({ attributes: { required: ["name"] } }),
          ],
        }),
      },
    );
    expect(simplifyShapes(document)).toEqual({ unions: 0, alternatives: 1 });
    const attributes = (name: string) => object({ kind: text, name: text }, { required: [name] });
    expect(document.components.schemas["Request"]).toEqual({
      anyOf: [
        object({ ...parts, attributes: attributes("kind") }, { required: ["id", "attributes"] }),
        object({ ...parts, attributes: attributes("name") }, { required: ["id"] }),
      ],
    });
  });

  it("leaves a union unchanged whose members already have constants", () => {
    const union = {
      oneOf: [toRef("App")],
      discriminator: { propertyName: "type", mapping: { apps: toRef("App").$ref! } },
    };
    const document = documentOf({}, { Page: object({ included: union }), App: object({ type: list("apps") }) });
    const before = structuredClone(document);
    simplifyShapes(document);
    expect(document).toEqual(before);
  });
});
