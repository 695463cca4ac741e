// The calls whose types are measured, the same code for storeconnect and openapi-fetch. Each result is read, as real code
// does.

export const twoCalls: string = `
const list = await client.GET("/v1/apps", { params: { query: { "fields[apps]": ["name"], limit: 10 } } });
export const names = list.data?.data.map((app) => app.attributes?.name);
const one = await client.GET("/v1/apps/{id}", { params: { path: { id: "1" } } });
export const bundleId = one.data?.data.attributes?.bundleId;
`;

/** The path of a collection, the type of its resources and one attribute. */
const collections = [
  ["/v1/alternativeDistributionDomains", "alternativeDistributionDomains", "domain"],
  ["/v1/appEncryptionDeclarations", "appEncryptionDeclarations", "appDescription"],
  ["/v1/apps", "apps", "name"],
  ["/v1/betaAppLocalizations", "betaAppLocalizations", "feedbackEmail"],
  ["/v1/gameCenterMatchmakingQueues", "gameCenterMatchmakingQueues", "referenceName"],
  ["/v1/betaBuildLocalizations", "betaBuildLocalizations", "whatsNew"],
  ["/v1/betaGroups", "betaGroups", "name"],
  ["/v1/betaLicenseAgreements", "betaLicenseAgreements", "agreementText"],
  ["/v1/betaTesters", "betaTesters", "firstName"],
  ["/v1/builds", "builds", "version"],
  ["/v1/bundleIds", "bundleIds", "name"],
  ["/v1/certificates", "certificates", "certificateType"],
  ["/v1/ciProducts", "ciProducts", "createdDate"],
  ["/v1/ciXcodeVersions", "ciXcodeVersions", "version"],
  ["/v1/devices", "devices", "platform"],
  ["/v1/gameCenterGroups", "gameCenterGroups", "referenceName"],
  ["/v1/merchantIds", "merchantIds", "identifier"],
  ["/v1/ciMacOsVersions", "ciMacOsVersions", "version"],
  ["/v1/preReleaseVersions", "preReleaseVersions", "version"],
  ["/v1/profiles", "profiles", "name"],
  ["/v1/passTypeIds", "passTypeIds", "identifier"],
  ["/v2/sandboxTesters", "sandboxTesters", "firstName"],
  ["/v1/scmRepositories", "scmRepositories", "httpCloneUrl"],
  ["/v1/territories", "territories", "currency"],
  ["/v1/users", "users", "username"],
] as const;

/** The collections that also have a route for one resource. */
const instances = collections.filter(([, type]) => !["sandboxTesters", "territories"].includes(type)).slice(0, 18);

const writes = [
  `client.POST("/v1/betaGroups", { body: { data: { type: "betaGroups", attributes: { name: "Friends" }, relationships: { app: { data: { type: "apps", id: "1" } } } } } })`,
  `client.POST("/v1/devices", { body: { data: { type: "devices", attributes: { name: "Phone", platform: "IOS", udid: "1" } } } })`,
  `client.PATCH("/v1/apps/{id}", { params: { path: { id: "1" } }, body: { data: { type: "apps", id: "1", attributes: { primaryLocale: "en" } } } })`,
  `client.PATCH("/v1/betaGroups/{id}", { params: { path: { id: "1" } }, body: { data: { type: "betaGroups", id: "1", attributes: { name: "Foes" } } } })`,
  `client.PATCH("/v1/users/{id}", { params: { path: { id: "1" } }, body: { data: { type: "users", id: "1", attributes: { roles: ["ADMIN"] } } } })`,
  `client.DELETE("/v1/betaGroups/{id}", { params: { path: { id: "1" } } })`,
  `client.DELETE("/v1/users/{id}", { params: { path: { id: "1" } } })`,
];

/** 25 collections, every second one narrowed by its fields, 18 single resources and 7 writes. */
export const fiftyCalls: string = [
  ...collections.map(([path, type, attribute], at) => {
    const query = at % 2 === 0 ? `{ limit: 10 }` : `{ "fields[${type}]": ["${attribute}"] }`;
    return `(await client.GET("${path}", { params: { query: ${query} } })).data?.data[0]?.attributes?.${attribute};`;
  }),
  ...instances.map(([path, , attribute]) => {
    return `(await client.GET("${path}/{id}", { params: { path: { id: "1" } } })).data?.data.attributes?.${attribute};`;
  }),
  ...writes.map((write) => `(await ${write}).error;`),
].join("\n");

/** The path of a collection, an included to-one relationship, and an attribute of the related resource. */
const resolved = [
  ["/v1/builds", "app", "name"],
  ["/v1/betaGroups", "app", "name"],
  ["/v1/apps", "ciProduct", "name"],
  ["/v1/appEncryptionDeclarations", "app", "name"],
  ["/v1/profiles", "bundleId", "name"],
  ["/v1/bundleIds", "app", "name"],
  ["/v1/ciProducts", "app", "name"],
  ["/v1/betaAppLocalizations", "app", "name"],
  ["/v1/preReleaseVersions", "app", "name"],
  ["/v1/betaBuildLocalizations", "build", "version"],
] as const;

/** 40 of {@link fiftyCalls}, and 10 collections that are read to the end and resolved. Only storeconnect has these. */
export const mixedCalls: string = [
  ...fiftyCalls.split("\n").slice(0, 40),
  ...resolved.map(([path, name, attribute]) => {
    const query = `{ include: ["${name}"] }`;
    return `resolve(await collect(client, "${path}", { params: { query: ${query} } }))[0]?.${name}?.${attribute};`;
  }),
].join("\n");

/** Creates and updates as flat objects. Only storeconnect has these. */
const flat = [
  `create(client, "/v1/betaGroups", { name: "Friends", app: "1" })`,
  `create(client, "/v1/devices", { name: "Phone", platform: "IOS", udid: "1" }, { ifExists: "skip" })`,
  `create(client, "/v1/bundleIds", { name: "x", identifier: "x", platform: "IOS" })`,
  `create(client, "/v1/appStoreVersions", { app: "1", platform: "IOS", versionString: "1.0" })`,
  `create(client, "/v1/appPriceSchedules", { app: "1", baseTerritory: "USA", manualPrices: [{ appPricePoint: "1" }] })`,
  `update(client, "/v1/apps/{id}", "1", { primaryLocale: "en" })`,
  `update(client, "/v1/betaGroups/{id}", "1", { name: "Foes" })`,
  `update(client, "/v1/users/{id}", "1", { roles: ["ADMIN"] })`,
  `update(client, "/v1/appStoreVersions/{id}", "1", { build: null })`,
  `update(client, "/v1/subscriptions/{id}", "1", { prices: [{ subscriptionPricePoint: "1", territory: "USA" }] })`,
];

/** 40 of {@link fiftyCalls}, and 10 flat writes. Only storeconnect has these. */
export const writingCalls: string = [
  ...fiftyCalls.split("\n").slice(0, 40),
  ...flat.map((call) => `(await ${call}).id;`),
].join("\n");

/** {@link twoCalls} for appstore-connect-sdk. */
export const twoPeerCalls: string = `
const list = await appsGetCollection({ client, query: { "fields[apps]": ["name"], limit: 10 } });
export const names = list.data?.data.map((app) => app.attributes?.name);
const one = await appsGetInstance({ client, path: { id: "1" } });
export const bundleId = one.data?.data.attributes?.bundleId;
`;
