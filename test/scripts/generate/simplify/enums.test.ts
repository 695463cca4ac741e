import { describe, expect, test } from "vitest";
import { hoistEnums } from "../../../../scripts/generate/simplify/enums.js";
import { type OpenApiDocument, type Parameter, type Schema, toRef } from "../../../../scripts/openapi.js";
import { documentOf, list, many, object, operation, query, storeDocument } from "../../../helpers/small-document.js";

/** Every schema that was not there before, and the counts. */
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

describe("names", () => {
  test("a list that one resource has, in its requests too, is named after the resource", () => {
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

  test("a list that several resources share is named after the value", () => {
    const { named } = hoist(
      documentOf({}, { App: object({ platform: platforms() }), Build: object({ platform: platforms() }) }),
    );
    expect(named).toEqual({ Platform: platforms() });
  });

  test("a list that a schema is already takes that schema's name, even where it stands once", () => {
    const { named, schemas, ...counts } = hoist(
      documentOf({}, { Platform: platforms(), Build: object({ os: platforms() }) }),
    );
    expect(named).toEqual({});
    expect(schemas["Build"]).toEqual(object({ os: toRef("Platform") }));
    expect(counts).toEqual({ inline: 1, names: 0 });
  });

  test("a taken name gives way to one with the resource before it", () => {
    const { schemas } = hoist(
      documentOf(
        {},
        { Platform: {}, App: object({ platform: platforms() }), Build: object({ platform: platforms() }) },
      ),
    );
    expect(schemas["Platform"]).toEqual({});
    expect(schemas["AppPlatform"]).toEqual(platforms());
  });

  test("two lists of one property get two names", () => {
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

  test("a number keeps apart what nothing else does", () => {
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

  test("a list that is no property's is named as a value", () => {
    const { named } = hoist(documentOf({}, { Ones: many(states()), Others: many(states()) }));
    expect(named).toEqual({ Value: states() });
  });

  test("parameters are named by what they do: fields by whose they are, the others after the resource", () => {
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

  test("fields lists that differ from call to call get the name of the call", () => {
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

describe("what is hoisted", () => {
  test("a list that stands once stays, and so does a constant however often it stands", () => {
    const schemas = {
      App: object({ type: list("apps"), state: states() }),
      AppResponse: object({ type: list("apps") }),
    };
    const { inline, schemas: after } = hoist(documentOf({}, structuredClone(schemas)));
    expect(inline).toBe(0);
    expect(after).toEqual(schemas);
  });

  test("lists that differ in order, in a value or in type are different", () => {
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

  test("numbers keep their type", () => {
    const sizes = (): Schema => ({ type: "integer", enum: [1, 2] });
    const { named } = hoist(documentOf({}, { A: object({ size: sizes() }), B: object({ size: sizes() }) }));
    expect(named).toEqual({ Size: sizes() });
  });

  test("a schema's lists are found below items, additionalProperties and the parts of a union", () => {
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

  test("nullable and deprecated stay beside the reference", () => {
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

  test('a property called "enum" is no list, and its own list is', () => {
    const { named, schemas } = hoist(
      documentOf({}, { App: object({ enum: states() }), Build: object({ enum: states() }) }),
    );
    expect(named).toEqual({ Enum: states() });
    expect(schemas["App"]).toEqual(object({ enum: toRef("Enum") }));
  });

  test("a list with names for its values stays where it is", () => {
    const named = (): Schema => ({ type: "integer", enum: [0, 1], "x-enum-varnames": ["NO", "YES"] });
    expect(hoist(documentOf({}, { A: object({ v: named() }), B: object({ v: named() }) })).inline).toBe(0);
  });

  test("hoisting again finds nothing new", () => {
    const document = storeDocument();
    expect(hoistEnums(document)).toEqual({ inline: 5, names: 2 });
    expect(hoistEnums(document)).toEqual({ inline: 0, names: 0 });
  });
});
