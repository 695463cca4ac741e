/** Never run: the compiler is the test. Flat objects have what the route's body has, and nothing else. */
import { type ConnectClient, collect, create, link, remove, replaceLinks, resolve, unlink, update } from "storeconnect";
import type { App, BetaGroup, BetaTester, Build } from "storeconnect/schemas";

type Equal<A, B> = (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false;
const holds = <_Claim extends true>(): void => {};

declare const connect: ConnectClient;
declare const app: App;
declare const build: Build;
declare const group: BetaGroup;
declare const testers: BetaTester[];
const [flatApp] = resolve(await collect(connect, "/v1/apps", {}));

// ---- create: attributes and relationships in one object; the resource comes back flat

const created = await create(connect, "/v1/betaGroups", {
  name: "Friends",
  isInternalGroup: true,
  app: "1",
  betaTesters: [testers[0]!, "2", "https://api.appstoreconnect.apple.com/v1/betaTesters/3"],
});
holds<Equal<typeof created.id, string>>();
holds<Equal<typeof created.type, "betaGroups">>();
holds<Equal<typeof created.name, BetaGroup["attributes"]["name"]>>();
// @ts-expect-error relationships are not members
created.app;
// Resources identify themselves, plain or resolved; what may be undefined may be left out.
await create(connect, "/v1/betaGroups", { name: "x", app, betaTesters: testers, publicLinkLimit: undefined });
await create(connect, "/v1/betaGroups", { name: "x", app: flatApp! });
await create(connect, "/v1/betaGroups", { name: "x", app: { type: "apps", id: "1" } });

// @ts-expect-error a required relationship is missing
await create(connect, "/v1/betaGroups", { name: "x" });
// @ts-expect-error a required attribute is missing
await create(connect, "/v1/betaGroups", { app });
// @ts-expect-error an unknown member
await create(connect, "/v1/betaGroups", { name: "x", app, nmae: "y" });
// @ts-expect-error a resource of another type
await create(connect, "/v1/betaGroups", { name: "x", app: build });
// @ts-expect-error an identifier of another type
await create(connect, "/v1/betaGroups", { name: "x", app: { type: "builds", id: "1" } });
// @ts-expect-error a to-many relationship takes a list
await create(connect, "/v1/betaGroups", { name: "x", app, betaTesters: testers[0] });
// @ts-expect-error a to-one relationship takes one
await create(connect, "/v1/betaGroups", { name: "x", app: [app] });
// @ts-expect-error a required relationship can't be null
await create(connect, "/v1/betaGroups", { name: "x", app: null });
// @ts-expect-error an attribute of another type
await create(connect, "/v1/betaGroups", { name: 1, app });
// @ts-expect-error the path of a relationship
await create(connect, "/v1/betaGroups/{id}/relationships/betaTesters", {});
// @ts-expect-error a path without a POST
await create(connect, "/v1/apps", {});

// An enum is closed, and its literals stay literals inside the call.
await create(connect, "/v1/appStoreVersions", { app, platform: "IOS", versionString: "1.0", build });
// @ts-expect-error not a platform
await create(connect, "/v1/appStoreVersions", { app, platform: "ANDROID", versionString: "1.0" });

// ---- An attribute named `type` is an attribute

const rule = await create(connect, "/v1/gameCenterMatchmakingRules", {
  type: "MATCH",
  description: "x",
  expression: "true",
  referenceName: "x",
  ruleSet: "1",
});
rule.type satisfies string | undefined;
await update(connect, "/v1/gameCenterMatchmakingRules/{id}", "1", { description: "x" });
await update(connect, "/v1/gameCenterMatchmakingRules/{id}", rule, { weight: 2 });
await remove(connect, "/v1/gameCenterMatchmakingRules/{id}", rule);

// ---- Two versions of a resource share the name of their type

const achievement = { vendorIdentifier: "x", referenceName: "x", points: 1, showBeforeEarned: true, repeatable: false };
await create(connect, "/v1/gameCenterAchievements", achievement);
await create(connect, "/v2/inAppPurchases", { name: "x", productId: "x", inAppPurchaseType: "CONSUMABLE", app });

// ---- Inline creates: a relationship to a type that the request can create takes new resources

const territories = ["USA", "FRA"] as const;
await update(connect, "/v1/subscriptions/{id}", "1", {
  prices: territories.map((territory) => ({ territory, subscriptionPricePoint: `${territory}-1` })),
  introductoryOffers: territories.map((territory) => ({
    territory,
    duration: "ONE_MONTH",
    offerMode: "FREE_TRIAL",
    numberOfPeriods: 1,
  })),
});
// Deeper too.
await create(connect, "/v1/appCustomProductPages", {
  name: "Winter",
  app,
  appCustomProductPageVersions: [
    { deepLink: "https://example.com", appCustomProductPageLocalizations: [{ locale: "fr-FR" }] },
  ],
});
await create(connect, "/v1/appCustomProductPages", {
  name: "Winter",
  app,
  // @ts-expect-error a required attribute of a new resource is missing
  appCustomProductPageVersions: [{ appCustomProductPageLocalizations: [{ promotionalText: "x" }] }],
});
await update(connect, "/v1/subscriptions/{id}", "1", {
  // @ts-expect-error an unknown member of a new resource
  prices: [{ startDte: "2026-01-01" }],
});
await create(connect, "/v1/betaGroups", {
  name: "x",
  app,
  // @ts-expect-error this request can't create testers
  betaTesters: [{ email: "a@example.com" }],
});

// ---- update and remove

const changed = await update(connect, "/v1/betaGroups/{id}", created, { name: "Family" });
holds<Equal<typeof changed.type, "betaGroups">>();
await update(connect, "/v1/betaGroups/{id}", "1", {});
await update(connect, "/v1/appStoreVersions/{id}", "1", { build: null });
// @ts-expect-error a resource of another type
await update(connect, "/v1/betaGroups/{id}", build, { name: "x" });
// @ts-expect-error an update can't change it
await update(connect, "/v1/betaGroups/{id}", group, { isInternalGroup: true });
// @ts-expect-error not the path of a resource
await update(connect, "/v1/betaGroups", group, { name: "x" });
await remove(connect, "/v1/betaGroups/{id}", group, { timeoutMs: 1_000 });
// @ts-expect-error a resource of another type
await remove(connect, "/v1/betaGroups/{id}", app);
// @ts-expect-error apps can't be deleted
await remove(connect, "/v1/apps/{id}", app);

// ---- link, unlink, replaceLinks

await link(connect, "/v1/betaGroups/{id}/relationships/betaTesters", group, testers);
await unlink(connect, "/v1/betaGroups/{id}/relationships/betaTesters", created, ["1", testers[0]!]);
await replaceLinks(connect, "/v1/appStoreVersions/{id}/relationships/build", "1", build);
await replaceLinks(connect, "/v1/appStoreVersions/{id}/relationships/build", "1", null);
// @ts-expect-error testers, not builds
await link(connect, "/v1/betaGroups/{id}/relationships/betaTesters", group, [build]);
// @ts-expect-error a list
await link(connect, "/v1/betaGroups/{id}/relationships/betaTesters", group, testers[0]);
// @ts-expect-error of another type
await link(connect, "/v1/betaGroups/{id}/relationships/betaTesters", app, testers);
// @ts-expect-error one, not a list
await replaceLinks(connect, "/v1/appStoreVersions/{id}/relationships/build", "1", [build]);

// ---- ifExists: with a natural key alone, and "update" with a PATCH alone

await create(connect, "/v1/betaGroups", { name: "x", app }, { ifExists: "skip", headers: { "X-Y": "z" } });
await create(connect, "/v1/betaGroups", { name: "x", app }, { ifExists: "update", onExisting: ({ id }) => id });
await create(connect, "/v1/bundleIds", { name: "x", identifier: "x", platform: "IOS" }, { ifExists: "fail" });
await create(connect, "/v1/betaTesters", { email: "a@example.com" }, { ifExists: "skip" });
// @ts-expect-error testers have no PATCH
await create(connect, "/v1/betaTesters", { email: "a@example.com" }, { ifExists: "update" });
// @ts-expect-error events have no natural key
await create(connect, "/v1/appEvents", { referenceName: "x", app }, { ifExists: "skip" });
await create(connect, "/v1/appEvents", { referenceName: "x", app }, { timeoutMs: 1_000 });
// @ts-expect-error an unknown option
await create(connect, "/v1/betaGroups", { name: "x", app }, { ifExist: "skip" });
