/** The errors of the package: one base class, one class per cause, each with a stable `code`, so that a `switch` narrows. */
export * from "./api.js";
export {
  type ApiErrorCode,
  type ErrorCode,
  type ReportErrorCode,
  type RequestFacts,
  StoreConnectError,
  type UploadErrorCode,
  type VerificationErrorCode,
} from "./base.js";
export * from "./client-side.js";
export * from "./guards.js";
export * from "./reports.js";
export * from "./unsent.js";
export * from "./uploads.js";
