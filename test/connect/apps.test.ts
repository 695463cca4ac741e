import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type ConnectClient, createConnectClient, getApps } from "../../src/index.js";
import { createFakeAppStore, type FakeAppStore } from "../../src/testing/index.js";
import { createObservedClient } from "../helpers/observed-client.js";

let store: FakeAppStore;
let connect: ConnectClient;

beforeAll(async () => {
  store = await createFakeAppStore({ maxPageSize: 3 });
  connect = createConnectClient({ ...store.credentials, baseUrl: store.baseUrl });
});
afterAll(() => store.close());

describe("getApps", () => {
  it("returns every app of every page by its id", async () => {
    const apps = await getApps(connect);
    expect(Object.keys(apps)).toHaveLength(7);
    for (const app of Object.values(apps))
      expect(app).toMatchObject({ type: "apps", name: expect.any(String), bundleId: expect.any(String) });
  });

  it("requests the largest pages: 200 apps, and as many resources below an app as the route allows", async () => {
    const urls: string[] = [];
    const client = createObservedClient((request) => {
      urls.push(request.url.replace(/^.*?\/v1/, ""));
      return Response.json({ data: request.url.includes("/1?") ? { type: "apps", id: "1" } : [] });
    });
    await getApps(client);
    await getApps(client, { query: { "fields[apps]": ["name"] } });
    await getApps(client, { id: "1", query: { "fields[apps]": ["name"] } });
    await getApps(client, { id: "1", path: "builds" });
    await getApps(client, { id: "1", path: "appStoreVersionExperimentsV2" });
    await getApps(client, { id: "1", path: "endUserLicenseAgreement" });
    expect(urls).toEqual([
      "/apps?limit=200",
      "/apps?fields[apps]=name&limit=200",
      "/apps/1?fields[apps]=name",
      "/apps/1/builds?limit=200",
      "/apps/1/appStoreVersionExperimentsV2?limit=200",
      "/apps/1/endUserLicenseAgreement",
    ]);
  });

  it.each(["sort", "limit"])(
    "throws a TypeError for %s, which names collect, before it sends anything",
    async (name) => {
      const client = createObservedClient(() => expect.unreachable());
      const query = { [name]: name === "sort" ? ["name"] : 5 };
      const error = {
        name: "TypeError",
        message: expect.stringMatching(`^"${name}" is not a parameter of getApps.*collect`),
      };
      await expect(getApps(client, { query } as never)).rejects.toMatchObject(error);
      await expect(getApps(client, { id: "1", path: "builds", query } as never)).rejects.toMatchObject(error);
    },
  );

  it("returns one app with its id", async () => {
    const [id] = Object.keys(await getApps(connect));
    const app = await getApps(connect, { id: id! });
    expect(app).toMatchObject({ id, type: "apps", name: expect.any(String) });
  });

  it("returns the resources of an app, over all pages", async () => {
    const [id] = Object.keys(await getApps(connect));
    const reviews = await getApps(connect, { id: id!, path: "customerReviews" });
    expect(Object.keys(reviews).length).toBeGreaterThan(3);
    for (const review of Object.values(reviews))
      expect(review).toMatchObject({ type: "customerReviews", rating: expect.any(Number) });
  });

  it("returns a to-one resource as an object, or null if there is none", async () => {
    const bodies = [
      { data: { type: "endUserLicenseAgreements", id: "9", attributes: { agreementText: "…" } } },
      { data: null },
    ];
    const client = createObservedClient(() => Response.json(bodies.shift()));
    expect(await getApps(client, { id: "1", path: "endUserLicenseAgreement" })).toEqual({
      id: "9",
      type: "endUserLicenseAgreements",
      agreementText: "…",
    });
    expect(await getApps(client, { id: "1", path: "endUserLicenseAgreement" })).toBeNull();
  });

  it("accepts a segment with a slash, and encodes the id", async () => {
    let path = "";
    const client = createObservedClient((request) => {
      path = new URL(request.url).pathname;
      return Response.json({ data: [{ type: "promotedPurchases", id: "2" }] });
    });
    expect(await getApps(client, { id: "a/b", path: "relationships/promotedPurchases" })).toEqual({
      "2": { type: "promotedPurchases" },
    });
    expect(path).toBe("/v1/apps/a%2Fb/relationships/promotedPurchases");
  });

  it("throws the server's error, and a TypeError for a path without an id", async () => {
    await expect(getApps(connect, { id: "0" })).rejects.toMatchObject({ status: 404 });
    await expect(getApps(connect, { path: "builds" } as never)).rejects.toThrow('"path" needs the "id" of an app');
  });

  it("keeps an app whose id is __proto__", async () => {
    const client = createObservedClient(() =>
      Response.json({ data: [{ type: "apps", id: "__proto__", attributes: { name: "x" } }] }),
    );
    expect(Object.keys(await getApps(client))).toEqual(["__proto__"]);
  });
});
