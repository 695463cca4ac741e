/** Never run: the compiler is the test. Resolved resources have what the query selects, and nothing else. */
import { type ConnectClient, collect, collectEach, type GetRoutes, related, resolve } from "storeconnect";
import type { App, BetaGroup, Build, BuildResponse } from "storeconnect/schemas";

type Equal<A, B> = (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false;
const holds = <_Claim extends true>(): void => {};

declare const connect: ConnectClient;

// ---- What is included is a member, under the name of the relationship

const { data: builds } = await connect.GET("/v1/builds", { params: { query: { include: ["app", "betaGroups"] } } });
const build = resolve(builds)[0]!;
holds<Equal<typeof build.id, string>>();
holds<Equal<typeof build.type, "builds">>();
holds<Equal<typeof build.version, Build["attributes"]["version"]>>();
holds<Equal<NonNullable<typeof build.app>["name"], App["attributes"]["name"]>>();
holds<Equal<NonNullable<typeof build.app>["type"], "apps">>();
// A to-one relationship can be empty, a to-many relationship is a list.
// @ts-expect-error it can be null
build.app.name;
holds<Equal<Extract<typeof build.app, null>, null>>();
holds<Equal<(typeof build.betaGroups)[number]["isInternalGroup"], BetaGroup["attributes"]["isInternalGroup"]>>();
// Two includes of different types stay two.
// @ts-expect-error of an app, not of a group
build.betaGroups[0]?.bundleId;
// @ts-expect-error not included
build.icons;
// @ts-expect-error the relationships of an included resource are not included
build.app?.builds;

// ---- One resource, and a resource that may not exist

const { data: oneBuild } = await connect.GET("/v1/builds/{id}", {
  params: { path: { id: "1" }, query: { include: ["app"] } },
});
resolve(oneBuild).app?.bundleId satisfies string | undefined;
const { data: maybe } = await connect.GET("/v1/ciProducts/{id}/app", {
  params: { path: { id: "1" }, query: { include: ["builds"] } },
});
// @ts-expect-error it can be null
resolve(maybe).name;
resolve(maybe)?.builds[0]?.version satisfies string | null | undefined;

// ---- Two relationships to one type: what is not included is absent

const { data: infos } = await connect.GET("/v1/apps/{id}/appInfos", {
  params: { path: { id: "1" }, query: { include: ["primaryCategory"] } },
});
resolve(infos)[0]?.primaryCategory?.platforms;
// @ts-expect-error not included, though of the same type
resolve(infos)[0]?.secondaryCategory;

// ---- Nothing is included

const { data: bare } = await connect.GET("/v1/builds");
// @ts-expect-error not included
resolve(bare)[0]?.app;
resolve(bare)[0]?.version;
const { data: limited } = await connect.GET("/v1/builds", { params: { query: { limit: 1 } } });
// @ts-expect-error not included
resolve(limited)[0]?.app;
declare const named: BuildResponse;
// @ts-expect-error the type says nothing of a query
resolve(named).app;
resolve(named).version;

// ---- Fields narrow the resource and the related ones; a relationship that fields leaves out is absent

const { data: selected } = await connect.GET("/v1/builds", {
  params: {
    query: {
      include: ["app", "preReleaseVersion"],
      "fields[builds]": ["version", "app"],
      "fields[apps]": ["name"],
      "fields[preReleaseVersions]": ["version"],
    },
  },
});
const narrow = resolve(selected)[0]!;
holds<Equal<keyof NonNullable<typeof narrow.app>, "id" | "type" | "name">>();
narrow.version;
// @ts-expect-error not selected
narrow.uploadedDate;
// @ts-expect-error not selected
narrow.app?.sku;
// @ts-expect-error Apple drops the linkage of a relationship that fields leaves out, though the version is included
narrow.preReleaseVersion;

// ---- A list that is not a literal may include each name or not

declare const names: ("app" | "betaGroups")[];
const { data: dynamic } = await connect.GET("/v1/builds", { params: { query: { include: names } } });
// @ts-expect-error it may not be included
resolve(dynamic)[0]?.betaGroups.length;
resolve(dynamic)[0]?.betaGroups?.length;
declare const query: GetRoutes["/v1/builds"]["query"];
// @ts-expect-error the query may include it or not
resolve((await connect.GET("/v1/builds", { params: { query } })).data)[0]?.app;

// ---- related

const raw = builds.data[0]!;
holds<Equal<ReturnType<typeof related<typeof builds, typeof raw, "app">>, App | undefined>>();
related(builds, raw, "app")?.attributes.name;
holds<Equal<ReturnType<typeof related<typeof builds, typeof raw, "betaGroups">>, BetaGroup[]>>();
// @ts-expect-error not included
related(builds, raw, "icons");
// @ts-expect-error not a resource of the document
related(builds, { type: "apps", id: "1" }, "app");

// ---- Neither takes anything else

// @ts-expect-error not a document
resolve("builds");
// @ts-expect-error without data
resolve({ included: [] });

// ---- Lists of collect

const collected = await collect(connect, "/v1/builds", { params: { query: { include: ["app"] } } });
holds<Equal<(typeof collected)[number], Build>>();
holds<Equal<typeof collected.included, App[]>>();
collected.total satisfies number | undefined;
resolve(collected)[0]?.app?.bundleId satisfies string | undefined;
// @ts-expect-error not included
resolve(collected)[0]?.betaGroups;
related(collected, collected[0]!, "app")?.attributes.name;
// @ts-expect-error nothing is included
resolve(await collect(connect, "/v1/builds", { take: 3 }))[0]?.app;
// @ts-expect-error nothing is included
resolve(await collect(connect, "/v1/builds"))[0]?.app;
const ofEach = await collectEach(connect, "/v1/apps/{id}/builds", ["1", "2"], {
  params: { query: { "fields[builds]": ["version"] } },
});
resolve(ofEach[0]!)[0]?.version satisfies string | null | undefined;
// @ts-expect-error not selected
ofEach[0]?.[0]?.attributes?.expired;
// @ts-expect-error not below a resource
collectEach(connect, "/v1/apps", ["1"]);
// @ts-expect-error a cursor belongs to one collection
collectEach(connect, "/v1/apps/{id}/builds", ["1"], { cursor: "x" });
