import fc from "fast-check";
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

  it("equal lists of several resources have a name each, so that neither name depends on the other list", () => {
    const { named } = hoist(
      documentOf({}, { App: object({ platform: platforms() }), Build: object({ platform: platforms() }) }),
    );
    expect(named).toEqual({ AppPlatform: platforms(), BuildPlatform: platforms() });
  });

  it("a list with the values of a named schema takes that name if the name contains the property's", () => {
    const { named, schemas, ...counts } = hoist(
      documentOf({}, { Platform: platforms(), Build: object({ platforms: platforms(), os: platforms() }) }),
    );
    expect(named).toEqual({ BuildOs: platforms() });
    expect(schemas["Build"]).toEqual(object({ platforms: toRef("Platform"), os: toRef("BuildOs") }));
    expect(counts).toEqual({ inline: 2, names: 1 });
  });

  it("words that end the resource and begin the property are not repeated, unless that name is taken", () => {
    const { named } = hoist(
      documentOf(
        {},
        { AppEvent: object({ eventState: states() }), Build: object({ buildState: states() }), BuildState: {} },
      ),
    );
    expect(named).toEqual({ AppEventState: states(), BuildBuildState: states() });
  });

  it("the list of a resource keeps its name, whatever comes before it in the document", () => {
    const build = { Build: object({ state: states() }) };
    const create = { BuildCreateRequest: object({ state: list("NEW", "OLD") }) };
    const expected = { BuildState: states(), BuildCreateRequestState: list("NEW", "OLD") };
    expect(hoist(documentOf({}, structuredClone({ ...build, ...create }))).named).toEqual(expected);
    expect(hoist(documentOf({}, structuredClone({ ...create, ...build }))).named).toEqual(expected);
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
    const { named } = hoist(documentOf({}, { Ones: many(states()) }));
    expect(named).toEqual({ OnesValue: states() });
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

  const fields = (...names: string[]) => query("fields[apps]", many(list(...names)));

  it("fields lists that differ between calls are named after the call, but for the resource's own", () => {
    const { named } = hoist(
      documentOf({
        "/v1/builds": withParameters("builds_getCollection", fields("name", "id")),
        "/v1/builds/{id}": withParameters("builds_getInstance", fields("name", "id")),
        "/v1/apps": withParameters("apps_getCollection", fields("name", "sku")),
        "/v1/apps/{id}": withParameters("apps_getInstance", fields("name", "sku")),
      }),
    );
    expect(named).toEqual({ AppsField: list("name", "sku"), BuildsGetCollectionAppsField: list("name", "id") });
  });

  it("a second version of a resource, listed before the first, does not take its name", () => {
    const second = { "/v2/apps/{id}": withParameters("appsV2_getInstance", fields("name", "version")) };
    const first = { "/v1/apps/{id}": withParameters("apps_getInstance", fields("name", "state")) };
    const expected = { AppsField: list("name", "state"), AppsV2Field: list("name", "version") };
    expect(hoist(documentOf(structuredClone({ ...second, ...first }))).named).toEqual(expected);
    expect(hoist(documentOf(structuredClone(first))).named).toEqual({ AppsField: expected.AppsField });
  });

  it("a list of another parameter has a name in the resource's own operations, or if several operations have it", () => {
    const sort = (...names: string[]) => query("sort", many(list(...names)));
    const { named } = hoist(
      documentOf({
        "/v1/apps/{id}/builds": withParameters("apps_builds_getToManyRelated", sort("version", "-version")),
        "/v1/apps/{id}/events": withParameters("apps_events_getToManyRelated", sort("start", "end")),
        "/v1/apps/{id}/tags": withParameters("apps_tags_getToManyRelated", sort("start", "end")),
        "/v1/apps": withParameters("apps_getCollection", sort("name", "-name")),
      }),
    );
    expect(named).toEqual({ AppsSort: list("name", "-name"), AppsEventsGetToManyRelatedSort: list("start", "end") });
  });
});

describe("hoistEnums", () => {
  it("keeps a constant that occurs any number of times", () => {
    const schemas = { App: object({ type: list("apps") }), AppResponse: object({ type: list("apps") }) };
    const { inline, schemas: after } = hoist(documentOf({}, structuredClone(schemas)));
    expect(inline).toBe(0);
    expect(after).toEqual(schemas);
  });

  it("distinguishes lists by order, values and type", () => {
    const { names } = hoist(
      documentOf(
        {},
        {
          A: object({ v: list("1", "2") }),
          AResponse: object({ v: list("2", "1") }),
          ACreateRequest: object({ v: list("1", "2", "3") }),
          AUpdateRequest: object({ v: { type: "integer", enum: [1, 2] } }),
        },
      ),
    );
    expect(names).toBe(4);
  });

  it("keeps the type of numbers", () => {
    const sizes = (): Schema => ({ type: "integer", enum: [1, 2] });
    const { named } = hoist(documentOf({}, { A: object({ size: sizes() }) }));
    expect(named).toEqual({ ASize: sizes() });
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
    expect(Object.keys(named)).toEqual(["AList", "AMap", "BState", "BValue"]);
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
    expect(schemas["App"]?.properties?.["a"]).toEqual({ nullable: true, allOf: [toRef("AppA")] });
    expect(schemas["Build"]?.properties?.["a"]).toEqual({ deprecated: true, allOf: [toRef("BuildA")] });
  });

  it(`hoists the values of a property called "enum", and does not mistake the property for a list`, () => {
    const { named, schemas } = hoist(documentOf({}, { App: object({ enum: states() }) }));
    expect(named).toEqual({ AppEnum: states() });
    expect(schemas["App"]).toEqual(object({ enum: toRef("AppEnum") }));
  });

  it("keeps a list that has names for its values", () => {
    const named = (): Schema => ({ type: "integer", enum: [0, 1], "x-enum-varnames": ["NO", "YES"] });
    expect(hoist(documentOf({}, { A: object({ v: named() }), B: object({ v: named() }) })).inline).toBe(0);
  });

  it("finds nothing when run again", () => {
    const document = storeDocument();
    expect(hoistEnums(document)).toEqual({ inline: 8, names: 6 });
    expect(hoistEnums(document)).toEqual({ inline: 0, names: 0 });
  });

  it("keeps every name and its values when other resources with equal lists come or go", () => {
    const values = fc.constantFrom(["A", "B"], ["B", "C"], ["A", "B", "C"]);
    const resources = (letters: string) =>
      fc.dictionary(fc.constantFrom(...letters), fc.tuple(values, values), { minKeys: 1, noNullPrototype: true });
    const documentWith = (lists: Record<string, readonly [readonly string[], readonly string[]]>) => {
      const all = Object.entries(lists);
      const paths = all.map(([name, [, fields]]) => {
        const parameters = [query(`fields[${name}s]`, many(list(...fields))), query("sort", many(list(...fields)))];
        return [`/v1/${name}s/{id}`, withParameters(`${name}s_getInstance`, ...parameters)];
      });
      const schemas = all.map(([name, [state]]) => [name.toUpperCase(), object({ state: list(...state) })]);
      return documentOf(Object.fromEntries(paths), Object.fromEntries(schemas));
    };
    fc.assert(
      fc.property(resources("abc"), resources("def"), (some, others) => {
        const { named } = hoist(documentWith(some));
        expect(Object.keys(named)).toHaveLength(3 * Object.keys(some).length);
        expect(hoist(documentWith({ ...some, ...others })).named).toMatchObject(named);
        expect(hoist(documentWith({ ...others, ...some })).named).toMatchObject(named);
      }),
      { seed: 20261124 },
    );
  });
});
