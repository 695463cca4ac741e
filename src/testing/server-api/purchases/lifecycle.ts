/** What happens to a subscription as time goes by: it renews, its payment fails and is tried again, it ends. */

import type { Schedule } from "../../time/clock.js";
import { addDuration } from "../../time/duration.js";
import type { Notifier, SubtypeOf } from "../notifications/notifier.js";
import type { Timers } from "../timers.js";
import type { Offer, Plan, Subscription } from "./records.js";
import { type SubscriptionEvent, stateAfter } from "./subscription-states.js";
import type { TransactionMaker } from "./transactions.js";

/** The events of a subscription. Each posts its notification, and throws an `Error` in a state that does not allow it. */
export interface Lifecycle {
  /** Begins a period at the present time: a purchase, a new subscription after a lapse, or an upgrade. */
  begin(subscription: Subscription, plan: Plan, offer: Offer | undefined): void;
  /** Sets what happens at the end of the present period. */
  schedule(subscription: Subscription): void;
  /** Payments succeed again; one that failed is made now. */
  recover(subscription: Subscription): void;
  /** Ends the subscription now. */
  expire(subscription: Subscription, intent: ExpirationIntent): void;
  /** Changes the state, without anything else that belongs to the event. */
  enter(subscription: Subscription, event: SubscriptionEvent): void;
  /** Forgets what is due for a subscription. */
  stop(subscription: Subscription): void;
}

/** 1 canceled, 2 not paid, 3 no consent to a price, 4 not for sale, 5 other. */
export type ExpirationIntent = 1 | 2 | 3 | 4 | 5;

const expiredSubtypes: Readonly<Record<ExpirationIntent, SubtypeOf<"EXPIRED">>> = {
  1: "VOLUNTARY",
  2: "BILLING_RETRY",
  3: "PRICE_INCREASE",
  4: "PRODUCT_NOT_FOR_SALE",
  5: "none",
};

export interface LifecycleOptions {
  readonly clock: Schedule;
  readonly timers: Timers;
  readonly make: TransactionMaker;
  readonly notify: Notifier;
  /** ISO 8601 durations; without a grace period a failed payment ends the access at once. */
  readonly gracePeriod: string | undefined;
  readonly billingRetryPeriod: string;
  readonly isForSale: (productId: string) => boolean;
}

export function createLifecycle(options: LifecycleOptions): Lifecycle {
  const { clock, timers, make, notify, gracePeriod, billingRetryPeriod, isForSale } = options;

  const enter = (subscription: Subscription, event: SubscriptionEvent): void => {
    subscription.state = stateAfter(event, subscription.state);
  };
  const endOf = ({ latest }: Subscription): number => latest.payload.expiresDate ?? 0;

  /** Adds the transaction of a period, and takes one period of the offer. */
  function addPeriod(subscription: Subscription, reason: "PURCHASE" | "RENEWAL", start: number): void {
    const { nextPlan, nextOffer } = subscription;
    const offer = nextOffer?.offer;
    const isWhole = offer === undefined || offer.discountType === "PAY_AS_YOU_GO";
    const end = addDuration(start, (isWhole ? undefined : offer.period) ?? nextPlan.period);
    subscription.plan = nextPlan;
    subscription.nextOffer =
      nextOffer && nextOffer.periods > 1 ? { ...nextOffer, periods: nextOffer.periods - 1 } : undefined;
    subscription.latest = make.period(subscription, { reason, plan: nextPlan, offer, start, end });
    subscription.priceIncreaseStatus = undefined;
    subscription.gracePeriodExpiresDate = undefined;
    subscription.expirationIntent = undefined;
  }

  function schedule(subscription: Subscription): void {
    timers.set(subscription, endOf(subscription), () => endPeriod(subscription));
  }

  function endPeriod(subscription: Subscription): void {
    if (!subscription.isAutoRenewing) expire(subscription, 1);
    else if (!isForSale(subscription.nextPlan.productId)) expire(subscription, 4);
    else if (subscription.priceIncreaseStatus === 0) expire(subscription, 3);
    else if (subscription.isPaymentFailing) failToRenew(subscription);
    else {
      enter(subscription, "renew");
      addPeriod(subscription, "RENEWAL", endOf(subscription));
      schedule(subscription);
      notify.subscription("DID_RENEW", "none", subscription);
    }
  }

  function failToRenew(subscription: Subscription): void {
    subscription.expirationIntent = 2;
    if (gracePeriod === undefined) {
      retry(subscription, "none");
      return;
    }
    enter(subscription, "enterGracePeriod");
    const end = addDuration(endOf(subscription), gracePeriod);
    subscription.gracePeriodExpiresDate = end;
    timers.set(subscription, end, () => {
      if (subscription.isAutoRenewing) retry(subscription, undefined);
      else expire(subscription, 1);
    });
    notify.subscription("DID_FAIL_TO_RENEW", "GRACE_PERIOD", subscription);
  }

  /** @param subtype undefined after a grace period, which has a notification of its own. */
  function retry(subscription: Subscription, subtype: "none" | undefined): void {
    enter(subscription, "enterBillingRetry");
    const end = Math.max(addDuration(endOf(subscription), billingRetryPeriod), clock.now());
    timers.set(subscription, end, () => expire(subscription, 2));
    if (subtype === undefined) notify.subscription("GRACE_PERIOD_EXPIRED", "none", subscription);
    else notify.subscription("DID_FAIL_TO_RENEW", subtype, subscription);
  }

  function expire(subscription: Subscription, intent: ExpirationIntent): void {
    enter(subscription, "expire");
    timers.clear(subscription);
    subscription.isAutoRenewing = false;
    subscription.expirationIntent = intent;
    notify.subscription("EXPIRED", expiredSubtypes[intent], subscription);
  }

  return {
    begin(subscription, plan, offer) {
      subscription.nextPlan = plan;
      subscription.nextOffer = offer && { offer, periods: periodsOf(offer) };
      addPeriod(subscription, "PURCHASE", clock.now());
      subscription.isAutoRenewing = true;
      schedule(subscription);
    },
    schedule,
    recover(subscription) {
      const { state } = subscription;
      subscription.isPaymentFailing = false;
      if (state === "active") return;
      const start = state === "gracePeriod" ? endOf(subscription) : clock.now();
      enter(subscription, "recover");
      addPeriod(subscription, "RENEWAL", start);
      schedule(subscription);
      notify.subscription("DID_RENEW", "BILLING_RECOVERY", subscription);
    },
    expire,
    enter,
    stop: timers.clear,
  };
}

/** For how many periods an offer holds. */
export const periodsOf = ({ discountType, periods = 1 }: Offer): number =>
  discountType === "PAY_AS_YOU_GO" ? periods : 1;
