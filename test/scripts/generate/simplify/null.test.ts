import { describe, expect, it } from "vitest";
import { allowNull } from "../../../../scripts/generate/simplify/null.js";
import { type Schema, toRef } from "../../../../scripts/openapi.js";
import {
  content,
  list,
  many,
  object,
  operation,
  returning,
  documentOf as sharingDocumentOf,
} from "../../../helpers/small-document.js";

const text: Schema = { type: "string" };
const maybe: Schema = { type: "string", nullable: true };

/** Makes a document in which no two places are one object, as in parsed JSON. */
const documentOf: typeof sharingDocumentOf = (...parts) => JSON.parse(JSON.stringify(sharingDocumentOf(...parts)));

/** A document in which apps are returned, and created with `sent`. */
function apps(attributes: Schema, { sent, ...others }: { sent?: Schema } & Record<string, Schema> = {}) {
  const resource = (more: Schema) => object({ type: list("apps"), id: text, attributes: more });
  return documentOf(
    {
      "/v1/apps": {
        get: returning("apps_getInstance", "AppResponse"),
        ...(sent && {
          post: operation("apps_createInstance", { requestBody: content(toRef("AppCreateRequest")) }),
        }),
      },
    },
    {
      App: resource(attributes),
      AppResponse: object({ data: toRef("App") }),
      ...(sent && { AppCreateRequest: object({ data: resource(sent) }) }),
      ...others,
    },
  );
}

function allowed(document: ReturnType<typeof apps>): Schema | undefined {
  allowNull(document);
  return document.components.schemas["App"]?.properties?.["attributes"];
}

describe("allowNull", () => {
  it("allows null in every attribute but those that a create request requires without null", () => {
    const sent = object({ a: text, b: maybe, c: text }, { required: ["a", "b"] });
    expect(allowed(apps(object({ a: text, b: text, c: text, d: text }), { sent }))).toEqual(
      object({ a: text, b: maybe, c: maybe, d: maybe }),
    );
  });

  it("marks the attributes of a resource as present", () => {
    const document = apps(object({ a: text }));
    expect(allowNull(document)).toEqual({ nullable: 1, present: 1 });
    expect(document.components.schemas["App"]?.required).toEqual(["attributes"]);
  });

  it("allows null in nested objects but where they require the property themselves", () => {
    const Place = object({ x: text, y: text }, { required: ["x"] });
    expect(allowed(apps(object({ place: toRef("Place"), list: many(toRef("Place")) }), { Place }))).toEqual(
      object({
        place: { nullable: true, allOf: [toRef("Place")] },
        list: { ...many(toRef("Place")), nullable: true },
      }),
    );
    const document = apps(object({ place: toRef("Place") }), { Place: structuredClone(Place) });
    allowNull(document);
    expect(document.components.schemas["Place"]).toEqual(object({ x: text, y: maybe }, { required: ["x"] }));
  });

  it("leaves a schema unchanged that requests contain too", () => {
    const sent = object({ place: toRef("Place") });
    const document = apps(object({ place: toRef("Place") }), { sent, Place: object({ x: text }) });
    allowNull(document);
    expect(document.components.schemas["Place"]).toEqual(object({ x: text }));
    expect(document.components.schemas["AppCreateRequest"]?.properties?.["data"]?.properties?.["attributes"]).toEqual(
      sent,
    );
  });

  it("leaves what the overlay marks with x-never-null", () => {
    const name: Schema = { ...text, "x-never-null": true };
    expect(allowed(apps(object({ name })))).toEqual(object({ name }));
  });

  it("allows null in the objects of a report, and not in the members of a document of resources", () => {
    const document = documentOf(
      { "/v1/metrics": { get: returning("a", "Metrics") }, "/v1/apps": { get: returning("b", "Apps") } },
      { Metrics: object({ versions: many(object({ v: text })) }), Apps: object({ data: many(object({ id: text })) }) },
    );
    allowNull(document);
    expect(document.components.schemas).toEqual({
      Metrics: object({ versions: { ...many(object({ v: maybe })), nullable: true } }),
      Apps: object({ data: many(object({ id: text })) }),
    });
  });
});
