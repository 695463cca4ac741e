/**
 * The App Store Server API: the client and its helpers, the verification of data that Apple signs, and signatures for the app.
 *
 * @module
 */

// The client

export type { Middleware } from "openapi-fetch";
export type { PrivateKey, PrivateKeyObject } from "../auth/key.js";
export type { TokenOptions, TokenTimes } from "../auth/token.js";
export type { CallOptions, CallResult, ReadCall, WriteCall } from "../client/types/operation.js";
export type { ParseAs } from "../client/types/route.js";
export type { RequestCall, RequestOptions } from "../client/untyped-request.js";
export {
  createStoreServerClient,
  type StoreServerClient,
  type StoreServerOptions,
  type StoreServerQuota,
} from "./client.js";

// Helpers

export {
  type GetTransactionOptions,
  getTransaction,
  notificationHistory,
  type ReadingOptions,
  refunds,
  type SandboxOptions,
  type SentNotification,
  type SubscriptionGroup,
  type SubscriptionState,
  type SubscriptionStatusesOptions,
  subscriptionStatuses,
  type TransactionsOptions,
  transactions,
} from "./transactions.js";

// Notifications

export type { NotificationsOfType, NotificationTypes } from "../generated/server/notifications.js";
export type { EventCallback, EventContext, EventHandlerOptions } from "../incoming/event-handler.js";
export type { HandledStore } from "../incoming/handled-store.js";
export {
  createNotificationHandler,
  type HandlerOf,
  type NotificationCallback,
  type NotificationEvent,
  type NotificationHandlers,
  type NotificationOptions,
  type NotificationRouting,
  type NotificationType,
  type NotificationVerifier,
} from "./notifications.js";

// Retention Messaging

export {
  createRetentionMessagingHandler,
  type RetentionContext,
  type RetentionMessage,
  type RetentionMessagingOptions,
  type RetentionVerifier,
} from "./retention.js";

// Verification

export {
  createVerifier,
  type RevocationOptions,
  type VerifiedAppTransaction,
  type VerifiedNotification,
  type VerifiedNotificationPayload,
  type VerifiedRealtimeRequest,
  type VerifiedRenewalInfo,
  type VerifiedTransaction,
  type Verifier,
  type VerifierEnvironment,
  type VerifierOptions,
} from "./verify.js";

// Signatures

export {
  type AdvancedCommerceInAppRequest,
  type AppSigner,
  type AppSignerOptions,
  createAppSigner,
  type IntroductoryOfferClaims,
  type PromotionalOfferClaims,
  type PromotionalOfferV1Claims,
} from "./sign.js";

// Receipts

export { transactionIdFromAppReceipt, transactionIdFromTransactionReceipt } from "./receipts.js";
export {
  type ReceiptEnvironment,
  type ReceiptPurchase,
  type VerifiedReceipt,
  type VerifyReceiptOptions,
  verifyReceipt,
} from "./verify-receipt.js";

// Errors

export {
  ApiError,
  type ApiErrorCode,
  type ApiErrorEntry,
  type ApiErrorFacts,
  type ApiErrorOf,
  type AssociatedError,
  BodyTooLargeError,
  type ErrorCode,
  HostError,
  isApiError,
  isAuthenticationError,
  isBodyTooLargeError,
  isConflictError,
  isHostError,
  isNetworkError,
  isNotFoundError,
  isPaginationError,
  isQuotaStoreError,
  isRateLimitError,
  isReadOnlyError,
  isReceiptError,
  isStoreConnectError,
  isTimeoutError,
  isTokenError,
  isUnknownOutcomeError,
  isVerificationError,
  type KnownError,
  NetworkError,
  PaginationError,
  QuotaStoreError,
  ReadOnlyError,
  ReceiptError,
  type RequestFacts,
  StoreConnectError,
  TimeoutError,
  TokenError,
  UnknownOutcomeError,
  VerificationError,
  type VerificationErrorCode,
} from "../errors/index.js";
export {
  type ExternalPurchaseReportError,
  isStoreServerError,
  StoreServerError,
  type StoreServerErrorCode,
  type StoreServerErrorDocument,
  type StoreServerErrorName,
} from "./error.js";

// How requests are sent

export type { Hooks, Logger, RequestEvent, ResponseEvent, WarningEvent } from "../transport/observe.js";
export {
  createMemoryQuotaStore,
  type MemoryQuotaStoreOptions,
  type QuotaStore,
  type QuotaWindow,
} from "../transport/quota/store.js";
export type { RetryEvent, RetryOptions } from "../transport/retry/options.js";
export type { CallLimits } from "../transport/transport.js";
export type { Fetch, TransportOptions } from "../transport/transport-options.js";

// Types of Apple's documents: the models by Apple's names, the routes by method, the form of openapi-typescript

export type { components, operations, paths } from "../generated/server/openapi.js";
export type { GetTransactionHistoryQuery } from "../generated/server/queries.js";
export type {
  DeleteRoutes,
  DeleteRoutesWithoutRequiredParameters,
  GetRoutes,
  GetRoutesWithoutRequiredParameters,
  PostRoutes,
  PostRoutesWithoutRequiredParameters,
  PutRoutes,
  PutRoutesWithoutRequiredParameters,
} from "../generated/server/routes.js";
export type * from "../generated/server/schemas.js";
export { documentVersion } from "../generated/server/version.js";
