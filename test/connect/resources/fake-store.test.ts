import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type ConnectClient, collect, createConnectClient, related, resolve } from "../../../src/index.js";
import { createFakeAppStore, type FakeAppStore } from "../../../src/testing/index.js";

let store: FakeAppStore;
let connect: ConnectClient;

beforeAll(async () => {
  store = await createFakeAppStore({ maxPageSize: 3 });
  connect = createConnectClient({ ...store.credentials, baseUrl: store.baseUrl });
});
afterAll(() => store.close());

describe("against the fake store", () => {
  it("resolve gives each build of several pages its app, and related the same one", async () => {
    const builds = await collect(connect, "/v1/builds", {
      params: { query: { include: ["app"], "fields[apps]": ["name"] } },
    });
    expect(builds.length).toBeGreaterThan(3);
    expect(builds.total).toBe(builds.length);
    const names = resolve(builds).map(({ app }) => app?.name);
    expect(names.every((name) => typeof name === "string" && name !== "")).toBe(true);
    expect(builds.map((build) => related(builds, build, "app")?.attributes.name)).toEqual(names);
    expect(Object.keys(resolve(builds)[0]!.app!)).toEqual(["id", "type", "name"]);
  });

  it("resolve of builds whose fields leave the app out has no app, though it is included", async () => {
    const { data } = await connect.GET("/v1/builds", {
      params: { query: { include: ["app"], "fields[builds]": ["version"] } },
    });
    expect(data.included).not.toEqual([]);
    for (const build of resolve(data)) expect(Object.keys(build)).toEqual(["id", "type", "version"]);
  });
});
