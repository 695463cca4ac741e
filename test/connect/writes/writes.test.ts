import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import {
  type ConnectClient,
  collect,
  create,
  createConnectClient,
  isHostError,
  link,
  remove,
  replaceLinks,
  resolve,
  unlink,
  update,
} from "../../../src/index.js";
import { createFakeAppStore, type FakeAppStore } from "../../../src/testing/index.js";

let store: FakeAppStore;
let connect: ConnectClient;

beforeAll(async () => {
  store = await createFakeAppStore();
  connect = createConnectClient({ ...store.credentials, baseUrl: store.baseUrl });
});
beforeEach(() => store.reset());
afterAll(() => store.close());

const app = async () => (await collect(connect, "/v1/apps", { take: 1 }))[0]!;
const bodies = () => store.requests.filter(({ method }) => method !== "GET").map(({ body }) => body);

describe("create", () => {
  it("sends attributes and relationships from one object, and returns the new resource flat", async () => {
    const owner = await app();
    const group = await create(connect, "/v1/betaGroups", { name: "Friends", feedbackEnabled: true, app: owner });
    expect(bodies()).toEqual([
      {
        data: {
          type: "betaGroups",
          attributes: { name: "Friends", feedbackEnabled: true },
          relationships: { app: { data: { type: "apps", id: owner.id } } },
        },
      },
    ]);
    expect(group).toMatchObject({ type: "betaGroups", id: expect.any(String), name: "Friends", feedbackEnabled: true });
    const { data } = await connect.GET("/v1/betaGroups/{id}", { params: { path: { id: group.id } } });
    expect(resolve(data)).toMatchObject(group);
  });

  it("takes an id, a resource, a resolved resource and the URL in links.self as the same resource", async () => {
    const owner = await app();
    const [resolved] = resolve(await collect(connect, "/v1/apps", { take: 1 }));
    const self = new URL((owner as { links: { self: string } }).links.self);
    expect(self.origin).toBe(store.baseUrl);
    const forms = [owner.id, owner, resolved!, { type: "apps" as const, id: owner.id }, self.href];
    for (const [at, form] of forms.entries()) await create(connect, "/v1/betaGroups", { name: `G${at}`, app: form });
    const targets = bodies().map((body) => (body as never as { data: Target }).data.relationships.app.data);
    expect(targets).toEqual(forms.map(() => ({ type: "apps", id: owner.id })));
  });

  it("creates prices for 175 territories in one request, each once", async () => {
    const owner = await app();
    const territories = Array.from({ length: 175 }, (_, at) => `p${at}`);
    const { sent, client } = recorded();
    await create(client, "/v1/appPriceSchedules", {
      app: owner,
      baseTerritory: "USA",
      manualPrices: territories.map((appPricePoint) => ({ appPricePoint, startDate: null })),
    });
    expect(sent).toHaveLength(1);
    const { data, included } = sent[0] as { data: { relationships: Links }; included: { id: string }[] };
    expect(included).toHaveLength(175);
    expect(included[0]).toEqual({
      type: "appPrices",
      id: `\${appPrices-1}`,
      attributes: { startDate: null },
      relationships: { appPricePoint: { data: { type: "appPricePoints", id: "p0" } } },
    });
    const ids = included.map(({ id }) => id);
    expect(new Set(ids).size).toBe(175);
    expect(data.relationships["manualPrices"]!.data).toEqual(ids.map((id) => ({ type: "appPrices", id })));
  });

  it("creates resources inside of new resources, which the store links", async () => {
    const page = await create(connect, "/v1/appCustomProductPages", {
      name: "Winter",
      app: await app(),
      appCustomProductPageVersions: [
        { appCustomProductPageLocalizations: [{ locale: "en-GB" }, { locale: "fr-FR", promotionalText: "x" }] },
      ],
    });
    const [version] = await collect(connect, "/v1/appCustomProductPages/{id}/appCustomProductPageVersions", {
      params: { path: { id: page.id } },
    });
    const localizations = await collect(
      connect,
      "/v1/appCustomProductPageVersions/{id}/appCustomProductPageLocalizations",
      { params: { path: { id: version!.id } } },
    );
    expect(localizations.map(({ attributes }) => attributes.locale).sort()).toEqual(["en-GB", "fr-FR"]);
  });

  it("has a new resource that two relationships lead to in included once", async () => {
    const { sent, client } = recorded();
    const price = { subscriptionPricePoint: "p1" };
    await update(client, "/v1/subscriptions/{id}", "1", { prices: [price, price, { ...price }] });
    const { data, included } = sent[0] as { data: { relationships: Links }; included: unknown[] };
    expect(included).toHaveLength(2);
    const ids = (data.relationships["prices"]!.data as { id: string }[]).map(({ id }) => id);
    expect(ids[0]).toBe(ids[1]);
    expect(ids[2]).not.toBe(ids[0]);
  });

  it("sends an attribute named type as an attribute, and the type of the route as the type", async () => {
    const { sent, client } = recorded();
    const rule = { type: "MATCH", description: "x", expression: "true", referenceName: "x", ruleSet: "s1" } as const;
    await create(client, "/v1/gameCenterMatchmakingRules", rule);
    expect(sent[0]).toMatchObject({ data: { type: "gameCenterMatchmakingRules", attributes: { type: "MATCH" } } });
    const { ruleSet: _, ...resolved } = { ...rule, id: "r1" };
    await update(client, "/v1/gameCenterMatchmakingRules/{id}", resolved, { weight: 1 });
    expect(sent[1]).toMatchObject({ data: { type: "gameCenterMatchmakingRules", id: "r1" } });
  });

  it("passes signal, timeoutMs and headers on", async () => {
    const group = { name: "x", app: await app() };
    await create(connect, "/v1/betaGroups", group, { headers: { "X-Trace": "1" } });
    expect(store.requests.at(-1)?.headers).toMatchObject({ "x-trace": "1" });
    const signal = AbortSignal.abort(new Error("stop"));
    await expect(create(connect, "/v1/betaGroups", group, { signal })).rejects.toThrow("stop");
    store.fault({ delayMs: 2_000 });
    await expect(create(connect, "/v1/betaGroups", group, { timeoutMs: 30 })).rejects.toThrow("30 ms");
  });
});

describe("update, remove, link, unlink and replaceLinks", () => {
  it("change a group step by step", async () => {
    const owner = await app();
    const group = await create(connect, "/v1/betaGroups", { name: "Friends", app: owner });
    const renamed = await update(connect, "/v1/betaGroups/{id}", group, { name: "Family", publicLinkLimit: 5 });
    expect(renamed).toMatchObject({ id: group.id, type: "betaGroups", name: "Family", publicLinkLimit: 5 });
    const cleared = await update(connect, "/v1/betaGroups/{id}", group.id, {
      publicLinkLimit: null as never,
      name: undefined,
    });
    expect(cleared).toMatchObject({ name: "Family", publicLinkLimit: null });

    const testers = [];
    for (const name of ["a", "b"])
      testers.push(await create(connect, "/v1/betaTesters", { email: `${name}@example.com`, betaGroups: [group] }));
    const path = "/v1/betaGroups/{id}/relationships/betaTesters";
    const count = async () =>
      (await collect(connect, "/v1/betaGroups/{id}/betaTesters", { params: { path: { id: group.id } } })).length;
    await unlink(connect, path, group, [testers[0]!]);
    expect(await count()).toBe(1);
    await link(connect, path, `${store.baseUrl}/v1/betaGroups/${group.id}`, [testers[0]!.id]);
    expect(await count()).toBe(2);
    const before = store.requests.length;
    await link(connect, path, group, []);
    expect(store.requests.length).toBe(before);

    await remove(connect, "/v1/betaGroups/{id}", renamed);
    await expect(remove(connect, "/v1/betaGroups/{id}", renamed)).rejects.toThrow("404");
  });

  it("replaceLinks sets and clears the build of a version", async () => {
    const owner = await app();
    const [build] = store.seed({
      builds: [
        {
          app: owner.id,
          version: "900",
          processingState: "VALID",
          preReleaseVersion: { version: "9.0", platform: "IOS", app: owner.id },
        },
      ],
    }).builds;
    const [version] = store.seed({
      appStoreVersions: [{ app: owner.id, versionString: "9.0", platform: "IOS" }],
    }).appStoreVersions;
    const path = "/v1/appStoreVersions/{id}/relationships/build";
    await replaceLinks(connect, path, version!.id, build!.id);
    const read = async () =>
      (await connect.GET("/v1/appStoreVersions/{id}/build", { params: { path: { id: version!.id } } })).data.data?.id;
    expect(await read()).toBe(build!.id);
    await replaceLinks(connect, path, version!.id, null);
    expect(await read()).toBeUndefined();
  });
});

describe("a write of code without types", () => {
  const group = { name: "x", app: "1" };
  const rejected: [what: string, call: (client: ConnectClient) => Promise<unknown>, message: RegExp][] = [
    [
      "an unknown member",
      (client) => create(client, "/v1/betaGroups", { ...group, nmae: "x" } as never),
      /"nmae" is not a member of the body of POST \/v1\/betaGroups; "name" is/,
    ],
    [
      "a resource of another type",
      (client) => create(client, "/v1/betaGroups", { ...group, app: { type: "builds", id: "1" } } as never),
      /"app" must be a resource of the type "apps", not "builds"/,
    ],
    [
      "a document instead of its resource",
      (client) => create(client, "/v1/betaGroups", { ...group, app: { data: { type: "apps", id: "1" } } } as never),
      /"app" must be the id of a resource/,
    ],
    [
      "one resource for a list",
      (client) => create(client, "/v1/betaGroups", { ...group, builds: "1" } as never),
      /"builds" of the body .* must be a list/,
    ],
    ["an empty id", (client) => create(client, "/v1/betaGroups", { ...group, app: "" }), /"app" must be the id/],
    [
      "an unknown member of a new resource",
      (client) => update(client, "/v1/subscriptions/{id}", "1", { prices: [{ price: "x" }] } as never),
      /"price" is not a member of "prices\[0\]", a new resource of the type "subscriptionPrices"/,
    ],
    [
      "a new resource that the request can't create",
      (client) => create(client, "/v1/betaGroups", { ...group, betaTesters: [{ email: "x" }] } as never),
      /"betaTesters\[0\]" must be the id/,
    ],
    [
      "the URL of another type",
      (client) => create(client, "/v1/betaGroups", { ...group, app: `${store.baseUrl}/v1/builds/1` }),
      /URL of a resource of the type "apps"/,
    ],
    [
      "a URL with a broken id",
      (client) => create(client, "/v1/betaGroups", { ...group, app: `${store.baseUrl}/v1/apps/%zz` }),
      /URL of a resource of the type "apps"/,
    ],
    [
      "the URL of a relationship",
      (client) => create(client, "/v1/betaGroups", { ...group, app: `${store.baseUrl}/v1/apps/1/builds` }),
      /URL of a resource of the type "apps"/,
    ],
    [
      "a path that no create has",
      (client) => create(client, "/v1/apps" as never, {} as never),
      /"path" must be the path of a POST/,
    ],
    [
      "an unknown option",
      (client) => create(client, "/v1/betaGroups", group, { ifExist: "skip" } as never),
      /"ifExist" is not an option of create; "ifExists" is/,
    ],
    [
      "ifExists without a natural key",
      (client) => create(client, "/v1/appEvents", { referenceName: "x", app: "1" }, { ifExists: "skip" } as never),
      /"ifExists" is not possible with \/v1\/appEvents/,
    ],
    [
      "a member that no update takes",
      (client) => update(client, "/v1/betaGroups/{id}", "1", { isInternalGroup: true } as never),
      /"isInternalGroup" is not a member of the body of PATCH/,
    ],
  ];
  it.each(rejected)("is rejected with a TypeError for %s, and nothing is sent", async (_, call, message) => {
    const error = await call(connect).catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(TypeError);
    expect((error as Error).message).toMatch(message);
    expect(store.requests).toEqual([]);
  });

  it("is rejected with a HostError for the URL of a resource on another host, whose query is not in the message", async () => {
    const self = "https://api.example.com/v1/apps/1?token=secret";
    const error = await create(connect, "/v1/betaGroups", { name: "x", app: self }).catch((thrown: unknown) => thrown);
    expect(isHostError(error)).toBe(true);
    expect(String(error)).not.toContain("secret");
    await expect(remove(connect, "/v1/betaGroups/{id}", self.replace("apps", "betaGroups"))).rejects.toThrow(
      /not on https:\/\/api\.example\.com/,
    );
    expect(store.requests).toEqual([]);
  });
});

type Links = Record<string, { data: unknown }>;
interface Target {
  relationships: { app: { data: unknown } };
}

/** The client, whose writes are kept instead of sent. */
function recorded(): { client: ConnectClient; sent: unknown[] } {
  const sent: unknown[] = [];
  const request = async (_: string, options: { body: unknown }) => {
    sent.push(options.body);
    return { data: { type: "x", id: "1" } };
  };
  return { client: { ...connect, request } as unknown as ConnectClient, sent };
}
