import type { TypedContender } from "./projects.js";

/** Marks the caret in a snippet; it is removed before the file is opened. */
export const caretMark = "¦";

/** Code with a caret; `offers` are its own where the contender names the same things differently. */
export type Snippet = string | { readonly code: string; readonly offers: readonly string[] };

/** A position at which a user waits for the editor. */
export interface Caret {
  readonly name: string;
  readonly kind: "pathList" | "details";
  readonly snippets: { readonly [C in TypedContender]: Snippet };
  /** Completions that must be offered. */
  readonly offers: readonly string[];
  /** The least number of entries, or exactly those of `offers`. */
  readonly entries: number | "no others";
}

/** The two contenders that share the code of a call. */
const bothClients = (code: string) => ({ storeconnect: code, "openapi-fetch": code });

// This SDK has neither paths nor `getApps`: a user looks through the list of its functions.
const peerFunctions: Snippet = {
  code: `import * as sdk from "appstore-connect-sdk";\nsdk.¦;`,
  offers: ["appsGetCollection", "betaGroupsCreateInstance"],
};

export const carets: readonly Caret[] = [
  {
    name: `paths in an unfinished GET("`,
    kind: "pathList",
    snippets: { ...bothClients(`client.GET("¦\nexport const next = 1;`), "appstore-connect-sdk": peerFunctions },
    offers: ["/v1/apps", "/v1/apps/{id}/customerReviews", "/v2/sandboxTesters"],
    entries: 797,
  },
  {
    name: "query keys",
    kind: "details",
    snippets: {
      ...bothClients(`client.GET("/v1/apps", { params: { query: { ¦ } } });`),
      "appstore-connect-sdk": "appsGetCollection({ client, query: { ¦ } });",
    },
    offers: ["filter[bundleId]", "fields[apps]", "include", "sort", "limit"],
    entries: 55,
  },
  {
    name: "path params",
    kind: "details",
    snippets: {
      ...bothClients(`client.GET("/v1/apps/{id}", { params: { path: { ¦ } } });`),
      "appstore-connect-sdk": "appsGetInstance({ client, path: { ¦ } });",
    },
    offers: ["id"],
    entries: "no others",
  },
  {
    name: "members of init",
    kind: "details",
    snippets: {
      ...bothClients(`client.GET("/v1/apps", { ¦ });`),
      "appstore-connect-sdk": "appsGetCollection({ client, ¦ });",
    },
    offers: ["signal", "headers"],
    entries: 3,
  },
  {
    name: "field names",
    kind: "details",
    snippets: {
      ...bothClients(`client.GET("/v1/apps", { params: { query: { "fields[apps]": ["¦"] } } });`),
      "appstore-connect-sdk": `appsGetCollection({ client, query: { "fields[apps]": ["¦"] } });`,
    },
    offers: ["name", "bundleId", "customerReviews"],
    entries: 55,
  },
  {
    name: "narrowed attributes",
    kind: "details",
    snippets: {
      ...bothClients(
        `const { data } = await client.GET("/v1/apps", { params: { query: { "fields[apps]": ["name"] } } });
data?.data[0]?.attributes?.¦;`,
      ),
      "appstore-connect-sdk": `const { data } = await appsGetCollection({ client, query: { "fields[apps]": ["name"] } });
data?.data[0]?.attributes?.¦;`,
    },
    offers: ["name"],
    entries: "no others",
  },
  {
    name: "names of include",
    kind: "details",
    snippets: {
      ...bothClients(`client.GET("/v1/builds", { params: { query: { include: ["¦"] } } });`),
      "appstore-connect-sdk": `buildsGetCollection({ client, query: { include: ["¦"] } });`,
    },
    offers: ["app", "betaGroups", "preReleaseVersion"],
    entries: 12,
  },
  {
    // The others have no such thing: their users look for the build in `included`.
    name: "members of a resolved resource",
    kind: "details",
    snippets: {
      storeconnect: `resolve(await collect(client, "/v1/builds", { params: { query: { include: ["app"], "fields[builds]": ["version", "app"] } } }))[0].¦;`,
      "openapi-fetch": {
        code: `const { data } = await client.GET("/v1/builds", { params: { query: { include: ["app"], "fields[builds]": ["version", "app"] } } });
data?.data[0]?.¦;`,
        offers: ["id", "type", "attributes"],
      },
      "appstore-connect-sdk": {
        code: `const { data } = await buildsGetCollection({ client, query: { include: ["app"], "fields[builds]": ["version", "app"] } });
data?.data[0]?.¦;`,
        offers: ["id", "type", "attributes"],
      },
    },
    offers: ["id", "type", "version", "app"],
    entries: 4,
  },
  {
    name: "attributes of a POST's body",
    kind: "details",
    snippets: {
      ...bothClients(`client.POST("/v1/betaGroups", { body: { data: { type: "betaGroups", attributes: { ¦ } } } });`),
      "appstore-connect-sdk": `betaGroupsCreateInstance({ client, body: { data: { type: "betaGroups", attributes: { ¦ } } } });`,
    },
    offers: ["name", "isInternalGroup", "publicLinkLimit"],
    entries: 7,
  },
  {
    name: `paths in an unfinished create(client, "`,
    kind: "pathList",
    snippets: {
      storeconnect: `create(client, "¦\nexport const next = 1;`,
      "openapi-fetch": `client.POST("¦\nexport const next = 1;`,
      "appstore-connect-sdk": peerFunctions,
    },
    offers: ["/v1/betaGroups", "/v2/inAppPurchases"],
    entries: 150,
  },
  {
    name: "members of a new resource",
    kind: "details",
    snippets: {
      storeconnect: `create(client, "/v1/betaGroups", { ¦ });`,
      "openapi-fetch": {
        code: `client.POST("/v1/betaGroups", { body: { data: { type: "betaGroups", attributes: { ¦ } } } });`,
        offers: ["name", "isInternalGroup"],
      },
      "appstore-connect-sdk": {
        code: `betaGroupsCreateInstance({ client, body: { data: { type: "betaGroups", attributes: { ¦ } } } });`,
        offers: ["name", "isInternalGroup"],
      },
    },
    offers: ["name", "isInternalGroup", "app", "betaTesters"],
    entries: 7,
  },
  {
    name: "members of changes",
    kind: "details",
    snippets: {
      storeconnect: `update(client, "/v1/betaGroups/{id}", "1", { ¦ });`,
      "openapi-fetch": `client.PATCH("/v1/betaGroups/{id}", { params: { path: { id: "1" } }, body: { data: { type: "betaGroups", id: "1", attributes: { ¦ } } } });`,
      "appstore-connect-sdk": `betaGroupsUpdateInstance({ client, path: { id: "1" }, body: { data: { type: "betaGroups", id: "1", attributes: { ¦ } } } });`,
    },
    offers: ["name", "publicLinkLimit"],
    entries: 5,
  },
  {
    name: "getApps' path",
    kind: "details",
    snippets: {
      storeconnect: `getApps(client, { id: "1", path: "¦" });`,
      "openapi-fetch": {
        code: `client.GET("/v1/apps/{id}/¦", { params: { path: { id: "1" } } });`,
        offers: ["/v1/apps/{id}/customerReviews"],
      },
      "appstore-connect-sdk": peerFunctions,
    },
    offers: ["customerReviews", "appInfos", "builds"],
    entries: 65,
  },
];
