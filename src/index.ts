/**
 * The App Store Connect API: the client and the helpers above it.
 *
 * @module
 */

// The client

export type { Middleware } from "openapi-fetch";
export type { PrivateKey, PrivateKeyObject } from "./auth/key.js";
export type { TokenOptions, TokenTimes } from "./auth/token.js";
export type { PageRequestOptions } from "./client/paginate.js";
export type { BareCall, CallOptions, CallResult, ReadCall, WriteCall } from "./client/types/operation.js";
export type { ParseAs, Route, RouteMap, RoutePart } from "./client/types/route.js";
export type { RequestCall, Requester, RequestOptions } from "./client/untyped-request.js";
export {
  type ConnectClient,
  type ConnectCredentials,
  type ConnectOptions,
  createConnectClient,
  type KeyCredentials,
  type Scope,
} from "./connect/client.js";

// Helpers

export type { Narrowed, NoSuchParameter, SelectedBy, WithoutUnknownKeys } from "./client/types/narrow.js";
export { type GetAppsOptions, getApps } from "./connect/apps.js";
export { type Collected, type CollectionOfEach, collect, collectEach, type EachInit } from "./connect/collect.js";
export type { ItemsInit, ItemsRequestOptions, PagesInit, PageWalkOptions } from "./connect/page-walk.js";
export { items, pages } from "./connect/pages.js";
export { type WaitInit, type WaitOptions, waitFor } from "./connect/wait-for.js";

// Resources with their related ones

export { related } from "./connect/resources/related.js";
export { resolve } from "./connect/resources/resolve.js";
export type {
  AnyResource,
  Flat,
  Related,
  RelatedName,
  Resolved,
  ResolvedResource,
  ResourceSource,
} from "./connect/resources/resolved.js";

// Writes: resources as flat objects

export type { CreateOptions, IfExists, NoNaturalKey, WithoutIfExists } from "./connect/writes/create.js";
export type {
  Changes,
  Created,
  CreatePath,
  InPath,
  LinkedResources,
  LinkPath,
  NewResource,
  RemovePath,
  ReplaceLinksPath,
  UnlinkPath,
  Updated,
  UpdatePath,
} from "./connect/writes/flat-write.js";
export type { Identified, ResourceReference } from "./connect/writes/identifier.js";
export type { NaturalKeyPath } from "./connect/writes/natural-keys.js";
export type { WriteOptions } from "./connect/writes/options.js";
export { create, link, remove, replaceLinks, unlink, update } from "./on-first-use.js";

// What people do most

export type { LatestBuild, LatestBuildOptions } from "./connect/tasks/latest-build.js";
export type { PriceOptions, SetPrice } from "./connect/tasks/prices/price.js";
export type { SubscriptionPriceOptions } from "./connect/tasks/prices/subscription.js";
export type { SetPricesOptions } from "./connect/tasks/set-prices.js";
export type { ReviewItem, SubmitForReviewOptions } from "./connect/tasks/submit-for-review.js";
export type { AddedTesters, Tester, TesterByEmail, TestersOptions } from "./connect/tasks/testers.js";
export { addTesters, latestBuild, removeTesters, setPrices, submitForReview } from "./on-first-use.js";

// How requests are sent: hooks, quota, retries

export type { Hooks, Logger, RequestEvent, ResponseEvent, WarningEvent } from "./transport/observe.js";
export type { QuotaOptions } from "./transport/quota/options.js";
export {
  createMemoryQuotaStore,
  type MemoryQuotaStoreOptions,
  type QuotaStore,
  type QuotaWindow,
} from "./transport/quota/store.js";
export type { RetryEvent, RetryOptions } from "./transport/retry/options.js";
export type { CallLimits } from "./transport/transport.js";
export type { Fetch, TransportOptions } from "./transport/transport-options.js";

// Errors

export {
  AgreementError,
  ApiError,
  type ApiErrorCode,
  type ApiErrorEntry,
  type ApiErrorFacts,
  type ApiErrorOf,
  type AssociatedError,
  AuthenticationError,
  BodyTooLargeError,
  ConflictError,
  type ErrorCode,
  ExistingResourceError,
  HostError,
  isAgreementError,
  isApiError,
  isAuthenticationError,
  isBodyTooLargeError,
  isConflictError,
  isExistingResourceError,
  isHostError,
  isNetworkError,
  isNotFoundError,
  isOtherItemsError,
  isPaginationError,
  isQuotaStoreError,
  isRateLimitError,
  isReadOnlyError,
  isStoreConnectError,
  isTimeoutError,
  isTokenError,
  isUnknownOutcomeError,
  type KnownError,
  NetworkError,
  NotFoundError,
  OtherItemsError,
  PaginationError,
  QuotaStoreError,
  type RateLimit,
  RateLimitError,
  ReadOnlyError,
  type RequestFacts,
  StoreConnectError,
  TimeoutError,
  TokenError,
  UnknownOutcomeError,
} from "./errors/index.js";

// The routes, by method, and what their error responses contain

export type {
  DeleteRoutes,
  GetRoutes,
  GetRoutesWithoutRequiredParameters,
  PagedPath,
  PatchRoutes,
  PostRoutes,
  RelatedRoutes,
} from "./generated/connect/routes.js";
export type { ErrorResponse } from "./generated/connect/schemas.js";

// Versions of Apple's document and of the package

export { documentVersion } from "./generated/connect/version.js";
export { version } from "./version.js";
