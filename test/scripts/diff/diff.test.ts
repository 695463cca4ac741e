import { execFile } from "node:child_process";
import { existsSync } from "node:fs";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { countChanges, diffSpecs } from "../../../scripts/diff/diff.js";
import { describeChange, formatDiff } from "../../../scripts/diff/markdown.js";
import type { JsonObject } from "../../../scripts/json.js";
import { appleDocument, documentsNote, hasAppleDocuments, pathOf } from "../../helpers/apple-documents.js";

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
  /** More components, such as shared parameters. */
  readonly components?: JsonObject;
  /** More members of the document, such as servers. */
  readonly root?: JsonObject;
}

function spec({
  version = "1.0",
  get,
  parameters = [],
  response,
  request,
  paths,
  schemas,
  components,
  root,
}: Parts = {}): JsonObject {
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
    ...root,
    components: {
      ...components,
      schemas: { App: response ?? object({}), AppCreateRequest: request ?? object({}), ...schemas },
    },
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
    ["a new operation", "minor", {}, { paths: { "/v1/b": { get: operation } } }, "operation added: `/v1/b` GET"],
    ["a removed operation", "major", { paths: { "/v1/b": { get: operation } } }, {}, "operation removed: `/v1/b` GET"],
    ["an operation deprecated", "minor", {}, { get: { deprecated: true } }, "operation deprecated: `/v1/apps` GET"],
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
      "parameter narrowed: `limit` (maximum 200 → 50; `GET /v1/apps`)",
    ],
    [
      "a parameter's values",
      "major",
      { parameters: [{ name: "sort", schema: { type: "array", items: list("a", "b") } }] },
      { parameters: [{ name: "sort", schema: { type: "array", items: list("b", "c") } }] },
      "values removed: `a` in `sort` (`GET /v1/apps`)",
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
      "values added: `B` in `App.kind` (responses)",
    ],
    [
      "a value removed from a request",
      "major",
      { request: object({ kind: list("A", "B") }) },
      { request: object({ kind: list("A") }) },
      "values removed: `B` in `AppCreateRequest.kind` (requests)",
    ],
    [
      "a request string that becomes a value list",
      "major",
      { request: object({ kind: text }) },
      { request: object({ kind: list("A") }) },
      "values changed: `A` in `AppCreateRequest.kind` (a value list; requests)",
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
      "variants removed: `integer` in `App.included` (responses)",
    ],
    [
      "a value list that gets a name",
      "minor",
      { response: object({ kind: list("A") }) },
      { response: object({ kind: { $ref: "#/components/schemas/Kind" } }), schemas: { Kind: list("A", "B") } },
      "values added: `B` in `App.kind` (responses)",
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
      "a new request body that is required",
      "major",
      { paths: { "/v1/b": { delete: operation } } },
      {
        paths: {
          "/v1/b": {
            delete: { ...operation, requestBody: { required: true, content: { "application/json": {} } } },
          },
        },
      },
      "body added: `request application/json` (`DELETE /v1/b`)",
    ],
    [
      "one type of included resource that becomes several",
      "minor",
      { response: object({ included: { type: "array", items: text } }) },
      { response: object({ included: { type: "array", items: { oneOf: [text, { type: "integer" }] } } }) },
      "variants added: `integer` in `App.included` (responses)",
    ],
    ["a new schema", "minor", {}, { schemas: { AppEvent: object({}) } }, "schema added: `AppEvent`"],
    ["a removed schema", "major", { schemas: { AppEvent: object({}) } }, {}, "schema removed: `AppEvent`"],
    [
      "a newly documented error",
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

  const parameter = (more: JsonObject): Parts => ({
    parameters: [{ name: "sort", in: "query", schema: text, ...more }],
  });
  const many = (more: JsonObject = {}) => parameter({ schema: { type: "array", items: text }, ...more });
  const sent = (field: JsonObject): Parts => ({ request: object({ kind: field }) });
  const received = (field: JsonObject): Parts => ({ response: object({ kind: field }) });
  const body = (...types: string[]) => ({ content: Object.fromEntries(types.map((type) => [type, { schema: text }])) });
  const put = (more: JsonObject): Parts => ({ paths: { "/v1/b": { put: { ...operation, ...more } } } });
  const union = (...variants: JsonObject[]) => ({ type: "object", oneOf: variants });
  const tagged = (propertyName: string, mapping: JsonObject = {}) => ({
    ...union({ type: "object" }, { type: "string" }),
    discriminator: { propertyName, mapping },
  });
  const alternatives = (...names: string[]) => ({ anyOf: names.map((name) => ({ required: [name] })) });
  const fields = { a: text, b: text };
  const withServers = (...urls: string[]): Parts => ({ root: { servers: urls.map((url) => ({ url })) } });
  const sharedSort = (more: JsonObject = {}): Parts => ({
    parameters: [{ $ref: "#/components/parameters/Sort" }],
    components: { parameters: { Sort: { name: "sort", in: "query", schema: text, ...more } } },
  });

  it.each<[string, string, Parts, Parts, string | undefined]>([
    ["a shared parameter", "minor", {}, sharedSort(), "parameter added: `sort`"],
    ["a shared parameter in place of an equal one", "patch", parameter({}), sharedSort(), undefined],
    ["a shared parameter now required", "major", sharedSort(), sharedSort({ required: true }), "parameter required"],
    ["query to header", "major", parameter({}), parameter({ in: "header" }), "parameter moved: `sort` (query → header"],
    ["header to query", "major", parameter({ in: "header" }), parameter({}), "parameter moved: `sort` (header → query"],
    [
      "explode",
      "major",
      many({ explode: false }),
      many({ explode: true }),
      "style form, explode false → style form, explode true",
    ],
    ["the default of explode written out", "patch", many(), many({ explode: true, style: "form" }), undefined],
    [
      "style",
      "major",
      many({ style: "form" }),
      many({ style: "pipeDelimited" }),
      "style form, explode true → style pipeDelimited",
    ],
    [
      "a parameter now deprecated",
      "minor",
      parameter({}),
      parameter({ deprecated: true }),
      "parameter deprecated: `sort`",
    ],
    ["deprecated: false written out", "patch", parameter({}), parameter({ deprecated: false }), undefined],
    [
      "a parameter with content",
      "major",
      parameter({}),
      parameter({ schema: {}, ...body("application/json") }),
      "content application/json",
    ],
    ["an operationId", "major", {}, { get: { operationId: "other" } }, "operationId apps → other"],
    [
      "a body now required",
      "major",
      put({ requestBody: body("a/b") }),
      put({ requestBody: { ...body("a/b"), required: true } }),
      "body required",
    ],
    [
      "a body now optional",
      "minor",
      put({ requestBody: { ...body("a/b"), required: true } }),
      put({ requestBody: body("a/b") }),
      "body optional",
    ],
    ["an optional body", "minor", put({}), put({ requestBody: body("a/b") }), "body added"],
    ["a body removed", "major", put({ requestBody: body("a/b") }), put({}), "body removed"],
    [
      "another media type of a request",
      "minor",
      put({ requestBody: body("a/b") }),
      put({ requestBody: body("a/b", "c/d") }),
      "body added: `request c/d`",
    ],
    [
      "a media type of a request removed",
      "major",
      put({ requestBody: body("a/b", "c/d") }),
      put({ requestBody: body("a/b") }),
      "body removed: `request c/d`",
    ],
    [
      "the order of media types of a request",
      "minor",
      put({ requestBody: body("a/b", "c/d") }),
      put({ requestBody: body("c/d", "a/b") }),
      "order of media types a/b, c/d → c/d, a/b",
    ],
    [
      "the order of media types of a response",
      "minor",
      put({ responses: { "200": body("a/b", "c/d") } }),
      put({ responses: { "200": body("c/d", "a/b") } }),
      "response changed: `200` (order",
    ],
    [
      "a media type of a response removed",
      "major",
      put({ responses: { "200": body("a/b", "c/d") } }),
      put({ responses: { "200": body("a/b") } }),
      "response removed: `200 c/d`",
    ],
    ["JSON to binary", "major", received(text), received({ ...text, format: "binary" }), "string → binary"],
    [
      "a lower maximum",
      "major",
      sent({ type: "integer", maximum: 9 }),
      sent({ type: "integer", maximum: 8 }),
      "field narrowed: `AppCreateRequest.kind` (maximum 9 → 8",
    ],
    [
      "a higher maximum",
      "minor",
      sent({ type: "integer", maximum: 8 }),
      sent({ type: "integer", maximum: 9 }),
      "field widened",
    ],
    [
      "a maximum removed",
      "minor",
      sent({ type: "integer", maximum: 8 }),
      sent({ type: "integer" }),
      "maximum 8 → none",
    ],
    ["a minimum", "major", sent({ type: "integer" }), sent({ type: "integer", minimum: 1 }), "minimum none → 1"],
    [
      "a minimum of a response",
      "minor",
      received({ type: "integer" }),
      received({ type: "integer", minimum: 1 }),
      "minimum none → 1",
    ],
    [
      "minItems",
      "major",
      sent({ type: "array", items: text }),
      sent({ type: "array", items: text, minItems: 1 }),
      "minItems none → 1",
    ],
    [
      "maxItems",
      "minor",
      sent({ type: "array", items: text, maxItems: 5 }),
      sent({ type: "array", items: text, maxItems: 9 }),
      "maxItems 5 → 9",
    ],
    ["minLength", "major", sent({ ...text, minLength: 1 }), sent({ ...text, minLength: 2 }), "minLength 1 → 2"],
    ["maxLength", "major", sent({ ...text, maxLength: 30 }), sent({ ...text, maxLength: 20 }), "maxLength 30 → 20"],
    ["a pattern", "major", sent(text), sent({ ...text, pattern: "^a" }), 'pattern none → "^a"'],
    ["a pattern removed", "minor", sent({ ...text, pattern: "^a" }), sent(text), 'pattern "^a" → none'],
    ["a default", "minor", sent({ ...text, default: "a" }), sent({ ...text, default: "b" }), 'default "a" → "b"'],
    ["readOnly in a request", "major", sent(text), sent({ ...text, readOnly: true }), "field read-only"],
    ["readOnly in a response", "minor", received(text), received({ ...text, readOnly: true }), "field read-only"],
    ["writeOnly in a response", "major", received(text), received({ ...text, writeOnly: true }), "field write-only"],
    ["writeOnly removed", "minor", received({ ...text, writeOnly: true }), received(text), "field not write-only"],
    ["a discriminator", "major", received(tagged("state")), received(tagged("kind")), 'discriminator "state" → "kind"'],
    [
      "a mapping of a discriminator",
      "major",
      received(tagged("state", { A: "#/1" })),
      received(tagged("state", { A: "#/2" })),
      "discriminator mapping of A",
    ],
    [
      "a first discriminator",
      "minor",
      received(union(text)),
      received({ ...union(text), discriminator: { propertyName: "type" } }),
      'discriminator none → "type"',
    ],
    [
      "one more mapping",
      "minor",
      received(tagged("state")),
      received(tagged("state", { A: "#/1" })),
      "discriminator mapping of A",
    ],
    [
      "a field inside a variant",
      "major",
      received(union(object(fields), text)),
      received(union(object({ a: text }), text)),
      "field removed: `App.kind.b`",
    ],
    [
      "required alternatives",
      "major",
      { request: object(fields) },
      { request: object(fields, alternatives("a", "b")) },
      "requires none → a or b",
    ],
    [
      "alternatives that require inner fields",
      "major",
      { request: object({ in: object(fields) }) },
      { request: object({ in: object(fields) }, { anyOf: [{ properties: { in: { required: ["a"] } } }] }) },
      "requires none → in.a",
    ],
    [
      "one more alternative",
      "minor",
      { request: object(fields, alternatives("a")) },
      { request: object(fields, alternatives("a", "b")) },
      "requires a → a or b",
    ],
    [
      "a field of a member of allOf",
      "major",
      { response: { allOf: [object({ a: text }), object({ b: text })] } },
      { response: { allOf: [object({ a: text }), object({})] } },
      "field removed: `App.b`",
    ],
    [
      "a field that moves into allOf",
      "patch",
      { response: object(fields) },
      { response: { allOf: [object({ a: text }), object({ b: text })] } },
      undefined,
    ],
    ["the order of values", "patch", sent(list("a", "b")), sent(list("b", "a")), undefined],
    ["an empty value list", "patch", sent(text), sent(list()), undefined],
    ["a description of a field", "patch", received(text), received({ ...text, description: "Words" }), undefined],
    ["a title", "patch", { response: object({}) }, { response: object({}, { title: "App" }) }, undefined],
    [
      "a server",
      "major",
      withServers("https://a"),
      withServers("https://b"),
      "server changed: `https://b` (https://a → https://b)",
    ],
    [
      "another way to authorize",
      "major",
      { root: { security: [{ token: [] }] } },
      { root: { security: [{ token: [] }] }, get: { security: [] } },
      'security changed: `security` ([{"token":[]}] → []; `GET /v1/apps`)',
    ],
    [
      "a new response header",
      "minor",
      { get: { responses: { "200": {}, "404": {} } } },
      { get: { responses: { "200": { headers: { "X-Rate-Limit": {} } }, "404": {} } } },
      "response added: `200 header X-Rate-Limit` (`GET /v1/apps`)",
    ],
    [
      "a removed response header",
      "minor",
      { get: { responses: { "200": { headers: { "X-Rate-Limit": {} } }, "404": {} } } },
      { get: { responses: { "200": {}, "404": {} } } },
      "response removed: `200 header X-Rate-Limit` (`GET /v1/apps`)",
    ],
    ["a tag", "patch", {}, { get: { tags: ["Other"] } }, undefined],
    [
      "one more server",
      "minor",
      withServers("https://a"),
      withServers("https://a", "https://b"),
      "server added: `https://b`",
    ],
    [
      "a named list in place of a generated name",
      "major",
      received(list("A", "B")),
      { ...received({ $ref: "#/components/schemas/Kind" }), schemas: { Kind: list("A", "B") } },
      "name removed: `AppKind` (App.kind is now Kind)",
    ],
  ])("grades %s as %s", (_, verdict, before, after, line) => {
    const found = diff(before, after);
    expect(found).toMatchObject({ verdict, lines: line === undefined ? [] : expect.anything() });
    if (line !== undefined) expect(found.lines.join("\n")).toContain(line);
  });

  it("reports nothing in either direction for words, key order and the order of values", () => {
    const values = fc.uniqueArray(fc.stringMatching(/^[A-Z]{1,5}$/), { minLength: 1, maxLength: 6 });
    fc.assert(
      fc.property(fc.dictionary(fc.stringMatching(/^[a-z]{1,4}$/), values, { noNullPrototype: true }), (all) => {
        const entries = Object.entries(all).map(([name, names]) => [name, list(...names)] as const);
        const turned = Object.entries(all).map(([name, names]) => [name, list(...names.toReversed())] as const);
        const one = { response: object(Object.fromEntries(entries)) };
        const other = { response: object(Object.fromEntries(turned.toReversed()), { description: "Words" }) };
        expect([diff(one, other), diff(other, one)]).toEqual(Array(2).fill({ verdict: "patch", lines: [] }));
      }),
      { seed: 20261124 },
    );
  });

  it("grades a schema in requests and responses by the stricter of both rules", () => {
    const uses = { request: object({ app: { $ref: "#/components/schemas/App" } }) };
    const found = diff(uses, { ...uses, response: object({ name: text }, { required: ["name"] }) });
    expect(found).toEqual({ verdict: "major", lines: ["field added: `App.name` (required; requests and responses)"] });
  });

  it("reports a change that many operations share once", () => {
    const fields = (...values: string[]) => ({
      name: "fields[apps]",
      schema: { type: "array", items: list(...values) },
    });
    const paths = (...values: string[]) => ({ "/v1/b": { get: { ...operation, parameters: [fields(...values)] } } });
    const before = spec({ parameters: [fields("a")], paths: paths("a") });
    const { changes } = diffSpecs(before, spec({ parameters: [fields("a", "b")], paths: paths("a", "b") }));
    expect(changes).toMatchObject([{ operations: ["GET /v1/apps", "GET /v1/b"], values: ["b"] }]);
    expect(describeChange(changes[0]!)).toBe("values added: `b` in `fields[apps]` (`GET /v1/apps`, `GET /v1/b`)");
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
  const get = (operationId: string) => ({ get: { ...operation, operationId } });

  it("prints the verdict and counts, then what is breaking, new, deprecated and other", () => {
    const before = spec({ version: "1.0", paths: { "/v1/b": get("b") }, response: object({ old: text }) });
    const after = spec({
      version: "1.1",
      response: object({ old: { ...text, deprecated: true }, name: text }),
      request: object({ kind: { ...text, nullable: true } }),
    });
    const request = before["components"] as { schemas: JsonObject };
    request.schemas["AppCreateRequest"] = object({ kind: text });
    expect(formatDiff(diffSpecs(before, after))).toBe(`# Apple's document 1.0 → 1.1

**major**: existing code may stop compiling or working.

3 → 2 operations. Changes: 1 breaking, 1 new, 1 deprecated, 1 other.

## Breaking

- operation removed: \`/v1/b\` GET

## New

### On resources that existed

- field added: \`App.name\` (responses)

## Deprecated

- field deprecated: \`App.old\` (responses)

## Other changes

- field nullable: \`AppCreateRequest.kind\` (requests)
`);
  });

  it("lists new resources whose names begin alike as one thing, with what leads to them", () => {
    const paths = {
      "/v1/assetLibraries/{id}": get("assetLibraries_getInstance"),
      "/v1/assetLibraryImages": get("assetLibraryImages_getCollection"),
      "/v1/assetLibraryImages/{id}": get("assetLibraryImages_getInstance"),
      "/v1/builds": get("builds_getCollection"),
    };
    const link = object({ data: object({ type: { type: "string", enum: ["assetLibraryImages"] }, id: text }) });
    const after = spec({ paths, response: object({ images: link, name: text }), schemas: { AssetLibrary: text } });
    expect(formatDiff(diffSpecs(spec(), after)).split("## New\n\n")[1]).toBe(`### Asset Library: 2 new resources

- \`/v1/assetLibraries/{id}\` GET
- \`/v1/assetLibraryImages\` GET; \`/{id}\` GET
- field added: \`App.images\` (responses)
- schema added: \`AssetLibrary\`

### Other new resources

- \`/v1/builds\` GET

### On resources that existed

- field added: \`App.name\` (responses)
`);
  });

  it("cuts long lists and says so, unless all is asked for", () => {
    const names = Array.from({ length: 40 }, (_, index) => `field${index}`);
    const response = object(Object.fromEntries(names.map((name) => [name, text])));
    const after = spec({ response, parameters: names.map((name) => ({ name, in: "query", schema: text })) });
    const diff = diffSpecs(spec(), after);
    expect(formatDiff(diff)).toContain("`App.field5` … and 34 more (responses)\n");
    expect(formatDiff(diff)).toContain("- parameter added: … and 20 more\n");
    expect(formatDiff(diff)).toContain("`--all` prints them whole");
    expect(formatDiff(diff, { all: true })).toContain("`App.field39`");
    expect(formatDiff(diff, { all: true })).not.toContain("… and");
  });
});

describe("the command spec:diff", () => {
  it("prints JSON alone with --json, and Markdown without", async () => {
    const folder = await mkdtemp(join(tmpdir(), "spec-diff-"));
    const program = join(import.meta.dirname, "../../../scripts/diff/command.ts");
    const run = async (...flags: string[]) => {
      const files = ["old.json", "new.json"].map((name) => join(folder, name));
      const { stdout } = await promisify(execFile)(process.execPath, ["--import", "tsx", program, ...files, ...flags]);
      return stdout;
    };
    try {
      await writeFile(join(folder, "old.json"), JSON.stringify(spec({ version: "1.0" })));
      await writeFile(
        join(folder, "new.json"),
        JSON.stringify(spec({ version: "1.1", response: object({ a: text }) })),
      );
      expect(JSON.parse(await run("--json"))).toEqual({
        from: "1.0",
        to: "1.1",
        verdict: "minor",
        changes: [{ kind: "field", what: "added", level: "minor", place: "App.a", use: "responses" }],
        counts: { "field added": 1 },
      });
      expect(await run()).toMatch(/^# Apple's document 1\.0 → 1\.1\n/);
    } finally {
      await rm(folder, { recursive: true });
    }
  });
});

describe.skipIf(!hasAppleDocuments)(`diffSpecs on Apple's documents${documentsNote}`, () => {
  it.each(["3.7.0", "4.4", "4.4.1"])("finds no change between %s and itself", (version) => {
    expect(diffSpecs(appleDocument(version), appleDocument(version))).toMatchObject({ verdict: "none", changes: [] });
  });

  const steps = [
    ["3.7.0", "4.4"],
    ["4.4", "4.4.1"],
    ["4.4.1", "4.5.1"],
  ] as const;
  it.each(steps.filter(([, to]) => existsSync(pathOf(to))))(
    "formats the changes from %s to %s as in the golden file",
    async (from, to) => {
      const report = formatDiff(diffSpecs(appleDocument(from), appleDocument(to)));
      await expect(report).toMatchFileSnapshot(`../../golden/spec-diff-${from}-${to}.md`);
    },
  );

  it.skipIf(!existsSync(pathOf("4.5.1")))(
    "4.4.1 to 4.5.1 fits in 150 lines and names the App Asset Library as one thing",
    () => {
      const lines = formatDiff(diffSpecs(appleDocument("4.4.1"), appleDocument("4.5.1"))).split("\n");
      expect(lines.length).toBeLessThan(150);
      expect(lines.filter((line) => line.startsWith("### App Asset Library"))).toHaveLength(1);
    },
  );
});
