/**
 * The base class of all errors of the package, and their codes. A private key or a token never appears in a message, a
 * cause or a property: constructors take facts about the request, not the request.
 */

/** Marks the errors of every copy of the package, so that the guards recognize those of another copy. */
export const brand: unique symbol = Symbol.for("storeconnect.error");

/** The codes of {@link ApiError}: a non-2xx response. */
export type ApiErrorCode =
  | "ERR_API"
  | "ERR_RATE_LIMIT"
  | "ERR_AUTHENTICATION"
  | "ERR_AGREEMENT"
  | "ERR_NOT_FOUND"
  | "ERR_CONFLICT";

/** The codes of {@link VerificationError}: which check signed data failed. */
export type VerificationErrorCode =
  | "ERR_VERIFICATION_FORMAT"
  | "ERR_VERIFICATION_TOO_LARGE"
  | "ERR_VERIFICATION_HEADER"
  | "ERR_VERIFICATION_ALGORITHM"
  | "ERR_VERIFICATION_CHAIN_LENGTH"
  | "ERR_VERIFICATION_CERTIFICATE"
  | "ERR_VERIFICATION_ROOT"
  | "ERR_VERIFICATION_CHAIN"
  | "ERR_VERIFICATION_PURPOSE"
  | "ERR_VERIFICATION_DATES"
  | "ERR_VERIFICATION_REVOKED"
  | "ERR_VERIFICATION_REVOCATION_UNKNOWN"
  | "ERR_VERIFICATION_SIGNATURE"
  | "ERR_VERIFICATION_PAYLOAD"
  | "ERR_VERIFICATION_BUNDLE_ID"
  | "ERR_VERIFICATION_APP_APPLE_ID"
  | "ERR_VERIFICATION_ENVIRONMENT";

/** The codes of uploads: in which way a file did not arrive. */
export type UploadErrorCode =
  | "ERR_UPLOAD_PART"
  | "ERR_UPLOAD_SIZE"
  | "ERR_UPLOAD_EXPIRED"
  | "ERR_UPLOAD_CHECKSUM"
  | "ERR_UPLOAD_FAILED";

/** The codes of reports: in which way a downloaded report is not what it should be. */
export type ReportErrorCode =
  | "ERR_REPORT_TRUNCATED"
  | "ERR_REPORT_CORRUPTED"
  | "ERR_REPORT_CHECKSUM"
  | "ERR_REPORT_FORMAT";

/** Every `code` that an error of this package can have. */
export type ErrorCode =
  | ApiErrorCode
  | "ERR_NETWORK"
  | "ERR_TIMEOUT"
  | "ERR_UNKNOWN_OUTCOME"
  | "ERR_BODY_TOO_LARGE"
  | "ERR_TOKEN"
  | "ERR_QUOTA_STORE"
  | "ERR_HOST"
  | "ERR_READ_ONLY"
  | "ERR_PAGINATION"
  | "ERR_EXISTING_RESOURCE"
  | "ERR_OTHER_ITEMS"
  | "ERR_RECEIPT"
  | UploadErrorCode
  | ReportErrorCode
  | VerificationErrorCode;

/**
 * The base of every error that this package throws on purpose. Invalid arguments are plain `TypeError`s instead.
 *
 * @example
 * try {
 *   await connect.GET("/v1/apps");
 * } catch (error) {
 *   if (!isStoreConnectError(error)) throw error;
 *   switch (error.code) {
 *     case "ERR_RATE_LIMIT":
 *       console.log(`try again in ${error.retryAfterMs} ms`);
 *       break;
 *     default:
 *       console.error(error.code, error.message);
 *   }
 * }
 */
export class StoreConnectError extends Error {
  /** The name of the class. */
  override readonly name: string = "StoreConnectError";
  /** Stable, for a `switch`. The message is for people and may change. */
  readonly code: ErrorCode;

  constructor(code: ErrorCode, message: string, options?: { cause?: unknown }) {
    super(message, options);
    this.code = code;
    Object.defineProperty(this, brand, { value: true });
  }

  /** What `JSON.stringify` writes: the name, the message and the properties, without the cause and the stack. */
  toJSON(): object {
    return { ...this, message: this.message };
  }
}

/** Which request an error is about. */
export interface RequestFacts {
  /** The HTTP method. */
  readonly method: string;
  /** The path with its braces, such as `/v1/apps/{id}`, or as the caller wrote it. */
  readonly path: string;
}
