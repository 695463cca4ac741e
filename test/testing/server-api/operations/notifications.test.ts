import { describe, expect, it } from "vitest";
import { notificationHistory } from "../../../../src/server/index.js";
import { clientOf, createTestApi, startTime, verifierOf } from "../../../helpers/fake-server-api.js";

const day = 86_400_000;
const coins = { productId: "coins", type: "Consumable" } as const;
const span = { startDate: startTime - day, endDate: startTime + day };

describe("the history of notifications", () => {
  it("has each notification once, 20 a page, oldest first", async () => {
    const api = createTestApi({ notificationUrl: "https://example.com/", fetch: async () => new Response() });
    for (let count = 0; count < 45; count++) api.customers.purchase(coins);
    await api.notifications.settled();
    const store = clientOf(api);
    const ids: unknown[] = [];
    for await (const { notification } of notificationHistory(store, span, { verifier: verifierOf(api) })) {
      ids.push(notification.notificationUUID);
    }
    expect(ids).toEqual(api.notifications.sent.map(({ payload }) => payload.notificationUUID));
    const path = "/inApps/v1/notifications/history";
    const first = (await store.POST(path, { body: span })).data;
    expect([first.notificationHistory?.length, first.hasMore]).toEqual([20, true]);
    const { paginationToken } = first;
    const other = store.POST(path, {
      params: { query: { paginationToken: paginationToken! } },
      body: { ...span, notificationType: "TEST" },
    });
    await expect(other).rejects.toMatchObject({ errorName: "INVALID_PAGINATION_TOKEN" });
  });

  it("is narrowed by customer, type, subtype, span and failure, and has what was sent to a URL alone", async () => {
    let isDown = false;
    const api = createTestApi({ fetch: async () => new Response(null, { status: isDown ? 500 : 200 }) });
    const { customers } = api;
    customers.purchase(coins);
    api.notifications.setUrl("https://example.com/");
    const first = customers.purchase(coins);
    const sub = customers.purchase({ productId: "pro", type: "Auto-Renewable Subscription" });
    customers.cancel(sub.originalTransactionId);
    await api.notifications.settled();
    isDown = true;
    api.clock.advance("PT1H");
    customers.refund(first.transactionId);
    await api.notifications.settled();
    const read = async (filter: object): Promise<unknown[]> => {
      const types: unknown[] = [];
      for await (const { notification } of notificationHistory(
        clientOf(api),
        { ...span, ...filter },
        { verifier: verifierOf(api) },
      )) {
        types.push(notification.notificationType);
      }
      return types;
    };
    const all = ["ONE_TIME_CHARGE", "SUBSCRIBED", "DID_CHANGE_RENEWAL_STATUS", "REFUND"];
    expect(await read({})).toEqual(all);
    expect(await read({ transactionId: first.transactionId })).toEqual(["ONE_TIME_CHARGE", "REFUND"]);
    expect(await read({ transactionId: sub.appTransactionId })).toEqual(["SUBSCRIBED", "DID_CHANGE_RENEWAL_STATUS"]);
    expect(await read({ notificationType: "SUBSCRIBED" })).toEqual(["SUBSCRIBED"]);
    expect(await read({ notificationType: "SUBSCRIBED", notificationSubtype: "RESUBSCRIBE" })).toEqual([]);
    expect(await read({ onlyFailures: true })).toEqual(["REFUND"]);
    expect(await read({ endDate: startTime + 1 })).toEqual(all.slice(0, 3));
    expect(await read({ startDate: startTime + 1 })).toEqual(["REFUND"]);
  });
});
