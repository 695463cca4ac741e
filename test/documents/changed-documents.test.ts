/**
 * Changes that Apple may make. Apple's document with those that the types can follow goes through the update, compiles together
 * with the hand-written code and passes the tests with no edit. With one of the others, it is rejected with a line that names
 * the place and the remedy.
 */
import { readFileSync } from "node:fs";
import { readFile, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { runGenerate } from "../../scripts/generate/command.js";
import type { OpenApiDocument, Operation, Parameter, PathItem } from "../../scripts/openapi.js";
import { readLock } from "../../scripts/spec/lock.js";
import { lockFile } from "../../scripts/spec/paths.js";
import { UpdateRejectedError, updateSpec } from "../../scripts/spec/update.js";
import { appleDocumentPath } from "../helpers/apple-documents.js";
import { compileCopy, copyProject, filesBelow, testCopy } from "../helpers/project.js";
import { content, idInPath, list, many, object, query } from "../helpers/small-document.js";

type Change = (document: OpenApiDocument) => void;

const appResponse = { $ref: "#/components/schemas/AppResponse" };
const ok = { "200": content(appResponse) };
const connect = "declare const connect: ConnectClient;\n";

function get(document: OpenApiDocument, path: string): Operation {
  return document.paths[path]!.get!;
}

/** Each change, and code that compiles only if the types follow it. One document has them all. */
const accepted: [what: string, change: Change, code: string][] = [
  [
    "a value more in fields[appInfos]",
    (document) => {
      for (const { parameters = [] } of Object.values(document.paths).flatMap((item) => item.get ?? []))
        for (const parameter of parameters)
          if (parameter.name === "fields[appInfos]") parameter.schema.items!.enum!.push("newField");
    },
    'connect.GET("/v1/appInfos/{id}", { params: { path: { id: "1" }, query: { "fields[appInfos]": ["newField"] } } });',
  ],
  [
    "five new to-one responses",
    (document) => {
      for (const name of ["one", "two", "three", "four", "five"]) {
        document.paths[`/v1/builds/{id}/${name}`] = {
          get: { operationId: `builds_${name}`, parameters: [idInPath], responses: structuredClone(ok) },
        };
      }
    },
    `const { data } = await connect.GET("/v1/builds/{id}/five", { params: { path: { id: "1" } } });
     const none: null extends NonNullable<typeof data>["data"] ? true : false = true;
     void none;`,
  ],
  [
    "a resource with GET, POST, PATCH and DELETE",
    (document) => {
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
    },
    `const params = { path: { "part-id": 1 } };
     connect.POST("/v1/things/{part-id}", { params, body: { data: { type: "things" } } });
     connect.PATCH("/v1/things/{part-id}", { params });
     connect.DELETE("/v1/things/{part-id}", { params });`,
  ],
  [
    "CSV before JSON",
    (document) => {
      const prices = get(document, "/v1/subscriptions/{id}/pricePoints").responses["200"]!;
      delete prices.content!["text/csv"];
      prices.content = { "text/csv": { schema: { type: "string" } }, ...prices.content };
    },
    `const { data } = await connect.GET("/v1/subscriptions/{id}/pricePoints", { params: { path: { id: "1" } } });
     data?.data[0]?.id;`,
  ],
  [
    "a charset",
    (document) => {
      const users = get(document, "/v1/users").responses["200"]!;
      users.content = { "application/json; charset=utf-8": users.content!["application/json"]! };
    },
    'const { data } = await connect.GET("/v1/users");\ndata?.data[0]?.id;',
  ],
  [
    "200 and 202",
    (document) => {
      const { responses } = get(document, "/v1/apps/{id}/builds");
      responses["202"] = content(appResponse);
    },
    `const { data } = await connect.GET("/v1/apps/{id}/builds", { params: { path: { id: "1" } } });
     const both: "apps" | "builds" | null | undefined = data?.data && ("type" in data.data ? data.data.type : data.data[0]?.type);
     void both;`,
  ],
  [
    "a shared parameter",
    (document) => {
      (document.components as Record<string, unknown>)["parameters"] = { Note: query("note", list("a", "b")) };
      get(document, "/v1/builds").parameters!.push({ $ref: "#/components/parameters/Note" } as unknown as Parameter);
    },
    'connect.GET("/v1/builds", { params: { query: { note: "a" } } });',
  ],
];

const things =
  (item: PathItem): Change =>
  (document) => {
    document.paths["/v1/things"] = item;
  };
const rejected: [what: string, change: Change, message: RegExp][] = [
  [
    "a resource that also has PUT",
    things({ get: { operationId: "a", responses: ok }, put: { operationId: "b", responses: ok } }),
    /^PUT \/v1\/things: the client has no PUT; remove the operation in spec\/app-store-connect\.overlay\.yaml$/m,
  ],
  [
    "a multipart body",
    things({ post: { operationId: "a", requestBody: content({}, "multipart/form-data"), responses: ok } }),
    /^POST \/v1\/things: the request body is multipart\/form-data, but .*; remove the operation, .* in spec\/.*overlay\.yaml$/m,
  ],
  [
    "a required header",
    things({
      get: {
        operationId: "a",
        parameters: [{ name: "X-Team", in: "header", required: true, schema: {} }],
        responses: ok,
      },
    }),
    /^GET \/v1\/things: the header parameter "X-Team" is required, .*; make it optional or remove it in spec\/.*overlay\.yaml$/m,
  ],
  [
    "deepObject",
    things({
      get: { operationId: "a", parameters: [query("filter", many({}), { style: "deepObject" })], responses: ok },
    }),
    /^GET \/v1\/things: the parameter "filter" has the style "deepObject"; make it .* in spec\/.*overlay\.yaml$/m,
  ],
  [
    "a schema that is named like a type of ours",
    (document) => {
      document.components.schemas["Open"] = { type: "string" };
    },
    /^\/components\/schemas: "Open" would collide/m,
  ],
  [
    "an operation removed that hand-written code uses",
    (document) => {
      delete document.paths["/v1/apps/{id}"]!.get;
    },
    /^GET \/v1\/apps\/\{id\}: .* which src\/connect\/apps\.ts uses; change .* or add the operation in the overlay$/m,
  ],
];

/** Limit of each test and hook: a document is generated in some seconds, and in minutes beside busy processes. */
const timeoutMs = 600_000;

describe.skipIf(!appleDocumentPath)("a changed document", { timeout: timeoutMs }, () => {
  let folder: string;
  let spec: string;
  beforeAll(async () => {
    folder = await copyProject();
    spec = join(folder, "changed.json");
  }, timeoutMs);
  afterAll(() => rm(folder, { recursive: true }));

  const printed: string[] = [];

  /** Updates the copy to Apple's document with `changes`, as `npm run spec:update` does. */
  async function update(...changes: Change[]) {
    const document = JSON.parse(readFileSync(appleDocumentPath!, "utf8")) as OpenApiDocument;
    for (const change of changes) change(document);
    await writeFile(spec, JSON.stringify(document));
    const today = "2026-11-22";
    return await updateSpec({
      folder,
      from: spec,
      today,
      packageVersion: "0.1.0",
      regenerate: async (file, out) => {
        const options = {
          project: folder,
          environmentSpec: undefined,
          print: (line: string) => printed.push(line),
          today,
        };
        await runGenerate(["connect", "--spec", file, "--out", out], options);
      },
    });
  }

  describe("with changes that the types can follow", () => {
    const header = { name: "X-Note", in: "header", schema: { type: "string" } } as const;
    beforeAll(async () => {
      const withHeader: Change = (document) => get(document, "/v1/apps").parameters!.push(header);
      expect((await update(withHeader, ...accepted.map(([, change]) => change))).state).toBe("updated");
    }, timeoutMs);

    it("compiles with the hand-written code, and with code that needs the types of each change", async () => {
      // In a block each, so that the changes' names don't meet.
      const blocks = accepted.map(([what, , code]) => `// ${what}\n{\n${code}\n}\n`);
      expect(await compileCopy(folder, connect + blocks.join(""))).toBe("");
    });

    it("is generated with a line that names an optional header, which calls cannot send", () => {
      expect(printed).toContainEqual(
        expect.stringMatching(/^ {2}skipped .* parameters 1, namely GET \/v1\/apps header "X-Note"$/),
      );
    });

    it("passes the contract test and the editor test", async () => {
      const { code, output } = await testCopy(folder, spec, ["test/contract.test.ts", "test/editor/editor.test.ts"]);
      expect(code, output).toBe(0);
      expect(output).toMatch(/Test Files .*2 passed/);
      const mediaTypes = await readFile(join(folder, "src/generated/connect/media-types.ts"), "utf8");
      expect(mediaTypes).toContain('"GET /v1/users": ["application/json; charset=utf-8"]');
    });
  });

  for (const [what, change, message] of rejected) {
    it(`with ${what} is rejected by name, and changes nothing`, async () => {
      const before = await filesBelow(join(folder, "src/generated"));
      const lock = await readLock(join(folder, lockFile));
      const error = await update(change).then(
        () => undefined,
        (thrown: unknown) => thrown,
      );
      expect(error).toBeInstanceOf(UpdateRejectedError);
      expect((error as Error).message).toMatch(message);
      expect(await filesBelow(join(folder, "src/generated"))).toEqual(before);
      expect(await readLock(join(folder, lockFile))).toEqual(lock);
    });
  }
});
