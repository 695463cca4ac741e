import { describe, expect, it } from "vitest";
import { createConnectClient } from "../../src/index.js";
import { createFaultServer, json, resetBeforeHeaders, success, text } from "../helpers/fault-server.js";

/** Without middleware neither a `Request` nor a second `Response` is made, so both cases are tested. */
const ways = [
  ["without middleware", []],
  ["with middleware", [{ onRequest: () => undefined, onResponse: () => undefined }]],
] as const;

describe.each(ways)("a call %s", (_, middleware) => {
  const connectTo = (baseUrl: string) => {
    const connect = createConnectClient({ token: "a-token", baseUrl, retry: { maxDelayMs: 5 } });
    connect.use(...middleware);
    return connect;
  };

  it("reads the response as parseAs says", async () => {
    await using server = await createFaultServer(json(200, { data: ["ü"] }));
    const connect = connectTo(server.baseUrl);
    const read = async (parseAs: "json" | "text" | "blob" | "arrayBuffer" | "stream"): Promise<unknown> =>
      (await connect.GET("/v1/apps", { params: { query: { limit: 1 } }, parseAs })).data;
    expect(await read("json")).toEqual({ data: ["ü"] });
    expect(await read("text")).toBe('{"data":["ü"]}');
    const blob = (await read("blob")) as Blob;
    expect([blob.type, await blob.text()]).toEqual(["application/json", '{"data":["ü"]}']);
    expect(new TextDecoder().decode((await read("arrayBuffer")) as ArrayBuffer)).toBe('{"data":["ü"]}');
    expect(await new Response((await read("stream")) as ReadableStream).text()).toBe('{"data":["ü"]}');
  });

  it("has no data if the response has no body", async () => {
    await using server = await createFaultServer(text(204, ""), text(200, ""), (_request, response) => {
      response.writeHead(200).end();
    });
    const connect = connectTo(server.baseUrl);
    for (let call = 0; call < 3; call++) expect((await connect.GET("/v1/apps")).data).toBeUndefined();
  });

  it("returns the whole response on request, whatever its status", async () => {
    await using server = await createFaultServer(json(200, { a: 1 }), json(404, { errors: [{ code: "NOT_FOUND" }] }));
    const connect = connectTo(server.baseUrl);
    expect(await (await connect.request("apps", { as: "response" })).json()).toEqual({ a: 1 });
    const notFound = await connect.request("apps", { as: "response" });
    expect([notFound.status, await notFound.json()]).toEqual([404, { errors: [{ code: "NOT_FOUND" }] }]);
  });

  it("sends the same bytes again if its body is a stream", async () => {
    await using server = await createFaultServer(resetBeforeHeaders, success);
    const body = new Blob(["a", "b"]).stream();
    await connectTo(server.baseUrl).request("betaGroups", {
      method: "POST",
      body,
      headers: { "content-type": "text/plain" },
      retry: { methods: ["POST"] },
    });
    expect(server.requests.map((request) => request.body)).toEqual(["ab", "ab"]);
  });

  it("sends the headers of the client and of the call", async () => {
    await using server = await createFaultServer(success);
    await connectTo(server.baseUrl).request("betaGroups", {
      method: "post",
      body: { a: 1 },
      headers: { "x-note": "n" },
    });
    expect(server.requests[0]).toMatchObject({
      method: "POST",
      body: '{"a":1}',
      headers: { "content-type": "application/json", authorization: "Bearer a-token", "x-note": "n" },
    });
  });

  it("sends no parameter and no property whose value is undefined", async () => {
    const sent: string[] = [];
    const connect = createConnectClient({
      token: "a-token",
      fetch: async (request) => {
        sent.push(`${new URL(request.url).search} ${await request.text()}`);
        return Response.json({ data: {} });
      },
    });
    connect.use(...middleware);
    await connect.GET("/v1/apps", { params: { query: { limit: undefined, sort: ["name"] } } });
    await connect.PATCH("/v1/betaGroups/{id}", {
      params: { path: { id: "1" }, query: undefined },
      body: { data: { type: "betaGroups", id: "1", attributes: { name: undefined, publicLinkLimit: 5 } } },
    });
    expect(sent).toEqual([
      "?sort=name ",
      ' {"data":{"type":"betaGroups","id":"1","attributes":{"publicLinkLimit":5}}}',
    ]);
  });
});

it("request rejects a body for GET before anything is sent", async () => {
  const connect = createConnectClient({ token: "a-token", fetch: () => Promise.reject(new Error("unreachable")) });
  await expect(connect.request("apps", { body: {} })).rejects.toThrow(/^"body" is not allowed with GET$/);
});
