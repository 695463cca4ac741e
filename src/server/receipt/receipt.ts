/** What a receipt says. */

/** Where a receipt was signed. Xcode is not Apple's server: anyone can make such a receipt. */
export type ReceiptEnvironment = "Production" | "Sandbox" | "Xcode";

/** An in-app purchase of a receipt. Dates are in milliseconds since 1970. */
export interface ReceiptPurchase {
  readonly productId: string;
  /** `"0"` in receipts of Xcode. */
  readonly transactionId: string;
  readonly originalTransactionId: string | undefined;
  readonly quantity: number | undefined;
  readonly purchaseDate: number | undefined;
  readonly originalPurchaseDate: number | undefined;
  /** When a subscription ends or renews. */
  readonly expiresDate: number | undefined;
  /** When Apple refunded the purchase, if that was before the receipt was created. */
  readonly cancellationDate: number | undefined;
  /** Identifies renewals of a subscription: decimal digits. */
  readonly webOrderLineItemId: string | undefined;
  readonly isTrialPeriod: boolean | undefined;
  readonly isInIntroOfferPeriod: boolean | undefined;
}

/** A receipt whose signature, chain, app and environment were verified. Dates are in milliseconds since 1970. */
export interface VerifiedReceipt {
  readonly environment: ReceiptEnvironment;
  /** As Apple wrote it, such as `ProductionSandbox` or `ProductionVPP`. */
  readonly receiptType: string;
  readonly bundleId: string;
  /** `CFBundleVersion` of the app that has the receipt; on macOS `CFBundleShortVersionString`. */
  readonly appVersion: string | undefined;
  /** The version that was bought first; `"1.0"` in the sandbox. */
  readonly originalAppVersion: string | undefined;
  /** The app's Apple ID; `undefined` in the sandbox. */
  readonly appAppleId: number | undefined;
  /** When the receipt was created: what it says is the state of that time. */
  readonly receiptCreationDate: number;
  /** When the app was bought. */
  readonly originalPurchaseDate: number | undefined;
  /** When the receipt ends, for apps of the Volume Purchase Program. */
  readonly expirationDate: number | undefined;
  /** Consumables are in a receipt only until the app has finished their transaction. */
  readonly inAppPurchases: readonly ReceiptPurchase[];
}
