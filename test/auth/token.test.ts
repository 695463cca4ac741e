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

/** A token source with a clock that the test moves. */
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
  it("has issuer, audience and lifetime, and is signed with the key", async () => {
    const { token } = source();
    const { payload, protectedHeader } = await jwtVerify(await token(), key.publicKey, {
      currentDate: new Date(start * 1_000),
    });
    expect(protectedHeader).toEqual({ alg: "ES256", kid: "KEY", typ: "JWT" });
    expect(payload).toEqual({ iss: "ISSUER", aud: "appstoreconnect-v1", iat: start, exp: start + 900 });
  });

  it("has sub: user and no issuer for an individual key", async () => {
    const { token } = source({ issuerId: undefined });
    expect(decodeJwt(await token())).toEqual({ sub: "user", aud: "appstoreconnect-v1", iat: start, exp: start + 900 });
  });

  it("has the scope and additional claims, which may replace the audience", async () => {
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

describe("the token cache", () => {
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

  it("keeps a short-lived token for half of its lifetime", async () => {
    const { token, clock } = source({ lifetimeSeconds: 60 });
    const first = await token();
    clock.seconds += 30;
    expect(await token()).toBe(first);
    clock.seconds += 1;
    expect(await token()).not.toBe(first);
  });

  it("signs once for a thousand concurrent calls", async () => {
    const sign = vi.spyOn(crypto.subtle, "sign");
    const { token } = source();
    const tokens = await Promise.all(Array.from({ length: 1_000 }, () => token()));
    expect(new Set(tokens).size).toBe(1);
    expect(sign).toHaveBeenCalledTimes(1);
    sign.mockRestore();
  });

  it("returns the cached token without a promise to a request", async () => {
    const { token, clock } = source();
    const first = token.current();
    expect(first).toBeInstanceOf(Promise);
    expect(token.current()).toBe(first);
    const cached = await first;
    expect(token.current()).toBe(cached);
    clock.seconds += 601;
    expect(await token.current()).not.toBe(cached);
  });

  it("signs again after a signature failed", async () => {
    const sign = vi.spyOn(crypto.subtle, "sign").mockRejectedValueOnce(new Error("busy"));
    const { token } = source();
    await expect(token()).rejects.toThrow("busy");
    await expect(token()).resolves.toMatch(/^ey/);
    sign.mockRestore();
  });
});

describe("a token with explicit times", () => {
  it("is new, and the cached token is kept", async () => {
    const { token } = source();
    const cached = await token();
    const explicit = await token({ issuedAt: start + 5, expiresAt: start + 65 });
    expect(decodeJwt(explicit)).toMatchObject({ iat: start + 5, exp: start + 65 });
    expect(await token()).toBe(cached);
  });

  it("accepts a Date, and computes a missing expiry from the lifetime", async () => {
    const { token } = source();
    expect(decodeJwt(await token({ issuedAt: new Date((start + 7) * 1_000) }))).toMatchObject({
      iat: start + 7,
      exp: start + 907,
    });
  });

  it("rejects a time that looks like milliseconds", async () => {
    await expect(source().token({ expiresAt: start * 1_000 })).rejects.toThrow('"expiresAt" looks like milliseconds');
  });

  it("rejects a lifetime that Apple would reject", async () => {
    await expect(source().token({ expiresAt: start + 1_201 })).rejects.toMatchObject({ code: "ERR_TOKEN" });
    await expect(source().token({ issuedAt: start, expiresAt: start })).rejects.toThrow('"expiresAt"');
  });
});

describe("the options of createTokenSource", () => {
  it("throw for a lifetime of more than 20 minutes, with the reason", () => {
    expect(() => source({ lifetimeSeconds: 1_201 })).toThrow(
      /Apple rejects more than 1200 \(20 minutes\) unless a "scope" is set/,
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
  ])("throw a TypeError that names the wrong one: %j", (options, name) => {
    expect(() => source(options)).toThrow(TypeError);
    expect(() => source(options)).toThrow(name);
  });

  it("with a key that can't sign reject the first token and the next", async () => {
    const { token } = source({ privateKey: "no key at all" });
    const error = await token().catch((reason: unknown) => reason);
    expect(isStoreConnectError(error)).toBe(true);
    expect(error).toMatchObject({ code: "ERR_TOKEN", message: expect.stringContaining('"privateKey"') });
    await expect(token()).rejects.toMatchObject({ code: "ERR_TOKEN" });
  });

  it("put the key id into the header unchanged", async () => {
    expect(decodeProtectedHeader(await source({ keyId: "2X9R4HXF34" }).token())).toMatchObject({ kid: "2X9R4HXF34" });
  });
});
