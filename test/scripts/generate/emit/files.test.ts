import { describe, expect, it } from "vitest";
import { emit } from "../../../../scripts/generate/emit/files.js";
import { targetsOf } from "../../../../scripts/generate/targets.js";
import { type OpenApiDocument, places } from "../../../../scripts/openapi.js";
import { compileErrors } from "../../../helpers/compiler.js";
import { documentOf, list, object, operation, storeDocument } from "../../../helpers/small-document.js";

const origin = { version: "1.0", sha256: "0123456789abcdef".repeat(4), command: "npm run generate" };
const emitted = (document: OpenApiDocument) =>
  emit(document, { ...origin, published: new Set(Object.keys(document.components.schemas)) }, targetsOf("").connect);

describe("emit", () => {
  it("returns files with a banner that names the document and the command", async () => {
    const { files } = await emitted(storeDocument());
    expect(Object.keys(files).sort()).toEqual([
      "media-types.ts",
      "openapi.ts",
      "page-sizes.ts",
      "queries.ts",
      "routes.ts",
      "rules.ts",
      "schemas.ts",
      "version.ts",
      "writes.ts",
    ]);
    for (const text of Object.values(files)) {
      expect(text.split("\n").slice(0, 3)).toEqual([
        '// Generated from "App Store Connect API" 1.0 (SHA-256 0123456789abcdef…) by `npm run generate`.',
        "// Do not edit: corrections belong in spec/ or scripts/.",
        "",
      ]);
      expect(text).toMatch(/[^\n]\n$/);
    }
  });

  it("counts schemas, routes and bytes", async () => {
    const document = storeDocument();
    const { files, counts } = await emitted(document);
    expect(counts).toEqual({
      schemas: Object.keys(document.components.schemas).length,
      routes: [...places(document)].length,
      bytes: Buffer.byteLength(Object.values(files).join("")),
    });
  });

  it("exports the version, the SHA-256 and the number of operations", async () => {
    const { files } = await emitted(storeDocument());
    expect(files["version.ts"]!.match(/^export const .*$/gm)).toEqual([
      'export const documentVersion = "1.0";',
      `export const documentSha256 = "${origin.sha256}";`,
      "export const operationCount = 11;",
    ]);
  });

  it("sorts schemas by name", async () => {
    const { files } = await emitted(documentOf({}, { b: {}, C: {}, A: {}, a: {} }));
    expect(files["schemas.ts"]!.match(/(?<=export type )\w+(?= =)/g)).toEqual(["A", "C", "a", "b"]);
  });

  it("escapes a title of two lines in the comment", async () => {
    const document = storeDocument();
    document.info.title = 'Two\nlines of "it"';
    expect(compileErrors((await emitted(document)).files)).toEqual([]);
  });
});

describe("the emitted files under strict and exactOptionalPropertyTypes", () => {
  it.each([
    ["with one of everything", storeDocument()],
    ["without any path", documentOf({}, { App: object({}) })],
    ["without a GET", documentOf({ "/v1/apps": { post: operation("a") } }, { App: object({}) })],
    [
      "with names that are not TypeScript identifiers",
      documentOf({}, { delete_: object({ "a b": list("ä", '"', "\n") }) }),
    ],
  ])("compile for a document %s", async (_, document) => {
    expect(compileErrors((await emitted(document)).files)).toEqual([]);
  });

  it("give a consumer the types of parameters, bodies and responses", async () => {
    const { files } = await emitted(storeDocument());
    const consumer = `
      import type { GetRoutes, PagedPath, PostRoutes, RelatedRoutes } from "./routes.js";
      import type { components, paths } from "./openapi.js";
      type Same<A, B> = (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false;
      export const checks: [
        Same<GetRoutes["/v1/salesReports"]["data"], Blob>,
        Same<GetRoutes["/v1/codes"]["data"], string>,
        Same<GetRoutes["/v1/apps/{id}"]["data"], components["schemas"]["AppResponse"]>,
        Same<RelatedRoutes["builds"]["path"], { id: string }>,
        Same<PostRoutes["/v1/builds/{id}/expire"]["body"], undefined>,
        Same<NonNullable<paths["/v1/apps"]["get"]["parameters"]["query"]>["limit"], number | undefined>,
        Same<paths["/v1/apps"]["get"]["parameters"], { query?: GetRoutes["/v1/apps"]["query"]; header?: never; path?: never; cookie?: never }>,
      ] = [true, true, true, true, true, true, true];
      export const path: PagedPath = "/v1/apps";
      export const limited: GetRoutes["/v1/apps"]["query"] = { limit: 200 };
      export const unset: GetRoutes["/v1/apps"]["query"] = { limit: undefined };
      // @ts-expect-error not a collection
      export const single: PagedPath = "/v1/apps/{id}";
    `;
    expect(compileErrors({ ...files, "consumer.ts": consumer })).toEqual([]);
  });

  it("make the test's compiler report an error when broken", async () => {
    const { files } = await emitted(storeDocument());
    expect(compileErrors({ ...files, "version.ts": "export const a: string = 1;" })).toEqual([
      "version.ts:1 Type 'number' is not assignable to type 'string'.",
    ]);
  });
});
