import { afterAll, beforeAll, describe, expect, it } from "vitest";
import {
  type ConnectClient,
  collect,
  createConnectClient,
  getApps,
  items,
  type PageRequestOptions,
  pages,
} from "../../src/index.js";
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

describe("the size of a page", () => {
  const urlsOf = async (read: (client: ConnectClient) => Promise<unknown>): Promise<string[]> => {
    const urls: string[] = [];
    const client = createObservedClient((request) => {
      urls.push(decodeURIComponent(request.url.replace(/^.*?\/v\d/, "")));
      return Response.json({ data: [] });
    });
    await read(client);
    return urls;
  };

  it("is the route's maximum by default", async () => {
    expect(await urlsOf((client) => collect(client, "/v1/apps"))).toEqual(["/apps?limit=200"]);
    expect(await urlsOf((client) => pages(client, "/v1/apps").next())).toEqual(["/apps?limit=200"]);
    expect(
      await urlsOf((client) =>
        items(client, "/v1/bundleIds/{id}/bundleIdCapabilities", { params: { path: { id: "1" } } }).next(),
      ),
    ).toEqual(["/bundleIds/1/bundleIdCapabilities"]);
    const prices = "/v1/subscriptions/{id}/pricePoints";
    expect(await urlsOf((client) => collect(client, prices, { params: { path: { id: "1" } } }))).toEqual([
      "/subscriptions/1/pricePoints?limit=8000",
    ]);
  });

  it("is query.limit if there is one", async () => {
    const init = { params: { query: { limit: 7 } } };
    expect(await urlsOf((client) => collect(client, "/v1/apps", { ...init, take: 5 }))).toEqual(["/apps?limit=7"]);
  });

  it("is not larger than take", async () => {
    expect(await urlsOf((client) => collect(client, "/v1/apps", { take: 5 }))).toEqual(["/apps?limit=5"]);
    expect(await urlsOf((client) => collect(client, "/v1/apps", { take: 500 }))).toEqual(["/apps?limit=200"]);
  });
});

describe("the option take", () => {
  it.each([1, 2, 3])("ends items and collect after %i resources, without a request more than needed", async (take) => {
    const bodies = () => [
      { data: apps("1", "2"), links: link("a") },
      { data: apps("3", "4"), links: link("b") },
    ];
    const requests = Math.ceil(take / 2);
    const run = async (read: (client: ConnectClient) => Promise<{ id: string }[]>): Promise<void> => {
      const left = bodies();
      const client = createObservedClient(() => Response.json(left.shift() ?? expect.unreachable()));
      expect((await read(client)).map(({ id }) => id)).toEqual(["1", "2", "3"].slice(0, take));
      expect(bodies().length - left.length).toBe(requests);
    };
    await run((client) => collect(client, "/v1/apps", { take }));
    await run(async (client) => {
      const all: { id: string }[] = [];
      for await (const app of items(client, "/v1/apps", { take })) all.push(app);
      return all;
    });
  });

  it("may be more than there is", async () => {
    expect(await collect(clientOf({ data: apps("1") }), "/v1/apps", { take: 9 })).toHaveLength(1);
  });

  it("throws a TypeError unless it is a whole number from 1, and with pages", async () => {
    for (const take of [0, -1, 1.5, Number.NaN, "3"])
      await expect(collect(clientOf(), "/v1/apps", { take } as never)).rejects.toThrow('"take" must be a whole number');
    expect(() => pages(clientOf(), "/v1/apps", { take: 1 } as never)).toThrow(
      '"take" is an option of items and collect',
    );
  });
});

describe("included and meta", () => {
  it("are members of the documents that pages yields", async () => {
    const first = await pages(connect, "/v1/apps", { params: { query: { include: ["builds"] } } }).next();
    expect(first.value?.meta?.paging.total).toBe(7);
    expect(first.value?.included?.map(({ type }) => type)).toContain("builds");
  });
});

describe("the options of a call", () => {
  const helpers: [name: string, read: (client: ConnectClient, options: PageRequestOptions) => Promise<unknown>][] = [
    [
      "pages",
      async (client, options) => {
        for await (const _ of pages(client, "/v1/apps", options));
      },
    ],
    [
      "items",
      async (client, options) => {
        for await (const _ of items(client, "/v1/apps", options));
      },
    ],
    ["collect", (client, options) => collect(client, "/v1/apps", options)],
    ["getApps", (client, options) => getApps(client, options)],
    ["getApps of a segment", (client, options) => getApps(client, { id: "1", path: "builds", ...options })],
  ];

  it.each(helpers)("headers are sent with every request of %s", async (_, read) => {
    const traces: (string | null)[] = [];
    const bodies = [{ data: apps("1"), links: link("a") }, { data: apps("2") }];
    const client = createObservedClient((request) => {
      traces.push(request.headers.get("X-Trace"));
      return Response.json(bodies.shift());
    });
    await read(client, { headers: { "X-Trace": "7" } });
    expect(traces).toEqual(["7", "7"]);
  });

  it.each(helpers)("timeoutMs and retry hold for the first and the later requests of %s", async (_, read) => {
    for (const before of [0, 1]) {
      let sent = 0;
      const client = createObservedClient(() => {
        sent += 1;
        return sent <= before ? Response.json({ data: apps("1"), links: link("a") }) : new Promise<Response>(() => {});
      });
      await expect(read(client, { timeoutMs: 20 })).rejects.toMatchObject({ code: "ERR_TIMEOUT" });
      sent = 0;
      const failing = createObservedClient(() => {
        sent += 1;
        if (sent <= before) return Response.json({ data: apps("1"), links: link("a") });
        return Response.json({ errors: [] }, { status: 503 });
      });
      await expect(read(failing, { retry: { limit: 1 } })).rejects.toMatchObject({ status: 503 });
      expect(sent).toBe(before + 1);
    }
  });

  it.each(helpers)("signal aborts a later request of %s", async (_, read) => {
    const controller = new AbortController();
    const reason = new Error("enough");
    let sent = 0;
    const client = createObservedClient(() => {
      sent += 1;
      if (sent === 1) return Response.json({ data: apps("1"), links: link("a") });
      controller.abort(reason);
      return new Promise<Response>(() => {});
    });
    await expect(read(client, { signal: controller.signal })).rejects.toBe(reason);
    expect(sent).toBe(2);
  });

  it("are TypeErrors if they belong elsewhere", async () => {
    const collectWith = (init: object) => collect(clientOf(), "/v1/apps", init as never);
    await expect(collectWith({ limit: 5 })).rejects.toThrow('"limit" belongs in "params"');
    await expect(collectWith({ throwOnError: false })).rejects.toThrow('"throwOnError" is an option of calls');
    await expect(collectWith({ timeoutMS: 5 })).rejects.toThrow('"timeoutMs" is');
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
