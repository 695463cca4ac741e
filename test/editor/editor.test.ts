/** What the editor offers at a caret, and where it reports an error. `bench/` measures how long it takes. */
import { describe, expect, it } from "vitest";
import { openEditor } from "../helpers/editor.js";
import { readGenerated } from "../helpers/generated-maps.js";

const head = `
import { type ConnectClient, collect, collectEach, create, getApps, items, link, pages, related, remove, resolve, type Scope, update, waitFor } from "storeconnect";
import type { StoreServerClient } from "storeconnect/server";
declare const connect: ConnectClient;
declare const store: StoreServerClient;
`;
const { complete, complain, hover } = openEditor(head);
const connect = readGenerated("connect");
const server = readGenerated("server");
const appsQuery = connect.countMembers("AppsGetCollectionQuery");

/** The paths of a method whose bodies are resources, or that have none. */
const resourcePaths = (map: string): string[] =>
  connect.namesOf(map).filter((path) => !path.includes("/relationships/"));

/** The names without the quotes that they have outside of a string. */
const bare = (names: string[]): string[] => names.map((name) => name.replace(/^"|"$/g, ""));

describe("the editor offers", () => {
  const offers: [what: string, code: string, some: string[], count: number][] = [
    [
      "every path of GET in an unfinished call",
      `connect.GET("¦`,
      ["/v1/apps", "/v2/sandboxTesters"],
      connect.countMembers("GetRoutes"),
    ],
    [
      "every path of GET before more code",
      `connect.GET("¦\nexport const next = 1;`,
      ["/v1/apps/{id}"],
      connect.countMembers("GetRoutes"),
    ],
    ["the paths of POST alone", `connect.POST("¦`, ["/v1/betaGroups"], connect.countMembers("PostRoutes")],
    ["query keys", `connect.GET("/v1/apps", { params: { query: { ¦ } } });`, ["fields[apps]", "limit"], appsQuery],
    ["query keys in quotes", `connect.GET("/v1/apps", { params: { query: { "¦" } } });`, ["fields[apps]"], appsQuery],
    [
      "query keys after another",
      `connect.GET("/v1/apps", { params: { query: { limit: 2, ¦ } } });`,
      ["sort"],
      appsQuery - 1,
    ],
    [
      "query keys beside a path",
      `connect.GET("/v1/apps/{id}/builds", { params: { path: { id: "1" }, query: { ¦ } } });`,
      ["fields[builds]", "limit"],
      connect.countMembers("AppsBuildsGetToManyRelatedQuery"),
    ],
    ["path params", `connect.GET("/v1/apps/{id}", { params: { path: { ¦ } } });`, ["id"], 1],
    [
      "fields",
      `connect.GET("/v1/apps", { params: { query: { "fields[apps]": ["¦"] } } });`,
      ["name", "sku"],
      connect.countValues("AppsGetCollectionQuery", "fields[apps]"),
    ],
    [
      "values of a filter",
      `connect.GET("/v1/builds", { params: { query: { sort: ["¦"] } } });`,
      ["-version"],
      connect.countValues("BuildsGetCollectionQuery", "sort"),
    ],
    [
      "attributes of a body",
      `connect.POST("/v1/betaGroups", { body: { data: { type: "betaGroups", attributes: { ¦ } } } });`,
      ["name"],
      connect.countMembers("BetaGroupCreateRequest", "data", "attributes"),
    ],
    [
      "segments below an app",
      `getApps(connect, { id: "1", path: "¦" });`,
      ["customerReviews"],
      connect.countMembers("RelatedRoutes"),
    ],
    [
      "field names of such a segment",
      `getApps(connect, { id: "1", path: "builds", query: { "fields[builds]": ["¦"] } });`,
      ["version"],
      connect.countValues("AppsBuildsGetToManyRelatedQuery", "fields[builds]"),
    ],
    [
      "paths that have pages",
      `for await (const page of pages(connect, "¦`,
      ["/v1/apps"],
      connect.countValues("PagedPath"),
    ],
    [
      "the names of include",
      `connect.GET("/v1/builds", { params: { query: { include: ["¦"] } } });`,
      ["app", "betaGroups"],
      connect.countValues("BuildsGetCollectionQuery", "include"),
    ],
    [
      "the names of include in collect",
      `resolve(await collect(connect, "/v1/builds", { params: { query: { include: ["app", "¦"] } } }));`,
      ["app", "betaGroups"],
      connect.countValues("BuildsGetCollectionQuery", "include"),
    ],
    ["paths of waitFor", `waitFor(connect, "¦`, ["/v1/builds/{id}"], connect.countMembers("GetRoutes")],
    [
      "collections below a resource",
      `collectEach(connect, "¦`,
      ["/v1/apps/{id}/betaGroups"],
      connect.valuesOf("PagedPath").filter((path) => path.includes("/{id}/")).length,
    ],
    ["query keys of pages", `items(connect, "/v1/apps", { params: { query: { ¦ } } });`, ["fields[apps]"], appsQuery],
    [
      "paths of create",
      `create(connect, "¦`,
      ["/v1/betaGroups", "/v2/inAppPurchases"],
      resourcePaths("PostRoutes").length,
    ],
    [
      "paths of create before more code",
      `create(connect, "¦\nexport const next = 1;`,
      ["/v1/betaGroups"],
      resourcePaths("PostRoutes").length,
    ],
    ["paths of update", `update(connect, "¦`, ["/v1/betaGroups/{id}"], resourcePaths("PatchRoutes").length],
    ["paths of remove", `remove(connect, "¦`, ["/v1/betaGroups/{id}"], resourcePaths("DeleteRoutes").length],
    [
      "paths of link",
      `link(connect, "¦`,
      ["/v1/betaGroups/{id}/relationships/betaTesters"],
      connect.namesOf("PostRoutes").length - resourcePaths("PostRoutes").length,
    ],
    [
      "attributes and relationships of a new resource in one object",
      `create(connect, "/v1/betaGroups", { ¦ });`,
      ["name", "isInternalGroup", "app", "betaTesters"],
      connect.countMembers("BetaGroupCreateRequest", "data", "attributes") +
        connect.countMembers("BetaGroupCreateRequest", "data", "relationships"),
    ],
    [
      "the other members of a new resource",
      `create(connect, "/v1/betaGroups", { name: "Friends", ¦ });`,
      ["app"],
      connect.countMembers("BetaGroupCreateRequest", "data", "attributes") +
        connect.countMembers("BetaGroupCreateRequest", "data", "relationships") -
        1,
    ],
    [
      "values of an attribute of a new resource",
      `create(connect, "/v1/appStoreVersions", { platform: "¦" });`,
      ["IOS"],
      connect.countValues("Platform"),
    ],
    [
      "members that an update can change",
      `update(connect, "/v1/betaGroups/{id}", "1", { ¦ });`,
      ["name"],
      connect.countMembers("BetaGroupUpdateRequestAttributes"),
    ],
    [
      "members of a resource that the same request creates",
      `update(connect, "/v1/subscriptions/{id}", "1", { prices: [{ ¦ }] });`,
      ["territory", "startDate", "id", "type"],
      // Three relationships, and id and type of a price that exists.
      connect.countMembers("SubscriptionPriceInlineCreateAttributes") + 5,
    ],
    [
      "what ifExists can be",
      `create(connect, "/v1/betaGroups", { name: "x", app: "1" }, { ifExists: "¦" });`,
      ["fail", "skip", "update"],
      3,
    ],
    [
      "the paths of a scope",
      `const scope: Scope = "GET /v1/apps/¦";`,
      ["GET /v1/apps"],
      ["GetRoutes", "PostRoutes", "PatchRoutes", "DeleteRoutes"].reduce(
        (sum, map) => sum + connect.countMembers(map),
        0,
      ),
    ],
    [
      "the paths of the Server API",
      `store.GET("¦`,
      ["/inApps/v2/history/{anyTransactionId}"],
      server.countMembers("GetRoutes"),
    ],
    [
      "the Server API's query keys",
      `store.GET("/inApps/v2/history/{anyTransactionId}", { params: { path: { anyTransactionId: "1" }, query: { ¦ } } });`,
      ["revision", "productType"],
      server.countMembers("GetTransactionHistoryQuery"),
    ],
  ];
  it.each(offers)("%s", (_, code, some, count) => {
    const names = bare(complete(code));
    expect(names).toEqual(expect.arrayContaining(some));
    expect(names.length).toBe(count);
  });

  it("only the selected attributes of a response", () => {
    const call = `connect.GET("/v1/apps", { params: { query: { "fields[apps]": ["name", "sku"], limit: 3 } } })`;
    expect(complete(`const { data } = await ${call};\ndata?.data[0]?.attributes?.¦`)).toEqual(["name", "sku"]);
    const collected = `collect(connect, "/v1/apps", { params: { query: { "fields[apps]": ["name"] } } })`;
    expect(complete(`(await ${collected})[0]?.attributes?.¦`)).toEqual(["name"]);
  });
});

describe("the editor offers what a query includes", () => {
  const query = `{ include: ["app", "betaGroups"], "fields[builds]": ["version", "app"], "fields[apps]": ["name"] }`;
  const call = `await connect.GET("/v1/builds", { params: { query: ${query} } })`;
  const collected = `await collect(connect, "/v1/builds", { params: { query: ${query} } })`;

  it("as members of a document, without a member of the types alone", () => {
    expect(complete(`const { data } = ${call};\ndata.¦`)).toEqual(["data", "included", "links", "meta"]);
    const without = `await connect.GET("/v1/builds", { params: { query: { limit: 1 } } })`;
    expect(complete(`const { data } = ${without};\ndata.¦`)).toEqual(["data", "links", "meta"]);
    expect(complete(`(${collected}).¦`).filter((name) => name.includes("selected"))).toEqual([]);
    expect(complete(`(${collected}).¦`)).toEqual(expect.arrayContaining(["included", "total", "map"]));
  });

  it("as members of resolved resources", () => {
    const members = ["app", "id", "type", "version"];
    expect(complete(`resolve(${collected})[0].¦`).sort()).toEqual(members);
    expect(complete(`const { data } = ${call};\nresolve(data)[0]?.¦`).sort()).toEqual(members);
    expect(complete(`resolve(${collected})[0]?.app?.¦`).sort()).toEqual(["id", "name", "type"]);
  });

  it("as names of related", () => {
    expect(bare(complete(`const { data } = ${call};\nrelated(data, data.data[0]!, "¦");`))).toEqual(["app"]);
    expect(complete(`const { data } = ${call};\nrelated(data, data.data[0]!, "app")?.attributes.¦`)).toEqual(["name"]);
  });

  it("as members of the document that waitFor passes to until", () => {
    const init = `{ params: { path: { id: "1" }, query: { "fields[builds]": ["version"] } }, until: ({ data }) => data.attributes.¦ }`;
    expect(complete(`waitFor(connect, "/v1/builds/{id}", ${init});`)).toEqual(["version"]);
  });
});

describe("the editor reports", () => {
  it.each([
    [
      "a value of the wrong type",
      `connect.GET("/v1/apps", { params: { query: { limit: "3" } } });`,
      "limit",
      "Type 'string' is not assignable to type 'number'.",
    ],
    [
      "an unknown field",
      `connect.GET("/v1/apps", { params: { query: { "fields[apps]": ["nope"] } } });`,
      `"nope"`,
      `Type '"nope"' is not assignable to type 'AppsField'.`,
    ],
    [
      "an unknown parameter",
      `items(connect, "/v1/apps", { params: { query: { nope: 1 } } });`,
      "nope",
      "'nope' does not exist in type 'AppsGetCollectionQuery'",
    ],
    [
      "an unknown parameter beside a known one",
      `connect.GET("/v1/apps", { params: { query: { nope: 1, limit: 2 } } });`,
      "nope",
      `'NoSuchParameter<"nope">'`,
    ],
    [
      "an unknown list parameter beside a known one",
      `items(connect, "/v1/apps", { params: { query: { nope: ["a"], limit: 2 } } });`,
      "nope",
      `'NoSuchParameter<"nope">'`,
    ],
    ["a write without its init", `connect.POST("/v1/betaGroups");`, "POST", "Expected 2 arguments, but got 1."],
    [
      "an attribute that the query does not select",
      `const { data } = await connect.GET("/v1/apps", { params: { query: { "fields[apps]": ["name"] } } });\ndata.data[0]?.attributes?.sku;`,
      "sku",
      "Property 'sku' does not exist on type '{ name?: string; }'.",
    ],
    [
      "an unknown parameter of an app's segment",
      `getApps(connect, { id: "1", path: "builds", query: { nope: 1 } });`,
      "nope",
      "'nope' does not exist in type 'RelatedQuery<\"builds\">'",
    ],
    [
      "a relationship that is not included",
      `const { data } = await connect.GET("/v1/builds", { params: { query: { include: ["app"] } } });\nresolve(data)[0]?.betaGroups;`,
      "betaGroups",
      "Property 'betaGroups' does not exist",
    ],
    [
      "a name that include does not have",
      `connect.GET("/v1/builds", { params: { query: { include: ["app", "nope"] } } });`,
      `"nope"`,
      `Type '"nope"' is not assignable to type 'BuildsInclude'`,
    ],
    [
      "an unknown segment",
      `getApps(connect, { id: "1", path: "nope" });`,
      "path",
      `Type '"nope"' is not assignable to type 'keyof RelatedRoutes`,
    ],
    ["params without an id", `connect.GET("/v1/apps/{id}", { params: {} });`, "params", "Property 'path' is missing"],
    [
      "an unknown member of a new resource",
      `create(connect, "/v1/betaGroups", { name: "x", app: "1", nope: 1 });`,
      "nope",
      "'nope' does not exist in type",
    ],
    [
      "a missing member of a new resource",
      `create(connect, "/v1/betaGroups", { name: "x" });`,
      `{ name: "x" }`,
      "Property 'app' is missing",
    ],
    [
      "a resource of another type",
      `create(connect, "/v1/betaGroups", { name: "x", app: { type: "builds", id: "1" } });`,
      "type",
      `Type '"builds"' is not assignable to type '"apps"'`,
    ],
    [
      "ifExists without a natural key",
      `create(connect, "/v1/appEvents", { referenceName: "x", app: "1" }, { ifExists: "skip" });`,
      "ifExists",
      `Type 'string' is not assignable to type 'NoNaturalKey<"/v1/appEvents">'`,
    ],
    [
      "an attribute of a body that can't be set",
      `connect.PATCH("/v1/apps/{id}", { params: { path: { id: "1" } }, body: { data: { type: "apps", id: "1", attributes: { name: "x" } } } });`,
      "name",
      "'name' does not exist in type",
    ],
  ])("%s at the offending place", (_, code, at, message) => {
    const complaints = complain(code);
    expect(complaints).toHaveLength(1);
    expect(complaints[0]!.message).toContain(message);
    expect(complaints[0]!.at).toBe(at);
  });
});

describe("the editor without exactOptionalPropertyTypes", () => {
  const loose = openEditor(head, { exactOptionalPropertyTypes: false });

  it.each([
    `connect.GET("/v1/salesReports", { params: { query: undefined } });`,
    `connect.GET("/v1/apps/{id}", { params: { path: undefined } });`,
    `connect.POST("/v1/betaGroups", { body: undefined });`,
    `collect(connect, "/v1/actors", { params: { query: undefined } });`,
  ])("reports undefined for what a call needs: %s", (code) => {
    expect(loose.complain(code)).toHaveLength(1);
  });

  it("reports nothing in a correct call", () => {
    expect(loose.complain(`connect.GET("/v1/apps/{id}", { params: { path: { id: "1" } } });`)).toEqual([]);
  });
});

describe("the editor shows on hover", () => {
  const calls: [code: string, shown: RegExp[]][] = [
    [`connect.G¦ET("/v1/apps", { params: { query: { limit: 1 } } })`, [/Returns `{ data, response }`/, /one request/]],
    [`connect.G¦ET("/v1/apps")`, [/Returns `{ data, response }`/, /one request/, /@throws {ApiError}/]],
    [`connect.P¦OST("/v1/betaGroups", { body: {} as never })`, [/one request/, /@throws {UnknownOutcomeError}/]],
    [`connect.PA¦TCH("/v1/apps/{id}", {} as never)`, [/one request/, /@throws {UnknownOutcomeError}/]],
    [`connect.DEL¦ETE("/v1/betaGroups/{id}", { params: { path: { id: "1" } } })`, [/one request/]],
    [`connect.req¦uest("apps")`, [/below `\/v1`/, /@throws {HostError}/]],
    [`connect.req¦uest("apps", { as: "text" })`, [/as a string/]],
    [`store.G¦ET("/inApps/v1/subscriptions/{transactionId}", {} as never)`, [/one request/, /@throws {ApiError}/]],
    [`get¦Apps(connect)`, [/Returns every app/, /one\s+request for each 200 apps/]],
    [`col¦lect(connect, "/v1/apps")`, [/one array/, /one request for each page/]],
    [`ite¦ms(connect, "/v1/apps", { take: 5 })`, [/resource by resource/, /one request for each page/]],
    [`collect¦Each(connect, "/v1/apps/{id}/builds", ["1"])`, [/array for each id/, /one request for each page/]],
    [`resol¦ve({ data: [] })`, [/flat objects/, /Sends no request/]],
    [`waitF¦or(connect, "/v1/apps", { until: () => true })`, [/35 requests/, /@throws {TimeoutError}/]],
    [`crea¦te(connect, "/v1/betaGroups", {} as never)`, [/returns the new resource as a flat object/i, /one request/]],
    [`upda¦te(connect, "/v1/betaGroups/{id}", "1", {})`, [/changed resource as a flat object/, /one request/]],
    [`remo¦ve(connect, "/v1/betaGroups/{id}", "1")`, [/Deletes/, /one request/]],
    [`li¦nk(connect, "/v1/betaGroups/{id}/relationships/betaTesters", "1", [])`, [/Adds/, /none for an empty list/]],
    [`pa¦ges(connect, "/v1/apps")`, [/page by page/, /one request for each page/]],
  ];
  it.each(calls)("what %s returns, costs and throws", (code, shown) => {
    const text = hover(`${code};`).replaceAll(/\s+/g, " ");
    for (const pattern of shown) expect(text).toMatch(pattern);
  });
});
