import { describe, expect, it } from "vitest";
import { nameAttributes } from "../../../../scripts/generate/simplify/attributes.js";
import { toRef } from "../../../../scripts/openapi.js";
import { content, documentOf, list, many, object, operation } from "../../../helpers/small-document.js";

const pageOf = ({ path }: { path: string }) => `https://docs.example${path}`;
const sends = (name: string, id = "a") => ({ post: operation(id, { requestBody: content(toRef(name)) }) });
const resource = (size: object = { type: "integer" }) =>
  object({ type: list("apps"), attributes: object({ size: { ...size } }) });

describe("nameAttributes", () => {
  it("names the attributes of a request after it, and documents it with the page of its operation", () => {
    const document = documentOf({ "/v1/apps": sends("Create") }, { Create: object({ data: resource() }) });
    expect(nameAttributes(document, pageOf)).toBe(1);
    const { Create, CreateAttributes } = document.components.schemas;
    expect(Create!.properties!["data"]!.properties!["attributes"]).toEqual(toRef("CreateAttributes"));
    expect(Create!.description).toBe("[Documentation](https://docs.example/v1/apps)");
    expect(CreateAttributes).toEqual(object({ size: { type: "integer" } }));
  });

  it("names those of resources that a request includes, and keeps those that responses contain", () => {
    const document = documentOf(
      {
        "/v1/apps": sends("Create"),
        "/v1/builds": { get: operation("b", { responses: { "200": content(toRef("App")) } }) },
      },
      { Create: object({ included: many(toRef("Inline")), app: toRef("App") }), Inline: resource(), App: resource() },
    );
    expect(nameAttributes(document, pageOf)).toBe(1);
    expect(Object.keys(document.components.schemas)).toEqual(["Create", "Inline", "App", "InlineAttributes"]);
  });

  it("adds no page to a request that several operations have, and no name that is taken", () => {
    const document = documentOf(
      { "/v1/apps": sends("Create"), "/v1/builds": sends("Create", "b") },
      { Create: object({ data: resource() }), CreateAttributes: {} },
    );
    expect(nameAttributes(document, pageOf)).toBe(0);
    expect(document.components.schemas).toEqual({ Create: object({ data: resource() }), CreateAttributes: {} });
  });

  it.each([
    [{ minimum: 1 }, "At least 1."],
    [{ maximum: 5 }, "At most 5."],
    [{ minimum: 1, maximum: 5 }, "1 to 5."],
    [{ minimum: 1, maximum: Number.MAX_SAFE_INTEGER }, "At least 1."],
    [{}, undefined],
  ])("describes the limits %j of an attribute", (limits, description) => {
    const data = resource({ type: "integer", ...limits });
    const document = documentOf({ "/v1/apps": sends("Create") }, { Create: object({ data }) });
    nameAttributes(document, pageOf);
    const { properties } = document.components.schemas["CreateAttributes"]!;
    expect(properties!["size"]!.description).toBe(description);
  });
});
