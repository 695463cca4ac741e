/** Error responses of Apple's APIs: one class per cause, with what Apple wrote. */
import { type RequestFacts, StoreConnectError } from "./base.js";

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
