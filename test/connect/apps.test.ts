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

  it("requests 200 apps a page unless the query has a limit", async () => {
    const urls: string[] = [];
    const client = createObservedClient((request) => {
      urls.push(new URL(request.url).search);
      return Response.json({ data: [] });
    });
    await getApps(client);
    await getApps(client, { query: { limit: 5, "fields[apps]": ["name"] } });
    expect(urls).toEqual(["?limit=200", "?limit=5&fields[apps]=name"]);
  });

  it("returns one app with its id", async () => {
    const [id] = Object.keys(await getApps(connect));
    const app = await getApps(connect, { id: id! });
    expect(app).toMatchObject({ id, type: "apps", name: expect.any(String) });
  });

  it("returns the resources of an app, over all pages", async () => {
    const [id] = Object.keys(await getApps(connect));
    const reviews = await getApps(connect, { id: id!, path: "customerReviews", query: { limit: 3 } });
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
      return Response.json({ data: [{ type: "builds", id: "2" }] });
    });
    expect(await getApps(client, { id: "a/b", path: "relationships/builds" })).toEqual({ "2": { type: "builds" } });
    expect(path).toBe("/v1/apps/a%2Fb/relationships/builds");
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
