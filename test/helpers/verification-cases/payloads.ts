/** Shortened payloads as Apple sends them, and the verifier options that accept them. */
import type { AppleChain } from "../apple-chain.js";
import type { VerificationCase } from "./case.js";

export const now = Date.UTC(2026, 5, 1);
export const bundleId = "com.example.app";
export const appAppleId = 1234567890;
export const signedDate = now - 3_600_000;

export const transaction = {
  transactionId: "2000000000000001",
  originalTransactionId: "2000000000000000",
  bundleId,
  productId: "com.example.app.pro.monthly",
  purchaseDate: signedDate,
  quantity: 1,
  type: "Auto-Renewable Subscription",
  inAppOwnershipType: "PURCHASED",
  signedDate,
  environment: "Production",
  price: 9990,
  currency: "EUR",
};
export const renewalInfo = {
  originalTransactionId: "2000000000000000",
  autoRenewProductId: "com.example.app.pro.monthly",
  productId: "com.example.app.pro.monthly",
  autoRenewStatus: 1,
  signedDate,
  environment: "Production",
};
export const appTransaction = {
  receiptType: "Production",
  appAppleId,
  bundleId,
  receiptCreationDate: signedDate,
  originalApplicationVersion: "1.0",
  appTransactionId: "704000000000000001",
};
export const realtimeRequest = {
  originalTransactionId: "2000000000000000",
  appAppleId,
  productId: "com.example.app.pro.monthly",
  userLocale: "en-US",
  requestIdentifier: "3db5c98d-8acf-4e29-831e-8e1f82f9f6e9",
  environment: "Production",
  signedDate,
};
export const data = { environment: "Production", appAppleId, bundleId, bundleVersion: "1", status: 1 };
export const notification = {
  notificationType: "DID_RENEW",
  notificationUUID: "002e14d5-51f5-4503-b5a8-c3a1af68eb20",
  version: "2.0",
  signedDate,
};

export function verifierOptions(chain: AppleChain) {
  return {
    bundleId,
    appAppleId,
    environment: "Production",
    now,
    rootCertificates: [chain.x5c[2]!],
  } satisfies VerificationCase["options"];
}
