/** Collections, related resources, and waiting. */
import { all, type Cases, check, checkEqual, rejection, type World } from "../case.js";

/** A store with five apps in pages of two; the first one has builds in a version and a group. */
async function fiveApps({ modules, createStore }: World, options: object = {}) {
  const store = await createStore({ resources: [], maxPageSize: 2 });
  await store.seed({
    apps: [1, 2, 3, 4, 5].map((number) => ({
      id: `1${number}`,
      name: `App ${number}`,
      bundleId: `com.example.app${number}`,
      ...(number === 1 && {
        builds: [
          { id: "b1", version: "41", processingState: "VALID", preReleaseVersion: { version: "2.0", platform: "IOS" } },
          { id: "b2", version: "42", processingState: "PROCESSING" },
        ],
        betaGroups: [{ id: "g1", name: "Friends" }],
        customerReviews: [{ id: "r1", rating: 4, title: "Good" }],
      }),
    })),
  });
  const { createConnectClient } = modules["."];
  const connect = createConnectClient({
    ...store.credentials,
    baseUrl: store.baseUrl,
    retry: { limit: 1 },
    ...options,
  });
  return { store, connect };
}
const ids = ["11", "12", "13", "14", "15"];

export const collections: Cases = {
  "pages yields each document, and goes on from a cursor": async (world) => {
    const { connect } = await fiveApps(world);
    const { pages } = world.modules["."];
    const documents = await all(pages(connect, "/v1/apps"));
    checkEqual(
      documents.map(({ data }) => data.length),
      [2, 2, 1],
    );
    checkEqual(documents[0]?.meta?.paging.total, 5);
    const cursor = documents[0]?.links.next;
    checkEqual(
      (await all(pages(connect, "/v1/apps", { cursor, prefetch: 0 }))).map(({ data }) => data.length),
      [2, 1],
    );
  },
  "items and collect read every page, or as many resources as take says": async (world) => {
    const { connect, store } = await fiveApps(world);
    const { collect, items } = world.modules["."];
    checkEqual((await all(items(connect, "/v1/apps"))).map(({ id }) => id).sort(), ids);
    const three = await collect(connect, "/v1/apps", { take: 3 });
    checkEqual([three.length, three.total], [3, 5]);
    const before = (await store.requests()).length;
    for await (const _ of items(connect, "/v1/apps", { prefetch: 0 })) break;
    checkEqual((await store.requests()).length - before, 1);
  },
  "collectEach reads the same collection of several resources": async (world) => {
    const { connect } = await fiveApps(world);
    const { collectEach } = world.modules["."];
    const builds = await collectEach(connect, "/v1/apps/{id}/builds", ["12", "11"], { concurrency: 2 });
    checkEqual(
      builds.map((ofApp) => ofApp.map(({ id }) => id).sort()),
      [[], ["b1", "b2"]],
    );
  },
  "a walk ends with a PaginationError where a page links to itself, and a HostError where a link leads elsewhere":
    async (world) => {
      const { connect, store } = await fiveApps(world);
      const { collect, isHostError, isPaginationError, PaginationError } = world.modules["."];
      await store.fault({ repeatNextLink: true, times: 3 });
      const error = await rejection(collect(connect, "/v1/apps"));
      check(isPaginationError(error) && error instanceof PaginationError, `a PaginationError, not ${error}`);
      await store.call("reset");
      await fiveApps(world);
      await store.seed({ apps: ids.map((id) => ({ id, name: id, bundleId: `com.example.${id}` })) });
      await store.fault({ foreignNextLink: "https://example.com" });
      check(isHostError(await rejection(collect(connect, "/v1/apps"))), "a HostError");
    },
  "getApps returns all apps, one, and what is below one": async (world) => {
    const { connect } = await fiveApps(world);
    const { getApps } = world.modules["."];
    const apps = await getApps(connect);
    checkEqual([Object.keys(apps), apps["15"]?.name], [ids, "App 5"]);
    checkEqual((await getApps(connect, { id: "12" })).bundleId, "com.example.app2");
    const reviews = await getApps(connect, { id: "11", path: "customerReviews" });
    checkEqual(
      Object.values(reviews).map(({ rating }) => rating),
      [4],
    );
  },
  "resolve and related find the included resources": async (world) => {
    const { connect } = await fiveApps(world);
    const { collect, related, resolve } = world.modules["."];
    const query = { include: ["app", "preReleaseVersion"], sort: ["version"] } as const;
    const builds = await collect(connect, "/v1/builds", { params: { query } });
    const flat = resolve(builds).map(({ version, app, preReleaseVersion }) => [
      version,
      app?.name,
      preReleaseVersion?.version,
    ]);
    checkEqual(flat, [
      ["41", "App 1", "2.0"],
      ["42", "App 1", undefined],
    ]);
    const { data: page } = await connect.GET("/v1/builds", { params: { query } });
    checkEqual(
      page.data.map((build) => related(page, build, "app")?.attributes.name),
      ["App 1", "App 1"],
    );
  },
  "waitFor reads until the document is as wanted, and ends with a TimeoutError": async (world) => {
    const { connect, store } = await fiveApps(world);
    const { isTimeoutError, waitFor } = world.modules["."];
    const init = {
      params: { path: { id: "b2" } },
      intervalMs: 5,
      until: ({ data }: { data: { attributes?: { processingState?: string | null } } }) =>
        data.attributes?.processingState === "VALID",
    };
    check(
      isTimeoutError(await rejection(waitFor(connect, "/v1/builds/{id}", { ...init, timeoutMs: 60 }))),
      "a TimeoutError",
    );
    const transition = store.transition({ type: "builds", id: "b2", attribute: "processingState", state: "VALID" });
    const [{ data }] = await Promise.all([waitFor(connect, "/v1/builds/{id}", init), transition]);
    checkEqual(data.id, "b2");
  },
  "a quota makes requests wait, and several clients share one in memory": async (world) => {
    const { createMemoryQuotaStore } = world.modules["."];
    checkEqual(world.modules["./server"].createMemoryQuotaStore === createMemoryQuotaStore, true);
    const store = createMemoryQuotaStore();
    const { connect } = await fiveApps(world, { quota: { minute: 3, concurrency: 1, store } });
    await Promise.all([1, 2, 3].map(() => connect.GET("/v1/apps")));
    const { isTimeoutError } = world.modules["."];
    const error = await rejection(connect.GET("/v1/apps", { timeoutMs: 100 }));
    check(isTimeoutError(error) || world.modules["."].isRateLimitError(error), `an error of the limit, not ${error}`);
  },
  "a quota store that fails is a QuotaStoreError": async (world) => {
    const { isQuotaStoreError, QuotaStoreError } = world.modules["."];
    const store = { take: async () => Number.NaN, giveBack: async () => {} };
    const { connect } = await fiveApps(world, { quota: { hourly: 10, store } });
    const error = await rejection(connect.GET("/v1/apps"));
    check(isQuotaStoreError(error) && error instanceof QuotaStoreError, `a QuotaStoreError, not ${error}`);
  },
};
