import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { operationCount } from "../../../src/generated/server/version.js";
import type { AdvancedCommerceTransactionInfo } from "../../../src/server/index.js";
import { type ServedApi, serveApi } from "../../helpers/fake-server-api.js";
import { png } from "../../helpers/png.js";
import { faultsOf, operationNames, operationOf } from "../../helpers/server-document.js";

const renewable = { productId: "pro", type: "Auto-Renewable Subscription" } as const;
const uuid = (n: number): string => `00000000-0000-4000-8000-${String(n).padStart(12, "0")}`;
const requestInfo = { requestReferenceId: uuid(99) };
const commerce = {
  descriptors: { displayName: "Pro", description: "All of it" },
  items: [{ SKU: "a", displayName: "A", description: "First", price: 9_990 }],
  period: "P1M",
  taxCode: "C003-00-1",
} satisfies AdvancedCommerceTransactionInfo;

describe("the fake Server API, through our client over HTTP", () => {
  let sandbox: ServedApi;
  let production: ServedApi;
  let target: ServedApi;

  beforeAll(async () => {
    target = await serveApi();
    sandbox = await serveApi({ notificationUrl: `${target.baseUrl}/anything` });
    production = await serveApi({ environment: "Production" });
  });
  afterAll(async () => {
    for (const one of [sandbox, production, target]) await one[Symbol.asyncDispose]();
  });

  it("serves transactions, their history and the states of subscriptions", async () => {
    const { api, store, verifier } = sandbox;
    const { transactionId, originalTransactionId, appTransactionId } = api.customers.purchase(renewable);
    const path = { anyTransactionId: appTransactionId };
    const history = await store.GET("/inApps/v2/history/{anyTransactionId}", { params: { path } });
    const [signed] = history.data.signedTransactions ?? [];
    expect(await verifier.verifyTransaction(signed!)).toMatchObject({ transactionId, productId: "pro", price: 9_990 });
    const older = await store.GET("/inApps/v1/history/{anyTransactionId}", { params: { path } });
    expect(older.data.signedTransactions).toHaveLength(1);

    const one = await store.GET("/inApps/v1/transactions/{transactionId}", { params: { path: { transactionId } } });
    await expect(verifier.verifyTransaction(one.data.signedTransactionInfo!)).resolves.toMatchObject({ transactionId });
    const app = await store.GET("/inApps/v1/transactions/appTransactions/{anyTransactionId}", { params: { path } });
    await expect(verifier.verifyAppTransaction(app.data.signedAppTransactionInfo!)).resolves.toMatchObject({
      appTransactionId,
      originalPlatform: "iOS",
    });
    const { data } = await store.GET("/inApps/v1/subscriptions/{anyTransactionId}", {
      params: { path, query: { status: [1, 4] } },
    });
    const [last] = data.data![0]!.lastTransactions!;
    expect(last).toMatchObject({ status: 1, originalTransactionId });
    await expect(verifier.verifyRenewalInfo(last!.signedRenewalInfo!)).resolves.toMatchObject({
      originalTransactionId,
      autoRenewStatus: 1,
    });
    await store.POST("/inApps/v1/transactions/{transactionId}/finish", { params: { path: { transactionId } } });
    expect(api.customers.isFinished(transactionId)).toBe(true);
    await store.PUT("/inApps/v1/transactions/{originalTransactionId}/appAccountToken", {
      params: { path: { originalTransactionId } },
      body: { appAccountToken: uuid(1) },
    });
    expect(api.customers.transaction(transactionId).appAccountToken).toBe(uuid(1));
  });

  it("serves orders in production, and the refunds of a customer", async () => {
    const { api, store, verifier } = production;
    const { transactionId } = api.customers.purchase({ productId: "coins", type: "Consumable", quantity: 3 });
    const orderId = api.customers.orderId(transactionId);
    const { data } = await store.GET("/inApps/v1/lookup/{orderId}", { params: { path: { orderId } } });
    expect(data.status).toBe(0);
    await expect(verifier.verifyTransaction(data.signedTransactions![0]!)).resolves.toMatchObject({ price: 29_970 });
    const unknown = await store.GET("/inApps/v1/lookup/{orderId}", { params: { path: { orderId: "M1" } } });
    expect(unknown.data).toEqual({ status: 1, signedTransactions: [] });

    api.customers.refund(transactionId, { reason: 1 });
    const refunds = await store.GET("/inApps/v2/refund/lookup/{anyTransactionId}", {
      params: { path: { anyTransactionId: transactionId } },
    });
    await expect(verifier.verifyTransaction(refunds.data.signedTransactions![0]!)).resolves.toMatchObject({
      revocationReason: 1,
      revocationType: "REFUND_FULL",
    });
    const older = await store.GET("/inApps/v1/refund/lookup/{originalTransactionId}", {
      params: { path: { originalTransactionId: transactionId } },
    });
    expect(older.data.signedTransactions).toHaveLength(1);
  });

  it("moves renewal dates, of one subscription and of all", async () => {
    const { api, store } = sandbox;
    const { originalTransactionId } = api.customers.purchase({ ...renewable, productId: "extended" });
    const before = api.customers.subscription(originalTransactionId).transaction.expiresDate!;
    const { data } = await store.PUT("/inApps/v1/subscriptions/extend/{originalTransactionId}", {
      params: { path: { originalTransactionId } },
      body: { extendByDays: 5, extendReasonCode: 1, requestIdentifier: "one" },
    });
    expect(data).toMatchObject({ success: true, effectiveDate: before + 5 * 86_400_000 });

    const requestIdentifier = uuid(2);
    const body = { extendByDays: 10, extendReasonCode: 3, requestIdentifier, productId: "extended" } as const;
    await store.POST("/inApps/v1/subscriptions/extend/mass", { body });
    const params = { path: { productId: "extended", requestIdentifier } };
    const status = "/inApps/v1/subscriptions/extend/mass/{productId}/{requestIdentifier}";
    expect((await store.GET(status, { params })).data).toMatchObject({ complete: false });
    api.clock.advance("PT1M");
    expect((await store.GET(status, { params })).data).toMatchObject({
      complete: true,
      succeededCount: 1,
      failedCount: 0,
    });
    const after = api.customers.subscription(originalTransactionId).transaction.expiresDate;
    expect(after).toBe(before + 15 * 86_400_000);
  });

  it("takes consumption information", async () => {
    const { api, store } = sandbox;
    const { transactionId } = api.customers.purchase({ productId: "coins", type: "Consumable" });
    const params = { path: { transactionId } };
    const body = { customerConsented: true, deliveryStatus: "DELIVERED", sampleContentProvided: false } as const;
    const { response } = await store.PUT("/inApps/v2/transactions/consumption/{transactionId}", { params, body });
    expect(response.status).toBe(202);
    expect(api.customers.consumptionInformation(transactionId)).toEqual(body);
    await store.PUT("/inApps/v1/transactions/consumption/{transactionId}", {
      params,
      body: { customerConsented: true, playTime: 3 },
    });
    expect(api.customers.consumptionInformation(transactionId)).toEqual({ customerConsented: true, playTime: 3 });
  });

  it("serves notifications: tests and history", async () => {
    const { api, store, verifier } = sandbox;
    const { testNotificationToken } = (await store.POST("/inApps/v1/notifications/test")).data;
    await api.notifications.settled();
    const { data } = await store.GET("/inApps/v1/notifications/test/{testNotificationToken}", {
      params: { path: { testNotificationToken: testNotificationToken! } },
    });
    // The target is a fake without that path.
    expect(data.sendAttempts).toMatchObject([{ sendAttemptResult: "UNSUCCESSFUL_HTTP_RESPONSE_CODE" }]);
    const { notification } = await verifier.verifyNotification(data.signedPayload!);
    expect(notification.notificationType).toBe("TEST");
    const now = api.clock.now();
    const history = await store.POST("/inApps/v1/notifications/history", {
      body: { startDate: now - 3_600_000, endDate: now + 1, notificationType: "TEST" },
    });
    expect(history.data.notificationHistory).toEqual([data]);
  });

  it("serves groups of customers", async () => {
    const { api, store } = sandbox;
    const member = api.customers.create();
    const groups = "/groups/v1/currentGroups/{anyTransactionId}";
    const params = { path: { anyTransactionId: member } };
    expect((await store.GET(groups, { params })).data.groups).toMatchObject([{ groupId: "900000000000000000" }]);
    const groupId = api.customers.createGroup({ members: [member] });
    expect((await store.GET(groups, { params })).data.groups).toEqual([{ groupId, groupType: "CONSUMER" }]);
    const { data } = await store.GET("/groups/v1/group/{groupId}", { params: { path: { groupId } } });
    expect(data).toEqual({ members: [{ appTransactionId: member }], hasMore: false });
  });

  it("serves images, messages and default messages", async () => {
    const { store } = sandbox;
    const imageIdentifier = uuid(3);
    const messageIdentifier = uuid(4);
    const image = { params: { path: { imageIdentifier } } };
    const message = { params: { path: { messageIdentifier } } };
    const target = { params: { path: { productId: "pro", locale: "en-US" } } };
    await store.PUT("/inApps/v1/messaging/image/{imageIdentifier}", { ...image, body: png(3840, 1080) });
    expect((await store.GET("/inApps/v1/messaging/image/list")).data.imageIdentifiers).toEqual([
      { imageIdentifier, imageSize: "FULL_SIZE", imageState: "APPROVED" },
    ]);
    await store.PUT("/inApps/v1/messaging/message/{messageIdentifier}", {
      ...message,
      body: { header: "Stay", body: "Please", image: { imageIdentifier, altText: "A" }, headerPosition: "ABOVE_IMAGE" },
    });
    expect((await store.GET("/inApps/v1/messaging/message/list")).data.messageIdentifiers).toEqual([
      { messageIdentifier, messageState: "APPROVED" },
    ]);
    await store.PUT("/inApps/v1/messaging/default/{productId}/{locale}", { ...target, body: { messageIdentifier } });
    const { data } = await store.GET("/inApps/v1/messaging/default/{productId}/{locale}", target);
    expect(data).toEqual({ messageIdentifier });
    await expect(store.DELETE("/inApps/v1/messaging/image/{imageIdentifier}", image)).rejects.toMatchObject({
      errorName: "IMAGE_IN_USE",
    });
    await store.DELETE("/inApps/v1/messaging/default/{productId}/{locale}", target);
    await store.DELETE("/inApps/v1/messaging/message/{messageIdentifier}", message);
    await store.DELETE("/inApps/v1/messaging/image/{imageIdentifier}", image);
    expect((await store.GET("/inApps/v1/messaging/image/list")).data.imageIdentifiers).toEqual([]);
  });

  it("serves the URL for requests of messages, and tests it", async () => {
    const { api, store } = sandbox;
    const realtimeURL = `${target.baseUrl}/realtime`;
    await store.PUT("/inApps/v1/messaging/realtime/url", { body: { realtimeURL } });
    expect((await store.GET("/inApps/v1/messaging/realtime/url")).data).toEqual({ realtimeURL });
    const { originalTransactionId } = api.customers.purchase(renewable);
    const { data } = await store.POST("/inApps/v1/messaging/performanceTest", { body: { originalTransactionId } });
    const params = { path: { requestId: data.requestId } };
    await expect
      .poll(async () => {
        const path = "/inApps/v1/messaging/performanceTest/result/{requestId}";
        return (await store.GET(path, { params })).data;
      })
      .toMatchObject({ result: "FAIL", numPending: 0, failures: { UNSUCCESSFUL_HTTP_RESPONSE_CODE: 10 } });
    await store.DELETE("/inApps/v1/messaging/realtime/url");
    await expect(store.GET("/inApps/v1/messaging/realtime/url")).rejects.toMatchObject({ errorCode: 4040021 });
  });

  it("serves the Advanced Commerce API", async () => {
    const { api, store, verifier } = sandbox;
    const bought = api.customers.purchase({ ...renewable, advancedCommerce: commerce });
    const call = { params: { path: { transactionId: bought.transactionId } } };
    const items = [{ SKU: "a", price: 12_000 }];
    const price = await store.POST("/advancedCommerce/v1/subscription/changePrice/{transactionId}", {
      ...call,
      body: { requestInfo, items },
    });
    const { advancedCommerceInfo, renewalPrice } = await verifier.verifyRenewalInfo(price.data.signedRenewalInfo!);
    expect([advancedCommerceInfo?.items?.[0]?.price, renewalPrice]).toEqual([12_000, 12_000]);
    const words = { effective: "IMMEDIATELY", displayName: "Pro Plus" } as const;
    const changed = await store.POST("/advancedCommerce/v1/subscription/changeMetadata/{transactionId}", {
      ...call,
      body: { requestInfo, descriptors: words, items: [{ currentSKU: "a", SKU: "b", effective: "NEXT_BILL_CYCLE" }] },
    });
    const transaction = await verifier.verifyTransaction(changed.data.signedTransactionInfo!);
    expect(transaction.advancedCommerceInfo?.descriptors).toEqual({
      displayName: "Pro Plus",
      description: "All of it",
    });
    await store.POST("/advancedCommerce/v1/subscription/cancel/{transactionId}", { ...call, body: { requestInfo } });
    expect(api.customers.subscription(bought.originalTransactionId).renewalInfo.autoRenewStatus).toBe(0);
    await store.POST("/advancedCommerce/v1/subscription/revoke/{transactionId}", {
      ...call,
      body: { requestInfo, refundReason: "LEGAL", refundType: "PRORATED", refundRiskingPreference: false },
    });
    expect(api.customers.subscription(bought.originalTransactionId).status).toBe(5);

    const plain = api.customers.purchase(renewable);
    await store.POST("/advancedCommerce/v1/subscription/migrate/{transactionId}", {
      params: { path: { transactionId: plain.transactionId } },
      body: {
        requestInfo,
        descriptors: commerce.descriptors,
        items: [{ SKU: "a", displayName: "A", description: "First" }],
        targetProductId: "generic",
        taxCode: "C003-00-1",
      },
    });
    expect(api.customers.subscription(plain.originalTransactionId).renewalInfo.autoRenewProductId).toBe("generic");
    const once = api.customers.purchase({ productId: "generic", type: "Consumable", advancedCommerce: commerce });
    const refund = await store.POST("/advancedCommerce/v1/transaction/requestRefund/{transactionId}", {
      params: { path: { transactionId: once.transactionId } },
      body: {
        requestInfo,
        refundRiskingPreference: true,
        items: [{ SKU: "a", refundReason: "OTHER", refundType: "FULL", revoke: true }],
      },
    });
    const refunded = await verifier.verifyTransaction(refund.data.signedTransactionInfo!);
    expect(refunded.advancedCommerceInfo?.items?.[0]?.refunds).toMatchObject([{ refundAmount: 9_990 }]);
    expect(refunded.revocationType).toBe("REFUND_FULL");
  });

  it("serves the External Purchase Server API", async () => {
    const { api, store } = sandbox;
    const externalPurchaseId = api.externalPurchases.createExternalPurchaseToken();
    const report = { requestIdentifier: uuid(5), externalPurchaseId, status: "NO_LINE_ITEM" } as const;
    await store.PUT("/externalPurchase/v1/reports", { body: report });
    const path = "/externalPurchase/v1/reports/{requestIdentifier}";
    const { data } = await store.GET(path, { params: { path: { requestIdentifier: uuid(5) } } });
    expect(data).toEqual({ report });
    const unknown = store.GET(path, { params: { path: { requestIdentifier: uuid(6) } } });
    await expect(unknown).rejects.toMatchObject({ status: 400, reportErrors: [{ errorName: "NOT_FOUND" }] });
  });

  it("would show an invalid response: a wrong type, an unknown status, a code that is not documented", () => {
    const history = "GET /inApps/v2/history/{anyTransactionId}";
    expect(faultsOf(history, 200, { hasMore: false, signedTransactions: [] })).toEqual([]);
    expect(faultsOf(history, 200, { hasMore: "no" })).not.toEqual([]);
    expect(faultsOf(history, 200, { signedTransactions: [1] })).not.toEqual([]);
    expect(faultsOf(history, 418, {})).toHaveLength(1);
    expect(faultsOf(history, 404, { errorCode: 4040021, errorMessage: "" })).toHaveLength(1);
    expect(operationOf("GET", "/inApps/v1/messaging/image/list")).toBe("GET /inApps/v1/messaging/image/list");
  });

  it("has served every operation of the document by now, and each response was valid by its schema", () => {
    const responses = [...sandbox.responses, ...production.responses];
    const named = responses.map((one) => ({ ...one, name: operationOf(one.method, one.pathname)! }));
    const served = new Set(named.filter(({ status }) => status < 300).map(({ name }) => name));
    expect(operationNames.filter((name) => !served.has(name))).toEqual([]);
    expect(served.size).toBe(operationCount);
    expect(named.flatMap(({ name, status, body }) => faultsOf(name, status, body))).toEqual([]);
  });
});
