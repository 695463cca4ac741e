import { describe, expect, it } from "vitest";
import type { ServerApiOptions } from "../../../../src/testing/server-api/server-api-options.js";
import { createTestApi, startTime } from "../../../helpers/fake-server-api.js";

const product = { productId: "pro", type: "Auto-Renewable Subscription" } as const;

/** A fake with one subscription of a month, and what was posted since: `TYPE` or `TYPE SUBTYPE`. */
function subscribe(options: ServerApiOptions = {}, more: object = {}) {
  const api = createTestApi(options);
  const {
    originalTransactionId: id,
    transactionId,
    appTransactionId,
  } = api.customers.purchase({ ...product, ...more });
  const posted = (): string[] =>
    api.notifications.sent.map(({ payload }) => [payload.notificationType, payload.subtype].filter(Boolean).join(" "));
  const look = () => api.customers.subscription(id);
  return { api, customers: api.customers, id, transactionId, appTransactionId, posted, look };
}
const iso = (time: number | undefined): string => new Date(time ?? 0).toISOString().slice(0, 10);

describe("a subscription by the fake's clock", () => {
  it("renews each month, by the calendar, at the time of its expiry", () => {
    const { api, look, posted, transactionId } = subscribe();
    expect(iso(startTime)).toBe("2026-01-31");
    expect(iso(look().transaction.expiresDate)).toBe("2026-02-28");
    api.clock.advance("P3M");
    const { state, status, transaction } = look();
    expect([state, status]).toEqual(["active", 1]);
    expect(iso(transaction.purchaseDate)).toBe("2026-04-28");
    expect(transaction).toMatchObject({ transactionReason: "RENEWAL", originalTransactionId: transactionId });
    expect(posted()).toEqual(["SUBSCRIBED INITIAL_BUY", "DID_RENEW", "DID_RENEW", "DID_RENEW"]);
    expect(api.notifications.sent.map(({ payload }) => iso(payload.signedDate))).toEqual([
      "2026-01-31",
      "2026-02-28",
      "2026-03-28",
      "2026-04-28",
    ]);
  });

  it("expires at the end of the period after a cancellation, unless it is resumed", () => {
    const canceled = subscribe();
    canceled.customers.cancel(canceled.id);
    expect(canceled.look()).toMatchObject({ status: 1, renewalInfo: { autoRenewStatus: 0 } });
    canceled.api.clock.advance("P1M");
    expect(canceled.look()).toMatchObject({ status: 2, renewalInfo: { expirationIntent: 1 } });
    expect(canceled.posted().slice(1)).toEqual(["DID_CHANGE_RENEWAL_STATUS AUTO_RENEW_DISABLED", "EXPIRED VOLUNTARY"]);

    const resumed = subscribe();
    resumed.customers.cancel(resumed.id);
    resumed.customers.resume(resumed.id);
    resumed.api.clock.advance("P1M");
    expect(resumed.look().status).toBe(1);
    expect(resumed.posted().at(-2)).toBe("DID_CHANGE_RENEWAL_STATUS AUTO_RENEW_ENABLED");
  });

  it("goes through grace period, billing retry and expiry when payments keep failing", () => {
    const { api, customers, id, look, posted } = subscribe({ gracePeriod: "P16D" });
    customers.failBilling(id);
    expect(look().status).toBe(1);
    api.clock.advance("P28D");
    expect(look()).toMatchObject({ status: 4, renewalInfo: { isInBillingRetryPeriod: true, expirationIntent: 2 } });
    expect(iso(look().renewalInfo.gracePeriodExpiresDate)).toBe("2026-03-16");
    api.clock.advance("P16D");
    expect(look()).toMatchObject({ status: 3, renewalInfo: { isInBillingRetryPeriod: true } });
    api.clock.advance("P43D");
    expect(look().status).toBe(3);
    api.clock.advance("P1D");
    expect(look()).toMatchObject({ status: 2, renewalInfo: { isInBillingRetryPeriod: false, autoRenewStatus: 0 } });
    expect(posted().slice(1)).toEqual([
      "DID_FAIL_TO_RENEW GRACE_PERIOD",
      "GRACE_PERIOD_EXPIRED",
      "EXPIRED BILLING_RETRY",
    ]);
  });

  it("keeps its dates when a payment recovers in the grace period, and starts anew after it", () => {
    const grace = subscribe({ gracePeriod: "P16D" });
    grace.customers.failBilling(grace.id);
    grace.api.clock.advance("P30D");
    grace.customers.recover(grace.id);
    expect([grace.look().status, iso(grace.look().transaction.expiresDate)]).toEqual([1, "2026-03-28"]);
    expect(grace.posted().at(-1)).toBe("DID_RENEW BILLING_RECOVERY");
    grace.api.clock.advance("P1M");
    expect(grace.posted().at(-1)).toBe("DID_RENEW");

    const retry = subscribe();
    retry.customers.failBilling(retry.id);
    retry.api.clock.advance("P30D");
    expect([retry.look().status, retry.posted().at(-1)]).toEqual([3, "DID_FAIL_TO_RENEW"]);
    retry.customers.recover(retry.id);
    expect([retry.look().status, iso(retry.look().transaction.expiresDate)]).toEqual([1, "2026-04-02"]);
  });

  it("expires when it is canceled in billing retry, and at the end of a grace period", () => {
    const retry = subscribe();
    retry.customers.failBilling(retry.id);
    retry.api.clock.advance("P30D");
    retry.customers.cancel(retry.id);
    expect([retry.look().status, retry.posted().at(-1)]).toEqual([2, "EXPIRED VOLUNTARY"]);

    const grace = subscribe({ gracePeriod: "P16D" });
    grace.customers.failBilling(grace.id);
    grace.api.clock.advance("P30D");
    grace.customers.cancel(grace.id);
    expect(grace.look().status).toBe(4);
    grace.api.clock.advance("P16D");
    expect([grace.look().status, grace.posted().at(-1)]).toEqual([2, "EXPIRED VOLUNTARY"]);
  });

  it("changes to a better plan at once, and to a lesser one with the next renewal", () => {
    const { api, customers, id, transactionId, look, posted } = subscribe();
    api.clock.advance("P10D");
    customers.upgrade(id, { productId: "max", price: 19_990 });
    expect(look().transaction).toMatchObject({ productId: "max", price: 19_990, transactionReason: "PURCHASE" });
    expect(customers.transaction(transactionId).isUpgraded).toBe(true);
    customers.downgrade(id, { productId: "mini", price: 990 });
    expect(look()).toMatchObject({ transaction: { productId: "max" }, renewalInfo: { autoRenewProductId: "mini" } });
    customers.keepPlan(id);
    expect(look().renewalInfo.autoRenewProductId).toBe("max");
    customers.downgrade(id, { productId: "mini", price: 990 });
    api.clock.advance("P1M");
    expect(look().transaction).toMatchObject({ productId: "mini", price: 990, transactionReason: "RENEWAL" });
    expect(posted().slice(1)).toEqual([
      "DID_CHANGE_RENEWAL_PREF UPGRADE",
      "DID_CHANGE_RENEWAL_PREF DOWNGRADE",
      "DID_CHANGE_RENEWAL_PREF",
      "DID_CHANGE_RENEWAL_PREF DOWNGRADE",
      "DID_RENEW",
    ]);
  });

  it("begins with a free trial, and then costs its price", () => {
    const offer = { type: 1, discountType: "FREE_TRIAL", period: "P1W" };
    const { api, look } = subscribe({}, { offer });
    expect(look().transaction).toMatchObject({ price: 0, offerType: 1, offerDiscountType: "FREE_TRIAL" });
    expect(iso(look().transaction.expiresDate)).toBe("2026-02-07");
    api.clock.advance("P1W");
    expect(look().transaction).toMatchObject({ price: 9_990 });
    expect(look().transaction.offerType).toBeUndefined();
  });

  it("has an offer that is paid as you go for as many periods as it has", () => {
    const offer = { type: 2, identifier: "half", discountType: "PAY_AS_YOU_GO", price: 4_990, periods: 2 };
    const { api, look } = subscribe({}, { offer });
    expect(look().renewalInfo).toMatchObject({ offerIdentifier: "half", renewalPrice: 4_990 });
    api.clock.advance("P1M");
    expect(look().transaction).toMatchObject({ price: 4_990, offerIdentifier: "half" });
    expect(look().renewalInfo).toMatchObject({ renewalPrice: 9_990 });
    api.clock.advance("P1M");
    expect(look().transaction.price).toBe(9_990);
  });

  it("redeems an offer with the next renewal, or at once with an upgrade", () => {
    const { api, customers, id, look, posted } = subscribe();
    const offer = { type: 3, identifier: "gift", discountType: "PAY_UP_FRONT", price: 1_000, period: "P3M" } as const;
    customers.redeemOffer(id, offer);
    expect(look().transaction.offerIdentifier).toBeUndefined();
    api.clock.advance("P1M");
    expect(look().transaction).toMatchObject({ offerIdentifier: "gift", price: 1_000 });
    expect(iso(look().transaction.expiresDate)).toBe("2026-05-28");
    customers.redeemOffer(id, offer, { change: "upgrade", productId: "max" });
    expect(look().transaction).toMatchObject({ productId: "max", offerIdentifier: "gift" });
    customers.redeemOffer(id, offer, { change: "downgrade", productId: "mini" });
    expect(look().renewalInfo.autoRenewProductId).toBe("mini");
    expect(posted().filter((one) => one.startsWith("OFFER"))).toEqual([
      "OFFER_REDEEMED",
      "OFFER_REDEEMED UPGRADE",
      "OFFER_REDEEMED DOWNGRADE",
    ]);
  });

  it("ends when the customer does not agree to a higher price, and renews with it otherwise", () => {
    const silent = subscribe();
    silent.customers.increasePrice(silent.id, 14_990);
    expect(silent.look().renewalInfo).toMatchObject({ priceIncreaseStatus: 0, renewalPrice: 14_990 });
    silent.api.clock.advance("P1M");
    expect(silent.look()).toMatchObject({ status: 2, renewalInfo: { expirationIntent: 3 } });
    expect(silent.posted().slice(1)).toEqual(["PRICE_INCREASE PENDING", "EXPIRED PRICE_INCREASE"]);

    const agreeing = subscribe();
    agreeing.customers.increasePrice(agreeing.id, 14_990);
    agreeing.customers.acceptPriceIncrease(agreeing.id);
    agreeing.api.clock.advance("P1M");
    expect(agreeing.look().transaction.price).toBe(14_990);
    expect(agreeing.look().renewalInfo.priceIncreaseStatus).toBeUndefined();

    const leaving = subscribe();
    leaving.customers.increasePrice(leaving.id, 14_990);
    leaving.customers.cancel(leaving.id);
    expect(leaving.posted().at(-1)).toBe("DID_CHANGE_RENEWAL_STATUS");
  });

  it("expires when its product is removed from sale, or for another reason", () => {
    const removed = subscribe();
    removed.customers.removeFromSale("pro");
    removed.api.clock.advance("P1M");
    expect([removed.look().renewalInfo.expirationIntent, removed.posted().at(-1)]).toEqual([
      4,
      "EXPIRED PRODUCT_NOT_FOR_SALE",
    ]);
    const other = subscribe();
    other.customers.expire(other.id);
    expect([other.look().renewalInfo.expirationIntent, other.posted().at(-1)]).toEqual([5, "EXPIRED"]);
  });

  it("is revoked by a refund of its newest transaction alone, and active again if that is reversed in time", () => {
    const { api, customers, id, transactionId, look, posted } = subscribe();
    api.clock.advance("P1M");
    customers.refund(transactionId);
    expect(look().status).toBe(1);
    const newest = look().transaction.transactionId;
    customers.refund(newest, { percentage: 40_000, reason: 1 });
    expect(look()).toMatchObject({
      status: 5,
      transaction: { revocationType: "REFUND_PRORATED", revocationPercentage: 40_000, revocationReason: 1 },
    });
    api.clock.advance("P5D");
    customers.reverseRefund(newest);
    expect(look().status).toBe(1);
    expect(look().transaction.revocationDate).toBeUndefined();
    api.clock.advance("P1M");
    expect(posted().slice(2)).toEqual(["REFUND", "REFUND", "REFUND_REVERSED", "EXPIRED VOLUNTARY"]);

    customers.refund(newest);
    customers.reverseRefund(newest);
    expect(look().status).toBe(2);
    customers.purchase({ ...product, customer: look().transaction.appTransactionId });
    expect([look().status, customers.subscription(id).transaction.originalTransactionId]).toEqual([1, id]);
    expect(posted().at(-1)).toBe("SUBSCRIBED RESUBSCRIBE");
  });

  it("starts anew for a customer who comes back after more than 60 days", () => {
    for (const [gap, start] of [
      ["P50D", startTime],
      ["P100D", Date.UTC(2026, 5, 8, 12)],
    ] as const) {
      const { api, customers, id, appTransactionId, look } = subscribe();
      customers.cancel(id);
      api.clock.advance("P28D");
      api.clock.advance(gap);
      customers.purchase({ ...product, customer: appTransactionId });
      expect(look().renewalInfo.recentSubscriptionStartDate).toBe(start);
    }
  });

  it("follows the purchaser's for a family member, who loses it with a refund", () => {
    const { api, customers, id, transactionId, look, posted } = subscribe();
    const shared = customers.shareWithFamily(transactionId);
    const member = () => customers.subscription(shared.originalTransactionId);
    expect(member().transaction).toMatchObject({ inAppOwnershipType: "FAMILY_SHARED" });
    expect(member().transaction.expiresDate).toBe(look().transaction.expiresDate);
    api.clock.advance("P1M");
    expect(member().transaction.expiresDate).toBe(look().transaction.expiresDate);
    customers.refund(look().transaction.transactionId);
    expect([member().status, member().transaction.revocationType]).toEqual([5, "FAMILY_REVOKE"]);
    expect(posted().slice(-2)).toEqual(["REFUND", "REVOKE"]);
    expect(look().status).toBe(5);
    expect(id).not.toBe(shared.originalTransactionId);
  });
});

describe("the events of customers", () => {
  it("are rejected in each state that does not allow them", () => {
    const reach: Record<string, (one: ReturnType<typeof subscribe>) => void> = {
      active: () => {},
      gracePeriod: ({ api, customers, id }) => {
        customers.failBilling(id);
        api.clock.advance("P28D");
      },
      billingRetry: ({ api, customers, id }) => {
        customers.failBilling(id);
        api.clock.advance("P45D");
      },
      expired: ({ customers, id }) => customers.expire(id),
      revoked: ({ customers, transactionId }) => customers.refund(transactionId),
    };
    const plan = { productId: "max" };
    const events: Record<string, [(one: ReturnType<typeof subscribe>) => void, string[]]> = {
      cancel: [({ customers, id }) => customers.cancel(id), ["active", "gracePeriod", "billingRetry"]],
      resume: [({ customers, id }) => customers.resume(id), ["active", "gracePeriod", "billingRetry"]],
      upgrade: [({ customers, id }) => customers.upgrade(id, plan), ["active"]],
      downgrade: [({ customers, id }) => customers.downgrade(id, plan), ["active"]],
      keepPlan: [({ customers, id }) => customers.keepPlan(id), ["active"]],
      increasePrice: [({ customers, id }) => customers.increasePrice(id, 1), ["active"]],
      failBilling: [({ customers, id }) => customers.failBilling(id), ["active", "gracePeriod", "billingRetry"]],
      recover: [({ customers, id }) => customers.recover(id), ["active", "gracePeriod", "billingRetry"]],
      expire: [({ customers, id }) => customers.expire(id), ["active", "gracePeriod", "billingRetry"]],
      refund: [
        ({ customers, transactionId }) => customers.refund(transactionId),
        ["active", "gracePeriod", "billingRetry", "expired"],
      ],
      reverseRefund: [({ customers, transactionId }) => customers.reverseRefund(transactionId), ["revoked"]],
      resubscribe: [
        ({ customers, appTransactionId }) => void customers.purchase({ ...product, customer: appTransactionId }),
        ["expired", "revoked"],
      ],
      share: [({ customers, transactionId }) => void customers.shareWithFamily(transactionId), ["active"]],
    };
    for (const [state, lead] of Object.entries(reach)) {
      for (const [name, [happen, allowed]] of Object.entries(events)) {
        const one = subscribe({ gracePeriod: "P16D" });
        lead(one);
        expect(one.look().state).toBe(state);
        const before = one.posted();
        if (allowed.includes(state)) {
          expect(() => happen(one), `${name} in ${state}`).not.toThrow();
          continue;
        }
        expect(() => happen(one), `${name} in ${state}`).toThrow(Error);
        expect([one.look().state, one.posted()]).toEqual([state, before]);
      }
    }
  });

  it("name the option that is wrong", () => {
    const { customers } = createTestApi();
    const id = customers.create();
    for (const [option, run] of [
      ["productId", () => customers.purchase({ ...product, productId: "" })],
      ["type", () => customers.purchase({ productId: "a", type: "Subscription" as never })],
      ["price", () => customers.purchase({ ...product, price: -1 })],
      ["quantity", () => customers.purchase({ ...product, quantity: 0 })],
      ["period", () => customers.purchase({ ...product, period: "1 month" })],
      ["period", () => customers.purchase({ ...product, period: "P0D" })],
      ["customer", () => customers.purchase({ ...product, customer: "1" })],
      ["offer.type", () => customers.purchase({ ...product, offer: { type: 9 as never, discountType: "FREE_TRIAL" } })],
      ["offer.discountType", () => customers.purchase({ ...product, offer: { type: 1, discountType: "" as never } })],
      ["originalTransactionId", () => customers.cancel("1")],
      ["transactionId", () => customers.refund("1")],
      ["members", () => customers.createGroup({ members: [id, "1"] })],
      ["storefront", () => customers.create({ storefront: "US" })],
      ["appTransactionId", () => customers.withdrawConsent("1")],
    ] as const) {
      expect(run, option).toThrow(TypeError);
      expect(run, option).toThrow(`"${option}" must be`);
    }
    expect(() => createTestApi({ environment: "Xcode" as never })).toThrow('"environment" must be');
    expect(() => createTestApi({ notificationUrl: "file:///a" })).toThrow('"notificationUrl" must be');
    expect(() => createTestApi({ gracePeriod: "16 days" })).toThrow('"gracePeriod" must be');
  });
});
