import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type ConnectClient, createConnectClient } from "../../src/index.js";
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
  it("reads what the server has, with a token that it verifies", async () => {
    const { data, error, response } = await connect.GET("/v1/apps", {
      params: { query: { limit: 2, "fields[apps]": ["name"] } },
    });
    expect(error).toBeUndefined();
    expect(response.status).toBe(200);
    expect(data?.data).toHaveLength(2);
    expect(Object.keys(data!.data[0]!.attributes!)).toEqual(["name"]);
  });

  it("writes, and deletes with no body to come back", async () => {
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

  it("returns an error as Apple sends it where it is not to throw", async () => {
    const { data, error } = await connect.GET("/v1/apps/{id}", { params: { path: { id: "0" } }, throwOnError: false });
    expect(data).toBeUndefined();
    expect(error?.errors?.[0]).toMatchObject({ status: "404", code: "NOT_FOUND" });
  });

  it("reads a gzip report as a Blob that unpacks to rows", async () => {
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
    const text = await new Response(data!.stream().pipeThrough(new DecompressionStream("gzip"))).text();
    expect(text).toContain("\t");
  });
});

describe("parameters", () => {
  const sent: string[] = [];
  const client = createObservedClient((request) => {
    sent.push(request.url);
    return Response.json({});
  });

  it("of a path are encoded, so that none can climb out of its place", async () => {
    await client.GET("/v1/apps/{id}", { params: { path: { id: "a/../b?c#d" } } });
    expect(sent.at(-1)).toBe("https://api.appstoreconnect.apple.com/v1/apps/a%2F..%2Fb%3Fc%23d");
  });

  it.each(["", ".", ".."])('of a path that are "%s" are refused before anything is sent', async (id) => {
    const before = sent.length;
    await expect(client.GET("/v1/apps/{id}", { params: { path: { id } } })).rejects.toThrow('"params.path.id"');
    expect(sent.length).toBe(before);
  });

  it("that are left out of untyped code are named", async () => {
    await expect(client.GET("/v1/apps/{id}", {} as never)).rejects.toThrow(
      '"params.path.id" of /v1/apps/{id} is missing or empty',
    );
  });
});

describe("an error body that is not Apple's", () => {
  it.each([
    ["a proxy's page", new Response("<html>Bad gateway</html>", { status: 502 }), "<html>Bad gateway</html>"],
    ["plain text", new Response("Not Acceptable", { status: 406 }), "Not Acceptable"],
    [
      "empty",
      new Response("", { status: 500, headers: { "Content-Length": "0" } }),
      "The answer had no body that says more.",
    ],
    ["JSON of another form", Response.json({ message: "no" }, { status: 400 }), '{"message":"no"}'],
  ])("comes in Apple's form all the same: %s", async (_name, response, detail) => {
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

  it("asks a route that has both for CSV when text is wanted", async () => {
    const { data } = await client.GET("/v1/subscriptions/{id}/pricePoints", {
      params: { path: { id: "1" } },
      parseAs: "text",
    });
    expect(data).toBe("a,b\n1,2\n");
    expect(accepts.at(-1)).toBe("text/csv");
  });

  it("reads what is only CSV as text", async () => {
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
  ])("finds %s", async (url, path) => {
    let seen = "";
    const client = createObservedClient((request) => {
      seen = request.url;
      return Response.json({ ok: true });
    });
    expect(await client.request(url)).toEqual({ ok: true });
    expect(seen).toBe(`https://api.appstoreconnect.apple.com${path}`);
  });

  it("encodes the query and joins it to what is there", async () => {
    let seen = "";
    const client = createObservedClient((request) => {
      seen = request.url;
      return Response.json({});
    });
    await client.request("apps?limit=1", { query: { "filter[name]": ["a b", "c&d"], sort: undefined } });
    expect(seen).toBe("https://api.appstoreconnect.apple.com/v1/apps?limit=1&filter[name]=a%20b,c%26d");
  });

  it("throws what the server says, and gives the whole response when asked", async () => {
    await expect(connect.request("apps/0")).rejects.toMatchObject({
      status: 404,
      message: expect.stringMatching(/^GET \/v1\/apps\/0 responded with 404 NOT_FOUND: /),
    });
    const response = await connect.request("apps/0", { as: "response" });
    expect(response.status).toBe(404);
    expect(await response.json()).toMatchObject({ errors: [{ code: "NOT_FOUND" }] });
  });

  it("sends a body, and reads text and streams", async () => {
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

describe("options", () => {
  it.each(["http://api.example", "ftp://127.0.0.1", "api.example"])("refuse the base URL %s", (baseUrl) => {
    expect(() => createConnectClient({ token: "t", baseUrl })).toThrow('"baseUrl"');
  });

  it("take a token, or a function that gives one", async () => {
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

  it("name the program in the User-Agent", async () => {
    const seen: (string | null)[] = [];
    const fetch = async (request: Request) => {
      seen.push(request.headers.get("User-Agent"));
      return Response.json({});
    };
    await createConnectClient({ token: "t", fetch }).GET("/v1/apps");
    await createConnectClient({ token: "t", fetch, userAgent: "mine/1" }).GET("/v1/apps");
    expect(seen).toEqual([expect.stringMatching(/^storeconnect\/\d/), "mine/1"]);
  });

  it("keep two clients apart", async () => {
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
  it("sees a call before the token is on it, and can be taken out", async () => {
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

describe("the key's budget", () => {
  it("is what the last answer said of it, and undefined before the first", async () => {
    const client = createConnectClient({ ...store.credentials, baseUrl: store.baseUrl });
    expect(client.rateLimit).toBeUndefined();
    await client.GET("/v1/apps");
    expect(client.rateLimit).toMatchObject({ hourLimit: 3_600, hourRemaining: expect.any(Number) });
  });

  it("makes a call wait that has no place in it", async () => {
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
