import { decodeJwt, decodeProtectedHeader, jwtVerify } from "jose";
import { beforeAll, describe, expect, it, vi } from "vitest";
import { createTokenSource, type TokenOptions } from "../../src/auth/token.js";
import { isStoreConnectError } from "../../src/index.js";
import { makeSigningKey } from "../helpers/signing-key.js";

let key: Awaited<ReturnType<typeof makeSigningKey>>;
beforeAll(async () => {
  key = await makeSigningKey();
});

const start = Date.UTC(2026, 0, 1) / 1_000;

/** A source whose clock stands until it is moved. */
function source(options: Partial<TokenOptions> = {}) {
  const clock = { seconds: start };
  const token = createTokenSource({
    keyId: "KEY",
    issuerId: "ISSUER",
    privateKey: key.privateKey,
    now: () => clock.seconds * 1_000,
    ...options,
  });
  return { token, clock };
}

describe("a token", () => {
  it("says who, for whom and how long, signed with the key", async () => {
    const { token } = source();
    const { payload, protectedHeader } = await jwtVerify(await token(), key.publicKey, {
      currentDate: new Date(start * 1_000),
    });
    expect(protectedHeader).toEqual({ alg: "ES256", kid: "KEY", typ: "JWT" });
    expect(payload).toEqual({ iss: "ISSUER", aud: "appstoreconnect-v1", iat: start, exp: start + 900 });
  });

  it("of an individual key says sub: user and no issuer", async () => {
    const { token } = source({ issuerId: undefined });
    expect(decodeJwt(await token())).toEqual({ sub: "user", aud: "appstoreconnect-v1", iat: start, exp: start + 900 });
  });

  it("carries the scope and further claims, which may name another audience", async () => {
    const { token } = source({
      scope: ["GET /v1/apps?filter[platform]=IOS"],
      claims: { bid: "com.example", aud: "other" },
    });
    expect(decodeJwt(await token())).toMatchObject({
      scope: ["GET /v1/apps?filter[platform]=IOS"],
      bid: "com.example",
      aud: "other",
    });
  });
});

describe("the cache", () => {
  it("keeps a token until less than five minutes are left", async () => {
    const { token, clock } = source();
    const first = await token();
    clock.seconds += 600;
    expect(await token()).toBe(first);
    clock.seconds += 1;
    const second = await token();
    expect(second).not.toBe(first);
    expect(decodeJwt(second).iat).toBe(start + 601);
  });

  it("keeps a short-lived token for half of its life", async () => {
    const { token, clock } = source({ lifetimeSeconds: 60 });
    const first = await token();
    clock.seconds += 30;
    expect(await token()).toBe(first);
    clock.seconds += 1;
    expect(await token()).not.toBe(first);
  });

  it("signs once for a thousand calls that start together", async () => {
    const sign = vi.spyOn(crypto.subtle, "sign");
    const { token } = source();
    const tokens = await Promise.all(Array.from({ length: 1_000 }, () => token()));
    expect(new Set(tokens).size).toBe(1);
    expect(sign).toHaveBeenCalledTimes(1);
    sign.mockRestore();
  });

  it("tries again after a signature that failed", async () => {
    const sign = vi.spyOn(crypto.subtle, "sign").mockRejectedValueOnce(new Error("busy"));
    const { token } = source();
    await expect(token()).rejects.toThrow("busy");
    await expect(token()).resolves.toMatch(/^ey/);
    sign.mockRestore();
  });
});

describe("an explicit time", () => {
  it("makes a new token and leaves the cached one", async () => {
    const { token } = source();
    const cached = await token();
    const explicit = await token({ issuedAt: start + 5, expiresAt: start + 65 });
    expect(decodeJwt(explicit)).toMatchObject({ iat: start + 5, exp: start + 65 });
    expect(await token()).toBe(cached);
  });

  it("may be a Date, and a missing expiry follows from the lifetime", async () => {
    const { token } = source();
    expect(decodeJwt(await token({ issuedAt: new Date((start + 7) * 1_000) }))).toMatchObject({
      iat: start + 7,
      exp: start + 907,
    });
  });

  it("that looks like milliseconds is refused", async () => {
    await expect(source().token({ expiresAt: start * 1_000 })).rejects.toThrow('"expiresAt" looks like milliseconds');
  });

  it("that Apple would refuse is refused here", async () => {
    await expect(source().token({ expiresAt: start + 1_201 })).rejects.toMatchObject({ code: "ERR_TOKEN" });
    await expect(source().token({ issuedAt: start, expiresAt: start })).rejects.toThrow('"expiresAt"');
  });
});

describe("options", () => {
  it("of more than 20 minutes say why they are refused", () => {
    expect(() => source({ lifetimeSeconds: 1_201 })).toThrow(
      /Apple refuses more than 1200 \(20 minutes\) unless a "scope" is set/,
    );
    expect(() => source({ lifetimeSeconds: 1_200 })).not.toThrow();
  });

  it.each([
    [{ keyId: "" }, '"keyId"'],
    [{ issuerId: " " }, '"issuerId"'],
    [{ privateKey: "" }, '"privateKey"'],
    [{ lifetimeSeconds: 0 }, '"lifetimeSeconds"'],
    [{ lifetimeSeconds: Number.NaN }, '"lifetimeSeconds"'],
    [{ claims: { exp: 1 } }, '"claims" must not set "exp"'],
  ])("that are wrong are named: %j", (options, name) => {
    expect(() => source(options)).toThrow(TypeError);
    expect(() => source(options)).toThrow(name);
  });

  it("with a key that can't sign fail on the first token, and again on the next", async () => {
    const { token } = source({ privateKey: "no key at all" });
    const error = await token().catch((reason: unknown) => reason);
    expect(isStoreConnectError(error)).toBe(true);
    expect(error).toMatchObject({ code: "ERR_TOKEN", message: expect.stringContaining('"privateKey"') });
    await expect(token()).rejects.toMatchObject({ code: "ERR_TOKEN" });
  });

  it("say the key's header as it is", async () => {
    expect(decodeProtectedHeader(await source({ keyId: "2X9R4HXF34" }).token())).toMatchObject({ kid: "2X9R4HXF34" });
  });
});
