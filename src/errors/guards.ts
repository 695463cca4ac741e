/** One guard for each class. They check a brand and the code, so errors of another copy of the package pass too. */
import type { ApiError, ApiErrorOf } from "./api.js";
import { type ApiErrorCode, brand, type ErrorCode } from "./base.js";
import type {
  BodyTooLargeError,
  ExistingResourceError,
  HostError,
  NetworkError,
  OtherItemsError,
  PaginationError,
  ReceiptError,
  TimeoutError,
  TokenError,
  UnknownOutcomeError,
  VerificationError,
} from "./client-side.js";
import type { ReportChecksumError, ReportCorruptedError, ReportFormatError, ReportTruncatedError } from "./reports.js";
import type { QuotaStoreError, ReadOnlyError } from "./unsent.js";
import type {
  UploadChecksumError,
  UploadExpiredError,
  UploadFailedError,
  UploadPartError,
  UploadSizeError,
} from "./uploads.js";

/** Every error of this package as one union, so that a `switch` over `code` narrows. */
export type KnownError =
  | { [Code in ApiErrorCode]: ApiErrorOf<Code> }[ApiErrorCode]
  | NetworkError
  | TimeoutError
  | UnknownOutcomeError
  | BodyTooLargeError
  | TokenError
  | QuotaStoreError
  | HostError
  | ReadOnlyError
  | PaginationError
  | ExistingResourceError
  | OtherItemsError
  | ReceiptError
  | ReportTruncatedError
  | ReportCorruptedError
  | ReportChecksumError
  | ReportFormatError
  | UploadPartError
  | UploadSizeError
  | UploadExpiredError
  | UploadChecksumError
  | UploadFailedError
  | VerificationError;

/** Whether `value` is an error of this package, or of another copy of it. The other guards work the same way. */
export const isStoreConnectError = (value: unknown): value is KnownError =>
  typeof value === "object" && value !== null && (value as { [brand]?: boolean })[brand] === true;

const hasCode = (value: unknown, code: ErrorCode): boolean => isStoreConnectError(value) && value.code === code;

/** Whether `value` is an {@link ApiError} of any class, `StoreServerError` included. */
export const isApiError = (value: unknown): value is ApiError =>
  isStoreConnectError(value) && "associatedErrors" in value;

/** Whether `value` is a {@link RateLimitError}, or a `StoreServerError` with the status 429. */
export const isRateLimitError = (value: unknown): value is ApiErrorOf<"ERR_RATE_LIMIT"> =>
  hasCode(value, "ERR_RATE_LIMIT");

/** Whether `value` is an {@link AuthenticationError}, or a `StoreServerError` with the status 401. */
export const isAuthenticationError = (value: unknown): value is ApiErrorOf<"ERR_AUTHENTICATION"> =>
  hasCode(value, "ERR_AUTHENTICATION");

/** Whether `value` is an {@link AgreementError}. */
export const isAgreementError = (value: unknown): value is ApiErrorOf<"ERR_AGREEMENT"> =>
  hasCode(value, "ERR_AGREEMENT");

/** Whether `value` is a {@link NotFoundError}, or a `StoreServerError` with the status 404. */
export const isNotFoundError = (value: unknown): value is ApiErrorOf<"ERR_NOT_FOUND"> =>
  hasCode(value, "ERR_NOT_FOUND");

/** Whether `value` is a {@link ConflictError}, or a `StoreServerError` with the status 409. */
export const isConflictError = (value: unknown): value is ApiErrorOf<"ERR_CONFLICT"> => hasCode(value, "ERR_CONFLICT");

/** Whether `value` is a {@link NetworkError}. */
export const isNetworkError = (value: unknown): value is NetworkError => hasCode(value, "ERR_NETWORK");

/** Whether `value` is a {@link TimeoutError}. */
export const isTimeoutError = (value: unknown): value is TimeoutError => hasCode(value, "ERR_TIMEOUT");

/** Whether `value` is an {@link UnknownOutcomeError}. */
export const isUnknownOutcomeError = (value: unknown): value is UnknownOutcomeError =>
  hasCode(value, "ERR_UNKNOWN_OUTCOME");

/** Whether `value` is a {@link BodyTooLargeError}. */
export const isBodyTooLargeError = (value: unknown): value is BodyTooLargeError => hasCode(value, "ERR_BODY_TOO_LARGE");

/** Whether `value` is a {@link TokenError}. */
export const isTokenError = (value: unknown): value is TokenError => hasCode(value, "ERR_TOKEN");

/** Whether `value` is a {@link QuotaStoreError}. */
export const isQuotaStoreError = (value: unknown): value is QuotaStoreError => hasCode(value, "ERR_QUOTA_STORE");

/** Whether `value` is a {@link HostError}. */
export const isHostError = (value: unknown): value is HostError => hasCode(value, "ERR_HOST");

/** Whether `value` is a {@link ReadOnlyError}. */
export const isReadOnlyError = (value: unknown): value is ReadOnlyError => hasCode(value, "ERR_READ_ONLY");

/** Whether `value` is a {@link PaginationError}. */
export const isPaginationError = (value: unknown): value is PaginationError => hasCode(value, "ERR_PAGINATION");

/** Whether `value` is an {@link OtherItemsError}. */
export const isOtherItemsError = (value: unknown): value is OtherItemsError => hasCode(value, "ERR_OTHER_ITEMS");

/** Whether `value` is an {@link ExistingResourceError}. */
export const isExistingResourceError = (value: unknown): value is ExistingResourceError =>
  hasCode(value, "ERR_EXISTING_RESOURCE");

/** Whether `value` is a {@link ReceiptError}. */
export const isReceiptError = (value: unknown): value is ReceiptError => hasCode(value, "ERR_RECEIPT");

/** Whether `value` is an {@link UploadPartError}. */
export const isUploadPartError = (value: unknown): value is UploadPartError => hasCode(value, "ERR_UPLOAD_PART");

/** Whether `value` is an {@link UploadSizeError}. */
export const isUploadSizeError = (value: unknown): value is UploadSizeError => hasCode(value, "ERR_UPLOAD_SIZE");

/** Whether `value` is an {@link UploadExpiredError}. */
export const isUploadExpiredError = (value: unknown): value is UploadExpiredError =>
  hasCode(value, "ERR_UPLOAD_EXPIRED");

/** Whether `value` is an {@link UploadChecksumError}. */
export const isUploadChecksumError = (value: unknown): value is UploadChecksumError =>
  hasCode(value, "ERR_UPLOAD_CHECKSUM");

/** Whether `value` is an {@link UploadFailedError}. */
export const isUploadFailedError = (value: unknown): value is UploadFailedError => hasCode(value, "ERR_UPLOAD_FAILED");

/** Whether `value` is a {@link ReportTruncatedError}. */
export const isReportTruncatedError = (value: unknown): value is ReportTruncatedError =>
  hasCode(value, "ERR_REPORT_TRUNCATED");

/** Whether `value` is a {@link ReportCorruptedError}. */
export const isReportCorruptedError = (value: unknown): value is ReportCorruptedError =>
  hasCode(value, "ERR_REPORT_CORRUPTED");

/** Whether `value` is a {@link ReportChecksumError}. */
export const isReportChecksumError = (value: unknown): value is ReportChecksumError =>
  hasCode(value, "ERR_REPORT_CHECKSUM");

/** Whether `value` is a {@link ReportFormatError}. */
export const isReportFormatError = (value: unknown): value is ReportFormatError => hasCode(value, "ERR_REPORT_FORMAT");

/** Whether `value` is a {@link VerificationError}. */
export const isVerificationError = (value: unknown): value is VerificationError =>
  isStoreConnectError(value) && value.code.startsWith("ERR_VERIFICATION_");
