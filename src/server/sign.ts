/** Signatures that an app hands to StoreKit: offers, eligibility for them, and Advanced Commerce requests. */
import { SignJWT } from "jose/jwt/sign";
import { importPrivateKey, type PrivateKey } from "../auth/key.js";
import type {
  AdvancedCommerceOneTimeChargeCreateRequest,
  AdvancedCommerceSubscriptionCreateRequest,
  AdvancedCommerceSubscriptionModifyInAppRequest,
  AdvancedCommerceSubscriptionReactivateInAppRequest,
  PromotionalOfferSignatureV1,
} from "../generated/server/schemas.js";
import { requireStrings } from "../options.js";

/** Options of {@link createAppSigner}. */
export interface AppSignerOptions {
  /** The id of an In-App Purchase key. */
  keyId: string;
  /** The issuer id of the team, a UUID. The first kind of promotional offer does without it. */
  issuerId: string;
  /** The private key. Held once, as a key that can't be read out again. */
  privateKey: PrivateKey;
  /** The app that will use the signature: `com.example.app`. */
  bundleId: string;
  /** Milliseconds since 1970. @default Date.now */
  now?: (() => number) | undefined;
}

/** What a promotional offer is signed for. */
export interface PromotionalOfferClaims {
  /** The subscription. */
  productId: string;
  /** The offer, as set up in App Store Connect. */
  offerIdentifier: string;
  /** Ties the signature to one customer: any `transactionId` or the `appTransactionId`. Recommended by Apple. */
  transactionId?: string | undefined;
}

/** What a promotional offer of the first kind is signed for. */
export interface PromotionalOfferV1Claims {
  /** The subscription. */
  productId: string;
  /** The offer, as set up in App Store Connect. */
  offerIdentifier: string;
  /** The customer's UUID with you; the app must set the same one on the purchase. */
  appAccountToken?: string | undefined;
  /** A UUID that is used once. @default a random one */
  nonce?: string | undefined;
}

/** What the eligibility for an introductory offer is signed for. */
export interface IntroductoryOfferClaims {
  /** The subscription. */
  productId: string;
  /** Whether the customer gets the offer, whatever the App Store would have said. */
  allowIntroductoryOffer: boolean;
  /** Ties the signature to one customer: any `transactionId` or the `appTransactionId`. */
  transactionId: string;
}

/** An Advanced Commerce request that an app hands to StoreKit. */
export type AdvancedCommerceInAppRequest =
  | AdvancedCommerceOneTimeChargeCreateRequest
  | AdvancedCommerceSubscriptionCreateRequest
  | AdvancedCommerceSubscriptionModifyInAppRequest
  | AdvancedCommerceSubscriptionReactivateInAppRequest;

/** Signs for one app. No request; every method rejects with a `TokenError` where the key can't sign. */
export interface AppSigner {
  /**
   * The JWS of a promotional offer, for `Product.PurchaseOption.promotionalOffer(_:compactJWS:)`.
   *
   * @see https://developer.apple.com/documentation/storekit/generating-jws-to-sign-app-store-requests
   */
  signPromotionalOffer: (claims: PromotionalOfferClaims) => Promise<string>;
  /**
   * A promotional offer of the first kind, with all that the app needs beside the signature; also what Retention
   * Messaging takes as `promotionalOfferSignatureV1`. Apple takes it for 24 hours.
   *
   * @see https://developer.apple.com/documentation/storekit/generating-a-signature-for-promotional-offers
   */
  signPromotionalOfferV1: (claims: PromotionalOfferV1Claims) => Promise<PromotionalOfferSignatureV1>;
  /**
   * The JWS that says whether a customer gets an introductory offer, for
   * `Product.PurchaseOption.introductoryOfferEligibility(compactJWS:)`.
   *
   * @see https://developer.apple.com/documentation/storekit/generating-jws-to-sign-app-store-requests
   */
  signIntroductoryOfferEligibility: (claims: IntroductoryOfferClaims) => Promise<string>;
  /**
   * The JWS of an Advanced Commerce request, which the app hands to StoreKit.
   *
   * @see https://developer.apple.com/documentation/storekit/generating-jws-to-sign-app-store-requests
   */
  signAdvancedCommerceRequest: (request: AdvancedCommerceInAppRequest) => Promise<string>;
}

/** INVISIBLE SEPARATOR, which Apple puts between the parts of the string that is signed. */
const separator = "\u2063";

/**
 * What signs for one app. Nothing is signed before the first call.
 *
 * @throws {TypeError} naming an option that is missing.
 */
export function createAppSigner(options: AppSignerOptions): AppSigner {
  const { keyId, issuerId, privateKey, bundleId, now = Date.now } = options;
  requireStrings({ keyId, issuerId, bundleId });
  if (!privateKey) throw new TypeError('"privateKey" is missing');
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
      const encodedSignature = toBase64(toDer(await signText(parts.join(separator), await signingKey())));
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
      if (typeof allowIntroductoryOffer !== "boolean") {
        throw new TypeError('"allowIntroductoryOffer" must be true or false');
      }
      return signJws("introductory-offer-eligibility", { productId, allowIntroductoryOffer, transactionId });
    },

    async signAdvancedCommerceRequest(request) {
      requireStrings({ operation: request.operation, version: request.version });
      return signJws("advanced-commerce-api", {
        request: toBase64(new TextEncoder().encode(JSON.stringify(request))),
      });
    },
  };
}

async function signText(text: string, key: CryptoKey): Promise<Uint8Array> {
  const bytes = new TextEncoder().encode(text);
  return new Uint8Array(await crypto.subtle.sign({ name: "ECDSA", hash: "SHA-256" }, key, bytes));
}

/** The two numbers of a P-256 signature, 32 bytes each as WebCrypto gives them, as the DER that StoreKit takes. */
function toDer(signature: Uint8Array): Uint8Array {
  const integers = [signature.subarray(0, 32), signature.subarray(32)].flatMap((bytes) => {
    const start = bytes.findIndex((byte) => byte !== 0);
    const value = [...bytes.subarray(start)];
    // A number whose first bit is set would read as negative.
    if (value[0]! > 0x7f) value.unshift(0);
    return [0x02, value.length, ...value];
  });
  return Uint8Array.of(0x30, integers.length, ...integers);
}

const toBase64 = (bytes: Uint8Array): string => btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(""));
