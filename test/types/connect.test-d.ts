/** Never run: the compiler is the test. Code that must not compile is marked as an expected error. */
import type { Client } from "openapi-fetch";
import {
  type ConnectClient,
  type ConnectOptions,
  collect,
  createConnectClient,
  type GetRoutes,
  getApps,
  items,
  type PagedPath,
  type PagesInit,
  pages,
  type RoutePart,
} from "storeconnect";
import type { components, paths } from "storeconnect/openapi";

type Equal<A, B> = (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false;
const holds = <_Claim extends true>(): void => {};

declare const connect: ConnectClient;
const quietly = createConnectClient({ token: "", throwOnError: false });

// ---- Paths

connect.GET("/v1/apps");
// @ts-expect-error no such path
connect.GET("/v1/nope");
// @ts-expect-error that path has no POST
connect.POST("/v1/salesReports", { body: {} });
// @ts-expect-error no operation of this API is a PUT
connect.PUT;

// ---- Path parameters are required

connect.GET("/v1/apps/{id}", { params: { path: { id: "1" } } });
// @ts-expect-error no init
connect.GET("/v1/apps/{id}");
// @ts-expect-error no params
connect.GET("/v1/apps/{id}", {});
// @ts-expect-error no path
connect.GET("/v1/apps/{id}", { params: {} });
// @ts-expect-error no id
connect.GET("/v1/apps/{id}", { params: { path: {} } });
// @ts-expect-error an unknown path parameter
connect.GET("/v1/apps/{id}", { params: { path: { id: "1", nope: "2" } } });
// @ts-expect-error a path parameter where there is none
connect.GET("/v1/apps", { params: { path: { id: "1" } } });

// ---- Literals in a call inside the call

declare const ids: string[];
connect.POST("/v1/betaGroups/{id}/relationships/builds", {
  params: { path: { id: "1" } },
  body: { data: ids.map((id) => ({ type: "builds", id })) },
});
connect.POST("/v1/betaGroups/{id}/relationships/builds", {
  params: { path: { id: "1" } },
  // @ts-expect-error another type of resource
  body: { data: ids.map((id) => ({ type: "apps", id })) },
});
connect.GET("/v1/apps", { params: { query: { "filter[appStoreVersions.platform]": ids.map(() => "IOS") } } });
items(connect, "/v1/apps", { params: { query: { sort: Array.of("name") } } });

// ---- Wrappers with a generic path

export function walk<Path extends PagedPath>(path: Path, init: PagesInit<Path, RoutePart<GetRoutes[Path], "query">>) {
  return collect(connect, path, init);
}
walk("/v1/apps", { params: { query: { limit: 2 } } });
// @ts-expect-error an unknown parameter
walk("/v1/apps", { params: { query: { nope: 2 } } });

// ---- Query parameters

connect.GET("/v1/apps", {});
connect.GET("/v1/apps", { params: {} });
connect.GET("/v1/apps", { signal: AbortSignal.timeout(1_000) });
connect.GET("/v1/apps", { params: { query: { limit: 2, "filter[name]": ["a"], sort: ["-name"] } } });
// @ts-expect-error an unknown parameter
connect.GET("/v1/apps", { params: { query: { nope: 1 } } });
// @ts-expect-error an unknown parameter beside a path
connect.GET("/v1/apps/{id}", { params: { path: { id: "1" }, query: { nope: 1 } } });
// @ts-expect-error an unknown parameter beside a known one
connect.GET("/v1/apps", { params: { query: { nope: 1, limit: 2 } } });
// @ts-expect-error an unknown parameter beside a known one, and beside a path
connect.GET("/v1/apps/{id}", { params: { path: { id: "1" }, query: { nope: 1, include: ["builds"] } } });
// @ts-expect-error the same of pages
pages(connect, "/v1/apps", { params: { query: { nope: 1, limit: 2 } } });
// @ts-expect-error the same of getApps
getApps(connect, { query: { nope: 1, limit: 2 } });
// @ts-expect-error a parameter of the wrong type
connect.GET("/v1/apps", { params: { query: { limit: "3" } } });
// @ts-expect-error an unknown value of a filter: values in requests are closed
connect.GET("/v1/apps", { params: { query: { "filter[appStoreVersions.platform]": ["AMIGA"] } } });
// @ts-expect-error an unknown member of init
connect.GET("/v1/apps", { nope: {} });

// ---- Values that may be undefined

declare const perhaps: { limit: number | undefined; fields: "name"[] | undefined; note: string | undefined };
const unsure1 = await connect.GET("/v1/apps", {
  params: { query: { limit: perhaps.limit, "fields[apps]": undefined } },
});
unsure1.data.data[0]?.attributes.sku;
const unsure2 = await connect.GET("/v1/apps", { params: { query: { "fields[apps]": perhaps.fields } } });
unsure2.data.data[0]?.attributes.name;
// @ts-expect-error not one of the fields that the list may have
unsure2.data.data[0]?.attributes.sku;
collect(connect, "/v1/apps", { params: { query: { sort: undefined, limit: perhaps.limit } } });
getApps(connect, { query: { "filter[name]": undefined } });
connect.PATCH("/v1/betaGroups/{id}", {
  params: { path: { id: "1" }, query: undefined },
  body: { data: { type: "betaGroups", id: "1", attributes: { name: perhaps.note, publicLinkLimit: perhaps.limit } } },
});
connect.POST("/v1/betaGroups", {
  body: {
    data: {
      type: "betaGroups",
      // @ts-expect-error required
      attributes: { name: perhaps.note },
      relationships: { app: { data: { type: "apps", id: "1" } }, builds: undefined },
    },
  },
});
// @ts-expect-error a path parameter is required
connect.GET("/v1/apps/{id}", { params: { path: { id: perhaps.note } } });
// @ts-expect-error a list without a value
connect.GET("/v1/apps", { params: { query: { "filter[name]": [perhaps.note] } } });

// ---- A required query

const sales = {
  "filter[frequency]": ["DAILY"],
  "filter[reportSubType]": ["SUMMARY"],
  "filter[reportType]": ["SALES"],
  "filter[vendorNumber]": ["1"],
} as const;
connect.GET("/v1/salesReports", { params: { query: sales } });
// @ts-expect-error no init
connect.GET("/v1/salesReports");
// @ts-expect-error no params
connect.GET("/v1/salesReports", {});
// @ts-expect-error no query
connect.GET("/v1/salesReports", { params: {} });
// @ts-expect-error a part of the required query is missing
connect.GET("/v1/salesReports", { params: { query: { "filter[frequency]": ["DAILY"] } } });
// @ts-expect-error a required parameter may be undefined
connect.GET("/v1/salesReports", { params: { query: { ...sales, "filter[frequency]": undefined } } });

// ---- Responses

holds<Equal<(typeof quietly)["GET"], ConnectClient<false>["GET"]>>();
const apps = await quietly.GET("/v1/apps");
// @ts-expect-error data may be missing until the error is checked
apps.data.data;
if (apps.error) holds<Equal<typeof apps.data, undefined>>();
else {
  holds<Equal<typeof apps.error, undefined>>();
  const name: string | undefined = apps.data.data[0]?.attributes?.name;
  void name;
}
apps.response satisfies Response;

// ---- throwOnError: four combinations of client and call, and values known only at run time

const withInit = { params: { query: { limit: 1 } } } as const;
const group = { params: { path: { id: "1" } }, body: { data: { type: "betaGroups", id: "1" } } } as const;
// A client that throws, the default: calls with a path alone, with an init, and a write.
const thrown = [
  await connect.GET("/v1/apps"),
  await connect.GET("/v1/apps", {}),
  await connect.GET("/v1/apps", withInit),
  await connect.GET("/v1/apps", { throwOnError: true }),
  await connect.PATCH("/v1/betaGroups/{id}", group),
  // A client that does not throw, with calls that do.
  await quietly.GET("/v1/apps", { ...withInit, throwOnError: true }),
  await quietly.PATCH("/v1/betaGroups/{id}", { ...group, throwOnError: true }),
] as const;
for (const { data, error } of thrown) {
  data.data satisfies object;
  holds<Equal<typeof error, undefined>>();
}
// A client that does not throw, and a client that does with calls that do not.
const returned = [
  await quietly.GET("/v1/apps"),
  await quietly.GET("/v1/apps", {}),
  await quietly.GET("/v1/apps", withInit),
  await quietly.PATCH("/v1/betaGroups/{id}", group),
  await connect.GET("/v1/apps", { throwOnError: false }),
  await connect.PATCH("/v1/betaGroups/{id}", { ...group, throwOnError: false }),
  await connect.GET("/v1/apps", { throwOnError: Math.random() < 0.5 }),
] as const;
for (const one of returned) {
  // @ts-expect-error data may be missing until the error is checked
  one.data.data;
  if (one.error) one.error.errors?.[0]?.detail satisfies string | undefined;
  else one.data.data satisfies object;
}
// @ts-expect-error not a boolean
connect.GET("/v1/apps", { throwOnError: "no" });
const partly = await connect.GET("/v1/apps", {
  params: { query: { "fields[apps]": ["name"] } },
  throwOnError: false,
});
// @ts-expect-error narrowed beside throwOnError too
partly.data?.data[0]?.attributes?.sku;
const text = await connect.GET("/v1/subscriptions/{id}/pricePoints", {
  params: { path: { id: "1" } },
  parseAs: "text",
  throwOnError: false,
});
holds<Equal<typeof text.data, string | undefined>>();

declare const unsure: ConnectOptions;
const either = createConnectClient({ token: "", ...unsure });
holds<Equal<typeof either, ConnectClient<boolean>>>();
holds<Equal<ReturnType<typeof createConnectClient>, ConnectClient<boolean>>>();
connect satisfies ConnectClient<boolean>;
quietly satisfies ConnectClient<boolean>;
// @ts-expect-error its data may be missing
either satisfies ConnectClient;
// @ts-expect-error its data may be missing
quietly satisfies ConnectClient;

// ---- Narrowed by the selected fields

const named = await connect.GET("/v1/apps", { params: { query: { "fields[apps]": ["name", "builds"] } } });
const namedApp = named.data!.data[0]!;
namedApp.attributes?.name satisfies string | undefined;
namedApp.relationships?.builds?.links;
holds<Equal<keyof NonNullable<typeof namedApp.attributes>, "name">>();
// @ts-expect-error not selected
namedApp.attributes?.sku;
// @ts-expect-error not selected
namedApp.relationships?.betaGroups;
// @ts-expect-error no such field
connect.GET("/v1/apps", { params: { query: { "fields[apps]": ["nope"] } } });

const withBuilds = await connect.GET("/v1/apps/{id}", {
  params: { path: { id: "1" }, query: { include: ["builds"], "fields[builds]": ["version"] } },
});
withBuilds.data?.data.attributes?.sku;
for (const resource of withBuilds.data?.included ?? []) {
  if (resource.type !== "builds") continue;
  resource.attributes?.version;
  // @ts-expect-error the fields of included builds are narrowed too
  resource.attributes?.uploadedDate;
}

declare const someFields: ("name" | "sku")[];
const dynamic = await connect.GET("/v1/apps", { params: { query: { "fields[apps]": someFields } } });
dynamic.data?.data[0]?.attributes?.sku;
// @ts-expect-error not one of the fields that the list may have
dynamic.data?.data[0]?.attributes?.bundleId;

// ---- Bodies

const review = { type: "customerReviews", id: "1" } as const;
const created = await connect.POST("/v1/customerReviewResponses", {
  body: {
    data: {
      type: "customerReviewResponses",
      attributes: { responseBody: "Thanks" },
      relationships: { review: { data: review } },
    },
  },
});
created.data?.data.attributes?.state;
// @ts-expect-error no body
connect.POST("/v1/customerReviewResponses", {});
// @ts-expect-error the wrong type of resource
connect.POST("/v1/customerReviewResponses", { body: { data: { type: "apps" } } });
connect.PATCH("/v1/apps/{id}", {
  params: { path: { id: "1" } },
  // @ts-expect-error an attribute that can't be changed
  body: { data: { type: "apps", id: "1", attributes: { name: "x" } } },
});
const deleted = await connect.DELETE("/v1/betaGroups/{id}", { params: { path: { id: "1" } } });
holds<Equal<typeof deleted.data, undefined>>();
connect.DELETE("/v1/betaGroups/{id}/relationships/builds", {
  params: { path: { id: "1" } },
  body: { data: [{ type: "builds", id: "2" }] },
});
// @ts-expect-error this DELETE requires a body
connect.DELETE("/v1/betaGroups/{id}/relationships/builds", { params: { path: { id: "1" } } });

// ---- Responses that are not JSON

const report = await connect.GET("/v1/salesReports", { params: { query: sales } });
holds<Equal<NonNullable<typeof report.data>, Blob>>();
const streamed = await connect.GET("/v1/salesReports", { params: { query: sales }, parseAs: "stream" });
holds<Equal<typeof streamed.data, ReadableStream<Uint8Array> | null>>();
const codes = await connect.GET("/v1/subscriptionOfferCodeOneTimeUseCodes/{id}/values", {
  params: { path: { id: "1" } },
});
holds<Equal<NonNullable<typeof codes.data>, string>>();
const points = await connect.GET("/v1/subscriptions/{id}/pricePoints", { params: { path: { id: "1" } } });
points.data?.data[0]?.attributes?.customerPrice;
const csv = await connect.GET("/v1/subscriptions/{id}/pricePoints", { params: { path: { id: "1" } }, parseAs: "text" });
holds<Equal<NonNullable<typeof csv.data>, string>>();
const metrics = await connect.GET("/v1/apps/{id}/perfPowerMetrics", { params: { path: { id: "1" } } });
metrics.data?.productData?.[0]?.platform;

// ---- The corrections to Apple's document

// A clearable attribute and a clearable linkage take null.
connect.PATCH("/v1/ageRatingDeclarations/{id}", {
  params: { path: { id: "1" } },
  body: {
    data: {
      type: "ageRatingDeclarations",
      id: "1",
      attributes: { kidsAgeBand: null },
    },
  },
});
connect.PATCH("/v1/appStoreVersions/{id}/relationships/build", { params: { path: { id: "1" } }, body: { data: null } });
connect.PATCH("/v1/appStoreVersions/{id}", {
  params: { path: { id: "1" } },
  body: { data: { type: "appStoreVersions", id: "1", relationships: { build: { data: null } } } },
});
// @ts-expect-error Apple rejects this field, although its document has it
connect.GET("/v1/appInfos/{id}", { params: { path: { id: "1" }, query: { "fields[appInfos]": ["kidsAgeBand"] } } });
// The response of a to-one route may be empty; the response of the POST may not.
const release = await connect.GET("/v1/appStoreVersions/{id}/appStoreVersionPhasedRelease", {
  params: { path: { id: "1" } },
});
// @ts-expect-error it may be null
release.data?.data.id;
release.data?.data?.id satisfies string | undefined;
// Enums in responses are open, and the editor offers the known values; enums in requests are closed.
type DeviceStatus = NonNullable<NonNullable<components["schemas"]["Device"]["attributes"]>["status"]>;
"PROCESSING" satisfies DeviceStatus;
"SOMETHING_NEW" satisfies DeviceStatus;
type ErrorDetail = NonNullable<components["schemas"]["ErrorResponse"]["errors"]>[number]["detail"];
holds<Equal<ErrorDetail, string | undefined>>();

// ---- Pages

for await (const page of pages(connect, "/v1/apps")) page.data[0]?.attributes?.name satisfies string | undefined;
for await (const app of items(connect, "/v1/apps", { params: { query: { "fields[apps]": ["name"] } } })) {
  app.attributes?.name;
  // @ts-expect-error narrowed
  app.attributes?.sku;
}
const builds = await collect(connect, "/v1/apps/{id}/builds", { params: { path: { id: "1" } } });
builds[0]?.attributes?.version satisfies string | null | undefined;
// @ts-expect-error the id of the app is missing
collect(connect, "/v1/apps/{id}/builds");
// @ts-expect-error one resource is not a collection
pages(connect, "/v1/apps/{id}", { params: { path: { id: "1" } } });

// ---- getApps

const everyApp = await getApps(connect);
everyApp["1"]?.name satisfies string | undefined;
everyApp["1"]?.type satisfies "apps" | undefined;
const namesOnly = await getApps(connect, { query: { "fields[apps]": ["name"] } });
// @ts-expect-error narrowed
namesOnly["1"]?.sku;
const oneApp = await getApps(connect, { id: "1" });
oneApp.id satisfies string;
oneApp.bundleId satisfies string | undefined;
const reviews = await getApps(connect, { id: "1", path: "customerReviews" });
reviews["2"]?.rating satisfies number | null | undefined;
// @ts-expect-error objects by id have no order
getApps(connect, { id: "1", path: "customerReviews", query: { sort: ["-createdDate"] } });
// @ts-expect-error
getApps(connect, { query: { sort: ["name"] } });
// @ts-expect-error every page is read
getApps(connect, { query: { limit: 5 } });
const limits = { timeoutMs: 1000, retry: { limit: 1 }, headers: { "X-Trace": "1" }, signal: undefined };
getApps(connect, { ...limits, id: "1", path: "builds", query: { "fields[builds]": ["version"] } });
collect(connect, "/v1/apps", { ...limits, take: 5 });
items(connect, "/v1/apps", { ...limits, take: 5, params: { query: { sort: ["name"] } } });
pages(connect, "/v1/apps", { ...limits });
// @ts-expect-error leave the loop instead
pages(connect, "/v1/apps", { take: 5 });
const agreement = await getApps(connect, { id: "1", path: "endUserLicenseAgreement" });
agreement?.agreementText satisfies string | undefined;
// @ts-expect-error the app may have none
agreement.agreementText;
const linked = await getApps(connect, { id: "1", path: "relationships/promotedPurchases" });
linked["2"]?.type satisfies "promotedPurchases" | undefined;
// @ts-expect-error no such segment below an app
getApps(connect, { id: "1", path: "nope" });
// @ts-expect-error a path needs the id of an app
getApps(connect, { path: "builds" });
// @ts-expect-error a parameter of another route
getApps(connect, { id: "1", path: "builds", query: { "filter[rating]": ["1"] } });

// ---- Untyped calls

const untyped = await connect.request("apps", { query: { limit: 1 } });
holds<Equal<typeof untyped, unknown>>();
(await connect.request("apps", { as: "text" })) satisfies string;
(await connect.request("apps", { as: "response" })) satisfies Response;

// ---- The client's options

createConnectClient({ keyId: "K", issuerId: "I", privateKey: "…" });
createConnectClient({ keyId: "K", privateKey: "…" }); // an individual key
createConnectClient({ token: () => Promise.resolve("…"), baseUrl: "http://127.0.0.1:1" });
// @ts-expect-error no credentials
createConnectClient({});
// @ts-expect-error a key and a ready token
createConnectClient({ keyId: "K", privateKey: "…", token: "…" });

// ---- The classic form fits openapi-fetch

declare const classic: Client<paths>;
const { data: classicApps } = await classic.GET("/v1/apps", { params: { query: { "fields[apps]": ["name"] } } });
classicApps?.data[0]?.attributes?.name satisfies string | undefined;
