import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { countChanges, diffSpecs } from "../../../scripts/diff/diff.js";
import { describeChange, formatDiff, formatSummary } from "../../../scripts/diff/markdown.js";
import type { JsonObject } from "../../../scripts/json.js";
import { appleDocument, documentsNote, hasAppleDocuments } from "../../helpers/apple-documents.js";

interface Parts {
  readonly version?: string;
  /** Overrides for the GET of /v1/apps. */
  readonly get?: JsonObject;
  readonly parameters?: JsonObject[];
  /** The schema `App`, which a response contains. */
  readonly response?: JsonObject;
  /** The schema `AppCreateRequest`, which a request contains. */
  readonly request?: JsonObject;
  readonly paths?: JsonObject;
  readonly schemas?: JsonObject;
}

function spec({ version = "1.0", get, parameters = [], response, request, paths, schemas }: Parts = {}): JsonObject {
  const json = (name: string) => ({
    content: { "application/json": { schema: { $ref: `#/components/schemas/${name}` } } },
  });
  return {
    openapi: "3.0.1",
    info: { title: "App Store Connect API", version },
    paths: {
      "/v1/apps": {
        get: { tags: ["Apps"], operationId: "apps", parameters, responses: { "200": json("App"), "404": {} }, ...get },
        post: {
          tags: ["Apps"],
          operationId: "create",
          requestBody: json("AppCreateRequest"),
          responses: { "204": {} },
        },
      },
      ...paths,
    },
    components: { schemas: { App: response ?? object({}), AppCreateRequest: request ?? object({}), ...schemas } },
  };
}

function object(properties: JsonObject, more: JsonObject = {}): JsonObject {
  return { type: "object", properties, ...more };
}

const text = { type: "string" };
const operation = { tags: ["Builds"], operationId: "x", responses: {} };

function diff(before: Parts, after: Parts) {
  const { verdict, changes } = diffSpecs(spec(before), spec(after));
  return { verdict, lines: changes.map(describeChange) };
}

describe("diffSpecs", () => {
  it("finds no change between a document and itself", () => {
    expect(diff({}, {})).toEqual({ verdict: "none", lines: [] });
    expect(formatDiff(diffSpecs(spec(), spec()))).toBe("# Apple's document 1.0 → 1.0\n\n**none**: nothing changed.\n");
  });

  it("reports a patch if only descriptions differ", () => {
    expect(diff({}, { get: { description: "New words" } })).toEqual({ verdict: "patch", lines: [] });
  });

  const required = { required: ["name"] };
  const list = (...values: string[]) => ({ type: "string", enum: values });
  it.each<[string, string, Parts, Parts, string]>([
    ["a new operation", "minor", {}, { paths: { "/v1/b": { get: operation } } }, "operation added: `GET /v1/b`"],
    ["a removed operation", "major", { paths: { "/v1/b": { get: operation } } }, {}, "operation removed: `GET /v1/b`"],
    ["an operation deprecated", "minor", {}, { get: { deprecated: true } }, "operation deprecated: `GET /v1/apps`"],
    ["a new parameter", "minor", {}, { parameters: [{ name: "sort" }] }, "parameter added: `sort` (`GET /v1/apps`)"],
    [
      "a new parameter that is required",
      "major",
      {},
      { parameters: [{ name: "sort", required: true }] },
      "parameter added: `sort` (required; `GET /v1/apps`)",
    ],
    [
      "a removed parameter",
      "major",
      { parameters: [{ name: "sort" }] },
      {},
      "parameter removed: `sort` (`GET /v1/apps`)",
    ],
    [
      "a parameter now required",
      "major",
      { parameters: [{ name: "sort" }] },
      { parameters: [{ name: "sort", required: true }] },
      "parameter required: `sort` (`GET /v1/apps`)",
    ],
    [
      "a parameter now optional",
      "minor",
      { parameters: [{ name: "sort", required: true }] },
      { parameters: [{ name: "sort" }] },
      "parameter optional: `sort` (`GET /v1/apps`)",
    ],
    [
      "a lower maximum",
      "major",
      { parameters: [{ name: "limit", schema: { type: "integer", maximum: 200 } }] },
      { parameters: [{ name: "limit", schema: { type: "integer", maximum: 50 } }] },
      "parameter changed: `limit` (maximum 200 → 50; `GET /v1/apps`)",
    ],
    [
      "a parameter's values",
      "major",
      { parameters: [{ name: "sort", schema: { type: "array", items: list("a", "b") } }] },
      { parameters: [{ name: "sort", schema: { type: "array", items: list("b", "c") } }] },
      "values removed: `sort`: `a` (`GET /v1/apps`)",
    ],
    [
      "a field added to a response",
      "minor",
      {},
      { response: object({ name: text }) },
      "field added: `App.name` (responses)",
    ],
    [
      "a field removed from a response",
      "major",
      { response: object({ name: text }) },
      {},
      "field removed: `App.name` (responses)",
    ],
    [
      "a response field that has become optional",
      "major",
      { response: object({ name: text }, required) },
      { response: object({ name: text }) },
      "field optional: `App.name` (responses)",
    ],
    [
      "a response field that has become required",
      "minor",
      { response: object({ name: text }) },
      { response: object({ name: text }, required) },
      "field required: `App.name` (responses)",
    ],
    [
      "a response field that has become nullable",
      "major",
      { response: object({ name: text }) },
      { response: object({ name: { ...text, nullable: true } }) },
      "field nullable: `App.name` (responses)",
    ],
    [
      "a request field that has become nullable",
      "minor",
      { request: object({ name: text }) },
      { request: object({ name: { ...text, nullable: true } }) },
      "field nullable: `AppCreateRequest.name` (requests)",
    ],
    [
      "a request field that is no longer nullable",
      "major",
      { request: object({ name: { nullable: true, allOf: [text] } }) },
      { request: object({ name: text }) },
      "field not nullable: `AppCreateRequest.name` (requests)",
    ],
    [
      "a request field that has become required",
      "major",
      { request: object({ name: text }) },
      { request: object({ name: text }, required) },
      "field required: `AppCreateRequest.name` (requests)",
    ],
    [
      "a request field that has become optional",
      "minor",
      { request: object({ name: text }, required) },
      { request: object({ name: text }) },
      "field optional: `AppCreateRequest.name` (requests)",
    ],
    [
      "a new required request field",
      "major",
      {},
      { request: object({ name: text }, required) },
      "field added: `AppCreateRequest.name` (required; requests)",
    ],
    [
      "a new value in a response, whose enums are open",
      "minor",
      { response: object({ kind: list("A") }) },
      { response: object({ kind: list("A", "B") }) },
      "values added: `App.kind`: `B` (responses)",
    ],
    [
      "a value removed from a request",
      "major",
      { request: object({ kind: list("A", "B") }) },
      { request: object({ kind: list("A") }) },
      "values removed: `AppCreateRequest.kind`: `B` (requests)",
    ],
    [
      "a request string that becomes a value list",
      "major",
      { request: object({ kind: text }) },
      { request: object({ kind: list("A") }) },
      "values changed: `AppCreateRequest.kind`: `A` (a value list; requests)",
    ],
    [
      "a value list that becomes any string",
      "minor",
      { request: object({ kind: list("A") }) },
      { request: object({ kind: text }) },
      "values changed: `AppCreateRequest.kind` (any string; requests)",
    ],
    [
      "another type",
      "major",
      { response: object({ name: text }) },
      { response: object({ name: { type: "array", items: text } }) },
      "field changed: `App.name` (string → array; responses)",
    ],
    [
      "a field deprecated beside $ref",
      "minor",
      { response: object({ kind: { $ref: "#/components/schemas/Kind" } }), schemas: { Kind: list("A") } },
      {
        response: object({ kind: { $ref: "#/components/schemas/Kind", deprecated: true } }),
        schemas: { Kind: list("A") },
      },
      "field deprecated: `App.kind` (responses)",
    ],
    [
      "a removed type of included resource",
      "major",
      { response: object({ included: { type: "array", items: { oneOf: [text, { type: "integer" }] } } }) },
      { response: object({ included: { type: "array", items: { oneOf: [text] } } }) },
      "variants removed: `App.included`: `integer` (responses)",
    ],
    [
      "a value list that gets a name",
      "minor",
      { response: object({ kind: list("A") }) },
      { response: object({ kind: { $ref: "#/components/schemas/Kind" } }), schemas: { Kind: list("A", "B") } },
      "values added: `App.kind`: `B` (responses)",
    ],
    [
      "a response with another schema that has one more field",
      "minor",
      { schemas: { Build: object({ name: text }) } },
      {
        get: {
          responses: { "200": { content: { "application/json": { schema: { $ref: "#/components/schemas/Build" } } } } },
        },
        schemas: { Build: object({ name: text }) },
      },
      "body changed: `200 application/json` (App → Build; `GET /v1/apps`)",
    ],
    [
      "a new request body",
      "major",
      { paths: { "/v1/b": { delete: operation } } },
      { paths: { "/v1/b": { delete: { ...operation, requestBody: { content: { "application/json": {} } } } } } },
      "body added: `request application/json` (`DELETE /v1/b`)",
    ],
    [
      "one type of included resource that becomes several",
      "minor",
      { response: object({ included: { type: "array", items: text } }) },
      { response: object({ included: { type: "array", items: { oneOf: [text, { type: "integer" }] } } }) },
      "variants added: `App.included`: `integer` (responses)",
    ],
    ["a new schema", "minor", {}, { schemas: { AppEvent: object({}) } }, "schema added: `AppEvent`"],
    ["a removed schema", "major", { schemas: { AppEvent: object({}) } }, {}, "schema removed: `AppEvent`"],
    [
      "a new documented error",
      "minor",
      { get: { responses: { "404": {} } } },
      { get: { responses: { "404": {}, "429": {} } } },
      "response added: `429` (`GET /v1/apps`)",
    ],
  ])("reports %s as %s", (_, verdict, before, after, line) => {
    const found = diff(before, after);
    expect(found.verdict).toBe(verdict);
    expect(found.lines).toContain(line);
  });

  it("grades a schema in requests and responses by the stricter of both rules", () => {
    const uses = { request: object({ app: { $ref: "#/components/schemas/App" } }) };
    const found = diff(uses, { ...uses, response: object({ name: text }, { required: ["name"] }) });
    expect(found).toEqual({ verdict: "major", lines: ["field added: `App.name` (required; requests and responses)"] });
  });

  it("reports a change that many operations share once, under its own tag", () => {
    const fields = (...values: string[]) => ({
      name: "fields[apps]",
      schema: { type: "array", items: list(...values) },
    });
    const paths = (...values: string[]) => ({ "/v1/b": { get: { ...operation, parameters: [fields(...values)] } } });
    const before = spec({ parameters: [fields("a")], paths: paths("a") });
    const { changes } = diffSpecs(before, spec({ parameters: [fields("a", "b")], paths: paths("a", "b") }));
    expect(changes).toMatchObject([{ tag: "Apps", operations: ["GET /v1/apps", "GET /v1/b"], values: ["b"] }]);
    expect(describeChange(changes[0]!)).toBe("values added: `fields[apps]`: `b` (2 operations)");
  });

  it("counts each kind of change", () => {
    const { changes } = diffSpecs(spec(), spec({ response: object({ a: text, b: text }), get: { deprecated: true } }));
    expect(countChanges(changes)).toEqual({ "field added": 2, "operation deprecated": 1 });
  });

  it("finds no change between a document and itself, and reports any removal from requests as major", () => {
    const schema = fc.oneof(
      fc.constant(text),
      fc.array(fc.string(), { minLength: 1 }).map((values) => list(...values)),
    );
    const fields = fc.dictionary(fc.stringMatching(/^[a-z]{1,4}$/), schema, { minKeys: 1, noNullPrototype: true });
    fc.assert(
      fc.property(fields, (properties) => {
        expect(diff({ request: object(properties) }, { request: object(properties) })).toEqual({
          verdict: "none",
          lines: [],
        });
        const [, ...rest] = Object.entries(properties);
        expect(diff({ request: object(properties) }, { request: object(Object.fromEntries(rest)) }).verdict).toBe(
          "major",
        );
      }),
      { seed: 20261122 },
    );
  });
});

describe("formatDiff", () => {
  it("prints the verdict and counts first, then breaking changes, then all changes by tag", () => {
    const before = spec({ version: "1.0", paths: { "/v1/b": { get: operation } } });
    expect(
      formatDiff(diffSpecs(before, spec({ version: "1.1", response: object({ name: text }) }))),
    ).toBe(`# Apple's document 1.0 → 1.1

**major**: existing code may stop compiling or working.

| change | count |
| --- | ---: |
| field added | 1 |
| operation removed | 1 |

## Breaking changes

- operation removed: \`GET /v1/b\`

## By Apple's tags

### Apps

- field added: \`App.name\` (responses)

### Builds

- operation removed: \`GET /v1/b\`
`);
  });
});

describe.skipIf(!hasAppleDocuments)(`diffSpecs on Apple's documents${documentsNote}`, () => {
  it.each(["3.7.0", "4.4", "4.4.1"])("finds no change between %s and itself", (version) => {
    expect(diffSpecs(appleDocument(version), appleDocument(version))).toMatchObject({ verdict: "none", changes: [] });
  });

  it.each([
    ["3.7.0", "4.4", formatSummary],
    ["4.4", "4.4.1", formatDiff],
  ])("formats the changes from %s to %s as in the golden file", async (from, to, format) => {
    const diff = diffSpecs(appleDocument(from), appleDocument(to));
    await expect(format(diff)).toMatchFileSnapshot(`../../golden/spec-diff-${from}-${to}.md`);
  });
});
