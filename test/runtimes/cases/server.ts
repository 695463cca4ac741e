/** The App Store Server API: calls, signed data, notifications, signatures for the app, receipts. */
import { all, type Cases, check, checkEqual, fromBase64, rejection, type World } from "../case.js";

const appAppleId = 1_234_567_890;
const productId = "com.example.pro";

/** A client and a verifier of a store, with a customer who has a subscription. */
async function oneCustomer({ modules, createStore }: World) {
  const store = await createStore({ resources: [] });
  const { credentials, rootCertificate } = await store.server();
  const { createStoreServerClient, createVerifier } = modules["./server"];
  const client = createStoreServerClient({
    ...credentials,
    environment: "Sandbox",
    baseUrl: store.baseUrl,
    retry: { limit: 1 },
  });
  const { bundleId } = credentials;
  const verifier = createVerifier({ bundleId, environment: "Sandbox", rootCertificates: [rootCertificate] });
  const purchase = { productId, type: "Auto-Renewable Subscription", period: "P1M" };
  const { originalTransactionId: id } = await store.call<{ originalTransactionId: string }>(
    "server.customers.purchase",
    purchase,
  );
  return { store, client, verifier, credentials, id };
}

/** The requests that Apple would post for the notifications so far. */
async function posted(store: { call<Result>(path: string): Promise<Result> }): Promise<Request[]> {
  const sent = await store.call<readonly { signedPayload: string }[]>("server.notifications.sent");
  return sent.map(
    ({ signedPayload }) =>
      new Request("https://example.com/apple", { method: "POST", body: JSON.stringify({ signedPayload }) }),
  );
}

export const server: Cases = {
  "a transaction is looked up and verified": async (world) => {
    const { client, verifier, id } = await oneCustomer(world);
    const { getTransaction } = world.modules["./server"];
    const transaction = await getTransaction(client, id, { verifier });
    checkEqual([transaction.transactionId, transaction.productId], [id, productId]);
    const { data } = await client.GET("/inApps/v1/transactions/{transactionId}", {
      params: { path: { transactionId: id } },
    });
    const decoded = await verifier.verifyTransaction(data.signedTransactionInfo!);
    checkEqual(decoded.transactionId, id);
  },
  "the history, the refunds and the states of subscriptions are verified": async (world) => {
    const { store, client, verifier, id } = await oneCustomer(world);
    const { refunds, subscriptionStatuses, transactions } = world.modules["./server"];
    checkEqual(
      (await all(transactions(client, id, { verifier }))).map(({ transactionId }) => transactionId),
      [id],
    );
    const [group] = await subscriptionStatuses(client, id, { verifier });
    checkEqual(group?.subscriptions[0]?.status, 1);
    await store.call("server.customers.refund", id);
    checkEqual((await all(refunds(client, id, { verifier }))).length, 1);
  },
  "the history of notifications is verified, and the handler takes each notification once": async (world) => {
    const { store, client, verifier } = await oneCustomer(world);
    const { createNotificationHandler, notificationHistory } = world.modules["./server"];
    // The store itself, which takes no notifications.
    await store.call("server.notifications.setUrl", `${store.baseUrl}/apple`);
    await store.call("server.customers.purchase", { productId: "com.example.coins", type: "Consumable" });
    await store.call("server.notifications.settled");
    const dates = { startDate: Date.now() - 86_400_000, endDate: Date.now() + 60_000 };
    const history = await all(notificationHistory(client, dates, { verifier }));
    checkEqual(
      history.map(({ notification }) => notification.notificationType),
      ["ONE_TIME_CHARGE"],
    );
    const seen: string[] = [];
    const handle = createNotificationHandler({
      verifier,
      on: { SUBSCRIBED: ({ transaction }) => void seen.push(transaction?.productId ?? "") },
      otherwise: ({ notification }) => void seen.push(notification.notificationType),
      onError() {},
    });
    const statuses: number[] = [];
    for (const request of [...(await posted(store)), ...(await posted(store))])
      statuses.push((await handle(request)).status);
    checkEqual(
      [statuses, seen],
      [
        [200, 200, 200, 200],
        [productId, "ONE_TIME_CHARGE"],
      ],
    );
    const [forged] = await posted(store);
    const body = (await forged!.text()).replace(/.{3}"\}$/, 'AAA"}');
    checkEqual((await handle(new Request(forged!.url, { method: "POST", body }))).status, 400);
  },
  "an error response is a StoreServerError with the name of Apple's code": async (world) => {
    const { client, verifier } = await oneCustomer(world);
    const { ApiError, getTransaction, isNotFoundError, isStoreServerError, StoreServerError } =
      world.modules["./server"];
    const error = await rejection(getTransaction(client, "2000000000000009", { verifier }));
    check(isStoreServerError(error) && error instanceof StoreServerError, `a StoreServerError, not ${error}`);
    check(error instanceof ApiError && isNotFoundError(error), "an ApiError with the code of a NotFoundError");
    checkEqual(error.errorName, "TRANSACTION_ID_NOT_FOUND");
    const { data, error: returned } = await client.GET("/inApps/v1/transactions/{transactionId}", {
      params: { path: { transactionId: "1" } },
      throwOnError: false,
    });
    check(data === undefined && returned !== undefined, "an error that is returned");
  },
  "what is signed by another root is a VerificationError": async (world) => {
    const { client, credentials, id } = await oneCustomer(world);
    const { createVerifier, getTransaction, isVerificationError, VerificationError } = world.modules["./server"];
    const verifier = createVerifier({ bundleId: credentials.bundleId, environment: "Sandbox" });
    const error = await rejection(getTransaction(client, id, { verifier }));
    check(isVerificationError(error) && error instanceof VerificationError, `a VerificationError, not ${error}`);
    checkEqual(error.code, "ERR_VERIFICATION_ROOT");
  },
  "the handler of retention messages responds with the chosen message": async (world) => {
    const { createRetentionMessagingHandler, createVerifier } = world.modules["./server"];
    const message = { message: { messageIdentifier: "9fc7b1a4-0b44-4d0e-9f0c-5f6a0c9d1f11" } };
    const signed = world.fixtures.verificationCases.find(
      ({ method, code }) => method === "verifyRealtimeRequest" && code === undefined,
    )!;
    const { now, rootCertificates = [], revocation: _, ...options } = signed.options;
    const roots = rootCertificates.map(fromBase64);
    const handle = createRetentionMessagingHandler({
      verifier: createVerifier({ ...options, now: () => now, rootCertificates: roots }),
      respond: ({ originalTransactionId }) => (originalTransactionId ? message : undefined),
      onError() {},
    });
    const post = (signedPayload: unknown): Request =>
      new Request("https://example.com/retention", { method: "POST", body: JSON.stringify({ signedPayload }) });
    checkEqual((await handle(post("a.b.c"))).status, 400);
    const response = await handle(post(signed.signed));
    checkEqual([response.status, await response.json()], [200, message]);
  },
  "signatures for the app are JWS by the key, and one of the older form": async (world) => {
    const { credentials } = await oneCustomer(world);
    const { createAppSigner } = world.modules["./server"];
    const signer = createAppSigner(credentials);
    const offer = { productId, offerIdentifier: "spring" };
    for (const jws of [
      await signer.signPromotionalOffer(offer),
      await signer.signIntroductoryOfferEligibility({ productId, allowIntroductoryOffer: true, transactionId: "42" }),
    ]) {
      const [header, claims, signature] = jws.split(".").map((part) => part.replaceAll("-", "+").replaceAll("_", "/"));
      checkEqual(JSON.parse(atob(header!)).kid, credentials.keyId);
      checkEqual(JSON.parse(atob(claims!)).productId, productId);
      checkEqual(fromBase64(signature!).length, 64);
    }
    const older = await signer.signPromotionalOfferV1({ ...offer, appAccountToken: "" });
    check(fromBase64(older.encodedSignature).length > 60, "a signature");
  },
  "the transaction id is read from both kinds of receipts, and anything else is a ReceiptError": async (world) => {
    const { isReceiptError, ReceiptError, transactionIdFromAppReceipt, transactionIdFromTransactionReceipt } =
      world.modules["./server"];
    const { appReceipt, transactionReceipt } = world.fixtures;
    checkEqual(await transactionIdFromAppReceipt(appReceipt), "2000000000000001");
    checkEqual(await transactionIdFromTransactionReceipt(transactionReceipt), "2000000000000002");
    const error = await rejection((async () => await transactionIdFromAppReceipt("%%%"))());
    check(isReceiptError(error) && error instanceof ReceiptError, `a ReceiptError, not ${error}`);
  },
  "a receipt is verified with its purchases, and a tampered one is rejected": async (world) => {
    const { verifyReceipt } = world.modules["./server"];
    for (const { name, receipt, root, code } of world.fixtures.receiptCases) {
      const rootCertificates = [fromBase64(root)];
      const options = { bundleId: "com.example.app", environment: "Production", rootCertificates } as const;
      const found = await verifyReceipt(receipt, options).then(
        ({ inAppPurchases }) => inAppPurchases[1]?.productId,
        (error: { code?: string }) => error.code ?? String(error),
      );
      checkEqual(found, code ?? "com.example.pro", name);
    }
  },
  "the quota keeps each operation within Apple's limit": async (world) => {
    const { credentials, store, id, verifier } = await oneCustomer(world);
    const { createStoreServerClient, getTransaction } = world.modules["./server"];
    const paced = createStoreServerClient({
      ...credentials,
      environment: "Sandbox",
      baseUrl: store.baseUrl,
      quota: {},
    });
    const found = await Promise.all([1, 2, 3].map(() => getTransaction(paced, id, { verifier })));
    checkEqual(found.length, 3);
  },
  "the appAppleId is checked in Production": async (world) => {
    const store = await world.createStore({ resources: [], server: { environment: "Production" } });
    const { credentials, rootCertificate } = await store.server();
    await store.call("server.customers.purchase", { productId: "coins", type: "Consumable" });
    const { createVerifier, isVerificationError } = world.modules["./server"];
    const [notification] = await store.call<readonly { signedPayload: string }[]>("server.notifications.sent");
    const options = {
      bundleId: credentials.bundleId,
      environment: "Production",
      rootCertificates: [rootCertificate],
    } as const;
    const { signedPayload } = notification!;
    const verified = await createVerifier({ ...options, appAppleId }).verifyNotification(signedPayload);
    checkEqual(verified.notification.notificationType, "ONE_TIME_CHARGE");
    const error = await rejection(createVerifier({ ...options, appAppleId: 1 }).verifyNotification(signedPayload));
    check(isVerificationError(error) && error.code === "ERR_VERIFICATION_APP_APPLE_ID", `another app, not ${error}`);
  },
};
