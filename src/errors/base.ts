/**
 * The base class of all errors of the package, and their codes. A private key or a token never enters a message, a cause or a
 * property: whoever throws passes facts, not inputs.
 */

export const brand: unique symbol = Symbol.for("storeconnect.error");

/** The codes of {@link VerificationError}: why signed data was refused. */
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

/** Every `code` that an error of this package can carry. */
export type ErrorCode =
  | "ERR_API"
  | "ERR_RATE_LIMIT"
  | "ERR_AUTHENTICATION"
  | "ERR_AGREEMENT"
  | "ERR_NOT_FOUND"
  | "ERR_CONFLICT"
  | "ERR_NETWORK"
  | "ERR_TIMEOUT"
  | "ERR_UNKNOWN_OUTCOME"
  | "ERR_BODY_TOO_LARGE"
  | "ERR_TOKEN"
  | "ERR_QUOTA_STORE"
  | "ERR_HOST"
  | "ERR_PAGINATION"
  | "ERR_RECEIPT"
  | VerificationErrorCode;

/** The base of every error that this package throws on purpose. Bad arguments are plain `TypeError`s instead. */
export class StoreConnectError extends Error {
  override readonly name: string = "StoreConnectError";
  /** Stable and made for `switch`; the message is for people and may change. */
  readonly code: ErrorCode;

  constructor(code: ErrorCode, message: string, options?: { cause?: unknown }) {
    super(message, options);
    this.code = code;
    Object.defineProperty(this, brand, { value: true });
  }

  /** What `JSON.stringify` writes: name, message and the properties; neither cause nor stack. */
  toJSON(): object {
    return { ...this, message: this.message };
  }
}

/** Which request an error is about: the method, and the path with its braces or as it was called. */
export interface RequestFacts {
  method: string;
  path: string;
}
