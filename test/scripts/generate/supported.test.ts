import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { checkSchemaNames, checkSupported, checkUsed, skippedParameters } from "../../../scripts/generate/supported.js";
import { targetsOf } from "../../../scripts/generate/targets.js";
import type { Parameter, PathItem } from "../../../scripts/openapi.js";
import { projectFolder } from "../../../scripts/spec/paths.js";
import { filesBelow } from "../../helpers/project.js";
import {
  content,
  documentOf,
  idInPath,
  list,
  many,
  object,
  operation,
  query,
  storeDocument,
} from "../../helpers/small-document.js";

const { connect, server } = targetsOf("");
const path = "/v1/apps";
const check = (item: PathItem, at = path) => checkSupported(documentOf({ [at]: item }), connect.abilities);
const withParameter = (parameter: object) => () =>
  check({ get: operation("a", { parameters: [{ in: "query", ...parameter } as Parameter] }) });
const json = content({}).content;

describe("checkSupported", () => {
  it("accepts what Apple's document has, and several successful responses that are read in the same way", () => {
    checkSupported(storeDocument(), connect.abilities);
    check({ get: operation("a", { responses: { "200": { content: json }, "202": {}, "204": {} } }) });
    check({ get: operation("a", { parameters: [{ name: "X-Note", in: "header", schema: {} }] }) });
  });

  it.each<[string, () => void, string]>([
    [
      "a path item that is a $ref",
      () => check({ $ref: "#/x" } as PathItem),
      "/v1/apps: the path item is a $ref; replace it by its target in",
    ],
    [
      "a method that the client lacks",
      () => check({ put: operation("a") }),
      "PUT /v1/apps: the client has no PUT; remove the operation in spec/app-store-connect.overlay.yaml",
    ],
    ["HEAD", () => check({ head: operation("a") } as PathItem), "HEAD /v1/apps: the client has no HEAD"],
    [
      "a parameter that is there twice",
      () => check({ get: operation("a", { parameters: [query("limit", {}), query("limit", {})] }) }),
      'GET /v1/apps: the parameter "limit" is there twice',
    ],
    [
      "a required header",
      withParameter({ name: "X", in: "header", required: true, schema: {} }),
      'the header parameter "X" is required, but a call sends only path and query parameters; make it optional or remove it in',
    ],
    [
      "a required cookie",
      withParameter({ name: "X", in: "cookie", required: true, schema: {} }),
      'the cookie parameter "X" is required',
    ],
    ["a parameter with content", withParameter({ name: "filter", content: json }), '"filter" has "content"'],
    ["another style", withParameter({ name: "filter", style: "deepObject", schema: {} }), 'the style "deepObject"'],
    ["an object in a query", withParameter({ name: "filter", schema: object({}) }), '"filter" is an object'],
    [
      "a list that is repeated",
      withParameter({ name: "ids", schema: many(list("a")) }),
      'the list "ids" has "explode": true',
    ],
    ["an undeclared path parameter", () => check({ get: operation("a") }, "/v1/apps/{id}"), '"id" is not declared'],
    [
      "a path parameter that is not in the path",
      () => check({ get: operation("a", { parameters: [idInPath] }) }),
      '"id" is not in the path',
    ],
    [
      "a body that is not JSON",
      () => check({ post: operation("a", { requestBody: content({}, "multipart/form-data") }) }),
      "POST /v1/apps: the request body is multipart/form-data, but the client sends JSON; remove the operation, which",
    ],
    [
      "an operation without a 2xx response",
      () => check({ get: operation("a", { responses: { default: { content: json } } }) }),
      "no response is 2xx",
    ],
    [
      "successful responses that are read in different ways",
      () => check({ get: operation("a", { responses: { "200": { content: json }, "201": content({}, "text/csv") } }) }),
      "read in different ways, as json and text",
    ],
  ])("rejects %s and names the place", (_, run, message) => {
    expect(run).toThrow(message);
    expect(run).toThrow(/^[^\n]+: [^\n]+; [^\n]+ in spec\/app-store-connect\.overlay\.yaml$/);
  });

  it("names every place at once", () => {
    const document = documentOf({ "/v1/a": { put: operation("a") }, "/v1/b": { put: operation("b") } });
    expect(() => checkSupported(document, connect.abilities)).toThrow(/- PUT \/v1\/a: .*\n- PUT \/v1\/b: /);
  });

  it("accepts PUT, binary bodies and repeated lists for the Server API", () => {
    const put = operation("a", {
      parameters: [query("ids", many({}), { explode: true })],
      requestBody: content({}, "application/octet-stream"),
    });
    checkSupported(documentOf({ [path]: { put } }), server.abilities);
  });
});

describe("skippedParameters", () => {
  it("names optional headers and cookies, those of the path item among them", () => {
    const note = { name: "X-Note", in: "header", schema: {} } as const;
    const document = documentOf({
      [path]: {
        parameters: [note],
        get: operation("a", { parameters: [query("limit", {}), { ...note, name: "session", in: "cookie" }] }),
        post: operation("b"),
      },
    });
    expect(skippedParameters(document)).toEqual([
      'GET /v1/apps header "X-Note"',
      'GET /v1/apps cookie "session"',
      'POST /v1/apps header "X-Note"',
    ]);
    expect(skippedParameters(storeDocument())).toEqual([]);
  });
});

describe("checkSchemaNames", () => {
  it.each(["Open", "None", "NeedsPathBody", "GetRoutesWithRequiredParameters", "AQuery", "Record"])(
    "rejects a schema named %s",
    (name) => {
      const document = documentOf({ [path]: { get: operation("a") } }, { [name]: {}, App: {} });
      expect(() => checkSchemaNames(document)).toThrow(`/components/schemas: "${name}" would collide`);
    },
  );

  it("accepts other names", () => {
    checkSchemaNames(documentOf({ [path]: { get: operation("a") } }, { App: {}, OpenHours: {}, Query: {} }));
  });
});

describe("checkUsed", () => {
  it("names each operation that hand-written code uses and the document lacks, with the file", () => {
    checkUsed(documentOf({ [path]: { get: operation("a") } }), { "GET /v1/apps": "src/a.ts" });
    expect(() => checkUsed(documentOf({}), { "GET /v1/apps": "src/a.ts" })).toThrow(
      "GET /v1/apps: the document no longer has this operation, which src/a.ts uses; change src/a.ts",
    );
  });

  it("is given every operation whose types src names", async () => {
    const found: Record<string, string> = {};
    for (const [file, code] of Object.entries(await filesBelow(join(projectFolder, "src")))) {
      if (file.startsWith("generated/")) continue;
      for (const [, method, at] of code.matchAll(/\b(Get|Post|Patch|Delete)Routes\["([^"]+)"\]/g))
        found[`${method!.toUpperCase()} ${at}`] = `src/${file}`;
    }
    expect(connect.uses).toEqual(found);
  });
});
