import { describe, expect, it } from "vitest";
import { clientOf, createTestApi } from "../../../helpers/fake-server-api.js";

const renewable = { productId: "pro", type: "Auto-Renewable Subscription" } as const;
const uuid = "00000000-0000-4000-8000-000000000001";

describe("a mass extension", () => {
  it("moves active subscriptions of the product in the storefronts, and counts those it can't move", async () => {
    const api = createTestApi();
    const { customers } = api;
    const buy = (storefront: string, more: object = {}) =>
      customers.purchase({ ...renewable, customer: customers.create({ storefront }), ...more }).originalTransactionId;
    const [moved, full, abroad, expired, other] = [
      buy("DEU"),
      buy("DEU", { period: "P1Y" }),
      buy("USA"),
      buy("DEU"),
      buy("DEU", { productId: "max" }),
    ];
    customers.expire(expired);
    const store = clientOf(api);
    for (const requestIdentifier of ["1", "2"]) {
      await store.PUT("/inApps/v1/subscriptions/extend/{originalTransactionId}", {
        params: { path: { originalTransactionId: full } },
        body: { extendByDays: 1, extendReasonCode: 0, requestIdentifier },
      });
    }
    const dates = () =>
      [moved, full, abroad, expired, other].map((id) => customers.subscription(id).transaction.expiresDate!);
    const before = dates();
    const body = {
      extendByDays: 7,
      extendReasonCode: 2,
      requestIdentifier: uuid,
      productId: "pro",
      storefrontCountryCodes: ["DEU", "FRA"],
    } as const;
    const send = () =>
      store.POST("/inApps/v1/subscriptions/extend/mass", {
        body: { ...body, storefrontCountryCodes: [...body.storefrontCountryCodes] },
      });
    await send();
    await send();
    api.clock.advance("PT2M");
    expect(dates().map((date, index) => (date - before[index]!) / 86_400_000)).toEqual([7, 0, 0, 0, 0]);
    const summaries = api.notifications.sent.filter(({ payload }) => payload.notificationType === "RENEWAL_EXTENSION");
    expect(summaries.map(({ payload }) => [payload.subtype, payload.summary])).toEqual([
      ["FAILURE", undefined],
      [
        "SUMMARY",
        expect.objectContaining({
          requestIdentifier: uuid,
          storefrontCountryCodes: ["DEU", "FRA"],
          succeededCount: 1,
          failedCount: 1,
        }),
      ],
    ]);
    const path = { productId: "pro", requestIdentifier: uuid };
    const status = "/inApps/v1/subscriptions/extend/mass/{productId}/{requestIdentifier}";
    expect((await store.GET(status, { params: { path } })).data).toMatchObject({ succeededCount: 1, failedCount: 1 });
    // The renewal follows the new date.
    api.clock.advance("P40D");
    expect(customers.subscription(moved).transaction.purchaseDate).toBe(before[0]! + 7 * 86_400_000);
  });
});
