// PLACEHOLDER until the generator writes this file: only the payloads and fields that src/server/verify.ts touches.

export interface JWSTransactionDecodedPayload {
  transactionId?: string;
  originalTransactionId?: string;
  bundleId?: string;
  productId?: string;
  signedDate?: number;
  environment?: string;
}

export interface JWSRenewalInfoDecodedPayload {
  originalTransactionId?: string;
  productId?: string;
  signedDate?: number;
  environment?: string;
}

export interface AppTransaction {
  receiptType?: string;
  appAppleId?: number;
  bundleId?: string;
  receiptCreationDate?: number;
}

export interface DecodedRealtimeRequestBody {
  originalTransactionId?: string;
  appAppleId?: number;
  productId?: string;
  userLocale?: string;
  requestIdentifier?: string;
  signedDate?: number;
  environment?: string;
}

export interface Data {
  environment?: string;
  appAppleId?: number;
  bundleId?: string;
  signedTransactionInfo?: string;
  signedRenewalInfo?: string;
}

export interface Summary {
  environment?: string;
  appAppleId?: number;
  bundleId?: string;
}

export interface ExternalPurchaseToken {
  externalPurchaseId?: string;
  appAppleId?: number;
  bundleId?: string;
}

export interface AppData {
  environment?: string;
  appAppleId?: number;
  bundleId?: string;
  signedAppTransactionInfo?: string;
}

export interface ResponseBodyV2DecodedPayload {
  notificationType?: string;
  subtype?: string;
  notificationUUID?: string;
  version?: string;
  signedDate?: number;
  data?: Data;
  summary?: Summary;
  externalPurchaseToken?: ExternalPurchaseToken;
  appData?: AppData;
}
