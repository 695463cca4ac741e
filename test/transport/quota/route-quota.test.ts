import { describe, expect, it } from "vitest";
import { withRouteQuota } from "../../../src/transport/quota/route-quota.js";
import type { QuotaStore } from "../../../src/transport/quota/store.js";

/** A transport with these limits, and the keys that its requests were counted under. */
function createCounted(hourly: Record<string, number>) {
  const keys: string[] = [];
  const store: QuotaStore = {
    take: async (key) => {
      keys.push(key);
      return 0;
    },
    giveBack: async () => {},
  };
  const send = withRouteQuota(async () => new Response(), { hourly, key: "APP", store });
  const get = (path: string): Promise<Response> =>
    send({ url: `https://h.example${path}`, method: "GET", headers: new Headers() }, { path });
  return { keys, get };
}

describe("withRouteQuota", () => {
  it("counts each route under its own key, by the path with or without its braces", async () => {
    const { keys, get } = createCounted({ "GET /v1/apps/{id}": 1, "GET /v1/builds/{id}": 1 });
    await get("/v1/apps/{id}");
    await get("/v1/apps/1");
    await get("/v1/builds/2");
    expect(keys).toEqual(["APP GET /v1/apps/{id}", "APP GET /v1/apps/{id}", "APP GET /v1/builds/{id}"]);
  });

  it("prefers a route without braces to one whose braces match the path too", async () => {
    const { keys, get } = createCounted({ "GET /v1/apps/{id}": 1, "GET /v1/apps/all": 1 });
    await get("/v1/apps/all");
    expect(keys).toEqual(["APP GET /v1/apps/all"]);
  });

  it("does not count a route that is not listed", async () => {
    const { keys, get } = createCounted({ "GET /v1/apps/{id}": 1 });
    await get("/v1/apps/1/builds");
    await get("/v1/apps");
    expect(keys).toEqual([]);
  });
});
