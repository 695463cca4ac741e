/** The handlers for MSW: code that calls Apple's hosts with the global fetch, or with node:http, reaches the fake store. */
import https from "node:https";
import { text } from "node:stream/consumers";
import { type SetupServer, setupServer } from "msw/node";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { createConnectClient, getApps } from "../../../src/index.js";
import { createFakeAppStore, type FakeAppStore } from "../../../src/testing/index.js";
import { signToken } from "../../helpers/plain-client.js";

let fake: FakeAppStore;
let server: SetupServer;
beforeAll(async () => {
  fake = await createFakeAppStore({ listen: false, maxPageSize: 4 });
  server = setupServer(...(await fake.handlers()));
  server.listen({ onUnhandledRequest: "error" });
});
afterAll(async () => {
  server.close();
  await fake.close();
});
beforeEach(() => fake.reset());

describe("fake.handlers", () => {
  it("serve a client that was not configured for the fake store", async () => {
    const connect = createConnectClient({ ...fake.credentials });
    expect(Object.keys(await getApps(connect))).toHaveLength(7);
    expect(fake.requests).toHaveLength(2);
  });

  it("serve writes, with their bodies", async () => {
    const connect = createConnectClient({ ...fake.credentials });
    const { data, response } = await connect.POST("/v1/betaGroups", {
      body: {
        data: {
          type: "betaGroups",
          attributes: { name: "Friends" },
          relationships: { app: { data: { type: "apps", id: "6450000101" } } },
        },
      },
    });
    expect(response.status).toBe(201);
    expect(data.data.attributes.name).toBe("Friends");
    expect(fake.requests[0]).toMatchObject({ method: "POST", body: { data: { attributes: { name: "Friends" } } } });
  });

  it("serve node:https", async () => {
    const authorization = `Bearer ${await signToken(fake)}`;
    const body = await new Promise<string>((resolve, reject) => {
      const request = https.get("https://api.appstoreconnect.apple.com/v1/apps?limit=1", {
        headers: { authorization },
      });
      request.on("response", (response) => resolve(text(response))).on("error", reject);
    });
    expect(JSON.parse(body)).toMatchObject({ data: [{ type: "apps" }] });
  });

  it.each([
    [{ status: 500 }, "ApiError"],
    [{ reset: true }, "NetworkError"],
    [{ resetInBody: 30 }, "NetworkError"],
    [{ redirectTo: "https://other.example" }, "ApiError"],
  ] as const)("let requests fail by %j", async (fault, name) => {
    const connect = createConnectClient({ ...fake.credentials, retry: { limit: 1 } });
    fake.fault(fault);
    await expect(connect.GET("/v1/apps")).rejects.toMatchObject({ name });
  });

  it("leave gzip to MSW, which decodes it once", async () => {
    const connect = createConnectClient({ ...fake.credentials, retry: { limit: 1 } });
    fake.fault({ brokenGzip: true });
    await expect(connect.GET("/v1/apps")).rejects.toMatchObject({ name: "NetworkError" });
  });
});
