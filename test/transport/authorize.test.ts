/** The token is sent to the origins of the client only, and shown to `fetch` only. */
import type { Middleware } from "openapi-fetch";
import { describe, expect, it } from "vitest";
import { type ConnectOptions, createConnectClient } from "../../src/index.js";
import { createFaultServer, redirectTo, refusal, resetBeforeHeaders, success } from "../helpers/fault-server.js";

const token = "a-token-of-the-client";

/** Middleware that keeps the request of each of its callbacks. */
function spy(change?: (request: Request) => Request) {
  const seen: Request[] = [];
  const middleware: Middleware = {
    onRequest: ({ request }) => {
      seen.push(request);
      return change?.(request);
    },
    onResponse: ({ request }) => {
      seen.push(request);
      return undefined;
    },
    onError: ({ request }) => {
      seen.push(request);
      return undefined;
    },
  };
  /** The values of `Authorization`, as they are after the call. */
  const tokens = () => seen.map(({ headers }) => headers.get("Authorization"));
  return { middleware, tokens };
}

describe("middleware", () => {
  const owners = ["client", "call"] as const;
  const options = { token, retry: { maxDelayMs: 5 } };

  it.each(owners)("of a %s does not see the token in onResponse, in any attempt", async (owner) => {
    await using server = await createFaultServer(refusal(503), success);
    const connect = createConnectClient({ ...options, baseUrl: server.baseUrl });
    const { middleware, tokens } = spy();
    if (owner === "client") connect.use(middleware);
    await connect.GET("/v1/apps", owner === "call" ? { middleware: [middleware] } : {});
    expect(tokens()).toEqual([null, null]);
    expect(server.requests.map(({ headers }) => headers.authorization)).toEqual(Array(2).fill(`Bearer ${token}`));
  });

  it.each(owners)("of a %s does not see the token in onError, in any attempt", async (owner) => {
    await using server = await createFaultServer(resetBeforeHeaders);
    const connect = createConnectClient({ ...options, baseUrl: server.baseUrl });
    const { middleware, tokens } = spy();
    if (owner === "client") connect.use(middleware);
    const call = connect.GET("/v1/apps", owner === "call" ? { middleware: [middleware] } : {});
    await expect(call).rejects.toMatchObject({ code: "ERR_NETWORK" });
    expect(tokens()).toEqual([null, null]);
    expect(server.requests.length).toBeGreaterThan(1);
    for (const { headers } of server.requests) expect(headers.authorization).toBe(`Bearer ${token}`);
  });

  it("can return a Request whose headers, body and other settings are sent in each attempt", async () => {
    const sent: { headers: Headers; integrity: string; body: string }[] = [];
    const connect = createConnectClient({
      ...options,
      fetch: async (request) => {
        const { headers, integrity } = request;
        sent.push({ headers, integrity, body: await request.text() });
        return sent.length === 1 ? new Response(null, { status: 429 }) : Response.json({});
      },
    });
    const { middleware, tokens } = spy(
      (request) => new Request(request, { integrity: "sha256-abc", headers: { "X-Own": "1", Authorization: "none" } }),
    );
    connect.use(middleware);
    await connect.request("betaGroups", { method: "POST", body: { name: "A" } });
    expect(tokens()).toEqual([null, "none"]);
    expect(sent).toHaveLength(2);
    for (const { headers, integrity, body } of sent) {
      expect([headers.get("X-Own"), headers.get("Authorization")]).toEqual(["1", `Bearer ${token}`]);
      expect([integrity, body]).toEqual(["sha256-abc", '{"name":"A"}']);
    }
  });
});

describe("baseUrl", () => {
  it.each([
    ["a user", "https://me@proxy.example"],
    ["a password", "https://me:hush-hush@proxy.example/asc"],
    ["a query", "https://proxy.example/asc?to=apple"],
    ["an empty query", "https://proxy.example/asc?"],
    ["a hash", "https://proxy.example/asc#top"],
    ["an empty segment", "https://proxy.example//asc"],
    ["an empty segment at its end", "https://proxy.example/asc//"],
    ["whitespace around it", " https://proxy.example "],
    ["a line end in it", "https://proxy.example/a\nsc"],
  ])("with %s is rejected at creation with a TypeError that names the option", (_, baseUrl) => {
    const create = () => createConnectClient({ token, baseUrl });
    expect(create).toThrow(TypeError);
    expect(create).toThrow(/^"baseUrl" must /);
    expect(create).not.toThrow("hush-hush");
  });

  it.each([
    "https://proxy.example",
    "https://proxy.example/",
    "https://proxy.example/asc/",
    "HTTPS://Proxy.Example:443",
  ])("may be %s", async (baseUrl) => {
    let url = "";
    const fetch = async (request: Request) => {
      url = request.url;
      return Response.json({});
    };
    await createConnectClient({ token, baseUrl, fetch }).GET("/v1/apps");
    expect(url).toBe(`https://proxy.example${/asc/.test(baseUrl) ? "/asc" : ""}/v1/apps`);
  });

  it.each([
    "http://127.0.0.1.evil.example",
    "http://evil-localhost",
    "http://localhost.evil.example",
    "http://evil127.0.0.1.example",
    "http://[::1:0]",
    "http://1127.0.0.1",
  ])("over http is rejected unless the host is the loopback host: %s", (baseUrl) => {
    expect(() => createConnectClient({ token, baseUrl })).toThrow('"baseUrl" must be');
  });

  it.each(["http://127.0.0.1:1", "http://127.1.2.3", "http://localhost:1", "http://[::1]:1"])(
    "may be http on the loopback host: %s",
    (baseUrl) => {
      expect(() => createConnectClient({ token, baseUrl })).not.toThrow();
    },
  );
});

describe("trustedOrigins", () => {
  it.each([
    ["a path", "https://proxy.example/asc"],
    ["a query", "https://proxy.example?to=apple"],
    ["a hash", "https://proxy.example#top"],
    ["a user", "https://me@proxy.example"],
  ])("with %s is rejected at creation with a TypeError that names the option", (_, origin) => {
    const options: ConnectOptions = { trustedOrigins: ["https://one.example", origin] };
    expect(() => createConnectClient({ token, ...options })).toThrow(/^"trustedOrigins" must /);
  });

  it.each(["https://proxy.example", "https://proxy.example/"])("may be %s", async (origin) => {
    const fetch = async () => Response.json({});
    const connect = createConnectClient({ token, trustedOrigins: [origin], fetch });
    await expect(connect.request("https://proxy.example/v1/apps")).resolves.toEqual({});
  });
});

describe("the token", () => {
  it.each([
    "https://api.appstoreconnect.apple.com.evil.example/v1/apps",
    "https://api.appstoreconnect.apple.com@evil.example/v1/apps",
    "https://api.appstoreconnect.apple.com:444/v1/apps",
    "https://api.appstoreconnect.apple.comv1/apps",
    "http://api.appstoreconnect.apple.com/v1/apps",
  ])("is not sent to an origin that begins like Apple's: %s", async (url) => {
    let sent = 0;
    const connect = createConnectClient({
      token,
      fetch: async () => {
        sent += 1;
        return Response.json({});
      },
    });
    await expect(connect.request(url)).rejects.toMatchObject({ code: "ERR_HOST" });
    connect.use({ onRequest: () => new Request(url.replace("@", ".")) });
    await expect(connect.GET("/v1/apps")).rejects.toMatchObject({ code: "ERR_HOST" });
    expect(sent).toBe(0);
  });

  it("is not sent to a signed URL; the error says to fetch the URL without the token", async () => {
    const url = "https://files.apple.example/report.gz?Signature=hush-hush";
    const call = createConnectClient({ token }).request(url);
    await expect(call).rejects.toThrow(
      "The token is for https://api.appstoreconnect.apple.com and is not sent to https://files.apple.example. " +
        "Fetch a signed URL (of a report or an upload) without the token: fetch(url).",
    );
    await expect(call).rejects.not.toThrow("hush-hush");
  });

  it("is sent to trusted origins, and to no other origin", async () => {
    await using api = await createFaultServer(success);
    await using trusted = await createFaultServer(success);
    await using other = await createFaultServer(success);
    const connect = createConnectClient({ token, baseUrl: api.baseUrl, trustedOrigins: [trusted.baseUrl] });
    await connect.request(`${trusted.baseUrl}/v1/apps?cursor=2`);
    expect(trusted.requests[0]).toMatchObject({
      url: "/v1/apps?cursor=2",
      headers: { authorization: `Bearer ${token}` },
    });
    await expect(connect.request(`${other.baseUrl}/v1/apps`)).rejects.toMatchObject({ code: "ERR_HOST" });
    expect(other.requests).toHaveLength(0);
  });

  it("is not sent to another origin by middleware that changes the URL", async () => {
    await using api = await createFaultServer(success);
    await using other = await createFaultServer(success);
    const connect = createConnectClient({ token, baseUrl: api.baseUrl });
    connect.use({ onRequest: () => new Request(other.baseUrl) });
    await expect(connect.GET("/v1/apps")).rejects.toMatchObject({ code: "ERR_HOST" });
    expect(other.requests).toHaveLength(0);
  });

  it("is not sent across a redirect, even if middleware allows redirects", async () => {
    await using other = await createFaultServer(success);
    await using api = await createFaultServer(redirectTo(other.baseUrl));
    const connect = createConnectClient({ token, baseUrl: api.baseUrl });
    connect.use({ onRequest: ({ request }) => new Request(request, { redirect: "follow" }) });
    const { error, response } = await connect.GET("/v1/apps", { throwOnError: false });
    expect(response.status).toBe(302);
    expect(error?.errors?.[0]?.detail).toMatch(/redirects/);
    expect(other.requests).toHaveLength(0);
  });

  it.each([
    ["baseUrl", { baseUrl: "http://api.example.com" }],
    ["trustedOrigins", { trustedOrigins: ["http://api.example.com"] }],
    ["trustedOrigins", { trustedOrigins: ["api.example.com"] }],
  ])("is not sent unencrypted: a TypeError names %s", (name, options) => {
    expect(() => createConnectClient({ token, ...options })).toThrow(new RegExp(`^"${name}" must be`));
  });

  it("is not quoted by the error about a token that can't be the value of a header", async () => {
    const connect = createConnectClient({ token: "very\nsecret" });
    const error = await connect.GET("/v1/apps").catch((thrown: unknown) => thrown);
    expect(error).toMatchObject({ code: "ERR_TOKEN" });
    expect(String((error as Error).stack)).not.toMatch(/very|secret/);
  });
});
