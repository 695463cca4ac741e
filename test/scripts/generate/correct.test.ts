import { describe, expect, it } from "vitest";
import { correctMechanically } from "../../../scripts/generate/correct.js";
import type { Schema } from "../../../scripts/openapi.js";
import { documentOf, list, object, operation, query } from "../../helpers/small-document.js";

function correct(schemas: Record<string, Schema>) {
  const document = documentOf({}, schemas);
  const counts = correctMechanically(document);
  return { counts, schemas: document.components.schemas };
}
const $ref = "#/components/schemas/Other";

describe("correctMechanically", () => {
  it("moves nullable and deprecated from beside a $ref, where they have no effect, to beside an allOf", () => {
    const { counts, schemas } = correct({
      App: object({
        maybe: { $ref, nullable: true },
        old: { $ref, deprecated: true, description: "Old." },
        plain: { $ref, description: "Stays." },
      }),
      Other: {},
    });
    expect(schemas["App"]?.properties).toEqual({
      maybe: { nullable: true, allOf: [{ $ref }] },
      old: { deprecated: true, description: "Old.", allOf: [{ $ref }] },
      plain: { $ref, description: "Stays." },
    });
    expect(counts).toEqual({ refSiblings: 2, emptyEnums: 0 });
  });

  it("removes an empty value list, which would allow no value, wherever it occurs", () => {
    const document = documentOf(
      { "/v1/apps": { get: operation("a", { parameters: [query("b", { type: "array", items: list() })] }) } },
      { App: object({ kind: list() }) },
    );
    expect(correctMechanically(document)).toEqual({ refSiblings: 0, emptyEnums: 2 });
    expect(document.components.schemas["App"]).toEqual(object({ kind: { type: "string" } }));
    expect(document.paths["/v1/apps"]?.get?.parameters?.[0]?.schema.items).toEqual({ type: "string" });
  });

  it("leaves properties called enum, nullable, deprecated or $ref unchanged", () => {
    const schemas = { App: object({ enum: list("A"), nullable: {}, deprecated: {}, $ref: {} }) };
    const { counts, schemas: corrected } = correct(structuredClone(schemas));
    expect(corrected).toEqual(schemas);
    expect(counts).toEqual({ refSiblings: 0, emptyEnums: 0 });
  });

  it("changes neither a correct document nor a corrected one", () => {
    const { schemas } = correct({ App: object({ maybe: { $ref, nullable: true } }), Other: {} });
    expect(correct(structuredClone(schemas))).toEqual({ schemas, counts: { refSiblings: 0, emptyEnums: 0 } });
  });
});
