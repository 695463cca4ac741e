/** Never run: the compiler is the test. What must hold stands plainly, what must not is expected to be an error. */
import {
  type AdvancedCommerceInAppRequest,
  type AppSigner,
  createNotificationHandler,
  createStoreServerClient,
  createVerifier,
  type Environment,
  getTransaction,
  isNotFoundError,
  type NotificationHandlers,
  notificationHistory,
  type RevocationOptions,
  type Status,
  StoreServerError,
  type StoreServerErrorName,
  type StoreServerOptions,
  subscriptionStatuses,
  transactions,
  type VerifiedTransaction,
  type Verifier,
  type VerifierEnvironment,
  type VerifierOptions,
} from "storeconnect/server";

type Equal<A, B> = (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false;
const holds = <_Claim extends true>(): void => {};

declare const options: StoreServerOptions;
declare const verifier: Verifier;
const store = createStoreServerClient(options);
const id = { anyTransactionId: "1" };

// ---- The client

// @ts-expect-error no environment
createStoreServerClient({ keyId: "", issuerId: "", privateKey: "", bundleId: "" });
// @ts-expect-error an environment that has no host
createStoreServerClient({ ...options, environment: "Xcode" });

store.GET("/inApps/v1/messaging/image/list");
// @ts-expect-error no such path
store.GET("/inApps/v1/nope");
// @ts-expect-error that path has no GET
store.GET("/inApps/v1/notifications/history", { body: { startDate: 1, endDate: 2 } });
// @ts-expect-error PATCH is in no operation of these APIs
store.PATCH;
// @ts-expect-error no path parameters
store.GET("/inApps/v2/history/{anyTransactionId}");
// @ts-expect-error the path parameter of another path
store.GET("/inApps/v2/history/{anyTransactionId}", { params: { path: { transactionId: "1" } } });
store.GET("/inApps/v2/history/{anyTransactionId}", {
  params: { path: id, query: { productType: ["CONSUMABLE"], revoked: false, sort: "DESCENDING" } },
});
// @ts-expect-error a value that the query does not know: what is sent alone is closed
store.GET("/inApps/v2/history/{anyTransactionId}", { params: { path: id, query: { sort: "SIDEWAYS" } } });
// @ts-expect-error a list where one value belongs
store.GET("/inApps/v2/history/{anyTransactionId}", { params: { path: id, query: { productId: "a" } } });

const imageIdentifier = "3db5c98d-8acf-4e29-831e-8e1f82f9f6e9";
const imageRoute = "/inApps/v1/messaging/image/{imageIdentifier}";
const image = { path: { imageIdentifier } };
store.PUT(imageRoute, { params: image, body: new Uint8Array() });
// @ts-expect-error an image is bytes
store.PUT(imageRoute, { params: image, body: { png: true } });
store.PUT("/inApps/v1/subscriptions/extend/{originalTransactionId}", {
  params: { path: { originalTransactionId: "1" } },
  // @ts-expect-error a body that lacks a member
  body: { extendByDays: 1 },
});

// ---- Answers and errors

const history = await store.GET("/inApps/v2/history/{anyTransactionId}", { params: { path: id } });
// @ts-expect-error data may be missing before the error is looked at
history.data.signedTransactions;
if (history.error) {
  holds<Equal<typeof history.data, undefined>>();
  holds<Equal<typeof history.error.errorName, StoreServerErrorName | undefined>>();
  holds<Equal<typeof history.error.retryable, boolean>>();
  if (history.error.errorCode === 4040010) history.error.errorMessage.trim();
  // @ts-expect-error no such name
  if (history.error.errorName === "TRANSACTION_ID_NOT_FOUNT") history.error.errorMessage.trim();
} else {
  const signed: string[] | undefined = history.data.signedTransactions;
  void signed;
}
const finished = await store.POST("/inApps/v1/transactions/{transactionId}/finish", {
  params: { path: { transactionId: "1" } },
});
holds<Equal<typeof finished.data, undefined>>();

const throwing = createStoreServerClient({ ...options, throwOnError: true });
const { data } = await throwing.GET("/inApps/v1/messaging/realtime/url");
data.realtimeURL.trim();

declare const caught: unknown;
if (caught instanceof StoreServerError) {
  switch (caught.errorName) {
    case "RATE_LIMIT_EXCEEDED":
      holds<Equal<typeof caught.retryAfterMs, number | undefined>>();
      break;
    // @ts-expect-error no such name
    case "NOPE":
  }
}
if (isNotFoundError(caught)) caught.path.trim();

// ---- Lists of answers are open, and known values are still known

const environment: Environment = "Moon";
const status: Status = 99;
void [environment, status];
// @ts-expect-error open, but text
const wrongEnvironment: Environment = 1;
// @ts-expect-error open, but a number
const wrongStatus: Status = "1";
void [wrongEnvironment, wrongStatus];

// ---- Helpers

for await (const transaction of transactions(store, "1", { verifier, query: { productId: ["a"] } })) {
  holds<Equal<typeof transaction, VerifiedTransaction>>();
}
// @ts-expect-error what is signed is verified, or not handed out
transactions(store, "1", {});
// @ts-expect-error the revision is the helper's own
transactions(store, "1", { verifier, query: { revision: "r" } });
transactions(throwing, "1", { verifier });
for await (const sent of notificationHistory(store, { startDate: 1, endDate: 2 }, { verifier })) {
  sent.sendAttempts[0]?.sendAttemptResult?.trim();
  sent.transaction?.productId?.trim();
}
const [group] = await subscriptionStatuses(store, "1", { verifier, status: [1, 4] });
group?.subscriptions[0]?.renewalInfo.autoRenewProductId?.trim();
(await getTransaction(store, "1", { verifier, sandbox: { client: store, verifier } })).environment;

// ---- Verification

declare const unset: undefined;
const revocation: RevocationOptions = { mode: "hard", fetch: unset, timeoutMs: unset };
const verifierOptions: VerifierOptions = {
  bundleId: "",
  environment: "Sandbox",
  appAppleId: unset,
  rootCertificates: unset,
  revocation: Math.random() < 0.5 ? revocation : unset,
  maxBytes: unset,
  now: unset,
};
createVerifier({ ...verifierOptions, environment: ["Production", "Sandbox"] });
// @ts-expect-error no such environment
createVerifier({ ...verifierOptions, environment: ["production"] });

// What verification has proven present is not optional, and its environment is one of the verifier's.
const verified = await verifier.verifyTransaction("");
holds<Equal<typeof verified.transactionId, string>>();
holds<Equal<typeof verified.bundleId, string>>();
holds<Equal<typeof verified.environment, VerifierEnvironment>>();
holds<Equal<typeof verified.productId, string | undefined>>();
const { originalTransactionId, environment: renewalEnvironment } = await verifier.verifyRenewalInfo("");
holds<Equal<typeof originalTransactionId, string>>();
holds<Equal<typeof renewalEnvironment, VerifierEnvironment>>();
const appTransaction = await verifier.verifyAppTransaction("");
holds<Equal<typeof appTransaction.bundleId, string>>();
holds<Equal<typeof appTransaction.receiptType, VerifierEnvironment>>();
holds<Equal<typeof appTransaction.appAppleId, number | undefined>>();
const notified = await verifier.verifyNotification("");
notified.notification.notificationType.trim();
notified.transaction?.transactionId.trim();
holds<Equal<Awaited<ReturnType<Verifier["verifyRealtimeRequest"]>>["environment"], VerifierEnvironment>>();

// ---- Notifications

createNotificationHandler({
  verifier,
  on: {
    SUBSCRIBED: {
      INITIAL_BUY: ({ notification }) => {
        holds<Equal<typeof notification.subtype, "INITIAL_BUY">>();
        notification.data.signedTransactionInfo?.trim();
        // @ts-expect-error this one carries data
        notification.summary.productId;
      },
      RESUBSCRIBE: ({ transaction }) => transaction?.productId,
    },
    DID_RENEW: ({ notification }) => holds<Equal<typeof notification.subtype, "BILLING_RECOVERY" | undefined>>(),
    RENEWAL_EXTENSION: {
      SUMMARY: ({ notification }) => notification.summary.succeededCount?.toFixed(),
      FAILURE: ({ notification }) => notification.data.bundleId?.trim(),
    },
    EXTERNAL_PURCHASE_TOKEN: ({ notification }) => notification.externalPurchaseToken.externalPurchaseId?.trim(),
    RESCIND_CONSENT: ({ notification, appTransaction }) => [notification.appData.bundleId, appTransaction?.bundleId],
  },
  otherwise: ({ notification }) => notification.notificationType?.trim(),
});
// @ts-expect-error not every type, and nobody for the others
createNotificationHandler({ verifier, on: { REFUND: () => {} } });
createNotificationHandler({
  verifier,
  // @ts-expect-error not every subtype
  on: { SUBSCRIBED: { INITIAL_BUY: () => {} } },
  otherwise: () => {},
});
createNotificationHandler({
  verifier,
  // @ts-expect-error no such type
  on: { SUBSCRIBE: () => {} },
  otherwise: () => {},
});
declare const everyType: NotificationHandlers;
createNotificationHandler({ verifier: [verifier, verifier], on: everyType, store: new Set<string>() });
// @ts-expect-error one type is missing
const lacking: NotificationHandlers = (({ REFUND, ...rest }) => rest)(everyType);
void lacking;

// ---- Signatures for the app

declare const signer: AppSigner;
signer.signPromotionalOffer({ productId: "p", offerIdentifier: "o" });
// @ts-expect-error no offer
signer.signPromotionalOffer({ productId: "p" });
// @ts-expect-error Apple wants the customer for this one
signer.signIntroductoryOfferEligibility({ productId: "p", allowIntroductoryOffer: true });
// @ts-expect-error an operation is a constant, and stands in the request
const request: AdvancedCommerceInAppRequest = { version: "1", requestInfo: { requestReferenceId: "" } };
void request;
