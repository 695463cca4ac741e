import { describe, expect, it } from "vitest";
import { hoistEnums } from "../../../../scripts/generate/simplify/enums.js";
import { type OpenApiDocument, type Parameter, type Schema, toRef } from "../../../../scripts/openapi.js";
import { documentOf, list, many, object, operation, query, storeDocument } from "../../../helpers/small-document.js";

/** Hoists, and returns the counts, the added schemas and all schemas. */
function hoist(document: OpenApiDocument) {
  const before = new Set(Object.keys(document.components.schemas));
  const counts = hoistEnums(document);
  const { schemas } = document.components;
  const named = Object.fromEntries(Object.entries(schemas).filter(([name]) => !before.has(name)));
  return { ...counts, named, schemas };
}

const states = (): Schema => list("OPEN", "CLOSED");
const platforms = (): Schema => list("IOS", "MAC_OS");
const withParameters = (operationId: string, ...parameters: Parameter[]) => ({
  get: operation(operationId, { parameters }),
});

describe("names chosen by hoistEnums", () => {
  it("a list of one resource, including its requests, is named after the resource", () => {
    const { named, schemas } = hoist(
      documentOf(
        {},
        {
          Build: object({ state: states() }),
          BuildCreateRequest: object({ state: states() }),
          BuildUpdateRequest: object({ state: states() }),
        },
      ),
    );
    expect(named).toEqual({ BuildState: states() });
    expect(schemas["BuildUpdateRequest"]).toEqual(object({ state: toRef("BuildState") }));
  });

  it("a list that several resources share is named after the property", () => {
    const { named } = hoist(
      documentOf({}, { App: object({ platform: platforms() }), Build: object({ platform: platforms() }) }),
    );
    expect(named).toEqual({ Platform: platforms() });
  });

  it("a list that equals a named schema takes that name, even if it occurs only once", () => {
    const { named, schemas, ...counts } = hoist(
      documentOf({}, { Platform: platforms(), Build: object({ os: platforms() }) }),
    );
    expect(named).toEqual({});
    expect(schemas["Build"]).toEqual(object({ os: toRef("Platform") }));
    expect(counts).toEqual({ inline: 1, names: 0 });
  });

  it("the resource is put in front if a name is taken", () => {
    const { schemas } = hoist(
      documentOf(
        {},
        { Platform: {}, App: object({ platform: platforms() }), Build: object({ platform: platforms() }) },
      ),
    );
    expect(schemas["Platform"]).toEqual({});
    expect(schemas["AppPlatform"]).toEqual(platforms());
  });

  it("two lists of one property get two names", () => {
    const { named } = hoist(
      documentOf(
        {},
        {
          Build: object({ state: states() }),
          BuildUpdateRequest: object({ state: states() }),
          BuildCreateRequest: object({ state: list("NEW", "OLD") }),
          BuildResponse: object({ state: list("NEW", "OLD") }),
        },
      ),
    );
    expect(named).toEqual({ BuildState: states(), BuildCreateRequestState: list("NEW", "OLD") });
  });

  it("a number distinguishes lists that have no other difference in name", () => {
    const inner = (): Schema => list("NEW", "OLD");
    const { named, schemas } = hoist(
      documentOf(
        {},
        {
          App: object({
            now: object({ state: states() }),
            before: object({ state: states() }),
            first: object({ state: inner() }),
            last: object({ state: inner() }),
          }),
        },
      ),
    );
    expect(named).toEqual({ AppState: states(), AppState2: inner() });
    expect(schemas["App"]?.properties?.["last"]).toEqual(object({ state: toRef("AppState2") }));
  });

  it("a list that is not a property's is called Value", () => {
    const { named } = hoist(documentOf({}, { Ones: many(states()), Others: many(states()) }));
    expect(named).toEqual({ Value: states() });
  });

  it("parameters are named by their function: fields after their resource, others after the operation's resource", () => {
    const { named } = hoist(
      documentOf({
        "/v1/apps": withParameters(
          "apps_getCollection",
          query("fields[builds]", many(list("version", "state"))),
          query("filter[state]", many(states())),
          query("include", many(list("builds", "prices"))),
          query("sort", many(list("name", "-name"))),
        ),
        "/v1/apps/{id}": withParameters(
          "apps_getInstance",
          query("fields[builds]", many(list("version", "state"))),
          query("filter[state]", many(states())),
          query("include", many(list("builds", "prices"))),
          query("sort", many(list("name", "-name"))),
        ),
      }),
    );
    expect(named).toEqual({
      BuildsField: list("version", "state"),
      AppsStateFilter: states(),
      AppsInclude: list("builds", "prices"),
      AppsSort: list("name", "-name"),
    });
  });

  it("fields lists that differ between calls are named after the call", () => {
    const fields = (...names: string[]) => query("fields[apps]", many(list(...names)));
    const { named } = hoist(
      documentOf({
        "/v1/apps": withParameters("apps_getCollection", fields("name", "sku")),
        "/v1/apps/{id}": withParameters("apps_getInstance", fields("name", "sku")),
        "/v1/builds": withParameters("builds_getCollection", fields("name", "id")),
        "/v1/builds/{id}": withParameters("builds_getInstance", fields("name", "id")),
      }),
    );
    expect(named).toEqual({ AppsField: list("name", "sku"), BuildsGetCollectionAppsField: list("name", "id") });
  });
});

describe("hoistEnums", () => {
  it("keeps a list that occurs once and a constant that occurs any number of times", () => {
    const schemas = {
      App: object({ type: list("apps"), state: states() }),
      AppResponse: object({ type: list("apps") }),
    };
    const { inline, schemas: after } = hoist(documentOf({}, structuredClone(schemas)));
    expect(inline).toBe(0);
    expect(after).toEqual(schemas);
  });

  it("distinguishes lists by order, values and type", () => {
    const { inline } = hoist(
      documentOf(
        {},
        {
          A: object({ v: list("1", "2") }),
          B: object({ v: list("2", "1") }),
          C: object({ v: list("1", "2", "3") }),
          D: object({ v: { type: "integer", enum: [1, 2] } }),
        },
      ),
    );
    expect(inline).toBe(0);
  });

  it("keeps the type of numbers", () => {
    const sizes = (): Schema => ({ type: "integer", enum: [1, 2] });
    const { named } = hoist(documentOf({}, { A: object({ size: sizes() }), B: object({ size: sizes() }) }));
    expect(named).toEqual({ Size: sizes() });
  });

  it("finds lists in items, additionalProperties and the members of unions", () => {
    const { named, inline } = hoist(
      documentOf(
        {},
        {
          A: object({ list: many(states()), map: { type: "object", additionalProperties: states() } }),
          B: { allOf: [object({ state: states() })], oneOf: [], anyOf: [states()] },
        },
      ),
    );
    expect(inline).toBe(4);
    expect(Object.values(named)).toEqual([states()]);
  });

  it("keeps nullable and deprecated beside the reference", () => {
    const { schemas } = hoist(
      documentOf(
        {},
        {
          App: object({ a: { ...states(), nullable: true } }),
          Build: object({ a: { ...states(), deprecated: true } }),
        },
      ),
    );
    expect(schemas["App"]?.properties?.["a"]).toEqual({ nullable: true, allOf: [toRef("A")] });
    expect(schemas["Build"]?.properties?.["a"]).toEqual({ deprecated: true, allOf: [toRef("A")] });
  });

  it(`hoists the values of a property called "enum", and does not mistake the property for a list`, () => {
    const { named, schemas } = hoist(
      documentOf({}, { App: object({ enum: states() }), Build: object({ enum: states() }) }),
    );
    expect(named).toEqual({ Enum: states() });
    expect(schemas["App"]).toEqual(object({ enum: toRef("Enum") }));
  });

  it("keeps a list that has names for its values", () => {
    const named = (): Schema => ({ type: "integer", enum: [0, 1], "x-enum-varnames": ["NO", "YES"] });
    expect(hoist(documentOf({}, { A: object({ v: named() }), B: object({ v: named() }) })).inline).toBe(0);
  });

  it("finds nothing when run again", () => {
    const document = storeDocument();
    expect(hoistEnums(document)).toEqual({ inline: 5, names: 2 });
    expect(hoistEnums(document)).toEqual({ inline: 0, names: 0 });
  });
});
