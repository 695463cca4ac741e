// Generated from "App Store Server API (with Retention Messaging, Advanced Commerce and External Purchase)" 1.22 (SHA-256 53dc7cb089a828fe…) by `npm run generate`.
// Do not edit: corrections belong in spec/ or scripts/.

import type * as Queries from "./queries.js";
import type {
  AdvancedCommerceRequestRefundRequest,
  AdvancedCommerceRequestRefundResponse,
  AdvancedCommerceSubscriptionCancelRequest,
  AdvancedCommerceSubscriptionCancelResponse,
  AdvancedCommerceSubscriptionChangeMetadataRequest,
  AdvancedCommerceSubscriptionChangeMetadataResponse,
  AdvancedCommerceSubscriptionMigrateRequest,
  AdvancedCommerceSubscriptionMigrateResponse,
  AdvancedCommerceSubscriptionPriceChangeRequest,
  AdvancedCommerceSubscriptionPriceChangeResponse,
  AdvancedCommerceSubscriptionRevokeRequest,
  AdvancedCommerceSubscriptionRevokeResponse,
  AppTransactionInfoResponse,
  CheckTestNotificationResponse,
  ConsumptionRequest,
  ConsumptionRequestV1,
  DefaultConfigurationRequest,
  DefaultConfigurationResponse,
  ExtendRenewalDateRequest,
  ExtendRenewalDateResponse,
  ExternalPurchaseReport,
  GetCustomerGroupsResponse,
  GetGroupMembersResponse,
  GetImageListResponse,
  GetMessageListResponse,
  HistoryResponse,
  MassExtendRenewalDateRequest,
  MassExtendRenewalDateResponse,
  MassExtendRenewalDateStatusResponse,
  NotificationHistoryRequest,
  NotificationHistoryResponse,
  OrderLookupResponse,
  PerformanceTestRequest,
  PerformanceTestResponse,
  PerformanceTestResultResponse,
  RealtimeUrlRequest,
  RealtimeUrlResponse,
  RefundHistoryResponse,
  RefundLookupResponse,
  RetrieveReportSuccessResponse,
  SendReportSuccessResponse,
  SendTestNotificationResponse,
  StatusResponse,
  TransactionInfoResponse,
  UpdateAppAccountTokenRequest,
  UploadMessageRequestBody,
} from "./schemas.js";

/** No parameters. */
export type None = Record<string, never>;

export interface NeedsBody {
  body: {};
}

export interface NeedsPath {
  params: { path: {} };
}

export interface NeedsPathBody {
  params: { path: {} };
  body: {};
}

/** The GET routes that need parameters or a body. */
export interface GetRoutesWithRequiredParameters {
  /** [Documentation](https://developer.apple.com/documentation/appstoreserverapi/get-transaction-history) */
  "/inApps/v2/history/{anyTransactionId}": { path: { anyTransactionId: string }; query: Queries.GetTransactionHistoryQuery; needs: NeedsPath; data: HistoryResponse; as: "json" };
  /** [Documentation](https://developer.apple.com/documentation/appstoreserverapi/get-transaction-history-v1) @deprecated */
  "/inApps/v1/history/{anyTransactionId}": { path: { anyTransactionId: string }; query: Queries.GetTransactionHistoryV1Query; needs: NeedsPath; data: HistoryResponse; as: "json" };
  /** [Documentation](https://developer.apple.com/documentation/appstoreserverapi/get-transaction-info) */
  "/inApps/v1/transactions/{transactionId}": { path: { transactionId: string }; query: None; needs: NeedsPath; data: TransactionInfoResponse; as: "json" };
  /** [Documentation](https://developer.apple.com/documentation/appstoreserverapi/get-app-transaction-info) */
  "/inApps/v1/transactions/appTransactions/{anyTransactionId}": { path: { anyTransactionId: string }; query: None; needs: NeedsPath; data: AppTransactionInfoResponse; as: "json" };
  /** [Documentation](https://developer.apple.com/documentation/appstoreserverapi/get-all-subscription-statuses) */
  "/inApps/v1/subscriptions/{anyTransactionId}": { path: { anyTransactionId: string }; query: Queries.GetAllSubscriptionStatusesQuery; needs: NeedsPath; data: StatusResponse; as: "json" };
  /** [Documentation](https://developer.apple.com/documentation/appstoreserverapi/look-up-order-id) */
  "/inApps/v1/lookup/{orderId}": { path: { orderId: string }; query: None; needs: NeedsPath; data: OrderLookupResponse; as: "json" };
  /** [Documentation](https://developer.apple.com/documentation/appstoreserverapi/get-refund-history) */
  "/inApps/v2/refund/lookup/{anyTransactionId}": { path: { anyTransactionId: string }; query: Queries.GetRefundHistoryQuery; needs: NeedsPath; data: RefundHistoryResponse; as: "json" };
  /** [Documentation](https://developer.apple.com/documentation/appstoreserverapi/get-refund-history-v1) @deprecated */
  "/inApps/v1/refund/lookup/{originalTransactionId}": { path: { originalTransactionId: string }; query: None; needs: NeedsPath; data: RefundLookupResponse; as: "json" };
  /** [Documentation](https://developer.apple.com/documentation/appstoreserverapi/get-status-of-subscription-renewal-date-extensions) */
  "/inApps/v1/subscriptions/extend/mass/{productId}/{requestIdentifier}": { path: { productId: string; requestIdentifier: string }; query: None; needs: NeedsPath; data: MassExtendRenewalDateStatusResponse; as: "json" };
  /** [Documentation](https://developer.apple.com/documentation/appstoreserverapi/get-test-notification-status) */
  "/inApps/v1/notifications/test/{testNotificationToken}": { path: { testNotificationToken: string }; query: None; needs: NeedsPath; data: CheckTestNotificationResponse; as: "json" };
  /** [Documentation](https://developer.apple.com/documentation/appstoreserverapi/get-customer-groups) */
  "/groups/v1/currentGroups/{anyTransactionId}": { path: { anyTransactionId: string }; query: None; needs: NeedsPath; data: GetCustomerGroupsResponse; as: "json" };
  /** [Documentation](https://developer.apple.com/documentation/appstoreserverapi/get-group-members) */
  "/groups/v1/group/{groupId}": { path: { groupId: string }; query: Queries.GetGroupMembersQuery; needs: NeedsPath; data: GetGroupMembersResponse; as: "json" };
  /** [Documentation](https://developer.apple.com/documentation/retentionmessaging/get-default-message) */
  "/inApps/v1/messaging/default/{productId}/{locale}": { path: { productId: string; locale: string }; query: None; needs: NeedsPath; data: DefaultConfigurationResponse; as: "json" };
  /** [Documentation](https://developer.apple.com/documentation/retentionmessaging/get-performance-test-results) */
  "/inApps/v1/messaging/performanceTest/result/{requestId}": { path: { requestId: string }; query: None; needs: NeedsPath; data: PerformanceTestResultResponse; as: "json" };
  /** [Documentation](https://developer.apple.com/documentation/externalpurchaseserverapi/retrieve-external-purchase-report) */
  "/externalPurchase/v1/reports/{requestIdentifier}": { path: { requestIdentifier: string }; query: None; needs: NeedsPath; data: RetrieveReportSuccessResponse; as: "json" };
}

/** The GET routes that can be called with the path alone. */
export interface GetRoutesWithoutRequiredParameters {
  /** [Documentation](https://developer.apple.com/documentation/retentionmessaging/get-image-list) */
  "/inApps/v1/messaging/image/list": { path: None; query: None; needs: {}; data: GetImageListResponse; as: "json" };
  /** [Documentation](https://developer.apple.com/documentation/retentionmessaging/get-message-list) */
  "/inApps/v1/messaging/message/list": { path: None; query: None; needs: {}; data: GetMessageListResponse; as: "json" };
  /** [Documentation](https://developer.apple.com/documentation/retentionmessaging/get-realtime-url) */
  "/inApps/v1/messaging/realtime/url": { path: None; query: None; needs: {}; data: RealtimeUrlResponse; as: "json" };
}

/** Every GET route. */
export interface GetRoutes extends GetRoutesWithRequiredParameters, GetRoutesWithoutRequiredParameters {}

/** The POST routes that need parameters or a body. */
export interface PostRoutesWithRequiredParameters {
  /** [Documentation](https://developer.apple.com/documentation/appstoreserverapi/finish-transaction) */
  "/inApps/v1/transactions/{transactionId}/finish": { path: { transactionId: string }; query: None; body: undefined; needs: NeedsPath; data: undefined; as: "json" };
  /** [Documentation](https://developer.apple.com/documentation/appstoreserverapi/extend-subscription-renewal-dates-for-all-active-subscribers) */
  "/inApps/v1/subscriptions/extend/mass": { path: None; query: None; body: MassExtendRenewalDateRequest; needs: NeedsBody; data: MassExtendRenewalDateResponse; as: "json" };
  /** [Documentation](https://developer.apple.com/documentation/appstoreserverapi/get-notification-history) */
  "/inApps/v1/notifications/history": { path: None; query: Queries.GetNotificationHistoryQuery; body: NotificationHistoryRequest; needs: NeedsBody; data: NotificationHistoryResponse; as: "json" };
  /** [Documentation](https://developer.apple.com/documentation/retentionmessaging/initiate-performance-test) */
  "/inApps/v1/messaging/performanceTest": { path: None; query: None; body: PerformanceTestRequest; needs: NeedsBody; data: PerformanceTestResponse; as: "json" };
  /** [Documentation](https://developer.apple.com/documentation/advancedcommerceapi/cancel-a-subscription) */
  "/advancedCommerce/v1/subscription/cancel/{transactionId}": { path: { transactionId: string }; query: None; body: AdvancedCommerceSubscriptionCancelRequest; needs: NeedsPathBody; data: AdvancedCommerceSubscriptionCancelResponse; as: "json" };
  /** [Documentation](https://developer.apple.com/documentation/advancedcommerceapi/change-subscription-price) */
  "/advancedCommerce/v1/subscription/changePrice/{transactionId}": { path: { transactionId: string }; query: None; body: AdvancedCommerceSubscriptionPriceChangeRequest; needs: NeedsPathBody; data: AdvancedCommerceSubscriptionPriceChangeResponse; as: "json" };
  /** [Documentation](https://developer.apple.com/documentation/advancedcommerceapi/change-subscription-metadata) */
  "/advancedCommerce/v1/subscription/changeMetadata/{transactionId}": { path: { transactionId: string }; query: None; body: AdvancedCommerceSubscriptionChangeMetadataRequest; needs: NeedsPathBody; data: AdvancedCommerceSubscriptionChangeMetadataResponse; as: "json" };
  /** [Documentation](https://developer.apple.com/documentation/advancedcommerceapi/migrate-subscription-to-advanced-commerce-api) */
  "/advancedCommerce/v1/subscription/migrate/{transactionId}": { path: { transactionId: string }; query: None; body: AdvancedCommerceSubscriptionMigrateRequest; needs: NeedsPathBody; data: AdvancedCommerceSubscriptionMigrateResponse; as: "json" };
  /** [Documentation](https://developer.apple.com/documentation/advancedcommerceapi/revoke-subscription) */
  "/advancedCommerce/v1/subscription/revoke/{transactionId}": { path: { transactionId: string }; query: None; body: AdvancedCommerceSubscriptionRevokeRequest; needs: NeedsPathBody; data: AdvancedCommerceSubscriptionRevokeResponse; as: "json" };
  /** [Documentation](https://developer.apple.com/documentation/advancedcommerceapi/request-transaction-refund) */
  "/advancedCommerce/v1/transaction/requestRefund/{transactionId}": { path: { transactionId: string }; query: None; body: AdvancedCommerceRequestRefundRequest; needs: NeedsPathBody; data: AdvancedCommerceRequestRefundResponse; as: "json" };
}

/** The POST routes that can be called with the path alone. */
export interface PostRoutesWithoutRequiredParameters {
  /** [Documentation](https://developer.apple.com/documentation/appstoreserverapi/request-a-test-notification) */
  "/inApps/v1/notifications/test": { path: None; query: None; body: undefined; needs: {}; data: SendTestNotificationResponse; as: "json" };
}

/** Every POST route. */
export interface PostRoutes extends PostRoutesWithRequiredParameters, PostRoutesWithoutRequiredParameters {}

/** The PUT routes that need parameters or a body. */
export interface PutRoutesWithRequiredParameters {
  /** [Documentation](https://developer.apple.com/documentation/appstoreserverapi/extend-a-subscription-renewal-date) */
  "/inApps/v1/subscriptions/extend/{originalTransactionId}": { path: { originalTransactionId: string }; query: None; body: ExtendRenewalDateRequest; needs: NeedsPathBody; data: ExtendRenewalDateResponse; as: "json" };
  /** [Documentation](https://developer.apple.com/documentation/appstoreserverapi/send-consumption-information) */
  "/inApps/v2/transactions/consumption/{transactionId}": { path: { transactionId: string }; query: None; body: ConsumptionRequest; needs: NeedsPathBody; data: undefined; as: "json" };
  /** [Documentation](https://developer.apple.com/documentation/appstoreserverapi/send-consumption-information-v1) */
  "/inApps/v1/transactions/consumption/{transactionId}": { path: { transactionId: string }; query: None; body: ConsumptionRequestV1; needs: NeedsPathBody; data: undefined; as: "json" };
  /** [Documentation](https://developer.apple.com/documentation/appstoreserverapi/set-app-account-token) */
  "/inApps/v1/transactions/{originalTransactionId}/appAccountToken": { path: { originalTransactionId: string }; query: None; body: UpdateAppAccountTokenRequest; needs: NeedsPathBody; data: undefined; as: "json" };
  /** [Documentation](https://developer.apple.com/documentation/retentionmessaging/upload-image) */
  "/inApps/v1/messaging/image/{imageIdentifier}": { path: { imageIdentifier: string }; query: Queries.UploadImageQuery; body: Blob | ArrayBuffer | Uint8Array | ReadableStream<Uint8Array>; needs: NeedsPathBody; data: undefined; as: "json" };
  /** [Documentation](https://developer.apple.com/documentation/retentionmessaging/upload-message) */
  "/inApps/v1/messaging/message/{messageIdentifier}": { path: { messageIdentifier: string }; query: None; body: UploadMessageRequestBody; needs: NeedsPathBody; data: undefined; as: "json" };
  /** [Documentation](https://developer.apple.com/documentation/retentionmessaging/configure-default-message) */
  "/inApps/v1/messaging/default/{productId}/{locale}": { path: { productId: string; locale: string }; query: None; body: DefaultConfigurationRequest; needs: NeedsPathBody; data: undefined; as: "json" };
  /** [Documentation](https://developer.apple.com/documentation/retentionmessaging/configure-realtime-url) */
  "/inApps/v1/messaging/realtime/url": { path: None; query: None; body: RealtimeUrlRequest; needs: NeedsBody; data: undefined; as: "json" };
  /** [Documentation](https://developer.apple.com/documentation/externalpurchaseserverapi/send-external-purchase-report) */
  "/externalPurchase/v1/reports": { path: None; query: None; body: ExternalPurchaseReport; needs: NeedsBody; data: SendReportSuccessResponse; as: "json" };
}

/** The PUT routes that can be called with the path alone. */
export interface PutRoutesWithoutRequiredParameters {

}

/** Every PUT route. */
export interface PutRoutes extends PutRoutesWithRequiredParameters, PutRoutesWithoutRequiredParameters {}

/** The DELETE routes that need parameters or a body. */
export interface DeleteRoutesWithRequiredParameters {
  /** [Documentation](https://developer.apple.com/documentation/retentionmessaging/delete-image) */
  "/inApps/v1/messaging/image/{imageIdentifier}": { path: { imageIdentifier: string }; query: None; body: undefined; needs: NeedsPath; data: undefined; as: "json" };
  /** [Documentation](https://developer.apple.com/documentation/retentionmessaging/delete-message) */
  "/inApps/v1/messaging/message/{messageIdentifier}": { path: { messageIdentifier: string }; query: None; body: undefined; needs: NeedsPath; data: undefined; as: "json" };
  /** [Documentation](https://developer.apple.com/documentation/retentionmessaging/delete-default-message) */
  "/inApps/v1/messaging/default/{productId}/{locale}": { path: { productId: string; locale: string }; query: None; body: undefined; needs: NeedsPath; data: undefined; as: "json" };
}

/** The DELETE routes that can be called with the path alone. */
export interface DeleteRoutesWithoutRequiredParameters {
  /** [Documentation](https://developer.apple.com/documentation/retentionmessaging/delete-realtime-url) */
  "/inApps/v1/messaging/realtime/url": { path: None; query: None; body: undefined; needs: {}; data: undefined; as: "json" };
}

/** Every DELETE route. */
export interface DeleteRoutes extends DeleteRoutesWithRequiredParameters, DeleteRoutesWithoutRequiredParameters {}
