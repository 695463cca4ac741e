/** Where the token goes: on requests to the client's own origins, and before no one but `fetch`. */
import type { Middleware } from "openapi-fetch";
import { describe, expect, it } from "vitest";
import { type ConnectOptions, createConnectClient } from "../../src/index.js";
import { createFaultServer, refusal, resetBeforeHeaders, success } from "../helpers/fault-server.js";

const token = "a-token-of-the-client";

/** Middleware that keeps what it can see of a request, at each of its moments. */
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
  /** The values of `Authorization`, looked at after the call. */
  const tokens = () => seen.map(({ headers }) => headers.get("Authorization"));
  return { middleware, tokens };
}

describe("middleware", () => {
  const places = ["client", "call"] as const;
  const options = { token, retry: { maxDelayMs: 5 } };

  it.each(places)("of a %s does not see the token in onResponse, retries included", async (place) => {
    await using server = await createFaultServer(refusal(503), success);
    const connect = createConnectClient({ ...options, baseUrl: server.baseUrl });
    const { middleware, tokens } = spy();
    if (place === "client") connect.use(middleware);
    await connect.GET("/v1/apps", place === "call" ? { middleware: [middleware] } : {});
    expect(tokens()).toEqual([null, null]);
    expect(server.requests.map(({ headers }) => headers.authorization)).toEqual(Array(2).fill(`Bearer ${token}`));
  });

  it.each(places)("of a %s does not see the token in onError, retries included", async (place) => {
    await using server = await createFaultServer(resetBeforeHeaders);
    const connect = createConnectClient({ ...options, baseUrl: server.baseUrl });
    const { middleware, tokens } = spy();
    if (place === "client") connect.use(middleware);
    const call = connect.GET("/v1/apps", place === "call" ? { middleware: [middleware] } : {});
    await expect(call).rejects.toMatchObject({ code: "ERR_NETWORK" });
    expect(tokens()).toEqual([null, null]);
    expect(server.requests.length).toBeGreaterThan(1);
    for (const { headers } of server.requests) expect(headers.authorization).toBe(`Bearer ${token}`);
  });

  it("keeps the headers, the body and the other settings of the Request that it returned, in each attempt", async () => {
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
    ["blanks around it", " https://proxy.example "],
    ["a line end in it", "https://proxy.example/a\nsc"],
  ])("with %s is rejected at creation, by its name", (_, baseUrl) => {
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
  ])("over http is rejected where the host is not the loopback host alone: %s", (baseUrl) => {
    expect(() => createConnectClient({ token, baseUrl })).toThrow('"baseUrl" must be');
  });

  it.each(["http://127.0.0.1:1", "http://127.1.2.3", "http://localhost:1", "http://[::1]:1"])(
    "over http may be on the loopback host: %s",
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
  ])("with %s is rejected at creation, by its name", (_, origin) => {
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
  ])("is not sent to an origin that only begins like Apple's: %s", async (url) => {
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

  it("is not sent to a signed URL, and the error says to fetch that without the token", async () => {
    const url = "https://files.apple.example/report.gz?Signature=hush-hush";
    const refused = createConnectClient({ token }).request(url);
    await expect(refused).rejects.toThrow(
      "The token is for https://api.appstoreconnect.apple.com and is not sent to https://files.apple.example. " +
        "A signed URL (a report's, an upload's) is fetched without the token: fetch(url).",
    );
    await expect(refused).rejects.not.toThrow("hush-hush");
  });
});
