import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type ConnectClient, collect, createConnectClient, getApps, items, pages } from "../../src/index.js";
import { createFakeAppStore, type FakeAppStore } from "../../src/testing/index.js";
import { createObservedClient } from "../helpers/observed-client.js";

let store: FakeAppStore;
let connect: ConnectClient;

beforeAll(async () => {
  store = await createFakeAppStore({ maxPageSize: 3 });
  connect = createConnectClient({ ...store.credentials, baseUrl: store.baseUrl });
});
afterAll(() => store.close());

/** A client whose server returns these pages in order. */
const clientOf = (...bodies: object[]) => createObservedClient(() => Response.json(bodies.shift() ?? { data: [] }));
const apps = (...ids: string[]) => ids.map((id) => ({ type: "apps", id }));
const link = (cursor: string) => ({ next: `https://api.appstoreconnect.apple.com/v1/apps?cursor=${cursor}` });

describe("pages, items and collect", () => {
  it("pages sends one request for each page", async () => {
    const before = store.requests.length;
    const sizes: number[] = [];
    for await (const page of pages(connect, "/v1/apps")) sizes.push(page.data.length);
    expect(sizes).toEqual([3, 3, 1]);
    expect(store.requests.length - before).toBe(3);
  });

  it("items requests only the pages that are needed", async () => {
    const before = store.requests.length;
    const names: (string | undefined)[] = [];
    for await (const app of items(connect, "/v1/apps", { params: { query: { "fields[apps]": ["name"] } } })) {
      names.push(app.attributes?.name);
      if (names.length === 4) break;
    }
    expect(names.every(Boolean)).toBe(true);
    expect(store.requests.length - before).toBe(2);
  });

  it("collect returns one array in the server's order, also for a path with a parameter", async () => {
    const [app] = await collect(connect, "/v1/apps");
    const builds = await collect(connect, "/v1/apps/{id}/builds", {
      params: { path: { id: app!.id }, query: { limit: 2 } },
    });
    expect(builds.length).toBeGreaterThan(2);
    expect(new Set(builds.map(({ id }) => id)).size).toBe(builds.length);
  });

  it("continue after an empty page", async () => {
    const client = clientOf({ data: apps("1"), links: link("a") }, { data: [], links: link("b") }, { data: apps("2") });
    expect((await collect(client, "/v1/apps")).map(({ id }) => id)).toEqual(["1", "2"]);
  });

  it("throw a PaginationError if the server links to the same page twice", async () => {
    const client = clientOf(
      { data: apps("1"), links: link("a") },
      { data: apps("1"), links: link("a") },
      { data: apps("1"), links: link("a") },
    );
    await expect(collect(client, "/v1/apps")).rejects.toMatchObject({
      name: "PaginationError",
      code: "ERR_PAGINATION",
    });
  });

  it("throw a PaginationError if the first page links to itself", async () => {
    let sent = 0;
    const self = "https://api.appstoreconnect.apple.com/v1/apps";
    const client = createObservedClient(() => {
      sent++;
      return Response.json({ data: apps("1"), links: { next: self } });
    });
    await expect(collect(client, "/v1/apps")).rejects.toMatchObject({ code: "ERR_PAGINATION" });
    expect(sent).toBe(2);
  });

  it("throw a HostError if a link leads to another host, and send nothing to it", async () => {
    let sent = 0;
    const client = createObservedClient(() => {
      sent++;
      return Response.json({ data: apps("1"), links: { next: "https://evil.example/v1/apps?cursor=a" } });
    });
    await expect(collect(client, "/v1/apps")).rejects.toMatchObject({ code: "ERR_HOST" });
    expect(sent).toBe(1);
  });

  it("throw the server's error, and the reason of an abort", async () => {
    await expect(collect(connect, "/v1/apps/{id}/builds", { params: { path: { id: "0" } } })).rejects.toMatchObject({
      status: 404,
    });
    const reason = new Error("enough");
    const controller = new AbortController();
    const walk = pages(connect, "/v1/apps", { signal: controller.signal });
    await walk.next();
    controller.abort(reason);
    await expect(walk.next()).rejects.toBe(reason);
  });
});

describe("a response that is not a page", () => {
  const wrong: [what: string, body: unknown, message: string][] = [
    ["an empty object", {}, 'A page of /v1/apps has undefined for "data", not a list.'],
    ["null", null, "A page of /v1/apps is null, not a document."],
    ["a string", "maintenance", "A page of /v1/apps is a string, not a document."],
    ["a list", [], "A page of /v1/apps is a list, not a document."],
    ["data that is null", { data: null }, 'A page of /v1/apps has null for "data", not a list.'],
    ["data that is one resource", { data: { id: "1" } }, 'A page of /v1/apps has an object for "data", not a list.'],
    ["a link that is a number", { data: [], links: { next: 5 } }, 'A page of /v1/apps has a number for "links.next".'],
    [
      "a link that is an object",
      { data: [], links: { next: {} } },
      'A page of /v1/apps has an object for "links.next".',
    ],
    ["an empty link", { data: [], links: { next: "" } }, 'A page of /v1/apps has an empty string for "links.next".'],
    ["links that are a string", { data: [], links: "x" }, 'A page of /v1/apps has a string for "links".'],
  ];
  const drain = async (walk: AsyncIterable<unknown>): Promise<void> => {
    for await (const _ of walk);
  };
  const helpers: [name: string, read: (client: ConnectClient) => Promise<unknown>][] = [
    ["pages", (client) => drain(pages(client, "/v1/apps"))],
    ["items", (client) => drain(items(client, "/v1/apps"))],
    ["collect", (client) => collect(client, "/v1/apps")],
    ["getApps", (client) => getApps(client)],
  ];
  const cases = helpers.flatMap(([name, read]) =>
    wrong.map(([what, body, message]) => ({ name, what, read, body, message })),
  );

  it.each(cases)("ends $name with a PaginationError if it is $what", async ({ read, body, message }) => {
    const first = createObservedClient(() => Response.json(body));
    const error = { name: "PaginationError", message };
    await expect(read(first)).rejects.toMatchObject(error);
    const bodies = [{ data: apps("1"), links: link("a") }, body];
    await expect(read(createObservedClient(() => Response.json(bodies.shift())))).rejects.toMatchObject(error);
  });

  it.each([
    ["one app", {}, { id: "1" }, 'A page of /v1/apps/1 has undefined for "data", not a resource.'],
    ["one app", { data: [] }, { id: "1" }, 'A page of /v1/apps/1 has a list for "data", not a resource.'],
    ["a segment", {}, { id: "1", path: "builds" }, 'A page of /v1/apps/1/builds has undefined for "data".'],
    ["a segment", { data: 5 }, { id: "1", path: "builds" }, 'A page of /v1/apps/1/builds has a number for "data".'],
  ])("ends getApps of %s with a PaginationError: %j", async (_, body, options, message) => {
    const client = createObservedClient(() => Response.json(body));
    await expect(getApps(client, options as { id: string })).rejects.toMatchObject({
      name: "PaginationError",
      message,
    });
  });

  it.each([[null], ["app"], [{}], [{ id: 5 }]])("ends getApps with a PaginationError: an entry %j", async (entry) => {
    const client = createObservedClient(() => Response.json({ data: [entry] }));
    await expect(getApps(client)).rejects.toMatchObject({
      name: "PaginationError",
      message: 'A page of /v1/apps has an entry in "data" without an id.',
    });
  });

  it("is not the last page, whose link is null", async () => {
    expect(await collect(clientOf({ data: apps("1"), links: { next: null } }), "/v1/apps")).toHaveLength(1);
    expect(await collect(clientOf({ data: apps("1"), links: null }), "/v1/apps")).toHaveLength(1);
  });
});

describe("a page with 200,000 resources", () => {
  const data = Array.from({ length: 200_000 }, (_, index) => ({ type: "apps", id: String(index) }));

  it("is collected completely", async () => {
    expect(await collect(clientOf({ data }), "/v1/apps")).toHaveLength(200_000);
  });
});

describe("the option signal", () => {
  const helpers: [name: string, read: (client: ConnectClient, signal: AbortSignal) => Promise<unknown>][] = [
    ["pages", (client, signal) => pages(client, "/v1/apps", { signal }).next()],
    ["items", (client, signal) => items(client, "/v1/apps", { signal }).next()],
    ["collect", (client, signal) => collect(client, "/v1/apps", { signal })],
    ["getApps", (client, signal) => getApps(client, { signal })],
    ["getApps of an app", (client, signal) => getApps(client, { id: "1", signal })],
    ["getApps of a segment", (client, signal) => getApps(client, { id: "1", path: "builds", signal })],
  ];

  it.each(helpers)("aborts the first request of %s", async (_, read) => {
    const controller = new AbortController();
    const reason = new Error("enough");
    // The request is in flight when the signal aborts, and would never end by itself.
    const client = createObservedClient(() => {
      controller.abort(reason);
      return new Promise<Response>(() => {});
    });
    await expect(read(client, controller.signal)).rejects.toBe(reason);
  });
});
