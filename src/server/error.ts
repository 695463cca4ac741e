/** What the App Store Server API says when it refuses: a number, its name, and whether to try again. */
import type { ErrorFormat } from "../client/create-client.js";
import { requestIdOf, toErrorDocument } from "../client/error-response.js";
import { ApiError, type ApiErrorEntry, type RequestFacts } from "../errors/index.js";
import { errorNames, retryableErrorCodes } from "../generated/server/error-codes.js";
import type { ExternalPurchaseError } from "../generated/server/schemas.js";
import { serverDelayMs } from "../transport/retry/delay.js";

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
  /** Whether the same request may succeed later, after `retryAfterMs` where that is given. */
  retryable: boolean;
  /** Milliseconds from the answer to the time in its `Retry-After`, which comes with 429. */
  retryAfterMs?: number;
  /**
   * Of the External Purchase Server API alone: what is wrong with the report. Not `errors`, which every {@link ApiError}
   * has in the form of the App Store Connect API.
   */
  reportErrors?: ExternalPurchaseReportError[];
}

/**
 * The App Store Server API answered a status that is no success. `code` is that of the error of the App Store Connect
 * API for the same status, so `isNotFoundError` and the other guards know it too.
 *
 * @example if (error instanceof StoreServerError && error.errorName === "TRANSACTION_ID_NOT_FOUND") …
 */
export class StoreServerError extends ApiError implements StoreServerErrorDocument {
  override readonly name: string = "StoreServerError";
  /** Apple's number; missing where the body had none. */
  declare readonly errorCode?: StoreServerErrorCode;
  /** The name of {@link errorCode}; missing for one that is not known. */
  declare readonly errorName?: StoreServerErrorName;
  /** Apple's sentence, or the text that came instead of JSON. */
  readonly errorMessage: string;
  /** Whether the same request may succeed later, after {@link retryAfterMs} where that is given. */
  readonly retryable: boolean;
  /** Milliseconds from the answer to the time in its `Retry-After`, which comes with 429. */
  declare readonly retryAfterMs?: number;
  /** Of the External Purchase Server API alone: what is wrong with the report. */
  declare readonly reportErrors?: ExternalPurchaseReportError[];

  constructor(facts: RequestFacts, { status, headers }: Response, document: StoreServerErrorDocument) {
    const { errorCode, errorName, errorMessage, retryable, retryAfterMs, reportErrors } = document;
    super({ ...facts, status, errors: toEntries(status, document), requestId: requestIdOf(headers) }, codes[status]);
    if (errorCode !== undefined) this.errorCode = errorCode;
    if (errorName !== undefined) this.errorName = errorName;
    this.errorMessage = errorMessage;
    this.retryable = retryable;
    if (retryAfterMs !== undefined) this.retryAfterMs = retryAfterMs;
    if (reportErrors) this.reportErrors = reportErrors;
  }
}

const codes: Readonly<Record<number, ApiError["code"]>> = {
  401: "ERR_AUTHENTICATION",
  404: "ERR_NOT_FOUND",
  409: "ERR_CONFLICT",
  429: "ERR_RATE_LIMIT",
};

/** What a body says, with what is known about it. */
function toDocument(body: unknown, response: Response, { path }: RequestFacts): StoreServerErrorDocument {
  const { status, headers } = response;
  const { errorCode, errorMessage, errors } = membersOf(body);
  const retryAfterMs = serverDelayMs(status, headers, Date.now());
  const waiting = retryAfterMs === undefined ? {} : { retryAfterMs };
  const reported = Array.isArray(errors) ? errors.map(membersOf) : isReportError(body) ? [membersOf(body)] : [];
  if (reported.length > 0) {
    return {
      errorMessage: reported.map((one) => String(one["errorMessage"])).join(" "),
      retryable: isRetryableStatus(status),
      ...waiting,
      reportErrors: reported.map((one) => withName(one as unknown as ExternalPurchaseError)),
    };
  }
  const code = typeof errorCode === "number" ? errorCode : undefined;
  const errorName = code === undefined ? undefined : nameOf(code, path);
  return {
    ...(code !== undefined && { errorCode: code }),
    ...(errorName && { errorName }),
    errorMessage: typeof errorMessage === "string" ? errorMessage : explain(body, response),
    retryable: errorName === undefined ? isRetryableStatus(status) : retryableErrorCodes.includes(code!),
    ...waiting,
  };
}

/** How the calls of the client tell refusals. */
export const storeServerRefusals: ErrorFormat = {
  toErrorDocument: toDocument,
  toApiError: (facts, body, response) => new StoreServerError(facts, response, toDocument(body, response, facts)),
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

/** What is to be said where Apple, or whoever answered for it, sent no JSON of Apple's form. */
function explain(body: unknown, response: Response): string {
  const [{ detail = "" } = {}] = toErrorDocument(body, response).errors;
  if (response.status !== 401) return detail;
  return (
    `The token was refused (${detail}): "keyId", "issuerId" and "privateKey" must belong together, to an In-App ` +
    'Purchase key (not one of the App Store Connect API), and "bundleId" to an app of that team. Production also ' +
    "refuses an app that was never released."
  );
}

function toEntries(status: number, document: StoreServerErrorDocument): ApiErrorEntry[] {
  const { errorCode, errorName, errorMessage, reportErrors } = document;
  if (reportErrors) {
    return reportErrors.map(({ errorCode, errorName, errorMessage, ...rest }) => ({
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
