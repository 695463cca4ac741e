/**
 * The App Store Connect API: the client and the helpers above it.
 *
 * @module
 */

export type { Middleware } from "openapi-fetch";
export type { PrivateKey } from "./auth/key.js";
export type { TokenOptions, TokenTimes } from "./auth/token.js";
export type { Answer, CallOptions, ParseAs, Route } from "./call/call.js";
export type { RequestCall, Requester, RequestOptions } from "./call/requester.js";
// Helpers
export { getApps } from "./connect/apps.js";
// The client
export {
  type ConnectClient,
  type ConnectCredentials,
  type ConnectOptions,
  createConnectClient,
} from "./connect/client.js";
export { collect, items, type PagesInit, pages } from "./connect/pages.js";

// Errors
export {
  ApiError,
  type ApiErrorEntry,
  type ErrorCode,
  HostError,
  isStoreConnectError,
  PaginationError,
  StoreConnectError,
  TokenError,
} from "./errors.js";

// The routes, by method
export type {
  DeleteRoutes,
  GetRoutes,
  PagedPath,
  PatchRoutes,
  PostRoutes,
  RelatedRoutes,
} from "./generated/connect/routes.js";

// What they were generated from, and by what
export { documentVersion } from "./generated/connect/version.js";
export { version } from "./version.js";
