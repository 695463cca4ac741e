/** Changes that Apple may make: each document is generated and compiles with no edit here, or is rejected with a remedy. */
import { readFileSync } from "node:fs";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { generate } from "../../../scripts/generate/pipeline.js";
import { targetsOf } from "../../../scripts/generate/targets.js";
import type { OpenApiDocument, Operation, Parameter, PathItem } from "../../../scripts/openapi.js";
import { projectFolder } from "../../../scripts/spec/paths.js";
import { appleDocumentPath } from "../../helpers/apple-documents.js";
import { compileErrors } from "../../helpers/compiler.js";
import { content, idInPath, list, many, object, query } from "../../helpers/small-document.js";

const appResponse = { $ref: "#/components/schemas/AppResponse" };
const ok = { "200": content(appResponse) };

function get(document: OpenApiDocument, path: string): Operation {
  return document.paths[path]!.get!;
}

describe.skipIf(!appleDocumentPath)("a changed document", () => {
  let folder: string;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), "changed-"));
  });
  afterAll(() => rm(folder, { recursive: true }));

  async function generated(change: (document: OpenApiDocument) => void): Promise<Record<string, string>> {
    const document = JSON.parse(readFileSync(appleDocumentPath!, "utf8")) as OpenApiDocument;
    change(document);
    const file = join(folder, "document.json");
    await writeFile(file, JSON.stringify(document));
    const { files } = await generate(file, targetsOf(projectFolder).connect);
    return files;
  }
  const routeOf = (files: Record<string, string>, path: string) =>
    files["routes.ts"]!.split("\n").find((line) => line.startsWith(`  ${JSON.stringify(path)}: {`));

  it("with more values, new to-one responses, CSV first, a charset, several statuses and shared parameters compiles", async () => {
    const files = await generated((document) => {
      for (const { parameters = [] } of Object.values(document.paths).flatMap(({ get }) => get ?? []))
        for (const parameter of parameters)
          if (parameter.name === "fields[appInfos]") parameter.schema.items!.enum!.push("newField");
      for (const name of ["one", "two", "three", "four", "five"]) {
        document.paths[`/v1/builds/{id}/${name}`] = {
          get: { operationId: `builds_${name}`, parameters: [idInPath], responses: structuredClone(ok) },
        };
      }
      const prices = get(document, "/v1/subscriptions/{id}/pricePoints").responses["200"]!;
      prices.content = { "text/csv": { schema: { type: "string" } }, ...prices.content };
      const apps = get(document, "/v1/apps");
      apps.responses["200"]!.content = {
        "application/json; charset=utf-8": apps.responses["200"]!.content!["application/json"]!,
      };
      apps.responses["204"] = { description: "" };
      (document.components as Record<string, unknown>)["parameters"] = {
        Note: query("note", list("a", "b")),
      };
      get(document, "/v1/builds").parameters!.push({ $ref: "#/components/parameters/Note" } as unknown as Parameter);
      document.paths["/v1/things/{part-id}"] = {
        parameters: [{ ...idInPath, name: "part-id", schema: { type: "integer" } }],
        get: { operationId: "things_get", responses: structuredClone(ok) },
        post: {
          operationId: "things_post",
          requestBody: content(object({ data: object({ type: list("things") }) })),
          responses: structuredClone(ok),
        },
        patch: { operationId: "things_patch", responses: structuredClone(ok) },
        delete: { operationId: "things_delete", responses: { "204": {} } },
      };
    });
    expect(files["schemas.ts"]).toContain('"newField"');
    expect(routeOf(files, "/v1/builds/{id}/five")).toContain("data: AppNullableResponse;");
    expect(routeOf(files, "/v1/subscriptions/{id}/pricePoints")).toContain('as: "json"');
    expect(routeOf(files, "/v1/apps")).toContain('data: AppsResponse | undefined; as: "json"');
    expect(files["media-types.ts"]).toContain('"GET /v1/apps": ["application/json; charset=utf-8"]');
    expect(files["routes.ts"]).toMatch(/^ {2}note\?: \w+;$/m);
    expect(routeOf(files, "/v1/things/{part-id}")).toContain('path: { "part-id": number }');
    expect(compileErrors({ "schemas.ts": files["schemas.ts"]!, "routes.ts": files["routes.ts"]! })).toEqual([]);
  }, 120_000);

  const change = (item: PathItem) => (document: OpenApiDocument) => {
    document.paths["/v1/things"] = item;
  };
  it.each<[string, (document: OpenApiDocument) => void, RegExp]>([
    ["PUT", change({ put: { operationId: "a", responses: ok } }), /- PUT \/v1\/things: the client has no PUT/],
    [
      "a multipart body",
      change({ post: { operationId: "a", requestBody: content({}, "multipart/form-data"), responses: ok } }),
      /- POST \/v1\/things: the request body is multipart\/form-data/,
    ],
    [
      "a required header",
      change({
        get: {
          operationId: "a",
          parameters: [{ name: "X-Team", in: "header", required: true, schema: {} }],
          responses: ok,
        },
      }),
      /- GET \/v1\/things: the required header parameter "X-Team"/,
    ],
    [
      "deepObject",
      change({
        get: { operationId: "a", parameters: [query("filter", many({}), { style: "deepObject" })], responses: ok },
      }),
      /- GET \/v1\/things: the parameter "filter" has the style "deepObject"/,
    ],
    [
      "a schema that is named like a type of ours",
      (document) => {
        document.components.schemas["Open"] = { type: "string" };
      },
      /components\/schemas: "Open" would collide/,
    ],
  ])("with %s is rejected by name", async (_, run, message) => {
    await expect(generated(run)).rejects.toThrow(message);
  });
});
