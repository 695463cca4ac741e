/** The parts of a request, and how unusual requests end. */
import { afterEach, describe, expect, it } from "vitest";
import { type ConnectClient, type ConnectOptions, collect, createConnectClient } from "../../src/index.js";
import { type Answer, type Asked, type LocalServer, startServer } from "../helpers/local-server.js";

let server: LocalServer | undefined;
afterEach(() => server?.close());

async function connectTo(
  respond: (asked: Asked) => Answer,
  { below = "", ...options }: ConnectOptions<true> & { below?: string } = {},
): Promise<{ connect: ConnectClient; asked: Asked[] }> {
  server = await startServer(respond);
  const baseUrl = server.baseUrl + below;
  return { connect: createConnectClient({ token: "a-token", baseUrl, ...options }), asked: server.asked };
}
const empty = (): Answer => ({ body: { data: [] } });

describe("the option headers", () => {
  it.each([
    ["an object", { "X-One": "1" }],
    ["pairs", [["X-One", "1"]] as [string, string][]],
    ["Headers", new Headers({ "X-One": "1" })],
  ])("accepts %s", async (_, headers) => {
    const { connect, asked } = await connectTo(empty);
    await connect.GET("/v1/apps", { headers });
    await connect.request("apps", { headers });
    for (const { headers: sent } of asked) expect([sent["x-one"], sent["0"]]).toEqual(["1", undefined]);
    expect(asked).toHaveLength(2);
  });
});

describe("a query of request", () => {
  it("is encoded, names too, except for brackets", async () => {
    const { connect, asked } = await connectTo(empty);
    await connect.request("apps", { query: { "filter[a&b#c]": "x&y", limit: 1 } });
    expect(asked[0]!.url).toBe("/v1/apps?filter[a%26b%23c]=x%26y&limit=1");
  });
});

describe("a base URL with a path", () => {
  it("is the prefix of every path, and not of a full URL", async () => {
    const { connect, asked } = await connectTo(empty, { below: "/asc/" });
    await connect.GET("/v1/apps");
    await connect.request("apps");
    await connect.request("v2/x");
    await connect.request("/v1/apps");
    await collect(connect, "/v1/apps");
    await connect.request(`${server!.baseUrl}/v1/apps`);
    const paths = asked.map(({ url }) => url);
    expect(paths).toEqual([
      "/asc/v1/apps",
      "/asc/v1/apps",
      "/asc/v2/x",
      "/asc/v1/apps",
      "/asc/v1/apps?limit=200",
      "/v1/apps",
    ]);
  });
});

describe("the option method", () => {
  it("accepts lower case: a GET that fails has no unknown outcome", async () => {
    const { connect } = await connectTo(() => ({ headers: { "Content-Type": "text/html" }, body: "<html>" }));
    await expect(connect.request("apps", { method: "get" })).rejects.toMatchObject({
      code: "ERR_NETWORK",
      method: "GET",
    });
    await expect(connect.request("apps", { method: "get", body: {} })).rejects.toThrow(
      '"body" is not allowed with GET',
    );
  });
});

describe("a URL on another host", () => {
  it("is rejected before it waits for a quota slot, and takes none", async () => {
    const { connect, asked } = await connectTo(empty, { quota: { minute: 1 } });
    await expect(connect.request("https://evil.example/x")).rejects.toMatchObject({ code: "ERR_HOST" });
    await connect.request("apps", { timeoutMs: 5_000 });
    await expect(connect.request("https://evil.example/x")).rejects.toMatchObject({ code: "ERR_HOST" });
    expect(asked).toHaveLength(1);
  });

  it("is rejected if it has no host", async () => {
    const { connect } = await connectTo(empty);
    await expect(connect.request("data:/x")).rejects.toMatchObject({ code: "ERR_HOST" });
  });
});

describe("a request body that is a stream", () => {
  const stalling = () => {
    const source = { cancelled: false };
    const body = new ReadableStream<Uint8Array>({
      cancel() {
        source.cancelled = true;
      },
    });
    return { source, body };
  };

  it("is cancelled by timeoutMs and by the signal of the call while it stalls", async () => {
    const { connect, asked } = await connectTo(empty);
    const one = stalling();
    await expect(connect.request("x", { method: "POST", body: one.body, timeoutMs: 50 })).rejects.toMatchObject({
      code: "ERR_TIMEOUT",
    });
    const two = stalling();
    const reason = new Error("enough");
    const abort = new AbortController();
    setTimeout(() => abort.abort(reason), 50);
    const sent = connect.request("x", { method: "POST", body: two.body, signal: abort.signal });
    await expect(sent).rejects.toBe(reason);
    expect([one.source.cancelled, two.source.cancelled, asked.length]).toEqual([true, true, 0]);
  });
});

describe("an empty response", () => {
  it('is null for as: "stream" and an empty string for as: "text"', async () => {
    const { connect } = await connectTo(() => ({ headers: { "Content-Length": "0" } }));
    const { signal } = new AbortController();
    expect(await connect.request("apps", { as: "stream", signal })).toBeNull();
    expect(await connect.request("apps", { as: "text" })).toBe("");
  });

  it("is not a page", async () => {
    const { connect } = await connectTo(() => ({ headers: { "Content-Length": "0" } }));
    await expect(collect(connect, "/v1/apps")).rejects.toMatchObject({ code: "ERR_PAGINATION" });
  });
});

describe("middleware", () => {
  it("is fully installed if the middleware after it is invalid", async () => {
    const { connect } = await connectTo(empty);
    const bodies: Promise<string>[] = [];
    const good = {
      onResponse: ({ response }: { response: Response }) => {
        bodies.push(response.clone().text());
        return undefined;
      },
    };
    expect(() => connect.use(good, {} as never)).toThrow();
    expect((await connect.GET("/v1/apps")).data).toEqual({ data: [] });
    expect(await Promise.all(bodies)).toEqual(['{"data":[]}']);
  });
});

describe("a host that becomes unreachable", () => {
  const failing = (syscall: string) => () =>
    Promise.reject(
      new TypeError("fetch failed", { cause: Object.assign(new Error("no route"), { code: "EHOSTUNREACH", syscall }) }),
    );
  it.each([
    ["connect", "ERR_NETWORK"],
    ["read", "ERR_UNKNOWN_OUTCOME"],
    ["write", "ERR_UNKNOWN_OUTCOME"],
  ])("in the system call %s ends a write with %s", async (syscall, code) => {
    const connect = createConnectClient({ token: "a-token", fetch: failing(syscall) });
    await expect(connect.request("x", { method: "POST", body: {} })).rejects.toMatchObject({ code });
  });
});
