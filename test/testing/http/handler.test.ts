/** What every request passes: keys and their roles, limits, latency, other APIs, and the origin of uploads. */
import { importPKCS8, SignJWT } from "jose";
import { describe, expect, it } from "vitest";
import { createConnectClient, type WarningEvent } from "../../../src/index.js";
import type { Mount } from "../../../src/testing/http/exchange.js";
import { createFakeAppStore, type FakeAppStore, type FakeKey } from "../../../src/testing/index.js";
import { authorized, json, nowSeconds, tidewatch, withStore } from "../../helpers/plain-client.js";

/** A token of any kind of key, with further claims. */
async function tokenOf({ kind, credentials }: FakeKey, claims: object = {}): Promise<string> {
  const iat = nowSeconds();
  const own = kind === "individual" ? { sub: "user" } : { iss: credentials.issuerId ?? "" };
  return await new SignJWT({ ...own, aud: "appstoreconnect-v1", iat, exp: iat + 900, ...claims })
    .setProtectedHeader({ alg: "ES256", kid: credentials.keyId, typ: "JWT" })
    .sign(await importPKCS8(credentials.privateKey, "ES256"));
}

async function statusOf(fake: FakeAppStore, token: string, path: string, init: RequestInit = {}): Promise<number> {
  const headers = { ...(init.headers as object), authorization: `Bearer ${token}` };
  const response = await fetch(fake.baseUrl + path, { ...init, headers });
  await response.arrayBuffer();
  return response.status;
}

const group = {
  data: {
    type: "betaGroups",
    attributes: { name: "Friends" },
    relationships: { app: { data: { type: "apps", id: tidewatch } } },
  },
};

describe("the keys of a fake store", () => {
  it("are one team's key with the role ADMIN by default", async () => {
    await using fake = await createFakeAppStore();
    expect(fake.keys).toHaveLength(1);
    expect(fake.keys[0]).toMatchObject({ kind: "team", role: "ADMIN", revoked: false, credentials: fake.credentials });
  });

  it("include a team's key, which comes first, if there is none among those given", async () => {
    await using fake = await createFakeAppStore({ keys: [{ kind: "individual" }] });
    expect(fake.keys.map(({ kind }) => kind)).toEqual(["team", "individual"]);
    expect(fake.keys[0]!.credentials).toBe(fake.credentials);
  });

  it.each(["SALES", "FINANCE", "ACCESS_TO_REPORTS"] as const)(
    "read with the role %s, and cannot write",
    async (role) => {
      await using fake = await createFakeAppStore({ keys: [{ role }] });
      const connect = createConnectClient({ ...fake.credentials, baseUrl: fake.baseUrl });
      expect((await connect.GET("/v1/apps")).response.status).toBe(200);
      const { error, response } = await connect.DELETE("/v1/betaGroups/{id}", {
        params: { path: { id: "1" } },
        throwOnError: false,
      });
      expect(response.status).toBe(403);
      expect(error?.errors?.[0]).toMatchObject({ code: "FORBIDDEN_ERROR", detail: expect.stringContaining(role) });
    },
  );

  it("respond to reviews only with the role CUSTOMER_SUPPORT", async () => {
    await using fake = await createFakeAppStore({ keys: [{ role: "CUSTOMER_SUPPORT" }] });
    const token = await tokenOf(fake.keys[0]!);
    expect(await statusOf(fake, token, "/v1/betaGroups", json("POST", group))).toBe(403);
    expect(await statusOf(fake, token, "/v1/customerReviewResponses/1", { method: "DELETE" })).toBe(404);
  });

  it("of one user have no issuer, and no access to reports and provisioning", async () => {
    await using fake = await createFakeAppStore({ keys: [{ kind: "individual" }] });
    const { credentials } = fake.keys[1]!;
    expect(credentials).not.toHaveProperty("issuerId");
    const connect = createConnectClient({ ...credentials, baseUrl: fake.baseUrl });
    expect((await connect.GET("/v1/apps")).response.status).toBe(200);
    const { response } = await connect.GET("/v1/devices", { throwOnError: false });
    expect(response.status).toBe(403);
    expect(await statusOf(fake, await tokenOf(fake.keys[1]!, { iss: fake.credentials.issuerId }), "/v1/apps")).toBe(
      401,
    );
    expect(await statusOf(fake, await tokenOf(fake.keys[1]!, { sub: "someone" }), "/v1/apps")).toBe(401);
  });

  it("are rejected once revoked, until reset", async () => {
    await using fake = await createFakeAppStore({ keys: [{}, { revoked: true }] });
    const [first, second] = await Promise.all(fake.keys.map((key) => tokenOf(key)));
    expect(await statusOf(fake, first!, "/v1/apps")).toBe(200);
    expect(await statusOf(fake, second!, "/v1/apps")).toBe(401);
    fake.keys[0]!.revoke();
    expect(fake.keys[0]!.revoked).toBe(true);
    expect(await statusOf(fake, first!, "/v1/apps")).toBe(401);
    fake.reset();
    expect(await statusOf(fake, first!, "/v1/apps")).toBe(200);
    expect(await statusOf(fake, second!, "/v1/apps")).toBe(401);
  });

  it("of the Server API are rejected by App Store Connect, and need the bundle id of their app", async () => {
    const seen: string[] = [];
    const server: Mount = {
      owns: ({ pathname }) => pathname.startsWith("/inApps/"),
      handle: ({ url, key }) => {
        if (!url.pathname.startsWith("/inApps/")) return undefined;
        seen.push(key?.kind ?? "none");
        return Promise.resolve({ status: key?.kind === "server" ? 200 : 401 });
      },
    };
    await using fake = await createFakeAppStore({
      keys: [{ kind: "server", bundleId: "com.example.app" }],
      mounts: [server],
    });
    const [team, ofServer] = fake.keys;
    const hour = { bid: "com.example.app", exp: nowSeconds() + 3_500 };
    const path = "/inApps/v1/notifications/test";
    expect(await statusOf(fake, await tokenOf(ofServer!, hour), path)).toBe(200);
    expect(await statusOf(fake, await tokenOf(ofServer!, { bid: "com.example.other" }), path)).toBe(401);
    expect(await statusOf(fake, await tokenOf(team!), path)).toBe(401);
    expect(await statusOf(fake, "made.up.token", path)).toBe(401);
    expect(seen).toEqual(["server", "none", "team", "none"]);
    expect(await statusOf(fake, await tokenOf(ofServer!, hour), "/v1/apps")).toBe(401);
  });
});

describe("the limits of a fake store", () => {
  it("are counted for each key, and end with the hour of its clock", async () => {
    await using fake = await createFakeAppStore({ keys: [{}, {}], rateLimit: { hourly: 1 } });
    const send = async (key: FakeKey) => await statusOf(fake, await tokenOf(key), "/v1/apps");
    expect([await send(fake.keys[0]!), await send(fake.keys[0]!), await send(fake.keys[1]!)]).toEqual([200, 429, 200]);
    fake.clock.advance("PT10M");
    expect(await send(fake.keys[0]!)).toBe(429);
  });

  it("begin anew after the window and by reset, and have one for a minute", async () => {
    let time = Date.now();
    const options = { now: () => time, rateLimit: { hourly: 3, perMinute: 2, windowMs: 300_000 } };
    await withStore(options, async (send, fake) => {
      const limits: string[] = [];
      const next = async () => {
        const { status, headers } = await send("/v1/apps");
        limits.push(headers.get("x-rate-limit")!);
        return status;
      };
      expect([await next(), await next(), await next()]).toEqual([200, 200, 429]);
      expect(limits[0]).toBe("user-hour-lim:3;user-hour-rem:2;user-minute-lim:2;user-minute-rem:1;");
      time += 60_000;
      expect(await next()).toBe(429);
      time += 240_000;
      expect(await next()).toBe(200);
      fake.reset();
      await next();
      expect(limits.at(-1)).toContain("user-hour-rem:2;");
    });
  });

  it("take real time for each response", async () => {
    await using fake = await createFakeAppStore({ latencyMs: [60, 80], now: () => Date.now() });
    const send = await authorized(fake);
    const start = performance.now();
    await send("/v1/apps");
    await send("/v1/apps");
    expect(performance.now() - start).toBeGreaterThanOrEqual(118);
  });
});

describe("the clock of a fake store", () => {
  it("lets tokens expire, and a client whose clock is behind follows it", async () => {
    await using fake = await createFakeAppStore();
    const warnings: WarningEvent[] = [];
    const connect = createConnectClient({
      ...fake.credentials,
      baseUrl: fake.baseUrl,
      hooks: { warning: (event) => warnings.push(event) },
    });
    await connect.GET("/v1/apps");
    fake.clock.advance("P1M");
    const { response } = await connect.GET("/v1/apps");
    expect(response.status).toBe(200);
    expect(new Date(response.headers.get("date")!).getTime()).toBeGreaterThan(Date.now() + 27 * 86_400_000);
    expect(warnings.map(({ code }) => code)).toEqual(["CLOCK_SKEW"]);
    expect(fake.requests).toHaveLength(3);
  });
});

describe("the origin of uploads", () => {
  it("is another one, without tokens, with bodies as bytes, also without a socket", async () => {
    const parts: Uint8Array[] = [];
    const uploads: Mount = {
      handle: ({ body, url }) => {
        parts.push(body);
        return Promise.resolve({ status: url.pathname === "/part" ? 200 : 403 });
      },
    };
    await using fake = await createFakeAppStore({ listen: false, uploads });
    const body = new Uint8Array([0, 255, 128]);
    const response = await fake.fetch("https://uploads.invalid/part?sig=1", { method: "PUT", body });
    expect(response.status).toBe(200);
    expect(parts).toEqual([Buffer.from(body)]);
    expect(fake.requests[0]).toMatchObject({ path: "/part", query: { sig: "1" }, body: Buffer.from(body) });
    fake.fault({ path: "/part", status: 500 });
    expect((await fake.fetch("https://uploads.invalid/part", { method: "PUT", body })).status).toBe(500);
  });
});
