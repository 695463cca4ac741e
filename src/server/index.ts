/**
 * The App Store Server API: the client and the helpers above it, and what is signed by Apple or for the app.
 *
 * @module
 */

export type { PrivateKey } from "../auth/key.js";
export type { TokenTimes } from "../auth/token.js";
export type { CallOptions, CallResult } from "../client/types/operation.js";
export type { RequestCall, RequestOptions } from "../client/untyped-request.js";
// Errors
export {
  ApiError,
  type ApiErrorEntry,
  BodyTooLargeError,
  type ErrorCode,
  HostError,
  isApiError,
  isAuthenticationError,
  isBodyTooLargeError,
  isConflictError,
  isNetworkError,
  isNotFoundError,
  isRateLimitError,
  isStoreConnectError,
  isTimeoutError,
  isUnknownOutcomeError,
  isVerificationError,
  type KnownError,
  NetworkError,
  PaginationError,
  ReceiptError,
  StoreConnectError,
  TimeoutError,
  TokenError,
  UnknownOutcomeError,
  VerificationError,
  type VerificationErrorCode,
} from "../errors/index.js";
// The document's own types: openapi-typescript's form, the routes by method, the models by Apple's names
export type { components, operations, paths } from "../generated/server/openapi.js";
export type { DeleteRoutes, GetRoutes, PostRoutes, PutRoutes } from "../generated/server/routes.js";
export type * from "../generated/server/schemas.js";
export { documentVersion } from "../generated/server/version.js";
export type { Fetch, TransportOptions } from "../transport/create-transport.js";
// How requests are sent
export type { Hooks, Logger } from "../transport/observe.js";
export { createMemoryQuotaStore, type QuotaStore } from "../transport/quota/store.js";
export type { RetryOptions } from "../transport/retry/options.js";
export type { CallLimits } from "../transport/transport.js";
// The client
export {
  createStoreServerClient,
  type StoreServerClient,
  type StoreServerOptions,
  type StoreServerQuota,
} from "./client.js";
export {
  type ExternalPurchaseReportError,
  StoreServerError,
  type StoreServerErrorCode,
  type StoreServerErrorDocument,
  type StoreServerErrorName,
} from "./error.js";
// Notifications
export {
  createNotificationHandler,
  type HandlerOf,
  type NotificationCallback,
  type NotificationContext,
  type NotificationEvent,
  type NotificationHandlers,
  type NotificationOptions,
  type NotificationRouting,
  type NotificationStore,
  type NotificationType,
  type NotificationVerifier,
} from "./notifications.js";
// Receipts
export { transactionIdFromAppReceipt, transactionIdFromTransactionReceipt } from "./receipts.js";
// Retention Messaging
export {
  createRetentionMessagingHandler,
  type RetentionContext,
  type RetentionMessage,
  type RetentionMessagingOptions,
  type RetentionVerifier,
} from "./retention.js";
// Signatures for the app
export {
  type AdvancedCommerceInAppRequest,
  type AppSigner,
  type AppSignerOptions,
  createAppSigner,
  type IntroductoryOfferClaims,
  type PromotionalOfferClaims,
  type PromotionalOfferV1Claims,
} from "./sign.js";
// Histories and states
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
