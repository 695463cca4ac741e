/** The types of the model: what a request can set in each, how it is read, and which values are unique. */
import fc from "fast-check";
import type { Json } from "../../../src/testing/store/resource.js";

/** One type of resource in the model. */
export interface Kind {
  readonly type: string;
  readonly path: string;
  /** The path of the list of all resources; undefined where only other resources include them. */
  readonly list?: string;
  /** The relationships that the list shows. */
  readonly shows?: readonly string[];
  /** The attributes and the relationships of a request that creates one; undefined if none does. */
  readonly create?: {
    readonly attributes: Readonly<Record<string, fc.Arbitrary<Json>>>;
    readonly required?: readonly string[];
    readonly optional?: readonly string[];
    /** Sent, and not compared: the resource at the other end is not in the model. */
    readonly fixed?: Readonly<Record<string, { readonly type: string; readonly id: string }>>;
  };
  readonly patch?: {
    readonly attributes?: Readonly<Record<string, fc.Arbitrary<Json>>>;
    readonly links?: readonly string[];
    /** The to-one relationships of `links` that null clears. */
    readonly clearable?: readonly string[];
  };
  readonly canDelete?: true;
  readonly unique?: { readonly attribute: string; readonly within?: string; readonly ignoresCase?: true };
  /** Attributes and relationships that the list can be filtered by. */
  readonly filters?: readonly string[];
}

const few = fc.constantFrom("Ada", "Bo", "Cy", "Dee");
const boolean = fc.option(fc.boolean());
const text = fc.string({ maxLength: 12, unit: "binary" });
const words = fc.option(text);
const detail = { gameCenterDetail: { type: "gameCenterDetails", id: "detail" } };

export const kinds: readonly Kind[] = [
  { type: "apps", path: "/v1/apps", list: "/v1/apps", shows: ["betaGroups", "builds"] },
  {
    type: "builds",
    path: "/v1/builds",
    list: "/v1/builds",
    shows: ["app", "betaGroups", "individualTesters"],
    filters: ["version", "app"],
  },
  {
    type: "betaGroups",
    path: "/v1/betaGroups",
    list: "/v1/betaGroups",
    shows: ["app", "builds", "betaTesters", "betaRecruitmentCriteria"],
    create: {
      attributes: { name: few, feedbackEnabled: fc.boolean() },
      required: ["app"],
      optional: ["builds", "betaTesters"],
    },
    patch: { attributes: { name: few, feedbackEnabled: boolean, publicLinkLimit: fc.option(fc.nat({ max: 9 })) } },
    canDelete: true,
    unique: { attribute: "name", within: "app" },
    filters: ["name", "app", "builds", "id"],
  },
  {
    type: "betaRecruitmentCriteria",
    path: "/v1/betaRecruitmentCriteria",
    create: { attributes: { deviceFamilyOsVersionFilters: fc.constant([]) }, required: ["betaGroup"] },
    canDelete: true,
  },
  {
    type: "betaTesters",
    path: "/v1/betaTesters",
    list: "/v1/betaTesters",
    shows: ["apps", "betaGroups", "builds"],
    create: {
      attributes: {
        email: fc.constantFrom(
          "ada@example.com",
          "bo@example.com",
          "cy@example.com",
          "CY@example.com",
          "d@example.com",
        ),
        firstName: words,
        lastName: few,
      },
      optional: ["betaGroups", "builds"],
    },
    canDelete: true,
    unique: { attribute: "email", ignoresCase: true },
    filters: ["lastName", "email", "apps", "betaGroups", "builds", "id"],
  },
  {
    type: "users",
    path: "/v1/users",
    list: "/v1/users",
    shows: ["visibleApps"],
    patch: {
      attributes: { provisioningAllowed: boolean, roles: fc.option(fc.subarray(["ADMIN", "SALES", "FINANCE"])) },
      links: ["visibleApps"],
    },
    canDelete: true,
    filters: ["roles", "visibleApps"],
  },
  {
    type: "appInfos",
    path: "/v1/appInfos",
    list: "/v1/apps/app-1/appInfos",
    shows: ["app", "primaryCategory", "secondaryCategory"],
    patch: { links: ["primaryCategory", "secondaryCategory"], clearable: ["primaryCategory", "secondaryCategory"] },
  },
  {
    type: "appCategories",
    path: "/v1/appCategories",
    list: "/v1/appCategories",
    shows: ["parent", "subcategories"],
    filters: ["platforms"],
  },
  {
    type: "bundleIds",
    path: "/v1/bundleIds",
    list: "/v1/bundleIds",
    shows: ["profiles"],
    create: {
      attributes: {
        name: text,
        identifier: fc.constantFrom("com.example.a", "com.example.b", "com.example.c", "com.example.d"),
        platform: fc.constantFrom("IOS", "MAC_OS"),
      },
    },
    patch: { attributes: { name: text } },
    canDelete: true,
    unique: { attribute: "identifier" },
    filters: ["identifier", "platform"],
  },
  {
    type: "profiles",
    path: "/v1/profiles",
    list: "/v1/profiles",
    shows: ["bundleId", "devices", "certificates"],
    create: {
      attributes: { name: few, profileType: fc.constantFrom("IOS_APP_STORE", "IOS_APP_ADHOC") },
      required: ["bundleId", "certificates"],
      optional: ["devices"],
    },
    canDelete: true,
    filters: ["name", "profileType"],
  },
  { type: "certificates", path: "/v1/certificates", list: "/v1/certificates", shows: [], canDelete: true },
  {
    type: "devices",
    path: "/v1/devices",
    list: "/v1/devices",
    shows: [],
    patch: { attributes: { name: few, status: fc.constantFrom("ENABLED", "DISABLED", null) } },
    filters: ["name", "status"],
  },
  {
    type: "gameCenterMatchmakingRuleSets",
    path: "/v1/gameCenterMatchmakingRuleSets",
    list: "/v1/gameCenterMatchmakingRuleSets",
    shows: ["matchmakingQueues", "rules"],
    create: {
      attributes: {
        referenceName: few,
        ruleLanguageVersion: fc.constant(1),
        minPlayers: fc.nat({ max: 4 }),
        maxPlayers: fc.nat({ max: 9 }),
      },
    },
    patch: { attributes: { minPlayers: fc.nat({ max: 4 }), maxPlayers: fc.nat({ max: 9 }) } },
    canDelete: true,
  },
  {
    type: "gameCenterMatchmakingRules",
    path: "/v1/gameCenterMatchmakingRules",
    create: {
      attributes: {
        referenceName: few,
        description: text,
        type: fc.constantFrom("MATCH", "DISTANCE"),
        expression: text,
        weight: fc.option(fc.nat({ max: 9 })),
      },
      required: ["ruleSet"],
    },
    patch: { attributes: { description: text, weight: fc.option(fc.nat({ max: 9 })) } },
    canDelete: true,
  },
  {
    type: "gameCenterMatchmakingQueues",
    path: "/v1/gameCenterMatchmakingQueues",
    list: "/v1/gameCenterMatchmakingQueues",
    shows: ["ruleSet", "experimentRuleSet"],
    create: { attributes: { referenceName: few }, required: ["ruleSet"], optional: ["experimentRuleSet"] },
    patch: {
      attributes: { classicMatchmakingBundleIds: fc.option(fc.subarray(["com.example.a", "com.example.b"])) },
      links: ["ruleSet", "experimentRuleSet"],
      clearable: ["experimentRuleSet"],
    },
    canDelete: true,
  },
  {
    type: "gameCenterLeaderboards",
    path: "/v1/gameCenterLeaderboards",
    list: "/v1/gameCenterDetails/detail/gameCenterLeaderboards",
    shows: ["gameCenterLeaderboardSets"],
    create: {
      attributes: {
        referenceName: few,
        vendorIdentifier: fc.constantFrom("fast", "far", "high", "long"),
        submissionType: fc.constant("BEST_SCORE"),
        defaultFormatter: fc.constant("INTEGER"),
        scoreSortType: fc.constantFrom("ASC", "DESC"),
      },
      optional: ["gameCenterLeaderboardSets"],
      fixed: detail,
    },
    patch: {
      attributes: { referenceName: few, archived: boolean, scoreRangeStart: fc.constantFrom("1", "2.5", null) },
    },
    canDelete: true,
    unique: { attribute: "vendorIdentifier" },
  },
  {
    type: "gameCenterLeaderboardSets",
    path: "/v1/gameCenterLeaderboardSets",
    list: "/v1/gameCenterDetails/detail/gameCenterLeaderboardSets",
    shows: ["gameCenterLeaderboards"],
    create: {
      attributes: { referenceName: few, vendorIdentifier: fc.constantFrom("set-a", "set-b", "set-c") },
      optional: ["gameCenterLeaderboards"],
      fixed: detail,
    },
    patch: { attributes: { referenceName: few } },
    canDelete: true,
    unique: { attribute: "vendorIdentifier" },
  },
  {
    type: "appScreenshotSets",
    path: "/v1/appScreenshotSets",
    list: "/v1/appStoreVersionLocalizations/localization/appScreenshotSets",
    shows: ["appScreenshots"],
  },
  { type: "appScreenshots", path: "/v1/appScreenshots", shows: ["appScreenshotSet"] },
];

/** The relationships that have a path of their own, with what their methods allow. */
export const linkages: readonly {
  readonly type: string;
  readonly name: string;
  readonly methods: readonly string[];
}[] = [
  { type: "apps", name: "betaGroups", methods: ["GET"] },
  { type: "apps", name: "betaTesters", methods: ["DELETE"] },
  { type: "betaGroups", name: "builds", methods: ["GET", "POST", "DELETE"] },
  { type: "betaGroups", name: "betaTesters", methods: ["GET", "POST", "DELETE"] },
  { type: "betaTesters", name: "betaGroups", methods: ["GET", "POST", "DELETE"] },
  { type: "betaTesters", name: "builds", methods: ["GET", "POST", "DELETE"] },
  { type: "betaTesters", name: "apps", methods: ["GET", "DELETE"] },
  { type: "builds", name: "betaGroups", methods: ["POST", "DELETE"] },
  { type: "builds", name: "individualTesters", methods: ["GET", "POST", "DELETE"] },
  { type: "users", name: "visibleApps", methods: ["GET", "POST", "DELETE", "PATCH"] },
  { type: "bundleIds", name: "profiles", methods: ["GET"] },
  { type: "profiles", name: "devices", methods: ["GET"] },
  { type: "profiles", name: "certificates", methods: ["GET"] },
  { type: "gameCenterMatchmakingRuleSets", name: "matchmakingQueues", methods: ["GET"] },
  { type: "appScreenshotSets", name: "appScreenshots", methods: ["GET", "PATCH"] },
  { type: "gameCenterLeaderboardSets", name: "gameCenterLeaderboards", methods: ["GET", "POST", "DELETE", "PATCH"] },
];
