/** The rules of a line item in a report on purchases outside the App Store. */

import { errorNames } from "../../../generated/server/error-codes.js";
import type { ExternalPurchaseError } from "../../../generated/server/schemas.js";
import { isString, isWhole, type Members, memberOf } from "../request/call.js";

/** A number of Apple's table of errors in reports. */
export type ReportErrorCode = keyof typeof errorNames.ExternalPurchaseErrorCode;

/** One error in a report. */
export function errorOf(errorCode: ReportErrorCode, fieldName: string, lineItemId?: string): ExternalPurchaseError {
  const words = errorNames.ExternalPurchaseErrorCode[errorCode].toLowerCase().replaceAll("_", " ");
  const errorMessage = `${fieldName}: ${words}.`;
  return { errorCode, errorMessage, fieldName, ...(lineItemId !== undefined && { lineItemId }) };
}

const maxIdLength = 128;
const subscriptionEvents: readonly unknown[] = [
  "SUBSCRIPTION_START",
  "RENEWAL",
  "SUBSCRIPTION_CHANGE",
  "SUBSCRIPTION_PAYMENT",
];
const amounts = ["amountTaxExclusive", "amountTaxInclusive", "netAmountTaxExclusive", "taxAmount"] as const;
const requiredOfAll = ["lineItemId", "creationDate", "pricingCurrency", "reportingCurrency", ...amounts, "taxCountry"];
const requiredOf = {
  REFUND: [...requiredOfAll, "referenceLineItemId"],
  ONE_TIME_BUY: [...requiredOfAll, "productIdentifier", "quantity", "productType"],
  SUBSCRIPTION: [
    ...requiredOfAll,
    "productIdentifier",
    "quantity",
    "productType",
    "subscriptionEvent",
    "subscriptionStartDate",
    "subscriptionEndDate",
    "subscriptionDaysOfPaidService",
  ],
} as const;

/** Every error in a line item; `reported` has the ids of those reported before. */
export function lineItemErrors(item: Members, reported: ReadonlySet<string>, now: number): ExternalPurchaseError[] {
  const id = memberOf(item, "lineItemId");
  const found: ExternalPurchaseError[] = [];
  const check = (holds: boolean, code: ReportErrorCode, name: string): void => {
    if (!holds) found.push(errorOf(code, name, typeof id === "string" ? id.slice(0, maxIdLength) : ""));
  };
  const value = (name: string): unknown => memberOf(item, name);
  const number = (name: string): number => (typeof value(name) === "number" ? (value(name) as number) : 0);

  const isRefund = value("eventType") === "REFUND";
  const productType = value("productType");
  check(isRefund || value("eventType") === "BUY", 7, "eventType");
  check(isRefund || productType === "ONE_TIME_BUY" || productType === "SUBSCRIPTION", 7, "productType");
  if (found.length > 0) return found;
  for (const name of requiredOf[isRefund ? "REFUND" : (productType as "ONE_TIME_BUY" | "SUBSCRIPTION")]) {
    check(value(name) !== undefined && value(name) !== "" && value(name) !== null, 4, name);
  }
  if (found.length > 0) return found;

  check(isString(id, maxIdLength), 19, "lineItemId");
  check(value("restatement") === true || !reported.has(String(id)), 1, "lineItemId");
  check(value("erroneouslySubmitted") !== true || value("restatement") === true, 20, "erroneouslySubmitted");
  check(value("referenceLineItemId") !== id, 13, "referenceLineItemId");
  check(isWhole(value("creationDate"), 0), 15, "creationDate");
  check(number("creationDate") <= now, 6, "creationDate");
  check(isCurrency(value("pricingCurrency")), 7, "pricingCurrency");
  check(isCurrency(value("reportingCurrency")), 7, "reportingCurrency");
  const isSameCurrency = value("pricingCurrency") === value("reportingCurrency");
  check(!isSameCurrency || value("exchangeRate") === undefined, 18, "exchangeRate");
  check(isSameCurrency || typeof value("exchangeRate") === "number", 4, "exchangeRate");
  for (const name of amounts) check(isWhole(value(name), 0), 15, name);
  check(number("amountTaxInclusive") === number("amountTaxExclusive") + number("taxAmount"), 11, "amountTaxInclusive");
  check(number("netAmountTaxExclusive") <= number("amountTaxExclusive"), 12, "netAmountTaxExclusive");
  if (!isRefund) check(isWhole(value("quantity"), 1), 16, "quantity");
  if (isRefund || productType !== "SUBSCRIPTION") return found;

  check(subscriptionEvents.includes(value("subscriptionEvent")), 7, "subscriptionEvent");
  check(number("subscriptionStartDate") <= number("subscriptionEndDate"), 17, "subscriptionStartDate");
  const days = value("subscriptionDaysOfPaidService");
  check(isWhole(days, 0), 15, "subscriptionDaysOfPaidService");
  check(value("subscriptionEvent") !== "SUBSCRIPTION_START" || days === 0, 34, "subscriptionDaysOfPaidService");
  return found;
}

const isCurrency = (value: unknown): boolean => typeof value === "string" && /^[A-Z]{3}$/.test(value);
