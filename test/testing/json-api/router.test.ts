import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { createFakeAppStore, type FakeAppStore } from "../../../src/testing/index.js";
import { authorized, errorOf, type Send, tidewatch, withStore } from "../../helpers/plain-client.js";

let shared: FakeAppStore;
let send: Send;
beforeAll(async () => {
  shared = await createFakeAppStore();
  send = await authorized(shared);
});
afterAll(() => shared.close());

describe("a list of the fake store", () => {
  it("has each resource once when links.next is followed to the end", async () => {
    const ids: string[] = [];
    let next: string | undefined = `/v1/apps/${tidewatch}/customerReviews?limit=20&sort=-createdDate`;
    let first: string | undefined;
    let pages = 0;
    while (next !== undefined) {
      const { status, document }: Awaited<ReturnType<Send>> = await send(next);
      expect(status).toBe(200);
      expect(document.meta.paging).toMatchObject({ total: 60, limit: 20 });
      ids.push(...document.data.map(({ id }) => id));
      next = document.links.next;
      first = document.links.first;
      expect(next === undefined || next.startsWith(`${shared.baseUrl}/v1/apps/`)).toBe(true);
      if (next) expect(new URL(next).searchParams.get("cursor")).toBe(document.meta.paging.nextCursor);
      pages += 1;
    }
    expect(pages).toBe(3);
    expect(first).toBe(`${shared.baseUrl}/v1/apps/${tidewatch}/customerReviews?limit=20&sort=-createdDate`);
    expect(new Set(ids).size).toBe(60);
  });

  it("has pages of 20 resources without a limit", async () => {
    const { document } = await send("/v1/builds");
    expect(document.data).toHaveLength(20);
    expect(document.links).toEqual({ self: `${shared.baseUrl}/v1/builds`, next: expect.any(String) });
  });

  it("has pages of at most maxPageSize resources", async () => {
    await withStore({ maxPageSize: 3 }, async (request) => {
      const { document } = await request("/v1/apps?limit=200");
      expect(document.data).toHaveLength(3);
      expect(document.meta.paging).toEqual({ total: 7, limit: 3, nextCursor: expect.any(String) });
    });
  });

  it("is filtered by attributes, ids, relationships and paths, with several values", async () => {
    const names = async (query: string): Promise<string[]> =>
      (await send(`/v1/apps?${query}`)).document.data.map((app) => app.attributes.name);
    expect(await names("filter[bundleId]=com.example.sentier,com.example.mossgarden")).toEqual([
      "Mossgarden",
      "Sentier",
    ]);
    expect(await names("filter[name]=Tidewatch&filter[id]=1")).toEqual([]);

    const builds = (await send(`/v1/builds?filter[app]=${tidewatch}&filter[preReleaseVersion.version]=2.3`)).document;
    expect(builds.data.map((build) => build.attributes.version)).toEqual(["3", "4"]);
    const reviews = (await send(`/v1/apps/${tidewatch}/customerReviews?filter[rating]=1,2&limit=200`)).document;
    expect(new Set(reviews.data.map((review) => review.attributes.rating))).toEqual(new Set([1, 2]));
  });

  it("is sorted by several keys, numbers as numbers", async () => {
    const { document } = await send(`/v1/apps/${tidewatch}/customerReviews?sort=rating,-createdDate&limit=200`);
    const seen = document.data.map(({ attributes }) => attributes);
    expect(seen).toEqual(seen.toSorted((a, b) => a.rating - b.rating || (a.createdDate < b.createdDate ? 1 : -1)));
    const build = (version: string) => ({ type: "builds", id: version, attributes: { version } });
    await withStore({ resources: ["9", "10", "1"].map(build) }, async (request) => {
      const { data } = (await request("/v1/builds?sort=version")).document;
      expect(data.map(({ id }) => id)).toEqual(["1", "9", "10"]);
    });
  });

  it("has only the attributes and relationships that fields names", async () => {
    const { document } = await send("/v1/apps?limit=1&fields[apps]=name,builds");
    expect(document.data).toEqual([
      {
        type: "apps",
        id: tidewatch,
        attributes: { name: "Tidewatch" },
        relationships: {
          builds: {
            links: {
              self: `${shared.baseUrl}/v1/apps/${tidewatch}/relationships/builds`,
              related: `${shared.baseUrl}/v1/apps/${tidewatch}/builds`,
            },
          },
        },
        links: { self: `${shared.baseUrl}/v1/apps/${tidewatch}` },
      },
    ]);
  });

  it("includes each resource once, with linkage in the primary resources only", async () => {
    const { document } = await send(`/v1/builds?filter[app]=${tidewatch}&include=app&fields[apps]=sku`);
    expect(document.data).toHaveLength(6);
    expect(document.data[0].relationships.app.data).toEqual({ type: "apps", id: tidewatch });
    expect(document.included).toEqual([
      { type: "apps", id: tidewatch, attributes: { sku: "TIDEWATCH" }, links: expect.any(Object) },
    ]);
  });

  it("cuts included lists off at limit[...]", async () => {
    const { document } = await send(`/v1/apps/${tidewatch}?include=builds&limit[builds]=2`);
    expect(document.data.relationships.builds.data).toHaveLength(2);
    expect(document.data.relationships.builds.meta.paging).toEqual({ total: 6, limit: 2 });
    expect(document.included).toHaveLength(2);
  });

  it.each([
    ["ILLEGAL", "filter[colour]", "filter[colour]=red"],
    ["ILLEGAL", "constructor", "constructor=1"],
    ["INVALID", "limit", "limit=201"],
    ["INVALID", "limit", "limit=0"],
    ["INVALID", "limit", "limit=many"],
    ["INVALID", "sort", "sort=-colour"],
    ["INVALID", "fields[apps]", "fields[apps]=name,colour"],
    ["INVALID", "include", "include=customerReviews"],
    ["INVALID", "cursor", "cursor=nonsense"],
    ["INVALID", "filter[name]", "filter[name]=a&filter[name]=b"],
  ])("responds PARAMETER_ERROR.%s for the parameter %s of ?%s", async (kind, parameter, query) => {
    const response = await send(`/v1/apps?${query}`);
    expect(response.status).toBe(400);
    expect(response.document.errors).toEqual([
      expect.objectContaining({ status: "400", code: `PARAMETER_ERROR.${kind}`, source: { parameter } }),
    ]);
  });

  it("reports every wrong parameter at once", async () => {
    const { document } = await send("/v1/apps?limit=0&colour=red");
    expect(document.errors.map((error) => error.source.parameter)).toEqual(["limit", "colour"]);
  });
});

describe("a resource of the fake store", () => {
  it("is found by its id", async () => {
    const { document } = await send(`/v1/apps/${tidewatch}`);
    expect(document.data).toMatchObject({ type: "apps", id: tidewatch, attributes: { name: "Tidewatch" } });
    expect(document.links).toEqual({ self: `${shared.baseUrl}/v1/apps/${tidewatch}` });
  });

  it("is found through a to-one relationship, whose data may be null", async () => {
    const agreement = (await send(`/v1/apps/${tidewatch}/betaLicenseAgreement`)).document;
    expect(agreement.data).toMatchObject({ type: "betaLicenseAgreements", id: tidewatch });
    const path = `/v1/apps/${tidewatch}/endUserLicenseAgreement`;
    expect((await send(path)).document).toEqual({ data: null, links: { self: shared.baseUrl + path } });
  });

  it("has linkages under /relationships", async () => {
    const { document } = await send(`/v1/apps/${tidewatch}/relationships/builds?limit=1`);
    expect(document.data).toEqual([{ type: "builds", id: expect.any(String) }]);
    expect(document.meta.paging.total).toBe(6);
    const one = (await send(`/v1/builds/${document.data[0].id}/relationships/app`)).document;
    expect(one.data).toEqual({ type: "apps", id: tidewatch });
    expect(one.links.related).toBe(`${shared.baseUrl}/v1/builds/${document.data[0].id}/app`);
  });

  it("is 404 NOT_FOUND for an unknown id", async () => {
    const response = await send("/v1/apps/1");
    expect([response.status, errorOf(response).code]).toEqual([404, "NOT_FOUND"]);
    expect(errorOf(await send("/v1/apps/1/builds")).code).toBe("NOT_FOUND");
  });

  it.each([
    "/",
    "/v1",
    "/v2/apps",
    "/v1/apps/",
    "/v1/nowhere",
    "/v1/constructor",
    `/v1/apps/${tidewatch}/nothing`,
    `/v1/apps/${tidewatch}/constructor`,
    `/v1/apps/${tidewatch}/builds/1`,
    `/v1/apps/${tidewatch}/relationships`,
    `/v1/apps/${tidewatch}/relationships/builds/1`,
  ])("is 404 PATH_ERROR at %s", async (path) => {
    const response = await send(path);
    expect([response.status, errorOf(response).code]).toEqual([404, "PATH_ERROR"]);
  });

  it("is 403 for an operation that Apple does not offer, with the operations that it does", async () => {
    const response = await send("/v1/customerReviews");
    expect([response.status, errorOf(response).code]).toEqual([403, "FORBIDDEN_ERROR"]);
    expect(errorOf(response).detail).toContain("GET_INSTANCE");
  });

  it("is 405 for a method that no path supports", async () => {
    expect(errorOf(await send("/v1/apps", { method: "PUT" })).code).toBe("METHOD_NOT_ALLOWED");
  });
});
