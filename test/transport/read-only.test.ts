import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { createConnectClient, isReadOnlyError, ReadOnlyError } from "../../src/index.js";
import { createStoreServerClient } from "../../src/server/index.js";
import { type LocalServer, startServer } from "../helpers/local-server.js";
import { makeSigningKey } from "../helpers/signing-key.js";

let server: LocalServer;
beforeAll(async () => {
  server = await startServer(() => ({ body: { data: [] } }));
});
beforeEach(() => {
  server.asked.length = 0;
});
afterAll(() => server.close());

describe("a client with readOnly", () => {
  let tokens = 0;
  const readOnlyClient = () =>
    createConnectClient({
      token: () => {
        tokens++;
        return "a-token";
      },
      baseUrl: server.baseUrl,
      readOnly: true,
    });

  it("rejects POST, PATCH and DELETE before a token is requested or anything is sent", async () => {
    const connect = readOnlyClient();
    const params = { path: { id: "1" } };
    const writes = [
      connect.POST("/v1/betaGroups", { body: {} as never }),
      connect.PATCH("/v1/apps/{id}", { params, body: {} as never, throwOnError: false }),
      connect.DELETE("/v1/betaGroups/{id}", { params }),
    ];
    tokens = 0;
    for (const write of writes) await expect(write).rejects.toBeInstanceOf(ReadOnlyError);
    await expect(writes[1]).rejects.toMatchObject({
      code: "ERR_READ_ONLY",
      method: "PATCH",
      path: "/v1/apps/{id}",
      message: 'PATCH /v1/apps/{id} was not sent: the client only reads ("readOnly")',
    });
    expect([server.asked, tokens]).toEqual([[], 0]);
  });

  it.each(["POST", "post", "PATCH", "PUT", "DELETE", "SEARCH"])("rejects an untyped %s", async (method) => {
    const error = await readOnlyClient()
      .request("apps", { method, as: "response" })
      .catch((thrown: unknown) => thrown);
    expect(isReadOnlyError(error)).toBe(true);
    expect(server.asked).toEqual([]);
  });

  it("rejects a write that middleware makes of a read", async () => {
    const connect = readOnlyClient();
    connect.use({ onRequest: ({ request }) => new Request(request.url, { method: "DELETE" }) });
    await expect(connect.GET("/v1/apps")).rejects.toMatchObject({ code: "ERR_READ_ONLY" });
    expect(server.asked).toEqual([]);
  });

  it("sends GET and HEAD", async () => {
    await readOnlyClient().GET("/v1/apps");
    await readOnlyClient().request("apps", { method: "HEAD" });
    expect(server.asked.map(({ method }) => method)).toEqual(["GET", "HEAD"]);
  });

  it("must be true or false, and a client without it writes", async () => {
    const options = { token: "a-token", baseUrl: server.baseUrl };
    expect(() => createConnectClient({ ...options, readOnly: "yes" as never })).toThrow(
      '"readOnly" must be true or false',
    );
    await createConnectClient({ ...options, readOnly: false }).request("apps", { method: "POST" });
    expect(server.asked).toHaveLength(1);
  });
});

describe("a Server API client with readOnly", () => {
  it.each(["", "/proxy"])(
    "reads the notification history, which is a POST, and rejects others: at %j",
    async (path) => {
      const { privateKey } = await makeSigningKey();
      const store = createStoreServerClient({
        ...{ keyId: "KEY", issuerId: "ISSUER", privateKey, bundleId: "com.example.app", environment: "Sandbox" },
        baseUrl: server.baseUrl + path,
        readOnly: true,
      });
      await store.POST("/inApps/v1/notifications/history", { body: { startDate: 1, endDate: 2 } });
      await store.request("inApps/v1/notifications/history", { method: "POST", body: {} });
      expect(server.asked.map(({ url }) => url)).toEqual(Array(2).fill(`${path}/inApps/v1/notifications/history`));
      await expect(store.POST("/inApps/v1/notifications/test")).rejects.toMatchObject({ code: "ERR_READ_ONLY" });
      await expect(store.request("inApps/v1/notifications/history", { method: "PUT", body: {} })).rejects.toMatchObject(
        { code: "ERR_READ_ONLY" },
      );
      expect(server.asked).toHaveLength(2);
    },
  );
});
