import { importPKCS8, SignJWT } from "jose";
import { describe, expect, it } from "vitest";
import { createStoreServerClient } from "../../../../src/server/index.js";
import { clientOf, createTestApi, startTime } from "../../../helpers/fake-server-api.js";

const path = "/inApps/v1/notifications/test";
const seconds = startTime / 1_000;

describe("the check of tokens", () => {
  const api = createTestApi();
  const { keyId, issuerId, privateKey, bundleId } = api.credentials;

  async function statusOf(change: {
    header?: object;
    claims?: object;
    key?: string;
    authorization?: string;
  }): Promise<[number, string]> {
    const { header = {}, claims = {}, key = privateKey } = change;
    const base = { iss: issuerId, aud: "appstoreconnect-v1", bid: bundleId, iat: seconds, exp: seconds + 3_600 };
    const token = await new SignJWT({ ...base, ...claims })
      .setProtectedHeader({ alg: "ES256", kid: keyId, typ: "JWT", ...header })
      .sign(await importPKCS8(key, "ES256"));
    const response = await api.fetch(`https://fake${path}`, {
      method: "POST",
      headers: { authorization: change.authorization ?? `Bearer ${token}` },
    });
    return [response.status, await response.text()];
  }

  it("accepts a token of the key for the app, of at most 60 minutes", async () => {
    // 404: there is no URL to send a test to.
    expect((await statusOf({}))[0]).toBe(404);
  });

  it.each([
    ["no token", { authorization: "" }],
    ["another scheme", { authorization: "Basic abc" }],
    ["anything but a token", { authorization: "Bearer a.b.c" }],
    ["another issuer", { claims: { iss: "other" } }],
    ["another audience", { claims: { aud: "appstoreconnect-v2" } }],
    ["another app", { claims: { bid: "com.example.other" } }],
    ["no app, as tokens of the App Store Connect API", { claims: { bid: undefined } }],
    ["more than 60 minutes", { claims: { exp: seconds + 3_601 } }],
    ["an expired token", { claims: { exp: seconds - 1, iat: seconds - 60 } }],
    ["no expiry", { claims: { exp: undefined } }],
    ["a token from the future", { claims: { iat: seconds + 120 } }],
    ["another key id", { header: { kid: "OTHER" } }],
    ["another key", { key: createTestApi({ seed: 2 }).credentials.privateKey }],
  ])("rejects %s with a 401 that is not JSON", async (_, change) => {
    const [status, body] = await statusOf(change);
    expect(status).toBe(401);
    expect(body).toMatch(/^Unauthenticated: /);
  });

  it("lets tokens expire by the fake's clock, and our client renews them", async () => {
    const moving = createTestApi({ notificationUrl: "https://example.com/", fetch: async () => new Response() });
    const store = clientOf(moving);
    await store.POST(path);
    moving.clock.advance("PT2H");
    await store.POST(path);
    const late = createStoreServerClient({
      ...moving.credentials,
      environment: "Sandbox",
      fetch: moving.fetch,
      now: () => startTime,
      retry: { limit: 1 },
    });
    await expect(late.POST(path)).rejects.toMatchObject({ code: "ERR_AUTHENTICATION" });
  });
});
