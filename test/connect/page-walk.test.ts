import { setTimeout as delay } from "node:timers/promises";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { type ConnectClient, collect, createConnectClient, items, pages } from "../../src/index.js";
import { type LocalServer, startServer } from "../helpers/local-server.js";

const pageCount = 5;
let server: LocalServer;
let connect: ConnectClient;
let inFlight = 0;
let mostInFlight = 0;
/** Resolves with the response to a page; a test replaces it. */
let respond: (page: number) => Promise<{ status?: number; body?: unknown }>;
let rejections: unknown[];
const onRejection = (reason: unknown): void => void rejections.push(reason);

const pageOf = (page: number) => ({
  data: [
    { type: "apps", id: `${page}a` },
    { type: "apps", id: `${page}b` },
  ],
  links: page < pageCount ? { next: `${server.baseUrl}/v1/apps?cursor=c${page + 1}&limit=2` } : {},
  meta: { paging: { total: pageCount * 2, limit: 2 } },
});
const pageNumbers = (): number[] => server.asked.map(({ url }) => Number(/cursor=c(\d)/.exec(url)?.[1] ?? 1));

beforeEach(async () => {
  respond = async (page) => ({ body: pageOf(page) });
  rejections = [];
  process.on("unhandledRejection", onRejection);
  mostInFlight = 0;
  server = await startServer(async ({ url }) => {
    mostInFlight = Math.max(mostInFlight, ++inFlight);
    try {
      return await respond(Number(/cursor=c(\d)/.exec(url)?.[1] ?? 1));
    } finally {
      inFlight--;
    }
  });
  connect = createConnectClient({ token: "a-token", baseUrl: server.baseUrl, retry: { limit: 1 } });
});
afterEach(async () => {
  process.off("unhandledRejection", onRejection);
  await server.close();
  expect(rejections).toEqual([]);
});

const isAsked = (page: number) => vi.waitFor(() => expect(pageNumbers()).toContain(page), { timeout: 5_000 });

describe("prefetch", () => {
  it("requests the next page while the caller works on this one, and no page after it", async () => {
    const walk = pages(connect, "/v1/apps");
    await walk.next();
    await isAsked(2);
    await delay(50);
    expect(pageNumbers()).toEqual([1, 2]);
    await walk.next();
    await isAsked(3);
    await walk.return();
  });

  it.each([1, 2, 3, 9])("of %i pages keeps the server's order, and sends each request once", async (prefetch) => {
    const ids: string[] = [];
    for await (const app of items(connect, "/v1/apps", { prefetch })) ids.push(app.id);
    expect(ids).toEqual([1, 2, 3, 4, 5].flatMap((page) => [`${page}a`, `${page}b`]));
    expect(pageNumbers()).toEqual([1, 2, 3, 4, 5]);
    expect(mostInFlight).toBe(1);
  });

  it("of several pages goes as many pages ahead", async () => {
    const walk = pages(connect, "/v1/apps", { prefetch: 3 });
    await walk.next();
    await isAsked(4);
    await delay(50);
    expect(pageNumbers()).toEqual([1, 2, 3, 4]);
    await walk.return();
  });

  it("of no page requests each page when it is needed", async () => {
    const walk = pages(connect, "/v1/apps", { prefetch: 0 });
    await walk.next();
    await delay(50);
    expect(pageNumbers()).toEqual([1]);
    await walk.next();
    expect(pageNumbers()).toEqual([1, 2]);
    await walk.return();
  });

  it("sends nothing before the first page is needed", async () => {
    const walk = pages(connect, "/v1/apps");
    await delay(20);
    await walk.return();
    expect(server.asked).toEqual([]);
  });

  it("is aborted when the caller leaves the loop", async () => {
    respond = async (page) => (page === 1 ? { body: pageOf(1) } : new Promise(() => {}));
    const aborted = vi.fn();
    const client = createConnectClient({
      token: "a-token",
      baseUrl: server.baseUrl,
      fetch: (request) => {
        request.signal.addEventListener("abort", aborted);
        return fetch(request);
      },
    });
    for await (const _ of pages(client, "/v1/apps")) {
      await isAsked(2);
      break;
    }
    expect(aborted).toHaveBeenCalledTimes(1);
  });

  it("throws the error of a page when its turn comes, and none if the caller stops before", async () => {
    respond = async (page) => (page === 1 ? { body: pageOf(1) } : { status: 403, body: { errors: [] } });
    const walk = pages(connect, "/v1/apps");
    await walk.next();
    await isAsked(2);
    await delay(30);
    await expect(walk.next()).rejects.toMatchObject({ status: 403 });
    for await (const _ of pages(connect, "/v1/apps")) {
      await delay(30);
      break;
    }
    for await (const _ of items(connect, "/v1/apps")) {
      await delay(30);
      break;
    }
  });

  it("ends with the reason of the signal, also when the page has arrived", async () => {
    const controller = new AbortController();
    const walk = pages(connect, "/v1/apps", { signal: controller.signal });
    await walk.next();
    await isAsked(2);
    await delay(30);
    const reason = new Error("enough");
    controller.abort(reason);
    await expect(walk.next()).rejects.toBe(reason);
  });

  it.each([1, 2, 3, 4])("requests no page that take, %i, does not need", async (take) => {
    for await (const _ of items(connect, "/v1/apps", { take, params: { query: { limit: 2 } } })) await delay(10);
    expect(pageNumbers()).toEqual(Array.from({ length: Math.ceil(take / 2) }, (_, index) => index + 1));
  });

  it("must be a whole number from 0", async () => {
    for (const prefetch of [-1, 0.5, "1"])
      await expect(collect(connect, "/v1/apps", { prefetch } as never)).rejects.toThrow('"prefetch" must be a whole');
    expect(() => pages(connect, "/v1/apps", { prefetch: -1 })).toThrow('"prefetch" must be a whole number');
  });
});

describe("cursor", () => {
  it("continues at a link of a page that was read before", async () => {
    const first = await pages(connect, "/v1/apps").next();
    const cursor = first.value!.links.next!;
    server.asked.length = 0;
    const rest = await collect(connect, "/v1/apps", { cursor, params: { query: { limit: 7 } } });
    expect(rest.map(({ id }) => id)).toEqual([2, 3, 4, 5].flatMap((page) => [`${page}a`, `${page}b`]));
    expect(server.asked[0]!.url).toBe("/v1/apps?cursor=c2&limit=2");
  });

  it("continues at a cursor alone, with the query of the caller", async () => {
    const query = { "fields[apps]": ["name"] } as const;
    const rest = await collect(connect, "/v1/apps", { cursor: "c4", params: { query } });
    expect(rest).toHaveLength(4);
    expect(server.asked[0]!.url).toBe("/v1/apps?fields[apps]=name&limit=200&cursor=c4");
  });

  it("must lead to the same collection, and to no other host", async () => {
    const of = (cursor: unknown) => collect(connect, "/v1/apps", { cursor } as never);
    await expect(of(`${server.baseUrl}/v1/builds?cursor=c2`)).rejects.toThrow(
      '"cursor" must be a link to a page of /v1/apps',
    );
    await expect(of("https://evil.example/v1/apps?cursor=c2")).rejects.toMatchObject({ code: "ERR_HOST" });
    for (const wrong of ["", 5]) await expect(of(wrong)).rejects.toThrow('"cursor" must be a link or a cursor');
    expect(server.asked).toEqual([]);
  });
});
