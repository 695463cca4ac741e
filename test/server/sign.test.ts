import { createPublicKey, verify } from "node:crypto";
import fc from "fast-check";
import { decodeJwt, exportSPKI, jwtVerify } from "jose";
import { describe, expect, it } from "vitest";
import { TokenError } from "../../src/errors/index.js";
import { type AdvancedCommerceInAppRequest, createAppSigner } from "../../src/server/sign.js";
import { makeSigningKey } from "../helpers/signing-key.js";

const { privateKey, publicKey } = await makeSigningKey();
const spki = createPublicKey(await exportSPKI(publicKey));
const now = Date.UTC(2026, 5, 1) + 789;
const identity = {
  keyId: "ABC123DEFG",
  issuerId: "57246542-96fe-1a63-e053-0824d011072a",
  privateKey,
  bundleId: "com.example.app",
  now: () => now,
};
const signer = createAppSigner(identity);
const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** The claims of a JWS whose signature and header were checked: those of every such JWS, and its own. */
async function read(jws: string, audience: string) {
  const { payload, protectedHeader } = await jwtVerify(jws, publicKey, { audience });
  expect(protectedHeader).toEqual({ alg: "ES256", kid: identity.keyId, typ: "JWT" });
  const { iss, iat, aud, bid, nonce, ...own } = payload;
  expect({ iss, iat, aud, bid }).toEqual({
    iss: identity.issuerId,
    iat: Math.floor(now / 1_000),
    aud: audience,
    bid: identity.bundleId,
  });
  expect(nonce).toMatch(uuid);
  return own;
}

describe("a JWS of createAppSigner", () => {
  it("for a promotional offer names product, offer and customer, and has no expiry", async () => {
    const claims = { productId: "pro", offerIdentifier: "spring", transactionId: "42" };
    expect(await read(await signer.signPromotionalOffer(claims), "promotional-offer")).toEqual(claims);
    const { transactionId: _, ...without } = claims;
    expect(await read(await signer.signPromotionalOffer(without), "promotional-offer")).toEqual(without);
  });
  it.each([[true], [false]])("for an introductory offer has the eligibility %s", async (allowIntroductoryOffer) => {
    const claims = { productId: "pro", allowIntroductoryOffer, transactionId: "42" };
    const jws = await signer.signIntroductoryOfferEligibility(claims);
    expect(await read(jws, "introductory-offer-eligibility")).toEqual(claims);
  });
  it("for an Advanced Commerce request has the request as padded base64 of UTF-8 JSON", async () => {
    const request: AdvancedCommerceInAppRequest = {
      operation: "CREATE_ONE_TIME_CHARGE",
      version: "1",
      requestInfo: { requestReferenceId: "3db5c98d-8acf-4e29-831e-8e1f82f9f6e9" },
      currency: "EUR",
      taxCode: "C003-00-1",
      item: { SKU: "a", displayName: "Größe ✓", description: "日本語??>", price: 9_990 },
    };
    const own = await read(await signer.signAdvancedCommerceRequest(request), "advanced-commerce-api");
    expect(Object.keys(own)).toEqual(["request"]);
    expect(own["request"]).toBe(Buffer.from(JSON.stringify(request)).toString("base64"));
  });
  it("has a new nonce each time", async () => {
    const claims = { productId: "pro", offerIdentifier: "spring" };
    const nonces = [await signer.signPromotionalOffer(claims), await signer.signPromotionalOffer(claims)].map(
      (jws) => decodeJwt(jws)["nonce"],
    );
    expect(nonces[0]).not.toBe(nonces[1]);
  });
});

describe("signPromotionalOfferV1", () => {
  const claims = {
    productId: "pro",
    offerIdentifier: "spring",
    appAccountToken: "3DB5C98D-8ACF-4E29-831E-8E1F82F9F6E9",
    nonce: "7E3FB204-31B4-4B05-A4A2-9C4F4A4E5E5F",
  };
  const holds = (text: string, signature: string) =>
    verify("sha256", Buffer.from(text), { key: spki, dsaEncoding: "der" }, Buffer.from(signature, "base64"));

  it("returns a DER signature over Apple's seven parts, with UUIDs in lower case", async () => {
    const { encodedSignature, ...rest } = await signer.signPromotionalOfferV1(claims);
    const appAccountToken = claims.appAccountToken.toLowerCase();
    const nonce = claims.nonce.toLowerCase();
    expect(rest).toEqual({
      productId: "pro",
      offerIdentifier: "spring",
      keyId: identity.keyId,
      timestamp: now,
      appAccountToken,
      nonce,
    });
    const parts = ["com.example.app", identity.keyId, "pro", "spring", appAccountToken, nonce, String(now)];
    expect(holds(parts.join("\u2063"), encodedSignature)).toBe(true);
    expect(holds(parts.join(""), encodedSignature)).toBe(false);
  });
  it("signs an empty string for a missing account token, and creates a nonce", async () => {
    const { productId, offerIdentifier } = claims;
    const { encodedSignature, nonce, appAccountToken } = await signer.signPromotionalOfferV1({
      productId,
      offerIdentifier,
    });
    expect(nonce).toMatch(uuid);
    expect(appAccountToken).toBeUndefined();
    const parts = ["com.example.app", identity.keyId, "pro", "spring", "", nonce, String(now)];
    expect(holds(parts.join("\u2063"), encodedSignature)).toBe(true);
  });
  it("returns DER for numbers with and without leading zeros", async () => {
    const lengths = new Set<number>();
    await fc.assert(
      fc.asyncProperty(
        fc.string({ minLength: 1 }).filter((text) => text.trim() !== ""),
        async (productId) => {
          const { encodedSignature, nonce } = await signer.signPromotionalOfferV1({ productId, offerIdentifier: "o" });
          lengths.add(Buffer.from(encodedSignature, "base64").length);
          const parts = ["com.example.app", identity.keyId, productId, "o", "", nonce, String(now)];
          return holds(parts.join("\u2063"), encodedSignature);
        },
      ),
      { seed: 1, numRuns: 300 },
    );
    // 70, 71 and 72 bytes: neither, one or both of the numbers have a leading zero.
    expect(lengths.size).toBeGreaterThanOrEqual(3);
  });
});

describe("createAppSigner", () => {
  it.each(["keyId", "issuerId", "bundleId", "privateKey"])("names the option %s when it is missing", (option) => {
    expect(() => createAppSigner({ ...identity, [option]: "" })).toThrow(`"${option}"`);
  });
  it("rejects the first signature for a key that cannot sign, with a message that has nothing of the key", async () => {
    const wrong = createAppSigner({
      ...identity,
      privateKey: "-----BEGIN PUBLIC KEY-----\nMFkw\n-----END PUBLIC KEY-----",
    });
    const error = await wrong
      .signPromotionalOffer({ productId: "pro", offerIdentifier: "o" })
      .catch((reason) => reason);
    expect(error).toBeInstanceOf(TokenError);
    expect(error.message).not.toContain("MFkw");
  });
  it("names the missing member of a request, which Apple would reject without an explanation", async () => {
    await expect(signer.signPromotionalOffer({ productId: "", offerIdentifier: "o" })).rejects.toThrow('"productId"');
    const untied = signer.signPromotionalOffer({ productId: "pro", offerIdentifier: "o", transactionId: "" });
    await expect(untied).rejects.toThrow('"transactionId"');
    const again = signer.signPromotionalOfferV1({ productId: "pro", offerIdentifier: "o", nonce: "" });
    await expect(again).rejects.toThrow('"nonce"');
    await expect(signer.signAdvancedCommerceRequest({} as AdvancedCommerceInAppRequest)).rejects.toThrow('"operation"');
    await expect(
      signer.signIntroductoryOfferEligibility({
        productId: "pro",
        transactionId: "42",
        allowIntroductoryOffer: "no" as unknown as boolean,
      }),
    ).rejects.toThrow('"allowIntroductoryOffer"');
  });
});
