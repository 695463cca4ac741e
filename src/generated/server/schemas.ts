// Generated from "App Store Server API (with Retention Messaging, Advanced Commerce and External Purchase)" 1.22 (SHA-256 218ab1b677c980bb…) by `npm run generate`.
// Never edited by hand: what is wrong with it is mended in spec/ or scripts/.

export type APIErrorCode = 4000000 | 4000002 | 4000005 | 4000006 | 4000008 | 4000009 | 4000010 | 4000011 | 4000012 | 4000013 | 4000014 | 4000015 | 4000016 | 4000017 | 4000018 | 4000019 | 4000020 | 4000021 | 4000022 | 4000023 | 4000024 | 4000025 | 4000026 | 4000027 | 4000028 | 4000030 | 4000031 | 4000032 | 4000033 | 4000034 | 4000035 | 4000036 | 4000037 | 4000038 | 4000039 | 4000040 | 4000041 | 4000042 | 4000043 | 4000047 | 4000048 | 4000161 | 4000162 | 4000163 | 4000164 | 4000175 | 4000183 | 4000185 | 4000187 | 4000211 | 4000212 | 4000213 | 4000215 | 4000216 | 4000218 | 4000219 | 4000224 | 4030004 | 4030005 | 4030007 | 4030014 | 4030016 | 4030017 | 4030018 | 4030019 | 4030026 | 4040001 | 4040002 | 4040003 | 4040004 | 4040005 | 4040006 | 4040007 | 4040008 | 4040009 | 4040010 | 4040014 | 4040015 | 4040018 | 4040019 | 4040020 | 4040021 | 4090000 | 4090001 | 4290000 | 5000000 | 5000001;

export type APIErrorCodeDocumentedOnly = 4000004 | 4000044 | 4000209 | 4000225 | 4000227 | 4030028 | 4040022;

export type AccountTenure = 0 | 1 | 2 | 3 | 4 | 5 | 6 | 7;

export interface AdvancedCommerceDescriptors {
  /** @description Description of the subscription. */
  description: string;
  /** @description Name shown to the customer. */
  displayName: string;
}

export type AdvancedCommerceEffective = "IMMEDIATELY" | "NEXT_BILL_CYCLE";

export type AdvancedCommerceErrorCode = 4000006 | 4000028 | 4000033 | 4000053 | 4000063 | 4000079 | 4000080 | 4000081 | 4000082 | 4000083 | 4000084 | 4000085 | 4000086 | 4000087 | 4000088 | 4000089 | 4000091 | 4000092 | 4000093 | 4000094 | 4000095 | 4000096 | 4000097 | 4000098 | 4000099 | 4000100 | 4000101 | 4000102 | 4000103 | 4000104 | 4000105 | 4000106 | 4000107 | 4000109 | 4000110 | 4000111 | 4000112 | 4000113 | 4000114 | 4000115 | 4000116 | 4000117 | 4000118 | 4000119 | 4000121 | 4000122 | 4000123 | 4000124 | 4000125 | 4000126 | 4000127 | 4000128 | 4000129 | 4000130 | 4000131 | 4000132 | 4000133 | 4000134 | 4000135 | 4000136 | 4000137 | 4000139 | 4000140 | 4000141 | 4000142 | 4000143 | 4000144 | 4000145 | 4000146 | 4000147 | 4000148 | 4000149 | 4000150 | 4000151 | 4000152 | 4000153 | 4000154 | 4000155 | 4000156 | 4000157 | 4000158 | 4000159 | 4000160 | 4000165 | 4000166 | 4000167 | 4000168 | 4000169 | 4000171 | 4000172 | 4000173 | 4000174 | 4000176 | 4000177 | 4000178 | 4000179 | 4000180 | 4000181 | 4000182 | 4000184 | 4000186 | 4000192 | 4000193 | 4000194 | 4000205 | 4000214 | 4000220 | 4000221 | 4000222 | 4000223 | 4010000 | 4030008 | 4030009 | 4030010 | 4030011 | 4030013 | 4030015 | 4030020 | 4030021 | 4030022 | 4030023 | 4030024 | 4030025 | 4030027 | 4040010 | 4040016 | 4290000 | 5000000 | 5000001;

export interface AdvancedCommerceInfo {
  /**
   * Format: uuid
   * @description UUID of the message, lower case.
   */
  messageIdentifier?: string;
  /**
   * Format: base64
   * @description Base64 of JSON that holds an Advanced Commerce JWS.
   */
  advancedCommerceData?: string;
}

export interface AdvancedCommerceOffer {
  /** @description Length of one period, ISO 8601 duration. */
  period: AdvancedCommerceOfferPeriod;
  /**
   * Format: int32
   * @description Number of periods.
   */
  periodCount: number;
  /**
   * Format: int64
   * @description Price in milliunits of the currency.
   */
  price: number;
  /** @description Why the offer is made. */
  reason: AdvancedCommerceOfferReason;
}

export type AdvancedCommerceOfferPeriod = "P3D" | "P1W" | "P2W" | "P1M" | "P2M" | "P3M" | "P6M" | "P9M" | "P1Y";

export type AdvancedCommerceOfferReason = "ACQUISITION" | "WIN_BACK" | "RETENTION";

export interface AdvancedCommerceOneTimeChargeCreateRequest {
  /** @description Facts of the request. */
  requestInfo: AdvancedCommerceRequestInfo;
  /**
   * @description Name of the operation.
   * @constant
   */
  operation: "CREATE_ONE_TIME_CHARGE";
  /**
   * @description Version of the request format.
   * @constant
   */
  version: "1";
  /** @description Currency, ISO 4217. */
  currency: string;
  /** @description The item to sell. */
  item: AdvancedCommerceOneTimeChargeItem;
  /** @description Storefront, ISO 3166-1 alpha-3. */
  storefront?: string;
  /** @description Apple tax code, such as C003-00-1. */
  taxCode: string;
}

export interface AdvancedCommerceOneTimeChargeItem {
  /** @description Your SKU. */
  SKU: string;
  /** @description Description of the item. */
  description: string;
  /** @description Name shown to the customer. */
  displayName: string;
  /**
   * Format: int64
   * @description Price in milliunits of the currency.
   */
  price: number;
}

export type AdvancedCommercePeriod = "P1W" | "P1M" | "P2M" | "P3M" | "P6M" | "P1Y";

export interface AdvancedCommercePriceIncreaseInfo {
  /** @description SKUs tied to this increase. */
  dependentSKUs?: string[];
  /**
   * Format: int64
   * @description New price in milliunits of the currency.
   */
  price?: number;
  /** @description How far it got. */
  status?: AdvancedCommercePriceIncreaseInfoStatus;
}

export type AdvancedCommercePriceIncreaseInfoStatus = "SCHEDULED" | "PENDING" | "ACCEPTED";

export type AdvancedCommerceReason = "UPGRADE" | "DOWNGRADE" | "APPLY_OFFER";

export interface AdvancedCommerceRefund {
  /**
   * Format: int64
   * @description Amount in milliunits of the currency.
   */
  refundAmount?: number;
  /** @description When it was refunded (UNIX time in milliseconds). */
  refundDate?: number;
  /** @description Why it was refunded. */
  refundReason?: AdvancedCommerceRefundReason;
  /** @description How the amount was worked out. */
  refundType?: AdvancedCommerceRefundType;
}

export type AdvancedCommerceRefundReason = "UNINTENDED_PURCHASE" | "FULFILLMENT_ISSUE" | "UNSATISFIED_WITH_PURCHASE" | "LEGAL" | "OTHER" | "MODIFY_ITEMS_REFUND" | "SIMULATE_REFUND_DECLINE";

export type AdvancedCommerceRefundType = "FULL" | "PRORATED" | "CUSTOM";

export interface AdvancedCommerceRenewalInfo {
  /** @description Opaque token; hand it back in AdvancedCommerceRequestInfo. */
  consistencyToken?: string;
  /** @description Texts of the subscription. */
  descriptors?: AdvancedCommerceDescriptors;
  /** @description Items that will renew. */
  items?: AdvancedCommerceRenewalItem[];
  /** @description Length of the subscription, ISO 8601 duration. */
  period?: AdvancedCommercePeriod;
  /**
   * Format: uuid
   * @description UUID of the request that made it.
   */
  requestReferenceId?: string;
  /** @description Apple tax code, such as C003-00-1. */
  taxCode?: string;
}

export interface AdvancedCommerceRenewalItem {
  /** @description Your SKU. */
  SKU?: string;
  /** @description Description of the item. */
  description?: string;
  /** @description Name shown to the customer. */
  displayName?: string;
  /** @description Offer on the item. */
  offer?: AdvancedCommerceOffer;
  /**
   * Format: int64
   * @description Price in milliunits of the currency.
   */
  price?: number;
  /** @description A pending price increase. */
  priceIncreaseInfo?: AdvancedCommercePriceIncreaseInfo;
}

export interface AdvancedCommerceRequestInfo {
  /**
   * Format: uuid
   * @description UUID of the account.
   */
  appAccountToken?: string;
  /** @description The token from advancedCommerceInfo of the renewal information; never one of your own making. */
  consistencyToken?: string;
  /**
   * Format: uuid
   * @description UUID of the request; send the same one again to retry it.
   */
  requestReferenceId: string;
}

export interface AdvancedCommerceRequestRefundItem {
  /** @description Your SKU. */
  SKU: string;
  /**
   * Format: int64
   * @description Amount in milliunits of the currency; only with refundType CUSTOM.
   */
  refundAmount?: number;
  /** @description Why to refund. */
  refundReason: AdvancedCommerceRefundReason;
  /** @description How to work out the amount. */
  refundType: AdvancedCommerceRefundType;
  /** @description Whether to take the item away as well. */
  revoke: boolean;
}

export interface AdvancedCommerceRequestRefundRequest {
  /** @description Facts of the request. */
  requestInfo: AdvancedCommerceRequestInfo;
  /** @description Currency, ISO 4217. */
  currency?: string;
  /** @description Items to refund, at least one. */
  items: AdvancedCommerceRequestRefundItem[];
  /** @description Your refund risking preference. */
  refundRiskingPreference: boolean;
  /** @description Storefront, ISO 3166-1 alpha-3. */
  storefront?: string;
}

export interface AdvancedCommerceRequestRefundResponse {
  /**
   * Format: jws
   * @description Signed renewal information.
   */
  signedRenewalInfo?: string;
  /**
   * Format: jws
   * @description Signed transaction.
   */
  signedTransactionInfo?: string;
}

export interface AdvancedCommerceSubscriptionCancelRequest {
  /** @description Facts of the request. */
  requestInfo: AdvancedCommerceRequestInfo;
  /** @description Storefront, ISO 3166-1 alpha-3. */
  storefront?: string;
}

export interface AdvancedCommerceSubscriptionCancelResponse {
  /**
   * Format: jws
   * @description Signed renewal information.
   */
  signedRenewalInfo?: string;
  /**
   * Format: jws
   * @description Signed transaction.
   */
  signedTransactionInfo?: string;
}

export interface AdvancedCommerceSubscriptionChangeMetadataDescriptors {
  /** @description When the change applies. */
  effective: AdvancedCommerceEffective;
  /** @description Description of the subscription. */
  description?: string;
  /** @description Name shown to the customer. */
  displayName?: string;
}

export interface AdvancedCommerceSubscriptionChangeMetadataItem {
  /** @description SKU the item has now. */
  currentSKU: string;
  /** @description When the change applies. */
  effective: AdvancedCommerceEffective;
  /** @description Description of the item. */
  description?: string;
  /** @description Name shown to the customer. */
  displayName?: string;
  /** @description New SKU. */
  SKU?: string;
}

export interface AdvancedCommerceSubscriptionChangeMetadataRequest {
  /** @description Facts of the request. */
  requestInfo: AdvancedCommerceRequestInfo;
  /** @description New texts of the subscription. */
  descriptors?: AdvancedCommerceSubscriptionChangeMetadataDescriptors;
  /** @description Items to change. */
  items?: AdvancedCommerceSubscriptionChangeMetadataItem[];
  /** @description Storefront, ISO 3166-1 alpha-3. */
  storefront?: string;
  /** @description Apple tax code, such as C003-00-1. */
  taxCode?: string;
}

export interface AdvancedCommerceSubscriptionChangeMetadataResponse {
  /**
   * Format: jws
   * @description Signed renewal information.
   */
  signedRenewalInfo?: string;
  /**
   * Format: jws
   * @description Signed transaction.
   */
  signedTransactionInfo?: string;
}

export interface AdvancedCommerceSubscriptionCreateItem {
  /** @description Your SKU. */
  SKU: string;
  /** @description Description of the item. */
  description: string;
  /** @description Name shown to the customer. */
  displayName: string;
  /** @description Offer on the item. */
  offer?: AdvancedCommerceOffer;
  /**
   * Format: int64
   * @description Price in milliunits of the currency.
   */
  price: number;
}

export interface AdvancedCommerceSubscriptionCreateRequest {
  /** @description Facts of the request. */
  requestInfo: AdvancedCommerceRequestInfo;
  /**
   * @description Name of the operation.
   * @constant
   */
  operation: "CREATE_SUBSCRIPTION";
  /**
   * @description Version of the request format.
   * @constant
   */
  version: "1";
  /** @description Currency, ISO 4217. */
  currency: string;
  /** @description Texts of the subscription. */
  descriptors: AdvancedCommerceDescriptors;
  /** @description Items of the subscription, at least one. */
  items: AdvancedCommerceSubscriptionCreateItem[];
  /** @description Length of the subscription, ISO 8601 duration. */
  period: AdvancedCommercePeriod;
  /** @description A subscription this one replaces. */
  previousTransactionId?: string;
  /** @description Storefront, ISO 3166-1 alpha-3. */
  storefront?: string;
  /** @description Apple tax code, such as C003-00-1. */
  taxCode: string;
}

export interface AdvancedCommerceSubscriptionMigrateDescriptors {
  /** @description Description of the subscription. */
  description: string;
  /** @description Name shown to the customer. */
  displayName: string;
}

export interface AdvancedCommerceSubscriptionMigrateItem {
  /** @description Your SKU. */
  SKU: string;
  /** @description Description of the item. */
  description: string;
  /** @description Name shown to the customer. */
  displayName: string;
}

export interface AdvancedCommerceSubscriptionMigrateRenewalItem {
  /** @description Your SKU. */
  SKU: string;
  /** @description Description of the item. */
  description: string;
  /** @description Name shown to the customer. */
  displayName: string;
}

export interface AdvancedCommerceSubscriptionMigrateRequest {
  /** @description Facts of the request. */
  requestInfo: AdvancedCommerceRequestInfo;
  /** @description Texts of the subscription. */
  descriptors: AdvancedCommerceSubscriptionMigrateDescriptors;
  /** @description Items of the subscription, at least one. */
  items: AdvancedCommerceSubscriptionMigrateItem[];
  /** @description Items from the next renewal on, when they differ; at least one when present. */
  renewalItems?: AdvancedCommerceSubscriptionMigrateRenewalItem[];
  /** @description Storefront, ISO 3166-1 alpha-3. */
  storefront?: string;
  /** @description Generic Advanced Commerce product identifier from App Store Connect. */
  targetProductId: string;
  /** @description Apple tax code, such as C003-00-1. */
  taxCode: string;
}

export interface AdvancedCommerceSubscriptionMigrateResponse {
  /**
   * Format: jws
   * @description Signed renewal information.
   */
  signedRenewalInfo?: string;
  /**
   * Format: jws
   * @description Signed transaction.
   */
  signedTransactionInfo?: string;
}

export interface AdvancedCommerceSubscriptionModifyAddItem {
  /** @description Your SKU. */
  SKU: string;
  /** @description Description of the item. */
  description: string;
  /** @description Name shown to the customer. */
  displayName: string;
  /** @description Offer on the item. */
  offer?: AdvancedCommerceOffer;
  /**
   * Format: int64
   * @description Price in milliunits of the currency.
   */
  price: number;
  /**
   * Format: int64
   * @description Prorated price in milliunits of the currency.
   */
  proratedPrice?: number;
}

export interface AdvancedCommerceSubscriptionModifyChangeItem {
  /** @description Your SKU, after the change. */
  SKU: string;
  /** @description Description of the item. */
  description: string;
  /** @description Name shown to the customer. */
  displayName: string;
  /** @description SKU the item has now. */
  currentSKU: string;
  /** @description When the change applies. */
  effective: AdvancedCommerceEffective;
  /** @description Offer on the item. */
  offer?: AdvancedCommerceOffer;
  /**
   * Format: int64
   * @description Price in milliunits of the currency.
   */
  price: number;
  /**
   * Format: int64
   * @description Prorated price in milliunits of the currency.
   */
  proratedPrice?: number;
  /** @description Why the item changes. */
  reason: AdvancedCommerceReason;
}

export interface AdvancedCommerceSubscriptionModifyDescriptors {
  /** @description When the change applies. */
  effective: AdvancedCommerceEffective;
  /** @description Description of the subscription. */
  description?: string;
  /** @description Name shown to the customer. */
  displayName?: string;
}

export interface AdvancedCommerceSubscriptionModifyInAppRequest {
  /** @description Facts of the request. */
  requestInfo: AdvancedCommerceRequestInfo;
  /**
   * @description Name of the operation.
   * @constant
   */
  operation: "MODIFY_SUBSCRIPTION";
  /**
   * @description Version of the request format.
   * @constant
   */
  version: "1";
  /** @description Items to add, at least one when present. */
  addItems?: AdvancedCommerceSubscriptionModifyAddItem[];
  /** @description Items to change, at least one when present. */
  changeItems?: AdvancedCommerceSubscriptionModifyChangeItem[];
  /** @description Currency, ISO 4217. */
  currency?: string;
  /** @description New texts of the subscription. */
  descriptors?: AdvancedCommerceSubscriptionModifyDescriptors;
  /** @description New length of the subscription. */
  periodChange?: AdvancedCommerceSubscriptionModifyPeriodChange;
  /** @description Items to remove, at least one when present. */
  removeItems?: AdvancedCommerceSubscriptionModifyRemoveItem[];
  /** @description Whether the billing date stays. */
  retainBillingCycle: boolean;
  /** @description Storefront, ISO 3166-1 alpha-3. */
  storefront?: string;
  /** @description Apple tax code, such as C003-00-1. */
  taxCode?: string;
  /** @description Transaction identifier of the subscription. */
  transactionId: string;
}

export interface AdvancedCommerceSubscriptionModifyPeriodChange {
  /** @description When the change applies. */
  effective: AdvancedCommerceEffective;
  /** @description New length, ISO 8601 duration. */
  period: AdvancedCommercePeriod;
}

export interface AdvancedCommerceSubscriptionModifyRemoveItem {
  /** @description SKU of the item. */
  SKU: string;
}

export interface AdvancedCommerceSubscriptionPriceChangeItem {
  /** @description SKU of the item. */
  SKU: string;
  /**
   * Format: int64
   * @description New price in milliunits of the currency.
   */
  price: number;
  /** @description SKUs tied to this change, at least one when present. */
  dependentSKUs?: string[];
}

export interface AdvancedCommerceSubscriptionPriceChangeRequest {
  /** @description Facts of the request. */
  requestInfo: AdvancedCommerceRequestInfo;
  /** @description Currency, ISO 4217. */
  currency?: string;
  /** @description Items to change, at least one. */
  items: AdvancedCommerceSubscriptionPriceChangeItem[];
  /** @description Storefront, ISO 3166-1 alpha-3. */
  storefront?: string;
}

export interface AdvancedCommerceSubscriptionPriceChangeResponse {
  /**
   * Format: jws
   * @description Signed renewal information.
   */
  signedRenewalInfo?: string;
  /**
   * Format: jws
   * @description Signed transaction.
   */
  signedTransactionInfo?: string;
}

export interface AdvancedCommerceSubscriptionReactivateInAppRequest {
  /** @description Facts of the request. */
  requestInfo: AdvancedCommerceRequestInfo;
  /**
   * @description Name of the operation.
   * @constant
   */
  operation: "REACTIVATE_SUBSCRIPTION";
  /**
   * @description Version of the request format.
   * @constant
   */
  version: "1";
  /** @description Items to reactivate, at least one when present. */
  items?: AdvancedCommerceSubscriptionReactivateItem[];
  /** @description Storefront, ISO 3166-1 alpha-3. */
  storefront?: string;
  /** @description Transaction identifier of the subscription. */
  transactionId: string;
}

export interface AdvancedCommerceSubscriptionReactivateItem {
  /** @description SKU of the item. */
  SKU: string;
}

export interface AdvancedCommerceSubscriptionRevokeRequest {
  /** @description Facts of the request. */
  requestInfo: AdvancedCommerceRequestInfo;
  /** @description Why to refund. */
  refundReason: AdvancedCommerceRefundReason;
  /** @description Your refund risking preference. */
  refundRiskingPreference: boolean;
  /** @description How to work out the amount. */
  refundType: AdvancedCommerceRefundType;
  /** @description Storefront, ISO 3166-1 alpha-3. */
  storefront?: string;
}

export interface AdvancedCommerceSubscriptionRevokeResponse {
  /**
   * Format: jws
   * @description Signed renewal information.
   */
  signedRenewalInfo?: string;
  /**
   * Format: jws
   * @description Signed transaction.
   */
  signedTransactionInfo?: string;
}

export interface AdvancedCommerceTransactionInfo {
  /** @description Texts of the subscription. */
  descriptors?: AdvancedCommerceDescriptors;
  /**
   * Format: int64
   * @description Estimated tax in milliunits of the currency.
   */
  estimatedTax?: number;
  /** @description Items bought. */
  items?: AdvancedCommerceTransactionItem[];
  /** @description Length of the subscription, ISO 8601 duration. */
  period?: AdvancedCommercePeriod;
  /**
   * Format: uuid
   * @description UUID of the request that made it.
   */
  requestReferenceId?: string;
  /** @description Apple tax code, such as C003-00-1. */
  taxCode?: string;
  /**
   * Format: int64
   * @description Price without tax in milliunits of the currency.
   */
  taxExclusivePrice?: number;
  /** @description Tax rate, a decimal number as a string. */
  taxRate?: string;
}

export interface AdvancedCommerceTransactionItem {
  /** @description Your SKU. */
  SKU?: string;
  /** @description Description of the item. */
  description?: string;
  /** @description Name shown to the customer. */
  displayName?: string;
  /** @description Offer on the item. */
  offer?: AdvancedCommerceOffer;
  /**
   * Format: int64
   * @description Price in milliunits of the currency.
   */
  price?: number;
  /** @description Refunds on the item. */
  refunds?: AdvancedCommerceRefund[];
  /** @description When the item was revoked (UNIX time in milliseconds). */
  revocationDate?: number;
}

export interface AlternateProduct {
  /**
   * Format: uuid
   * @description UUID of the message, lower case.
   */
  messageIdentifier?: string;
  /** @description Product to suggest. */
  productId?: string;
  /** @description Billing plan to suggest. */
  billingPlanType?: BillingPlanType;
}

export interface AppData {
  /**
   * Format: int64
   * @description Apple ID of the app.
   */
  appAppleId?: number;
  /** @description Bundle ID of the app. */
  bundleId?: string;
  /** @description Environment the notification is about. */
  environment?: Environment;
  /**
   * Format: jws
   * @description Signed app transaction.
   */
  signedAppTransactionInfo?: string;
}

export interface AppTransaction {
  /** @description Environment that signed it. */
  receiptType?: Environment;
  /**
   * Format: int64
   * @description Apple ID of the app.
   */
  appAppleId?: number;
  /** @description Bundle ID of the app. */
  bundleId?: string;
  /** @description Version on the device; device JWS only. */
  applicationVersion?: string;
  /** @description Apple's number of that version; device JWS only. */
  versionExternalIdentifier?: number;
  /** @description When it was made; the date to verify the certificates against (UNIX time in milliseconds). */
  receiptCreationDate?: number;
  /** @description When the customer first got the app (UNIX time in milliseconds). */
  originalPurchaseDate?: number;
  /** @description App version the customer first got. */
  originalApplicationVersion?: string;
  /**
   * Format: base64
   * @description Value that ties the JWS to a device, base64; device JWS only.
   */
  deviceVerification?: string;
  /**
   * Format: uuid
   * @description UUID that went into deviceVerification; device JWS only.
   */
  deviceVerificationNonce?: string;
  /** @description When the app was pre-ordered (UNIX time in milliseconds). */
  preorderDate?: number;
  /** @description Identifier of the app download, one a customer and app. */
  appTransactionId?: string;
  /** @description Platform of the first download. */
  originalPlatform?: PurchasePlatform;
  /** @description Store type. Since 1.22. */
  storeType?: StoreType;
  /** @description UNIX time in milliseconds; seen only in data signed by Xcode. */
  requestDate?: number;
}

export interface AppTransactionInfoResponse {
  /**
   * Format: jws
   * @description Signed app transaction.
   */
  signedAppTransactionInfo?: string;
}

export type AutoRenewStatus = 0 | 1;

export type BillingPlanType = "BILLED_UPFRONT" | "MONTHLY";

export interface BulletPoint {
  /** @description Text. */
  text: string;
  /**
   * Format: uuid
   * @description UUID of an uploaded image, lower case.
   */
  imageIdentifier: string;
  /** @description Text in place of the picture. */
  altText: string;
}

export interface CheckTestNotificationResponse {
  /**
   * Format: jws
   * @description The notification as it was sent.
   */
  signedPayload?: string;
  /** @description Delivery attempts, at most 6. */
  sendAttempts?: SendAttemptItem[];
}

export interface ConsumptionRequest {
  /** @description Has to be true: the customer agreed that you send this. */
  customerConsented: boolean;
  /**
   * Format: int32
   * @description Consumed share in milliunits of a percent (100000 = 100 %). Has to be 0 unless deliveryStatus is DELIVERED. Not allowed for auto-renewable subscriptions. With GRANT_PRORATED it has to lie strictly between 0 and 100000.
   */
  consumptionPercentage?: number;
  /** @description Whether the purchase reached the customer. */
  deliveryStatus: DeliveryStatus;
  /** @description The outcome you would like. */
  refundPreference?: RefundPreference;
  /** @description Whether the customer could try the content before buying. */
  sampleContentProvided: boolean;
}

export type ConsumptionRequestReason = "UNINTENDED_PURCHASE" | "FULFILLMENT_ISSUE" | "UNSATISFIED_WITH_PURCHASE" | "LEGAL" | "OTHER";

export interface ConsumptionRequestV1 {
  /** @description Has to be true: the customer agreed that you send this. */
  customerConsented?: boolean;
  /** @description How much was consumed. */
  consumptionStatus?: ConsumptionStatus;
  /** @description Where it was consumed. */
  platform?: Platform;
  /** @description Whether the customer could try the content before buying. */
  sampleContentProvided?: boolean;
  /** @description Whether the purchase reached the customer. */
  deliveryStatus?: DeliveryStatusV1;
  /** @description UUID of the account, or an empty string. */
  appAccountToken?: string;
  /** @description Age of the customer's account with you. */
  accountTenure?: AccountTenure;
  /** @description Time the customer spent in the app. */
  playTime?: PlayTime;
  /** @description All refunds so far, in USD bands. */
  lifetimeDollarsRefunded?: LifetimeDollarsRefunded;
  /** @description All purchases so far, in USD bands. */
  lifetimeDollarsPurchased?: LifetimeDollarsPurchased;
  /** @description State of the customer's account with you. */
  userStatus?: UserStatus;
  /** @description The outcome you would like. */
  refundPreference?: RefundPreferenceV1;
}

export type ConsumptionStatus = 0 | 1 | 2 | 3;

export interface Data {
  /** @description Environment the notification is about. */
  environment?: Environment;
  /**
   * Format: int64
   * @description Apple ID of the app.
   */
  appAppleId?: number;
  /** @description Bundle ID of the app. */
  bundleId?: string;
  /** @description Build number of the app. */
  bundleVersion?: string;
  /**
   * Format: jws
   * @description Signed transaction. Not verified along with the notification: verify it on its own.
   */
  signedTransactionInfo?: string;
  /**
   * Format: jws
   * @description Signed renewal information. Not verified along with the notification: verify it on its own.
   */
  signedRenewalInfo?: string;
  /** @description State of the auto-renewable subscription at signedDate. */
  status?: Status;
  /** @description Why the customer asks for a refund; only with CONSUMPTION_REQUEST. */
  consumptionRequestReason?: ConsumptionRequestReason;
}

export interface DecodedRealtimeRequestBody {
  /** @description Identifier of the first purchase, decimal digits. */
  originalTransactionId: string;
  /**
   * Format: int64
   * @description Apple ID of the app.
   */
  appAppleId: number;
  /** @description Product identifier. */
  productId: string;
  /** @description Locale of the device, such as en-US. */
  userLocale: string;
  /**
   * Format: uuid
   * @description UUID Apple made for this request.
   */
  requestIdentifier: string;
  /** @description When Apple signed this (UNIX time in milliseconds). */
  signedDate: number;
  /** @description Where the purchase was made. */
  environment: Environment;
}

export interface DefaultConfigurationRequest {
  /**
   * Format: uuid
   * @description UUID of the message. Send it always: it is going to be required.
   */
  messageIdentifier?: string;
}

export interface DefaultConfigurationResponse {
  /**
   * Format: uuid
   * @description UUID of the message, lower case.
   */
  messageIdentifier: string;
}

export type DeliveryStatus = "DELIVERED" | "UNDELIVERED_QUALITY_ISSUE" | "UNDELIVERED_WRONG_ITEM" | "UNDELIVERED_SERVER_OUTAGE" | "UNDELIVERED_OTHER";

export type DeliveryStatusV1 = 0 | 1 | 2 | 3 | 4 | 5;

export type Environment = "Sandbox" | "Production" | "Xcode" | "LocalTesting";

export interface ErrorPayload {
  /**
   * Format: int64
   * @description Number of the error; the HTTP status is its first three digits.
   */
  errorCode?: number;
  /** @description Apple's sentence about the error. */
  errorMessage?: string;
}

export type ErrorResponse = ErrorPayload;

export type ExpirationIntent = 1 | 2 | 3 | 4 | 5;

export type ExtendReasonCode = 0 | 1 | 2 | 3;

export interface ExtendRenewalDateRequest {
  /**
   * Format: int32
   * @description Days to add.
   */
  extendByDays: number;
  /** @description Why the date moves. */
  extendReasonCode: ExtendReasonCode;
  /** @description Your own unique name for this request. */
  requestIdentifier: string;
}

export interface ExtendRenewalDateResponse {
  /** @description Original transaction identifier, decimal digits. */
  originalTransactionId?: string;
  /** @description Identifier of the purchase event. */
  webOrderLineItemId?: string;
  /** @description Whether the date moved. */
  success?: boolean;
  /**
   * Format: int64
   * @description The new expiry (UNIX time in milliseconds).
   */
  effectiveDate?: number;
}

export interface ExternalPurchaseError {
  /** @description Number of the fault. */
  errorCode: ExternalPurchaseErrorCode;
  /** @description Apple's sentence about the fault. */
  errorMessage: string;
  /** @description Field the fault is in. */
  fieldName: string;
  /** @description Line item the fault is in; present on faults of a line item. */
  lineItemId?: string;
}

export type ExternalPurchaseErrorCode = 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10 | 11 | 12 | 13 | 14 | 15 | 16 | 17 | 18 | 19 | 20 | 21 | 22 | 23 | 24 | 25 | 26 | 27 | 28 | 29 | 30 | 31 | 32 | 33 | 34 | 35 | 36 | 39;

export type ExternalPurchaseEventType = "BUY" | "REFUND";

export type ExternalPurchaseProductType = "ONE_TIME_BUY" | "SUBSCRIPTION";

export interface ExternalPurchaseReport {
  /**
   * Format: uuid
   * @description UUID you make for the report.
   */
  requestIdentifier: string;
  /** @description Identifier from the decoded token. */
  externalPurchaseId: string;
  /** @description What the report says. */
  status: ExternalPurchaseReportStatus;
  /** @description What was bought or refunded; only with status LINE_ITEM. Told apart by eventType, then by productType. */
  lineItems?: (OneTimeBuyLineItem | SubscriptionBuyLineItem | RefundLineItem)[];
}

export type ExternalPurchaseReportStatus = "LINE_ITEM" | "NO_LINE_ITEM" | "UNRECOGNIZED_TOKEN" | "DUPLICATE_TOKEN";

export interface ExternalPurchaseToken {
  /** @description Identifier of the token; starts with "SANDBOX" in the sandbox. */
  externalPurchaseId?: string;
  /** @description When the token was made (UNIX time in milliseconds). */
  tokenCreationDate?: number;
  /**
   * Format: int64
   * @description Apple ID of the app.
   */
  appAppleId?: number;
  /** @description Bundle ID of the app. */
  bundleId?: string;
  /** @description When the token ends; custom link tokens only (UNIX time in milliseconds). */
  tokenExpirationDate?: number;
  /** @description Kind of token; custom link tokens only. */
  tokenType?: TokenType;
}

export type FirstSendAttemptResult = "SUCCESS" | "TIMED_OUT" | "TLS_ISSUE" | "CIRCULAR_REDIRECT" | "NO_RESPONSE" | "SOCKET_ISSUE" | "UNSUPPORTED_CHARSET" | "INVALID_RESPONSE" | "PREMATURE_CLOSE" | "UNSUCCESSFUL_HTTP_RESPONSE_CODE" | "OTHER";

export interface GetCustomerGroupsResponse {
  /** @description One entry a group; empty when there is none. */
  groups?: GroupEntry[];
}

export interface GetGroupMembersResponse {
  /** @description One entry a member. */
  members?: GroupMemberEntry[];
  /** @description Opaque token for the next page; only when there is one. */
  paginationToken?: string;
  /** @description Whether another page exists. */
  hasMore?: boolean;
}

export interface GetImageListResponse {
  /** @description One entry an image. */
  imageIdentifiers?: GetImageListResponseItem[];
}

export interface GetImageListResponseItem {
  /**
   * Format: uuid
   * @description UUID of the image, lower case.
   */
  imageIdentifier?: string;
  /** @description How far the review got. */
  imageState?: ImageState;
  /** @description Size of the image. */
  imageSize?: ImageSize;
}

export interface GetMessageListResponse {
  /** @description One entry a message. */
  messageIdentifiers?: GetMessageListResponseItem[];
}

export interface GetMessageListResponseItem {
  /**
   * Format: uuid
   * @description UUID of the message, lower case.
   */
  messageIdentifier?: string;
  /** @description How far the review got. */
  messageState?: MessageState;
}

export interface GroupEntry {
  /** @description Identifier of the group, unique within the app. 900000000000000000 is the sandbox placeholder. */
  groupId?: string;
  /** @description Kind of group. */
  groupType?: GroupType;
  /** @description Roles by product; only for ORGANIZATION. */
  roles?: RoleEntry[];
}

export interface GroupMemberEntry {
  /** @description Identifier of the member's app download. 700000000000000000 is the sandbox placeholder. */
  appTransactionId?: string;
}

export type GroupType = "ORGANIZATION" | "CONSUMER";

export type HeaderPosition = "ABOVE_BODY" | "ABOVE_IMAGE";

export interface HistoryResponse {
  /** @description Opaque token for the next page. */
  revision?: string;
  /** @description Whether another page exists. */
  hasMore?: boolean;
  /** @description Bundle ID of the app. */
  bundleId?: string;
  /**
   * Format: int64
   * @description Apple ID of the app.
   */
  appAppleId?: number;
  /** @description Where the purchases were made. */
  environment?: Environment;
  /** @description Up to 20 signed transactions. */
  signedTransactions?: string[];
}

export type ImageSize = "FULL_SIZE" | "BULLET_POINT";

export type ImageState = "PENDING" | "APPROVED" | "REJECTED";

export type InAppOwnershipType = "PURCHASED" | "FAMILY_SHARED" | "ASSIGNED";

export type JWSAppTransactionDecodedPayload = AppTransaction;

export interface JWSDecodedHeader {
  /** @description Signature algorithm; ES256. */
  alg?: string;
  /** @description DER certificates in base64, leaf first: three from Apple, one from Xcode. */
  x5c?: string[];
  /** @description Key name; only in data signed by Xcode. */
  kid?: string;
  /** @description JWT; only in data signed by Xcode and in test data. */
  typ?: string;
}

export interface JWSRenewalInfoDecodedPayload {
  /** @description Why the subscription ended. */
  expirationIntent?: ExpirationIntent;
  /** @description Identifier of the first purchase, decimal digits. */
  originalTransactionId?: string;
  /** @description Product at the next renewal. */
  autoRenewProductId?: string;
  /** @description Product identifier. */
  productId?: string;
  /** @description Whether it renews. */
  autoRenewStatus?: AutoRenewStatus;
  /** @description Whether Apple is still trying to charge. */
  isInBillingRetryPeriod?: boolean;
  /** @description Answer to a price increase. */
  priceIncreaseStatus?: PriceIncreaseStatus;
  /** @description When the billing grace period ends (UNIX time in milliseconds). */
  gracePeriodExpiresDate?: number;
  /** @description Kind of offer. */
  offerType?: OfferType;
  /** @description Identifier of the offer code or promotional offer. */
  offerIdentifier?: string;
  /** @description When Apple signed this (UNIX time in milliseconds). */
  signedDate?: number;
  /** @description Where the purchase was made. */
  environment?: Environment;
  /** @description Start of the current run; gaps of up to 60 days do not break it (UNIX time in milliseconds). */
  recentSubscriptionStartDate?: number;
  /** @description When it renews next (UNIX time in milliseconds). */
  renewalDate?: number;
  /** @description Currency of renewalPrice, ISO 4217. */
  currency?: string;
  /**
   * Format: int64
   * @description Price of the next renewal in milliunits of the currency.
   */
  renewalPrice?: number;
  /** @description How the offer is paid. */
  offerDiscountType?: OfferDiscountType;
  /** @description Win-back offers the customer may take, best first. */
  eligibleWinBackOfferIds?: string[];
  /**
   * Format: uuid
   * @description UUID that goes on the coming renewal.
   */
  appAccountToken?: string;
  /** @description Identifier of the app download, one a customer and app. */
  appTransactionId?: string;
  /**
   * Format: duration
   * @description Length of the offer, ISO 8601 duration.
   */
  offerPeriod?: string;
  /** @description Only for Advanced Commerce SKUs. */
  advancedCommerceInfo?: AdvancedCommerceRenewalInfo;
  /** @description The coming commitment. */
  commitmentInfo?: RenewalCommitmentInfo;
  /** @description Billing plan of the coming renewal. */
  renewalBillingPlanType?: RenewalBillingPlanType;
  /**
   * Format: base64
   * @description Value that ties the JWS to a device; device JWS only.
   */
  deviceVerification?: string;
  /**
   * Format: uuid
   * @description UUID that went into deviceVerification; device JWS only.
   */
  deviceVerificationNonce?: string;
}

export interface JWSTransactionDecodedPayload {
  /** @description Identifier of the first purchase, decimal digits. */
  originalTransactionId?: string;
  /** @description Identifier of this transaction, decimal digits. */
  transactionId?: string;
  /** @description Identifier of the purchase event. */
  webOrderLineItemId?: string;
  /** @description Bundle ID of the app. */
  bundleId?: string;
  /** @description Product identifier. */
  productId?: string;
  /** @description Identifier of the subscription group. */
  subscriptionGroupIdentifier?: string;
  /** @description When this transaction was charged or granted (UNIX time in milliseconds). */
  purchaseDate?: number;
  /** @description When the first purchase was made (UNIX time in milliseconds). */
  originalPurchaseDate?: number;
  /** @description When the auto-renewable subscription ends or renews (UNIX time in milliseconds). */
  expiresDate?: number;
  /**
   * Format: int32
   * @description Units bought; since 1.22 also the number of seats of a multiseat purchase.
   */
  quantity?: number;
  /** @description Kind of product. */
  type?: Type;
  /**
   * Format: uuid
   * @description UUID your app put on the purchase.
   */
  appAccountToken?: string;
  /** @description How the customer came to the product. */
  inAppOwnershipType?: InAppOwnershipType;
  /** @description When Apple signed this (UNIX time in milliseconds). */
  signedDate?: number;
  /** @description Why it was revoked. */
  revocationReason?: RevocationReason;
  /** @description When it was revoked (UNIX time in milliseconds). */
  revocationDate?: number;
  /** @description Whether a higher plan replaced it; may be absent when false. */
  isUpgraded?: boolean;
  /** @description Kind of offer. */
  offerType?: OfferType;
  /** @description Identifier of the offer code or promotional offer. */
  offerIdentifier?: string;
  /** @description Where the purchase was made. */
  environment?: Environment;
  /** @description Storefront, ISO 3166-1 alpha-3. */
  storefront?: string;
  /** @description Apple's own identifier of the storefront. */
  storefrontId?: string;
  /** @description Bought by the customer or renewed by itself. */
  transactionReason?: TransactionReason;
  /** @description Currency of price, ISO 4217. */
  currency?: string;
  /**
   * Format: int64
   * @description Price in milliunits of the currency, for the whole quantity.
   */
  price?: number;
  /** @description How the offer is paid. */
  offerDiscountType?: OfferDiscountType;
  /** @description Identifier of the app download, one a customer and app. */
  appTransactionId?: string;
  /**
   * Format: duration
   * @description Length of the offer, ISO 8601 duration.
   */
  offerPeriod?: string;
  /** @description What kind of revocation it was. */
  revocationType?: RevocationType;
  /**
   * Format: int32
   * @description Refunded share in milliunits of a percent (100000 = 100 %).
   */
  revocationPercentage?: number;
  /** @description Only for Advanced Commerce SKUs. */
  advancedCommerceInfo?: AdvancedCommerceTransactionInfo;
  /** @description Billing plan of the subscription. */
  billingPlanType?: BillingPlanType;
  /** @description Place of this transaction in its commitment. */
  commitmentInfo?: TransactionCommitmentInfo;
  /** @description Original transaction identifier from before the move to Advanced Commerce. */
  previousOriginalTransactionId?: string;
  /**
   * Format: base64
   * @description Value that ties the JWS to a device; device JWS only.
   */
  deviceVerification?: string;
  /**
   * Format: uuid
   * @description UUID that went into deviceVerification; device JWS only.
   */
  deviceVerificationNonce?: string;
}

export interface LastTransactionsItem {
  /** @description State of the subscription. */
  status?: Status;
  /** @description Original transaction identifier, decimal digits. */
  originalTransactionId?: string;
  /**
   * Format: jws
   * @description Signed latest transaction.
   */
  signedTransactionInfo?: string;
  /**
   * Format: jws
   * @description Signed renewal information.
   */
  signedRenewalInfo?: string;
}

export type LifetimeDollarsPurchased = 0 | 1 | 2 | 3 | 4 | 5 | 6 | 7;

export type LifetimeDollarsRefunded = 0 | 1 | 2 | 3 | 4 | 5 | 6 | 7;

export interface MassExtendRenewalDateRequest {
  /**
   * Format: int32
   * @description Days to add.
   */
  extendByDays: number;
  /** @description Why the date moves. */
  extendReasonCode: ExtendReasonCode;
  /**
   * Format: uuid
   * @description UUID you make; the same one again is answered with success and starts nothing new.
   */
  requestIdentifier: string;
  /** @description Only these storefronts, ISO 3166-1 alpha-3; leave out for all. */
  storefrontCountryCodes?: string[];
  /** @description Product identifier of the subscription. */
  productId: string;
}

export interface MassExtendRenewalDateResponse {
  /**
   * Format: uuid
   * @description The UUID you sent.
   */
  requestIdentifier?: string;
}

export interface MassExtendRenewalDateStatusResponse {
  /**
   * Format: uuid
   * @description The UUID you sent.
   */
  requestIdentifier?: string;
  /** @description Whether the work is done. */
  complete?: boolean;
  /**
   * Format: int64
   * @description When it was done (UNIX time in milliseconds).
   */
  completeDate?: number;
  /**
   * Format: int64
   * @description Subscriptions that were extended.
   */
  succeededCount?: number;
  /**
   * Format: int64
   * @description Subscriptions that were not.
   */
  failedCount?: number;
}

export interface Message {
  /**
   * Format: uuid
   * @description UUID of the message, lower case.
   */
  messageIdentifier?: string;
}

export type MessageState = "PENDING" | "APPROVED" | "REJECTED";

export interface NotificationHistoryRequest {
  /**
   * Format: int64
   * @description Start of the span; at most 180 days back (30 in the sandbox) (UNIX time in milliseconds).
   */
  startDate: number;
  /**
   * Format: int64
   * @description End of the span; later than startDate. A future value counts as now (UNIX time in milliseconds).
   */
  endDate: number;
  /** @description Only this type. Not together with transactionId. */
  notificationType?: NotificationTypeV2;
  /** @description Only this subtype. Needs notificationType. */
  notificationSubtype?: Subtype;
  /** @description Only notifications about this customer. Not together with notificationType. */
  transactionId?: string;
  /** @description Only ones that did not arrive, including those still being retried. */
  onlyFailures?: boolean;
}

export interface NotificationHistoryResponse {
  /** @description Opaque token for the next page. */
  paginationToken?: string;
  /** @description Whether another page exists. */
  hasMore?: boolean;
  /** @description Up to 20 entries. */
  notificationHistory?: NotificationHistoryResponseItem[];
}

export interface NotificationHistoryResponseItem {
  /**
   * Format: jws
   * @description The notification as it was sent.
   */
  signedPayload?: string;
  /** @description Delivery attempts, at most 6. */
  sendAttempts?: SendAttemptItem[];
}

export type NotificationTypeV2 = "SUBSCRIBED" | "DID_CHANGE_RENEWAL_PREF" | "DID_CHANGE_RENEWAL_STATUS" | "OFFER_REDEEMED" | "DID_RENEW" | "EXPIRED" | "DID_FAIL_TO_RENEW" | "GRACE_PERIOD_EXPIRED" | "PRICE_INCREASE" | "REFUND" | "REFUND_DECLINED" | "REFUND_REVERSED" | "CONSUMPTION_REQUEST" | "RENEWAL_EXTENDED" | "RENEWAL_EXTENSION" | "REVOKE" | "ONE_TIME_CHARGE" | "EXTERNAL_PURCHASE_TOKEN" | "RESCIND_CONSENT" | "METADATA_UPDATE" | "MIGRATION" | "PRICE_CHANGE" | "TEST";

export type OfferDiscountType = "FREE_TRIAL" | "PAY_AS_YOU_GO" | "PAY_UP_FRONT" | "ONE_TIME";

export type OfferType = 1 | 2 | 3 | 4;

export interface OneTimeBuyLineItem {
  /** @description Identifier, unique within the app; used again only to restate. */
  lineItemId: string;
  /**
   * Format: int64
   * @description When it happened (UNIX time in milliseconds).
   */
  creationDate: number;
  /** @description Whether it corrects an earlier line item; false when left out. */
  restatement?: boolean;
  /** @description Whether the earlier one was sent by mistake; false when left out. Needs restatement. */
  erroneouslySubmitted?: boolean;
  /** @description Currency the customer paid in, ISO 4217. */
  pricingCurrency: string;
  /** @description Currency of the amounts here. */
  reportingCurrency: ReportingCurrency;
  /**
   * Format: double
   * @description Rate between the two; required when they differ.
   */
  exchangeRate?: number;
  /**
   * Format: int64
   * @description Amount without tax in milliunits: amountTaxInclusive less taxAmount.
   */
  amountTaxExclusive: number;
  /**
   * Format: int64
   * @description Amount with tax in milliunits.
   */
  amountTaxInclusive: number;
  /**
   * Format: int64
   * @description Net amount without tax in milliunits.
   */
  netAmountTaxExclusive: number;
  /**
   * Format: int64
   * @description Tax in milliunits.
   */
  taxAmount: number;
  /** @description Country of the tax, ISO 3166-1 alpha-3. */
  taxCountry: string;
  /** @description Product identifier. */
  productIdentifier: string;
  /** @description Units bought. */
  quantity: number;
  /**
   * @description Marks a purchase.
   * @constant
   */
  eventType: "BUY";
  /**
   * @description Marks a one-time purchase.
   * @constant
   */
  productType: "ONE_TIME_BUY";
}

export type Order = "ASCENDING" | "DESCENDING";

export interface OrderLookupResponse {
  /** @description Whether the order ID is valid for this app. */
  status?: OrderLookupStatus;
  /** @description Signed transactions of the order. */
  signedTransactions?: string[];
}

export type OrderLookupStatus = 0 | 1;

export interface PerformanceTestConfig {
  /**
   * Format: int64
   * @description Requests at the same time.
   */
  maxConcurrentRequests: number;
  /**
   * Format: int64
   * @description Requests in all.
   */
  totalRequests: number;
  /**
   * Format: int64
   * @description Length of the test in milliseconds.
   */
  totalDuration: number;
  /**
   * Format: int64
   * @description Longest answer that counts, in milliseconds.
   */
  responseTimeThreshold: number;
  /**
   * Format: int32
   * @description Percent of requests that have to succeed.
   */
  successRateThreshold: number;
}

export interface PerformanceTestRequest {
  /** @description Original transaction identifier of a sandbox purchase. */
  originalTransactionId: string;
}

export interface PerformanceTestResponse {
  /** @description What the test does. */
  config: PerformanceTestConfig;
  /**
   * Format: uuid
   * @description UUID to ask for the outcome.
   */
  requestId: string;
}

export interface PerformanceTestResponseTimes {
  /**
   * Format: int64
   * @description Mean, in milliseconds.
   */
  average: number;
  /**
   * Format: int64
   * @description 50th percentile, in milliseconds.
   */
  p50: number;
  /**
   * Format: int64
   * @description 90th percentile, in milliseconds.
   */
  p90: number;
  /**
   * Format: int64
   * @description 95th percentile, in milliseconds.
   */
  p95: number;
  /**
   * Format: int64
   * @description 99th percentile, in milliseconds.
   */
  p99: number;
}

export interface PerformanceTestResultResponse {
  /** @description What the test did. */
  config: PerformanceTestConfig;
  /**
   * Format: uri
   * @description URL that was tested.
   */
  target: string;
  /** @description Whether it passed. */
  result?: PerformanceTestStatus;
  /**
   * Format: int32
   * @description Percent of requests that succeeded.
   */
  successRate: number;
  /**
   * Format: int32
   * @description Requests still open.
   */
  numPending: number;
  /** @description How fast the answers were. */
  responseTimes: PerformanceTestResponseTimes;
  /** @description Number of failures by SendAttemptResult value. */
  failures?: {
    [key: string]: number;
  };
}

export type PerformanceTestStatus = "PENDING" | "PASS" | "FAIL";

export type Platform = 0 | 1 | 2;

export type PlayTime = 0 | 1 | 2 | 3 | 4 | 5 | 6 | 7;

export type PriceIncreaseStatus = 0 | 1;

export type ProductType = "AUTO_RENEWABLE" | "NON_RENEWABLE" | "CONSUMABLE" | "NON_CONSUMABLE";

export interface PromotionalOffer {
  /**
   * Format: uuid
   * @description UUID of the message, lower case.
   */
  messageIdentifier?: string;
  /**
   * Format: jws
   * @description Compact JWS with audience promotional-offer that you sign.
   */
  promotionalOfferSignatureV2?: string;
  /** @description The older kind of signature. */
  promotionalOfferSignatureV1?: PromotionalOfferSignatureV1;
}

export interface PromotionalOfferSignatureV1 {
  /**
   * Format: base64
   * @description ECDSA signature in DER, base64.
   */
  encodedSignature: string;
  /** @description Product identifier. */
  productId: string;
  /**
   * Format: uuid
   * @description UUID, lower case.
   */
  nonce: string;
  /**
   * Format: int64
   * @description When it was signed; good for 24 hours (UNIX time in milliseconds).
   */
  timestamp: number;
  /** @description Identifier of the key that signed. */
  keyId: string;
  /** @description Offer identifier from App Store Connect. */
  offerIdentifier: string;
  /**
   * Format: uuid
   * @description UUID of the account, lower case.
   */
  appAccountToken?: string;
}

export type PurchasePlatform = "iOS" | "macOS" | "tvOS" | "visionOS";

export interface RealtimeRequestBody {
  /**
   * Format: jws
   * @description The signed request.
   */
  signedPayload?: string;
}

export interface RealtimeResponseBody {
  /** @description Show a message. */
  message?: Message;
  /** @description Suggest another product. */
  alternateProduct?: AlternateProduct;
  /** @description Make an offer. */
  promotionalOffer?: PromotionalOffer;
  /** @description Answer for an Advanced Commerce subscription; only for those. */
  advancedCommerceInfo?: AdvancedCommerceInfo;
}

export interface RealtimeUrlRequest {
  /**
   * Format: uri
   * @description URL of your endpoint.
   */
  realtimeURL: string;
}

export interface RealtimeUrlResponse {
  /**
   * Format: uri
   * @description URL of your endpoint.
   */
  realtimeURL: string;
}

export interface RefundHistoryResponse {
  /** @description Up to 20 signed transactions, oldest revocationDate first. */
  signedTransactions?: string[];
  /** @description Opaque token for the next page. */
  revision?: string;
  /** @description Whether another page exists. */
  hasMore?: boolean;
}

export interface RefundLineItem {
  /** @description Identifier, unique within the app; used again only to restate. */
  lineItemId: string;
  /** @description lineItemId of the purchase that is refunded. */
  referenceLineItemId: string;
  /**
   * Format: int64
   * @description When it happened (UNIX time in milliseconds).
   */
  creationDate: number;
  /** @description Whether it corrects an earlier line item; false when left out. */
  restatement?: boolean;
  /** @description Whether the earlier one was sent by mistake; false when left out. Needs restatement. */
  erroneouslySubmitted?: boolean;
  /** @description Currency the customer paid in, ISO 4217. */
  pricingCurrency: string;
  /** @description Currency of the amounts here. */
  reportingCurrency: ReportingCurrency;
  /**
   * Format: double
   * @description Rate between the two; required when they differ.
   */
  exchangeRate?: number;
  /**
   * Format: int64
   * @description Amount without tax in milliunits: amountTaxInclusive less taxAmount.
   */
  amountTaxExclusive: number;
  /**
   * Format: int64
   * @description Amount with tax in milliunits.
   */
  amountTaxInclusive: number;
  /**
   * Format: int64
   * @description Net amount without tax in milliunits.
   */
  netAmountTaxExclusive: number;
  /**
   * Format: int64
   * @description Tax in milliunits.
   */
  taxAmount: number;
  /** @description Country of the tax, ISO 3166-1 alpha-3. */
  taxCountry: string;
  /**
   * @description Marks a refund.
   * @constant
   */
  eventType: "REFUND";
}

export interface RefundLookupResponse {
  /** @description Up to 50 signed transactions, oldest revocationDate first. */
  signedTransactions?: string[];
}

export type RefundPreference = "DECLINE" | "GRANT_FULL" | "GRANT_PRORATED";

export type RefundPreferenceV1 = 0 | 1 | 2 | 3;

export type RenewalBillingPlanType = "BILLED_UPFRONT" | "MONTHLY";

export interface RenewalCommitmentInfo {
  /** @description Product of the next commitment. */
  commitmentAutoRenewProductId?: string;
  /** @description Whether the commitment renews. */
  commitmentAutoRenewStatus?: AutoRenewStatus;
  /** @description Billing plan of the next commitment. */
  commitmentRenewalBillingPlanType?: RenewalBillingPlanType;
  /** @description When the commitment renews (UNIX time in milliseconds). */
  commitmentRenewalDate?: number;
  /**
   * Format: int64
   * @description Price of the next commitment in milliunits of the currency.
   */
  commitmentRenewalPrice?: number;
}

export type ReportingCurrency = "CLP" | "EUR" | "QAR" | "COP" | "VND" | "EGP" | "THB" | "HKD" | "NOK" | "BRL" | "GBP" | "AUD" | "SEK" | "INR" | "BGN" | "ZAR" | "KZT" | "NGN" | "TWD" | "MXN" | "CHF" | "PEN" | "DKK" | "AED" | "ILS" | "KRW" | "PHP" | "TZS" | "PKR" | "HUF" | "IDR" | "CNY" | "MYR" | "RUB" | "RON" | "SGD" | "TRY" | "CZK" | "SAR" | "USD" | "NZD" | "PLN" | "JPY" | "CAD";

export interface ResponseBodyV2 {
  /**
   * Format: jws
   * @description The signed notification.
   */
  signedPayload?: string;
}

export interface ResponseBodyV2DecodedPayload {
  /** @description What happened. */
  notificationType?: NotificationTypeV2;
  /** @description More detail; only some types have one. */
  subtype?: Subtype;
  /**
   * Format: uuid
   * @description UUID of the notification; the same on every retry, so use it to drop doubles.
   */
  notificationUUID?: string;
  /** @description Present for most types. */
  data?: Data;
  /** @description Version of the notification format; "2.0". */
  version?: string;
  /** @description When Apple signed this (UNIX time in milliseconds). */
  signedDate?: number;
  /** @description Present for RENEWAL_EXTENSION with SUMMARY. */
  summary?: Summary;
  /** @description Present for EXTERNAL_PURCHASE_TOKEN. */
  externalPurchaseToken?: ExternalPurchaseToken;
  /** @description Present for RESCIND_CONSENT. */
  appData?: AppData;
}

export interface RetrieveReportSuccessResponse {
  /** @description The report. */
  report: ExternalPurchaseReport;
}

export type RevocationReason = 0 | 1;

export type RevocationType = "REFUND_FULL" | "REFUND_PRORATED" | "FAMILY_REVOKE" | "ASSIGNMENT_REVOKE";

export type Role = "ADMIN" | "NONE";

export interface RoleEntry {
  /** @description Product identifier. */
  productId?: string;
  /** @description The role. */
  role?: Role;
}

export interface SendAttemptItem {
  /**
   * Format: int64
   * @description When it was tried (UNIX time in milliseconds).
   */
  attemptDate?: number;
  /** @description How it went. */
  sendAttemptResult?: SendAttemptResult;
}

export type SendAttemptResult = "SUCCESS" | "TIMED_OUT" | "TLS_ISSUE" | "CIRCULAR_REDIRECT" | "NO_RESPONSE" | "SOCKET_ISSUE" | "UNSUPPORTED_CHARSET" | "INVALID_RESPONSE" | "PREMATURE_CLOSE" | "UNSUCCESSFUL_HTTP_RESPONSE_CODE" | "OTHER";

export interface SendReportErrorResponse {
  /** @description One entry a fault. */
  errors: ExternalPurchaseError[];
}

export interface SendReportSuccessResponse {
  /**
   * Format: uuid
   * @description The UUID you sent.
   */
  requestIdentifier: string;
}

export interface SendTestNotificationResponse {
  /** @description Opaque token to ask for its state. */
  testNotificationToken?: string;
}

export type Status = 1 | 2 | 3 | 4 | 5;

export interface StatusResponse {
  /** @description Where the purchases were made. */
  environment?: Environment;
  /** @description Bundle ID of the app. */
  bundleId?: string;
  /**
   * Format: int64
   * @description Apple ID of the app.
   */
  appAppleId?: number;
  /** @description One entry a subscription group. */
  data?: SubscriptionGroupIdentifierItem[];
}

export type StoreType = "CONSUMER";

export interface SubscriptionBuyLineItem {
  /** @description Identifier, unique within the app; used again only to restate. */
  lineItemId: string;
  /**
   * Format: int64
   * @description When it happened (UNIX time in milliseconds).
   */
  creationDate: number;
  /** @description Whether it corrects an earlier line item; false when left out. */
  restatement?: boolean;
  /** @description Whether the earlier one was sent by mistake; false when left out. Needs restatement. */
  erroneouslySubmitted?: boolean;
  /** @description Currency the customer paid in, ISO 4217. */
  pricingCurrency: string;
  /** @description Currency of the amounts here. */
  reportingCurrency: ReportingCurrency;
  /**
   * Format: double
   * @description Rate between the two; required when they differ.
   */
  exchangeRate?: number;
  /**
   * Format: int64
   * @description Amount without tax in milliunits: amountTaxInclusive less taxAmount.
   */
  amountTaxExclusive: number;
  /**
   * Format: int64
   * @description Amount with tax in milliunits.
   */
  amountTaxInclusive: number;
  /**
   * Format: int64
   * @description Net amount without tax in milliunits.
   */
  netAmountTaxExclusive: number;
  /**
   * Format: int64
   * @description Tax in milliunits.
   */
  taxAmount: number;
  /** @description Country of the tax, ISO 3166-1 alpha-3. */
  taxCountry: string;
  /** @description Product identifier. */
  productIdentifier: string;
  /** @description Units bought. */
  quantity: number;
  /**
   * @description Marks a purchase.
   * @constant
   */
  eventType: "BUY";
  /**
   * @description Marks a subscription.
   * @constant
   */
  productType: "SUBSCRIPTION";
  /** @description lineItemId of the subscription's start. */
  referenceLineItemId?: string;
  /** @description What happened to the subscription. */
  subscriptionEvent: SubscriptionEvent;
  /**
   * Format: int64
   * @description When the paid period starts (UNIX time in milliseconds).
   */
  subscriptionStartDate: number;
  /**
   * Format: int64
   * @description When the paid period ends (UNIX time in milliseconds).
   */
  subscriptionEndDate: number;
  /** @description Days of paid service; 0 for SUBSCRIPTION_START. */
  subscriptionDaysOfPaidService: number;
}

export type SubscriptionEvent = "SUBSCRIPTION_START" | "RENEWAL" | "SUBSCRIPTION_CHANGE" | "SUBSCRIPTION_PAYMENT";

export interface SubscriptionGroupIdentifierItem {
  /** @description Identifier of the subscription group. */
  subscriptionGroupIdentifier?: string;
  /** @description One entry a subscription. */
  lastTransactions?: LastTransactionsItem[];
}

export type Subtype = "INITIAL_BUY" | "RESUBSCRIBE" | "DOWNGRADE" | "UPGRADE" | "AUTO_RENEW_ENABLED" | "AUTO_RENEW_DISABLED" | "VOLUNTARY" | "BILLING_RETRY" | "PRICE_INCREASE" | "GRACE_PERIOD" | "PENDING" | "ACCEPTED" | "BILLING_RECOVERY" | "PRODUCT_NOT_FOR_SALE" | "SUMMARY" | "FAILURE" | "UNREPORTED" | "CREATED" | "ACTIVE_TOKEN_REMINDER";

export interface Summary {
  /** @description Environment the notification is about. */
  environment?: Environment;
  /**
   * Format: int64
   * @description Apple ID of the app.
   */
  appAppleId?: number;
  /** @description Bundle ID of the app. */
  bundleId?: string;
  /** @description Product identifier of the subscription. */
  productId?: string;
  /**
   * Format: uuid
   * @description UUID of the mass extension.
   */
  requestIdentifier?: string;
  /** @description Storefronts of the request, ISO 3166-1 alpha-3. */
  storefrontCountryCodes?: string[];
  /**
   * Format: int64
   * @description Subscriptions that were extended.
   */
  succeededCount?: number;
  /**
   * Format: int64
   * @description Subscriptions that were not.
   */
  failedCount?: number;
}

export type TokenType = "SERVICES" | "ACQUISITION" | "CORE_TECHNOLOGY";

export interface TransactionCommitmentInfo {
  /**
   * Format: int32
   * @description Number of this billing period.
   */
  billingPeriodNumber?: number;
  /** @description When the commitment ends (UNIX time in milliseconds). */
  commitmentExpiresDate?: number;
  /**
   * Format: int64
   * @description Price of the commitment in milliunits of the currency.
   */
  commitmentPrice?: number;
  /**
   * Format: int32
   * @description Billing periods in the commitment.
   */
  totalBillingPeriods?: number;
}

export interface TransactionHistoryRequest {
  /**
   * Format: int64
   * @description Goes into the query as startDate (UNIX time in milliseconds).
   */
  startDate?: number;
  /**
   * Format: int64
   * @description Goes into the query as endDate (UNIX time in milliseconds).
   */
  endDate?: number;
  /** @description Goes into the query as productId, repeated. */
  productIds?: string[];
  /** @description Goes into the query as productType, repeated. */
  productTypes?: ProductType[];
  /** @description Goes into the query as sort. */
  sort?: Order;
  /** @description Goes into the query as subscriptionGroupIdentifier, repeated. */
  subscriptionGroupIdentifiers?: string[];
  /** @description Goes into the query under the same name. */
  inAppOwnershipType?: InAppOwnershipType;
  /** @description Goes into the query under the same name. */
  revoked?: boolean;
}

export interface TransactionInfoResponse {
  /**
   * Format: jws
   * @description Signed transaction.
   */
  signedTransactionInfo?: string;
}

export type TransactionReason = "PURCHASE" | "RENEWAL";

export type Type = "Auto-Renewable Subscription" | "Non-Consumable" | "Consumable" | "Non-Renewing Subscription";

export interface UpdateAppAccountTokenRequest {
  /**
   * Format: uuid
   * @description UUID to store on the purchase.
   */
  appAccountToken: string;
}

export interface UploadMessageImage {
  /**
   * Format: uuid
   * @description UUID of an uploaded image, lower case.
   */
  imageIdentifier: string;
  /** @description Text in place of the picture. */
  altText: string;
}

export interface UploadMessageRequestBody {
  /** @description Headline. */
  header: string;
  /** @description Text. */
  body: string;
  /** @description Picture; only text-based messages may carry one. */
  image?: UploadMessageImage;
  /** @description Where the headline goes; ABOVE_BODY when left out. ABOVE_IMAGE needs an image. */
  headerPosition?: HeaderPosition;
  /** @description Bullet points. */
  bulletPoints?: BulletPoint[];
}

export type UserStatus = 0 | 1 | 2 | 3 | 4;
