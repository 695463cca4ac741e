import { describe, expect, it } from "vitest";
import { clientOf, createTestApi, verifierOf } from "../../../helpers/fake-server-api.js";

const requestInfo = { requestReferenceId: "00000000-0000-4000-8000-000000000001" };
const advancedCommerce = {
  descriptors: { displayName: "Pro", description: "All" },
  items: [
    { SKU: "a", displayName: "A", description: "First", price: 6_000 },
    { SKU: "b", displayName: "B", description: "Second", price: 4_000 },
  ],
};
const bought = { productId: "generic", type: "Auto-Renewable Subscription", price: 10_000, advancedCommerce } as const;

function subscribe() {
  const api = createTestApi();
  const purchase = api.customers.purchase({ ...bought, advancedCommerce: structuredClone(advancedCommerce) });
  const call = { params: { path: { transactionId: purchase.transactionId } } };
  return { api, call, id: purchase.originalTransactionId, store: clientOf(api), verifier: verifierOf(api) };
}

describe("a subscription of the Advanced Commerce API", () => {
  it("costs a changed price from the next renewal on", async () => {
    const { api, call, id, store } = subscribe();
    await store.POST("/advancedCommerce/v1/subscription/changePrice/{transactionId}", {
      ...call,
      body: { requestInfo, items: [{ SKU: "b", price: 5_000 }] },
    });
    expect(api.customers.subscription(id).transaction).toMatchObject({
      price: 10_000,
      advancedCommerceInfo: advancedCommerce,
    });
    api.clock.advance("P1M");
    const { transaction } = api.customers.subscription(id);
    expect([transaction.price, transaction.advancedCommerceInfo?.items?.map(({ price }) => price)]).toEqual([
      11_000,
      [6_000, 5_000],
    ]);
  });

  it("takes the consistency token of its renewal info until it changes", async () => {
    const { api, call, id, store } = subscribe();
    const { consistencyToken } = api.customers.subscription(id).renewalInfo.advancedCommerceInfo!;
    const change = () =>
      store.POST("/advancedCommerce/v1/subscription/changeMetadata/{transactionId}", {
        ...call,
        body: { requestInfo: { ...requestInfo, consistencyToken: consistencyToken! }, taxCode: "C003-00-2" },
      });
    await change();
    await expect(change()).rejects.toMatchObject({ errorName: "INVALID_CONSISTENCY_TOKEN" });
  });

  it("is refunded item by item, and revoked with the last one", async () => {
    const { api, call, id, store, verifier } = subscribe();
    api.clock.advance("P14D");
    const refund = async (
      items: { SKU: string; revoke: boolean; refundType: "PRORATED" | "FULL" | "CUSTOM"; refundAmount?: number }[],
    ) => {
      const { data } = await store.POST("/advancedCommerce/v1/transaction/requestRefund/{transactionId}", {
        ...call,
        body: {
          requestInfo,
          refundRiskingPreference: false,
          items: items.map((one) => ({ ...one, refundReason: "OTHER" as const })),
        },
      });
      return (await verifier.verifyTransaction(data.signedTransactionInfo!)).advancedCommerceInfo!.items!;
    };
    const [a] = await refund([{ SKU: "a", revoke: true, refundType: "PRORATED" }]);
    expect(a).toMatchObject({
      refunds: [{ refundAmount: 3_000, refundType: "PRORATED" }],
      revocationDate: api.clock.now(),
    });
    expect(api.customers.subscription(id).state).toBe("active");
    const [, b] = await refund([{ SKU: "b", revoke: true, refundType: "CUSTOM", refundAmount: 1 }]);
    expect(b?.refunds).toMatchObject([{ refundAmount: 1 }]);
    expect(api.customers.subscription(id).state).toBe("revoked");
    await expect(refund([{ SKU: "a", revoke: false, refundType: "FULL" }])).rejects.toMatchObject({
      errorName: "ALREADY_REFUNDED",
    });
  });

  it("stays as it is when a simulated refund is declined", async () => {
    const { api, call, id, store } = subscribe();
    const refundReason = "SIMULATE_REFUND_DECLINE";
    const send = (items: object[]) =>
      store.POST("/advancedCommerce/v1/transaction/requestRefund/{transactionId}", {
        ...call,
        body: { requestInfo, refundRiskingPreference: false, items: items as never },
      });
    const item = { SKU: "a", revoke: true, refundType: "FULL", refundReason };
    await send([item]);
    expect(api.notifications.sent.at(-1)?.payload.notificationType).toBe("REFUND_DECLINED");
    expect(api.customers.subscription(id).state).toBe("active");
    await expect(send([item, { ...item, SKU: "b", refundReason: "OTHER" }])).rejects.toMatchObject({
      errorCode: 4000184,
    });
  });
});
