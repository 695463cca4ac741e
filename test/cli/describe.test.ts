/** `storeconnect describe` and `search`: what they print, and that the calls in it are right. */
import { describe, expect, it } from "vitest";
import { commandSnippet, type Operation, operations, typescriptSnippet } from "../../src/operations/index.js";
import { compileSnippets } from "../helpers/compile-snippets.js";
import { runCli } from "../helpers/run-cli.js";

/** What makes the snippets of two operations differ in more than their names. */
function formOf({ api, method, kind, body, response, parameters }: Operation): string {
  const query = parameters.filter((parameter) => parameter.in === "query" && parameter.required).length;
  const { flat, linkage } = body ?? {};
  const paged = parameters.some(({ name }) => name === "limit");
  const creates = flat && Object.keys(flat.creates).length > 0;
  const bare = flat && flat.attributes.length === 0;
  const parts = [
    api,
    method,
    kind,
    response.many,
    response.mediaTypes.length > 0,
    response.mediaTypes[0] === "application/json",
  ];
  return [
    ...parts,
    paged,
    query > 0,
    creates,
    bare,
    linkage?.many,
    linkage?.nullable,
    body?.schema === undefined,
  ].join();
}

/** Two operations of each form: the first and the last. */
function sampleOperations(): Operation[] {
  const byForm = new Map<string, Operation[]>();
  for (const operation of operations())
    byForm.set(formOf(operation), [...(byForm.get(formOf(operation)) ?? []), operation]);
  return [...byForm.values()].flatMap((same) => [...new Set([same[0]!, same.at(-1)!])]);
}

const sample = sampleOperations();

describe("the snippets of storeconnect describe", () => {
  it("have operations of every form", () => {
    expect(sample.length).toBeGreaterThanOrEqual(60);
    expect(new Set(sample.map(({ kind }) => kind)).size).toBe(11);
  });

  it("compile", async () => {
    const oneOfSeveral = operations().filter(({ id }) => /^appAssetLibraryPlacement\w*_createInstance$/.test(id));
    const correct = Object.fromEntries([...sample, ...oneOfSeveral].map((one) => [one.id, typescriptSnippet(one)]));
    const wrong = typescriptSnippet(operations().find(({ id }) => id === "betaGroups_createInstance")!).replace(
      "name:",
      "nam:",
    );
    const errors = await compileSnippets({ ...correct, wrong });
    expect(errors).toEqual([expect.stringMatching(/^wrong\.ts\(3,\d+\): error/)]);
  });

  it("are calls that the command accepts", async () => {
    for (const operation of sample) {
      const snippet = commandSnippet(operation);
      if (operation.api === "server") {
        expect(snippet).toBeUndefined();
        continue;
      }
      const words = [...snippet!.matchAll(/'([^']*)'|(\S+)/g)].map(([, quoted, plain]) => quoted ?? plain!);
      const [command, ...args] = words;
      const { exitCode, stdout, stderr } = await runCli([...args, "--dry-run"]);
      expect({ command, exitCode, stderr, snippet }).toEqual({
        command: "storeconnect",
        exitCode: 0,
        stderr: "",
        snippet,
      });
      expect(JSON.parse(stdout).method).toBe(operation.method);
    }
  });
});

describe("storeconnect describe", () => {
  it("prints parameters, the body in both forms, the response and the calls", async () => {
    const { exitCode, stdout } = await runCli(["describe", "POST", "/v1/betaGroups"]);
    expect(exitCode).toBe(0);
    for (const part of [
      "POST /v1/betaGroups\nCreates a beta group.\noperationId betaGroups_createInstance\nhttps://developer.apple.com/",
      "  name*  string\n  isInternalGroup  boolean or null\n",
      "  app*  id of apps\n  builds  ids of builds\n",
      "  data*  object\n    type*  betaGroups\n",
      "Response 201: betaGroups\n",
      '  const created = await create(connect, "/v1/betaGroups", { name: "NAME", app: "APP_ID" });\n',
      "  storeconnect api POST /v1/betaGroups -f name=NAME -f app=APP_ID\n",
    ])
      expect(stdout).toContain(part);
  });

  it("finds an operation by its id, its path, and a concrete path, and names the other methods of a path", async () => {
    const heads = [
      ["apps_getInstance"],
      ["/v1/apps/{id}"],
      ["GET /v1/apps/123?limit=2"],
      ["get", "apps/123"],
      ["https://api.appstoreconnect.apple.com/v1/apps/123"],
    ].map(async (words) => (await runCli(["describe", ...words])).stdout.split("\n")[0]);
    expect(await Promise.all(heads)).toEqual(Array(5).fill("GET /v1/apps/{id}"));
    expect((await runCli(["describe", "/v1/apps/1"])).stdout).toContain("The path also has PATCH.\n");
  });

  it("prints all that is known with --json", async () => {
    const { stdout } = await runCli(["describe", "--json", "apps_getCollection"]);
    const described = JSON.parse(stdout);
    expect(described).toMatchObject({ method: "GET", path: "/v1/apps", kind: "list", summary: "Lists apps." });
    expect(described.parameters.map(({ name }: { name: string }) => name)).toContain("filter[bundleId]");
    expect(described.snippets.command).toBe("storeconnect api GET /v1/apps --all");
  });

  it("shows deprecation, enum values, and the App Store Server API, which the command does not call", async () => {
    const deprecated = operations().find((operation) => operation.deprecated)!;
    expect((await runCli(["describe", deprecated.id])).stdout.split("\n")[0]).toMatch(/ {2}\(deprecated\)$/);
    const versions = await runCli(["describe", "/v1/appStoreVersions"]);
    expect(versions.stdout).toMatch(/releaseType\*? {2}MANUAL \| AFTER_APPROVAL \| SCHEDULED/);
    const server = await runCli(["describe", "/inApps/v1/notifications/test"]);
    expect(server.stdout).toContain("await store.POST(");
    expect(server.stdout).toContain("does not call the App Store Server API");
  });

  it("names the nearest operations of an unknown one", async () => {
    const byId = await runCli(["describe", "apps_getColection", "--json"]);
    expect(byId.exitCode).toBe(2);
    expect(JSON.parse(byId.stderr).error.hints[1]).toBe("apps_getCollection");
    const byPath = await runCli(["describe", "GET", "/v1/betaGroup"]);
    expect(byPath.exitCode).toBe(2);
    expect(byPath.stderr).toContain("\n  GET /v1/betaGroups\n");
    expect((await runCli(["describe", "LIST", "/v1/apps"])).stderr).toContain('"LIST" is not a method');
    expect((await runCli(["describe", "DELETE", "/v1/apps"])).stderr).toContain("/v1/apps has no DELETE, but GET");
  });
});

describe("storeconnect search", () => {
  it("finds operations by words, and prints as many as --limit in each format", async () => {
    const { exitCode, stdout } = await runCli(["search", "reply", "to", "a", "review", "--limit", "3"]);
    const found = JSON.parse(stdout);
    expect({ exitCode, found: found.length }).toEqual({ exitCode: 0, found: 3 });
    expect(found[0]).toMatchObject({
      method: "POST",
      path: "/v1/customerReviewResponses",
      does: "Creates a customer review response.",
    });
    const table = await runCli(["search", "reply to a review", "--limit", "1"], { columns: 100 });
    expect(table.stdout).toBe(
      "method  path                         does\nPOST    /v1/customerReviewResponses  Creates a customer review response.\n",
    );
  });

  it("rejects a limit that is not a number", async () => {
    expect(await runCli(["search", "apps", "--limit", "many"])).toMatchObject({ exitCode: 2, stdout: "" });
  });
});
