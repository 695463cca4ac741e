/** What both compilers report for wrong calls: a short last line that names the wrong key. */
import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, it } from "vitest";

const root = fileURLToPath(new URL("../..", import.meta.url));
const folder = mkdtempSync(join(tmpdir(), "storeconnect-compile-errors-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const head = `import { type ConnectClient, collect, create, createConnectClient, getApps, items, pages, update } from "storeconnect";
import type { ScreenshotDisplayType } from "storeconnect/schemas";
declare const connect: ConnectClient;
`;

/** Wrong calls, the code that the error underlines, and a part of the last line of its message. */
const wrongCalls: [what: string, code: string, at: string, message: string][] = [
  ["a path", `connect.GET("/v1/appz");`, `"/v1/appz"`, `'"/v1/appz"'`],
  ["a path of a call with an init", `connect.GET("/v1/appz", { params: {} });`, `"/v1/appz"`, `'keyof GetRoutes'`],
  [
    "a path that needs parameters",
    `connect.GET("/v1/apps/{id}");`,
    `"/v1/apps/{id}"`,
    "'keyof GetRoutesWithoutRequiredParameters'",
  ],
  [
    "a path that the method does not have",
    `connect.DELETE("/v1/apps/{id}", { params: { path: { id: "1" } } });`,
    `"/v1/apps/{id}"`,
    `'keyof DeleteRoutes'`,
  ],
  ["a method", `connect.PUT("/v1/apps");`, "PUT", "'PUT' does not exist"],
  [
    "a query key",
    `connect.GET("/v1/apps", { params: { query: { nope: 1 } } });`,
    "nope",
    "'nope' does not exist in type 'AppsGetCollectionQuery'",
  ],
  [
    "a query key beside a known one",
    `connect.GET("/v1/apps", { params: { query: { nope: 1, limit: 2 } } });`,
    "nope",
    `'NoSuchParameter<"nope">'`,
  ],
  [
    "a field",
    `connect.GET("/v1/apps", { params: { query: { "fields[apps]": ["nope"] } } });`,
    `"nope"`,
    `'"nope"' is not assignable to type 'AppsField'`,
  ],
  [
    "a value of a query",
    `connect.GET("/v1/apps", { params: { query: { limit: "3" } } });`,
    "limit",
    "'string' is not assignable to type 'number'",
  ],
  [
    "an order",
    `connect.GET("/v1/apps", { params: { query: { sort: ["nope"] } } });`,
    `"nope"`,
    `'"nope"' is not assignable to type 'AppsSort'`,
  ],
  ["a query outside of params", `connect.GET("/v1/apps", { query: { limit: 3 } });`, "query", "'query' does not exist"],
  ["an option", `connect.GET("/v1/apps", { timeout: 3 });`, "timeout", "Did you mean to write 'timeoutMs'?"],
  [
    "a call without its path parameter",
    `connect.GET("/v1/apps/{id}", { params: {} });`,
    "params",
    "Property 'path' is missing",
  ],
  [
    "a path parameter",
    `connect.GET("/v1/apps/{id}", { params: { path: { appId: "1" } } });`,
    "appId",
    "'appId' does not exist in type 'ById'",
  ],
  ["a write without its init", `connect.POST("/v1/betaGroups");`, "POST", "Expected 2 arguments, but got 1."],
  [
    "an attribute of a body",
    `connect.POST("/v1/bundleIds", { body: { data: { type: "bundleIds", attributes: { nam: "x", identifier: "y", platform: "IOS" } } } });`,
    "nam",
    "Did you mean to write 'name'?",
  ],
  [
    "an attribute of a body like no other",
    `connect.POST("/v1/bundleIds", { body: { data: { type: "bundleIds", attributes: { name: "x", identifier: "y", platform: "IOS", zzz: 1 } } } });`,
    "zzz",
    "'zzz' does not exist in type 'BundleIdCreateRequestAttributes'",
  ],
  [
    "the type of a body",
    `connect.POST("/v1/betaGroups", { body: { data: { type: "betaGroup", attributes: { name: "x" }, relationships: { app: { data: { type: "apps", id: "1" } } } } } });`,
    "type",
    `'"betaGroup"' is not assignable to type '"betaGroups"'`,
  ],
  [
    "an enum of a body",
    `connect.POST("/v1/bundleIds", { body: { data: { type: "bundleIds", attributes: { name: "x", identifier: "y", platform: "ANDROID" } } } });`,
    "platform",
    `'"ANDROID"' is not assignable to type 'BundleIdPlatform'`,
  ],
  ["an enum", `const display: ScreenshotDisplayType = "APP_IPHONE_670";`, "display", `Did you mean '"APP_IPHONE_67"'?`],
  ["an order of getApps", `getApps(connect, { query: { sort: ["name"] } });`, "sort", "'sort' does not exist"],
  [
    "a segment of getApps",
    `getApps(connect, { id: "1", path: "nope" });`,
    "path",
    `'"nope"' is not assignable to type 'keyof RelatedRoutes`,
  ],
  ["a limit of collect", `collect(connect, "/v1/apps", { limit: 5 });`, "limit", "'limit' does not exist"],
  [
    "a query key of items",
    `items(connect, "/v1/apps", { params: { query: { nope: 1 } } });`,
    "nope",
    "'nope' does not exist in type 'AppsGetCollectionQuery'",
  ],
  [
    "a path of pages that is not a collection",
    `pages(connect, "/v1/apps/{id}", { params: { path: { id: "1" } } });`,
    `"/v1/apps/{id}"`,
    "'PagedPath'",
  ],
  [
    "an option of the client",
    `createConnectClient({ keyId: "", issuerId: "", privateKey: "", timeout: 3 });`,
    "timeout",
    "Did you mean to write 'timeoutMs'?",
  ],
  [
    "a client without its key",
    `createConnectClient({ keyId: "", issuerId: "" });`,
    "{ keyId",
    "Property 'privateKey' is missing",
  ],
  [
    "a member of a new resource",
    `create(connect, "/v1/betaGroups", { name: "x", app: "1", nope: 1 });`,
    "nope",
    "'nope' does not exist in type 'BetaGroupCreateRequestAttributes & RelationshipsIn<BetaGroupCreateRequest>'",
  ],
  [
    "a new resource without a relationship",
    `create(connect, "/v1/betaGroups", { name: "x" });`,
    `{ name`,
    "Property 'app' is missing",
  ],
  [
    "a resource of another type",
    `create(connect, "/v1/betaGroups", { name: "x", app: { type: "builds", id: "1" } });`,
    "type",
    `'"builds"' is not assignable to type '"apps"'`,
  ],
  [
    "a member of a nested new resource",
    `update(connect, "/v1/subscriptions/{id}", "1", { prices: [{ startDte: "x" }] });`,
    "startDte",
    "'startDte' does not exist in type",
  ],
  ["a path of create that no POST has", `create(connect, "/v1/apps", {});`, `"/v1/apps"`, "'CreatePath'"],
  [
    "ifExists without a natural key",
    `create(connect, "/v1/appEvents", { referenceName: "x", app: "1" }, { ifExists: "skip" });`,
    "ifExists",
    `'NoNaturalKey<"/v1/appEvents">'`,
  ],
  [
    "an attribute that was not requested",
    `connect.GET("/v1/apps", { params: { query: { "fields[apps]": ["name"] } } }).then(({ data }) => data.data[0]?.attributes?.sku);`,
    "sku",
    "Property 'sku' does not exist on type '{ name?: ",
  ],
];

interface CompileError {
  /** The code from where the error is reported. */
  readonly at: string;
  /** The last line of the message. */
  message: string;
}

/** Compiles all calls at once, each on a line of its own. Returns the errors by the number of the call. */
function compile(compiler: string): Map<number, CompileError> {
  const config = {
    extends: join(root, "tsconfig.json"),
    compilerOptions: { types: [], noUnusedLocals: false },
    files: ["wrong.ts"],
    include: [],
  };
  const codes = wrongCalls.map(([, code]) => code);
  writeFileSync(join(folder, "tsconfig.json"), JSON.stringify(config));
  writeFileSync(join(folder, "package.json"), '{ "type": "module" }');
  writeFileSync(join(folder, "wrong.ts"), head + codes.join("\n"));
  const command = join(root, "node_modules", compiler, "bin/tsc");
  const { stdout } = spawnSync(process.execPath, [command, "-p", folder, "--pretty", "false"], { encoding: "utf8" });

  const errors = new Map<number, CompileError>();
  let last: CompileError | undefined;
  for (const line of stdout.trimEnd().split("\n")) {
    const [, row, column, message] = /^\S*wrong\.ts\((\d+),(\d+)\): error TS\d+: (.*)$/.exec(line) ?? [];
    if (message === undefined) {
      if (!last) throw new Error(`The compiler reports something else: ${line}`);
      last.message = line.trim();
      continue;
    }
    const call = Number(row) - head.split("\n").length;
    last = { at: codes[call]?.slice(Number(column) - 1) ?? "", message };
    errors.set(call, last);
  }
  return errors;
}

describe.each(["typescript", "typescript7"])("the errors of %s", (compiler) => {
  let errors: Map<number, CompileError>;
  beforeAll(() => {
    errors = compile(compiler);
  }, 180_000);

  it.each(wrongCalls.map(([what, , at, message], call) => ({ what, at, message, call })))(
    "name the wrong key in a short last line: $what",
    ({ at, message, call }) => {
      const error = errors.get(call);
      expect(error?.message).toContain(message);
      expect(error?.at.startsWith(at)).toBe(true);
      expect(error?.message.length).toBeLessThan(300);
    },
  );
});
