// Generated from "App Store Server API (with Retention Messaging, Advanced Commerce and External Purchase)" 1.22 (SHA-256 53dc7cb089a828fe…) by `npm run generate`.
// Do not edit: corrections belong in spec/ or scripts/.

import type { ResponseBodyV2DecodedPayload } from "./schemas.js";

type Common = Omit<ResponseBodyV2DecodedPayload, "notificationType" | "subtype" | "data" | "summary" | "externalPurchaseToken" | "appData">;
interface WithData { data: NonNullable<ResponseBodyV2DecodedPayload["data"]>; summary?: never; externalPurchaseToken?: never; appData?: never; }
interface WithSummary { summary: NonNullable<ResponseBodyV2DecodedPayload["summary"]>; data?: never; externalPurchaseToken?: never; appData?: never; }
interface WithExternalPurchaseToken { externalPurchaseToken: NonNullable<ResponseBodyV2DecodedPayload["externalPurchaseToken"]>; data?: never; summary?: never; appData?: never; }
interface WithAppData { appData: NonNullable<ResponseBodyV2DecodedPayload["appData"]>; data?: never; summary?: never; externalPurchaseToken?: never; }

/** Every notification by type and subtype; `none` means no subtype. */
export interface NotificationTypes {
  /** New or returning subscription, by purchase, Family Sharing or offer. */
  SUBSCRIBED: {
    INITIAL_BUY: Common & WithData & { notificationType: "SUBSCRIBED"; subtype: "INITIAL_BUY" };
    RESUBSCRIBE: Common & WithData & { notificationType: "SUBSCRIBED"; subtype: "RESUBSCRIBE" };
  };
  /** Change of plan; without subtype a downgrade was called off. */
  DID_CHANGE_RENEWAL_PREF: {
    UPGRADE: Common & WithData & { notificationType: "DID_CHANGE_RENEWAL_PREF"; subtype: "UPGRADE" };
    DOWNGRADE: Common & WithData & { notificationType: "DID_CHANGE_RENEWAL_PREF"; subtype: "DOWNGRADE" };
    none: Common & WithData & { notificationType: "DID_CHANGE_RENEWAL_PREF"; subtype?: never };
  };
  /** Automatic renewal switched on or off, also after a refund request; without subtype the customer canceled after a notice of a price increase. */
  DID_CHANGE_RENEWAL_STATUS: {
    AUTO_RENEW_ENABLED: Common & WithData & { notificationType: "DID_CHANGE_RENEWAL_STATUS"; subtype: "AUTO_RENEW_ENABLED" };
    AUTO_RENEW_DISABLED: Common & WithData & { notificationType: "DID_CHANGE_RENEWAL_STATUS"; subtype: "AUTO_RENEW_DISABLED" };
    none: Common & WithData & { notificationType: "DID_CHANGE_RENEWAL_STATUS"; subtype?: never };
  };
  /** Offer taken on an active subscription. */
  OFFER_REDEEMED: {
    UPGRADE: Common & WithData & { notificationType: "OFFER_REDEEMED"; subtype: "UPGRADE" };
    DOWNGRADE: Common & WithData & { notificationType: "OFFER_REDEEMED"; subtype: "DOWNGRADE" };
    none: Common & WithData & { notificationType: "OFFER_REDEEMED"; subtype?: never };
  };
  /** Subscription renewed. */
  DID_RENEW: {
    BILLING_RECOVERY: Common & WithData & { notificationType: "DID_RENEW"; subtype: "BILLING_RECOVERY" };
    none: Common & WithData & { notificationType: "DID_RENEW"; subtype?: never };
  };
  /** Subscription ended; without subtype for another reason (expirationIntent 5). */
  EXPIRED: {
    VOLUNTARY: Common & WithData & { notificationType: "EXPIRED"; subtype: "VOLUNTARY" };
    BILLING_RETRY: Common & WithData & { notificationType: "EXPIRED"; subtype: "BILLING_RETRY" };
    PRICE_INCREASE: Common & WithData & { notificationType: "EXPIRED"; subtype: "PRICE_INCREASE" };
    PRODUCT_NOT_FOR_SALE: Common & WithData & { notificationType: "EXPIRED"; subtype: "PRODUCT_NOT_FOR_SALE" };
    none: Common & WithData & { notificationType: "EXPIRED"; subtype?: never };
  };
  /** Renewal not paid. */
  DID_FAIL_TO_RENEW: {
    GRACE_PERIOD: Common & WithData & { notificationType: "DID_FAIL_TO_RENEW"; subtype: "GRACE_PERIOD" };
    none: Common & WithData & { notificationType: "DID_FAIL_TO_RENEW"; subtype?: never };
  };
  /** Grace period over, Apple keeps trying. */
  GRACE_PERIOD_EXPIRED: {
    none: Common & WithData & { notificationType: "GRACE_PERIOD_EXPIRED"; subtype?: never };
  };
  /** Customer was informed of a price increase, or agreed to it. */
  PRICE_INCREASE: {
    PENDING: Common & WithData & { notificationType: "PRICE_INCREASE"; subtype: "PENDING" };
    ACCEPTED: Common & WithData & { notificationType: "PRICE_INCREASE"; subtype: "ACCEPTED" };
  };
  /** Refunded. */
  REFUND: {
    none: Common & WithData & { notificationType: "REFUND"; subtype?: never };
  };
  /** Refund declined. */
  REFUND_DECLINED: {
    none: Common & WithData & { notificationType: "REFUND_DECLINED"; subtype?: never };
  };
  /** Refund undone after a dispute. */
  REFUND_REVERSED: {
    none: Common & WithData & { notificationType: "REFUND_REVERSED"; subtype?: never };
  };
  /** Apple requests consumption information; respond within 12 hours. */
  CONSUMPTION_REQUEST: {
    none: Common & WithData & { notificationType: "CONSUMPTION_REQUEST"; subtype?: never };
  };
  /** One renewal date moved. */
  RENEWAL_EXTENDED: {
    none: Common & WithData & { notificationType: "RENEWAL_EXTENDED"; subtype?: never };
  };
  /** Outcome of a mass extension. */
  RENEWAL_EXTENSION: {
    SUMMARY: Common & WithSummary & { notificationType: "RENEWAL_EXTENSION"; subtype: "SUMMARY" };
    FAILURE: Common & WithData & { notificationType: "RENEWAL_EXTENSION"; subtype: "FAILURE" };
  };
  /** Access through Family Sharing lost. */
  REVOKE: {
    none: Common & WithData & { notificationType: "REVOKE"; subtype?: never };
  };
  /** Consumable, non-consumable or non-renewing product bought. */
  ONE_TIME_CHARGE: {
    none: Common & WithData & { notificationType: "ONE_TIME_CHARGE"; subtype?: never };
  };
  /** External purchase token made, not reported, or due for its monthly report. */
  EXTERNAL_PURCHASE_TOKEN: {
    UNREPORTED: Common & WithExternalPurchaseToken & { notificationType: "EXTERNAL_PURCHASE_TOKEN"; subtype: "UNREPORTED" };
    CREATED: Common & WithExternalPurchaseToken & { notificationType: "EXTERNAL_PURCHASE_TOKEN"; subtype: "CREATED" };
    ACTIVE_TOKEN_REMINDER: Common & WithExternalPurchaseToken & { notificationType: "EXTERNAL_PURCHASE_TOKEN"; subtype: "ACTIVE_TOKEN_REMINDER" };
  };
  /** A guardian took consent back. */
  RESCIND_CONSENT: {
    none: Common & WithAppData & { notificationType: "RESCIND_CONSENT"; subtype?: never };
  };
  /** Advanced Commerce: metadata changed. */
  METADATA_UPDATE: {
    none: Common & WithData & { notificationType: "METADATA_UPDATE"; subtype?: never };
  };
  /** Advanced Commerce: subscription moved. */
  MIGRATION: {
    none: Common & WithData & { notificationType: "MIGRATION"; subtype?: never };
  };
  /** Advanced Commerce: price changed. */
  PRICE_CHANGE: {
    none: Common & WithData & { notificationType: "PRICE_CHANGE"; subtype?: never };
  };
  /** Test notification that you requested; without a transaction. */
  TEST: {
    none: Common & WithData & { notificationType: "TEST"; subtype?: never };
  };
}

/** Every notification by type, of any subtype, also one that Apple adds later. */
export interface NotificationsOfType {
  SUBSCRIBED: (Common & WithData & { notificationType: "SUBSCRIBED"; subtype?: "INITIAL_BUY" | "RESUBSCRIBE" | (string & {}) });
  DID_CHANGE_RENEWAL_PREF: (Common & WithData & { notificationType: "DID_CHANGE_RENEWAL_PREF"; subtype?: "UPGRADE" | "DOWNGRADE" | (string & {}) });
  DID_CHANGE_RENEWAL_STATUS: (Common & WithData & { notificationType: "DID_CHANGE_RENEWAL_STATUS"; subtype?: "AUTO_RENEW_ENABLED" | "AUTO_RENEW_DISABLED" | (string & {}) });
  OFFER_REDEEMED: (Common & WithData & { notificationType: "OFFER_REDEEMED"; subtype?: "UPGRADE" | "DOWNGRADE" | (string & {}) });
  DID_RENEW: (Common & WithData & { notificationType: "DID_RENEW"; subtype?: "BILLING_RECOVERY" | (string & {}) });
  EXPIRED: (Common & WithData & { notificationType: "EXPIRED"; subtype?: "VOLUNTARY" | "BILLING_RETRY" | "PRICE_INCREASE" | "PRODUCT_NOT_FOR_SALE" | (string & {}) });
  DID_FAIL_TO_RENEW: (Common & WithData & { notificationType: "DID_FAIL_TO_RENEW"; subtype?: "GRACE_PERIOD" | (string & {}) });
  GRACE_PERIOD_EXPIRED: (Common & WithData & { notificationType: "GRACE_PERIOD_EXPIRED"; subtype?: string });
  PRICE_INCREASE: (Common & WithData & { notificationType: "PRICE_INCREASE"; subtype?: "PENDING" | "ACCEPTED" | (string & {}) });
  REFUND: (Common & WithData & { notificationType: "REFUND"; subtype?: string });
  REFUND_DECLINED: (Common & WithData & { notificationType: "REFUND_DECLINED"; subtype?: string });
  REFUND_REVERSED: (Common & WithData & { notificationType: "REFUND_REVERSED"; subtype?: string });
  CONSUMPTION_REQUEST: (Common & WithData & { notificationType: "CONSUMPTION_REQUEST"; subtype?: string });
  RENEWAL_EXTENDED: (Common & WithData & { notificationType: "RENEWAL_EXTENDED"; subtype?: string });
  RENEWAL_EXTENSION: (Common & WithSummary & { notificationType: "RENEWAL_EXTENSION"; subtype?: "SUMMARY" | (string & {}) }) | (Common & WithData & { notificationType: "RENEWAL_EXTENSION"; subtype?: "FAILURE" | (string & {}) });
  REVOKE: (Common & WithData & { notificationType: "REVOKE"; subtype?: string });
  ONE_TIME_CHARGE: (Common & WithData & { notificationType: "ONE_TIME_CHARGE"; subtype?: string });
  EXTERNAL_PURCHASE_TOKEN: (Common & WithExternalPurchaseToken & { notificationType: "EXTERNAL_PURCHASE_TOKEN"; subtype?: "UNREPORTED" | "CREATED" | "ACTIVE_TOKEN_REMINDER" | (string & {}) });
  RESCIND_CONSENT: (Common & WithAppData & { notificationType: "RESCIND_CONSENT"; subtype?: string });
  METADATA_UPDATE: (Common & WithData & { notificationType: "METADATA_UPDATE"; subtype?: string });
  MIGRATION: (Common & WithData & { notificationType: "MIGRATION"; subtype?: string });
  PRICE_CHANGE: (Common & WithData & { notificationType: "PRICE_CHANGE"; subtype?: string });
  TEST: (Common & WithData & { notificationType: "TEST"; subtype?: string });
}

/** Which member a notification carries, by type and subtype. */
export const notificationBodies = {
  SUBSCRIBED: { INITIAL_BUY: "data", RESUBSCRIBE: "data" },
  DID_CHANGE_RENEWAL_PREF: { UPGRADE: "data", DOWNGRADE: "data", none: "data" },
  DID_CHANGE_RENEWAL_STATUS: { AUTO_RENEW_ENABLED: "data", AUTO_RENEW_DISABLED: "data", none: "data" },
  OFFER_REDEEMED: { UPGRADE: "data", DOWNGRADE: "data", none: "data" },
  DID_RENEW: { BILLING_RECOVERY: "data", none: "data" },
  EXPIRED: { VOLUNTARY: "data", BILLING_RETRY: "data", PRICE_INCREASE: "data", PRODUCT_NOT_FOR_SALE: "data", none: "data" },
  DID_FAIL_TO_RENEW: { GRACE_PERIOD: "data", none: "data" },
  GRACE_PERIOD_EXPIRED: { none: "data" },
  PRICE_INCREASE: { PENDING: "data", ACCEPTED: "data" },
  REFUND: { none: "data" },
  REFUND_DECLINED: { none: "data" },
  REFUND_REVERSED: { none: "data" },
  CONSUMPTION_REQUEST: { none: "data" },
  RENEWAL_EXTENDED: { none: "data" },
  RENEWAL_EXTENSION: { SUMMARY: "summary", FAILURE: "data" },
  REVOKE: { none: "data" },
  ONE_TIME_CHARGE: { none: "data" },
  EXTERNAL_PURCHASE_TOKEN: { UNREPORTED: "externalPurchaseToken", CREATED: "externalPurchaseToken", ACTIVE_TOKEN_REMINDER: "externalPurchaseToken" },
  RESCIND_CONSENT: { none: "appData" },
  METADATA_UPDATE: { none: "data" },
  MIGRATION: { none: "data" },
  PRICE_CHANGE: { none: "data" },
  TEST: { none: "data" },
} as const;
