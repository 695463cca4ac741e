/** Errors that the package itself detects: no response, no token, no quota, untrusted data. */
import { type RequestFacts, StoreConnectError, type VerificationErrorCode } from "./base.js";

/** The token can't be made: Apple would not accept the key or the options of the token. */
export class TokenError extends StoreConnectError {
  override readonly name: string = "TokenError";
  declare readonly code: "ERR_TOKEN";

  constructor(message: string, options?: { cause?: unknown }) {
    super("ERR_TOKEN", message, options);
  }
}

/** A request was not sent, because its host must not receive the token. */
export class HostError extends StoreConnectError {
  override readonly name: string = "HostError";
  declare readonly code: "ERR_HOST";

  constructor(message: string) {
    super("ERR_HOST", message);
  }
}

/**
 * `create` with `ifExists: "update"` found the resource, but Apple does not let an update change attributes in which it differs.
 * The existing resource is as it was.
 */
export class ExistingResourceError extends StoreConnectError {
  override readonly name: string = "ExistingResourceError";
  declare readonly code: "ERR_EXISTING_RESOURCE";
  /** The type of the existing resource. */
  readonly type: string;
  /** The id of the existing resource. */
  readonly id: string;
  /** The names of the attributes that differ and can't be changed. */
  readonly attributes: readonly string[];

  constructor({ type, id }: { readonly type: string; readonly id: string }, attributes: readonly string[]) {
    const names = attributes.map((name) => `"${name}"`).join(", ");
    super("ERR_EXISTING_RESOURCE", `${type} ${id} exists, and differs in what an update can't change: ${names}`);
    this.type = type;
    this.id = id;
    this.attributes = attributes;
  }
}

/**
 * The open submission for review has items that `submitForReview` was not asked to submit. Nothing was submitted; what it added to
 * the submission stays there.
 */
export class OtherItemsError extends StoreConnectError {
  override readonly name: string = "OtherItemsError";
  declare readonly code: "ERR_OTHER_ITEMS";
  /** The id of the submission. */
  readonly submission: string;
  /** The ids of the items. */
  readonly items: readonly string[];

  constructor(submission: string, items: readonly string[]) {
    super(
      "ERR_OTHER_ITEMS",
      `the submission ${submission} has other items: ${items.join(", ")}; name them, remove them, or set "includeOtherItems"`,
    );
    this.submission = submission;
    this.items = items;
  }
}

/** The pages of a collection can't be followed to the last one: a link is repeated or invalid. */
export class PaginationError extends StoreConnectError {
  override readonly name: string = "PaginationError";
  declare readonly code: "ERR_PAGINATION";

  constructor(message: string) {
    super("ERR_PAGINATION", message);
  }
}

/**
 * No complete response arrived, for another reason than a time limit: an unknown host, a failed or lost connection, an
 * unreadable body. `cause` is the error of `fetch`.
 */
export class NetworkError extends StoreConnectError {
  override readonly name: string = "NetworkError";
  declare readonly code: "ERR_NETWORK";
  /** The HTTP method of the request. */
  readonly method: string;
  /** The path with its braces, such as `/v1/apps/{id}`, or as the caller wrote it. */
  readonly path: string;

  constructor({ method, path }: RequestFacts, problem: string, options?: { cause?: unknown }) {
    super("ERR_NETWORK", `${method} ${path} ${problem}`, options);
    this.method = method;
    this.path = path;
  }
}

/** A time limit passed: `attemptTimeoutMs` of one attempt, or `timeoutMs` of the whole call. */
export class TimeoutError extends StoreConnectError {
  override readonly name: string = "TimeoutError";
  declare readonly code: "ERR_TIMEOUT";
  /** The HTTP method of the request. */
  readonly method: string;
  /** The path with its braces, such as `/v1/apps/{id}`, or as the caller wrote it. */
  readonly path: string;
  /** The option that set the limit. */
  readonly limit: "attemptTimeoutMs" | "timeoutMs";
  /** The limit in milliseconds. */
  readonly timeoutMs: number;

  constructor(
    { method, path }: RequestFacts,
    limit: "attemptTimeoutMs" | "timeoutMs",
    timeoutMs: number,
    problem = "received no complete response",
  ) {
    super("ERR_TIMEOUT", `${method} ${path} ${problem} within ${timeoutMs} ms ("${limit}")`);
    this.method = method;
    this.path = path;
    this.limit = limit;
    this.timeoutMs = timeoutMs;
  }
}

/**
 * A write was sent, but its response or the body of its response was lost, so it may or may not have taken effect. It was
 * not retried, since Apple has no idempotency keys. Read the resource before you send the write again. `cause` is the
 * error that lost the response.
 */
export class UnknownOutcomeError extends StoreConnectError {
  override readonly name: string = "UnknownOutcomeError";
  declare readonly code: "ERR_UNKNOWN_OUTCOME";
  /** The HTTP method of the request. */
  readonly method: string;
  /** The path with its braces, such as `/v1/apps/{id}`, or as the caller wrote it. */
  readonly path: string;
  /** The HTTP status, a success, if only the body was lost; undefined if no response arrived. */
  readonly status: number | undefined;

  constructor({ method, path }: RequestFacts, cause: StoreConnectError, status?: number) {
    const outcome =
      status === undefined ? "may have taken effect" : `responded with ${status}, but the response body was lost`;
    super("ERR_UNKNOWN_OUTCOME", `${method} ${path} ${outcome}; read the resource before you retry. ${cause.message}`, {
      cause,
    });
    this.method = method;
    this.path = path;
    this.status = status;
  }
}

/**
 * The body of a success is longer than `maxBodyBytes`, counted after decompression. Because of the status, a write has
 * taken effect. The request is not retried: the next body would be as long.
 */
export class BodyTooLargeError extends StoreConnectError {
  override readonly name: string = "BodyTooLargeError";
  declare readonly code: "ERR_BODY_TOO_LARGE";
  /** The HTTP method of the request. */
  readonly method: string;
  /** The path with its braces, such as `/v1/apps/{id}`, or as the caller wrote it. */
  readonly path: string;
  /** The HTTP status, a success. */
  readonly status: number;
  /** The limit in bytes. */
  readonly maxBodyBytes: number;

  constructor({ method, path }: RequestFacts, status: number, maxBodyBytes: number) {
    super(
      "ERR_BODY_TOO_LARGE",
      `${method} ${path} responded with ${status} and a body of more than ${maxBodyBytes} bytes ("maxBodyBytes"); read it as a stream, or raise the limit`,
    );
    this.method = method;
    this.path = path;
    this.status = status;
    this.maxBodyBytes = maxBodyBytes;
  }
}

/** A receipt can't be read: it is of another kind, or damaged. */
export class ReceiptError extends StoreConnectError {
  override readonly name: string = "ReceiptError";
  declare readonly code: "ERR_RECEIPT";

  constructor(message: string) {
    super("ERR_RECEIPT", message);
  }
}

/**
 * Signed data of the App Store was rejected. `code` names the check that it failed, the message says how.
 *
 * No payload is returned, since nothing in the data can be trusted. Only `ERR_VERIFICATION_REVOCATION_UNKNOWN` is worth
 * a retry later.
 */
export class VerificationError extends StoreConnectError {
  override readonly name: string = "VerificationError";
  declare readonly code: VerificationErrorCode;

  constructor(code: VerificationErrorCode, message: string, options?: { cause?: unknown }) {
    super(code, message, options);
  }
}
