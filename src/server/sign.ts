/** Signatures that an app passes to StoreKit: offers, eligibility for offers, and Advanced Commerce requests. */

import { SignJWT } from "jose/jwt/sign";
import { importPrivateKey } from "../auth/import-key.js";
import { type PrivateKey, requirePrivateKey } from "../auth/key.js";
import { encodeBase64 } from "../encoding/base64.js";
import type { Bytes } from "../encoding/bytes.js";
import { integer, sequence, writeElement } from "../encoding/der.js";
import type {
  AdvancedCommerceOneTimeChargeCreateRequest,
  AdvancedCommerceSubscriptionCreateRequest,
  AdvancedCommerceSubscriptionModifyInAppRequest,
  AdvancedCommerceSubscriptionReactivateInAppRequest,
  PromotionalOfferSignatureV1,
} from "../generated/server/schemas.js";
import { requireBoolean, requireStrings } from "../options.js";

/** Options of {@link createAppSigner}. */
export interface AppSignerOptions {
  /** The id of an In-App Purchase key. */
  keyId: string;
  /** The issuer id of the team, a UUID. Not part of a V1 promotional offer. */
  issuerId: string;
  /** The private key. Kept as a key that is not extractable. */
  privateKey: PrivateKey;
  /** The bundle id of the app that uses the signature: `com.example.app`. */
  bundleId: string;
  /** The current time in milliseconds since 1970. @default Date.now */
  now?: (() => number) | undefined;
}

/** What is signed for a promotional offer. */
export interface PromotionalOfferClaims {
  /** The product id of the subscription. */
  productId: string;
  /** The id of the offer in App Store Connect. */
  offerIdentifier: string;
  /** Limits the signature to one customer: any `transactionId` or the `appTransactionId`. Recommended by Apple. */
  transactionId?: string | undefined;
}

/** What is signed for a V1 promotional offer. */
export interface PromotionalOfferV1Claims {
  /** The product id of the subscription. */
  productId: string;
  /** The id of the offer in App Store Connect. */
  offerIdentifier: string;
  /** Your UUID for the customer; the app must set the same one on the purchase. */
  appAccountToken?: string | undefined;
  /** A UUID that is used once. @default crypto.randomUUID() */
  nonce?: string | undefined;
}

/** What is signed for the eligibility for an introductory offer. */
export interface IntroductoryOfferClaims {
  /** The product id of the subscription. */
  productId: string;
  /** Whether the customer gets the offer, in place of the App Store's own decision. */
  allowIntroductoryOffer: boolean;
  /** Limits the signature to one customer: any `transactionId` or the `appTransactionId`. */
  transactionId: string;
}

/** An Advanced Commerce request that an app passes to StoreKit. */
export type AdvancedCommerceInAppRequest =
  | AdvancedCommerceOneTimeChargeCreateRequest
  | AdvancedCommerceSubscriptionCreateRequest
  | AdvancedCommerceSubscriptionModifyInAppRequest
  | AdvancedCommerceSubscriptionReactivateInAppRequest;

/**
 * Signs for one app. Sends no request. Every method rejects with a `TokenError` when the key cannot sign, and with a
 * `TypeError` that names a missing claim.
 */
export interface AppSigner {
  /**
   * The JWS of a promotional offer, for `Product.PurchaseOption.promotionalOffer(_:compactJWS:)`.
   *
   * @see https://developer.apple.com/documentation/storekit/generating-jws-to-sign-app-store-requests
   */
  signPromotionalOffer: (claims: PromotionalOfferClaims) => Promise<string>;
  /**
   * A V1 promotional offer: the signature with all other values that the app needs, also the
   * `promotionalOfferSignatureV1` of Retention Messaging. Apple accepts it for 24 hours.
   *
   * @see https://developer.apple.com/documentation/storekit/generating-a-signature-for-promotional-offers
   */
  signPromotionalOfferV1: (claims: PromotionalOfferV1Claims) => Promise<PromotionalOfferSignatureV1>;
  /**
   * The JWS of the eligibility for an introductory offer, for
   * `Product.PurchaseOption.introductoryOfferEligibility(compactJWS:)`.
   *
   * @see https://developer.apple.com/documentation/storekit/generating-jws-to-sign-app-store-requests
   */
  signIntroductoryOfferEligibility: (claims: IntroductoryOfferClaims) => Promise<string>;
  /**
   * The JWS of an Advanced Commerce request, which the app passes to StoreKit.
   *
   * @see https://developer.apple.com/documentation/storekit/generating-jws-to-sign-app-store-requests
   */
  signAdvancedCommerceRequest: (request: AdvancedCommerceInAppRequest) => Promise<string>;
}

/** INVISIBLE SEPARATOR, between the parts of the string that is signed. */
const separator = "\u2063";

/**
 * Creates a signer for one app. It imports the key on the first call.
 *
 * @throws {TypeError} naming an option that is missing or wrong.
 * @example
 * const signer = createAppSigner({ keyId, issuerId, privateKey, bundleId });
 * const jws = await signer.signPromotionalOffer({ productId, offerIdentifier, transactionId });
 */
export function createAppSigner(options: AppSignerOptions): AppSigner {
  const { keyId, issuerId, privateKey, bundleId, now = Date.now } = options;
  requireStrings({ keyId, issuerId, bundleId });
  requirePrivateKey(privateKey);
  let imported: Promise<CryptoKey> | undefined;
  const signingKey = (): Promise<CryptoKey> => {
    imported ??= importPrivateKey(privateKey);
    return imported;
  };

  async function signJws(audience: string, claims: Record<string, unknown>): Promise<string> {
    return new SignJWT({ nonce: crypto.randomUUID(), ...claims, bid: bundleId })
      .setProtectedHeader({ alg: "ES256", kid: keyId, typ: "JWT" })
      .setIssuer(issuerId)
      .setIssuedAt(Math.floor(now() / 1_000))
      .setAudience(audience)
      .sign(await signingKey());
  }

  return {
    async signPromotionalOffer({ productId, offerIdentifier, transactionId }) {
      const claims = { productId, offerIdentifier, ...(transactionId !== undefined && { transactionId }) };
      requireStrings(claims);
      return signJws("promotional-offer", claims);
    },

    async signPromotionalOfferV1({ productId, offerIdentifier, ...optional }) {
      const nonce = (optional.nonce ?? crypto.randomUUID()).toLowerCase();
      requireStrings({ productId, offerIdentifier, nonce });
      const appAccountToken = optional.appAccountToken?.toLowerCase();
      const timestamp = now();
      const parts = [bundleId, keyId, productId, offerIdentifier, appAccountToken ?? "", nonce, timestamp];
      const encodedSignature = encodeBase64(toDer(await signString(parts.join(separator), await signingKey())));
      return {
        encodedSignature,
        productId,
        nonce,
        timestamp,
        keyId,
        offerIdentifier,
        ...(appAccountToken && { appAccountToken }),
      };
    },

    async signIntroductoryOfferEligibility({ productId, allowIntroductoryOffer, transactionId }) {
      requireStrings({ productId, transactionId });
      requireBoolean("allowIntroductoryOffer", allowIntroductoryOffer);
      return signJws("introductory-offer-eligibility", { productId, allowIntroductoryOffer, transactionId });
    },

    async signAdvancedCommerceRequest(request) {
      requireStrings({ operation: request.operation, version: request.version });
      return signJws("advanced-commerce-api", {
        request: encodeBase64(new TextEncoder().encode(JSON.stringify(request))),
      });
    },
  };
}

async function signString(string: string, key: CryptoKey): Promise<Bytes> {
  const bytes = new TextEncoder().encode(string);
  return new Uint8Array(await crypto.subtle.sign({ name: "ECDSA", hash: "SHA-256" }, key, bytes));
}

/** The DER that StoreKit takes, of a P-256 signature as Web Crypto returns it: r and s, 32 bytes each. */
function toDer(signature: Bytes): Bytes {
  return writeElement(sequence, writeUnsigned(signature.subarray(0, 32)), writeUnsigned(signature.subarray(32)));
}

/** An INTEGER without leading zeros, but for the one without which a first bit of 1 would make it negative. */
function writeUnsigned(number: Bytes): Bytes {
  const digits = number.subarray(number.findIndex((byte) => byte !== 0));
  return writeElement(integer, digits[0]! > 0x7f ? Uint8Array.of(0, ...digits) : digits);
}
