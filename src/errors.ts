/**
 * The errors of this package: one base, one class a cause, each with a stable `code`, so that a `switch` narrows.
 *
 * Ground: imports no feature. A private key or a token never enters a message, a cause or a property here; whoever
 * throws passes facts, not inputs.
 */

const brand = Symbol.for("storeconnect.error");

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
  | "ERR_TOKEN"
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
}

/** The token can't be made: the key, or what was asked of the token, is not what Apple takes. */
export class TokenError extends StoreConnectError {
  override readonly name: string = "TokenError";

  constructor(message: string, options?: { cause?: unknown }) {
    super("ERR_TOKEN", message, options);
  }
}

/** A request was refused before it was sent, because its host may not see the token. */
export class HostError extends StoreConnectError {
  override readonly name: string = "HostError";

  constructor(message: string) {
    super("ERR_HOST", message);
  }
}

/** A collection can't be followed to its end: the server repeats a link, or links to nowhere. */
export class PaginationError extends StoreConnectError {
  override readonly name: string = "PaginationError";

  constructor(message: string) {
    super("ERR_PAGINATION", message);
  }
}

/** One error as Apple sends it; `code` is dotted and is matched by prefix, `title` and `detail` are for people. */
export interface ApiErrorEntry {
  id?: string;
  status?: string;
  code?: string;
  title?: string;
  detail?: string;
  source?: { pointer?: string; parameter?: string };
  meta?: Record<string, unknown>;
  [other: string]: unknown;
}

/** Which request an error is about: the method, and the path with its braces or as it was called. */
export interface RequestFacts {
  method: string;
  path: string;
}

/** The server answered a status of 400 or more. */
export class ApiError extends StoreConnectError {
  override readonly name: string = "ApiError";
  /** The HTTP status. */
  readonly status: number;
  /** What the server said, as it said it; empty where the body was not Apple's JSON. */
  readonly errors: readonly ApiErrorEntry[];
  readonly method: string;
  readonly path: string;

  constructor({ method, path }: RequestFacts, status: number, errors: readonly ApiErrorEntry[]) {
    const [first] = errors;
    const said = [first?.code, first?.detail ?? first?.title].filter(Boolean).join(": ");
    super("ERR_API", `${method} ${path} answered ${status}${said ? ` ${said}` : ""}`);
    this.status = status;
    this.errors = errors;
    this.method = method;
    this.path = path;
  }
}

/** Whether `value` is an error of this package, also one of another copy of it. */
export const isStoreConnectError = (value: unknown): value is StoreConnectError =>
  value instanceof Error && (value as { [brand]?: boolean })[brand] === true;

/** A receipt that can't be read: it is of another kind, or damaged. */
export class ReceiptError extends StoreConnectError {
  override readonly name: string = "ReceiptError";

  constructor(message: string) {
    super("ERR_RECEIPT", message);
  }
}

/**
 * Signed data of the App Store that was refused; `code` says which rule it broke, the message how.
 *
 * No payload came back: whatever the data says about itself is not to be believed. Only
 * `ERR_VERIFICATION_REVOCATION_UNKNOWN` is worth another try later.
 */
export class VerificationError extends StoreConnectError {
  override readonly name: string = "VerificationError";
  declare readonly code: VerificationErrorCode;

  constructor(code: VerificationErrorCode, message: string, options?: { cause?: unknown }) {
    super(code, message, options);
  }
}
