/** Reads the bodies of the Advanced Commerce API, with Apple's error for each member. */

import type { PurchaseStore } from "../purchases/purchase-store.js";
import type { Customer, Transaction } from "../purchases/records.js";
import { consistencyTokenOf } from "../purchases/signed-data.js";
import {
  type Call,
  demand,
  isMembers,
  isTransactionId,
  isUuid,
  isWhole,
  type Members,
  memberOf,
  readMembers,
} from "../request/call.js";
import { errorOf, type ServerErrorCode } from "../request/error.js";

const maxSkuLength = 128;
const maxDescriptionLength = 45;
const maxDisplayNameLength = 30;

/** A call that names a transaction and has a body with `requestInfo`. */
export interface CommerceCall {
  readonly transaction: Transaction;
  readonly members: Members;
  /** The UUID that the caller chose. */
  readonly requestReferenceId: string;
}

/** @throws {ServerApiError} for an unknown transaction, and for what every body of the API has. */
export function readCommerceCall(call: Call, store: PurchaseStore): CommerceCall {
  const id = call.path["transactionId"];
  demand(isTransactionId(id), () => errorOf(4000006));
  const transaction = store.transaction(id);
  demand(transaction, () => errorOf(4040010));
  const members = readMembers(call);
  const requestInfo = memberOf(members, "requestInfo");
  demand(isMembers(requestInfo), () => errorOf(4000079));
  const requestReferenceId = memberOf(requestInfo, "requestReferenceId");
  demand(requestReferenceId !== undefined, () => errorOf(4000080));
  demand(isUuid(requestReferenceId), () => errorOf(4000081));
  const token = memberOf(requestInfo, "appAccountToken");
  demand(token === undefined || isUuid(token), () => errorOf(4000033));
  const consistencyToken = memberOf(requestInfo, "consistencyToken");
  const newest = transaction.subscription?.latest ?? transaction;
  demand(consistencyToken === undefined || consistencyToken === consistencyTokenOf(newest), () => errorOf(4000082));
  checkMoney(members, transaction.customer);
  return { transaction, members, requestReferenceId };
}

function checkMoney(members: Members, customer: Customer): void {
  const storefront = memberOf(members, "storefront");
  const currency = memberOf(members, "currency");
  const taxCode = memberOf(members, "taxCode");
  demand(storefront === undefined || isCode(storefront), () => errorOf(4000028));
  demand(storefront === undefined || storefront === customer.storefront, () => errorOf(4000133));
  demand(currency === undefined || isCode(currency), () => errorOf(4000053));
  demand(taxCode === undefined || (typeof taxCode === "string" && taxCode !== ""), () => errorOf(4000127));
}

const isCode = (value: unknown): boolean => typeof value === "string" && /^[A-Z]{3}$/.test(value);

/** The objects of a list that is not empty. */
export function readItems(members: Members, name: "items" | "renewalItems" = "items"): readonly Members[] {
  const items = memberOf(members, name);
  demand(Array.isArray(items), () => errorOf(4000101));
  demand(items.length > 0, () => errorOf(4000160));
  demand(items.every(isMembers), () => errorOf(4000102));
  return items;
}

/** A product that the developer named. @throws {ServerApiError} with `missing` if there is none. */
export function readSku(item: Members, name = "SKU", missing: ServerErrorCode = 4000105): string {
  const sku = memberOf(item, name);
  demand(sku !== undefined && sku !== null, () => errorOf(missing));
  demand(typeof sku === "string" && sku !== "", () => errorOf(4000122));
  demand(sku.length <= maxSkuLength, () => errorOf(4000087));
  return sku;
}

/** The SKUs of all items, none of them twice. */
export function readSkus(items: readonly Members[]): string[] {
  const skus = items.map((item) => readSku(item));
  demand(new Set(skus).size === skus.length, () => errorOf(4000194));
  return skus;
}

/** What customers see of a product or subscription. */
export interface Words {
  readonly displayName: string;
  readonly description: string;
}

/** Both of {@link Words}. */
export function readWords(members: Members): Words {
  const { displayName, description } = readSomeWords(members);
  demand(displayName !== undefined, () => errorOf(4000106));
  demand(description !== undefined, () => errorOf(4000107));
  return { displayName, description };
}

/** Those of {@link Words} that are present. */
export function readSomeWords(members: Members): Partial<Words> {
  const displayName = memberOf(members, "displayName");
  const description = memberOf(members, "description");
  demand(displayName === undefined || isFilled(displayName), () => errorOf(4000118));
  demand(description === undefined || isFilled(description), () => errorOf(4000119));
  demand((displayName ?? "").length <= maxDisplayNameLength, () => errorOf(4000089));
  demand((description ?? "").length <= maxDescriptionLength, () => errorOf(4000088));
  return { ...(displayName !== undefined && { displayName }), ...(description !== undefined && { description }) };
}

const isFilled = (value: unknown): value is string => typeof value === "string" && value !== "";

/** A price of 0 or more, in milliunits. */
export function readPrice(item: Members): number {
  const price = memberOf(item, "price");
  demand(price !== undefined, () => errorOf(4000109));
  demand(typeof price !== "number" || price >= 0, () => errorOf(4000086));
  demand(isWhole(price, 0), () => errorOf(4000132));
  return price;
}

/** Whether a change takes effect at once. */
export function readIsImmediate(members: Members): boolean {
  const effective = memberOf(members, "effective");
  demand(effective === "IMMEDIATELY" || effective === "NEXT_BILL_CYCLE", () => errorOf(4000111));
  return effective === "IMMEDIATELY";
}

/** How and why something is refunded. */
export interface RefundTerms {
  readonly reason: string;
  readonly type: "FULL" | "PRORATED" | "CUSTOM";
}

const refundReasons: readonly unknown[] = [
  "UNINTENDED_PURCHASE",
  "FULFILLMENT_ISSUE",
  "UNSATISFIED_WITH_PURCHASE",
  "LEGAL",
  "OTHER",
  "MODIFY_ITEMS_REFUND",
  "SIMULATE_REFUND_DECLINE",
];

/** @throws {ServerApiError} for a missing or unknown reason or type, and for a simulated decline in production. */
export function readRefundTerms(members: Members, environment: string): RefundTerms {
  const reason = memberOf(members, "refundReason");
  const type = memberOf(members, "refundType");
  demand(reason !== undefined, () => errorOf(4000156));
  demand(refundReasons.includes(reason), () => errorOf(4000124));
  demand(type !== undefined, () => errorOf(4000157));
  demand(type === "FULL" || type === "PRORATED" || type === "CUSTOM", () => errorOf(4000123));
  demand(reason !== "SIMULATE_REFUND_DECLINE" || environment === "Sandbox", () => errorOf(4000158));
  return { reason: reason as string, type };
}

/** The preference that every refund needs. */
export function checkRisking(members: Members): void {
  demand(typeof memberOf(members, "refundRiskingPreference") === "boolean", () => errorOf(4000159));
}
