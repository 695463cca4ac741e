import { describe, expect, it } from "vitest";
import { printResourceTypes } from "../../../../scripts/generate/emit/resource-types.js";
import { documentOf, list, object, storeDocument } from "../../../helpers/small-document.js";

const string = { type: "string" };
const resource = (type: string, relationships: Record<string, object> = {}, attributes?: object) =>
  object({
    type: list(type),
    id: string,
    links: object({}),
    ...(attributes && { attributes }),
    relationships: object(
      Object.fromEntries(Object.entries(relationships).map(([name, data]) => [name, object({ data })])),
    ),
  });
const linkage = (type: string) => object({ type: list(type), id: string });

describe("printResourceTypes", () => {
  it("prints the attributes of each type, and the types that its relationships lead to", () => {
    const document = documentOf(
      {},
      {
        Build: resource("builds", { app: linkage("apps") }, object({ version: string })),
        App: resource("apps", { builds: { type: "array", items: linkage("builds") }, other: linkage("pears") }),
      },
    );
    expect(printResourceTypes(document)).toBe(`import type * as Schemas from "./schemas.js";

/** Each type of resource: its attributes, and the types that its relationships lead to. */
export interface ResourceTypes {
  apps: { attributes: {}; one: {}; many: { builds: "builds" } };
  builds: { attributes: NonNullable<Schemas.Build["attributes"]>; one: { app: "apps" }; many: {} };
}
`);
  });

  it("prints the newest version of a resource", () => {
    const attributes = object({ name: string });
    const document = documentOf(
      {},
      {
        PurchaseV2: resource("purchases", {}, attributes),
        Purchase: resource("purchases", {}, attributes),
      },
    );
    expect(printResourceTypes(document)).toContain('Schemas.PurchaseV2["attributes"]');
  });

  it("prints nothing for a document without resources", () => {
    expect(printResourceTypes(documentOf({}))).toBeUndefined();
    expect(printResourceTypes(storeDocument())).toBeUndefined();
  });
});
