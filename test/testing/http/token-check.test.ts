import { generateKeyPair } from "jose";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { createFakeAppStore, type FakeAppStore } from "../../../src/testing/index.js";
import { nowSeconds, signToken, type TokenParts, withStore } from "../../helpers/plain-client.js";

let shared: FakeAppStore;
beforeAll(async () => {
  shared = await createFakeAppStore();
});
afterAll(() => shared.close());

describe("the token of a request to the fake store", () => {
  const statusFor = async (token: string, path = "/v1/apps"): Promise<number> => {
    const response = await fetch(shared.baseUrl + path, { headers: { authorization: `Bearer ${token}` } });
    await response.arrayBuffer();
    return response.status;
  };

  it("is accepted when signed with the store's key", async () => {
    expect(await statusFor(await signToken(shared))).toBe(200);
  });

  it("is accepted at exactly 20 minutes", async () => {
    const iat = nowSeconds();
    expect(await statusFor(await signToken(shared, { claims: { iat, exp: iat + 1200 } }))).toBe(200);
  });

  const now = nowSeconds();
  const rejected: Record<string, () => TokenParts | Promise<TokenParts>> = {
    "of another key": async () => ({ key: (await generateKeyPair("ES256")).privateKey }),
    "with another kid": () => ({ header: { kid: "AAAAAAAAAA" } }),
    "of another issuer": () => ({ claims: { iss: "00000000-0000-4000-8000-000000000000" } }),
    "for another audience": () => ({ claims: { aud: "appstoreconnect-v2" } }),
    "that has expired": () => ({ claims: { iat: now - 1000, exp: now - 100 } }),
    "that lives longer than 20 minutes": () => ({ claims: { iat: now, exp: now + 1201 } }),
    "without exp": () => ({ claims: { exp: undefined } }),
    "without iat": () => ({ claims: { iat: undefined } }),
    "from the future": () => ({ claims: { iat: now + 600, exp: now + 900 } }),
    "signed with ES384": async () => ({ header: { alg: "ES384" }, key: (await generateKeyPair("ES384")).privateKey }),
    "with an empty scope": () => ({ claims: { scope: [] } }),
    "with a scope for another path": () => ({ claims: { scope: ["GET /v1/builds"] } }),
    "with a scope for another method": () => ({ claims: { scope: ["POST /v1/apps"] } }),
    "with a scope for another query": () => ({ claims: { scope: ["GET /v1/apps?filter[sku]=A"] } }),
    "with a scope that is not a list": () => ({ claims: { scope: "GET /v1/apps" } }),
  };
  it.each(Object.entries(rejected))("is rejected %s", async (_, parts) => {
    expect(await statusFor(await signToken(shared, await parts()))).toBe(401);
  });

  it("is rejected unsigned, truncated and altered", async () => {
    const [header = "", payload = "", signature = ""] = (await signToken(shared)).split(".");
    const none = Buffer.from(JSON.stringify({ alg: "none" })).toString("base64url");
    const altered = Buffer.from(payload, "base64url").toString().replace("appstoreconnect-v1", "appstoreconnect-v3");
    expect(await statusFor(`${none}.${payload}.`)).toBe(401);
    expect(await statusFor(`${header}.${payload}`)).toBe(401);
    expect(await statusFor(`${header}.${Buffer.from(altered).toString("base64url")}.${signature}`)).toBe(401);
  });

  it("is accepted when a scope entry names the request, in any order of its query", async () => {
    const scope = ["GET /v1/builds", "GET /v1/apps?filter[sku]=PAPERLANE&fields[apps]=name"];
    const token = await signToken(shared, { claims: { scope } });
    expect(await statusFor(token, "/v1/apps?fields%5Bapps%5D=name&limit=2&sort=name&filter[sku]=PAPERLANE")).toBe(200);
    expect(await statusFor(token, "/v1/apps?filter[sku]=PAPERLANE")).toBe(401);
  });

  it("expires by the store's option now", async () => {
    let time = Date.now();
    await withStore({ now: () => time }, async (request) => {
      expect((await request("/v1/apps")).status).toBe(200);
      time += 901_000;
      expect((await request("/v1/apps")).status).toBe(401);
    });
  });

  it("is not part of the error response, which has Apple's format", async () => {
    const token = await signToken(shared, { claims: { exp: now - 1 } });
    const response = await fetch(`${shared.baseUrl}/v1/apps`, { headers: { authorization: `Bearer ${token}` } });
    const body = await response.text();
    expect(body).not.toContain(token.split(".")[2]);
    expect(JSON.parse(body)).toEqual({
      errors: [
        {
          id: response.headers.get("x-request-id"),
          status: "401",
          code: "NOT_AUTHORIZED",
          title: expect.any(String),
          detail: expect.stringContaining("exp"),
        },
      ],
    });
  });

  it("is required even for an unknown path", async () => {
    expect((await fetch(`${shared.baseUrl}/v1/nowhere`)).status).toBe(401);
  });
});
