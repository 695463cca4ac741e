/** Customers and their purchases, as one part of a fake Server API. */

import type { Schedule } from "../../time/clock.js";
import type { App } from "../app.js";
import type { Ids } from "../ids.js";
import type { Notifier } from "../notifications/notifier.js";
import type { Signer } from "../signer.js";
import type { Timers } from "../timers.js";
import { type CustomerEvents, createCustomerEvents } from "./customers.js";
import { createGroups, type GroupEvents, type Groups } from "./groups.js";
import { createLifecycle, type Lifecycle } from "./lifecycle.js";
import { createPurchaseStore, type PurchaseStore } from "./purchase-store.js";
import { createRefundEvents, type RefundEvents } from "./refund-events.js";
import { createSignedData, type SignedData } from "./signed-data.js";
import { createSubscriptionEvents, type SubscriptionEvents } from "./subscription-events.js";
import { createTransactionMaker } from "./transactions.js";
import { createPurchaseViews, type PurchaseViews } from "./views.js";

/** Everything that happens to customers and their purchases, and what they look like after it. */
export interface FakeCustomers extends CustomerEvents, SubscriptionEvents, RefundEvents, GroupEvents, PurchaseViews {
  /** The developer removes a product from sale: its subscriptions expire at the end of their periods. */
  removeFromSale(productId: string): void;
}

export interface Purchases {
  readonly customers: FakeCustomers;
  readonly store: PurchaseStore;
  readonly groups: Groups;
  readonly lifecycle: Lifecycle;
  readonly refunds: RefundEvents;
  readonly signed: SignedData;
  readonly notify: Notifier;
  /** Forgets everything. */
  reset(): void;
}

export interface PurchasesOptions {
  readonly app: App;
  readonly clock: Schedule;
  readonly ids: Ids;
  readonly sign: Signer;
  readonly timers: Timers;
  readonly gracePeriod?: string | undefined;
  readonly billingRetryPeriod?: string | undefined;
  readonly consumption: Parameters<typeof createPurchaseViews>[1];
  readonly createNotifier: (signed: SignedData) => Notifier;
}

export function createPurchases(options: PurchasesOptions): Purchases {
  const { app, clock, ids, sign, timers, consumption, gracePeriod, billingRetryPeriod = "P60D" } = options;
  const store = createPurchaseStore();
  const groups = createGroups(ids, store);
  const signed = createSignedData(app, sign, clock.now);
  const notify = options.createNotifier(signed);
  const make = createTransactionMaker(app, ids, store);
  const removed = new Set<string>();
  const isForSale = (productId: string): boolean => !removed.has(productId);
  const lifecycle = createLifecycle({ clock, timers, make, notify, gracePeriod, billingRetryPeriod, isForSale });
  const refunds = createRefundEvents(store, lifecycle, notify, clock.now);
  const customers: FakeCustomers = {
    ...createCustomerEvents({ app, ids, store, make, lifecycle, notify, now: clock.now }),
    ...createSubscriptionEvents(store, lifecycle, notify),
    ...refunds,
    ...createPurchaseViews(store, consumption),
    createGroup: groups.createGroup,
    removeFromSale: (productId) => void removed.add(productId),
  };
  return {
    customers,
    store,
    groups,
    lifecycle,
    refunds,
    signed,
    notify,
    reset() {
      store.reset();
      groups.reset();
      removed.clear();
    },
  };
}
