/** Error responses of Apple's APIs: one class per cause, with the errors that Apple sent. */
import { type ApiErrorCode, type RequestFacts, StoreConnectError } from "./base.js";

/** One error as Apple sends it. */
export interface ApiErrorEntry {
  /** Identifies this occurrence of the error. */
  id?: string;
  /** The HTTP status, as a string. */
  status?: string;
  /** Dotted, from general to specific: `ENTITY_ERROR.ATTRIBUTE.INVALID`. Match it by prefix, see {@link ApiError.hasCode}. */
  code?: string;
  /** What went wrong, for people. */
  title?: string;
  /** More about it, for people. */
  detail?: string;
  /** The part of the request that caused the error. */
  source?: { pointer?: string; parameter?: string };
  /** More facts, such as `associatedErrors`. */
  meta?: Record<string, unknown>;
  [other: string]: unknown;
}

/** An error about another resource than the requested one, from `meta.associatedErrors`. */
export interface AssociatedError extends ApiErrorEntry {
  /** The resource, as Apple names it: `/v1/appScreenshotSets/…`. */
  pointer: string;
}

/** The limits of a key, from the response header `X-Rate-Limit`. A value that the header leaves out is undefined. */
export interface RateLimit {
  /** Requests allowed in a rolling hour. */
  readonly hourLimit?: number | undefined;
  /** Requests left in the rolling hour. Apple may send a number less than 0. */
  readonly hourRemaining?: number | undefined;
  /** Requests allowed in a rolling minute. */
  readonly minuteLimit?: number | undefined;
  /** Requests left in the rolling minute. */
  readonly minuteRemaining?: number | undefined;
}

/** What an {@link ApiError} is made of. */
export interface ApiErrorFacts extends RequestFacts {
  readonly status: number;
  readonly errors: readonly ApiErrorEntry[];
  readonly requestId?: string | undefined;
  readonly rateLimit?: RateLimit | undefined;
  /** Milliseconds until the request may be sent again, from `Retry-After`. */
  readonly retryAfterMs?: number | undefined;
}

/** The server responded with a status of 300 or higher. */
export class ApiError extends StoreConnectError {
  override readonly name: string = "ApiError";
  declare readonly code: ApiErrorCode;
  /** The HTTP status. */
  readonly status: number;
  /**
   * The errors in the body, unchanged. If the body is not Apple's JSON (a proxy's page, plain text, nothing), one entry
   * with the code `NO_ERROR_DOCUMENT` and the beginning of the body as its `detail`.
   */
  readonly errors: readonly ApiErrorEntry[];
  /** The errors about other resources in `meta.associatedErrors`, nested ones included, each with its pointer. */
  readonly associatedErrors: readonly AssociatedError[];
  /** The HTTP method of the request. */
  readonly method: string;
  /** The path with its braces, such as `/v1/apps/{id}`, or as the caller wrote it. */
  readonly path: string;
  /** Apple's id of the request, which Apple's support asks for. */
  readonly requestId: string | undefined;
  /** The limits of the key after the request; undefined if the response has no `X-Rate-Limit`. */
  readonly rateLimit: RateLimit | undefined;

  constructor(facts: ApiErrorFacts, code: ApiErrorCode = "ERR_API", advice = "") {
    const { method, path, status, errors } = facts;
    const associatedErrors = errors.flatMap((entry) => associatedErrorsOf(entry));
    super(code, `${method} ${path} responded with ${status}${summarize(errors, associatedErrors)}${advice}`);
    this.status = status;
    this.errors = errors;
    this.associatedErrors = associatedErrors;
    this.method = method;
    this.path = path;
    this.requestId = facts.requestId;
    this.rateLimit = facts.rateLimit;
  }

  /**
   * Whether one of {@link errors} or {@link associatedErrors} has this code or one that begins with it: `"ENTITY_ERROR"`
   * also matches `"ENTITY_ERROR.ATTRIBUTE"`.
   */
  hasCode(prefix: string): boolean {
    return hasCode(this.errors, prefix) || hasCode(this.associatedErrors, prefix);
  }
}

/** 429: the limits of the key are used up, or too many requests came at once. The request had no effect. */
export class RateLimitError extends ApiError {
  override readonly name: string = "RateLimitError";
  declare readonly code: "ERR_RATE_LIMIT";
  /** Milliseconds until a request is accepted again, from `Retry-After`; undefined if the response has none. */
  readonly retryAfterMs: number | undefined;

  constructor(facts: ApiErrorFacts) {
    super(facts, "ERR_RATE_LIMIT");
    this.retryAfterMs = facts.retryAfterMs;
  }
}

/** 401: Apple rejected the token, also a new one. Usually the key id, issuer id or key is wrong, or the key is revoked. */
export class AuthenticationError extends ApiError {
  override readonly name: string = "AuthenticationError";
  declare readonly code: "ERR_AUTHENTICATION";

  constructor(facts: ApiErrorFacts) {
    super(facts, "ERR_AUTHENTICATION");
  }
}

const agreementCode = "FORBIDDEN.REQUIRED_AGREEMENTS_MISSING_OR_EXPIRED";

/** 403 because of an agreement, not because of the key's role: the Account Holder must accept the agreement. */
export class AgreementError extends ApiError {
  override readonly name: string = "AgreementError";
  declare readonly code: "ERR_AGREEMENT";

  constructor(facts: ApiErrorFacts) {
    super(facts, "ERR_AGREEMENT", ". The Account Holder must accept the pending agreement in App Store Connect.");
  }
}

/** 404: the path or the resource does not exist, or the key has no access to it. */
export class NotFoundError extends ApiError {
  override readonly name: string = "NotFoundError";
  declare readonly code: "ERR_NOT_FOUND";

  constructor(facts: ApiErrorFacts) {
    super(facts, "ERR_NOT_FOUND");
  }
}

/** 409: the state of the resource does not allow the request, or a value is invalid. A retry fails the same way. */
export class ConflictError extends ApiError {
  override readonly name: string = "ConflictError";
  declare readonly code: "ERR_CONFLICT";

  constructor(facts: ApiErrorFacts) {
    super(facts, "ERR_CONFLICT");
  }
}

/**
 * What every error with this code has, whatever its class: that of the same name, or `StoreServerError`. This is what the
 * guards narrow to.
 */
export type ApiErrorOf<Code extends ApiErrorCode> = ApiError & { readonly code: Code } & (Code extends "ERR_RATE_LIMIT"
    ? Partial<Pick<RateLimitError, "retryAfterMs">>
    : unknown);

/** The error for a response, of the class for its status and its error code. */
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

function hasCode(errors: readonly ApiErrorEntry[], prefix: string): boolean {
  return errors.some(({ code }) => code === prefix || (typeof code === "string" && code.startsWith(`${prefix}.`)));
}

/** Apple nests associated errors two or three levels deep. Deeper ones are left out. */
const deepestAssociation = 5;

function associatedErrorsOf({ meta }: ApiErrorEntry, depth = 0): AssociatedError[] {
  const byPointer = meta?.["associatedErrors"];
  if (typeof byPointer !== "object" || byPointer === null || depth > deepestAssociation) return [];
  return Object.entries(byPointer).flatMap(([pointer, entries]) =>
    (Array.isArray(entries) ? entries : []).flatMap((entry: ApiErrorEntry | null) =>
      typeof entry === "object" && entry !== null
        ? [{ ...entry, pointer }, ...associatedErrorsOf(entry, depth + 1)]
        : [],
    ),
  );
}

/** How many errors a message shows; `errors` has all of them. */
const maxErrorsInMessage = 5;

/** ` CODE: detail (pointer)` of the first errors, and the number of further ones. */
function summarize(errors: readonly ApiErrorEntry[], associated: readonly AssociatedError[]): string {
  const others = errors.length - maxErrorsInMessage;
  const counts = [
    others > 0 && `${others} more`,
    associated.length > 0 &&
      `${associated.length} associated: ${toOneLine(associated[0]!.pointer)} ${describe(associated[0])}`,
  ].filter(Boolean);
  const described = errors.slice(0, maxErrorsInMessage).map(describe).filter(Boolean).join("; ");
  return (described && ` ${described}`) + (counts.length > 0 ? ` (${counts.join("; ")})` : "");
}

function describe({ code, title, detail, source }: ApiErrorEntry = {}): string {
  const strings = [code, detail ?? title].filter((value) => typeof value === "string" && value);
  const description = toOneLine(strings.join(": "));
  const location: unknown = source?.pointer ?? source?.parameter;
  return typeof location === "string" && location ? `${description} (${toOneLine(location)})`.trimStart() : description;
}

/** An untrusted string for a log: on one line, without control characters, at most 500 characters long. */
const toOneLine = (untrusted: string): string =>
  untrusted
    .replaceAll(/[\s\p{Cc}]+/gu, " ")
    .trim()
    .slice(0, 500);
