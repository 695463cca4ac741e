/** Customers and what they buy. */

import type { App } from "../app.js";
import type { Ids } from "../ids.js";
import type { Notifier } from "../notifications/notifier.js";
import type { Lifecycle } from "./lifecycle.js";
import {
  type CustomerOptions,
  checkPurchase,
  type FakePurchase,
  type PurchaseOptions,
  requireId,
} from "./purchase-options.js";
import type { PurchaseStore } from "./purchase-store.js";
import type { Customer, Plan, Subscription, Transaction } from "./records.js";
import { isRevoked } from "./refund-events.js";
import type { TransactionMaker } from "./transactions.js";

/** Customers and their purchases. Each purchase posts its notification. */
export interface CustomerEvents {
  /** A customer downloads the app. Returns the `appTransactionId`. @throws {TypeError} for a wrong option. */
  create(options?: CustomerOptions | undefined): string;
  /**
   * A customer buys something. A subscription of a group that the customer had before keeps its `originalTransactionId`.
   *
   * @throws {TypeError} naming the option that is wrong.
   * @throws {Error} if the customer has an active subscription of the group: see `upgrade` and `downgrade`.
   */
  purchase(options: PurchaseOptions): FakePurchase;
  /**
   * A member of the customer's family gets a non-consumable or a subscription by Family Sharing.
   *
   * @param customer the `appTransactionId` of the member; a new customer by default.
   * @throws {TypeError} for an unknown id.
   * @throws {Error} for a purchase that can't be shared.
   */
  shareWithFamily(transactionId: string, customer?: string | undefined): FakePurchase;
  /** The guardian of a customer takes the consent back: `RESCIND_CONSENT`. @throws {TypeError} for an unknown id. */
  withdrawConsent(appTransactionId: string): void;
}

/** 60 days: a longer lapse starts the subscription anew. */
const longestLapseMs = 60 * 86_400_000;

export interface CustomerEventsOptions {
  readonly app: App;
  readonly ids: Ids;
  readonly store: PurchaseStore;
  readonly make: TransactionMaker;
  readonly lifecycle: Lifecycle;
  readonly notify: Notifier;
  readonly now: () => number;
}

export function createCustomerEvents(options: CustomerEventsOptions): CustomerEvents {
  const { app, ids, store, make, lifecycle, notify, now } = options;

  function create(given: CustomerOptions = {}): Customer {
    const {
      storefront = "USA",
      currency = "USD",
      originalApplicationVersion = "1.0",
      originalPlatform = "iOS",
    } = given;
    for (const [name, value] of Object.entries({ storefront, currency })) {
      if (!/^[A-Z]{3}$/.test(value)) throw new TypeError(`"${name}" must be three capital letters`);
    }
    requireId("originalApplicationVersion", originalApplicationVersion);
    const customer: Customer = {
      appTransaction: {
        receiptType: app.environment,
        appAppleId: app.appAppleId,
        bundleId: app.bundleId,
        originalPurchaseDate: now(),
        originalApplicationVersion,
        appTransactionId: ids.appTransactionId(),
        originalPlatform,
      },
      storefront,
      storefrontId: storefront === "USA" ? "143441" : `1${Buffer.from(storefront).readUIntBE(0, 3) % 100_000}`,
      currency,
      transactions: [],
      subscriptions: [],
    };
    store.addCustomer(customer);
    return customer;
  }

  function find(appTransactionId: string | undefined, name: string): Customer {
    if (appTransactionId === undefined) return create();
    const found = store.customer(appTransactionId);
    if (!found) throw new TypeError(`"${name}" must be the appTransactionId of a customer of this fake store`);
    return found;
  }

  function subscribe(customer: Customer, bought: PurchaseOptions): Transaction {
    const { productId, price = 9_990, period = "P1M", offer, appAccountToken, advancedCommerce } = bought;
    const groupId = bought.subscriptionGroupIdentifier ?? "20000000";
    const plan = { productId, price, period };
    const former = customer.subscriptions.find((one) => one.groupId === groupId);
    if (former) lifecycle.enter(former, "resubscribe");
    const subscription = former ?? newSubscription(customer, groupId, plan, "PURCHASED");
    if (former && now() - (former.latest.payload.expiresDate ?? 0) > longestLapseMs) former.startDate = now();
    Object.assign(subscription, { appAccountToken, advancedCommerce, isPaymentFailing: false });
    lifecycle.begin(subscription, plan, offer);
    if (!former) store.addSubscription(subscription);
    notify.subscription("SUBSCRIBED", former ? "RESUBSCRIBE" : "INITIAL_BUY", subscription);
    return subscription.latest;
  }

  /** Its first transaction is up to the caller. */
  function newSubscription(
    customer: Customer,
    groupId: string,
    plan: Plan,
    ownership: Subscription["ownership"],
  ): Subscription {
    const facts: Omit<Subscription, "latest"> = {
      customer,
      originalTransactionId: ids.transactionId(),
      groupId,
      ownership,
      members: [],
      state: "active",
      plan,
      nextPlan: plan,
      nextOffer: undefined,
      appAccountToken: undefined,
      isAutoRenewing: true,
      isPaymentFailing: false,
      gracePeriodExpiresDate: undefined,
      expirationIntent: undefined,
      priceIncreaseStatus: undefined,
      startDate: now(),
      extensions: [],
      advancedCommerce: undefined,
    };
    return facts as Subscription;
  }

  function buyOnce(customer: Customer, bought: PurchaseOptions): Transaction {
    const { productId, type, price = 9_990, quantity = 1, appAccountToken, advancedCommerce } = bought;
    const transaction = make.purchase(customer, {
      productId,
      type,
      quantity,
      price: price * quantity,
      purchaseDate: now(),
      ...(appAccountToken !== undefined && { appAccountToken }),
      ...(advancedCommerce && { advancedCommerceInfo: advancedCommerce }),
    });
    notify.transaction("ONE_TIME_CHARGE", "none", transaction);
    return transaction;
  }

  function share(transaction: Transaction, member: Customer): Transaction {
    const { subscription, payload } = transaction;
    if (!subscription) {
      const { productId, type, price = 0 } = payload;
      const facts = {
        productId,
        price,
        purchaseDate: now(),
        inAppOwnershipType: "FAMILY_SHARED",
        ...(type && { type }),
      };
      return make.purchase(member, facts);
    }
    const shared = newSubscription(member, subscription.groupId, subscription.plan, "FAMILY_SHARED");
    shared.nextPlan = subscription.nextPlan;
    const { plan } = subscription;
    const end = payload.expiresDate ?? now();
    shared.latest = make.period(shared, { reason: "PURCHASE", plan, offer: undefined, start: now(), end });
    shared.isAutoRenewing = subscription.isAutoRenewing;
    shared.isPaymentFailing = subscription.isPaymentFailing;
    lifecycle.schedule(shared);
    store.addSubscription(shared);
    subscription.members.push(shared);
    notify.subscription("SUBSCRIBED", "INITIAL_BUY", shared);
    return shared.latest;
  }

  return {
    create: (given) => create(given).appTransaction.appTransactionId,
    purchase(bought) {
      checkPurchase(bought);
      const customer = find(bought.customer, "customer");
      const isRenewable = bought.type === "Auto-Renewable Subscription";
      return purchaseOf(isRenewable ? subscribe(customer, bought) : buyOnce(customer, bought));
    },
    shareWithFamily(transactionId, customer) {
      const transaction = store.transaction(transactionId);
      if (!transaction) throw new TypeError('"transactionId" must be that of a transaction of this fake store');
      const { payload, subscription } = transaction;
      const isActive = subscription ? subscription.state === "active" : payload.type === "Non-Consumable";
      if (!isActive || isRevoked(transaction) || payload.inAppOwnershipType === "FAMILY_SHARED") {
        throw new Error("Only non-consumables and active subscriptions that the customer bought can be shared");
      }
      const member = find(customer, "customer");
      if (subscription && member.subscriptions.some(({ groupId }) => groupId === subscription.groupId)) {
        throw new Error("The family member has a subscription of that group");
      }
      return purchaseOf(share(subscription?.latest ?? transaction, member));
    },
    withdrawConsent(appTransactionId) {
      requireId("appTransactionId", appTransactionId);
      notify.customer("RESCIND_CONSENT", "none", find(appTransactionId, "appTransactionId"));
    },
  };
}

const purchaseOf = ({ payload, customer }: Transaction): FakePurchase => ({
  transactionId: payload.transactionId,
  originalTransactionId: payload.originalTransactionId,
  appTransactionId: customer.appTransaction.appTransactionId,
});
