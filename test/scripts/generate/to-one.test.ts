import { describe, expect, it } from "vitest";
import { allowNullToOne } from "../../../scripts/generate/to-one.js";
import { toRef } from "../../../scripts/openapi.js";
import { documentOf, idInPath, list, object, returning } from "../../helpers/small-document.js";

const resource = object({ type: list("apps"), id: { type: "string" } });
const links = { type: "object" };

describe("allowNullToOne", () => {
  it("gives a GET of a to-one relationship a schema of its own if another operation returns the same one", () => {
    const document = documentOf(
      {
        "/v1/apps/{id}": { parameters: [idInPath], get: returning("apps_getInstance", "AppResponse") },
        "/v1/builds/{id}/app": { parameters: [idInPath], get: returning("builds_app_getToOneRelated", "AppResponse") },
      },
      { App: resource, AppResponse: object({ data: toRef("App"), links }, { required: ["data"] }) },
    );
    expect(allowNullToOne(document)).toBe(1);
    expect(document.components.schemas["AppNullableResponse"]).toEqual({
      type: "object",
      properties: {
        data: { nullable: true, allOf: [toRef("App")] },
        links: { $ref: "#/components/schemas/AppResponse/properties/links" },
      },
      required: ["data"],
    });
    expect(document.components.schemas["AppResponse"]?.properties?.["data"]).toEqual(toRef("App"));
    expect(document.paths["/v1/builds/{id}/app"]).toMatchObject({
      get: returning("builds_app_getToOneRelated", "AppNullableResponse"),
    });
    expect(document.paths["/v1/apps/{id}"]).toMatchObject({ get: returning("apps_getInstance", "AppResponse") });
  });

  it("changes a schema in place that only such GETs return, whatever the operations are called", () => {
    const document = documentOf(
      { "/v1/builds/{id}/app": { parameters: [idInPath], get: returning("anything", "AppResponse") } },
      { AppResponse: object({ data: resource }) },
    );
    expect(allowNullToOne(document)).toBe(1);
    expect(document.components.schemas["AppResponse"]).toEqual(object({ data: { ...resource, nullable: true } }));
  });

  it("leaves collections, plain objects and other operations unchanged", () => {
    const schemas = {
      Apps: object({ data: { type: "array", items: resource } }),
      Metrics: object({ version: { type: "string" } }),
      App: object({ data: resource }),
    };
    const document = documentOf(
      {
        "/v1/builds/{id}/apps": { get: returning("a", "Apps") },
        "/v1/builds/{id}/metrics": { get: returning("b", "Metrics") },
        "/v1/builds/{id}/app": { post: returning("c", "App") },
        "/v1/apps": { get: returning("d", "App") },
      },
      structuredClone(schemas),
    );
    expect(allowNullToOne(document)).toBe(0);
    expect(document.components.schemas).toEqual(schemas);
  });
});
