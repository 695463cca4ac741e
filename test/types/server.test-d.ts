/** Compiled, not run: valid code must compile, and invalid code is marked as an expected error. */
import {
  type AdvancedCommerceInAppRequest,
  type AppSigner,
  createNotificationHandler,
  createRetentionMessagingHandler,
  createStoreServerClient,
  createVerifier,
  type Environment,
  getTransaction,
  isNotFoundError,
  type NotificationEvent,
  type NotificationHandlers,
  notificationHistory,
  type RetentionMessage,
  type RevocationOptions,
  refunds,
  type Status,
  type StoreServerClient,
  StoreServerError,
  type StoreServerErrorDocument,
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
const store = createStoreServerClient({ ...options, throwOnError: false });
const id = { anyTransactionId: "1" };

// ---- The client

// @ts-expect-error the environment is missing
createStoreServerClient({ keyId: "", issuerId: "", privateKey: "", bundleId: "" });
// @ts-expect-error an environment that has no host
createStoreServerClient({ ...options, environment: "Xcode" });

store.GET("/inApps/v1/messaging/image/list");
// @ts-expect-error unknown path
store.GET("/inApps/v1/nope");
// @ts-expect-error the path does not have a GET operation
store.GET("/inApps/v1/notifications/history", { body: { startDate: 1, endDate: 2 } });
// @ts-expect-error these APIs have no PATCH operation
store.PATCH;
// @ts-expect-error path parameters are missing
store.GET("/inApps/v2/history/{anyTransactionId}");
// @ts-expect-error a path parameter of another path
store.GET("/inApps/v2/history/{anyTransactionId}", { params: { path: { transactionId: "1" } } });
store.GET("/inApps/v2/history/{anyTransactionId}", {
  params: { path: id, query: { productType: ["CONSUMABLE"], revoked: false, sort: "DESCENDING" } },
});
// @ts-expect-error an unknown value: enums that occur in requests only are closed
store.GET("/inApps/v2/history/{anyTransactionId}", { params: { path: id, query: { sort: "SIDEWAYS" } } });
// @ts-expect-error a list in place of a single value
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

// ---- Results and errors

const history = await store.GET("/inApps/v2/history/{anyTransactionId}", { params: { path: id } });
// @ts-expect-error data may be missing until the error is checked
history.data.signedTransactions;
if (history.error) {
  holds<Equal<typeof history.data, undefined>>();
  holds<Equal<typeof history.error.errorName, StoreServerErrorName | undefined>>();
  holds<Equal<typeof history.error.retryable, boolean>>();
  if (history.error.errorCode === 4040010) history.error.errorMessage.trim();
  // @ts-expect-error unknown name
  if (history.error.errorName === "TRANSACTION_ID_NOT_FOUNT") history.error.errorMessage.trim();
} else {
  const signed: string[] | undefined = history.data.signedTransactions;
  void signed;
}
const finished = await store.POST("/inApps/v1/transactions/{transactionId}/finish", {
  params: { path: { transactionId: "1" } },
});
holds<Equal<typeof finished.data, undefined>>();

declare const identity: Omit<StoreServerOptions, "throwOnError">;
const throwing = createStoreServerClient(identity);
const { data } = await throwing.GET("/inApps/v1/messaging/realtime/url");
data.realtimeURL.trim();
const throwingOnce = await store.GET("/inApps/v1/messaging/realtime/url", { throwOnError: true });
throwingOnce.data.realtimeURL.trim();
const returning = await throwing.GET("/inApps/v1/messaging/realtime/url", { throwOnError: false });
// @ts-expect-error data may be missing until the error is checked
returning.data.realtimeURL;
holds<Equal<typeof throwing, StoreServerClient>>();
// @ts-expect-error its data may be missing
store satisfies StoreServerClient;

declare const caught: unknown;
if (caught instanceof StoreServerError) {
  switch (caught.errorName) {
    case "RATE_LIMIT_EXCEEDED":
      holds<Equal<typeof caught.retryAfterMs, number | undefined>>();
      break;
    // @ts-expect-error unknown name
    case "NOPE":
  }
}
if (isNotFoundError(caught)) caught.path.trim();

// One function takes the error document of a result and a thrown error.
declare function explain(error: StoreServerErrorDocument): string;
if (history.error) explain(history.error);
if (caught instanceof StoreServerError) explain(caught);

// ---- Enums of responses are open, and known values are still completed

const environment: Environment = "Moon";
const status: Status = 99;
void [environment, status];
// @ts-expect-error open, but a string
const wrongEnvironment: Environment = 1;
// @ts-expect-error open, but a number
const wrongStatus: Status = "1";
void [wrongEnvironment, wrongStatus];

// ---- Helpers

for await (const transaction of transactions(store, "1", { verifier, query: { productId: ["a"] } })) {
  holds<Equal<typeof transaction, VerifiedTransaction>>();
}
// @ts-expect-error a helper without a verifier
transactions(store, "1", {});
// @ts-expect-error the helper sets the revision
transactions(store, "1", { verifier, query: { revision: "r" } });
transactions(throwing, "1", { verifier });
for await (const sent of notificationHistory(store, { startDate: 1, endDate: 2 }, { verifier })) {
  sent.sendAttempts[0]?.sendAttemptResult?.trim();
  sent.transaction?.productId?.trim();
}
const [group] = await subscriptionStatuses(store, "1", { verifier, status: [1, 4] });
group?.subscriptions[0]?.renewalInfo.autoRenewProductId?.trim();
(await getTransaction(store, "1", { verifier, sandbox: { client: store, verifier } })).environment;
const sandbox = { client: store, verifier };
transactions(store, "1", { verifier, sandbox, query: undefined, signal: undefined });
refunds(store, "1", { verifier, sandbox });
notificationHistory(store, { startDate: 1, endDate: 2 }, { verifier, sandbox });
await subscriptionStatuses(store, "1", { verifier, sandbox, status: undefined });
await getTransaction(store, "1", { verifier, sandbox: undefined });

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
// @ts-expect-error unknown environment
createVerifier({ ...verifierOptions, environment: ["production"] });

// Members that verification checks are not optional, and the environment is one of the verifier's.
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
        // @ts-expect-error this notification has data
        notification.summary.productId;
      },
      RESUBSCRIBE: ({ transaction }) => transaction?.productId,
    },
    // Also for a subtype that Apple adds later, with the member of the type.
    DID_RENEW: ({ notification }) => {
      holds<Equal<typeof notification.subtype, "BILLING_RECOVERY" | (string & {}) | undefined>>();
      notification.data.bundleId?.trim();
    },
    RENEWAL_EXTENSION: {
      SUMMARY: ({ notification }) => notification.summary.succeededCount?.toFixed(),
      FAILURE: ({ notification }) => notification.data.bundleId?.trim(),
    },
    EXTERNAL_PURCHASE_TOKEN: ({ notification }) => notification.externalPurchaseToken.externalPurchaseId?.trim(),
    RESCIND_CONSENT: ({ notification, appTransaction }) => [notification.appData.bundleId, appTransaction?.bundleId],
  },
  otherwise: ({ notification }) => notification.notificationType?.trim(),
});
// A function of all events, defined elsewhere, is assignable to every type and every subtype.
declare const shared: (event: NotificationEvent) => Promise<void>;
createNotificationHandler({
  verifier,
  on: { REFUND: shared, REVOKE: shared, EXPIRED: shared, DID_RENEW: { BILLING_RECOVERY: shared, none: shared } },
  otherwise: shared,
});
// @ts-expect-error types are missing, and `otherwise` is too
createNotificationHandler({ verifier, on: { REFUND: () => {} } });
createNotificationHandler({
  verifier,
  // @ts-expect-error a subtype is missing
  on: { SUBSCRIBED: { INITIAL_BUY: () => {} } },
  otherwise: () => {},
});
createNotificationHandler({
  verifier,
  // @ts-expect-error `none` is missing: Apple documents the type without a subtype
  on: { EXPIRED: { VOLUNTARY: shared, BILLING_RETRY: shared, PRICE_INCREASE: shared, PRODUCT_NOT_FOR_SALE: shared } },
  otherwise: shared,
});
createNotificationHandler({
  verifier,
  // @ts-expect-error unknown type
  on: { SUBSCRIBE: () => {} },
  otherwise: () => {},
});
declare const everyType: NotificationHandlers;
// Every optional option accepts undefined.
createNotificationHandler({
  verifier,
  on: everyType,
  otherwise: undefined,
  store: undefined,
  timeoutMs: undefined,
  onError: undefined,
});
createNotificationHandler({
  verifier,
  on: {},
  otherwise: (_, { signal }) => holds<Equal<typeof signal, AbortSignal>>(),
  store: { has: () => false, add: () => {}, claim: undefined, release: undefined },
});
createNotificationHandler({ verifier: [verifier, verifier], on: everyType, store: new Set<string>() });
// @ts-expect-error one type is missing
const lacking: NotificationHandlers = (({ REFUND, ...rest }) => rest)(everyType);
void lacking;

// ---- Signatures for the app

declare const signer: AppSigner;
signer.signPromotionalOffer({ productId: "p", offerIdentifier: "o" });
// @ts-expect-error the offer is missing
signer.signPromotionalOffer({ productId: "p" });
// @ts-expect-error the customer is required
signer.signIntroductoryOfferEligibility({ productId: "p", allowIntroductoryOffer: true });
// @ts-expect-error the operation is a constant of the request
const request: AdvancedCommerceInAppRequest = { version: "1", requestInfo: { requestReferenceId: "" } };
void request;

// ---- Retention Messaging

createRetentionMessagingHandler({
  verifier: [verifier, verifier],
  respond: ({ userLocale }) => (userLocale === "" ? undefined : { message: { messageIdentifier: "1" } }),
  timeoutMs: undefined,
  onError: undefined,
});
// @ts-expect-error exactly one message
const two: RetentionMessage = { message: { messageIdentifier: "1" }, alternateProduct: { messageIdentifier: "1" } };
// @ts-expect-error a message has an identifier
const anonymous: RetentionMessage = { message: {} };
void [two, anonymous];
