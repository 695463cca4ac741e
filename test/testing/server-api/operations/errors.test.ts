import { describe, expect, it } from "vitest";
import type { FakeServerApi } from "../../../../src/testing/server-api/server-api.js";
import { clientOf, createTestApi, startTime } from "../../../helpers/fake-server-api.js";
import { png } from "../../../helpers/png.js";
import { faultsOf, operationOf } from "../../../helpers/server-document.js";

const day = 86_400_000;
const uuid = (n: number): string => `00000000-0000-4000-8000-${String(n).padStart(12, "0")}`;
const renewable = { productId: "pro", type: "Auto-Renewable Subscription" } as const;
const requestInfo = { requestReferenceId: uuid(1) };
const extension = { extendByDays: 1, extendReasonCode: 0, requestIdentifier: "r" };
const mass = { ...extension, requestIdentifier: uuid(2), productId: "pro" };
const consumption = { customerConsented: true, deliveryStatus: "DELIVERED", sampleContentProvided: true };
const span = { startDate: startTime - day, endDate: startTime + day };
const message = { header: "H", body: "B" };

/** Ids of a fake: a subscription, its family member's, coins, one of the Advanced Commerce API, and a customer. */
interface Ids {
  readonly sub: string;
  readonly renewal: string;
  readonly shared: string;
  readonly coins: string;
  readonly commerce: string;
  readonly expired: string;
  readonly customer: string;
}

type Case = readonly [
  code: number | undefined,
  method: "GET" | "POST" | "PUT" | "DELETE",
  path: (ids: Ids) => string,
  body?: unknown,
];

const history = (query: string): Case[1 | 2][] => ["GET", ({ sub }) => `inApps/v2/history/${sub}?${query}`];
const of = (code: number, [method, path]: unknown[]): Case => [code, method as "GET", path as Case[2]];

const cases: readonly Case[] = [
  // Transactions
  [4040010, "GET", () => "inApps/v1/transactions/999"],
  [4000006, "GET", () => "inApps/v1/transactions/x"],
  [4000048, "GET", ({ customer }) => `inApps/v1/transactions/${customer}`],
  [4040010, "GET", () => "inApps/v2/history/999"],
  [4000006, "GET", () => "inApps/v1/history/__proto__"],
  of(4000005, history("revision=x")),
  of(4000015, history("startDate=soon")),
  of(4000016, history("endDate=-1")),
  of(4000021, history("sort=UP")),
  of(4000022, history("productType=constructor")),
  of(4000023, history("productId=a%20b")),
  of(4000024, history("subscriptionGroupIdentifier=x")),
  of(4000025, history("excludeRevoked=1")),
  of(4000026, history("inAppOwnershipType=MINE")),
  of(4000030, history("revoked=yes")),
  of(4000030, history("revoked=true&revoked=false")),
  [4000031, "GET", ({ sub }) => `inApps/v1/subscriptions/${sub}?status=6`],
  [4040010, "GET", () => "inApps/v1/transactions/appTransactions/1"],
  [4000005, "GET", ({ sub }) => `inApps/v2/refund/lookup/${sub}?revision=x`],
  [4000008, "GET", () => "inApps/v1/refund/lookup/1"],
  [4000000, "GET", () => "inApps/v1/lookup/M1"],
  [4000183, "PUT", ({ sub }) => `inApps/v1/transactions/${sub}/appAccountToken`, { appAccountToken: "x" }],
  [4000185, "PUT", ({ shared }) => `inApps/v1/transactions/${shared}/appAccountToken`, { appAccountToken: uuid(1) }],
  [4000187, "PUT", ({ renewal }) => `inApps/v1/transactions/${renewal}/appAccountToken`, { appAccountToken: uuid(1) }],
  [4040005, "PUT", () => "inApps/v1/transactions/1/appAccountToken", { appAccountToken: uuid(1) }],
  [undefined, "PUT", ({ sub }) => `inApps/v1/transactions/${sub}/appAccountToken`, "no JSON"],
  // Extensions
  [4000008, "PUT", () => "inApps/v1/subscriptions/extend/x", extension],
  [4040005, "PUT", ({ renewal }) => `inApps/v1/subscriptions/extend/${renewal}`, extension],
  [4030004, "PUT", ({ coins }) => `inApps/v1/subscriptions/extend/${coins}`, extension],
  [4030004, "PUT", ({ expired }) => `inApps/v1/subscriptions/extend/${expired}`, extension],
  [4030007, "PUT", ({ shared }) => `inApps/v1/subscriptions/extend/${shared}`, extension],
  [4000009, "PUT", ({ sub }) => `inApps/v1/subscriptions/extend/${sub}`, { ...extension, extendByDays: 91 }],
  [4000010, "PUT", ({ sub }) => `inApps/v1/subscriptions/extend/${sub}`, { ...extension, extendReasonCode: 4 }],
  [4000011, "PUT", ({ sub }) => `inApps/v1/subscriptions/extend/${sub}`, { ...extension, requestIdentifier: "" }],
  [4000009, "POST", () => "inApps/v1/subscriptions/extend/mass", { ...mass, extendByDays: 0 }],
  [4000011, "POST", () => "inApps/v1/subscriptions/extend/mass", { ...mass, requestIdentifier: "r" }],
  [4000023, "POST", () => "inApps/v1/subscriptions/extend/mass", { ...mass, productId: 1 }],
  [4000027, "POST", () => "inApps/v1/subscriptions/extend/mass", { ...mass, storefrontCountryCodes: [] }],
  [4000028, "POST", () => "inApps/v1/subscriptions/extend/mass", { ...mass, storefrontCountryCodes: ["US"] }],
  [4040009, "GET", () => `inApps/v1/subscriptions/extend/mass/pro/${uuid(3)}`],
  [4000011, "GET", () => "inApps/v1/subscriptions/extend/mass/pro/3"],
  // Consumption
  ...(
    [
      [4000035, { customerConsented: false }],
      [4000036, { deliveryStatus: 0 }],
      [4000041, { sampleContentProvided: "no" }],
      [4000044, { refundPreference: "ALWAYS" }],
      [undefined, { consumptionPercentage: 100_001 }],
      [undefined, { consumptionPercentage: 1, deliveryStatus: "UNDELIVERED_OTHER" }],
      [undefined, { consumptionPercentage: 0, refundPreference: "GRANT_PRORATED" }],
    ] as const
  ).map(
    ([code, change]): Case => [
      code,
      "PUT",
      ({ coins }) => `inApps/v2/transactions/consumption/${coins}`,
      { ...consumption, ...change },
    ],
  ),
  [
    4000209,
    "PUT",
    ({ sub }) => `inApps/v2/transactions/consumption/${sub}`,
    { ...consumption, consumptionPercentage: 1 },
  ],
  [4000185, "PUT", ({ shared }) => `inApps/v2/transactions/consumption/${shared}`, consumption],
  [undefined, "PUT", ({ commerce }) => `inApps/v2/transactions/consumption/${commerce}`, consumption],
  [4000040, "PUT", ({ coins }) => `inApps/v1/transactions/consumption/${coins}`, { playTime: 8 }],
  [4000033, "PUT", ({ coins }) => `inApps/v1/transactions/consumption/${coins}`, { appAccountToken: "x" }],
  // Notifications
  [4040007, "POST", () => "inApps/v1/notifications/test"],
  [4000020, "GET", () => "inApps/v1/notifications/test/x"],
  [4040008, "GET", () => `inApps/v1/notifications/test/${uuid(1)}_1`],
  ...(
    [
      [4000012, { startDate: startTime - 31 * day }],
      [4000013, { endDate: span.startDate }],
      [4000015, { startDate: "1" }],
      [4000016, { endDate: null }],
      [4000018, { notificationType: "constructor" }],
      [4000018, { notificationType: "REFUND", notificationSubtype: "VOLUNTARY" }],
      [4000018, { notificationSubtype: "VOLUNTARY" }],
      [4000019, { notificationType: "TEST", transactionId: "1" }],
      [4000006, { transactionId: "x" }],
    ] as const
  ).map(([code, change]): Case => [code, "POST", () => "inApps/v1/notifications/history", { ...span, ...change }]),
  [4000014, "POST", () => "inApps/v1/notifications/history?paginationToken=x", span],
  // Groups
  [4000006, "GET", () => "groups/v1/currentGroups/x"],
  [4040010, "GET", () => "groups/v1/currentGroups/1"],
  [4000225, "GET", () => "groups/v1/group/x"],
  [4040022, "GET", () => "groups/v1/group/1"],
  [4000004, "GET", () => "groups/v1/group/900000000000000000?limit=101"],
  [4000014, "GET", () => "groups/v1/group/900000000000000000?paginationToken=x"],
  // Retention
  [4040014, "DELETE", () => `inApps/v1/messaging/image/${uuid(8)}`],
  [4040015, "DELETE", () => `inApps/v1/messaging/message/${uuid(8)}`],
  [4000162, "PUT", () => `inApps/v1/messaging/message/${uuid(5)}`, { ...message, header: "h".repeat(67) }],
  [4000163, "PUT", () => `inApps/v1/messaging/message/${uuid(5)}`, { ...message, body: "b".repeat(145) }],
  [4000224, "PUT", () => `inApps/v1/messaging/message/${uuid(5)}`, { ...message, headerPosition: "ABOVE_IMAGE" }],
  [undefined, "PUT", () => `inApps/v1/messaging/message/${uuid(5)}`, { header: "H" }],
  [4000164, "GET", () => "inApps/v1/messaging/default/pro/english"],
  [4000023, "GET", () => "inApps/v1/messaging/default/a%20b/en-US"],
  [4040020, "GET", () => "inApps/v1/messaging/default/pro/en-US"],
  [4030017, "PUT", () => "inApps/v1/messaging/default/pro/en-US", { messageIdentifier: uuid(9) }],
  [4000215, "PUT", () => "inApps/v1/messaging/realtime/url", { realtimeURL: "http://example.com" }],
  [4040021, "GET", () => "inApps/v1/messaging/realtime/url"],
  [4000211, "POST", () => "inApps/v1/messaging/performanceTest", {}],
  [4000187, "POST", () => "inApps/v1/messaging/performanceTest", { originalTransactionId: "RENEWAL" }],
  [4000212, "GET", () => "inApps/v1/messaging/performanceTest/result/x"],
  [4040018, "GET", () => `inApps/v1/messaging/performanceTest/result/${uuid(1)}`],
  // Advanced Commerce
  [4040010, "POST", () => "advancedCommerce/v1/subscription/cancel/1", { requestInfo }],
  [4000079, "POST", ({ commerce }) => `advancedCommerce/v1/subscription/cancel/${commerce}`, {}],
  [4000080, "POST", ({ commerce }) => `advancedCommerce/v1/subscription/cancel/${commerce}`, { requestInfo: {} }],
  [4030008, "POST", ({ coins }) => `advancedCommerce/v1/subscription/cancel/${coins}`, { requestInfo }],
  [4030010, "POST", ({ sub }) => `advancedCommerce/v1/subscription/cancel/${sub}`, { requestInfo }],
  [
    4000082,
    "POST",
    ({ commerce }) => `advancedCommerce/v1/subscription/cancel/${commerce}`,
    { requestInfo: { ...requestInfo, consistencyToken: "x" } },
  ],
  [
    4000133,
    "POST",
    ({ commerce }) => `advancedCommerce/v1/subscription/cancel/${commerce}`,
    { requestInfo, storefront: "DEU" },
  ],
  ...(
    [
      [4000101, {}],
      [4000160, { items: [] }],
      [4000102, { items: [1] }],
      [4000105, { items: [{ price: 1 }] }],
      [4000087, { items: [{ SKU: "s".repeat(129), price: 1 }] }],
      [4000109, { items: [{ SKU: "a" }] }],
      [4000086, { items: [{ SKU: "a", price: -1 }] }],
      [4000220, { items: [{ SKU: "b", price: 1 }] }],
      [
        4000194,
        {
          items: [
            { SKU: "a", price: 1 },
            { SKU: "a", price: 1 },
          ],
        },
      ],
    ] as const
  ).map(
    ([code, change]): Case => [
      code,
      "POST",
      ({ commerce }) => `advancedCommerce/v1/subscription/changePrice/${commerce}`,
      { requestInfo, ...change },
    ],
  ),
  [4000176, "POST", ({ commerce }) => `advancedCommerce/v1/subscription/migrate/${commerce}`, { requestInfo }],
  [4000166, "POST", ({ sub }) => `advancedCommerce/v1/subscription/migrate/${sub}`, { requestInfo }],
  [4000156, "POST", ({ commerce }) => `advancedCommerce/v1/subscription/revoke/${commerce}`, { requestInfo }],
  [4030024, "POST", ({ sub }) => `advancedCommerce/v1/transaction/requestRefund/${sub}`, { requestInfo }],
];

function prepare(): { api: FakeServerApi; ids: Ids } {
  const api = createTestApi();
  const { customers } = api;
  const { transactionId: sub, appTransactionId: customer } = customers.purchase(renewable);
  const shared = customers.shareWithFamily(sub).transactionId;
  const coins = customers.purchase({ productId: "coins", type: "Consumable" }).transactionId;
  const advancedCommerce = { items: [{ SKU: "a", price: 1 }] };
  const commerce = customers.purchase({ ...renewable, advancedCommerce }).transactionId;
  const expired = customers.purchase(renewable).transactionId;
  customers.expire(expired);
  customers.upgrade(sub, { productId: "max" });
  const renewal = customers.subscription(sub).transaction.transactionId;
  return { api, ids: { sub, renewal, shared, coins, commerce, expired, customer } };
}

describe("the errors of the Server API", () => {
  const { api, ids } = prepare();
  const store = clientOf(api);

  it.each(cases.map((one) => ({ one, name: `${one[1]} ${one[2](ids)} ${JSON.stringify(one[3] ?? "")}` })))(
    "have Apple's numbers: $one.0 for $name",
    async ({ one: [code, method, path, body] }) => {
      const given: unknown = JSON.parse((JSON.stringify(body) ?? "null").replace("RENEWAL", ids.renewal));
      const sent = given === null ? {} : { body: given };
      const response = await store.request(path(ids), { method, ...sent, as: "response" });
      const shown = (await response.json()) as { errorCode?: number; errorMessage: string };
      expect(shown.errorCode).toBe(code);
      expect(shown.errorMessage).toMatch(/^[A-Z].*\.$/);
      expect(response.status).toBe(code === undefined ? 400 : Math.floor(code / 10_000));
      const name = operationOf(method, new URL(response.url || `http://x/${path(ids)}`).pathname)!;
      expect(faultsOf(name, response.status, shown)).toEqual([]);
    },
  );

  it("limit extensions to two in a year, and repeat the response to the same request", async () => {
    const fresh = prepare();
    const client = clientOf(fresh.api);
    const extend = (requestIdentifier: string) =>
      client.PUT("/inApps/v1/subscriptions/extend/{originalTransactionId}", {
        params: { path: { originalTransactionId: fresh.ids.sub } },
        body: { extendByDays: 1, extendReasonCode: 0, requestIdentifier },
      });
    const first = (await extend("1")).data;
    expect((await extend("1")).data).toEqual(first);
    expect((await extend("2")).data.effectiveDate).toBe(first.effectiveDate! + day);
    await expect(extend("3")).rejects.toMatchObject({ errorName: "SUBSCRIPTION_MAX_EXTENSION" });
    expect((await extend("2")).data.success).toBe(true);
  });

  it("reject images with transparency, of another size, and sent twice, and messages with an image of the wrong size", async () => {
    const put = (id: number, body: Uint8Array<ArrayBuffer>, imageSize?: "BULLET_POINT") =>
      store.PUT("/inApps/v1/messaging/image/{imageIdentifier}", {
        params: { path: { imageIdentifier: uuid(id) }, query: imageSize ? { imageSize } : {} },
        body,
      });
    await expect(put(20, png(3840, 1080, true))).rejects.toMatchObject({ errorName: "INVALID_IMAGE" });
    await expect(put(20, png(3840, 159))).rejects.toMatchObject({ errorName: "INVALID_IMAGE" });
    await expect(put(20, png(1024, 1024))).rejects.toMatchObject({ errorName: "INVALID_IMAGE" });
    await expect(put(20, Uint8Array.of(1, 2, 3))).rejects.toMatchObject({ errorName: "INVALID_IMAGE" });
    await put(20, png(3840, 160));
    await put(21, png(1024, 1024), "BULLET_POINT");
    await expect(put(20, png(3840, 160))).rejects.toMatchObject({ status: 409, errorName: "IMAGE_ALREADY_EXISTS" });

    const send = (body: object) =>
      store.PUT("/inApps/v1/messaging/message/{messageIdentifier}", {
        params: { path: { messageIdentifier: uuid(22) } },
        body: { ...message, ...body },
      });
    const point = { text: "T", imageIdentifier: uuid(21), altText: "A" };
    await expect(send({ image: { imageIdentifier: uuid(21), altText: "A" } })).rejects.toMatchObject({
      errorName: "BAD_REQUEST_IMAGE_SIZE",
    });
    await expect(send({ bulletPoints: Array(6).fill(point) })).rejects.toMatchObject({ errorCode: 4000218 });
    await expect(send({ bulletPoints: [{ ...point, altText: "a".repeat(151) }] })).rejects.toMatchObject({
      errorName: "ALT_TEXT_TOO_LONG",
    });
    await expect(send({ bulletPoints: [{ ...point, text: "t".repeat(67) }] })).rejects.toMatchObject({
      errorCode: 4000219,
    });
    await send({ bulletPoints: [point] });
    await expect(send({})).rejects.toMatchObject({ status: 409, errorName: "MESSAGE_ALREADY_EXISTS" });
  });

  it("wait for the review of messages in production", async () => {
    const production = createTestApi({ environment: "Production" });
    const client = clientOf(production);
    const put = () =>
      client.PUT("/inApps/v1/messaging/default/{productId}/{locale}", {
        params: { path: { productId: "pro", locale: "en-US" } },
        body: { messageIdentifier: uuid(1) },
      });
    const params = { path: { messageIdentifier: uuid(1) } };
    await client.PUT("/inApps/v1/messaging/message/{messageIdentifier}", { params, body: message });
    await expect(put()).rejects.toMatchObject({ errorName: "MESSAGE_NOT_APPROVED" });
    production.retention.review(uuid(1), "REJECTED");
    production.clock.advance("P2D");
    await expect(put()).rejects.toMatchObject({ errorName: "MESSAGE_NOT_APPROVED" });
    production.retention.review(uuid(1), "APPROVED");
    await put();
    expect(() => production.retention.review(uuid(2), "APPROVED")).toThrow('"identifier" must be');
  });

  it("name each wrong member of a report on external purchases", async () => {
    const item = {
      lineItemId: "1",
      creationDate: startTime,
      pricingCurrency: "EUR",
      reportingCurrency: "EUR",
      amountTaxExclusive: 100,
      amountTaxInclusive: 119,
      netAmountTaxExclusive: 100,
      taxAmount: 19,
      taxCountry: "DEU",
      productIdentifier: "a",
      quantity: 1,
      eventType: "BUY",
      productType: "ONE_TIME_BUY",
    } as const;
    const send = (change: object, id = 30) =>
      store.PUT("/externalPurchase/v1/reports", {
        body: {
          requestIdentifier: uuid(id),
          externalPurchaseId: "SANDBOX_1",
          status: "LINE_ITEM",
          lineItems: [{ ...item, ...change }],
        },
      });
    for (const [errorName, fieldName, change] of [
      ["OMITTED_FIELD", "taxAmount", { taxAmount: undefined }],
      ["UNKNOWN_ENUM", "eventType", { eventType: "SELL" }],
      ["INCORRECT_AMOUNT_TAX_INCLUSIVE", "amountTaxInclusive", { amountTaxInclusive: 120 }],
      ["FUTURE_DATE", "creationDate", { creationDate: startTime + day }],
      ["POSITIVE_VALUE_REQUIRED", "quantity", { quantity: 0 }],
      ["ERRONEOUSLY_SUBMITTED_NOT_RESTATEMENT", "erroneouslySubmitted", { erroneouslySubmitted: true }],
      ["REPORTING_CURRENCY_EXCHANGE_NOT_ALLOWED", "exchangeRate", { exchangeRate: 2 }],
    ] as const) {
      await expect(send(change), errorName).rejects.toMatchObject({
        status: 400,
        reportErrors: [{ errorName, fieldName, lineItemId: "1" }],
      });
    }
    await send({});
    await expect(send({}, 31)).rejects.toMatchObject({ reportErrors: [{ errorName: "DUPLICATE_VALUE" }] });
    await send({ restatement: true }, 31);
  });
});
