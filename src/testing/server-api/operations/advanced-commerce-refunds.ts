/** Refunds of purchases of the Advanced Commerce API, item by item. */

import type { AdvancedCommerceTransactionItem } from "../../../generated/server/schemas.js";
import type { Parts } from "../parts.js";
import type { Transaction } from "../purchases/records.js";
import { isRevoked } from "../purchases/refund-events.js";
import { demand, isWhole, type Members, memberOf, type Operations } from "../request/call.js";
import { errorOf } from "../request/error.js";
import {
  checkRisking,
  type RefundTerms,
  readCommerceCall,
  readItems,
  readRefundTerms,
  readSkus,
} from "./advanced-commerce-body.js";

type Item = AdvancedCommerceTransactionItem;

interface ItemRefund extends RefundTerms {
  readonly amount: number | undefined;
  readonly revoke: boolean;
}

export function createRefundOperations({
  app,
  store,
  signed,
  notify,
  refunds,
  clock,
}: Parts): Pick<Operations, "POST /advancedCommerce/v1/transaction/requestRefund/{transactionId}"> {
  /** The item after its refund. */
  function refundItem(item: Item, refund: ItemRefund | undefined, transaction: Transaction): Item {
    if (!refund) return item;
    const { price = 0 } = item;
    const share = refund.type === "PRORATED" ? remainingShare(transaction, clock.now()) : 100_000;
    const refundAmount = refund.amount ?? Math.round((price * share) / 100_000);
    const done = { refundAmount, refundDate: clock.now(), refundReason: refund.reason, refundType: refund.type };
    const revoked = refund.revoke && { revocationDate: clock.now() };
    return { ...item, refunds: [...(item.refunds ?? []), done], ...revoked };
  }

  return {
    "POST /advancedCommerce/v1/transaction/requestRefund/{transactionId}": (call) => {
      const { transaction, members } = readCommerceCall(call, store);
      const info = transaction.payload.advancedCommerceInfo;
      demand(info, () => errorOf(4030024));
      checkRisking(members);
      const refunded = readRefunds(members, app.environment);
      demand(
        [...refunded.keys()].every((sku) => info.items?.some(({ SKU }) => SKU === sku)),
        () => errorOf(4000122),
      );
      demand(!isRevoked(transaction), () => errorOf(4030021));

      const { transactionId } = transaction.payload;
      const declined = [...refunded.values()].filter(({ reason }) => reason === "SIMULATE_REFUND_DECLINE");
      demand(declined.length === 0 || declined.length === refunded.size, () => errorOf(4000184));
      if (declined.length > 0) refunds.declineRefund(transactionId);
      else {
        const items = (info.items ?? []).map((item) => refundItem(item, refunded.get(item.SKU ?? ""), transaction));
        transaction.payload = { ...transaction.payload, advancedCommerceInfo: { ...info, items } };
        store.touch(transaction);
        if (items.every(({ revocationDate }) => revocationDate !== undefined)) refunds.refund(transactionId);
        else notify.transaction("REFUND", "none", transaction);
      }
      const { status: _status, ...state } = signed.membersOf(transaction);
      return state;
    },
  };
}

/** The refunds by SKU. */
function readRefunds(members: Members, environment: string): Map<string, ItemRefund> {
  const items = readItems(members);
  const skus = readSkus(items);
  return new Map(
    items.map((item, index) => {
      const terms = readRefundTerms(item, environment);
      const amount = memberOf(item, "refundAmount");
      demand(amount === undefined || terms.type === "CUSTOM", () => errorOf(4000155));
      demand(amount !== undefined || terms.type !== "CUSTOM", () => errorOf(4000153));
      demand(amount === undefined || isWhole(amount, 0), () => errorOf(4000154));
      return [skus[index]!, { ...terms, amount, revoke: memberOf(item, "revoke") === true }];
    }),
  );
}

/** The part of a period that is left, in milliunits of a percent: at least 1. Everything, of a purchase without periods. */
export function remainingShare({ payload }: Transaction, now: number): number {
  const { purchaseDate, expiresDate } = payload;
  if (expiresDate === undefined) return 100_000;
  const left = Math.max(0, expiresDate - now) / Math.max(1, expiresDate - purchaseDate);
  return Math.min(100_000, Math.max(1, Math.round(left * 100_000)));
}
