import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type ConnectClient, createConnectClient, createMemoryQuotaStore, type QuotaStore } from "../../src/index.js";
import { createFakeAppStore, type FakeAppStore } from "../../src/testing/index.js";
import { createObservedClient } from "../helpers/observed-client.js";

let store: FakeAppStore;
let connect: ConnectClient;

beforeAll(async () => {
  store = await createFakeAppStore({ maxPageSize: 3 });
  connect = createConnectClient({ ...store.credentials, baseUrl: store.baseUrl });
});
afterAll(() => store.close());

describe("a typed call", () => {
  it("returns data of the server, which verifies the token", async () => {
    const { data, error, response } = await connect.GET("/v1/apps", {
      params: { query: { limit: 2, "fields[apps]": ["name"] } },
    });
    expect(error).toBeUndefined();
    expect(response.status).toBe(200);
    expect(data?.data).toHaveLength(2);
    expect(Object.keys(data!.data[0]!.attributes!)).toEqual(["name"]);
  });

  it("creates a resource, and deletes it without a response body", async () => {
    const [app] = (await connect.GET("/v1/apps")).data!.data;
    const made = await connect.POST("/v1/betaGroups", {
      body: {
        data: {
          type: "betaGroups",
          attributes: { name: "Friends" },
          relationships: { app: { data: { type: "apps", id: app!.id } } },
        },
      },
    });
    expect(made.response.status).toBe(201);
    const gone = await connect.DELETE("/v1/betaGroups/{id}", { params: { path: { id: made.data!.data.id } } });
    expect(gone).toMatchObject({ data: undefined, response: { status: 204 } });
    expect(gone.error).toBeUndefined();
  });

  it("returns Apple's error document with throwOnError: false", async () => {
    const { data, error } = await connect.GET("/v1/apps/{id}", { params: { path: { id: "0" } }, throwOnError: false });
    expect(data).toBeUndefined();
    expect(error?.errors?.[0]).toMatchObject({ status: "404", code: "NOT_FOUND" });
  });

  it("returns a gzip report as a Blob that decompresses to rows", async () => {
    const { data } = await connect.GET("/v1/salesReports", {
      params: {
        query: {
          "filter[frequency]": ["DAILY"],
          "filter[reportSubType]": ["SUMMARY"],
          "filter[reportType]": ["SALES"],
          "filter[vendorNumber]": ["80000000"],
        },
      },
    });
    expect(data).toBeInstanceOf(Blob);
    const report = await new Response(data!.stream().pipeThrough(new DecompressionStream("gzip"))).text();
    expect(report).toContain("\t");
  });
});

describe("path parameters", () => {
  const sent: string[] = [];
  const client = createObservedClient((request) => {
    sent.push(request.url);
    return Response.json({});
  });

  it("are encoded, so that they can't change the path", async () => {
    await client.GET("/v1/apps/{id}", { params: { path: { id: "a/../b?c#d" } } });
    expect(sent.at(-1)).toBe("https://api.appstoreconnect.apple.com/v1/apps/a%2F..%2Fb%3Fc%23d");
  });

  it.each(["", ".", ".."])('throw a TypeError before anything is sent if they are "%s"', async (id) => {
    const before = sent.length;
    await expect(client.GET("/v1/apps/{id}", { params: { path: { id } } })).rejects.toThrow('"params.path.id"');
    expect(sent.length).toBe(before);
  });

  it("throw a TypeError that names the missing one", async () => {
    await expect(client.GET("/v1/apps/{id}", {} as never)).rejects.toThrow(
      '"params.path.id" of /v1/apps/{id} is missing or empty',
    );
  });
});

describe("an error body that is not Apple's", () => {
  it.each([
    ["a proxy's page", new Response("<html>Bad gateway</html>", { status: 502 }), "<html>Bad gateway</html>"],
    ["plain text", new Response("Not Acceptable", { status: 406 }), "Not Acceptable"],
    ["empty", new Response("", { status: 500, headers: { "Content-Length": "0" } }), "The response has no body."],
    ["JSON of another form", Response.json({ message: "no" }, { status: 400 }), '{"message":"no"}'],
  ])("becomes an error document in Apple's form: %s", async (_name, response, detail) => {
    const { error } = await createConnectClient({
      token: "t",
      fetch: async () => response.clone(),
      retry: { limit: 1 },
      throwOnError: false,
    }).GET("/v1/apps");
    expect(error).toMatchObject({ errors: [{ status: String(response.status), code: "NO_ERROR_DOCUMENT", detail }] });
  });
});

describe("Accept and parseAs", () => {
  const accepts: (string | null)[] = [];
  const client = createObservedClient((request) => {
    accepts.push(request.headers.get("Accept"));
    return new Response("a,b\n1,2\n", { headers: { "Content-Type": "text/csv" } });
  });

  it('requests CSV with parseAs: "text" from a route that has both', async () => {
    const { data } = await client.GET("/v1/subscriptions/{id}/pricePoints", {
      params: { path: { id: "1" } },
      parseAs: "text",
    });
    expect(data).toBe("a,b\n1,2\n");
    expect(accepts.at(-1)).toBe("text/csv");
  });

  it("reads a route that has CSV alone as a string", async () => {
    const { data } = await client.GET("/v1/subscriptionOfferCodeOneTimeUseCodes/{id}/values", {
      params: { path: { id: "1" } },
    });
    expect(data).toBe("a,b\n1,2\n");
    expect(accepts.at(-1)).toBe("text/csv");
  });
});

describe("request", () => {
  it.each([
    ["apps", "/v1/apps"],
    ["/v1/apps", "/v1/apps"],
    ["v2/appAvailabilities/1", "/v2/appAvailabilities/1"],
    ["https://api.appstoreconnect.apple.com/v3/x?a=1", "/v3/x?a=1"],
  ])("resolves the URL %s", async (url, path) => {
    let seen = "";
    const client = createObservedClient((request) => {
      seen = request.url;
      return Response.json({ ok: true });
    });
    expect(await client.request(url)).toEqual({ ok: true });
    expect(seen).toBe(`https://api.appstoreconnect.apple.com${path}`);
  });

  it("encodes the query and adds it to the URL's own", async () => {
    let seen = "";
    const client = createObservedClient((request) => {
      seen = request.url;
      return Response.json({});
    });
    await client.request("apps?limit=1", { query: { "filter[name]": ["a b", "c&d"], sort: undefined } });
    expect(seen).toBe("https://api.appstoreconnect.apple.com/v1/apps?limit=1&filter[name]=a%20b,c%26d");
  });

  it("throws the server's error, and returns the whole response on request", async () => {
    await expect(connect.request("apps/0")).rejects.toMatchObject({
      status: 404,
      message: expect.stringMatching(/^GET \/v1\/apps\/0 responded with 404 NOT_FOUND: /),
    });
    const response = await connect.request("apps/0", { as: "response" });
    expect(response.status).toBe(404);
    expect(await response.json()).toMatchObject({ errors: [{ code: "NOT_FOUND" }] });
  });

  it("sends a body, and returns strings and streams", async () => {
    expect(await connect.request("apps", { query: { limit: 1 }, as: "text" })).toContain('"type":"apps"');
    const stream = await connect.request("apps", { query: { limit: 1 }, as: "stream" });
    expect(await new Response(stream).text()).toContain('"type":"apps"');
    await expect(connect.request("betaGroups", { method: "POST", body: {} })).rejects.toMatchObject({
      path: "/v1/betaGroups",
      method: "POST",
    });
  });

  it("never sends the token to another host", async () => {
    let sent = 0;
    const client = createObservedClient(() => {
      sent++;
      return Response.json({});
    });
    await expect(client.request("https://evil.example/v1/apps")).rejects.toMatchObject({ code: "ERR_HOST" });
    await expect(client.request("//evil.example/v1/apps")).rejects.toMatchObject({ code: "ERR_HOST" });
    await expect(client.request("http://api.appstoreconnect.apple.com/v1/apps")).rejects.toMatchObject({
      code: "ERR_HOST",
    });
    expect(sent).toBe(0);
  });
});

describe("createConnectClient", () => {
  it.each(["http://api.example", "ftp://127.0.0.1", "api.example"])("throws for the base URL %s", (baseUrl) => {
    expect(() => createConnectClient({ token: "t", baseUrl })).toThrow('"baseUrl"');
  });

  it("accepts a token, or a function that returns one", async () => {
    const seen: (string | null)[] = [];
    const fetch = async (request: Request) => {
      seen.push(request.headers.get("Authorization"));
      return Response.json({});
    };
    await createConnectClient({ token: "one", fetch }).GET("/v1/apps");
    await createConnectClient({ token: async () => "two", fetch }).GET("/v1/apps");
    expect(seen).toEqual(["Bearer one", "Bearer two"]);
    await expect(createConnectClient({ token: "one" }).token({ expiresAt: 1 })).rejects.toThrow('ready "token"');
  });

  it("sends a User-Agent, which an option replaces", async () => {
    const seen: (string | null)[] = [];
    const fetch = async (request: Request) => {
      seen.push(request.headers.get("User-Agent"));
      return Response.json({});
    };
    await createConnectClient({ token: "t", fetch }).GET("/v1/apps");
    await createConnectClient({ token: "t", fetch, userAgent: "mine/1" }).GET("/v1/apps");
    expect(seen).toEqual([expect.stringMatching(/^storeconnect\/\d/), "mine/1"]);
  });

  it("makes clients that share no state", async () => {
    const tokens: (string | null)[] = [];
    const fetch = async (request: Request) => {
      tokens.push(request.headers.get("Authorization"));
      return Response.json({});
    };
    const [a, b] = ["A", "B"].map((token) => createConnectClient({ token, fetch }));
    await Promise.all(Array.from({ length: 100 }, (_, index) => (index % 2 ? a! : b!).GET("/v1/apps")));
    expect(tokens.filter((token) => token === "Bearer A")).toHaveLength(50);
    expect(tokens.filter((token) => token === "Bearer B")).toHaveLength(50);
  });
});

describe("middleware", () => {
  it("sees a request before the token is added, and can be removed", async () => {
    const seen: (string | null)[] = [];
    const middleware = {
      onRequest: ({ request }: { request: Request }) => void seen.push(request.headers.get("Authorization")),
    };
    const client = createObservedClient(() => Response.json({}));
    client.use(middleware);
    await client.GET("/v1/apps");
    await client.request("apps");
    client.eject(middleware);
    await client.GET("/v1/apps");
    expect(seen).toEqual([null, null]);
  });
});

describe("the rate limit of a client", () => {
  it("is the one that the server reported last, and undefined before the first response", async () => {
    const client = createConnectClient({ ...store.credentials, baseUrl: store.baseUrl });
    expect(client.rateLimit).toBeUndefined();
    await client.GET("/v1/apps");
    expect(client.rateLimit).toMatchObject({ hourLimit: 3_600, hourRemaining: expect.any(Number) });
  });

  it("delays a call beyond the quota", async () => {
    let sent = 0;
    const fetch = async () => {
      sent++;
      return Response.json({});
    };
    const client = createConnectClient({ token: "t", fetch, quota: { hourly: 1 }, timeoutMs: 200 });
    await client.GET("/v1/apps");
    await expect(client.GET("/v1/apps")).rejects.toMatchObject({ code: "ERR_TIMEOUT" });
    expect(sent).toBe(1);
  });
});

describe("the option quotaKey", () => {
  const fetch = async () => Response.json({});
  const clientOf = (options: { token?: string; quotaKey?: string | undefined }, store: QuotaStore) => {
    const credentials = options.token === undefined ? { keyId: "KEY", privateKey: "unused" } : { token: options.token };
    return createConnectClient({ ...credentials, ...options, fetch, quota: { hourly: 10, store } } as never);
  };
  const keysOf = async (options: { token: string; quotaKey?: string }): Promise<string[]> => {
    const keys: string[] = [];
    const take = async (key: string) => {
      keys.push(key);
      return 0;
    };
    await clientOf(options, { take, giveBack: async () => {} }).GET("/v1/apps");
    return keys;
  };

  it("is required for a client with a ready token and a quota store", () => {
    const make = () => clientOf({ token: "t" }, createMemoryQuotaStore());
    expect(make).toThrow(TypeError);
    expect(make).toThrow('"quotaKey" is missing');
    expect(() => clientOf({}, createMemoryQuotaStore())).not.toThrow();
    expect(() => createConnectClient({ token: "t", quota: { hourly: 10 } })).not.toThrow();
  });

  it("is the key under which the store counts", async () => {
    expect(await keysOf({ token: "t", quotaKey: "team" })).toEqual(["team"]);
  });

  it("defaults to the key id, and replaces it", async () => {
    const store = await createFakeAppStore();
    const seen: string[] = [];
    const counting = {
      take: async (key: string) => {
        seen.push(key);
        return 0;
      },
      giveBack: async () => {},
    };
    const options = { ...store.credentials, baseUrl: store.baseUrl, quota: { hourly: 10, store: counting } };
    await createConnectClient(options).GET("/v1/apps");
    await createConnectClient({ ...options, quotaKey: "team" }).GET("/v1/apps");
    await store.close();
    expect(seen).toEqual([store.credentials.keyId, "team"]);
  });

  it("lets clients with different keys share a store, each with its own budget", async () => {
    const store = createMemoryQuotaStore();
    const [one, other] = ["one", "other"].map((quotaKey) =>
      createConnectClient({ token: "t", quotaKey, fetch, quota: { hourly: 1, store }, timeoutMs: 200 }),
    );
    await one!.GET("/v1/apps");
    await other!.GET("/v1/apps");
    await expect(one!.GET("/v1/apps")).rejects.toMatchObject({ code: "ERR_TIMEOUT" });
  });

  it.each(["", " "])("must not be blank: %j", (quotaKey) => {
    expect(() => clientOf({ token: "t", quotaKey }, createMemoryQuotaStore())).toThrow(
      '"quotaKey" must be a non-empty string',
    );
  });
});
