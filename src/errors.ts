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

/** An error about another resource than the one that was called, from `meta.associatedErrors`. */
export interface AssociatedError extends ApiErrorEntry {
  /** What it is about, as Apple names it: `/v1/appScreenshotSets/…`. */
  pointer: string;
}

/** What `X-Rate-Limit` says of a key's budget; a window that the header leaves out is undefined. */
export interface RateLimit {
  /** Requests allowed in a rolling hour. */
  hourLimit?: number | undefined;
  /** Requests left in it; Apple may answer less than 0. */
  hourRemaining?: number | undefined;
  minuteLimit?: number | undefined;
  minuteRemaining?: number | undefined;
}

/** Which request an error is about: the method, and the path with its braces or as it was called. */
export interface RequestFacts {
  method: string;
  path: string;
}

/** What an {@link ApiError} is made of. */
export interface ApiErrorFacts extends RequestFacts {
  status: number;
  errors: readonly ApiErrorEntry[];
  requestId?: string | undefined;
  rateLimit?: RateLimit | undefined;
  retryAfterMs?: number | undefined;
}

type ApiErrorCode =
  | "ERR_API"
  | "ERR_RATE_LIMIT"
  | "ERR_AUTHENTICATION"
  | "ERR_AGREEMENT"
  | "ERR_NOT_FOUND"
  | "ERR_CONFLICT";

/** The server answered a status that is no success: 300 or more. */
export class ApiError extends StoreConnectError {
  override readonly name: string = "ApiError";
  declare readonly code: ApiErrorCode;
  /** The HTTP status. */
  readonly status: number;
  /**
   * What the server said, as it said it. Where the body was not Apple's JSON (a proxy's page, plain text, nothing) one
   * entry with the code `NO_ERROR_DOCUMENT` and the beginning of the text.
   */
  readonly errors: readonly ApiErrorEntry[];
  /** The errors about other resources that stand in `meta.associatedErrors`, at any depth, each with its pointer. */
  readonly associatedErrors: readonly AssociatedError[];
  readonly method: string;
  readonly path: string;
  /** The server's name for the request, which Apple's support asks for. */
  readonly requestId: string | undefined;
  /** The key's budget after the request, where the answer told it. */
  readonly rateLimit: RateLimit | undefined;

  constructor(facts: ApiErrorFacts, code: ApiErrorCode = "ERR_API", advice = "") {
    const { method, path, status, errors } = facts;
    const associatedErrors = errors.flatMap((entry) => associatedTo(entry));
    super(code, `${method} ${path} answered ${status}${summaryOf(errors, associatedErrors)}${advice}`);
    this.status = status;
    this.errors = errors;
    this.associatedErrors = associatedErrors;
    this.method = method;
    this.path = path;
    this.requestId = facts.requestId;
    this.rateLimit = facts.rateLimit;
  }

  /** Whether one of the errors has this code, or one below it: `"ENTITY_ERROR"` also finds `"ENTITY_ERROR.ATTRIBUTE"`. */
  hasCode(prefix: string): boolean {
    return hasCode(this.errors, prefix) || hasCode(this.associatedErrors, prefix);
  }
}

/** 429: the key's requests are used up, or too many came at once. Nothing was carried out. */
export class RateLimitError extends ApiError {
  override readonly name: string = "RateLimitError";
  declare readonly code: "ERR_RATE_LIMIT";
  /** Milliseconds after which a request is let in again at the latest; undefined where the answer did not tell. */
  readonly retryAfterMs: number | undefined;

  constructor(facts: ApiErrorFacts) {
    super(facts, "ERR_RATE_LIMIT");
    this.retryAfterMs = facts.retryAfterMs;
  }
}

/** 401: the token was refused, also a new one. Mostly a wrong key id, issuer id or key, or a revoked key. */
export class AuthenticationError extends ApiError {
  override readonly name: string = "AuthenticationError";
  declare readonly code: "ERR_AUTHENTICATION";

  constructor(facts: ApiErrorFacts) {
    super(facts, "ERR_AUTHENTICATION");
  }
}

const agreementCode = "FORBIDDEN.REQUIRED_AGREEMENTS_MISSING_OR_EXPIRED";

/** 403 because of an agreement, not because of the key's role: the Account Holder has one to accept. */
export class AgreementError extends ApiError {
  override readonly name: string = "AgreementError";
  declare readonly code: "ERR_AGREEMENT";

  constructor(facts: ApiErrorFacts) {
    super(facts, "ERR_AGREEMENT", ". The Account Holder must accept the pending agreement in App Store Connect.");
  }
}

/** 404: there is no such path or resource, or the key may not see it. */
export class NotFoundError extends ApiError {
  override readonly name: string = "NotFoundError";
  declare readonly code: "ERR_NOT_FOUND";

  constructor(facts: ApiErrorFacts) {
    super(facts, "ERR_NOT_FOUND");
  }
}

/** 409: the state of things does not allow it, or a value is wrong. The same request would be refused again. */
export class ConflictError extends ApiError {
  override readonly name: string = "ConflictError";
  declare readonly code: "ERR_CONFLICT";

  constructor(facts: ApiErrorFacts) {
    super(facts, "ERR_CONFLICT");
  }
}

/** The error of an answer, of the class that its status and code ask for. */
export function createApiError(facts: ApiErrorFacts): ApiError {
  switch (facts.status) {
    case 401:
      return new AuthenticationError(facts);
    case 403:
      return hasCode(facts.errors, agreementCode) ? new AgreementError(facts) : new ApiError(facts);
    case 404:
      return new NotFoundError(facts);
    case 409:
      return new ConflictError(facts);
    case 429:
      return new RateLimitError(facts);
    default:
      return new ApiError(facts);
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

function hasCode(errors: readonly ApiErrorEntry[], prefix: string): boolean {
  return errors.some(({ code }) => code === prefix || (typeof code === "string" && code.startsWith(`${prefix}.`)));
}

/** Deeper than this nobody nests them; a body that does is not followed further. */
const deepestAssociation = 5;

function associatedTo({ meta }: ApiErrorEntry, depth = 0): AssociatedError[] {
  const byPointer = meta?.["associatedErrors"];
  if (typeof byPointer !== "object" || byPointer === null || depth > deepestAssociation) return [];
  return Object.entries(byPointer).flatMap(([pointer, entries]) =>
    (Array.isArray(entries) ? entries : []).flatMap((entry: ApiErrorEntry | null) =>
      typeof entry === "object" && entry !== null ? [{ ...entry, pointer }, ...associatedTo(entry, depth + 1)] : [],
    ),
  );
}

/** More than that nobody reads in a log; `errors` has them all. */
const mostInMessage = 5;

/** ` CODE: detail (pointer)` of the first errors, and how many more there are. */
function summaryOf(errors: readonly ApiErrorEntry[], associated: readonly AssociatedError[]): string {
  const others = errors.length - mostInMessage;
  const more = [
    others > 0 && `${others} more`,
    associated.length > 0 &&
      `${associated.length} associated: ${onOneLine(associated[0]!.pointer)} ${saidBy(associated[0])}`,
  ].filter(Boolean);
  const said = errors.slice(0, mostInMessage).map(saidBy).filter(Boolean).join("; ");
  return (said && ` ${said}`) + (more.length > 0 ? ` (${more.join("; ")})` : "");
}

function saidBy({ code, title, detail, source }: ApiErrorEntry = {}): string {
  const said = onOneLine([code, detail ?? title].filter((text) => typeof text === "string" && text).join(": "));
  const place: unknown = source?.pointer ?? source?.parameter;
  return typeof place === "string" && place ? `${said} (${onOneLine(place)})`.trimStart() : said;
}

/** What came from outside, without line ends and not without end: a message is read in logs. */
const onOneLine = (text: string): string =>
  text
    .replaceAll(/[\s\p{Cc}]+/gu, " ")
    .trim()
    .slice(0, 500);
