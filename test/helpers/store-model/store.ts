/** The fake App Store Connect behind its token check, in the process, with the resources that the model begins with. */
import { type ConnectApi, createConnectApi } from "../../../src/testing/connect-api.js";
import { ErrorResponse } from "../../../src/testing/error-response.js";
import type { FakeKey } from "../../../src/testing/keys/fake-key.js";
import type { Resource } from "../../../src/testing/store/resource.js";
import { createClock } from "../../../src/testing/time/clock.js";
import { createRoutedWorld } from "../routed-world.js";

/** A JSON:API document of any form. */
// biome-ignore lint/suspicious/noExplicitAny: each caller knows which members the document has
export type AnyDocument = any;

export interface ModelStore {
  send(method: string, path: string, body?: unknown): { readonly status: number; readonly document: AnyDocument };
  snapshot(): Resource[];
}

const key: FakeKey = {
  kind: "team",
  role: "ADMIN",
  bundleId: undefined,
  credentials: { keyId: "", privateKey: "" },
  revoked: false,
  revoke: () => undefined,
};

export function createModelStore(resources: readonly Resource[]): ModelStore & { reset(): void } {
  const baseUrl = (): string => "http://127.0.0.1";
  const clock = createClock(() => Date.UTC(2026, 10, 30));
  const api: ConnectApi = createConnectApi({ resources, seed: 1, clock, maxPageSize: 200, baseUrl, settings: {} });
  return {
    send(method, path, body) {
      const url = new URL(path, baseUrl());
      const headers = body === undefined ? {} : { "content-type": "application/json" };
      try {
        const bytes = Buffer.from(body === undefined ? "" : "{}");
        const { status, text } = api.respond({ method, url, headers, body: bytes, key }, body);
        return { status, document: text === undefined ? undefined : JSON.parse(text) };
      } catch (error) {
        if (!(error instanceof ErrorResponse)) throw error;
        return { status: error.status, document: error.document("id") };
      }
    },
    snapshot: () => api.world.store.snapshot(),
    reset() {
      clock.reset();
      api.reset();
    },
  };
}

/** A store that begins with a snapshot. It shares its rules with others, so that it is made at once. */
export function restoredStore(snapshot: readonly Resource[]): ModelStore {
  const { send, world } = createRoutedWorld({ resources: snapshot });
  return { send, snapshot: () => world.store.snapshot() };
}

const one = (type: string, id: string) => ({ data: { type, id } });
const many = (type: string, ids: readonly string[]) => ({ data: ids.map((id) => ({ type, id })) });
const leaderboard = (type: string, id: string) => ({
  type,
  id,
  attributes: { referenceName: id, vendorIdentifier: id },
  relationships: { gameCenterDetail: one("gameCenterDetails", "detail") },
});
const build = { processingState: "VALID", usesNonExemptEncryption: false, expired: false };

/** Resources that no request creates, and some others. */
export const seeds: readonly Resource[] = [
  ...["app-1", "app-2"].map((id) => ({
    type: "apps",
    id,
    attributes: { name: id, bundleId: `com.example.${id}`, primaryLocale: "en-GB", sku: id },
  })),
  ...["1", "2", "3", "4"].map((version, index) => ({
    type: "builds",
    id: `build-${version}`,
    attributes: { ...build, version },
    relationships: { app: one("apps", index < 2 ? "app-1" : "app-2") },
  })),
  ...["u1", "u2", "u3"].map((id) => ({ type: "users", id, attributes: { username: id, roles: ["SALES"] } })),
  ...["GAMES", "GAMES_WORD", "BOOKS"].map((id) => ({
    type: "appCategories",
    id,
    attributes: { platforms: ["IOS"] },
    ...(id === "GAMES_WORD" && { relationships: { parent: one("appCategories", "GAMES") } }),
  })),
  {
    type: "appInfos",
    id: "info",
    attributes: { state: "PREPARE_FOR_SUBMISSION" },
    relationships: { app: one("apps", "app-1"), primaryCategory: one("appCategories", "BOOKS") },
  },
  ...["c1", "c2", "c3"].map((id) => ({
    type: "certificates",
    id,
    attributes: { certificateType: "IOS_DISTRIBUTION" },
  })),
  ...["d1", "d2", "d3"].map((id) => ({
    type: "devices",
    id,
    attributes: { name: id, udid: id, platform: "IOS", status: "ENABLED" },
  })),
  { type: "gameCenterDetails", id: "detail", relationships: { app: one("apps", "app-1") } },
  // Some of what requests create, so that the first commands find resources.
  ...["g1", "g2"].map((id, index) => ({
    type: "betaGroups",
    id,
    attributes: { name: id, isInternalGroup: false },
    relationships: { app: one("apps", index === 0 ? "app-1" : "app-2") },
  })),
  ...["t1", "t2"].map((id) => ({
    type: "betaTesters",
    id,
    attributes: { email: `${id}@example.com`, lastName: id, state: "NOT_INVITED" },
    relationships: { betaGroups: many("betaGroups", ["g2", "g1"]), apps: many("apps", ["app-1", "app-2"]) },
  })),
  { type: "bundleIds", id: "b1", attributes: { name: "b1", identifier: "com.example.b1", platform: "IOS" } },
  ...["s1", "s2"].map((id) => ({ type: "gameCenterMatchmakingRuleSets", id, attributes: { referenceName: id } })),
  ...["q1", "q2"].map((id) => ({
    type: "gameCenterMatchmakingQueues",
    id,
    attributes: { referenceName: id },
    relationships: { ruleSet: one("gameCenterMatchmakingRuleSets", "s1") },
  })),
  {
    type: "appStoreVersions",
    id: "version",
    attributes: { versionString: "1.0", platform: "IOS", appVersionState: "PREPARE_FOR_SUBMISSION" },
    relationships: { app: one("apps", "app-1") },
  },
  {
    type: "appStoreVersionLocalizations",
    id: "localization",
    attributes: { locale: "en-GB" },
    relationships: { appStoreVersion: one("appStoreVersions", "version") },
  },
  ...["APP_IPHONE_67", "APP_IPHONE_61"].map((screenshotDisplayType) => ({
    type: "appScreenshotSets",
    id: screenshotDisplayType,
    attributes: { screenshotDisplayType },
    relationships: { appStoreVersionLocalization: one("appStoreVersionLocalizations", "localization") },
  })),
  ...["p1", "p2", "p3"].map((id) => ({
    type: "appScreenshots",
    id,
    attributes: { fileName: `${id}.png`, assetDeliveryState: { state: "COMPLETE" } },
    relationships: { appScreenshotSet: one("appScreenshotSets", "APP_IPHONE_67") },
  })),
  ...["l1", "l2", "l3"].map((id) => leaderboard("gameCenterLeaderboards", id)),
  ...["r1", "r2"].map((id) => leaderboard("gameCenterLeaderboardSets", id)),
];
