import ts from "typescript";
import { describe, expect, it } from "vitest";
import { demandsOf, printRoutes } from "../../../../scripts/generate/emit/routes.js";
import { targetsOf } from "../../../../scripts/generate/targets.js";
import { type OpenApiDocument, type Operation, type Parameter, places, toRef } from "../../../../scripts/openapi.js";
import {
  content,
  documentOf,
  idInPath,
  list,
  many,
  object,
  operation,
  query,
  returning,
  storeDocument,
} from "../../../helpers/small-document.js";

const { pageOf } = targetsOf("").connect;

const print = (document: OpenApiDocument, relatedTo?: string): string =>
  printRoutes(document, { pageOf, ...(relatedTo && { relatedTo }) }).text;

/** The entry of the one route of a document. */
function routeOf(method: "get" | "post" | "put", parts: Partial<Operation>, path = "/v1/apps"): string | undefined {
  const text = print(documentOf({ [path]: { [method]: operation("apps_it", parts) } }, { App: object({}) }));
  return text.split("\n").find((line) => line.startsWith(`  "${path}"`));
}

/** Returns the source of one declaration. */
const declaration = (text: string, name: string): string | undefined =>
  text
    .trim()
    .split("\n\n")
    .find((part) => new RegExp(`^(/\\*\\*.*\\n)?export (interface|type) ${name}\\b`).test(part));

describe("an emitted route", () => {
  it("has all keys, also if an operation has no parameters and no body", () => {
    expect(routeOf("get", {})).toBe(
      '  "/v1/apps": { path: None; query: None; needs: {}; data: undefined; as: "json" };',
    );
    expect(routeOf("post", {})).toBe(
      '  "/v1/apps": { path: None; query: None; body: undefined; needs: {}; data: undefined; as: "json" };',
    );
  });

  it("has its path parameters, those of the path item among them", () => {
    const parameters: Parameter[] = [idInPath, { ...idInPath, name: "build-id", schema: { type: "integer" } }];
    expect(routeOf("get", { parameters }, "/v1/apps/{id}/{build-id}")).toContain(
      'path: { id: string; "build-id": number };',
    );
    const inherited = documentOf({ "/v1/apps/{id}": { parameters: [idInPath], get: operation("apps_it") } });
    expect(print(inherited)).toContain("path: ById;");
  });

  it("names the interface of its query parameters", () => {
    expect(routeOf("get", { parameters: [query("limit", { type: "integer" })] })).toContain(
      "query: Queries.AppsItQuery; needs: {};",
    );
  });

  it.each([
    ["named JSON", content(toRef("App")), "data: App", "json"],
    ["vendor-specific JSON", content(toRef("App"), "application/vnd.apple.metrics+json"), "data: App", "json"],
    ["untyped JSON", content({}), "data: unknown", "json"],
    ["CSV", content({ type: "string" }, "text/csv"), "data: string", "text"],
    ["gzip", content({ type: "string", format: "binary" }, "application/a-gzip"), "data: Blob", "blob"],
    ["nothing", {}, "data: undefined", "json"],
  ])("returns %s", (_, response, data, as) => {
    expect(routeOf("get", { responses: { "200": response, "404": content(toRef("Other")) } })).toContain(
      `${data}; as: "${as}" };`,
    );
  });

  it("returns JSON by default if the operation offers JSON and CSV", () => {
    const both = { content: { "text/csv": { schema: {} }, "application/json": { schema: toRef("App") } } };
    expect(routeOf("get", { responses: { "200": both } })).toContain('data: App; as: "json"');
  });

  it.each([
    ["with a named schema", { required: true, ...content(toRef("App")) }, "body: App; needs: NeedsBody;"],
    ["that is optional", content(toRef("App")), "body: App; needs: {};"],
    [
      "of bytes",
      { required: true, ...content({ type: "string", format: "binary" }, "image/png") },
      "body: Blob | ArrayBuffer | Uint8Array | ReadableStream<Uint8Array>; needs: NeedsBody;",
    ],
  ])("takes a body %s", (_, requestBody, members) => {
    expect(routeOf("post", { requestBody })).toContain(members);
  });
});

describe("the required parts of a call", () => {
  const required = query("filter[frequency]", many(list("DAILY")), { required: true });
  const optional = query("limit", { type: "integer" });
  const body = { required: true, ...content(toRef("App")) };

  it.each<[string, Partial<Operation>, string, string?]>([
    ["none", { parameters: [optional] }, "{}"],
    ["the path", { parameters: [idInPath, optional] }, "NeedsPath", "params: { path: {} };"],
    ["a query", { parameters: [required] }, "NeedsQuery", "params: { query: {} };"],
    ["a body", { requestBody: body }, "NeedsBody", "body: {};"],
    [
      "all three",
      { parameters: [required, idInPath], requestBody: body },
      "NeedsPathQueryBody",
      "params: { path: {}; query: {} };\n  body: {};",
    ],
  ])("are %s", (_, parts, needs, members) => {
    const document = documentOf({ "/v1/apps": { post: operation("apps_it", parts) } }, { App: object({}) });
    const text = print(document);
    const map = needs === "{}" ? "PostRoutesWithoutRequiredParameters" : "PostRoutesWithRequiredParameters";
    expect(declaration(text, map)).toContain(`needs: ${needs};`);
    if (members) expect(declaration(text, needs)).toBe(`export interface ${needs} {\n  ${members}\n}`);
    expect(text.match(/export interface Needs/g)?.length ?? 0).toBe(members ? 1 : 0);
  });

  it("share one shape among all calls that require the same parts", () => {
    const parts = { parameters: [idInPath] };
    const text = print(
      documentOf({ "/v1/a/{id}": { get: operation("a", parts) }, "/v1/b/{id}": { put: operation("b", parts) } }),
    );
    expect(text.match(/export interface NeedsPath /g)).toHaveLength(1);
  });

  it("do not include header parameters", () => {
    const document = documentOf({
      "/v1/apps": { get: operation("a", { parameters: [{ name: "X", in: "header", required: true, schema: {} }] }) },
    });
    expect([...places(document)].map(demandsOf)).toEqual([[]]);
  });
});

describe("the doc comments of routes", () => {
  it("link to Apple's page of the call", () => {
    expect(print(documentOf({ "/v1/apps/{id}/builds": { get: operation("a") } }))).toContain(
      "  /** [Documentation](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-apps-_id_-builds) */\n",
    );
  });

  it("do not repeat the page that the type of the body has", () => {
    const post = operation("a", { requestBody: content(toRef("Create")) });
    const print = (description: string) =>
      printRoutes(documentOf({ "/v1/apps": { post } }, { Create: { description } }), { pageOf }).text;
    expect(print("[Documentation](https://docs.example)")).not.toContain("Documentation");
    expect(print("Ours")).toContain("[Documentation](");
  });

  it("name the call if there is no page", () => {
    const document = documentOf({ "/v1/apps": { get: operation("a") } });
    expect(printRoutes(document, { pageOf: () => undefined }).text).toContain("  /** GET /v1/apps */\n");
  });

  it("mark deprecated routes so that the compiler recognizes them", () => {
    const parts = { deprecated: true };
    const text = print(
      documentOf({ "/v1/old": { get: operation("old", parts) }, "/v1/new": { get: operation("new") } }),
    );
    const file = ts.createSourceFile("routes.ts", text, ts.ScriptTarget.ESNext, true);
    const deprecated = file.statements
      .filter(ts.isInterfaceDeclaration)
      .flatMap(({ members }) => members.filter((member) => ts.getJSDocDeprecatedTag(member)))
      .map((member) => member.name?.getText());
    expect(deprecated).toEqual(['"/v1/old"']);
  });
});

describe("the route maps", () => {
  it("are three per method, and none for a method without operations", () => {
    const text = print(storeDocument(), "/v1/apps");
    const names = [...text.matchAll(/export interface (\w+Routes\w*)/g)].map(([, name]) => name);
    const of = (method: string) =>
      ["WithRequiredParameters", "WithoutRequiredParameters", ""].map((form) => `${method}Routes${form}`);
    expect(names).toEqual([...["Get", "Post", "Delete"].flatMap(of), "RelatedRoutes"]);
  });

  it("import only the schemas that are used, sorted by name", () => {
    const document = documentOf(
      { "/v1/b": { get: returning("b", "B") }, "/v1/a": { get: returning("a", "A") } },
      { A: object({}), B: object({}), C: object({}) },
    );
    expect(print(document)).toMatch(/^import type \{\n {2}A,\n {2}B,\n\} from "\.\/schemas\.js";\n/);
    expect(print(documentOf({ "/v1/a": { get: operation("a") } }))).not.toContain("import");
    const withQuery = documentOf({ "/v1/a": { get: operation("a", { parameters: [query("limit", {})] }) } });
    expect(print(withQuery)).toMatch(/^import type \* as Queries from "\.\/queries\.js";\n\n/);
  });

  it("PagedPath contains the paths whose responses link to a next page", () => {
    expect(declaration(print(storeDocument(), "/v1/apps"), "PagedPath")?.split("\n").slice(2)).toEqual([
      '  | "/v1/apps"',
      '  | "/v1/apps/{id}/builds"',
      '  | "/v1/apps/{id}/relationships/builds"',
      '  | "/v1/prices";',
    ]);
  });

  it("PagedPath is never if there is no collection", () => {
    const text = print(documentOf({ "/v1/apps": { post: operation("a") } }), "/v1/apps");
    expect(declaration(text, "PagedPath")).toMatch(/export type PagedPath =\n {2}never;$/);
  });

  it("RelatedRoutes contains the routes below an app that return one or many resources, by their last segments", () => {
    const document = storeDocument();
    document.paths["/v1/apps/{id}/maybe"] = { get: returning("maybe", "Maybe", { parameters: [idInPath] }) };
    document.paths["/v1/apps/{id}/sent"] = { post: returning("sent", "AppResponse", { parameters: [idInPath] }) };
    document.components.schemas["Maybe"] = object({ data: { nullable: true, allOf: [toRef("App")] } });
    expect(declaration(print(document, "/v1/apps"), "RelatedRoutes")?.split("\n").slice(2, -1)).toEqual([
      '  "builds": GetRoutes["/v1/apps/{id}/builds"];',
      '  "relationships/builds": GetRoutes["/v1/apps/{id}/relationships/builds"];',
      '  "maybe": GetRoutes["/v1/apps/{id}/maybe"];',
    ]);
  });

  it("PagedPath and RelatedRoutes are emitted only on request", () => {
    expect(print(storeDocument())).not.toMatch(/PagedPath|RelatedRoutes/);
  });
});
