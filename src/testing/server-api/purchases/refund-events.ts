/** Refunds, and the end of Family Sharing. */

import type { Notifier } from "../notifications/notifier.js";
import type { Lifecycle } from "./lifecycle.js";
import { type RefundOptions, type RefundReason, requireWhole } from "./purchase-options.js";
import type { PurchaseStore } from "./purchase-store.js";
import type { Transaction } from "./records.js";

/**
 * Events of single transactions. Each takes a `transactionId`, and posts the notification that Apple posts. Each throws a
 * `TypeError` for an unknown id or a wrong option, and an `Error` if the transaction does not allow it.
 */
export interface RefundEvents {
  /** The customer requests a refund, and Apple requests consumption information: `CONSUMPTION_REQUEST`. */
  requestRefund(transactionId: string, reason?: RefundReason | undefined): void;
  /** Apple refunds a purchase. The subscription whose newest transaction it is ends, for its family members too. */
  refund(transactionId: string, options?: RefundOptions | undefined): void;
  /** Apple declines a refund. */
  declineRefund(transactionId: string): void;
  /** Apple undoes a refund; the subscription is active again if its period has not ended. */
  reverseRefund(transactionId: string): void;
  /** A family member loses a shared purchase: `REVOKE`. */
  revoke(transactionId: string): void;
}

export function createRefundEvents(
  store: PurchaseStore,
  lifecycle: Lifecycle,
  notify: Notifier,
  now: () => number,
): RefundEvents {
  function find(transactionId: string): Transaction {
    const found = store.transaction(transactionId);
    if (!found) throw new TypeError('"transactionId" must be that of a transaction of this fake store');
    return found;
  }

  function takeBack(transaction: Transaction, facts: Partial<Transaction["payload"]>): void {
    if (isRevoked(transaction)) throw new Error("The transaction was refunded or revoked before");
    const { subscription } = transaction;
    const isNewest = subscription?.latest === transaction;
    if (isNewest) lifecycle.enter(subscription, "revoke");
    transaction.payload = { ...transaction.payload, revocationDate: now(), ...facts };
    store.touch(transaction);
    if (!isNewest) return;
    subscription.isAutoRenewing = false;
    lifecycle.stop(subscription);
  }

  function revoke(transaction: Transaction): void {
    takeBack(transaction, { revocationReason: 0, revocationType: "FAMILY_REVOKE" });
    notify.transaction("REVOKE", "none", transaction);
  }

  return {
    requestRefund(id, consumptionRequestReason = "UNINTENDED_PURCHASE") {
      notify.transaction("CONSUMPTION_REQUEST", "none", find(id), { consumptionRequestReason });
    },
    refund(id, { reason = 0, percentage = 100_000 } = {}) {
      requireWhole("percentage", percentage, 1, 100_000);
      const transaction = find(id);
      const members = transaction.subscription?.latest === transaction ? transaction.subscription.members : [];
      takeBack(transaction, {
        revocationReason: reason,
        revocationType: percentage === 100_000 ? "REFUND_FULL" : "REFUND_PRORATED",
        revocationPercentage: percentage,
      });
      notify.transaction("REFUND", "none", transaction);
      for (const { latest } of members) if (!isRevoked(latest)) revoke(latest);
    },
    declineRefund(id) {
      notify.transaction("REFUND_DECLINED", "none", find(id));
    },
    reverseRefund(id) {
      const transaction = find(id);
      const { revocationDate, revocationReason, revocationType, revocationPercentage, ...payload } =
        transaction.payload;
      if (revocationPercentage === undefined) throw new Error("The transaction was not refunded");
      transaction.payload = payload;
      store.touch(transaction);
      const { subscription } = transaction;
      if (subscription?.latest === transaction && subscription.state === "revoked") {
        lifecycle.enter(subscription, "reinstate");
        if ((payload.expiresDate ?? 0) > now()) lifecycle.schedule(subscription);
        else lifecycle.enter(subscription, "expire");
      }
      notify.transaction("REFUND_REVERSED", "none", transaction);
    },
    revoke(id) {
      const transaction = find(id);
      if (transaction.payload.inAppOwnershipType !== "FAMILY_SHARED") {
        throw new Error("The transaction was not shared: only shared purchases are revoked, others are refunded");
      }
      revoke(transaction);
    },
  };
}

/** Whether a transaction was refunded or revoked. */
export const isRevoked = ({ payload }: Transaction): boolean => payload.revocationDate !== undefined;
