/** Makes the payloads of transactions. */

import type { JWSTransactionDecodedPayload } from "../../../generated/server/schemas.js";
import type { App } from "../app.js";
import type { Ids } from "../ids.js";
import type { PurchaseStore } from "./purchase-store.js";
import type { Customer, Offer, Plan, Subscription, Transaction } from "./records.js";

/** Adds transactions to the store. */
export interface TransactionMaker {
  /** A purchase of its own. `facts` are further members of the payload. */
  purchase(customer: Customer, facts: PurchaseFacts): Transaction;
  /** The next transaction of a subscription, from `start` to `end`. */
  period(subscription: Subscription, facts: PeriodFacts): Transaction;
}

/** What is particular to a purchase. */
export interface PurchaseFacts extends Omit<JWSTransactionDecodedPayload, "signedDate"> {
  readonly productId: string;
  readonly purchaseDate: number;
}

/** What is particular to one period of a subscription. */
export interface PeriodFacts {
  readonly reason: "PURCHASE" | "RENEWAL";
  readonly plan: Plan;
  readonly offer: Offer | undefined;
  /** Milliseconds since 1970. */
  readonly start: number;
  readonly end: number;
}

export function createTransactionMaker(app: App, ids: Ids, store: PurchaseStore): TransactionMaker {
  const common = (customer: Customer): Omit<JWSTransactionDecodedPayload, "signedDate"> => ({
    bundleId: app.bundleId,
    environment: app.environment,
    quantity: 1,
    storefront: customer.storefront,
    storefrontId: customer.storefrontId,
    currency: customer.currency,
    appTransactionId: customer.appTransaction.appTransactionId,
  });

  return {
    purchase(customer, facts) {
      const transactionId = ids.transactionId();
      const payload = {
        ...common(customer),
        inAppOwnershipType: "PURCHASED",
        transactionReason: "PURCHASE",
        ...facts,
        transactionId,
        originalTransactionId: transactionId,
        originalPurchaseDate: facts.purchaseDate,
      };
      return store.addTransaction({ customer, orderId: ids.orderId(), payload, subscription: undefined });
    },
    period(subscription, { reason, plan, offer, start, end }) {
      const { customer, originalTransactionId, ownership, groupId, appAccountToken, advancedCommerce } = subscription;
      const first = store.transaction(originalTransactionId);
      const payload = {
        ...common(customer),
        transactionId: first ? ids.transactionId() : originalTransactionId,
        originalTransactionId,
        webOrderLineItemId: ids.webOrderLineItemId(),
        productId: plan.productId,
        subscriptionGroupIdentifier: groupId,
        type: "Auto-Renewable Subscription",
        inAppOwnershipType: ownership,
        transactionReason: reason,
        purchaseDate: start,
        originalPurchaseDate: first?.payload.purchaseDate ?? start,
        expiresDate: end,
        price: offer ? (offer.price ?? 0) : plan.price,
        ...(appAccountToken !== undefined && { appAccountToken }),
        ...(offer && { offerType: offer.type, offerDiscountType: offer.discountType }),
        ...(offer?.identifier !== undefined && { offerIdentifier: offer.identifier }),
        ...(offer?.period !== undefined && { offerPeriod: offer.period }),
        ...(advancedCommerce && { advancedCommerceInfo: advancedCommerce }),
      };
      return store.addTransaction({ customer, orderId: ids.orderId(), payload, subscription });
    },
  };
}
