/** Finds what the id in a path names, with Apple's errors for what it does not. */

import type { PurchaseStore } from "../purchases/purchase-store.js";
import type { Customer, Subscription, Transaction } from "../purchases/records.js";
import { demand, isTransactionId } from "./call.js";
import { errorOf, type ServerErrorCode } from "./error.js";

/** The customer with any of the ids. @throws {ServerApiError} 4000006 for a malformed id, 4040010 for an unknown one. */
export function findCustomer(store: PurchaseStore, anyTransactionId: unknown): Customer {
  demand(isTransactionId(anyTransactionId), () => errorOf(4000006));
  const customer = store.customerOf(anyTransactionId);
  demand(customer, () => errorOf(4040010));
  return customer;
}

/**
 * The transaction with the id.
 *
 * @throws {ServerApiError} 4000006 for a malformed id, 4000048 for that of a download, `unknown` for any other.
 */
export function findTransaction(
  store: PurchaseStore,
  transactionId: unknown,
  unknown: ServerErrorCode = 4040010,
): Transaction {
  demand(isTransactionId(transactionId), () => errorOf(4000006));
  demand(!store.customer(transactionId), () => errorOf(4000048));
  const transaction = store.transaction(transactionId);
  demand(transaction, () => errorOf(unknown));
  return transaction;
}

/** The first transaction of a purchase, as {@link findTransaction}, with 4000187 for a later one. */
export function findOriginal(
  store: PurchaseStore,
  originalTransactionId: unknown,
  unknown: ServerErrorCode,
): Transaction {
  const transaction = findTransaction(store, originalTransactionId, unknown);
  const { payload } = transaction;
  demand(payload.originalTransactionId === payload.transactionId, () => errorOf(4000187));
  return transaction;
}

/** The subscription with the original id. @throws {ServerApiError} 4000008 for a malformed id, 4040005 for an unknown one. */
export function findSubscription(store: PurchaseStore, originalTransactionId: unknown): Subscription {
  demand(isTransactionId(originalTransactionId), () => errorOf(4000008));
  const subscription = store.subscription(originalTransactionId);
  if (subscription) return subscription;
  const purchase = store.transaction(originalTransactionId)?.payload;
  throw errorOf(purchase?.originalTransactionId === originalTransactionId ? 4030004 : 4040005);
}
