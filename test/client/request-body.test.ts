import { describe, expect, test } from "vitest";
import { createConnectClient } from "../../src/index.js";
import { createFaultServer, json, resetBeforeHeaders, success, text } from "../helpers/fault-server.js";

/** Without middleware neither a `Request` nor a second answer is made, so that both ways are to be looked at. */
const ways = [
  ["without middleware", []],
  ["with middleware", [{ onRequest: () => undefined, onResponse: () => undefined }]],
] as const;

describe.each(ways)("an answer %s", (_, middleware) => {
  const connectTo = (baseUrl: string) => {
    const connect = createConnectClient({ token: "a-token", baseUrl, retry: { maxDelayMs: 5 } });
    connect.use(...middleware);
    return connect;
  };

  test("is read as it was asked for", async () => {
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

  test("without a body has no data", async () => {
    await using server = await createFaultServer(text(204, ""), text(200, ""), (_request, response) => {
      response.writeHead(200).end();
    });
    const connect = connectTo(server.baseUrl);
    for (let call = 0; call < 3; call++) expect((await connect.GET("/v1/apps")).data).toBeUndefined();
  });

  test("as a whole response can be read, whatever its status", async () => {
    await using server = await createFaultServer(json(200, { a: 1 }), json(404, { errors: [{ code: "NOT_FOUND" }] }));
    const connect = connectTo(server.baseUrl);
    expect(await (await connect.request("apps", { as: "response" })).json()).toEqual({ a: 1 });
    const refused = await connect.request("apps", { as: "response" });
    expect([refused.status, await refused.json()]).toEqual([404, { errors: [{ code: "NOT_FOUND" }] }]);
  });

  test("to a body that streams comes after the same bytes were sent twice", async () => {
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

  test("of a call that middleware may see has the client's headers", async () => {
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
});

test("a body for GET is refused before anything is sent", async () => {
  const connect = createConnectClient({ token: "a-token", fetch: () => Promise.reject(new Error("unreachable")) });
  await expect(connect.request("apps", { body: {} })).rejects.toThrow(/^"body" can't go with GET$/);
});
