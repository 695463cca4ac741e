/** Never run: the compiler is the test. `included` holds the types that the query includes, and no others. */
import { type ConnectClient, type GetRoutes, pages } from "storeconnect";
import type { App, BetaGroup, Build, BuildsResponse, PrereleaseVersion } from "storeconnect/schemas";

type Equal<A, B> = (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false;
const holds = <_Claim extends true>(): void => {};

declare const connect: ConnectClient;

// ---- One name, two names of different types, and none

const ofOne = await connect.GET("/v1/builds", { params: { query: { include: ["app"] } } });
holds<Equal<typeof ofOne.data.included, App[] | undefined>>();
holds<Equal<typeof ofOne.data.data, Build[]>>();
const ofTwo = await connect.GET("/v1/builds", { params: { query: { include: ["app", "betaGroups"] } } });
holds<Equal<typeof ofTwo.data.included, (App | BetaGroup)[] | undefined>>();
const ofInstance = await connect.GET("/v1/builds/{id}", {
  params: { path: { id: "1" }, query: { include: ["preReleaseVersion"] } },
});
holds<Equal<typeof ofInstance.data.included, PrereleaseVersion[] | undefined>>();
const ofNone = await connect.GET("/v1/builds", { params: { query: { limit: 1 } } });
// @ts-expect-error nothing is included
ofNone.data.included;
ofNone.data satisfies BuildsResponse;
const ofFields = await connect.GET("/v1/builds", { params: { query: { "fields[builds]": ["version"] } } });
// @ts-expect-error nothing is included
ofFields.data.included;
for await (const { included } of pages(connect, "/v1/apps", { params: { query: { include: ["builds"] } } }))
  holds<Equal<typeof included, Build[] | undefined>>();

// ---- A query that is not a literal includes what its type allows

declare const names: ("app" | "betaGroups")[];
const ofVariable = await connect.GET("/v1/builds", { params: { query: { include: names } } });
holds<Equal<typeof ofVariable.data.included, (App | BetaGroup)[] | undefined>>();
declare const query: GetRoutes["/v1/builds"]["query"];
const ofQuery = await connect.GET("/v1/builds", { params: { query } });
holds<Equal<typeof ofQuery.data, BuildsResponse>>();

// ---- Fields narrow included resources; leaving the relationship out of fields does not leave out the resource

const ofBoth = await connect.GET("/v1/builds", {
  params: { query: { include: ["app", "betaGroups"], "fields[apps]": ["name"], "fields[builds]": ["version"] } },
});
for (const resource of ofBoth.data.included ?? []) {
  if (resource.type === "apps") holds<Equal<keyof typeof resource.attributes, "name">>();
  else holds<Equal<typeof resource, BetaGroup>>();
}

// ---- Names that the route does not have

// @ts-expect-error not a relationship of builds
connect.GET("/v1/builds", { params: { query: { include: ["nope"] } } });
// @ts-expect-error of another route
connect.GET("/v1/builds", { params: { query: { include: ["app", "appInfos"] } } });
