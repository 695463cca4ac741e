import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { countChanges, diffSpecs } from "../../../scripts/diff/diff.js";
import { describeChange, formatDiff, formatSummary } from "../../../scripts/diff/markdown.js";
import type { JsonObject } from "../../../scripts/json.js";
import { appleDocument, documentsNote, hasAppleDocuments } from "../../helpers/apple-documents.js";

interface Parts {
  readonly version?: string;
  /** The GET of /v1/apps, over what it is by default. */
  readonly get?: JsonObject;
  readonly parameters?: JsonObject[];
  /** The schema `App`, which is answered. */
  readonly answer?: JsonObject;
  /** The schema `AppCreateRequest`, which is sent. */
  readonly request?: JsonObject;
  readonly paths?: JsonObject;
  readonly schemas?: JsonObject;
}

function spec({ version = "1.0", get, parameters = [], answer, request, paths, schemas }: Parts = {}): JsonObject {
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
    components: { schemas: { App: answer ?? object({}), AppCreateRequest: request ?? object({}), ...schemas } },
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
  test("finds nothing between a document and itself", () => {
    expect(diff({}, {})).toEqual({ verdict: "none", lines: [] });
    expect(formatDiff(diffSpecs(spec(), spec()))).toBe("# Apple's document 1.0 → 1.0\n\n**none**: nothing changed.\n");
  });

  test("calls it a patch where only texts differ", () => {
    expect(diff({}, { get: { description: "New words" } })).toEqual({ verdict: "patch", lines: [] });
  });

  const required = { required: ["name"] };
  const list = (...values: string[]) => ({ type: "string", enum: values });
  test.each<[string, string, Parts, Parts, string]>([
    ["a new operation", "minor", {}, { paths: { "/v1/b": { get: operation } } }, "operation added: `GET /v1/b`"],
    ["an operation gone", "major", { paths: { "/v1/b": { get: operation } } }, {}, "operation removed: `GET /v1/b`"],
    ["an operation deprecated", "minor", {}, { get: { deprecated: true } }, "operation deprecated: `GET /v1/apps`"],
    ["a new parameter", "minor", {}, { parameters: [{ name: "sort" }] }, "parameter added: `sort` (`GET /v1/apps`)"],
    [
      "a new parameter that is required",
      "major",
      {},
      { parameters: [{ name: "sort", required: true }] },
      "parameter added: `sort` (required; `GET /v1/apps`)",
    ],
    ["a parameter gone", "major", { parameters: [{ name: "sort" }] }, {}, "parameter removed: `sort` (`GET /v1/apps`)"],
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
      "a field added to an answer",
      "minor",
      {},
      { answer: object({ name: text }) },
      "field added: `App.name` (answers)",
    ],
    [
      "a field gone from an answer",
      "major",
      { answer: object({ name: text }) },
      {},
      "field removed: `App.name` (answers)",
    ],
    [
      "an answer's field that may be missing now",
      "major",
      { answer: object({ name: text }, required) },
      { answer: object({ name: text }) },
      "field optional: `App.name` (answers)",
    ],
    [
      "an answer's field that is always there now",
      "minor",
      { answer: object({ name: text }) },
      { answer: object({ name: text }, required) },
      "field required: `App.name` (answers)",
    ],
    [
      "an answer's field that may be null now",
      "major",
      { answer: object({ name: text }) },
      { answer: object({ name: { ...text, nullable: true } }) },
      "field nullable: `App.name` (answers)",
    ],
    [
      "a request's field that may be null now",
      "minor",
      { request: object({ name: text }) },
      { request: object({ name: { ...text, nullable: true } }) },
      "field nullable: `AppCreateRequest.name` (requests)",
    ],
    [
      "a request's field that may not be null any more",
      "major",
      { request: object({ name: { nullable: true, allOf: [text] } }) },
      { request: object({ name: text }) },
      "field not nullable: `AppCreateRequest.name` (requests)",
    ],
    [
      "a request's field that is required now",
      "major",
      { request: object({ name: text }) },
      { request: object({ name: text }, required) },
      "field required: `AppCreateRequest.name` (requests)",
    ],
    [
      "a request's field that need not be sent now",
      "minor",
      { request: object({ name: text }, required) },
      { request: object({ name: text }) },
      "field optional: `AppCreateRequest.name` (requests)",
    ],
    [
      "a new field that a request has to have",
      "major",
      {},
      { request: object({ name: text }, required) },
      "field added: `AppCreateRequest.name` (required; requests)",
    ],
    [
      "a new value in an answer, whose enums are open",
      "minor",
      { answer: object({ kind: list("A") }) },
      { answer: object({ kind: list("A", "B") }) },
      "values added: `App.kind`: `B` (answers)",
    ],
    [
      "a value that a request may not send any more",
      "major",
      { request: object({ kind: list("A", "B") }) },
      { request: object({ kind: list("A") }) },
      "values removed: `AppCreateRequest.kind`: `B` (requests)",
    ],
    [
      "a text that becomes a list of values in a request",
      "major",
      { request: object({ kind: text }) },
      { request: object({ kind: list("A") }) },
      "values changed: `AppCreateRequest.kind`: `A` (a list; requests)",
    ],
    [
      "a list of values that becomes any text",
      "minor",
      { request: object({ kind: list("A") }) },
      { request: object({ kind: text }) },
      "values changed: `AppCreateRequest.kind` (any text; requests)",
    ],
    [
      "another type",
      "major",
      { answer: object({ name: text }) },
      { answer: object({ name: { type: "array", items: text } }) },
      "field changed: `App.name` (string → array; answers)",
    ],
    [
      "a field deprecated beside $ref",
      "minor",
      { answer: object({ kind: { $ref: "#/components/schemas/Kind" } }), schemas: { Kind: list("A") } },
      {
        answer: object({ kind: { $ref: "#/components/schemas/Kind", deprecated: true } }),
        schemas: { Kind: list("A") },
      },
      "field deprecated: `App.kind` (answers)",
    ],
    [
      "a kind of included resource gone",
      "major",
      { answer: object({ included: { type: "array", items: { oneOf: [text, { type: "integer" }] } } }) },
      { answer: object({ included: { type: "array", items: { oneOf: [text] } } }) },
      "variants removed: `App.included`: `integer` (answers)",
    ],
    [
      "a list of values that got a name",
      "minor",
      { answer: object({ kind: list("A") }) },
      { answer: object({ kind: { $ref: "#/components/schemas/Kind" } }), schemas: { Kind: list("A", "B") } },
      "values added: `App.kind`: `B` (answers)",
    ],
    [
      "another schema with one field more",
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
      "a body to send where there was none",
      "major",
      { paths: { "/v1/b": { delete: operation } } },
      { paths: { "/v1/b": { delete: { ...operation, requestBody: { content: { "application/json": {} } } } } } },
      "body added: `request application/json` (`DELETE /v1/b`)",
    ],
    [
      "one kind of included resource that becomes several",
      "minor",
      { answer: object({ included: { type: "array", items: text } }) },
      { answer: object({ included: { type: "array", items: { oneOf: [text, { type: "integer" }] } } }) },
      "variants added: `App.included`: `integer` (answers)",
    ],
    ["a new schema", "minor", {}, { schemas: { AppEvent: object({}) } }, "schema added: `AppEvent`"],
    ["a schema gone", "major", { schemas: { AppEvent: object({}) } }, {}, "schema removed: `AppEvent`"],
    [
      "another error that is named",
      "minor",
      { get: { responses: { "404": {} } } },
      { get: { responses: { "404": {}, "429": {} } } },
      "answer added: `429` (`GET /v1/apps`)",
    ],
  ])("calls %s %s", (_, verdict, before, after, line) => {
    const found = diff(before, after);
    expect(found.verdict).toBe(verdict);
    expect(found.lines).toContain(line);
  });

  test("takes a schema that is sent and answered for the worse of both", () => {
    const uses = { request: object({ app: { $ref: "#/components/schemas/App" } }) };
    const found = diff(uses, { ...uses, answer: object({ name: text }, { required: ["name"] }) });
    expect(found).toEqual({ verdict: "major", lines: ["field added: `App.name` (required; requests and answers)"] });
  });

  test("tells a change that many operations share once, under the tag it is about", () => {
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

  test("counts each kind of change", () => {
    const { changes } = diffSpecs(spec(), spec({ answer: object({ a: text, b: text }), get: { deprecated: true } }));
    expect(countChanges(changes)).toEqual({ "field added": 2, "operation deprecated": 1 });
  });

  test("finds nothing between any document and itself, and is major for whatever is taken out of requests", () => {
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
  test("puts the verdict and counts first, then what breaks, then all by tag", () => {
    const before = spec({ version: "1.0", paths: { "/v1/b": { get: operation } } });
    expect(
      formatDiff(diffSpecs(before, spec({ version: "1.1", answer: object({ name: text }) }))),
    ).toBe(`# Apple's document 1.0 → 1.1

**major**: code that compiles or runs now may stop to.

| what | places |
| --- | ---: |
| field added | 1 |
| operation removed | 1 |

## Breaking changes

- operation removed: \`GET /v1/b\`

## By Apple's tags

### Apps

- field added: \`App.name\` (answers)

### Builds

- operation removed: \`GET /v1/b\`
`);
  });
});

describe.skipIf(!hasAppleDocuments)(`the comparison of Apple's documents${documentsNote}`, () => {
  test.each(["3.7.0", "4.4", "4.4.1"])("finds no change between %s and itself", (version) => {
    expect(diffSpecs(appleDocument(version), appleDocument(version))).toMatchObject({ verdict: "none", changes: [] });
  });

  test.each([
    ["3.7.0", "4.4", formatSummary],
    ["4.4", "4.4.1", formatDiff],
  ])("from %s to %s it says what it said before", async (from, to, format) => {
    const diff = diffSpecs(appleDocument(from), appleDocument(to));
    await expect(format(diff)).toMatchFileSnapshot(`../../golden/spec-diff-${from}-${to}.md`);
  });
});
