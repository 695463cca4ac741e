/** Customers and their transactions, found by any of their identifiers. */

import type { Customer, Subscription, Transaction } from "./records.js";

export interface PurchaseStore {
  addCustomer(customer: Customer): void;
  /** Adds a transaction as the newest change. */
  addTransaction(transaction: Omit<Transaction, "sequence" | "isFinished">): Transaction;
  addSubscription(subscription: Subscription): void;
  /** Moves a changed transaction to the end of its customer's history. */
  touch(transaction: Transaction): void;
  transaction(transactionId: string): Transaction | undefined;
  subscription(originalTransactionId: string): Subscription | undefined;
  /** By the id of the download of the app. */
  customer(appTransactionId: string): Customer | undefined;
  /** By any id of the download, or of a transaction. */
  customerOf(anyTransactionId: string): Customer | undefined;
  customers(): Iterable<Customer>;
  order(orderId: string): readonly Transaction[];
  subscriptions(): Iterable<Subscription>;
  /** Forgets everything. */
  reset(): void;
}

export function createPurchaseStore(): PurchaseStore {
  const customers = new Map<string, Customer>();
  const transactions = new Map<string, Transaction>();
  const subscriptions = new Map<string, Subscription>();
  const orders = new Map<string, Transaction[]>();
  let sequence = 0;

  return {
    addCustomer: (customer) => void customers.set(customer.appTransaction.appTransactionId, customer),
    addTransaction(facts) {
      const transaction: Transaction = { ...facts, isFinished: false, sequence: ++sequence };
      transactions.set(transaction.payload.transactionId, transaction);
      transaction.customer.transactions.push(transaction);
      orders.set(transaction.orderId, [...(orders.get(transaction.orderId) ?? []), transaction]);
      return transaction;
    },
    addSubscription(subscription) {
      subscriptions.set(subscription.originalTransactionId, subscription);
      subscription.customer.subscriptions.push(subscription);
    },
    touch(transaction) {
      transaction.sequence = ++sequence;
    },
    transaction: (id) => transactions.get(id),
    subscription: (id) => subscriptions.get(id),
    customer: (id) => customers.get(id),
    customerOf: (id) => customers.get(id) ?? transactions.get(id)?.customer,
    customers: () => customers.values(),
    order: (id) => orders.get(id) ?? [],
    subscriptions: () => subscriptions.values(),
    reset() {
      for (const map of [customers, transactions, subscriptions, orders]) map.clear();
      sequence = 0;
    },
  };
}
