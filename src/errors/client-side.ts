/** Errors that are found on this side: no response, no token, no slot, untrusted data. */
import { type RequestFacts, StoreConnectError, type VerificationErrorCode } from "./base.js";

/** The token can't be made: the key, or what was asked of the token, is not what Apple takes. */
export class TokenError extends StoreConnectError {
  override readonly name: string = "TokenError";
  declare readonly code: "ERR_TOKEN";

  constructor(message: string, options?: { cause?: unknown }) {
    super("ERR_TOKEN", message, options);
  }
}

/** A request was refused before it was sent, because its host may not see the token. */
export class HostError extends StoreConnectError {
  override readonly name: string = "HostError";
  declare readonly code: "ERR_HOST";

  constructor(message: string) {
    super("ERR_HOST", message);
  }
}

/** A collection can't be followed to its end: the server repeats a link, or links to nowhere. */
export class PaginationError extends StoreConnectError {
  override readonly name: string = "PaginationError";
  declare readonly code: "ERR_PAGINATION";

  constructor(message: string) {
    super("ERR_PAGINATION", message);
  }
}

/** No whole answer came, for another reason than time: no such host, a refused or lost connection, a broken body. */
export class NetworkError extends StoreConnectError {
  override readonly name: string = "NetworkError";
  declare readonly code: "ERR_NETWORK";
  readonly method: string;
  readonly path: string;

  constructor({ method, path }: RequestFacts, what: string, options?: { cause?: unknown }) {
    super("ERR_NETWORK", `${method} ${path} ${what}`, options);
    this.method = method;
    this.path = path;
  }
}

/** A time limit passed: `attemptTimeoutMs` of one attempt, or `timeoutMs` of the whole call. */
export class TimeoutError extends StoreConnectError {
  override readonly name: string = "TimeoutError";
  declare readonly code: "ERR_TIMEOUT";
  readonly method: string;
  readonly path: string;
  /** Which limit it was: of one attempt or of the whole call. */
  readonly limit: "attemptTimeoutMs" | "timeoutMs";
  /** How long it is, in milliseconds. */
  readonly timeoutMs: number;

  constructor(
    { method, path }: RequestFacts,
    limit: "attemptTimeoutMs" | "timeoutMs",
    timeoutMs: number,
    what = "had no whole answer",
  ) {
    super("ERR_TIMEOUT", `${method} ${path} ${what} within ${timeoutMs} ms ("${limit}")`);
    this.method = method;
    this.path = path;
    this.limit = limit;
    this.timeoutMs = timeoutMs;
  }
}

/**
 * A write was sent, and what became of it is not known: its answer, or the body of its answer, never came. It was not
 * repeated, since Apple has no idempotency keys. Read the resource before sending it again; `cause` says what happened.
 */
export class UnknownOutcomeError extends StoreConnectError {
  override readonly name: string = "UnknownOutcomeError";
  declare readonly code: "ERR_UNKNOWN_OUTCOME";
  readonly method: string;
  readonly path: string;
  /** The status, where at least that had come: a success then, whose body is lost. */
  readonly status: number | undefined;

  constructor({ method, path }: RequestFacts, cause: StoreConnectError, status?: number) {
    const known =
      status === undefined ? "may have been carried out" : `was answered ${status}, but the answer was lost`;
    super("ERR_UNKNOWN_OUTCOME", `${method} ${path} ${known}; read before you send it again. ${cause.message}`, {
      cause,
    });
    this.method = method;
    this.path = path;
    this.status = status;
  }
}

/**
 * The body of a success is longer than `maxBodyBytes` allows, counted after decompression. The status had come, so a write
 * was carried out. The request is not repeated: the next body would be as long.
 */
export class BodyTooLargeError extends StoreConnectError {
  override readonly name: string = "BodyTooLargeError";
  declare readonly code: "ERR_BODY_TOO_LARGE";
  readonly method: string;
  readonly path: string;
  /** The HTTP status, a success. */
  readonly status: number;
  /** The limit in bytes. */
  readonly maxBodyBytes: number;

  constructor({ method, path }: RequestFacts, status: number, maxBodyBytes: number) {
    super(
      "ERR_BODY_TOO_LARGE",
      `${method} ${path} answered ${status} with a body of more than ${maxBodyBytes} bytes ("maxBodyBytes"); read it as a stream, or raise the limit`,
    );
    this.method = method;
    this.path = path;
    this.status = status;
    this.maxBodyBytes = maxBodyBytes;
  }
}

/** A receipt that can't be read: it is of another kind, or damaged. */
export class ReceiptError extends StoreConnectError {
  override readonly name: string = "ReceiptError";
  declare readonly code: "ERR_RECEIPT";

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
