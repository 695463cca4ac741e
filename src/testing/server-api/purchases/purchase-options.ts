/** What a test says about a customer and a purchase, and the checks of it. */

import type { AdvancedCommerceTransactionInfo, ConsumptionRequestReason } from "../../../generated/server/schemas.js";
import { addDuration } from "../../time/duration.js";
import type { Offer } from "./records.js";

/** A new customer. */
export interface CustomerOptions {
  /** The storefront, ISO 3166-1 alpha-3. @default "USA" */
  readonly storefront?: string | undefined;
  /** ISO 4217. @default "USD" */
  readonly currency?: string | undefined;
  /** The version of the app that was downloaded first. @default "1.0" */
  readonly originalApplicationVersion?: string | undefined;
  /** Where the app was downloaded first. @default "iOS" */
  readonly originalPlatform?: "iOS" | "macOS" | "tvOS" | "visionOS" | undefined;
}

/** A purchase. */
export interface PurchaseOptions {
  readonly productId: string;
  readonly type: "Consumable" | "Non-Consumable" | "Non-Renewing Subscription" | "Auto-Renewable Subscription";
  /** The `appTransactionId` of a customer. @default a new customer */
  readonly customer?: string | undefined;
  /** Milliunits of the customer's currency: 9990 is 9.99. @default 9_990 */
  readonly price?: number | undefined;
  /** @default 1 */
  readonly quantity?: number | undefined;
  /** A UUID that the app puts on the purchase. @default none */
  readonly appAccountToken?: string | undefined;
  /** How long a period of an auto-renewable subscription is, an ISO 8601 duration. @default "P1M" */
  readonly period?: string | undefined;
  /** The group of an auto-renewable subscription; a customer has one subscription of a group. @default "20000000" */
  readonly subscriptionGroupIdentifier?: string | undefined;
  /** An offer that the customer uses for an auto-renewable subscription. @default none */
  readonly offer?: Offer | undefined;
  /** Makes it a purchase of the Advanced Commerce API, with these items. @default none */
  readonly advancedCommerce?: AdvancedCommerceTransactionInfo | undefined;
}

/** What identifies a purchase. */
export interface FakePurchase {
  readonly transactionId: string;
  /** That of the first purchase of a subscription; otherwise the same as `transactionId`. */
  readonly originalTransactionId: string;
  /** Of the customer. */
  readonly appTransactionId: string;
}

/** Another plan of the same subscription group. */
export interface PlanOptions {
  readonly productId: string;
  /** Milliunits of the customer's currency. @default the price of the present plan */
  readonly price?: number | undefined;
  /** An ISO 8601 duration. @default the period of the present plan */
  readonly period?: string | undefined;
}

/** How a purchase is refunded. */
export interface RefundOptions {
  /** 0 another reason, 1 a problem with the app. @default 0 */
  readonly reason?: 0 | 1 | undefined;
  /** A part of the price, in milliunits of a percent: 50_000 is half of it. @default 100_000 */
  readonly percentage?: number | undefined;
}

/** Why a customer requests a refund. */
export type RefundReason = ConsumptionRequestReason;

const types: readonly unknown[] = [
  "Consumable",
  "Non-Consumable",
  "Non-Renewing Subscription",
  "Auto-Renewable Subscription",
] satisfies PurchaseOptions["type"][];

/** @throws {TypeError} naming the option that is wrong. */
export function checkPurchase(options: PurchaseOptions): void {
  const { productId, type, price, quantity, period } = options;
  requireId("productId", productId);
  if (!types.includes(type)) throw new TypeError(`"type" must be one of ${types.join(", ")}`);
  requireWhole("price", price, 0);
  requireWhole("quantity", quantity, 1);
  requirePeriod("period", period);
  if (options.offer) checkOffer(options.offer);
}

/** @throws {TypeError} naming the member that is wrong. */
export function checkOffer({ type, discountType, period, price, periods }: Offer): void {
  if (![1, 2, 3, 4].includes(type)) throw new TypeError('"offer.type" must be 1, 2, 3 or 4');
  if (!["FREE_TRIAL", "PAY_AS_YOU_GO", "PAY_UP_FRONT"].includes(discountType)) {
    throw new TypeError('"offer.discountType" must be FREE_TRIAL, PAY_AS_YOU_GO or PAY_UP_FRONT');
  }
  requirePeriod("offer.period", period);
  requireWhole("offer.price", price, 0);
  requireWhole("offer.periods", periods, 1);
}

/** @throws {TypeError} naming the member that is wrong. */
export function checkPlan({ productId, price, period }: PlanOptions): void {
  requireId("productId", productId);
  requireWhole("price", price, 0);
  requirePeriod("period", period);
}

/** @throws {TypeError} unless the value is a string that is not empty. */
export function requireId(name: string, value: string): void {
  if (typeof value !== "string" || value === "") throw new TypeError(`"${name}" must be a non-empty string`);
}

/** @throws {TypeError} unless the value is undefined or a whole number within bounds. */
export function requireWhole(name: string, value: number | undefined, min: number, max?: number): void {
  if (value === undefined) return;
  if (Number.isSafeInteger(value) && value >= min && value <= (max ?? value)) return;
  throw new TypeError(
    `"${name}" must be a whole number of at least ${min}${max === undefined ? "" : ` and at most ${max}`}`,
  );
}

/** @throws {TypeError} unless the value is undefined or a duration of more than nothing. */
export function requirePeriod(name: string, value: string | undefined): void {
  if (value === undefined || (typeof value === "string" && isPeriod(value))) return;
  throw new TypeError(`"${name}" must be an ISO 8601 duration such as P1M, longer than 0`);
}

function isPeriod(value: string): boolean {
  try {
    return addDuration(0, value) > 0;
  } catch {
    return false;
  }
}
