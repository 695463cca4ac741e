/** What the App Store Server API says when it refuses: a number, its name, and whether to try again. */
import type { ErrorForm } from "../call/caller.js";
import { ApiError, type ApiErrorEntry, type RequestFacts } from "../errors.js";
import { errorNames, retryableErrorCodes } from "../generated/server/error-codes.js";
import type { ExternalPurchaseError } from "../generated/server/schemas.js";

type Names = typeof errorNames;
type ServerNames = Names["APIErrorCode"] & Names["APIErrorCodeDocumentedOnly"];
type CommerceNames = Names["AdvancedCommerceErrorCode"];
type ReportNames = Names["ExternalPurchaseErrorCode"];

/** An `errorCode` of the Server, Retention Messaging and Advanced Commerce APIs. Apple adds new ones at any time. */
export type StoreServerErrorCode = keyof ServerNames | keyof CommerceNames | (number & {});

/** The name of a known {@link StoreServerErrorCode}, as the constants of Apple's libraries: `RATE_LIMIT_EXCEEDED`. */
export type StoreServerErrorName = ServerNames[keyof ServerNames] | CommerceNames[keyof CommerceNames];

/** One thing that is wrong with a report of external purchases. */
export interface ExternalPurchaseReportError extends ExternalPurchaseError {
  /** The name of the small `errorCode`; missing for one that is not known. */
  errorName?: ReportNames[keyof ReportNames];
}

/** The `error` of an answer: what Apple said, with what is known about it. */
export interface StoreServerErrorDocument {
  /** Apple's number. Missing where the body had none: an answer of 401, a malformed request, a proxy's page. */
  errorCode?: StoreServerErrorCode;
  /** The name of `errorCode`; missing for one that is not known. */
  errorName?: StoreServerErrorName;
  /** Apple's sentence, or the text that came instead of JSON (500 characters at most). */
  errorMessage: string;
  /** Whether the same request may succeed later; after 429 not before the time in `Retry-After`. */
  retryable: boolean;
  /** Of the External Purchase Server API alone: what is wrong with the report. */
  errors?: ExternalPurchaseReportError[];
}

/**
 * The App Store Server API answered a status of 400 or more.
 *
 * @example if (error instanceof StoreServerError && error.errorName === "TRANSACTION_ID_NOT_FOUND") …
 */
export class StoreServerError extends ApiError implements Omit<StoreServerErrorDocument, "errors"> {
  override readonly name: string = "StoreServerError";
  /** Apple's number; missing where the body had none. */
  declare readonly errorCode?: StoreServerErrorCode;
  /** The name of {@link errorCode}; missing for one that is not known. */
  declare readonly errorName?: StoreServerErrorName;
  /** Apple's sentence, or the text that came instead of JSON. */
  readonly errorMessage: string;
  /** Whether the same request may succeed later; after 429 not before the time in `Retry-After`. */
  readonly retryable: boolean;

  constructor(facts: RequestFacts, status: number, document: StoreServerErrorDocument) {
    super(facts, status, toEntries(status, document));
    const { errorCode, errorName, errorMessage, retryable } = document;
    if (errorCode !== undefined) this.errorCode = errorCode;
    if (errorName !== undefined) this.errorName = errorName;
    this.errorMessage = errorMessage;
    this.retryable = retryable;
  }
}

/** How the calls of the client read an error. */
export const storeServerErrors: ErrorForm = {
  toDocument: (body, { path }, { status, statusText }) => {
    const { errorCode, errorMessage, errors } = membersOf(body);
    const reported = Array.isArray(errors) ? errors : isReportError(body) ? [body] : undefined;
    if (reported) {
      return {
        errorMessage: reported.map((one) => (one as ExternalPurchaseError).errorMessage).join(" "),
        retryable: isRetryableStatus(status),
        errors: (reported as ExternalPurchaseError[]).map(withName),
      } satisfies StoreServerErrorDocument;
    }
    const code = typeof errorCode === "number" ? errorCode : undefined;
    const errorName = code === undefined ? undefined : nameOf(code, path);
    const document: StoreServerErrorDocument = {
      errorMessage: typeof errorMessage === "string" ? errorMessage : explain(body, status, statusText),
      retryable: errorName === undefined ? isRetryableStatus(status) : retryableErrorCodes.includes(code!),
    };
    if (code !== undefined) document.errorCode = code;
    if (errorName !== undefined) document.errorName = errorName;
    return document;
  },
  toError: (body, facts, response) =>
    new StoreServerError(
      facts,
      response.status,
      storeServerErrors.toDocument(body, facts, response) as StoreServerErrorDocument,
    ),
};

const membersOf = (body: unknown): Record<string, unknown> =>
  typeof body === "object" && body !== null ? (body as Record<string, unknown>) : {};

/** Get report answers one such error without a list around it. */
const isReportError = (body: unknown): boolean => "fieldName" in membersOf(body);

const withName = (error: ExternalPurchaseError): ExternalPurchaseReportError => {
  const names: Readonly<Record<number, ExternalPurchaseReportError["errorName"]>> =
    errorNames.ExternalPurchaseErrorCode;
  const errorName = names[error.errorCode];
  return errorName ? { ...error, errorName } : error;
};

/** 4000028 is a storefront to the Advanced Commerce API and a country code to the others. */
function nameOf(code: number, path: string): StoreServerErrorName | undefined {
  const server: Readonly<Record<number, StoreServerErrorName>> = {
    ...errorNames.APIErrorCode,
    ...errorNames.APIErrorCodeDocumentedOnly,
  };
  const commerce: Readonly<Record<number, StoreServerErrorName>> = errorNames.AdvancedCommerceErrorCode;
  return path.startsWith("/advancedCommerce/") ? (commerce[code] ?? server[code]) : (server[code] ?? commerce[code]);
}

const isRetryableStatus = (status: number): boolean => status === 429 || status >= 500;

/** What is to be said where Apple, or whoever answered for it, sent no JSON. */
function explain(body: unknown, status: number, statusText: string): string {
  const text = (typeof body === "string" && body.trim().slice(0, 500)) || statusText || "no body";
  if (status !== 401) return text;
  return (
    `${text}. The token was refused: "keyId", "issuerId" and "privateKey" must belong together, to an In-App Purchase ` +
    'key (not one of the App Store Connect API), and "bundleId" to an app of that team. Production also refuses an ' +
    "app that was never released."
  );
}

function toEntries(status: number, document: StoreServerErrorDocument): ApiErrorEntry[] {
  const { errorCode, errorName, errorMessage, errors } = document;
  if (errors) {
    return errors.map(({ errorCode, errorName, errorMessage, ...rest }) => ({
      status: String(status),
      code: String(errorCode),
      ...(errorName && { title: errorName }),
      detail: errorMessage,
      ...rest,
    }));
  }
  return [
    {
      status: String(status),
      ...(errorCode !== undefined && { code: String(errorCode) }),
      ...(errorName && { title: errorName }),
      detail: errorMessage,
    },
  ];
}
