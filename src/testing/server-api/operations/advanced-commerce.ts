/** Changes subscriptions of the Advanced Commerce API. */

import type {
  AdvancedCommerceTransactionInfo,
  AdvancedCommerceTransactionItem,
} from "../../../generated/server/schemas.js";
import type { Parts } from "../parts.js";
import type { Subscription } from "../purchases/records.js";
import { type Call, demand, isMembers, isString, memberOf, type Operations } from "../request/call.js";
import { errorOf } from "../request/error.js";
import {
  type CommerceCall,
  checkRisking,
  readCommerceCall,
  readIsImmediate,
  readItems,
  readPrice,
  readRefundTerms,
  readSku,
  readSkus,
  readSomeWords,
  readWords,
} from "./advanced-commerce-body.js";
import { remainingShare } from "./advanced-commerce-refunds.js";

type Info = AdvancedCommerceTransactionInfo;
type Item = AdvancedCommerceTransactionItem;

export function createCommerceOperations({
  app,
  store,
  signed,
  notify,
  refunds,
  clock,
}: Parts): Pick<
  Operations,
  | "POST /advancedCommerce/v1/subscription/cancel/{transactionId}"
  | "POST /advancedCommerce/v1/subscription/changePrice/{transactionId}"
  | "POST /advancedCommerce/v1/subscription/changeMetadata/{transactionId}"
  | "POST /advancedCommerce/v1/subscription/migrate/{transactionId}"
  | "POST /advancedCommerce/v1/subscription/revoke/{transactionId}"
> {
  /** A call for a subscription of the API. */
  function read(call: Call): CommerceCall & { readonly subscription: Subscription; readonly info: Info } {
    const found = readCommerceCall(call, store);
    const { subscription } = found.transaction;
    demand(subscription, () => errorOf(4030008));
    const info = subscription.advancedCommerce;
    demand(info, () => errorOf(4030010));
    return { ...found, subscription, info };
  }

  function signedState(subscription: Subscription) {
    const { status: _status, ...state } = signed.stateOf(subscription);
    return state;
  }

  /** What the next renewal has; with `now` the newest transaction has it too. */
  function setInfo(subscription: Subscription, info: Info, now: boolean): void {
    subscription.advancedCommerce = info;
    const { latest } = subscription;
    if (now) latest.payload = { ...latest.payload, advancedCommerceInfo: info };
    store.touch(latest);
  }

  return {
    "POST /advancedCommerce/v1/subscription/cancel/{transactionId}": (call) => {
      const { subscription } = read(call);
      demand(isRunning(subscription), () => errorOf(4030010));
      subscription.isAutoRenewing = false;
      notify.subscription("DID_CHANGE_RENEWAL_STATUS", "AUTO_RENEW_DISABLED", subscription);
      return signedState(subscription);
    },
    "POST /advancedCommerce/v1/subscription/changePrice/{transactionId}": (call) => {
      const { subscription, info, members, requestReferenceId } = read(call);
      demand(subscription.state === "active", () => errorOf(4030015));
      const changed = readItems(members);
      const skus = readSkus(changed);
      const prices = new Map(changed.map((item, index) => [skus[index]!, readPrice(item)]));
      const { items = [] } = info;
      demand(
        skus.every((sku) => items.some(({ SKU }) => SKU === sku)),
        () => errorOf(4000220),
      );
      const next = items.map((item) => ({ ...item, price: prices.get(item.SKU ?? "") ?? item.price ?? 0 }));
      subscription.nextPlan = { ...subscription.nextPlan, price: next.reduce((sum, { price }) => sum + price, 0) };
      setInfo(subscription, { ...info, items: next, requestReferenceId }, false);
      notify.subscription("PRICE_CHANGE", "none", subscription);
      return signedState(subscription);
    },
    "POST /advancedCommerce/v1/subscription/changeMetadata/{transactionId}": (call) => {
      const { subscription, info, members, requestReferenceId } = read(call);
      demand(subscription.state === "active", () => errorOf(4030015));
      const { next, isImmediate } = readMetadata(members, info);
      setInfo(subscription, { ...next, requestReferenceId }, isImmediate);
      notify.subscription("METADATA_UPDATE", "none", subscription);
      return signedState(subscription);
    },
    "POST /advancedCommerce/v1/subscription/migrate/{transactionId}": (call) => {
      const { transaction, members, requestReferenceId } = readCommerceCall(call, store);
      const { subscription } = transaction;
      demand(subscription, () => errorOf(4030008));
      demand(!subscription.advancedCommerce, () => errorOf(4000176));
      demand(subscription.state === "active", () => errorOf(4030010));
      demand(subscription.priceIncreaseStatus === undefined, () => errorOf(4030027));
      const { info, productId } = readMigration(members, subscription);
      subscription.nextPlan = { ...subscription.nextPlan, productId };
      setInfo(subscription, { ...info, requestReferenceId }, true);
      notify.subscription("MIGRATION", "none", subscription);
      return signedState(subscription);
    },
    "POST /advancedCommerce/v1/subscription/revoke/{transactionId}": (call) => {
      const { subscription, members } = read(call);
      const { reason, type } = readRefundTerms(members, app.environment);
      demand(type !== "CUSTOM", () => errorOf(4000123));
      checkRisking(members);
      demand(isRunning(subscription), () => errorOf(4000186));
      const { latest } = subscription;
      const { transactionId } = latest.payload;
      if (reason === "SIMULATE_REFUND_DECLINE") refunds.declineRefund(transactionId);
      else
        refunds.refund(transactionId, { percentage: type === "FULL" ? 100_000 : remainingShare(latest, clock.now()) });
      return signedState(subscription);
    },
  };
}

const isRunning = ({ state }: Subscription): boolean => state !== "expired" && state !== "revoked";

/** The information after a change of what customers see. */
function readMetadata(members: CommerceCall["members"], info: Info): { next: Info; isImmediate: boolean } {
  let isImmediate = false;
  const descriptors = memberOf(members, "descriptors");
  let next: Info = info;
  if (descriptors !== undefined) {
    demand(isMembers(descriptors), () => errorOf(4000103));
    isImmediate = readIsImmediate(descriptors);
    const words = readSomeWords(descriptors);
    demand(Object.keys(words).length > 0, () => errorOf(4000165));
    next = { ...next, descriptors: { displayName: "", description: "", ...next.descriptors, ...words } };
  }
  if (memberOf(members, "items") !== undefined) {
    const items = [...(next.items ?? [])];
    for (const item of readItems(members)) {
      const currentSku = readSku(item, "currentSKU", 4000169);
      const index = items.findIndex(({ SKU }) => SKU === currentSku);
      demand(index >= 0, () => errorOf(4000146));
      isImmediate = readIsImmediate(item) || isImmediate;
      const renamed = memberOf(item, "SKU") === undefined ? {} : { SKU: readSku(item) };
      items[index] = { ...items[index], ...readSomeWords(item), ...renamed };
    }
    next = { ...next, items };
  }
  const taxCode = memberOf(members, "taxCode");
  return { next: typeof taxCode === "string" ? { ...next, taxCode } : next, isImmediate };
}

/** The information of a subscription that moves to the API, and its product there. */
function readMigration(
  members: CommerceCall["members"],
  subscription: Subscription,
): { info: Info; productId: string } {
  const productId = memberOf(members, "targetProductId");
  const taxCode = memberOf(members, "taxCode");
  const descriptors = memberOf(members, "descriptors");
  demand(productId !== undefined, () => errorOf(4000166));
  demand(isString(productId), () => errorOf(4000167));
  demand(typeof taxCode === "string", () => errorOf(4000099));
  demand(isMembers(descriptors), () => errorOf(4000103));
  const items = readItems(members);
  const skus = readSkus(items);
  if (memberOf(members, "renewalItems") !== undefined) readSkus(readItems(members, "renewalItems"));
  const { price, period } = subscription.plan;
  return {
    productId,
    info: {
      descriptors: readWords(descriptors),
      items: items.map(
        (item, index): Item => ({
          SKU: skus[index]!,
          ...readWords(item),
          // The price of the subscription is that of its first item.
          price: index === 0 ? price : 0,
        }),
      ),
      ...(isCommercePeriod(period) && { period }),
      taxCode,
    },
  };
}

const isCommercePeriod = (period: string): boolean => ["P1W", "P1M", "P2M", "P3M", "P6M", "P1Y"].includes(period);
