/** Where the token goes: on requests to the client's own origins, and before no one but `fetch`. */
import type { Middleware } from "openapi-fetch";
import { describe, expect, it } from "vitest";
import { createConnectClient } from "../../src/index.js";
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
