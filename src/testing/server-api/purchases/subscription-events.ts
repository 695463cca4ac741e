/** What a customer, Apple and the developer do with a subscription. */

import type { Notifier } from "../notifications/notifier.js";
import { type Lifecycle, periodsOf } from "./lifecycle.js";
import { checkOffer, checkPlan, type PlanOptions, requireId, requireWhole } from "./purchase-options.js";
import type { PurchaseStore } from "./purchase-store.js";
import type { Offer, Plan, Subscription } from "./records.js";

/**
 * The events of auto-renewable subscriptions. Each takes the `originalTransactionId`, and posts the notification that Apple
 * posts. Each throws a `TypeError` for an unknown id or a wrong option, and an `Error` in a state that does not allow it.
 */
export interface SubscriptionEvents {
  /** The customer turns automatic renewal off. The subscription runs to the end of its period. */
  cancel(originalTransactionId: string): void;
  /** The customer turns automatic renewal on again. */
  resume(originalTransactionId: string): void;
  /** The customer changes to a better plan, which begins at once. */
  upgrade(originalTransactionId: string, plan: PlanOptions): void;
  /** The customer changes to a lesser plan, which begins with the next renewal. */
  downgrade(originalTransactionId: string, plan: PlanOptions): void;
  /** The customer calls a downgrade off. */
  keepPlan(originalTransactionId: string): void;
  /** The customer redeems an offer for the next renewals; with an upgrade it begins at once. */
  redeemOffer(originalTransactionId: string, offer: Offer, plan?: OfferPlan | undefined): void;
  /**
   * The developer raises the price from the next renewal on, in milliunits. If the customer has to agree, the subscription
   * expires unless {@link SubscriptionEvents.acceptPriceIncrease} follows.
   */
  increasePrice(originalTransactionId: string, price: number, options?: PriceIncreaseOptions | undefined): void;
  /** The customer agrees to a higher price. */
  acceptPriceIncrease(originalTransactionId: string): void;
  /** The customer's payments fail from the next renewal on: grace period, billing retry, and in the end expiry. */
  failBilling(originalTransactionId: string): void;
  /** The customer's payments succeed again. One that failed is made at once, and the subscription is active. */
  recover(originalTransactionId: string): void;
  /** Ends a subscription now for another reason than those above. */
  expire(originalTransactionId: string): void;
}

/** A plan that begins with an offer. */
export interface OfferPlan extends PlanOptions {
  readonly change: "upgrade" | "downgrade";
}

/** Options of {@link SubscriptionEvents.increasePrice}. */
export interface PriceIncreaseOptions {
  /** Whether the customer has to agree. @default true */
  readonly needsConsent?: boolean | undefined;
}

export function createSubscriptionEvents(
  store: PurchaseStore,
  lifecycle: Lifecycle,
  notify: Notifier,
): SubscriptionEvents {
  function find(originalTransactionId: string): Subscription {
    const found = store.subscription(originalTransactionId);
    if (!found) throw new TypeError('"originalTransactionId" must be that of a subscription of this fake store');
    return found;
  }

  /** The subscription, if it is in one of the states; with its family. */
  function findIn(originalTransactionId: string, ...states: Subscription["state"][]): Subscription {
    const found = find(originalTransactionId);
    if (states.includes(found.state)) return found;
    throw new Error(`The subscription is in the state "${found.state}", not in ${states.join(" or ")}`);
  }
  const running = ["active", "gracePeriod", "billingRetry"] as const;

  function upgradeNow(subscription: Subscription, plan: Plan, offer: Offer | undefined): void {
    lifecycle.enter(subscription, "upgrade");
    subscription.latest.payload = { ...subscription.latest.payload, isUpgraded: true };
    store.touch(subscription.latest);
    lifecycle.begin(subscription, plan, offer);
  }

  return {
    cancel(id) {
      const wasAsked = findIn(id, ...running).priceIncreaseStatus === 0;
      for (const one of familyOf(find(id))) {
        one.isAutoRenewing = false;
        notify.subscription("DID_CHANGE_RENEWAL_STATUS", wasAsked ? "none" : "AUTO_RENEW_DISABLED", one);
        if (one.state === "billingRetry") lifecycle.expire(one, 1);
      }
    },
    resume(id) {
      for (const one of familyOf(findIn(id, ...running))) {
        one.isAutoRenewing = true;
        notify.subscription("DID_CHANGE_RENEWAL_STATUS", "AUTO_RENEW_ENABLED", one);
      }
    },
    upgrade(id, options) {
      checkPlan(options);
      for (const one of familyOf(findIn(id, "active"))) {
        upgradeNow(one, planOf(one, options), undefined);
        notify.subscription("DID_CHANGE_RENEWAL_PREF", "UPGRADE", one);
      }
    },
    downgrade(id, options) {
      checkPlan(options);
      for (const one of familyOf(findIn(id, "active"))) {
        one.nextPlan = planOf(one, options);
        notify.subscription("DID_CHANGE_RENEWAL_PREF", "DOWNGRADE", one);
      }
    },
    keepPlan(id) {
      for (const one of familyOf(findIn(id, "active"))) {
        one.nextPlan = one.plan;
        notify.subscription("DID_CHANGE_RENEWAL_PREF", "none", one);
      }
    },
    redeemOffer(id, offer, plan) {
      checkOffer(offer);
      if (plan) checkPlan(plan);
      const one = findIn(id, "active");
      if (plan?.change === "upgrade") {
        upgradeNow(one, planOf(one, plan), offer);
        return notify.subscription("OFFER_REDEEMED", "UPGRADE", one);
      }
      if (plan) one.nextPlan = planOf(one, plan);
      one.nextOffer = { offer, periods: periodsOf(offer) };
      notify.subscription("OFFER_REDEEMED", plan ? "DOWNGRADE" : "none", one);
    },
    increasePrice(id, price, { needsConsent = true } = {}) {
      requireWhole("price", price, 0);
      for (const one of familyOf(findIn(id, "active"))) {
        one.nextPlan = { ...one.nextPlan, price };
        one.priceIncreaseStatus = needsConsent ? 0 : 1;
        notify.subscription("PRICE_INCREASE", needsConsent ? "PENDING" : "ACCEPTED", one);
      }
    },
    acceptPriceIncrease(id) {
      for (const one of familyOf(findIn(id, "active"))) {
        if (one.priceIncreaseStatus !== 0) throw new Error("The subscription has no price increase to agree to");
        one.priceIncreaseStatus = 1;
        notify.subscription("PRICE_INCREASE", "ACCEPTED", one);
      }
    },
    failBilling(id) {
      for (const one of familyOf(findIn(id, ...running))) one.isPaymentFailing = true;
    },
    recover(id) {
      for (const one of familyOf(findIn(id, ...running))) lifecycle.recover(one);
    },
    expire(id) {
      for (const one of familyOf(findIn(id, ...running))) lifecycle.expire(one, 5);
    },
  };
}

/** A subscription and those of the family members who share it. */
export const familyOf = (subscription: Subscription): Subscription[] => [subscription, ...subscription.members];

function planOf({ plan }: Subscription, { productId, price = plan.price, period = plan.period }: PlanOptions): Plan {
  requireId("productId", productId);
  return { productId, price, period };
}
