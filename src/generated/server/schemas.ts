// Generated from "App Store Server API (with Retention Messaging, Advanced Commerce and External Purchase)" 1.22 (SHA-256 53dc7cb089a828fe…) by `npm run generate`.
// Do not edit: corrections belong in spec/ or scripts/.

/** A value in a response: one that the document lists, or one that Apple added later. */
export type Open<Known extends string | null> = Known | (string & {});

/** A number in a response: one that the document lists, or one that Apple added later. */
export type OpenNumber<Known extends number> = Known | (number & {});

/**
 * Format: int64
 * The 87 error codes of the App Store Server and Retention Messaging APIs that Apple's libraries know. Some are shared with Advanced Commerce. More may appear.
 */
export type APIErrorCode = OpenNumber<4000000 | 4000002 | 4000005 | 4000006 | 4000008 | 4000009 | 4000010 | 4000011 | 4000012 | 4000013 | 4000014 | 4000015 | 4000016 | 4000017 | 4000018 | 4000019 | 4000020 | 4000021 | 4000022 | 4000023 | 4000024 | 4000025 | 4000026 | 4000027 | 4000028 | 4000030 | 4000031 | 4000032 | 4000033 | 4000034 | 4000035 | 4000036 | 4000037 | 4000038 | 4000039 | 4000040 | 4000041 | 4000042 | 4000043 | 4000047 | 4000048 | 4000161 | 4000162 | 4000163 | 4000164 | 4000175 | 4000183 | 4000185 | 4000187 | 4000211 | 4000212 | 4000213 | 4000215 | 4000216 | 4000218 | 4000219 | 4000224 | 4030004 | 4030005 | 4030007 | 4030014 | 4030016 | 4030017 | 4030018 | 4030019 | 4030026 | 4040001 | 4040002 | 4040003 | 4040004 | 4040005 | 4040006 | 4040007 | 4040008 | 4040009 | 4040010 | 4040014 | 4040015 | 4040018 | 4040019 | 4040020 | 4040021 | 4090000 | 4090001 | 4290000 | 5000000 | 5000001>;

/**
 * Format: int64
 * 7 more codes of the App Store Server API, found in Apple's documentation and in none of its libraries. More may appear.
 */
export type APIErrorCodeDocumentedOnly = OpenNumber<4000004 | 4000044 | 4000209 | 4000225 | 4000227 | 4030028 | 4040022>;

/**
 * Format: int32
 * Age of an account (version 1 consumption).
 *
 * - `0`: undeclared
 * - `1`: up to 3 days
 * - `2`: 3 to 10 days
 * - `3`: 10 to 30 days
 * - `4`: 30 to 90 days
 * - `5`: 90 to 180 days
 * - `6`: 180 to 365 days
 * - `7`: over 365 days
 */
export type AccountTenure = 0 | 1 | 2 | 3 | 4 | 5 | 6 | 7;

/** Display texts of a subscription. */
export interface AdvancedCommerceDescriptors {
  /** Description of the subscription. */
  description: string;
  /** Name shown to the customer. */
  displayName: string;
}

/**
 * When a change applies.
 *
 * - `IMMEDIATELY`: at once
 * - `NEXT_BILL_CYCLE`: with the next billing
 */
export type AdvancedCommerceEffective = "IMMEDIATELY" | "NEXT_BILL_CYCLE";

/**
 * Format: int64
 * The error codes of the Advanced Commerce API. 4000006, 4000033, 4040010, 4290000, 5000000 and 5000001 mean the same as in APIErrorCode; 4000028 means the storefront here. More may appear.
 */
export type AdvancedCommerceErrorCode = OpenNumber<4000006 | 4000028 | 4000033 | 4000053 | 4000063 | 4000079 | 4000080 | 4000081 | 4000082 | 4000083 | 4000084 | 4000085 | 4000086 | 4000087 | 4000088 | 4000089 | 4000091 | 4000092 | 4000093 | 4000094 | 4000095 | 4000096 | 4000097 | 4000098 | 4000099 | 4000100 | 4000101 | 4000102 | 4000103 | 4000104 | 4000105 | 4000106 | 4000107 | 4000109 | 4000110 | 4000111 | 4000112 | 4000113 | 4000114 | 4000115 | 4000116 | 4000117 | 4000118 | 4000119 | 4000121 | 4000122 | 4000123 | 4000124 | 4000125 | 4000126 | 4000127 | 4000128 | 4000129 | 4000130 | 4000131 | 4000132 | 4000133 | 4000134 | 4000135 | 4000136 | 4000137 | 4000139 | 4000140 | 4000141 | 4000142 | 4000143 | 4000144 | 4000145 | 4000146 | 4000147 | 4000148 | 4000149 | 4000150 | 4000151 | 4000152 | 4000153 | 4000154 | 4000155 | 4000156 | 4000157 | 4000158 | 4000159 | 4000160 | 4000165 | 4000166 | 4000167 | 4000168 | 4000169 | 4000171 | 4000172 | 4000173 | 4000174 | 4000176 | 4000177 | 4000178 | 4000179 | 4000180 | 4000181 | 4000182 | 4000184 | 4000186 | 4000192 | 4000193 | 4000194 | 4000205 | 4000214 | 4000220 | 4000221 | 4000222 | 4000223 | 4010000 | 4030008 | 4030009 | 4030010 | 4030011 | 4030013 | 4030015 | 4030020 | 4030021 | 4030022 | 4030023 | 4030024 | 4030025 | 4030027 | 4040010 | 4040016 | 4290000 | 5000000 | 5000001>;

/** Response for an Advanced Commerce subscription. */
export interface AdvancedCommerceInfo {
  /**
   * Format: uuid
   * UUID of the message, lower case.
   */
  messageIdentifier?: string;
  /**
   * Format: base64
   * Base64 of JSON that holds an Advanced Commerce JWS.
   */
  advancedCommerceData?: string;
}

/** An offer on an item. */
export interface AdvancedCommerceOffer {
  /** Length of one period, ISO 8601 duration. */
  period: AdvancedCommerceOfferPeriod;
  /**
   * Format: int32
   * Number of periods.
   */
  periodCount: number;
  /**
   * Format: int64
   * Price in milliunits of the currency.
   */
  price: number;
  /** Why the offer is made. */
  reason: AdvancedCommerceOfferReason;
}

/**
 * Length of an offer period, ISO 8601 duration.
 */
export type AdvancedCommerceOfferPeriod = Open<"P3D" | "P1W" | "P2W" | "P1M" | "P2M" | "P3M" | "P6M" | "P9M" | "P1Y">;

/**
 * Why an offer is made.
 *
 * - `ACQUISITION`: to win a customer
 * - `WIN_BACK`: to win a customer back
 * - `RETENTION`: to keep a customer
 */
export type AdvancedCommerceOfferReason = Open<"ACQUISITION" | "WIN_BACK" | "RETENTION">;

/** In-app request that sells a one-time charge. Signed by you, sent by the app. */
export interface AdvancedCommerceOneTimeChargeCreateRequest {
  /** Facts of the request. */
  requestInfo: AdvancedCommerceRequestInfo;
  /**
   * Name of the operation.
   * @constant
   */
  operation: "CREATE_ONE_TIME_CHARGE";
  /**
   * Version of the request format.
   * @constant
   */
  version: "1";
  /** Currency, ISO 4217. */
  currency: string;
  /** The item to sell. */
  item: AdvancedCommerceOneTimeChargeItem;
  /** Storefront, ISO 3166-1 alpha-3. */
  storefront?: string;
  /** Apple tax code, such as C003-00-1. */
  taxCode: string;
}

/** A one-time charge. */
export interface AdvancedCommerceOneTimeChargeItem {
  /** Your SKU. */
  SKU: string;
  /** Description of the item. */
  description: string;
  /** Name shown to the customer. */
  displayName: string;
  /**
   * Format: int64
   * Price in milliunits of the currency.
   */
  price: number;
}

/**
 * Length of a subscription, ISO 8601 duration.
 */
export type AdvancedCommercePeriod = Open<"P1W" | "P1M" | "P2M" | "P3M" | "P6M" | "P1Y">;

/** A pending price increase of an item. */
export interface AdvancedCommercePriceIncreaseInfo {
  /** SKUs tied to this increase. */
  dependentSKUs?: string[];
  /**
   * Format: int64
   * New price in milliunits of the currency.
   */
  price?: number;
  /** The progress. */
  status?: AdvancedCommercePriceIncreaseInfoStatus;
}

/**
 * State of a price increase.
 *
 * - `SCHEDULED`: planned
 * - `PENDING`: waits for consent
 * - `ACCEPTED`: consented
 */
export type AdvancedCommercePriceIncreaseInfoStatus = Open<"SCHEDULED" | "PENDING" | "ACCEPTED">;

/**
 * Why an item changes.
 *
 * - `UPGRADE`: to a higher plan
 * - `DOWNGRADE`: to a lower plan
 * - `APPLY_OFFER`: to apply an offer
 */
export type AdvancedCommerceReason = "UPGRADE" | "DOWNGRADE" | "APPLY_OFFER";

/** One refund on an item. */
export interface AdvancedCommerceRefund {
  /**
   * Format: int64
   * Amount in milliunits of the currency.
   */
  refundAmount?: number;
  /** When it was refunded (UNIX time in milliseconds). */
  refundDate?: number;
  /** Why it was refunded. */
  refundReason?: AdvancedCommerceRefundReason;
  /** How the amount was worked out. */
  refundType?: AdvancedCommerceRefundType;
}

/**
 * Why something is refunded.
 *
 * - `UNINTENDED_PURCHASE`: did not mean to buy
 * - `FULFILLMENT_ISSUE`: purchase did not arrive or work
 * - `UNSATISFIED_WITH_PURCHASE`: not happy with it
 * - `LEGAL`: legal ground
 * - `OTHER`: other
 * - `MODIFY_ITEMS_REFUND`: items were changed
 * - `SIMULATE_REFUND_DECLINE`: makes the sandbox decline; sandbox only
 */
export type AdvancedCommerceRefundReason = Open<"UNINTENDED_PURCHASE" | "FULFILLMENT_ISSUE" | "UNSATISFIED_WITH_PURCHASE" | "LEGAL" | "OTHER" | "MODIFY_ITEMS_REFUND" | "SIMULATE_REFUND_DECLINE">;

/**
 * How a refund is worked out.
 *
 * - `FULL`: all
 * - `PRORATED`: the part not used
 * - `CUSTOM`: an amount you name
 */
export type AdvancedCommerceRefundType = Open<"FULL" | "PRORATED" | "CUSTOM">;

/** Advanced Commerce part of renewal information. */
export interface AdvancedCommerceRenewalInfo {
  /** Opaque token; hand it back in AdvancedCommerceRequestInfo. */
  consistencyToken?: string;
  /** Display texts of the subscription. */
  descriptors?: AdvancedCommerceDescriptors;
  /** Items that will renew. */
  items?: AdvancedCommerceRenewalItem[];
  /** Length of the subscription, ISO 8601 duration. */
  period?: AdvancedCommercePeriod;
  /**
   * Format: uuid
   * UUID of the request that made it.
   */
  requestReferenceId?: string;
  /** Apple tax code, such as C003-00-1. */
  taxCode?: string;
}

/** One item that will renew. */
export interface AdvancedCommerceRenewalItem {
  /** Your SKU. */
  SKU?: string;
  /** Description of the item. */
  description?: string;
  /** Name shown to the customer. */
  displayName?: string;
  /** Offer on the item. */
  offer?: AdvancedCommerceOffer;
  /**
   * Format: int64
   * Price in milliunits of the currency.
   */
  price?: number;
  /** A pending price increase. */
  priceIncreaseInfo?: AdvancedCommercePriceIncreaseInfo;
}

/** Facts that go with every Advanced Commerce request. */
export interface AdvancedCommerceRequestInfo {
  /**
   * Format: uuid
   * UUID of the account.
   */
  appAccountToken?: string | undefined;
  /** The token from advancedCommerceInfo of the renewal information; never one of your own making. */
  consistencyToken?: string | undefined;
  /**
   * Format: uuid
   * UUID of the request; send the same one again to retry it.
   */
  requestReferenceId: string;
}

/** One item to refund. */
export interface AdvancedCommerceRequestRefundItem {
  /** Your SKU. */
  SKU: string;
  /**
   * Format: int64
   * Amount in milliunits of the currency; only with refundType CUSTOM.
   */
  refundAmount?: number | undefined;
  /** Why to refund. */
  refundReason: AdvancedCommerceRefundReason;
  /** How to work out the amount. */
  refundType: AdvancedCommerceRefundType;
  /** Whether to take the item away as well. */
  revoke: boolean;
}

/** Body of a refund request for a transaction. */
export interface AdvancedCommerceRequestRefundRequest {
  /** Facts of the request. */
  requestInfo: AdvancedCommerceRequestInfo;
  /** Currency, ISO 4217. */
  currency?: string | undefined;
  /** Items to refund, at least one. */
  items: AdvancedCommerceRequestRefundItem[];
  /** Your refund risking preference. */
  refundRiskingPreference: boolean;
  /** Storefront, ISO 3166-1 alpha-3. */
  storefront?: string | undefined;
}

/** Signed state after the refund request. */
export interface AdvancedCommerceRequestRefundResponse {
  /**
   * Format: jws
   * Signed renewal information.
   */
  signedRenewalInfo?: string;
  /**
   * Format: jws
   * Signed transaction.
   */
  signedTransactionInfo?: string;
}

/** Body that turns off automatic renewal. */
export interface AdvancedCommerceSubscriptionCancelRequest {
  /** Facts of the request. */
  requestInfo: AdvancedCommerceRequestInfo;
  /** Storefront, ISO 3166-1 alpha-3. */
  storefront?: string | undefined;
}

/** Signed state after the cancellation. */
export interface AdvancedCommerceSubscriptionCancelResponse {
  /**
   * Format: jws
   * Signed renewal information.
   */
  signedRenewalInfo?: string;
  /**
   * Format: jws
   * Signed transaction.
   */
  signedTransactionInfo?: string;
}

/** New display texts of a subscription. */
export interface AdvancedCommerceSubscriptionChangeMetadataDescriptors {
  /** When the change applies. */
  effective: AdvancedCommerceEffective;
  /** Description of the subscription. */
  description?: string | undefined;
  /** Name shown to the customer. */
  displayName?: string | undefined;
}

/** New display texts or SKU of an item. */
export interface AdvancedCommerceSubscriptionChangeMetadataItem {
  /** SKU the item has now. */
  currentSKU: string;
  /** When the change applies. */
  effective: AdvancedCommerceEffective;
  /** Description of the item. */
  description?: string | undefined;
  /** Name shown to the customer. */
  displayName?: string | undefined;
  /** New SKU. */
  SKU?: string | undefined;
}

/** Body that changes display texts, SKUs or the tax code of a subscription. */
export interface AdvancedCommerceSubscriptionChangeMetadataRequest {
  /** Facts of the request. */
  requestInfo: AdvancedCommerceRequestInfo;
  /** New display texts of the subscription. */
  descriptors?: AdvancedCommerceSubscriptionChangeMetadataDescriptors | undefined;
  /** Items to change. */
  items?: AdvancedCommerceSubscriptionChangeMetadataItem[] | undefined;
  /** Storefront, ISO 3166-1 alpha-3. */
  storefront?: string | undefined;
  /** Apple tax code, such as C003-00-1. */
  taxCode?: string | undefined;
}

/** Signed state after the change of metadata. */
export interface AdvancedCommerceSubscriptionChangeMetadataResponse {
  /**
   * Format: jws
   * Signed renewal information.
   */
  signedRenewalInfo?: string;
  /**
   * Format: jws
   * Signed transaction.
   */
  signedTransactionInfo?: string;
}

/** An item of a new subscription. */
export interface AdvancedCommerceSubscriptionCreateItem {
  /** Your SKU. */
  SKU: string;
  /** Description of the item. */
  description: string;
  /** Name shown to the customer. */
  displayName: string;
  /** Offer on the item. */
  offer?: AdvancedCommerceOffer;
  /**
   * Format: int64
   * Price in milliunits of the currency.
   */
  price: number;
}

/** In-app request that sells a subscription. Signed by you, sent by the app. */
export interface AdvancedCommerceSubscriptionCreateRequest {
  /** Facts of the request. */
  requestInfo: AdvancedCommerceRequestInfo;
  /**
   * Name of the operation.
   * @constant
   */
  operation: "CREATE_SUBSCRIPTION";
  /**
   * Version of the request format.
   * @constant
   */
  version: "1";
  /** Currency, ISO 4217. */
  currency: string;
  /** Display texts of the subscription. */
  descriptors: AdvancedCommerceDescriptors;
  /** Items of the subscription, at least one. */
  items: AdvancedCommerceSubscriptionCreateItem[];
  /** Length of the subscription, ISO 8601 duration. */
  period: AdvancedCommercePeriod;
  /** A subscription this one replaces. */
  previousTransactionId?: string;
  /** Storefront, ISO 3166-1 alpha-3. */
  storefront?: string;
  /** Apple tax code, such as C003-00-1. */
  taxCode: string;
}

/** Display texts of the subscription after the move. */
export interface AdvancedCommerceSubscriptionMigrateDescriptors {
  /** Description of the subscription. */
  description: string;
  /** Name shown to the customer. */
  displayName: string;
}

/** An item of the subscription after the move. */
export interface AdvancedCommerceSubscriptionMigrateItem {
  /** Your SKU. */
  SKU: string;
  /** Description of the item. */
  description: string;
  /** Name shown to the customer. */
  displayName: string;
}

/** An item of the subscription from its next renewal on. */
export interface AdvancedCommerceSubscriptionMigrateRenewalItem {
  /** Your SKU. */
  SKU: string;
  /** Description of the item. */
  description: string;
  /** Name shown to the customer. */
  displayName: string;
}

/** Body that moves an In-App Purchase subscription to Advanced Commerce. */
export interface AdvancedCommerceSubscriptionMigrateRequest {
  /** Facts of the request. */
  requestInfo: AdvancedCommerceRequestInfo;
  /** Display texts of the subscription. */
  descriptors: AdvancedCommerceSubscriptionMigrateDescriptors;
  /** Items of the subscription, at least one. */
  items: AdvancedCommerceSubscriptionMigrateItem[];
  /** Items from the next renewal on, when they differ; at least one when present. */
  renewalItems?: AdvancedCommerceSubscriptionMigrateRenewalItem[] | undefined;
  /** Storefront, ISO 3166-1 alpha-3. */
  storefront?: string | undefined;
  /** Generic Advanced Commerce product identifier from App Store Connect. */
  targetProductId: string;
  /** Apple tax code, such as C003-00-1. */
  taxCode: string;
}

/** Signed state after the move. */
export interface AdvancedCommerceSubscriptionMigrateResponse {
  /**
   * Format: jws
   * Signed renewal information.
   */
  signedRenewalInfo?: string;
  /**
   * Format: jws
   * Signed transaction.
   */
  signedTransactionInfo?: string;
}

/** An item to add. */
export interface AdvancedCommerceSubscriptionModifyAddItem {
  /** Your SKU. */
  SKU: string;
  /** Description of the item. */
  description: string;
  /** Name shown to the customer. */
  displayName: string;
  /** Offer on the item. */
  offer?: AdvancedCommerceOffer;
  /**
   * Format: int64
   * Price in milliunits of the currency.
   */
  price: number;
  /**
   * Format: int64
   * Prorated price in milliunits of the currency.
   */
  proratedPrice?: number;
}

/** An item to change. */
export interface AdvancedCommerceSubscriptionModifyChangeItem {
  /** Your SKU, after the change. */
  SKU: string;
  /** Description of the item. */
  description: string;
  /** Name shown to the customer. */
  displayName: string;
  /** SKU the item has now. */
  currentSKU: string;
  /** When the change applies. */
  effective: AdvancedCommerceEffective;
  /** Offer on the item. */
  offer?: AdvancedCommerceOffer;
  /**
   * Format: int64
   * Price in milliunits of the currency.
   */
  price: number;
  /**
   * Format: int64
   * Prorated price in milliunits of the currency.
   */
  proratedPrice?: number;
  /** Why the item changes. */
  reason: AdvancedCommerceReason;
}

/** New display texts of a subscription. */
export interface AdvancedCommerceSubscriptionModifyDescriptors {
  /** When the change applies. */
  effective: AdvancedCommerceEffective;
  /** Description of the subscription. */
  description?: string;
  /** Name shown to the customer. */
  displayName?: string;
}

/** In-app request that changes a subscription. Signed by you, sent by the app. */
export interface AdvancedCommerceSubscriptionModifyInAppRequest {
  /** Facts of the request. */
  requestInfo: AdvancedCommerceRequestInfo;
  /**
   * Name of the operation.
   * @constant
   */
  operation: "MODIFY_SUBSCRIPTION";
  /**
   * Version of the request format.
   * @constant
   */
  version: "1";
  /** Items to add, at least one when present. */
  addItems?: AdvancedCommerceSubscriptionModifyAddItem[];
  /** Items to change, at least one when present. */
  changeItems?: AdvancedCommerceSubscriptionModifyChangeItem[];
  /** Currency, ISO 4217. */
  currency?: string;
  /** New display texts of the subscription. */
  descriptors?: AdvancedCommerceSubscriptionModifyDescriptors;
  /** New length of the subscription. */
  periodChange?: AdvancedCommerceSubscriptionModifyPeriodChange;
  /** Items to remove, at least one when present. */
  removeItems?: AdvancedCommerceSubscriptionModifyRemoveItem[];
  /** Whether the billing date stays. */
  retainBillingCycle: boolean;
  /** Storefront, ISO 3166-1 alpha-3. */
  storefront?: string;
  /** Apple tax code, such as C003-00-1. */
  taxCode?: string;
  /** Transaction identifier of the subscription. */
  transactionId: string;
}

/** New length of a subscription. */
export interface AdvancedCommerceSubscriptionModifyPeriodChange {
  /** When the change applies. */
  effective: AdvancedCommerceEffective;
  /** New length, ISO 8601 duration. */
  period: AdvancedCommercePeriod;
}

/** An item to remove. */
export interface AdvancedCommerceSubscriptionModifyRemoveItem {
  /** SKU of the item. */
  SKU: string;
}

/** An item whose price changes. */
export interface AdvancedCommerceSubscriptionPriceChangeItem {
  /** SKU of the item. */
  SKU: string;
  /**
   * Format: int64
   * New price in milliunits of the currency.
   */
  price: number;
  /** SKUs tied to this change, at least one when present. */
  dependentSKUs?: string[] | undefined;
}

/** Body that changes prices from the next renewal on. */
export interface AdvancedCommerceSubscriptionPriceChangeRequest {
  /** Facts of the request. */
  requestInfo: AdvancedCommerceRequestInfo;
  /** Currency, ISO 4217. */
  currency?: string | undefined;
  /** Items to change, at least one. */
  items: AdvancedCommerceSubscriptionPriceChangeItem[];
  /** Storefront, ISO 3166-1 alpha-3. */
  storefront?: string | undefined;
}

/** Signed state after the change of price. */
export interface AdvancedCommerceSubscriptionPriceChangeResponse {
  /**
   * Format: jws
   * Signed renewal information.
   */
  signedRenewalInfo?: string;
  /**
   * Format: jws
   * Signed transaction.
   */
  signedTransactionInfo?: string;
}

/** In-app request that turns renewal on again. Signed by you, sent by the app. */
export interface AdvancedCommerceSubscriptionReactivateInAppRequest {
  /** Facts of the request. */
  requestInfo: AdvancedCommerceRequestInfo;
  /**
   * Name of the operation.
   * @constant
   */
  operation: "REACTIVATE_SUBSCRIPTION";
  /**
   * Version of the request format.
   * @constant
   */
  version: "1";
  /** Items to reactivate, at least one when present. */
  items?: AdvancedCommerceSubscriptionReactivateItem[];
  /** Storefront, ISO 3166-1 alpha-3. */
  storefront?: string;
  /** Transaction identifier of the subscription. */
  transactionId: string;
}

/** An item to reactivate. */
export interface AdvancedCommerceSubscriptionReactivateItem {
  /** SKU of the item. */
  SKU: string;
}

/** Body that ends a subscription at once and refunds it. */
export interface AdvancedCommerceSubscriptionRevokeRequest {
  /** Facts of the request. */
  requestInfo: AdvancedCommerceRequestInfo;
  /** Why to refund. */
  refundReason: AdvancedCommerceRefundReason;
  /** Your refund risking preference. */
  refundRiskingPreference: boolean;
  /** How to work out the amount. */
  refundType: AdvancedCommerceRefundType;
  /** Storefront, ISO 3166-1 alpha-3. */
  storefront?: string | undefined;
}

/** Signed state after the revocation. */
export interface AdvancedCommerceSubscriptionRevokeResponse {
  /**
   * Format: jws
   * Signed renewal information.
   */
  signedRenewalInfo?: string;
  /**
   * Format: jws
   * Signed transaction.
   */
  signedTransactionInfo?: string;
}

/** Advanced Commerce part of a transaction. */
export interface AdvancedCommerceTransactionInfo {
  /** Display texts of the subscription. */
  descriptors?: AdvancedCommerceDescriptors;
  /**
   * Format: int64
   * Estimated tax in milliunits of the currency.
   */
  estimatedTax?: number;
  /** Items bought. */
  items?: AdvancedCommerceTransactionItem[];
  /** Length of the subscription, ISO 8601 duration. */
  period?: AdvancedCommercePeriod;
  /**
   * Format: uuid
   * UUID of the request that made it.
   */
  requestReferenceId?: string;
  /** Apple tax code, such as C003-00-1. */
  taxCode?: string;
  /**
   * Format: int64
   * Price without tax in milliunits of the currency.
   */
  taxExclusivePrice?: number;
  /** Tax rate, a decimal number as a string. */
  taxRate?: string;
}

/** One item of an Advanced Commerce transaction. */
export interface AdvancedCommerceTransactionItem {
  /** Your SKU. */
  SKU?: string;
  /** Description of the item. */
  description?: string;
  /** Name shown to the customer. */
  displayName?: string;
  /** Offer on the item. */
  offer?: AdvancedCommerceOffer;
  /**
   * Format: int64
   * Price in milliunits of the currency.
   */
  price?: number;
  /** Refunds on the item. */
  refunds?: AdvancedCommerceRefund[];
  /** When the item was revoked (UNIX time in milliseconds). */
  revocationDate?: number;
}

/** Suggest another product. */
export interface AlternateProduct {
  /**
   * Format: uuid
   * UUID of the message, lower case.
   */
  messageIdentifier?: string;
  /** Product to suggest. */
  productId?: string;
  /** Billing plan to suggest. */
  billingPlanType?: BillingPlanType;
}

/** App transaction a notification is about. */
export interface AppData {
  /**
   * Format: int64
   * Apple ID of the app.
   */
  appAppleId?: number;
  /** Bundle ID of the app. */
  bundleId?: string;
  /** Environment the notification is about. */
  environment?: Environment;
  /**
   * Format: jws
   * Signed app transaction.
   */
  signedAppTransactionInfo?: string;
}

/** An app transaction (a customer's download of the app), out of its signed form. */
export interface AppTransaction {
  /** Environment that signed it. */
  receiptType?: Environment;
  /**
   * Format: int64
   * Apple ID of the app.
   */
  appAppleId?: number;
  /** Bundle ID of the app. */
  bundleId?: string;
  /** Version on the device; device JWS only. */
  applicationVersion?: string;
  /** Apple's number of that version; device JWS only. */
  versionExternalIdentifier?: number;
  /** When it was made; the date to verify the certificates against (UNIX time in milliseconds). */
  receiptCreationDate?: number;
  /** When the customer first downloaded the app (UNIX time in milliseconds). */
  originalPurchaseDate?: number;
  /** App version the customer first downloaded. */
  originalApplicationVersion?: string;
  /**
   * Format: base64
   * Value that ties the JWS to a device, base64; device JWS only.
   */
  deviceVerification?: string;
  /**
   * Format: uuid
   * UUID that went into deviceVerification; device JWS only.
   */
  deviceVerificationNonce?: string;
  /** When the app was pre-ordered (UNIX time in milliseconds). */
  preorderDate?: number;
  /** Identifier of the app download, one a customer and app. */
  appTransactionId?: string;
  /** Platform of the first download. */
  originalPlatform?: PurchasePlatform;
  /** Store type. Since 1.22. */
  storeType?: StoreType;
  /** UNIX time in milliseconds; seen only in data signed by Xcode. */
  requestDate?: number;
}

/** The signed app transaction of one customer. */
export interface AppTransactionInfoResponse {
  /**
   * Format: jws
   * Signed app transaction.
   */
  signedAppTransactionInfo?: string;
}

/**
 * Format: int32
 * Whether a subscription renews.
 *
 * - `0`: off
 * - `1`: on
 */
export type AutoRenewStatus = OpenNumber<0 | 1>;

/**
 * Billing plan of a subscription.
 *
 * - `BILLED_UPFRONT`: all at once
 * - `MONTHLY`: each month
 */
export type BillingPlanType = Open<"BILLED_UPFRONT" | "MONTHLY">;

/** One bullet point of a message. */
export interface BulletPoint {
  /** Text. */
  text: string;
  /**
   * Format: uuid
   * UUID of an uploaded image, lower case.
   */
  imageIdentifier: string;
  /** Text in place of the picture. */
  altText: string;
}

/** The test notification and how its delivery went. */
export interface CheckTestNotificationResponse {
  /**
   * Format: jws
   * The notification as it was sent.
   */
  signedPayload?: string;
  /** Delivery attempts, at most 6. */
  sendAttempts?: SendAttemptItem[];
}

/** Body of the current consumption call (version 2 of the path), for purchases without Advanced Commerce. */
export interface ConsumptionRequest {
  /** Has to be true: the customer agreed that you send this. */
  customerConsented: boolean;
  /**
   * Format: int32
   * Consumed share in milliunits of a percent (100000 = 100 %). Has to be 0 unless deliveryStatus is DELIVERED. Not allowed for auto-renewable subscriptions. With GRANT_PRORATED it has to lie strictly between 0 and 100000.
   */
  consumptionPercentage?: number | undefined;
  /** Whether the purchase reached the customer. */
  deliveryStatus: DeliveryStatus;
  /** The outcome you would like. */
  refundPreference?: RefundPreference | undefined;
  /** Whether the customer could try the content before buying. */
  sampleContentProvided: boolean;
}

/**
 * The reason for a refund request.
 *
 * - `UNINTENDED_PURCHASE`: did not mean to buy
 * - `FULFILLMENT_ISSUE`: purchase did not arrive or work
 * - `UNSATISFIED_WITH_PURCHASE`: not happy with it
 * - `LEGAL`: legal ground
 * - `OTHER`: other
 */
export type ConsumptionRequestReason = Open<"UNINTENDED_PURCHASE" | "FULFILLMENT_ISSUE" | "UNSATISFIED_WITH_PURCHASE" | "LEGAL" | "OTHER">;

/** Body of the version 1 consumption call; see sendConsumptionInformationV1 for when it applies. */
export interface ConsumptionRequestV1 {
  /** Has to be true: the customer agreed that you send this. */
  customerConsented?: boolean | undefined;
  /** How much was consumed. */
  consumptionStatus?: ConsumptionStatus | undefined;
  /** Where it was consumed. */
  platform?: Platform | undefined;
  /** Whether the customer could try the content before buying. */
  sampleContentProvided?: boolean | undefined;
  /** Whether the purchase reached the customer. */
  deliveryStatus?: DeliveryStatusV1 | undefined;
  /** UUID of the account, or an empty string. */
  appAccountToken?: string | undefined;
  /** Age of the customer's account with you. */
  accountTenure?: AccountTenure | undefined;
  /** Time the customer spent in the app. */
  playTime?: PlayTime | undefined;
  /** All refunds so far, in USD bands. */
  lifetimeDollarsRefunded?: LifetimeDollarsRefunded | undefined;
  /** All purchases so far, in USD bands. */
  lifetimeDollarsPurchased?: LifetimeDollarsPurchased | undefined;
  /** State of the customer's account with you. */
  userStatus?: UserStatus | undefined;
  /** The outcome you would like. */
  refundPreference?: RefundPreferenceV1 | undefined;
}

/**
 * Format: int32
 * How much was consumed (version 1 consumption).
 *
 * - `0`: undeclared
 * - `1`: nothing
 * - `2`: a part
 * - `3`: all
 */
export type ConsumptionStatus = 0 | 1 | 2 | 3;

/** App and transaction a notification is about. */
export interface Data {
  /** Environment the notification is about. */
  environment?: Environment;
  /**
   * Format: int64
   * Apple ID of the app.
   */
  appAppleId?: number;
  /** Bundle ID of the app. */
  bundleId?: string;
  /** Build number of the app. */
  bundleVersion?: string;
  /**
   * Format: jws
   * Signed transaction. Not verified along with the notification: verify it on its own.
   */
  signedTransactionInfo?: string;
  /**
   * Format: jws
   * Signed renewal information. Not verified along with the notification: verify it on its own.
   */
  signedRenewalInfo?: string;
  /** State of the auto-renewable subscription at signedDate. */
  status?: Status;
  /** The reason for the refund request; only with CONSUMPTION_REQUEST. */
  consumptionRequestReason?: ConsumptionRequestReason;
}

/** A realtime request, out of its signed form. */
export interface DecodedRealtimeRequestBody {
  /** Identifier of the first purchase, decimal digits. */
  originalTransactionId: string;
  /**
   * Format: int64
   * Apple ID of the app.
   */
  appAppleId: number;
  /** Product identifier. */
  productId: string;
  /** Locale of the device, such as en-US. */
  userLocale: string;
  /**
   * Format: uuid
   * UUID Apple made for this request.
   */
  requestIdentifier: string;
  /** When Apple signed this (UNIX time in milliseconds). */
  signedDate: number;
  /** Where the purchase was made. */
  environment: Environment;
}

/** Which message is the default of a product and language. */
export interface DefaultConfigurationRequest {
  /**
   * Format: uuid
   * UUID of the message. Send it always: it is going to be required.
   */
  messageIdentifier?: string | undefined;
}

/** Which message is the default of a product and language. */
export interface DefaultConfigurationResponse {
  /**
   * Format: uuid
   * UUID of the message, lower case.
   */
  messageIdentifier: string;
}

/**
 * Whether the purchase arrived.
 *
 * - `DELIVERED`: arrived
 * - `UNDELIVERED_QUALITY_ISSUE`: quality issue
 * - `UNDELIVERED_WRONG_ITEM`: wrong item
 * - `UNDELIVERED_SERVER_OUTAGE`: server outage
 * - `UNDELIVERED_OTHER`: other
 */
export type DeliveryStatus = "DELIVERED" | "UNDELIVERED_QUALITY_ISSUE" | "UNDELIVERED_WRONG_ITEM" | "UNDELIVERED_SERVER_OUTAGE" | "UNDELIVERED_OTHER";

/**
 * Format: int32
 * Whether the purchase arrived (version 1 consumption).
 *
 * - `0`: arrived and works
 * - `1`: quality issue
 * - `2`: wrong item
 * - `3`: server outage
 * - `4`: in-game currency changed
 * - `5`: other
 */
export type DeliveryStatusV1 = 0 | 1 | 2 | 3 | 4 | 5;

/**
 * Environment a purchase belongs to.
 *
 * - `Sandbox`: the sandbox
 * - `Production`: the App Store
 * - `Xcode`: local StoreKit testing; in signed payloads only
 * - `LocalTesting`: made up by Apple's libraries for tests; no server sends it
 */
export type Environment = Open<"Sandbox" | "Production" | "Xcode" | "LocalTesting">;

/** JSON body of every error of the App Store Server, Retention Messaging and Advanced Commerce APIs. Unknown codes may appear. */
export interface ErrorPayload {
  /**
   * Format: int64
   * Number of the error; the HTTP status is its first three digits.
   */
  errorCode?: number;
  /** Apple's sentence about the error. */
  errorMessage?: string;
}

/** Another name of ErrorPayload. */
export type ErrorResponse = ErrorPayload;

/**
 * Format: int32
 * Why a subscription ended.
 *
 * - `1`: customer cancelled
 * - `2`: payment failed
 * - `3`: no consent to a price increase, or to the end of an offer
 * - `4`: product was no longer for sale
 * - `5`: other
 */
export type ExpirationIntent = OpenNumber<1 | 2 | 3 | 4 | 5>;

/**
 * Format: int32
 * Why a renewal date moves.
 *
 * - `0`: undeclared
 * - `1`: goodwill
 * - `2`: other
 * - `3`: service issue or outage
 */
export type ExtendReasonCode = 0 | 1 | 2 | 3;

/** Body for moving the renewal date of one subscription. */
export interface ExtendRenewalDateRequest {
  /**
   * Format: int32
   * Days to add.
   */
  extendByDays: number;
  /** Why the date moves. */
  extendReasonCode: ExtendReasonCode;
  /** Your own unique name for this request. */
  requestIdentifier: string;
}

/** Outcome of moving one renewal date. */
export interface ExtendRenewalDateResponse {
  /** Original transaction identifier, decimal digits. */
  originalTransactionId?: string;
  /** Identifier of the purchase event. */
  webOrderLineItemId?: string;
  /** Whether the date moved. */
  success?: boolean;
  /**
   * Format: int64
   * The new expiry (UNIX time in milliseconds).
   */
  effectiveDate?: number;
}

/** One fault of a report; also the whole response when a report is not found (Apple's NotFoundError). */
export interface ExternalPurchaseError {
  /** Number of the fault. */
  errorCode: ExternalPurchaseErrorCode;
  /** Apple's sentence about the fault. */
  errorMessage: string;
  /** Field the fault is in. */
  fieldName: string;
  /** Line item the fault is in; present on faults of a line item. */
  lineItemId?: string;
}

/**
 * Format: int32
 * The error codes of the External Purchase Server API. More may appear.
 */
export type ExternalPurchaseErrorCode = OpenNumber<1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10 | 11 | 12 | 13 | 14 | 15 | 16 | 17 | 18 | 19 | 20 | 21 | 22 | 23 | 24 | 25 | 26 | 27 | 28 | 29 | 30 | 31 | 32 | 33 | 34 | 35 | 36 | 39>;

/**
 * Kind of line item; the line item models fix it with a constant. Apple calls it eventType.
 *
 * - `BUY`: purchase
 * - `REFUND`: refund
 */
export type ExternalPurchaseEventType = Open<"BUY" | "REFUND">;

/**
 * Kind of purchase of a line item; the line item models fix it with a constant. Apple calls it productType;
 * renamed here since ProductType is the history query's.
 *
 * - `ONE_TIME_BUY`: one-time purchase
 * - `SUBSCRIPTION`: subscription
 */
export type ExternalPurchaseProductType = Open<"ONE_TIME_BUY" | "SUBSCRIPTION">;

/** Report on one external purchase token. */
export interface ExternalPurchaseReport {
  /**
   * Format: uuid
   * UUID you make for the report.
   */
  requestIdentifier: string;
  /** Identifier from the decoded token. */
  externalPurchaseId: string;
  /** What the report says. */
  status: ExternalPurchaseReportStatus;
  /** What was bought or refunded; only with status LINE_ITEM. Distinguished by eventType, then by productType. */
  lineItems?: (OneTimeBuyLineItem | SubscriptionBuyLineItem | RefundLineItem)[] | undefined;
}

/**
 * What an external purchase report says. Apple calls the field's type just status.
 *
 * - `LINE_ITEM`: has line items
 * - `NO_LINE_ITEM`: nothing to report
 * - `UNRECOGNIZED_TOKEN`: token unknown to you
 * - `DUPLICATE_TOKEN`: token doubled; SERVICES and ACQUISITION tokens only (since External Purchase Server API
 * 1.2)
 */
export type ExternalPurchaseReportStatus = Open<"LINE_ITEM" | "NO_LINE_ITEM" | "UNRECOGNIZED_TOKEN" | "DUPLICATE_TOKEN">;

/** A token for purchases made outside the App Store. */
export interface ExternalPurchaseToken {
  /** Identifier of the token; starts with "SANDBOX" in the sandbox. */
  externalPurchaseId?: string;
  /** When the token was made (UNIX time in milliseconds). */
  tokenCreationDate?: number;
  /**
   * Format: int64
   * Apple ID of the app.
   */
  appAppleId?: number;
  /** Bundle ID of the app. */
  bundleId?: string;
  /** When the token ends; custom link tokens only (UNIX time in milliseconds). */
  tokenExpirationDate?: number;
  /** Kind of token; custom link tokens only. */
  tokenType?: TokenType;
}

/**
 * @deprecated
 * The same values as SendAttemptResult. Deprecated since 1.8; no model uses it.
 */
export type FirstSendAttemptResult = Open<"SUCCESS" | "TIMED_OUT" | "TLS_ISSUE" | "CIRCULAR_REDIRECT" | "NO_RESPONSE" | "SOCKET_ISSUE" | "UNSUPPORTED_CHARSET" | "INVALID_RESPONSE" | "PREMATURE_CLOSE" | "UNSUCCESSFUL_HTTP_RESPONSE_CODE" | "OTHER">;

/** Groups a customer belongs to. */
export interface GetCustomerGroupsResponse {
  /** One entry a group; empty when there is none. */
  groups?: GroupEntry[];
}

/** One page of the members of a group. */
export interface GetGroupMembersResponse {
  /** One entry a member. */
  members?: GroupMemberEntry[];
  /** Opaque token for the next page; only when there is one. */
  paginationToken?: string;
  /** Whether another page exists. */
  hasMore?: boolean;
}

/** All uploaded images. */
export interface GetImageListResponse {
  /** One entry an image. */
  imageIdentifiers?: GetImageListResponseItem[];
}

/** One uploaded image. */
export interface GetImageListResponseItem {
  /**
   * Format: uuid
   * UUID of the image, lower case.
   */
  imageIdentifier?: string;
  /** State of the review. */
  imageState?: ImageState;
  /** Size of the image. */
  imageSize?: ImageSize;
}

/** All uploaded messages. */
export interface GetMessageListResponse {
  /** One entry a message. */
  messageIdentifiers?: GetMessageListResponseItem[];
}

/** One uploaded message. */
export interface GetMessageListResponseItem {
  /**
   * Format: uuid
   * UUID of the message, lower case.
   */
  messageIdentifier?: string;
  /** State of the review. */
  messageState?: MessageState;
}

/** One group. */
export interface GroupEntry {
  /** Identifier of the group, unique within the app. 900000000000000000 is the sandbox placeholder. */
  groupId?: string;
  /** Kind of group. */
  groupType?: GroupType;
  /** Roles by product; only for ORGANIZATION. */
  roles?: RoleEntry[];
}

/** One member of a group. */
export interface GroupMemberEntry {
  /** Identifier of the member's app download. 700000000000000000 is the sandbox placeholder. */
  appTransactionId?: string;
}

/**
 * Kind of group.
 *
 * - `ORGANIZATION`: volume purchase of an organization
 * - `CONSUMER`: group purchase of a customer
 */
export type GroupType = Open<"ORGANIZATION" | "CONSUMER">;

/**
 * Where the headline of a message goes.
 *
 * - `ABOVE_BODY`: above the text
 * - `ABOVE_IMAGE`: above the picture
 */
export type HeaderPosition = "ABOVE_BODY" | "ABOVE_IMAGE";

/** One page of a customer's transactions. */
export interface HistoryResponse {
  /** Opaque token for the next page. */
  revision?: string;
  /** Whether another page exists. */
  hasMore?: boolean;
  /** Bundle ID of the app. */
  bundleId?: string;
  /**
   * Format: int64
   * Apple ID of the app.
   */
  appAppleId?: number;
  /** Where the purchases were made. */
  environment?: Environment;
  /** Up to 20 signed transactions. */
  signedTransactions?: string[];
}

/**
 * Size of an image.
 *
 * - `FULL_SIZE`: 3840 pixels wide, 160 to 2160 high
 * - `BULLET_POINT`: 1024 by 1024 pixels
 */
export type ImageSize = Open<"FULL_SIZE" | "BULLET_POINT">;

/**
 * State of the review of an image.
 *
 * - `PENDING`: in review
 * - `APPROVED`: approved
 * - `REJECTED`: declined
 */
export type ImageState = Open<"PENDING" | "APPROVED" | "REJECTED">;

/**
 * How a customer came to a product.
 *
 * - `PURCHASED`: bought it
 * - `FAMILY_SHARED`: has it through Family Sharing
 * - `ASSIGNED`: has it through an organization or group (since 1.22)
 */
export type InAppOwnershipType = Open<"PURCHASED" | "FAMILY_SHARED" | "ASSIGNED">;

/** Apple's documentation name for AppTransaction, which is the name in Apple's libraries. */
export type JWSAppTransactionDecodedPayload = AppTransaction;

/** Header of a JWS that Apple signed. */
export interface JWSDecodedHeader {
  /** Signature algorithm; ES256. */
  alg?: string;
  /** DER certificates in base64, leaf first: three from Apple, one from Xcode. */
  x5c?: string[];
  /** Key name; only in data signed by Xcode. */
  kid?: string;
  /** JWT; only in data signed by Xcode and in test data. */
  typ?: string;
}

/** Renewal information of a subscription, out of its signed form. */
export interface JWSRenewalInfoDecodedPayload {
  /** Why the subscription ended. */
  expirationIntent?: ExpirationIntent;
  /** Identifier of the first purchase, decimal digits. */
  originalTransactionId?: string;
  /** Product at the next renewal. */
  autoRenewProductId?: string;
  /** Product identifier. */
  productId?: string;
  /** Whether it renews. */
  autoRenewStatus?: AutoRenewStatus;
  /** Whether Apple is still trying to charge. */
  isInBillingRetryPeriod?: boolean;
  /** Response to a price increase. */
  priceIncreaseStatus?: PriceIncreaseStatus;
  /** When the billing grace period ends (UNIX time in milliseconds). */
  gracePeriodExpiresDate?: number;
  /** Kind of offer. */
  offerType?: OfferType;
  /** Identifier of the offer code or promotional offer. */
  offerIdentifier?: string;
  /** When Apple signed this (UNIX time in milliseconds). */
  signedDate?: number;
  /** Where the purchase was made. */
  environment?: Environment;
  /** Start of the current run; gaps of up to 60 days do not break it (UNIX time in milliseconds). */
  recentSubscriptionStartDate?: number;
  /** When it renews next (UNIX time in milliseconds). */
  renewalDate?: number;
  /** Currency of renewalPrice, ISO 4217. */
  currency?: string;
  /**
   * Format: int64
   * Price of the next renewal in milliunits of the currency.
   */
  renewalPrice?: number;
  /** How the offer is paid. */
  offerDiscountType?: OfferDiscountType;
  /** Win-back offers the customer may take, best first. */
  eligibleWinBackOfferIds?: string[];
  /**
   * Format: uuid
   * UUID that goes on the coming renewal.
   */
  appAccountToken?: string;
  /** Identifier of the app download, one a customer and app. */
  appTransactionId?: string;
  /**
   * Format: duration
   * Length of the offer, ISO 8601 duration.
   */
  offerPeriod?: string;
  /** Only for Advanced Commerce SKUs. */
  advancedCommerceInfo?: AdvancedCommerceRenewalInfo;
  /** The coming commitment. */
  commitmentInfo?: RenewalCommitmentInfo;
  /** Billing plan of the coming renewal. */
  renewalBillingPlanType?: RenewalBillingPlanType;
  /**
   * Format: base64
   * Value that ties the JWS to a device; device JWS only.
   */
  deviceVerification?: string;
  /**
   * Format: uuid
   * UUID that went into deviceVerification; device JWS only.
   */
  deviceVerificationNonce?: string;
}

/** A transaction, out of its signed form. */
export interface JWSTransactionDecodedPayload {
  /** Identifier of the first purchase, decimal digits. */
  originalTransactionId?: string;
  /** Identifier of this transaction, decimal digits. */
  transactionId?: string;
  /** Identifier of the purchase event. */
  webOrderLineItemId?: string;
  /** Bundle ID of the app. */
  bundleId?: string;
  /** Product identifier. */
  productId?: string;
  /** Identifier of the subscription group. */
  subscriptionGroupIdentifier?: string;
  /** When this transaction was charged or granted (UNIX time in milliseconds). */
  purchaseDate?: number;
  /** When the first purchase was made (UNIX time in milliseconds). */
  originalPurchaseDate?: number;
  /** When the auto-renewable subscription ends or renews (UNIX time in milliseconds). */
  expiresDate?: number;
  /**
   * Format: int32
   * Units bought; since 1.22 also the number of seats of a multiseat purchase.
   */
  quantity?: number;
  /** Kind of product. */
  type?: Type;
  /**
   * Format: uuid
   * UUID your app put on the purchase.
   */
  appAccountToken?: string;
  /** How the customer came to the product. */
  inAppOwnershipType?: InAppOwnershipType;
  /** When Apple signed this (UNIX time in milliseconds). */
  signedDate?: number;
  /** Why it was revoked. */
  revocationReason?: RevocationReason;
  /** When it was revoked (UNIX time in milliseconds). */
  revocationDate?: number;
  /** Whether a higher plan replaced it; may be absent when false. */
  isUpgraded?: boolean;
  /** Kind of offer. */
  offerType?: OfferType;
  /** Identifier of the offer code or promotional offer. */
  offerIdentifier?: string;
  /** Where the purchase was made. */
  environment?: Environment;
  /** Storefront, ISO 3166-1 alpha-3. */
  storefront?: string;
  /** Apple's own identifier of the storefront. */
  storefrontId?: string;
  /** Bought by the customer or renewed by itself. */
  transactionReason?: TransactionReason;
  /** Currency of price, ISO 4217. */
  currency?: string;
  /**
   * Format: int64
   * Price in milliunits of the currency, for the whole quantity.
   */
  price?: number;
  /** How the offer is paid. */
  offerDiscountType?: OfferDiscountType;
  /** Identifier of the app download, one a customer and app. */
  appTransactionId?: string;
  /**
   * Format: duration
   * Length of the offer, ISO 8601 duration.
   */
  offerPeriod?: string;
  /** What kind of revocation it was. */
  revocationType?: RevocationType;
  /**
   * Format: int32
   * Refunded share in milliunits of a percent (100000 = 100 %).
   */
  revocationPercentage?: number;
  /** Only for Advanced Commerce SKUs. */
  advancedCommerceInfo?: AdvancedCommerceTransactionInfo;
  /** Billing plan of the subscription. */
  billingPlanType?: BillingPlanType;
  /** Place of this transaction in its commitment. */
  commitmentInfo?: TransactionCommitmentInfo;
  /** Original transaction identifier from before the move to Advanced Commerce. */
  previousOriginalTransactionId?: string;
  /**
   * Format: base64
   * Value that ties the JWS to a device; device JWS only.
   */
  deviceVerification?: string;
  /**
   * Format: uuid
   * UUID that went into deviceVerification; device JWS only.
   */
  deviceVerificationNonce?: string;
}

/** Latest state of one subscription. */
export interface LastTransactionsItem {
  /** State of the subscription. */
  status?: Status;
  /** Original transaction identifier, decimal digits. */
  originalTransactionId?: string;
  /**
   * Format: jws
   * Signed latest transaction.
   */
  signedTransactionInfo?: string;
  /**
   * Format: jws
   * Signed renewal information.
   */
  signedRenewalInfo?: string;
}

/**
 * Format: int32
 * All purchases so far, in USD (version 1 consumption).
 *
 * - `0`: undeclared
 * - `1`: 0
 * - `2`: 0.01 to 49.99
 * - `3`: 50 to 99.99
 * - `4`: 100 to 499.99
 * - `5`: 500 to 999.99
 * - `6`: 1000 to 1999.99
 * - `7`: 2000 and more
 */
export type LifetimeDollarsPurchased = 0 | 1 | 2 | 3 | 4 | 5 | 6 | 7;

/**
 * Format: int32
 * All refunds so far, in USD (version 1 consumption).
 *
 * - `0`: undeclared
 * - `1`: 0
 * - `2`: 0.01 to 49.99
 * - `3`: 50 to 99.99
 * - `4`: 100 to 499.99
 * - `5`: 500 to 999.99
 * - `6`: 1000 to 1999.99
 * - `7`: 2000 and more
 */
export type LifetimeDollarsRefunded = 0 | 1 | 2 | 3 | 4 | 5 | 6 | 7;

/** Body for moving the renewal date of every active subscriber of one product. */
export interface MassExtendRenewalDateRequest {
  /**
   * Format: int32
   * Days to add.
   */
  extendByDays: number;
  /** Why the date moves. */
  extendReasonCode: ExtendReasonCode;
  /**
   * Format: uuid
   * UUID that you choose; the same one again returns success and starts nothing new.
   */
  requestIdentifier: string;
  /** Only these storefronts, ISO 3166-1 alpha-3; leave out for all. */
  storefrontCountryCodes?: string[] | undefined;
  /** Product identifier of the subscription. */
  productId: string;
}

/** Receipt for a mass extension. */
export interface MassExtendRenewalDateResponse {
  /**
   * Format: uuid
   * The UUID you sent.
   */
  requestIdentifier?: string;
}

/** Progress of a mass extension. */
export interface MassExtendRenewalDateStatusResponse {
  /**
   * Format: uuid
   * The UUID you sent.
   */
  requestIdentifier?: string;
  /** Whether the work is done. */
  complete?: boolean;
  /**
   * Format: int64
   * When it was done (UNIX time in milliseconds).
   */
  completeDate?: number;
  /**
   * Format: int64
   * Subscriptions that were extended.
   */
  succeededCount?: number;
  /**
   * Format: int64
   * Subscriptions that were not.
   */
  failedCount?: number;
}

/** Show an uploaded message. */
export interface Message {
  /**
   * Format: uuid
   * UUID of the message, lower case.
   */
  messageIdentifier?: string;
}

/**
 * State of the review of a message.
 *
 * - `PENDING`: in review
 * - `APPROVED`: approved
 * - `REJECTED`: declined
 */
export type MessageState = Open<"PENDING" | "APPROVED" | "REJECTED">;

/** Body that picks the span and the filter for the notification history. */
export interface NotificationHistoryRequest {
  /**
   * Format: int64
   * Start of the span; at most 180 days back (30 in the sandbox) (UNIX time in milliseconds).
   */
  startDate: number;
  /**
   * Format: int64
   * End of the span; later than startDate. A future value counts as now (UNIX time in milliseconds).
   */
  endDate: number;
  /** Only this type. Not together with transactionId. */
  notificationType?: NotificationTypeV2 | undefined;
  /** Only this subtype. Needs notificationType. */
  notificationSubtype?: Subtype | undefined;
  /** Only notifications about this customer. Not together with notificationType. */
  transactionId?: string | undefined;
  /** Only ones that did not arrive, including those still being retried. */
  onlyFailures?: boolean | undefined;
}

/** One page of sent notifications. */
export interface NotificationHistoryResponse {
  /** Opaque token for the next page. */
  paginationToken?: string;
  /** Whether another page exists. */
  hasMore?: boolean;
  /** Up to 20 entries. */
  notificationHistory?: NotificationHistoryResponseItem[];
}

/** One notification and how its delivery went. */
export interface NotificationHistoryResponseItem {
  /**
   * Format: jws
   * The notification as it was sent.
   */
  signedPayload?: string;
  /** Delivery attempts, at most 6. */
  sendAttempts?: SendAttemptItem[];
}

/**
 * What a notification is about; x-notifications on ResponseBodyV2DecodedPayload lists the subtypes.
 *
 * - `SUBSCRIBED`: new or returning subscription, by purchase, Family Sharing or offer
 * - `DID_CHANGE_RENEWAL_PREF`: change of plan; without subtype a downgrade was called off
 * - `DID_CHANGE_RENEWAL_STATUS`: automatic renewal switched on or off, also after a refund request
 * - `OFFER_REDEEMED`: offer taken on an active subscription
 * - `DID_RENEW`: subscription renewed
 * - `EXPIRED`: subscription ended
 * - `DID_FAIL_TO_RENEW`: renewal not paid
 * - `GRACE_PERIOD_EXPIRED`: grace period over, Apple keeps trying
 * - `PRICE_INCREASE`: customer was informed of a price increase, or agreed to it
 * - `REFUND`: refunded
 * - `REFUND_DECLINED`: refund declined
 * - `REFUND_REVERSED`: refund undone after a dispute
 * - `CONSUMPTION_REQUEST`: Apple requests consumption information; respond within 12 hours
 * - `RENEWAL_EXTENDED`: one renewal date moved
 * - `RENEWAL_EXTENSION`: outcome of a mass extension
 * - `REVOKE`: access through Family Sharing lost
 * - `ONE_TIME_CHARGE`: consumable, non-consumable or non-renewing product bought
 * - `EXTERNAL_PURCHASE_TOKEN`: external purchase token made, not reported, or due for its monthly report
 * - `RESCIND_CONSENT`: a guardian took consent back
 * - `METADATA_UPDATE`: Advanced Commerce: metadata changed
 * - `MIGRATION`: Advanced Commerce: subscription moved
 * - `PRICE_CHANGE`: Advanced Commerce: price changed
 * - `TEST`: test notification that you requested; without a transaction
 */
export type NotificationTypeV2 = Open<"SUBSCRIBED" | "DID_CHANGE_RENEWAL_PREF" | "DID_CHANGE_RENEWAL_STATUS" | "OFFER_REDEEMED" | "DID_RENEW" | "EXPIRED" | "DID_FAIL_TO_RENEW" | "GRACE_PERIOD_EXPIRED" | "PRICE_INCREASE" | "REFUND" | "REFUND_DECLINED" | "REFUND_REVERSED" | "CONSUMPTION_REQUEST" | "RENEWAL_EXTENDED" | "RENEWAL_EXTENSION" | "REVOKE" | "ONE_TIME_CHARGE" | "EXTERNAL_PURCHASE_TOKEN" | "RESCIND_CONSENT" | "METADATA_UPDATE" | "MIGRATION" | "PRICE_CHANGE" | "TEST">;

/**
 * How an offer is paid.
 *
 * - `FREE_TRIAL`: free
 * - `PAY_AS_YOU_GO`: a lower price each period
 * - `PAY_UP_FRONT`: one payment for the whole offer
 * - `ONE_TIME`: offer code on a one-time purchase (since 1.18)
 */
export type OfferDiscountType = Open<"FREE_TRIAL" | "PAY_AS_YOU_GO" | "PAY_UP_FRONT" | "ONE_TIME">;

/**
 * Format: int32
 * Kind of offer.
 *
 * - `1`: introductory
 * - `2`: promotional
 * - `3`: offer code
 * - `4`: win-back
 */
export type OfferType = OpenNumber<1 | 2 | 3 | 4>;

/** A one-time purchase. */
export interface OneTimeBuyLineItem {
  /** Identifier, unique within the app; used again only to restate. */
  lineItemId: string;
  /**
   * Format: int64
   * When it happened (UNIX time in milliseconds).
   */
  creationDate: number;
  /** Whether it corrects an earlier line item; false when left out. */
  restatement?: boolean | undefined;
  /** Whether the earlier one was sent by mistake; false when left out. Needs restatement. */
  erroneouslySubmitted?: boolean | undefined;
  /** Currency the customer paid in, ISO 4217. */
  pricingCurrency: string;
  /** Currency of the amounts here. */
  reportingCurrency: ReportingCurrency;
  /**
   * Format: double
   * Rate between the two; required when they differ.
   */
  exchangeRate?: number | undefined;
  /**
   * Format: int64
   * Amount without tax in milliunits: amountTaxInclusive less taxAmount.
   */
  amountTaxExclusive: number;
  /**
   * Format: int64
   * Amount with tax in milliunits.
   */
  amountTaxInclusive: number;
  /**
   * Format: int64
   * Net amount without tax in milliunits.
   */
  netAmountTaxExclusive: number;
  /**
   * Format: int64
   * Tax in milliunits.
   */
  taxAmount: number;
  /** Country of the tax, ISO 3166-1 alpha-3. */
  taxCountry: string;
  /** Product identifier. */
  productIdentifier: string;
  /** Units bought. */
  quantity: number;
  /**
   * Marks a purchase.
   * @constant
   */
  eventType: "BUY";
  /**
   * Marks a one-time purchase.
   * @constant
   */
  productType: "ONE_TIME_BUY";
}

/**
 * Sort order of the history query, by last change.
 *
 * - `ASCENDING`: oldest first
 * - `DESCENDING`: newest first
 */
export type Order = "ASCENDING" | "DESCENDING";

/** What an order ID from a customer's receipt refers to. */
export interface OrderLookupResponse {
  /** Whether the order ID is valid for this app. */
  status?: OrderLookupStatus;
  /** Signed transactions of the order. */
  signedTransactions?: string[];
}

/**
 * Format: int32
 * Whether an order ID is good.
 *
 * - `0`: valid
 * - `1`: invalid
 */
export type OrderLookupStatus = OpenNumber<0 | 1>;

/** What a performance test does. */
export interface PerformanceTestConfig {
  /**
   * Format: int64
   * Requests at the same time.
   */
  maxConcurrentRequests: number;
  /**
   * Format: int64
   * Requests in all.
   */
  totalRequests: number;
  /**
   * Format: int64
   * Length of the test in milliseconds.
   */
  totalDuration: number;
  /**
   * Format: int64
   * Longest response time that passes, in milliseconds.
   */
  responseTimeThreshold: number;
  /**
   * Format: int32
   * Percent of requests that have to succeed.
   */
  successRateThreshold: number;
}

/** Body that starts a performance test. */
export interface PerformanceTestRequest {
  /** Original transaction identifier of a sandbox purchase. */
  originalTransactionId: string;
}

/** A started performance test. */
export interface PerformanceTestResponse {
  /** What the test does. */
  config: PerformanceTestConfig;
  /**
   * Format: uuid
   * UUID to read the result with.
   */
  requestId: string;
}

/** The response times. */
export interface PerformanceTestResponseTimes {
  /**
   * Format: int64
   * Mean, in milliseconds.
   */
  average: number;
  /**
   * Format: int64
   * 50th percentile, in milliseconds.
   */
  p50: number;
  /**
   * Format: int64
   * 90th percentile, in milliseconds.
   */
  p90: number;
  /**
   * Format: int64
   * 95th percentile, in milliseconds.
   */
  p95: number;
  /**
   * Format: int64
   * 99th percentile, in milliseconds.
   */
  p99: number;
}

/** Outcome of a performance test. */
export interface PerformanceTestResultResponse {
  /** What the test did. */
  config: PerformanceTestConfig;
  /**
   * Format: uri
   * URL that was tested.
   */
  target: string;
  /** Whether it passed. */
  result?: PerformanceTestStatus;
  /**
   * Format: int32
   * Percent of requests that succeeded.
   */
  successRate: number;
  /**
   * Format: int32
   * Requests still open.
   */
  numPending: number;
  /** The response times. */
  responseTimes: PerformanceTestResponseTimes;
  /** Number of failures by SendAttemptResult value. */
  failures?: {
    [key: string]: number;
  };
}

/**
 * Outcome of a performance test.
 *
 * - `PENDING`: still running
 * - `PASS`: passed
 * - `FAIL`: failed
 */
export type PerformanceTestStatus = Open<"PENDING" | "PASS" | "FAIL">;

/**
 * Format: int32
 * Where it was consumed (version 1 consumption).
 *
 * - `0`: undeclared
 * - `1`: an Apple platform
 * - `2`: another platform
 */
export type Platform = 0 | 1 | 2;

/**
 * Format: int32
 * Time spent in the app (version 1 consumption).
 *
 * - `0`: undeclared
 * - `1`: up to 5 minutes
 * - `2`: 5 to 60 minutes
 * - `3`: 1 to 6 hours
 * - `4`: 6 to 24 hours
 * - `5`: 1 to 4 days
 * - `6`: 4 to 16 days
 * - `7`: over 16 days
 */
export type PlayTime = 0 | 1 | 2 | 3 | 4 | 5 | 6 | 7;

/**
 * Format: int32
 * Response to a price increase.
 *
 * - `0`: no response yet
 * - `1`: consented, or informed if no consent is needed
 */
export type PriceIncreaseStatus = OpenNumber<0 | 1>;

/**
 * Kind of product, as the history query names it.
 */
export type ProductType = "AUTO_RENEWABLE" | "NON_RENEWABLE" | "CONSUMABLE" | "NON_CONSUMABLE";

/** Make a promotional offer. */
export interface PromotionalOffer {
  /**
   * Format: uuid
   * UUID of the message, lower case.
   */
  messageIdentifier?: string;
  /**
   * Format: jws
   * Compact JWS with audience promotional-offer that you sign.
   */
  promotionalOfferSignatureV2?: string;
  /** The older kind of signature. */
  promotionalOfferSignatureV1?: PromotionalOfferSignatureV1;
}

/** The original kind of promotional offer signature, with everything that was signed. */
export interface PromotionalOfferSignatureV1 {
  /**
   * Format: base64
   * ECDSA signature in DER, base64.
   */
  encodedSignature: string;
  /** Product identifier. */
  productId: string;
  /**
   * Format: uuid
   * UUID, lower case.
   */
  nonce: string;
  /**
   * Format: int64
   * When it was signed; good for 24 hours (UNIX time in milliseconds).
   */
  timestamp: number;
  /** Identifier of the key that signed. */
  keyId: string;
  /** Offer identifier from App Store Connect. */
  offerIdentifier: string;
  /**
   * Format: uuid
   * UUID of the account, lower case.
   */
  appAccountToken?: string;
}

/**
 * Platform of a download.
 */
export type PurchasePlatform = Open<"iOS" | "macOS" | "tvOS" | "visionOS">;

/** What Apple posts to your realtime URL. */
export interface RealtimeRequestBody {
  /**
   * Format: jws
   * The signed request.
   */
  signedPayload?: string;
}

/** Your response to a realtime request. Has exactly one member. */
export interface RealtimeResponseBody {
  /** Show a message. */
  message?: Message;
  /** Suggest another product. */
  alternateProduct?: AlternateProduct;
  /** Make an offer. */
  promotionalOffer?: PromotionalOffer;
  /** Response for an Advanced Commerce subscription; only for those. */
  advancedCommerceInfo?: AdvancedCommerceInfo;
}

/** The URL that Apple requests messages from. */
export interface RealtimeUrlRequest {
  /**
   * Format: uri
   * URL of your endpoint.
   */
  realtimeURL: string;
}

/** The URL that Apple requests messages from. */
export interface RealtimeUrlResponse {
  /**
   * Format: uri
   * URL of your endpoint.
   */
  realtimeURL: string;
}

/** One page of a customer's refunded transactions. */
export interface RefundHistoryResponse {
  /** Up to 20 signed transactions, oldest revocationDate first. */
  signedTransactions?: string[];
  /** Opaque token for the next page. */
  revision?: string;
  /** Whether another page exists. */
  hasMore?: boolean;
}

/** A refund. */
export interface RefundLineItem {
  /** Identifier, unique within the app; used again only to restate. */
  lineItemId: string;
  /** lineItemId of the purchase that is refunded. */
  referenceLineItemId: string;
  /**
   * Format: int64
   * When it happened (UNIX time in milliseconds).
   */
  creationDate: number;
  /** Whether it corrects an earlier line item; false when left out. */
  restatement?: boolean | undefined;
  /** Whether the earlier one was sent by mistake; false when left out. Needs restatement. */
  erroneouslySubmitted?: boolean | undefined;
  /** Currency the customer paid in, ISO 4217. */
  pricingCurrency: string;
  /** Currency of the amounts here. */
  reportingCurrency: ReportingCurrency;
  /**
   * Format: double
   * Rate between the two; required when they differ.
   */
  exchangeRate?: number | undefined;
  /**
   * Format: int64
   * Amount without tax in milliunits: amountTaxInclusive less taxAmount.
   */
  amountTaxExclusive: number;
  /**
   * Format: int64
   * Amount with tax in milliunits.
   */
  amountTaxInclusive: number;
  /**
   * Format: int64
   * Net amount without tax in milliunits.
   */
  netAmountTaxExclusive: number;
  /**
   * Format: int64
   * Tax in milliunits.
   */
  taxAmount: number;
  /** Country of the tax, ISO 3166-1 alpha-3. */
  taxCountry: string;
  /**
   * Marks a refund.
   * @constant
   */
  eventType: "REFUND";
}

/**
 * @deprecated
 * Refunded transactions, as the version 1 call gives them.
 */
export interface RefundLookupResponse {
  /** Up to 50 signed transactions, oldest revocationDate first. */
  signedTransactions?: string[];
}

/**
 * Outcome you would like.
 *
 * - `DECLINE`: decline the refund
 * - `GRANT_FULL`: refund all
 * - `GRANT_PRORATED`: refund the part not consumed
 */
export type RefundPreference = "DECLINE" | "GRANT_FULL" | "GRANT_PRORATED";

/**
 * Format: int32
 * Outcome you would like (version 1 consumption).
 *
 * - `0`: undeclared
 * - `1`: grant the refund
 * - `2`: decline the refund
 * - `3`: no preference
 */
export type RefundPreferenceV1 = 0 | 1 | 2 | 3;

/**
 * Billing plan of a renewal.
 *
 * - `BILLED_UPFRONT`: all at once
 * - `MONTHLY`: each month
 */
export type RenewalBillingPlanType = Open<"BILLED_UPFRONT" | "MONTHLY">;

/** What happens to a subscription commitment when it renews. */
export interface RenewalCommitmentInfo {
  /** Product of the next commitment. */
  commitmentAutoRenewProductId?: string;
  /** Whether the commitment renews. */
  commitmentAutoRenewStatus?: AutoRenewStatus;
  /** Billing plan of the next commitment. */
  commitmentRenewalBillingPlanType?: RenewalBillingPlanType;
  /** When the commitment renews (UNIX time in milliseconds). */
  commitmentRenewalDate?: number;
  /**
   * Format: int64
   * Price of the next commitment in milliunits of the currency.
   */
  commitmentRenewalPrice?: number;
}

/**
 * Currencies a report may use, ISO 4217.
 */
export type ReportingCurrency = Open<"CLP" | "EUR" | "QAR" | "COP" | "VND" | "EGP" | "THB" | "HKD" | "NOK" | "BRL" | "GBP" | "AUD" | "SEK" | "INR" | "BGN" | "ZAR" | "KZT" | "NGN" | "TWD" | "MXN" | "CHF" | "PEN" | "DKK" | "AED" | "ILS" | "KRW" | "PHP" | "TZS" | "PKR" | "HUF" | "IDR" | "CNY" | "MYR" | "RUB" | "RON" | "SGD" | "TRY" | "CZK" | "SAR" | "USD" | "NZD" | "PLN" | "JPY" | "CAD">;

/** What Apple posts to your notification URL. */
export interface ResponseBodyV2 {
  /**
   * Format: jws
   * The signed notification.
   */
  signedPayload?: string;
}

/** A notification, out of its signed form. Carries exactly one of data, summary, externalPurchaseToken and appData; x-notifications says which. */
export interface ResponseBodyV2DecodedPayload {
  /** What happened. */
  notificationType?: NotificationTypeV2;
  /** More detail; only some types have one. */
  subtype?: Subtype;
  /**
   * Format: uuid
   * UUID of the notification; the same on every retry, so use it to drop doubles.
   */
  notificationUUID?: string;
  /** Present for most types. */
  data?: Data;
  /** Version of the notification format; "2.0". */
  version?: string;
  /** When Apple signed this (UNIX time in milliseconds). */
  signedDate?: number;
  /** Present for RENEWAL_EXTENSION with SUMMARY. */
  summary?: Summary;
  /** Present for EXTERNAL_PURCHASE_TOKEN. */
  externalPurchaseToken?: ExternalPurchaseToken;
  /** Present for RESCIND_CONSENT. */
  appData?: AppData;
}

/** A report you sent before. */
export interface RetrieveReportSuccessResponse {
  /** The report. */
  report: ExternalPurchaseReport;
}

/**
 * Format: int32
 * Why a transaction was revoked.
 *
 * - `0`: other reason (Family Sharing revocations too)
 * - `1`: problem with the app
 */
export type RevocationReason = OpenNumber<0 | 1>;

/**
 * Kind of revocation.
 *
 * - `REFUND_FULL`: full refund
 * - `REFUND_PRORATED`: part refund
 * - `FAMILY_REVOKE`: Family Sharing ended
 * - `ASSIGNMENT_REVOKE`: the buyer of a group took the seat away (since 1.22)
 */
export type RevocationType = Open<"REFUND_FULL" | "REFUND_PRORATED" | "FAMILY_REVOKE" | "ASSIGNMENT_REVOKE">;

/**
 * Role of a member of an organization.
 *
 * - `ADMIN`: administrator
 * - `NONE`: no role
 */
export type Role = Open<"ADMIN" | "NONE">;

/** Role of a customer for one product. */
export interface RoleEntry {
  /** Product identifier. */
  productId?: string;
  /** The role. */
  role?: Role;
}

/** One attempt to deliver a notification. */
export interface SendAttemptItem {
  /**
   * Format: int64
   * When it was tried (UNIX time in milliseconds).
   */
  attemptDate?: number;
  /** How it went. */
  sendAttemptResult?: SendAttemptResult;
}

/**
 * How a delivery attempt went.
 *
 * - `SUCCESS`: your server responded with 200 to 206
 * - `TIMED_OUT`: no response in time
 * - `TLS_ISSUE`: TLS or certificate fault
 * - `CIRCULAR_REDIRECT`: redirects in a circle
 * - `NO_RESPONSE`: no response
 * - `SOCKET_ISSUE`: socket fault
 * - `UNSUPPORTED_CHARSET`: charset Apple cannot read
 * - `INVALID_RESPONSE`: response that Apple cannot read
 * - `PREMATURE_CLOSE`: connection closed early
 * - `UNSUCCESSFUL_HTTP_RESPONSE_CODE`: another HTTP status
 * - `OTHER`: other
 */
export type SendAttemptResult = Open<"SUCCESS" | "TIMED_OUT" | "TLS_ISSUE" | "CIRCULAR_REDIRECT" | "NO_RESPONSE" | "SOCKET_ISSUE" | "UNSUPPORTED_CHARSET" | "INVALID_RESPONSE" | "PREMATURE_CLOSE" | "UNSUCCESSFUL_HTTP_RESPONSE_CODE" | "OTHER">;

/** Why a report was rejected. */
export interface SendReportErrorResponse {
  /** One entry a fault. */
  errors: ExternalPurchaseError[];
}

/** Receipt for a report. */
export interface SendReportSuccessResponse {
  /**
   * Format: uuid
   * The UUID you sent.
   */
  requestIdentifier: string;
}

/** Receipt for a requested test notification. */
export interface SendTestNotificationResponse {
  /** Opaque token to read its state. */
  testNotificationToken?: string;
}

/**
 * Format: int32
 * State of an auto-renewable subscription.
 *
 * - `1`: active
 * - `2`: expired
 * - `3`: expired, Apple is trying to charge again
 * - `4`: not paid, still inside the grace period
 * - `5`: revoked
 */
export type Status = OpenNumber<1 | 2 | 3 | 4 | 5>;

/** State of all subscriptions of one customer. */
export interface StatusResponse {
  /** Where the purchases were made. */
  environment?: Environment;
  /** Bundle ID of the app. */
  bundleId?: string;
  /**
   * Format: int64
   * Apple ID of the app.
   */
  appAppleId?: number;
  /** One entry a subscription group. */
  data?: SubscriptionGroupIdentifierItem[];
}

/**
 * Store type; one value so far.
 */
export type StoreType = Open<"CONSUMER">;

/** A subscription's start, renewal, change or payment. */
export interface SubscriptionBuyLineItem {
  /** Identifier, unique within the app; used again only to restate. */
  lineItemId: string;
  /**
   * Format: int64
   * When it happened (UNIX time in milliseconds).
   */
  creationDate: number;
  /** Whether it corrects an earlier line item; false when left out. */
  restatement?: boolean | undefined;
  /** Whether the earlier one was sent by mistake; false when left out. Needs restatement. */
  erroneouslySubmitted?: boolean | undefined;
  /** Currency the customer paid in, ISO 4217. */
  pricingCurrency: string;
  /** Currency of the amounts here. */
  reportingCurrency: ReportingCurrency;
  /**
   * Format: double
   * Rate between the two; required when they differ.
   */
  exchangeRate?: number | undefined;
  /**
   * Format: int64
   * Amount without tax in milliunits: amountTaxInclusive less taxAmount.
   */
  amountTaxExclusive: number;
  /**
   * Format: int64
   * Amount with tax in milliunits.
   */
  amountTaxInclusive: number;
  /**
   * Format: int64
   * Net amount without tax in milliunits.
   */
  netAmountTaxExclusive: number;
  /**
   * Format: int64
   * Tax in milliunits.
   */
  taxAmount: number;
  /** Country of the tax, ISO 3166-1 alpha-3. */
  taxCountry: string;
  /** Product identifier. */
  productIdentifier: string;
  /** Units bought. */
  quantity: number;
  /**
   * Marks a purchase.
   * @constant
   */
  eventType: "BUY";
  /**
   * Marks a subscription.
   * @constant
   */
  productType: "SUBSCRIPTION";
  /** lineItemId of the subscription's start. */
  referenceLineItemId?: string | undefined;
  /** What happened to the subscription. */
  subscriptionEvent: SubscriptionEvent;
  /**
   * Format: int64
   * When the paid period starts (UNIX time in milliseconds).
   */
  subscriptionStartDate: number;
  /**
   * Format: int64
   * When the paid period ends (UNIX time in milliseconds).
   */
  subscriptionEndDate: number;
  /** Days of paid service; 0 for SUBSCRIPTION_START. */
  subscriptionDaysOfPaidService: number;
}

/**
 * What happened to a subscription outside the App Store.
 *
 * - `SUBSCRIPTION_START`: start
 * - `RENEWAL`: renewal
 * - `SUBSCRIPTION_CHANGE`: change of plan
 * - `SUBSCRIPTION_PAYMENT`: payment
 */
export type SubscriptionEvent = Open<"SUBSCRIPTION_START" | "RENEWAL" | "SUBSCRIPTION_CHANGE" | "SUBSCRIPTION_PAYMENT">;

/** Subscriptions of one customer in one group. */
export interface SubscriptionGroupIdentifierItem {
  /** Identifier of the subscription group. */
  subscriptionGroupIdentifier?: string;
  /** One entry a subscription. */
  lastTransactions?: LastTransactionsItem[];
}

/**
 * Detail of a notification. CREATED and ACTIVE_TOKEN_REMINDER are in Apple's documentation, in none of its libraries.
 */
export type Subtype = Open<"INITIAL_BUY" | "RESUBSCRIBE" | "DOWNGRADE" | "UPGRADE" | "AUTO_RENEW_ENABLED" | "AUTO_RENEW_DISABLED" | "VOLUNTARY" | "BILLING_RETRY" | "PRICE_INCREASE" | "GRACE_PERIOD" | "PENDING" | "ACCEPTED" | "BILLING_RECOVERY" | "PRODUCT_NOT_FOR_SALE" | "SUMMARY" | "FAILURE" | "UNREPORTED" | "CREATED" | "ACTIVE_TOKEN_REMINDER">;

/** Outcome of a mass extension. */
export interface Summary {
  /** Environment the notification is about. */
  environment?: Environment;
  /**
   * Format: int64
   * Apple ID of the app.
   */
  appAppleId?: number;
  /** Bundle ID of the app. */
  bundleId?: string;
  /** Product identifier of the subscription. */
  productId?: string;
  /**
   * Format: uuid
   * UUID of the mass extension.
   */
  requestIdentifier?: string;
  /** Storefronts of the request, ISO 3166-1 alpha-3. */
  storefrontCountryCodes?: string[];
  /**
   * Format: int64
   * Subscriptions that were extended.
   */
  succeededCount?: number;
  /**
   * Format: int64
   * Subscriptions that were not.
   */
  failedCount?: number;
}

/**
 * Kind of external purchase token. CORE_TECHNOLOGY is of 2026-10-01.
 */
export type TokenType = Open<"SERVICES" | "ACQUISITION" | "CORE_TECHNOLOGY">;

/** Place of a transaction in a subscription commitment. */
export interface TransactionCommitmentInfo {
  /**
   * Format: int32
   * Number of this billing period.
   */
  billingPeriodNumber?: number;
  /** When the commitment ends (UNIX time in milliseconds). */
  commitmentExpiresDate?: number;
  /**
   * Format: int64
   * Price of the commitment in milliunits of the currency.
   */
  commitmentPrice?: number;
  /**
   * Format: int32
   * Billing periods in the commitment.
   */
  totalBillingPeriods?: number;
}

/** The query of the two history operations gathered in one object, under the names Apple's own libraries use. Not a request body. */
export interface TransactionHistoryRequest {
  /**
   * Format: int64
   * Goes into the query as startDate (UNIX time in milliseconds).
   */
  startDate?: number;
  /**
   * Format: int64
   * Goes into the query as endDate (UNIX time in milliseconds).
   */
  endDate?: number;
  /** Goes into the query as productId, repeated. */
  productIds?: string[];
  /** Goes into the query as productType, repeated. */
  productTypes?: ProductType[];
  /** Goes into the query as sort. */
  sort?: Order;
  /** Goes into the query as subscriptionGroupIdentifier, repeated. */
  subscriptionGroupIdentifiers?: string[];
  /** Goes into the query under the same name. */
  inAppOwnershipType?: InAppOwnershipType;
  /** Goes into the query under the same name. */
  revoked?: boolean;
}

/** One signed transaction. */
export interface TransactionInfoResponse {
  /**
   * Format: jws
   * Signed transaction.
   */
  signedTransactionInfo?: string;
}

/**
 * What made a transaction.
 *
 * - `PURCHASE`: the customer
 * - `RENEWAL`: automatic renewal
 */
export type TransactionReason = Open<"PURCHASE" | "RENEWAL">;

/**
 * Kind of product, as signed transactions name it.
 */
export type Type = Open<"Auto-Renewable Subscription" | "Non-Consumable" | "Consumable" | "Non-Renewing Subscription">;

/** Body that carries a new app account token. */
export interface UpdateAppAccountTokenRequest {
  /**
   * Format: uuid
   * UUID to store on the purchase.
   */
  appAccountToken: string;
}

/** Picture of a message. */
export interface UploadMessageImage {
  /**
   * Format: uuid
   * UUID of an uploaded image, lower case.
   */
  imageIdentifier: string;
  /** Text in place of the picture. */
  altText: string;
}

/** A message to upload. */
export interface UploadMessageRequestBody {
  /** Headline. */
  header: string;
  /** Text. */
  body: string;
  /** Picture; only text-based messages may carry one. */
  image?: UploadMessageImage | undefined;
  /** Where the headline goes; ABOVE_BODY when left out. ABOVE_IMAGE needs an image. */
  headerPosition?: HeaderPosition | undefined;
  /** Bullet points. */
  bulletPoints?: BulletPoint[] | undefined;
}

/**
 * Format: int32
 * State of an account with you (version 1 consumption).
 *
 * - `0`: undeclared
 * - `1`: active
 * - `2`: suspended
 * - `3`: terminated
 * - `4`: limited access
 */
export type UserStatus = 0 | 1 | 2 | 3 | 4;
