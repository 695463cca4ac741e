import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import {
  type ConnectClient,
  collect,
  create,
  createConnectClient,
  isConflictError,
  isExistingResourceError,
  isUnknownOutcomeError,
} from "../../../src/index.js";
import { createFakeAppStore, type FakeAppStore } from "../../../src/testing/index.js";

let store: FakeAppStore;
let connect: ConnectClient;
let app: string;

beforeAll(async () => {
  store = await createFakeAppStore({ resources: [], maxPageSize: 2 });
  connect = createConnectClient({ ...store.credentials, baseUrl: store.baseUrl });
});
beforeEach(() => {
  store.reset();
  app = store.seed({ apps: [{ name: "Tidewatch", bundleId: "com.example.tide" }] }).apps[0]!.id;
});
afterAll(() => store.close());

const duplicate = "ENTITY_ERROR.ATTRIBUTE.INVALID.DUPLICATE";
const sent = () =>
  store.requests.map(({ method, path }) => `${method} ${path.replace(/(?<=^\/v\d\/\w+\/)[^/]+/, "{id}")}`);
const thrown = (call: Promise<unknown>): Promise<unknown> =>
  call.then(
    () => undefined,
    (error: unknown) => error,
  );
const group = (more: object = {}) => ({ name: "Friends", app, ...more });

describe("ifExists", () => {
  it('"skip" and "update" create what does not exist, with one request', async () => {
    await create(connect, "/v1/betaGroups", group(), { ifExists: "skip" });
    await create(connect, "/v1/betaGroups", group({ name: "Family" }), { ifExists: "update" });
    expect(sent()).toEqual(["POST /v1/betaGroups", "POST /v1/betaGroups"]);
  });

  it('"fail" throws the ConflictError without reading, and is the default', async () => {
    await create(connect, "/v1/betaGroups", group());
    for (const options of [{}, { ifExists: "fail" } as const])
      expect(isConflictError(await thrown(create(connect, "/v1/betaGroups", group(), options)))).toBe(true);
    expect(sent()).toEqual(Array(3).fill("POST /v1/betaGroups"));
  });

  it('"skip" returns the existing resource as it is, and onExisting has it', async () => {
    for (const name of ["A", "B", "C", "D"]) await create(connect, "/v1/betaGroups", group({ name }));
    const first = await create(connect, "/v1/betaGroups", group());
    const existing: unknown[] = [];
    const again = await create(connect, "/v1/betaGroups", group({ feedbackEnabled: true }), {
      ifExists: "skip",
      onExisting: (one) => existing.push(one.id),
    });
    expect(again.id).toBe(first.id);
    expect(again.name).toBe("Friends");
    expect(again.feedbackEnabled).toBe(first.feedbackEnabled);
    expect(existing).toEqual([first.id]);
  });

  it('"update" changes the existing resource to what the object has', async () => {
    const first = await create(connect, "/v1/betaGroups", group());
    const { length } = store.requests;
    const changes = group({ publicLinkLimit: 7, isInternalGroup: false });
    const again = await create(connect, "/v1/betaGroups", changes, { ifExists: "update" });
    expect(again).toMatchObject({ id: first.id, name: "Friends", publicLinkLimit: 7 });
    expect(sent().slice(length)).toEqual([
      "POST /v1/betaGroups",
      "GET /v1/apps/{id}/betaGroups",
      "PATCH /v1/betaGroups/{id}",
    ]);
    // The key is not sent again: it is what the resource has.
    expect(store.requests.at(-1)?.body).toMatchObject({ data: { attributes: { publicLinkLimit: 7 } } });
    expect(JSON.stringify(store.requests.at(-1)?.body)).not.toMatch(/Friends|isInternalGroup|apps/);
  });

  it('"update" with the key alone changes nothing', async () => {
    const first = await create(connect, "/v1/betaGroups", group());
    const again = await create(connect, "/v1/betaGroups", group(), { ifExists: "update" });
    expect(again.id).toBe(first.id);
    expect(sent().some((call) => call.startsWith("PATCH"))).toBe(false);
  });

  it('"update" throws an ExistingResourceError for an attribute that differs and can not be changed', async () => {
    const { id } = await create(connect, "/v1/betaGroups", group());
    const error = await thrown(
      create(connect, "/v1/betaGroups", group({ isInternalGroup: true, publicLinkLimit: 3 }), { ifExists: "update" }),
    );
    expect(isExistingResourceError(error) && [error.type, error.id, error.attributes]).toEqual([
      "betaGroups",
      id,
      ["isInternalGroup"],
    ]);
    expect(sent().some((call) => call.startsWith("PATCH"))).toBe(false);
  });

  it('"update" rejects a relationship that no update can change, before anything is sent', async () => {
    const error = await thrown(create(connect, "/v1/betaGroups", group({ builds: ["1"] }), { ifExists: "update" }));
    expect(error).toBeInstanceOf(TypeError);
    expect(String(error)).toMatch(/"builds" can't be changed by an update/);
    expect(sent()).toEqual([]);
  });

  it("finds a bundle id by its identifier among those that contain it, with Apple's code for one that is not available", async () => {
    const bundleId = (identifier: string) => ({ name: "x", platform: "IOS" as const, identifier });
    const first = await create(connect, "/v1/bundleIds", bundleId("com.example.a"));
    for (const end of ["b", "c"]) await create(connect, "/v1/bundleIds", bundleId(`com.example.a.${end}`));
    store.fault({ method: "POST", path: "/v1/bundleIds", status: 409, code: "ENTITY_ERROR.ATTRIBUTE.INVALID" });
    const again = await create(connect, "/v1/bundleIds", bundleId("com.example.a"), { ifExists: "skip" });
    expect(again.id).toBe(first.id);
    expect(store.requests.at(-1)?.query).toMatchObject({ "filter[identifier]": "com.example.a" });
  });

  it("finds a localization by its locale within its parent, not that of another one", async () => {
    const versions = store.seed({
      appStoreVersions: ["1.0", "2.0"].map((versionString) => ({ app, versionString, platform: "IOS" })),
    }).appStoreVersions;
    const localization = (at: number) => ({ locale: "fr-FR", appStoreVersion: versions[at]!.id });
    const [first, second] = [
      await create(connect, "/v1/appStoreVersionLocalizations", localization(0)),
      await create(connect, "/v1/appStoreVersionLocalizations", localization(1)),
    ];
    const again = await create(
      connect,
      "/v1/appStoreVersionLocalizations",
      { ...localization(1), promotionalText: "Bonjour" },
      { ifExists: "update" },
    );
    expect(first.id).not.toBe(second.id);
    expect(again).toMatchObject({ id: second.id, promotionalText: "Bonjour" });
  });

  it("takes the code of a later error of several, and not a longer code", async () => {
    const first = await create(connect, "/v1/betaGroups", group());
    const respond = (...codes: string[]): ConnectClient["request"] =>
      (async (url: string, options: { method?: string }) => {
        if (options.method !== "POST") return connect.request(url, options);
        const errors = codes.map((code) => ({ code, status: "409" }));
        const fetch = async () => Response.json({ errors }, { status: 409 });
        return createConnectClient({ ...store.credentials, baseUrl: store.baseUrl, fetch }).request(url, options);
      }) as ConnectClient["request"];
    const call = (...codes: string[]) =>
      create({ request: respond(...codes), baseUrl: store.baseUrl }, "/v1/betaGroups", group(), { ifExists: "skip" });
    expect((await call("ENTITY_ERROR.RELATIONSHIP.INVALID", duplicate)).id).toBe(first.id);
    const { length } = store.requests;
    expect(isConflictError(await thrown(call(`${duplicate}.DIFFERENT_ACCOUNT`)))).toBe(true);
    expect(isConflictError(await thrown(call("STATE_ERROR.ENTITY_STATE_INVALID")))).toBe(true);
    expect(store.requests.length).toBe(length);
  });

  it("throws the ConflictError if no existing resource has exactly that key", async () => {
    await create(connect, "/v1/betaGroups", group({ name: "friends" }));
    store.fault({ method: "POST", path: "/v1/betaGroups", status: 409, code: duplicate });
    expect(isConflictError(await thrown(create(connect, "/v1/betaGroups", group(), { ifExists: "skip" })))).toBe(true);
  });

  it("throws the ConflictError if the read fails, and the abort if the caller aborts it", async () => {
    await create(connect, "/v1/betaGroups", group());
    store.fault({ method: "GET", status: 403, times: 1 });
    const call = (signal?: AbortSignal) =>
      thrown(create(connect, "/v1/betaGroups", group(), { ifExists: "skip", signal }));
    expect(isConflictError(await call())).toBe(true);
    store.fault({ method: "GET", delayMs: 5_000 });
    const controller = new AbortController();
    setTimeout(() => controller.abort(new Error("stop")), 150);
    expect(String(await call(controller.signal))).toContain("stop");
  });

  it("is a TypeError without the key", async () => {
    const error = await thrown(create(connect, "/v1/betaGroups", { app } as never, { ifExists: "skip" }));
    expect(String(error)).toMatch(/"name" is missing: "ifExists" finds/);
    expect(sent()).toEqual([]);
  });
});

describe("ifExists after a lost response", () => {
  const lose = () => store.fault({ method: "POST", path: "/v1/betaGroups", loseResponse: true });

  it('"skip" returns the resource that was created', async () => {
    lose();
    const { id } = await create(connect, "/v1/betaGroups", group(), { ifExists: "skip" });
    const groups = await collect(connect, "/v1/betaGroups");
    expect(groups.map((one) => one.id)).toEqual([id]);
  });

  it('"update" updates the resource that was there before, or that was created', async () => {
    lose();
    const changes = group({ publicLinkLimit: 9 });
    expect(await create(connect, "/v1/betaGroups", changes, { ifExists: "update" })).toMatchObject({
      publicLinkLimit: 9,
    });
    expect(sent().at(-1)).toMatch(/^PATCH/);
  });

  it("throws the UnknownOutcomeError if the resource is not there", async () => {
    store.fault({ method: "POST", path: "/v1/betaGroups", reset: true, times: 9 });
    const error = await thrown(create(connect, "/v1/betaGroups", group(), { ifExists: "skip" }));
    expect(isUnknownOutcomeError(error)).toBe(true);
    expect(sent().at(-1)).toBe("GET /v1/apps/{id}/betaGroups");
  });

  it('"fail" throws the UnknownOutcomeError, since who created the resource is unknown', async () => {
    lose();
    expect(isUnknownOutcomeError(await thrown(create(connect, "/v1/betaGroups", group())))).toBe(true);
    expect(sent()).toEqual(["POST /v1/betaGroups"]);
  });

  it("of two callers at the same time, both get the one resource", async () => {
    const both = await Promise.all([0, 1].map(() => create(connect, "/v1/betaGroups", group(), { ifExists: "skip" })));
    expect(both[0]!.id).toBe(both[1]!.id);
    expect((await collect(connect, "/v1/betaGroups")).length).toBe(1);
  });
});
