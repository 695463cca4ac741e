import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type ConnectClient, collect, createConnectClient, items, pages } from "../../src/index.js";
import { createFakeAppStore, type FakeAppStore } from "../../src/testing/index.js";
import { createObservedClient } from "../helpers/observed-client.js";

let store: FakeAppStore;
let connect: ConnectClient;

beforeAll(async () => {
  store = await createFakeAppStore({ maxPageSize: 3 });
  connect = createConnectClient({ ...store.credentials, baseUrl: store.baseUrl });
});
afterAll(() => store.close());

/** A client whose server answers these pages in turn. */
const clientOf = (...answers: object[]) => createObservedClient(() => Response.json(answers.shift() ?? { data: [] }));
const apps = (...ids: string[]) => ids.map((id) => ({ type: "apps", id }));
const link = (cursor: string) => ({ next: `https://api.appstoreconnect.apple.com/v1/apps?cursor=${cursor}` });

describe("a collection", () => {
  it("comes page by page, one request each", async () => {
    const before = store.requests.length;
    const sizes: number[] = [];
    for await (const page of pages(connect, "/v1/apps")) sizes.push(page.data.length);
    expect(sizes).toEqual([3, 3, 1]);
    expect(store.requests.length - before).toBe(3);
  });

  it("comes item by item, and asks only for the pages whose turn comes", async () => {
    const before = store.requests.length;
    const names: (string | undefined)[] = [];
    for await (const app of items(connect, "/v1/apps", { params: { query: { "fields[apps]": ["name"] } } })) {
      names.push(app.attributes?.name);
      if (names.length === 4) break;
    }
    expect(names.every(Boolean)).toBe(true);
    expect(store.requests.length - before).toBe(2);
  });

  it("comes as one array, in the server's order, below a path parameter too", async () => {
    const [app] = await collect(connect, "/v1/apps");
    const builds = await collect(connect, "/v1/apps/{id}/builds", {
      params: { path: { id: app!.id }, query: { limit: 2 } },
    });
    expect(builds.length).toBeGreaterThan(2);
    expect(new Set(builds.map(({ id }) => id)).size).toBe(builds.length);
  });

  it("goes on after an empty page", async () => {
    const client = clientOf({ data: apps("1"), links: link("a") }, { data: [], links: link("b") }, { data: apps("2") });
    expect((await collect(client, "/v1/apps")).map(({ id }) => id)).toEqual(["1", "2"]);
  });

  it("ends with an error where the server links to the same page again", async () => {
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

  it("ends with an error where the first page links to itself", async () => {
    let sent = 0;
    const self = "https://api.appstoreconnect.apple.com/v1/apps";
    const client = createObservedClient(() => {
      sent++;
      return Response.json({ data: apps("1"), links: { next: self } });
    });
    await expect(collect(client, "/v1/apps")).rejects.toMatchObject({ code: "ERR_PAGINATION" });
    expect(sent).toBe(2);
  });

  it("ends with an error, before anything is sent, where a link leads to another host", async () => {
    let sent = 0;
    const client = createObservedClient(() => {
      sent++;
      return Response.json({ data: apps("1"), links: { next: "https://evil.example/v1/apps?cursor=a" } });
    });
    await expect(collect(client, "/v1/apps")).rejects.toMatchObject({ code: "ERR_HOST" });
    expect(sent).toBe(1);
  });

  it("ends with what the server says, and with the reason of an abort", async () => {
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
