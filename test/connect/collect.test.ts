import { setTimeout as delay } from "node:timers/promises";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { collect, collectEach, createConnectClient, resolve } from "../../src/index.js";
import { startServer } from "../helpers/local-server.js";
import { createObservedClient } from "../helpers/observed-client.js";
import { documents, type GraphDocument, pagesOf } from "./resources/graph.js";

const link = (cursor: number) => ({ next: `https://api.appstoreconnect.apple.com/v1/builds?cursor=${cursor}` });

/** A client whose server sends these pages. */
const clientOf = (all: readonly object[]) => {
  let sent = 0;
  return createObservedClient(() => {
    const page = all[sent++];
    return Response.json({ ...page, ...(sent < all.length && { links: link(sent) }) });
  });
};

describe("collect", () => {
  const build = (id: string, app: string) => ({
    type: "builds",
    id,
    relationships: { app: { data: { type: "apps", id: app } } },
  });
  const app = (id: string) => ({ type: "apps", id, attributes: { name: id.toUpperCase() } });
  const twoPages = [
    { data: [build("1", "a")], included: [app("a")], meta: { paging: { total: 3 } } },
    { data: [build("2", "a"), build("3", "b")], included: [app("a"), app("b")], meta: { paging: { total: 3 } } },
  ];

  it("keeps the included resources of all pages, each once, and the total", async () => {
    const builds = await collect(clientOf(twoPages), "/v1/builds", { params: { query: { include: ["app"] } } });
    expect(builds.included).toEqual([app("a"), app("b")]);
    expect(builds.total).toBe(3);
    expect(builds).toEqual([...builds]);
    expect(Object.keys(builds)).toEqual(["0", "1", "2"]);
    expect(resolve(builds).map((one) => one.app?.name)).toEqual(["A", "A", "B"]);
    expect(resolve(builds)[0]!.app).not.toBe(resolve(builds)[2]!.app);
  });

  it("has no total and nothing included if the pages have neither", async () => {
    const builds = await collect(clientOf([{ data: [] }]), "/v1/builds");
    expect(builds.included).toEqual([]);
    expect(builds.total).toBeUndefined();
  });

  it("gives resolve the same graph as one document, however it is cut into pages", async () => {
    const pages = documents.chain((document) => pagesOf(document).map((all) => [document, all] as const));
    await fc.assert(
      fc.asyncProperty(pages, async ([document, all]: readonly [GraphDocument, GraphDocument[]]) => {
        expect(resolve(await collect(clientOf(all), "/v1/builds"))).toEqual(resolve(document));
      }),
      { seed: 13, numRuns: 150 },
    );
  });
});

describe("collectEach", () => {
  /** A server whose collections have two pages of one resource; `wait` delays a response. */
  async function start(wait: (id: string) => number, failing?: string) {
    let inFlight = 0;
    const seen = { most: 0 };
    const server = await startServer(async ({ url }) => {
      seen.most = Math.max(seen.most, ++inFlight);
      const id = /apps\/([^/]+)/.exec(url)![1]!;
      await delay(wait(id));
      inFlight--;
      if (id === failing) return { status: 404, body: { errors: [{ code: "NOT_FOUND" }] } };
      const isLast = url.includes("cursor");
      return {
        body: {
          data: [{ type: "builds", id: `${id}${isLast ? "b" : "a"}` }],
          links: isLast ? {} : { next: `${server.baseUrl}/v1/apps/${id}/builds?cursor=x` },
          meta: { paging: { total: 2 } },
        },
      };
    });
    return { server, seen, connect: createConnectClient({ token: "a-token", baseUrl: server.baseUrl }) };
  }
  const ids = ["1", "2", "3", "4", "5", "6", "7"];

  it.each([1, 3, 20])("returns the arrays in the order of the ids, at most %i at a time", async (concurrency) => {
    const { server, seen, connect } = await start((id) => (8 - Number(id)) * 5);
    const all = await collectEach(connect, "/v1/apps/{id}/builds", ids, { concurrency });
    expect(all.map((builds) => builds.map(({ id }) => id))).toEqual(ids.map((id) => [`${id}a`, `${id}b`]));
    expect(all[0]!.total).toBe(2);
    expect(seen.most).toBe(Math.min(concurrency, ids.length));
    await server.close();
  });

  it("sends the query and the options of each request, and take for each id", async () => {
    const { server, connect } = await start(() => 0);
    const query = { "fields[builds]": ["version"] } as const;
    const all = await collectEach(connect, "/v1/apps/{id}/builds", ["1", "2"], {
      params: { query },
      take: 1,
      headers: { "X-Trace": "7" },
    });
    expect(all.map(({ length }) => length)).toEqual([1, 1]);
    expect(server.asked.map(({ url }) => url).sort()).toEqual(
      ["1", "2"].map((id) => `/v1/apps/${id}/builds?fields[builds]=version&limit=1`),
    );
    expect(server.asked.map(({ headers }) => headers["x-trace"])).toEqual(["7", "7"]);
    await server.close();
  });

  it("ends with the first error, and begins no further id", async () => {
    const { server, connect } = await start((id) => (id === "2" ? 5 : 300), "2");
    await expect(collectEach(connect, "/v1/apps/{id}/builds", ids, { concurrency: 2 })).rejects.toMatchObject({
      status: 404,
    });
    await delay(400);
    expect(server.asked.map(({ url }) => url[9])).toEqual(["1", "2"]);
    await server.close();
  });

  it("ends with the reason of the signal, and returns nothing for no ids", async () => {
    const { server, connect } = await start(() => 500);
    const reason = new Error("enough");
    const signal = AbortSignal.timeout(5_000);
    const controller = new AbortController();
    setTimeout(() => controller.abort(reason), 20);
    const aborted = collectEach(connect, "/v1/apps/{id}/builds", ids, { signal: controller.signal });
    await expect(aborted).rejects.toBe(reason);
    expect(await collectEach(connect, "/v1/apps/{id}/builds", [], { signal })).toEqual([]);
    await server.close();
  });

  it("throws a TypeError for options of others", async () => {
    const { server, connect } = await start(() => 0);
    const of = (init: object) => collectEach(connect, "/v1/apps/{id}/builds", ids, init as never);
    await expect(of({ concurrency: 0 })).rejects.toThrow('"concurrency" must be a whole number from 1');
    await expect(of({ cursor: "x" })).rejects.toThrow('"cursor" belongs to one collection');
    await expect(of({ take: -1 })).rejects.toThrow('"take" must be');
    expect(server.asked).toEqual([]);
    await server.close();
  });
});
