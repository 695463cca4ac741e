/**
 * The App Store Server API: the client and the helpers above it, and what is signed by Apple or for the app.
 *
 * @module
 */

// Errors
export {
  ApiError,
  type ApiErrorEntry,
  type ErrorCode,
  HostError,
  isStoreConnectError,
  PaginationError,
  ReceiptError,
  StoreConnectError,
  TokenError,
  VerificationError,
  type VerificationErrorCode,
} from "../errors.js";
// The document's own types: openapi-typescript's form, the routes by method, the models by Apple's names
export type { components, operations, paths } from "../generated/server/openapi.js";
export type { DeleteRoutes, GetRoutes, PostRoutes, PutRoutes } from "../generated/server/routes.js";
export type * from "../generated/server/schemas.js";
export { documentVersion } from "../generated/server/version.js";
// The client
export { createStoreServerClient, type StoreServerClient, type StoreServerOptions } from "./client.js";
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
export { retryAfterMs } from "./retry-after.js";
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
  refunds,
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
  type VerifiedNotification,
  type Verifier,
  type VerifierEnvironment,
  type VerifierOptions,
} from "./verify.js";
