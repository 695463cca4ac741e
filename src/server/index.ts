/**
 * The App Store Server API: the client, and what is signed by Apple or for the app.
 *
 * @module
 */

export type { Middleware } from "openapi-fetch";
// Errors
export { isStoreConnectError, VerificationError, type VerificationErrorCode } from "../errors.js";
// The routes, by method, and the classic form of openapi-typescript
export type { components, operations, paths } from "../generated/server/openapi.js";
export type { DeleteRoutes, GetRoutes, PostRoutes, PutRoutes } from "../generated/server/routes.js";
// The models, by Apple's names
export type * from "../generated/server/schemas.js";
export { documentVersion } from "../generated/server/version.js";
// The client
export {
  createStoreServerClient,
  type StoreServerClient,
  type StoreServerOptions,
} from "./client.js";
export {
  type ExternalPurchaseReportError,
  StoreServerError,
  type StoreServerErrorCode,
  type StoreServerErrorDocument,
  type StoreServerErrorName,
} from "./error.js";
export { retryAfterMs } from "./retry-after.js";
// What Apple signed
export {
  createVerifier,
  type RevocationOptions,
  type VerifiedNotification,
  type Verifier,
  type VerifierEnvironment,
  type VerifierOptions,
} from "./verify.js";
