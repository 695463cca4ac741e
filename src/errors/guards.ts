/** Tells the errors apart, also those of another copy of the package. */
import type {
  AgreementError,
  ApiError,
  AuthenticationError,
  ConflictError,
  NotFoundError,
  RateLimitError,
} from "./api.js";
import { brand, type ErrorCode } from "./base.js";
import type {
  BodyTooLargeError,
  HostError,
  NetworkError,
  PaginationError,
  ReceiptError,
  TimeoutError,
  TokenError,
  UnknownOutcomeError,
  VerificationError,
} from "./client-side.js";

/** Every error of this package as one union, so that a `switch` over `code` narrows. */
export type KnownError =
  | (ApiError & { readonly code: "ERR_API" })
  | RateLimitError
  | AuthenticationError
  | AgreementError
  | NotFoundError
  | ConflictError
  | NetworkError
  | TimeoutError
  | UnknownOutcomeError
  | BodyTooLargeError
  | TokenError
  | HostError
  | PaginationError
  | ReceiptError
  | VerificationError;

/** Whether `value` is an error of this package, also one of another copy of it. The other guards are the same so. */
export const isStoreConnectError = (value: unknown): value is KnownError =>
  typeof value === "object" && value !== null && (value as { [brand]?: boolean })[brand] === true;

const is = (value: unknown, code: ErrorCode): boolean => isStoreConnectError(value) && value.code === code;

/** Whether `value` is an {@link ApiError} of any class. */
export const isApiError = (value: unknown): value is ApiError => isStoreConnectError(value) && "errors" in value;

/** Whether `value` is a {@link RateLimitError}. */
export const isRateLimitError = (value: unknown): value is RateLimitError => is(value, "ERR_RATE_LIMIT");

/** Whether `value` is an {@link AuthenticationError}. */
export const isAuthenticationError = (value: unknown): value is AuthenticationError => is(value, "ERR_AUTHENTICATION");

/** Whether `value` is an {@link AgreementError}. */
export const isAgreementError = (value: unknown): value is AgreementError => is(value, "ERR_AGREEMENT");

/** Whether `value` is a {@link NotFoundError}. */
export const isNotFoundError = (value: unknown): value is NotFoundError => is(value, "ERR_NOT_FOUND");

/** Whether `value` is a {@link ConflictError}. */
export const isConflictError = (value: unknown): value is ConflictError => is(value, "ERR_CONFLICT");

/** Whether `value` is a {@link NetworkError}. */
export const isNetworkError = (value: unknown): value is NetworkError => is(value, "ERR_NETWORK");

/** Whether `value` is a {@link TimeoutError}. */
export const isTimeoutError = (value: unknown): value is TimeoutError => is(value, "ERR_TIMEOUT");

/** Whether `value` is an {@link UnknownOutcomeError}. */
export const isUnknownOutcomeError = (value: unknown): value is UnknownOutcomeError => is(value, "ERR_UNKNOWN_OUTCOME");

/** Whether `value` is a {@link BodyTooLargeError}. */
export const isBodyTooLargeError = (value: unknown): value is BodyTooLargeError => is(value, "ERR_BODY_TOO_LARGE");

/** Whether `value` is a {@link VerificationError}. */
export const isVerificationError = (value: unknown): value is VerificationError =>
  isStoreConnectError(value) && value.code.startsWith("ERR_VERIFICATION_");
