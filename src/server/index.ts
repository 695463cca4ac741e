/**
 * The App Store Server API: verification of Apple's signed data.
 *
 * @module
 */

// Errors
export { isStoreConnectError, VerificationError, type VerificationErrorCode } from "../errors.js";
// The document's own types
export type { components, operations, paths } from "../generated/server/openapi.js";
export { documentVersion } from "../generated/server/version.js";
// Verification
export {
  createVerifier,
  type RevocationOptions,
  type VerifiedNotification,
  type Verifier,
  type VerifierEnvironment,
  type VerifierOptions,
} from "./verify.js";
