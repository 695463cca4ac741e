import { describe, expect, it } from "vitest";
import { notificationBodies } from "../../../../src/generated/server/notifications.js";
import type { FakeServerApi } from "../../../../src/testing/server-api/server-api.js";
import { clientOf, createTestApi, verifierOf } from "../../../helpers/fake-server-api.js";

const renewable = { productId: "pro", type: "Auto-Renewable Subscription" } as const;
const offer = { type: 2, identifier: "o", discountType: "FREE_TRIAL" } as const;
const uuid = "00000000-0000-4000-8000-000000000001";
const requestInfo = { requestReferenceId: uuid };

describe("the notifications of a fake store", () => {
  it("are of every type and subtype that Apple has, and each passes our verifier with what is signed in it", async () => {
    const api = createTestApi({ gracePeriod: "P16D", notificationUrl: "https://example.com/", fetch: accept });
    const store = clientOf(api);
    const { customers, clock } = api;
    const buy = (more: object = {}) => customers.purchase({ ...renewable, ...more }).originalTransactionId;

    const busy = buy();
    customers.cancel(busy);
    customers.resume(busy);
    customers.upgrade(busy, { productId: "max" });
    customers.downgrade(busy, { productId: "mini" });
    customers.keepPlan(busy);
    customers.redeemOffer(busy, offer);
    customers.redeemOffer(busy, offer, { change: "upgrade", productId: "max" });
    customers.redeemOffer(busy, offer, { change: "downgrade", productId: "pro" });
    customers.increasePrice(busy, 20_000);
    customers.acceptPriceIncrease(busy);
    const asked = buy();
    customers.increasePrice(asked, 20_000);
    customers.cancel(asked);
    const silent = buy();
    customers.increasePrice(silent, 20_000);
    const gone = buy({ productId: "gone", subscriptionGroupIdentifier: "2" });
    customers.removeFromSale("gone");
    const leaving = buy();
    customers.cancel(leaving);
    const failing = buy();
    customers.failBilling(failing);
    const recovering = buy();
    customers.failBilling(recovering);
    customers.expire(buy());

    const coins = customers.purchase({ productId: "coins", type: "Consumable" });
    customers.requestRefund(coins.transactionId, "LEGAL");
    customers.declineRefund(coins.transactionId);
    customers.refund(coins.transactionId);
    customers.reverseRefund(coins.transactionId);
    customers.revoke(customers.shareWithFamily(buy()).transactionId);
    customers.withdrawConsent(coins.appTransactionId);

    const extended = buy({ productId: "long", period: "P1Y" });
    const params = { path: { originalTransactionId: extended } };
    for (const requestIdentifier of ["1", "2"]) {
      const body = { extendByDays: 1, extendReasonCode: 0, requestIdentifier } as const;
      await store.PUT("/inApps/v1/subscriptions/extend/{originalTransactionId}", { params, body });
    }
    const mass = { extendByDays: 1, extendReasonCode: 0, requestIdentifier: uuid, productId: "long" } as const;
    await store.POST("/inApps/v1/subscriptions/extend/mass", { body: mass });

    const commerce = { items: [{ SKU: "a", price: 1 }] };
    const advanced = { params: { path: { transactionId: buy({ advancedCommerce: commerce }) } } };
    await store.POST("/advancedCommerce/v1/subscription/changePrice/{transactionId}", {
      ...advanced,
      body: { requestInfo, items: [{ SKU: "a", price: 2 }] },
    });
    await store.POST("/advancedCommerce/v1/subscription/changeMetadata/{transactionId}", {
      ...advanced,
      body: { requestInfo },
    });
    await store.POST("/advancedCommerce/v1/subscription/migrate/{transactionId}", {
      params: { path: { transactionId: buy() } },
      body: {
        requestInfo,
        descriptors: { displayName: "A", description: "B" },
        items: [{ SKU: "a", displayName: "A", description: "B" }],
        targetProductId: "generic",
        taxCode: "C003-00-1",
      },
    });
    await store.POST("/inApps/v1/notifications/test");
    const externalPurchaseId = api.externalPurchases.createExternalPurchaseToken();
    clock.advance("P40D");
    await store.PUT("/externalPurchase/v1/reports", {
      body: { requestIdentifier: uuid, externalPurchaseId, status: "NO_LINE_ITEM" },
    });
    customers.recover(recovering);
    clock.advance("P60D");
    const back = customers.subscription(leaving).transaction.appTransactionId;
    customers.purchase({ ...renewable, customer: back! });
    await api.notifications.settled();

    // Without a grace period a failed payment has a notification of its own.
    const strict = createTestApi();
    strict.customers.failBilling(strict.customers.purchase(renewable).originalTransactionId);
    strict.clock.advance("P1M");

    const seen = [...(await verifyAll(api)), ...(await verifyAll(strict))];
    const all = Object.entries(notificationBodies).flatMap(([type, subtypes]) =>
      Object.keys(subtypes).map((subtype) => `${type} ${subtype}`),
    );
    expect(all.filter((one) => !seen.includes(one))).toEqual([]);
    expect(api.notifications.sent.every(({ sendAttempts }) => sendAttempts.length === 1)).toBe(true);
    const ids = api.notifications.sent.map(({ payload }) => payload.notificationUUID);
    expect(new Set(ids).size).toBe(ids.length);
    expect([customers.subscription(silent), customers.subscription(gone)]).toMatchObject([
      { status: 2 },
      { status: 2 },
    ]);
  });
});

/** Verifies every notification. Returns their types and subtypes. */
async function verifyAll(api: FakeServerApi): Promise<string[]> {
  const verifier = verifierOf(api);
  const seen: string[] = [];
  for (const { signedPayload, payload } of api.notifications.sent) {
    const { notification, transaction, renewalInfo } = await verifier.verifyNotification(signedPayload);
    expect(notification).toEqual(payload);
    const { notificationType: type, subtype = "none" } = payload;
    const bodies: Readonly<Record<string, string>> = notificationBodies[type];
    expect(Object.keys(notification)).toContain(bodies[subtype]);
    if (renewalInfo) expect(renewalInfo.originalTransactionId).toBe(transaction!.originalTransactionId);
    seen.push(`${type} ${subtype}`);
  }
  return seen;
}

const accept: typeof fetch = async () => new Response(null, { status: 200 });
